//! The words in which the tests are told.
//!
//! 1. A [`Visitor`] is a person with a browser of their own: a fresh profile, a
//!    window, a language, an empty folder for downloads. [`Visit`] says which.
//! 2. A [`Place`] is the page or a part of it; a visitor is one too. What is
//!    asked of it is about what a person perceives: roles, names, text, states.
//! 3. A [`Thing`] is one element found there.
//! 4. Nothing sleeps for a fixed time. Each sentence waits until it is true, ten
//!    seconds at most, and then fails at the test's own line, saying what was
//!    there instead.
//! 5. A name that fits two things fails: say [`Place::within`] which part.
//!
//! The site is served below a folder (`/dist/`), so that each test also proves
//! that the app runs from a sub-path.

mod browser;
mod files;
mod hands;
mod heard;
mod keys;
mod place;
mod thing;
mod visit;
mod visitor;
mod watch;

pub use browser::{project_address, site_address};
pub use files::{KEEPS_COPIES, Pdf};
pub use place::{Place, containing};
pub use thing::Thing;
pub use visit::{PHONE, TABLET, Visit};
pub use visitor::Visitor;
