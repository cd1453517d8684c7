//! Opening: recognise, check size and version, parse, migrate, validate.
//!
//! Each step is a module; a board comes out only after the last.

use serde_json::Value;

use super::error::{Damage, OpenError};
use super::path::JsonPath;
use super::recognise::{Recognised, recognise};
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

/// Opens a board from the bytes of a file.
///
/// # Errors
/// An [`OpenError`] that says what is wrong and where.
pub fn open(bytes: &[u8]) -> Result<Opened, OpenError> {
    let file = recognise(bytes)?;
    let document = migrated(&file)?;
    let unknown_fields = unknown_fields(&file.tree, &written_again(&document)?);
    let (board, language) = v1::read::document(document)
        .map_err(|flaw| place::damaged(&file.tree, flaw.path, flaw.damage))?;
    rules::check(&board).map_err(|broken| broken_rule(&file.tree, &broken))?;
    Ok(Opened {
        board,
        language,
        unknown_fields,
    })
}

/// Parses a file of any known version and takes it forward to the newest.
///
/// A new version adds its arm here, and a step from the one before it.
fn migrated(file: &Recognised) -> Result<v1::Document, OpenError> {
    match file.version {
        v1::VERSION => parsed(file),
        from => Err(OpenError::OwnMigration { from }),
    }
}

fn parsed(file: &Recognised) -> Result<v1::Document, OpenError> {
    let mut json = serde_json::Deserializer::from_str(&file.text);
    serde_path_to_error::deserialize(&mut json).map_err(|error| {
        let path = JsonPath::from(error.path());
        place::damaged(&file.tree, path, Damage::Shape(technical(error.inner())))
    })
}

/// Returns the parser's words without its line and column, which mean nothing
/// to people with a file on one line.
fn technical(error: &serde_json::Error) -> String {
    let words = error.to_string();
    let end = words.rfind(" at line ").unwrap_or(words.len());
    super::path::excerpt(&words[..end])
}

fn written_again(document: &v1::Document) -> Result<Value, OpenError> {
    // Our own types always write and parse; if not, the fault is ours.
    serde_json::to_value(document).map_err(|_| OpenError::OwnMigration { from: v1::VERSION })
}

/// Says where in the file a rule of the board is broken.
fn broken_rule(tree: &Value, broken: &BrokenRule) -> OpenError {
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
        BrokenRule::BadDate(id) => (Some(id), Damage::OutOfRange),
        BrokenRule::BadCount(list) => {
            let path = JsonPath::default().in_field(list);
            return place::damaged(tree, path, Damage::WrongCount);
        }
    };
    let path = id.map(|id| place::path_of(tree, id)).unwrap_or_default();
    place::damaged(tree, path, damage)
}
