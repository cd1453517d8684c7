//! The documents that leave: a printable page, and plain text for the journal.
//!
//! Both are made from [`content`], whose [`content::Part::ALL`] is the order in
//! which the board is read back; [`page`] dresses its parts, [`journal`] writes
//! them down.
//!
//! - **R1** Every word on the board is in both documents, as it was said.
//! - **R2** The page is one file that asks for nothing: its own style, no
//!   script, no other address, and a policy that forbids all else.
//! - **R3** What people wrote is escaped by the template, never joined into
//!   markup by hand.
//! - **R4** Colour never stands alone: the page is whole in black and white.
//! - **R5** No name of a person is in the file's name or the page's title,
//!   which browsers suggest as the name of a PDF file.
//! - **R6** A prepared card that is still hidden and a covered answer are in
//!   neither document, in no form.

pub mod changed;
pub mod content;
pub mod facts;
pub mod journal;
pub mod page;

mod agreements;
mod columns;
mod direction;
mod drawing;
mod drawn;
mod following;
mod goals;
mod map_svg;
mod marks;
mod network;
mod opening;
mod scales;
mod words;

use crate::board::{Board, Date, date};
use crate::text::Language;
use content::Content;
pub use drawing::sign_words;
pub use drawn::pen_class;
pub use map_svg::MapPicture;

/// The one style sheet of the page, the same for every board, so that its hash
/// can stand in the policy of the app that shows it.
pub const STYLE: &str = concat!(
    include_str!("report/style/base.css"),
    include_str!("report/style/marks.css"),
    include_str!("report/style/opening.css"),
    include_str!("report/style/network.css"),
    include_str!("report/style/columns.css"),
    include_str!("report/style/drawn.css"),
    include_str!("report/style/goals.css"),
    include_str!("report/style/agreements.css"),
    include_str!("report/style/paper.css"),
    include_str!("report/style/screen.css"),
);

/// The SHA-256 of [`STYLE`] as a source of a Content-Security-Policy. It stands
/// in the app's own policy too; a test holds all three together.
pub const STYLE_HASH: &str = "sha256-koZ7nrKhR6052UHQtqoODFnyC9a29wrlToL0E7ZJDuE=";

/// Makes the printable document: one self-contained HTML file.
pub fn document(board: &Board, language: Language, made_on: Date) -> String {
    page::page(&Content::new(board, language, made_on)).into_string()
}

/// Makes the plain text for the journal: the same content, without the map.
pub fn journal_text(board: &Board, language: Language, made_on: Date) -> String {
    journal::journal(&Content::new(board, language, made_on))
}

/// Draws the network map as a picture of its own: one self-contained SVG file.
pub fn map_picture(board: &Board, language: Language, made_on: Date) -> MapPicture {
    map_svg::picture(&Content::new(board, language, made_on))
}

/// Names a file that leaves as the board's own file of that day is named, so
/// that they lie together: `samtavle-2026-11-24-3f2a.html` (R5). The ending has
/// its dot.
pub fn file_name(board: &Board, made_on: Date, ending: &str) -> String {
    let id = board.id.0.simple().to_string();
    let mark: String = id.chars().take(4).collect();
    ["samtavle-", &date::iso(made_on), "-", &mark, ending].concat()
}
