//! What a person does with Samtavle, in a real browser.
//!
//! One file per room or story, written as a person would tell it. Everything is
//! found by role and name, as a screen reader finds it; nothing by class, id or
//! place in the page. The words for it are in [`harness`].
//!
//! ```ignore
//! use crate::harness::{TABLET, Visit, Visitor, containing};
//!
//! #[test]
//! fn adds_a_person_and_takes_it_back() {
//!     let person = Visitor::arrives();
//!     person.clicks_button("Eksempel");
//!     person.types_into("Navn eller kaldenavn", "Mormor Grethe\n");
//!     person.within("list", "Familie").sees("listitem", containing("Mormor Grethe"));
//!     person.presses("Control+Z");
//!     person.sees_no_text("Mormor Grethe");
//! }
//! ```
//!
//! * `make test` runs them all on the release in `dist/`;
//!   `scripts/end-to-end-tests.sh NAME` only those with that name.
//! * `E2E_SITE=target/dev-dist scripts/end-to-end-tests.sh NAME` runs them on a
//!   debug build from `trunk build --dist target/dev-dist`.
//! * A failing test leaves `target/e2e/FILE/TEST/` with a screenshot, the page's
//!   console and its markup. A test also fails when the console holds a warning
//!   or an error at the end that it did not announce with
//!   [`expects_in_console`](harness::Visitor::expects_in_console).

mod harness;

mod bench;
mod cards;
mod closing;
mod easynwk;
mod everywhere;
mod focus;
mod goals;
mod houses;
mod keeping;
mod network;
mod network_eyes;
mod network_facts;
mod network_frame;
mod network_heard;
mod network_lenses;
mod network_middle;
mod network_parts;
mod network_questions;
mod network_room;
mod network_several;
mod network_shape;
mod network_stories;
mod network_ties;
mod network_touch;
mod network_zoom;
mod opening;
mod pictures;
mod printed;
mod story;
mod welcome;
