//! Opening and saving a board.
//!
//! Saving writes the newest format. Opening takes a file through a pipeline of
//! steps (see [`open`](mod@open)); each format version has its own module.
//!
//! - **F1** The same board gives the same bytes, and opening them the same board.
//! - **F2** Opening gives a whole board that keeps every rule, or an error; the
//!   board on the screen is not touched here.
//! - **F3** A field we do not know is named, never dropped in silence.
//! - **F4** Every format version that was released opens for ever.

mod cursor;
pub mod draft;
pub mod easynwk;
mod error;
mod json;
mod name;
mod open;
mod path;
mod place;
mod recognise;
mod sentence;
mod unknown;
mod v1;

pub use error::{Damage, Damaged, NotABoard, OpenError, Thing};
pub use name::file_name;
pub use open::{Incoming, Opened, open, open_any};
pub use path::{JsonPath, Segment};
pub use recognise::MAX_BYTES;
pub use sentence::unknown_fields_notice;
pub use unknown::UnknownField;

use crate::board::Board;
use crate::text::Language;

/// The type of a board's file, for the browser.
pub const MEDIA_TYPE: &str = "application/json";

/// Saves a board as a file of the newest format, with words in one language.
pub fn save(board: &Board, language: Language) -> String {
    let mut json = v1::write::document(board, language).pretty();
    json.push('\n');
    json
}
