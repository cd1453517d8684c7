//! Why a command was refused. The words for it are chosen elsewhere.

use thiserror::Error;

/// A rule of the board that a command would have broken; nothing was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum BoardError {
    /// The words are the thing itself, and there are none (B5).
    #[error("the words are empty")]
    EmptyWords,
    /// The words are longer than their limit in characters (B5).
    #[error("the words are longer than {limit} characters")]
    TooLong {
        /// The limit that was passed, in characters.
        limit: usize,
    },
    /// The id is already another thing's (B2).
    #[error("the id is already on the board")]
    IdTaken,
    /// The command names a thing that is not on the board (B1).
    #[error("the thing is not on the board")]
    NotOnBoard,
    /// A focus child cannot be removed or moved off the middle, nor can the last
    /// one leave it (B3).
    #[error("a focus child stays in the middle")]
    ChildStays,
    /// Nobody is tied to themselves (B4).
    #[error("nobody is tied to themselves")]
    TieToSelf,
    /// A score lies outside 0 to 10 (B6).
    #[error("a score is a whole number from 0 to 10")]
    ScoreOutOfRange,
    /// One person gives a card at most [`super::limits::DOTS`] dots.
    #[error("too many dots")]
    TooManyDots,
    /// A drawing has nothing drawn, too much, or something outside its box.
    #[error("the drawing cannot be")]
    BadDrawing,
    /// The scale's numbers are being given covered, or are not.
    #[error("the covered round is going on, or is not")]
    Covered,
    /// A day lies outside the years of [`super::limits::YEARS`] (B8).
    #[error("a day lies in the years 0 to 9999")]
    DateOutOfRange,
    /// An age or a year of birth lies outside [`super::limits`] (B8).
    #[error("an age or a year of birth that cannot be")]
    AgeOutOfRange,
    /// There are not enough ids for all the new things (B2).
    #[error("too few ids")]
    TooFewIds,
    /// The ring or sector is not one of this board's (B1).
    #[error("the ring or sector is not on this board")]
    NoSuchPlace,
    /// A map needs the rings or sectors it has.
    #[error("the map needs at least {limit} of these")]
    TooFew {
        /// The limit that was reached.
        limit: usize,
    },
    /// The board holds as many of these as it can.
    #[error("the board holds at most {limit} of these")]
    TooMany {
        /// The limit that was reached.
        limit: usize,
    },
}
