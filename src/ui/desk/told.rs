//! What is told of a map that came in.

use crate::file::easynwk::Remark;

/// What stays at hand of it for as long as the board is on the desk.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// Whether it became a board of its own.
    pub is_new: bool,
    /// How many people and ties it has.
    pub size: (usize, usize),
    /// What stayed behind or looks different now.
    pub remarks: Vec<Remark>,
}
