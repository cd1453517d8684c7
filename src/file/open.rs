//! Opening: recognise, check size and version, parse, migrate, validate.
//!
//! Each step is a module; a board comes out only after the last.

use super::cursor::{Cursor, Unasked};
use super::easynwk::{self, NetworkMap};
use super::error::{Damage, NotABoard, OpenError};
use super::json::Json;
use super::path::JsonPath;
use super::recognise::{Recognised, decoded, recognised};
use super::unknown::{UnknownField, unknown_fields};
use super::{place, v1};
use crate::board::rules::{self, BrokenRule};
use crate::board::{Board, BoardError};
use crate::text::Language;

/// A board that came out of a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// The board; it keeps every rule.
    pub board: Board,
    /// The language the file was saved in.
    pub language: Language,
    /// The fields of the file that did not come along, each path once.
    pub unknown_fields: Vec<UnknownField>,
}

/// What came out of a file.
#[derive(Clone, Debug, PartialEq)]
pub enum Incoming {
    /// A board of ours.
    Board(Opened),
    /// A map from easyNWK.
    Map(NetworkMap),
}

/// Opens a board, or a map of another program's, from the bytes of a file.
///
/// # Errors
/// An [`OpenError`] that says what is wrong and where.
pub fn open_any(bytes: &[u8]) -> Result<Incoming, OpenError> {
    let text = decoded(bytes)?;
    match recognised(&text)? {
        Recognised::Board(tree, version) => board(&tree, version).map(Incoming::Board),
        Recognised::Easynwk(tree) => easynwk::read(&tree).map(Incoming::Map),
    }
}

/// Opens a board from the bytes of a file.
///
/// # Errors
/// An [`OpenError`] that says what is wrong and where.
pub fn open(bytes: &[u8]) -> Result<Opened, OpenError> {
    match open_any(bytes)? {
        Incoming::Board(opened) => Ok(opened),
        Incoming::Map(_) => Err(OpenError::NotABoard(NotABoard::OtherJson)),
    }
}

fn board(tree: &Json, version: i64) -> Result<Opened, OpenError> {
    let unasked = Unasked::default();
    let at = Cursor::root(tree, &unasked);
    let (board, language) = match version {
        v1::VERSION => v1::read::document(&at),
        from => return Err(OpenError::OwnMigration { from }),
    }
    .map_err(|flaw| {
        let (path, damage) = flaw.into_parts();
        place::damaged(tree, path, damage)
    })?;
    drop(at);
    rules::check(&board).map_err(|broken| broken_rule(tree, &broken))?;
    Ok(Opened {
        board,
        language,
        unknown_fields: unknown_fields(&unasked.into_inner()),
    })
}

/// Says where in the file a rule of the board is broken.
fn broken_rule(tree: &Json, broken: &BrokenRule) -> OpenError {
    let (id, damage) = match *broken {
        BrokenRule::PointsNowhere { from, .. } => (Some(from), Damage::PointsNowhere),
        BrokenRule::Twice(id) => (Some(id), Damage::Twice),
        BrokenRule::NamedTwice { by, .. } => (Some(by), Damage::Twice),
        BrokenRule::NoSuchRing(id) => (Some(id), Damage::PointsNowhere),
        BrokenRule::NoChild => (None, Damage::NoChild),
        BrokenRule::BadTie(id) => (Some(id), Damage::ImpossibleTie),
        BrokenRule::BadWords(id, BoardError::TooLong { limit }) => {
            (Some(id), Damage::TooLong(limit))
        }
        BrokenRule::BadWords(id, _) => (Some(id), Damage::NoWords),
        BrokenRule::BadDate(id) | BrokenRule::BadAge(id) | BrokenRule::BadCard(id) => {
            (Some(id), Damage::OutOfRange)
        }
        BrokenRule::BadCount(list) => {
            let path = JsonPath::default().field(list);
            return place::damaged(tree, path, Damage::WrongCount);
        }
    };
    let path = id.map(|id| place::path_of(tree, id)).unwrap_or_default();
    place::damaged(tree, path, damage)
}
