//! Drawings on cards: the sheet to draw on, and what was drawn.
//!
//! - **G1** A drawing reaches the board once, when it is kept; until then its
//!   strokes are this screen's alone, and outlive the room and the language.
//! - **G2** Each finger draws its own stroke. Once a pen has touched the paper,
//!   fingers rest on it and draw nothing.
//! - **G3** Words are always there as the twin: a drawing can be described,
//!   opened and taken away without a hand that draws.

mod paper;
mod picture;
mod sheet;
mod tools;

pub use picture::{PictureOf, picture, picture_element_id};
pub use sheet::{Sheet, kind_in_house};
