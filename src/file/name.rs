//! The name a board's file is given.

use crate::board::{Board, Date, date};

/// Names the file of a board that is saved on one day:
/// `samtavle-2026-11-24-3f2a.json`.
///
/// No name of a child: file names are seen where files are not opened, on a
/// projector, in a list of downloads, in the subject of a mail. The day tells
/// versions apart, and the first four digits of the board's id, which stay the
/// same for life, tell apart the families of one day.
pub fn file_name(board: &Board, today: Date) -> String {
    let id = board.id.0.simple().to_string();
    let mark: String = id.chars().take(4).collect();
    ["samtavle-", &date::iso(today), "-", &mark, ".json"].concat()
}
