//! Where somebody sees something, from 0 to 10.

use super::BoardError;

/// A whole number from 0 to 10.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Score(u8);

impl Score {
    /// The highest score.
    pub const MAX: u8 = 10;

    /// Makes a score.
    ///
    /// # Errors
    /// [`BoardError::ScoreOutOfRange`] over 10.
    pub fn new(value: u8) -> Result<Self, BoardError> {
        if value > Self::MAX {
            return Err(BoardError::ScoreOutOfRange);
        }
        Ok(Self(value))
    }

    /// Returns the number, 0 to 10.
    pub fn value(self) -> u8 {
        self.0
    }

    /// Returns all scores from 0 to 10.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..=Self::MAX).map(Self)
    }
}
