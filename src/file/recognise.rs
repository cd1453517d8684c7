//! The first steps of opening: whose a file is, and how new.
//!
//! - **R1** The size is looked at before anything else.
//! - **R2** Depth has a limit, and it holds for parts we do not know too.
//! - **R3** The version decides before anything within is judged.

use std::borrow::Cow;

use super::error::{Damage, NotABoard, OpenError};
use super::json::{self, Fault, Json};
use super::path::JsonPath;
use super::{easynwk, place, v1};

/// The largest file that is opened, in bytes. The largest board of a long
/// family story is a hundredth of it.
pub const MAX_BYTES: usize = 20_000_000;
/// The newest format version that is opened, and the one that is saved.
pub const NEWEST: i64 = v1::VERSION;

/// What a file is, by what stands in it and not by its name.
pub enum Recognised<'a> {
    /// A board of ours, with its format version: 1 to [`NEWEST`].
    Board(Json<'a>, i64),
    /// A map of easyNWK's.
    Easynwk(Json<'a>),
}

/// Recognises a file by its text.
///
/// # Errors
/// [`OpenError::NotABoard`], [`OpenError::TooNew`], or [`OpenError::Damaged`]
/// when the version is none.
pub fn recognised(text: &str) -> Result<Recognised<'_>, OpenError> {
    let tree = tree(text).map_err(OpenError::NotABoard)?;
    if tree.get("format").and_then(Json::as_text) != Some(v1::FORMAT) {
        if easynwk::is_one(&tree) {
            return Ok(Recognised::Easynwk(tree));
        }
        return Err(OpenError::NotABoard(NotABoard::OtherJson));
    }
    match tree.get("version").and_then(Json::as_whole) {
        Some(found) if found > NEWEST => Err(OpenError::TooNew {
            found,
            supported: NEWEST,
        }),
        Some(version @ 1..) => Ok(Recognised::Board(tree, version)),
        _ => {
            let path = JsonPath::default().field("version");
            Err(place::damaged(&tree, path, Damage::OutOfRange))
        }
    }
}

fn tree(text: &str) -> Result<Json<'_>, NotABoard> {
    if text.trim().is_empty() {
        return Err(NotABoard::Empty);
    }
    json::parse(text).map_err(|fault| match fault {
        Fault::CutOff => NotABoard::CutOff,
        Fault::NotJson => NotABoard::NotJson,
        Fault::TooDeep => NotABoard::TooDeep,
    })
}

/// Takes the text out of a file's bytes: UTF-8, or the UTF-16 that some editors
/// save, without the mark at its start.
///
/// # Errors
/// [`OpenError::TooLarge`], or [`OpenError::NotABoard`] when it is no text.
pub fn decoded(bytes: &[u8]) -> Result<Cow<'_, str>, OpenError> {
    if bytes.len() > MAX_BYTES {
        return Err(OpenError::TooLarge { limit: MAX_BYTES });
    }
    let text = match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => decoded_utf8(rest),
        [0xFF, 0xFE, rest @ ..] => decoded_utf16(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => decoded_utf16(rest, u16::from_be_bytes),
        bytes => decoded_utf8(bytes),
    };
    text.map_err(OpenError::NotABoard)
}

fn decoded_utf8(bytes: &[u8]) -> Result<Cow<'_, str>, NotABoard> {
    std::str::from_utf8(bytes)
        .map(Cow::Borrowed)
        .map_err(|error| {
            let is_cut = error.error_len().is_none() && bytes.trim_ascii_start().starts_with(b"{");
            if is_cut {
                NotABoard::CutOff
            } else {
                NotABoard::NotJson
            }
        })
}

fn decoded_utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<Cow<'_, str>, NotABoard> {
    let (pairs, rest) = bytes.as_chunks();
    if !rest.is_empty() {
        return Err(NotABoard::CutOff);
    }
    let units = pairs.iter().copied().map(unit);
    let text: Result<String, _> = char::decode_utf16(units).collect();
    text.map(Cow::Owned).map_err(|_| NotABoard::NotJson)
}
