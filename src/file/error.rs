//! Why a file was not opened. Which words say so is chosen in [`super::sentence`].

use thiserror::Error;

use super::path::JsonPath;

/// Why a file was not opened; the board on the screen is as it was.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum OpenError {
    /// The file is no board at all.
    #[error("not a board: {0}")]
    NotABoard(NotABoard),
    /// A newer version of the app saved the file.
    #[error("format {found} is newer than {supported}")]
    TooNew {
        /// The file's format version.
        found: i64,
        /// The newest format version this app opens.
        supported: i64,
    },
    /// The file is larger than any board.
    #[error("larger than {limit} bytes")]
    TooLarge {
        /// The largest size that is opened, in bytes.
        limit: usize,
    },
    /// The file is a board, and something in it cannot be.
    #[error("damaged: {0}")]
    Damaged(Box<Damaged>),
    /// The file is a map of easyNWK's, and something in it cannot be.
    #[error("damaged map: {0}")]
    DamagedMap(Box<Damaged>),
    /// The file is sound, but our own step from its version to the next failed.
    #[error("our own migration from format {from} failed")]
    OwnMigration {
        /// The format version the step starts from.
        from: i64,
    },
}

/// What a file is that is no board.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum NotABoard {
    /// There is nothing in it.
    #[error("empty")]
    Empty,
    /// It is not JSON: a picture, a document, any text.
    #[error("not JSON")]
    NotJson,
    /// It is JSON of some other program.
    #[error("other JSON")]
    OtherJson,
    /// It starts as JSON and stops in the middle.
    #[error("cut off")]
    CutOff,
    /// Its lists lie deeper within each other than in any board.
    #[error("nested too deep")]
    TooDeep,
}

/// Where something cannot be, and what.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{path}: {damage:?}")]
pub struct Damaged {
    /// Where in the JSON.
    pub path: JsonPath,
    /// Which thing of the board that place belongs to.
    pub thing: Thing,
    /// The first words of the thing's name or text, for people to find it by.
    pub called: Option<String>,
    /// What is wrong there.
    pub damage: Damage,
}

/// A thing of the board, as a damaged place belongs to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Thing {
    /// The board itself.
    Board,
    /// A ring.
    Ring,
    /// A sector.
    Sector,
    /// A person.
    Person,
    /// A group.
    Group,
    /// A household.
    Household,
    /// A tie.
    Tie,
    /// Somebody's view of the map.
    Viewpoint,
    /// A question that finds people.
    Question,
    /// A card.
    Card,
    /// A goal.
    Goal,
    /// A scale.
    Scale,
    /// An agreement.
    Step,
    /// A transition.
    Transition,
    /// A meeting.
    Meeting,
}

/// What is wrong at one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Damage {
    /// Something is missing, there twice, or of another kind (a number for a
    /// text); with the reader's own technical words.
    Shape(String),
    /// No id: not a UUID in its hyphened form. With its first characters.
    NotAnId(String),
    /// No day of the calendar as `YYYY-MM-DD`. With its first characters.
    NotADate(String),
    /// A code that this version does not know. With its first characters.
    UnknownCode(String),
    /// An answer on a scale outside 0 to 10 (B6).
    ScoreOutOfRange,
    /// Any other number, or a year, outside its range.
    OutOfRange,
    /// An id that nothing on the board has (B1).
    PointsNowhere,
    /// Two things with one id, or one person twice in one list (B2).
    Twice,
    /// No child the board is about (B3).
    NoChild,
    /// A tie to oneself, or a second one between two people (B4).
    ImpossibleTie,
    /// No words where the words are the thing itself (B5).
    NoWords,
    /// Words that are longer than this many characters (B5).
    TooLong(usize),
    /// More or fewer of them than a board can have.
    WrongCount,
}
