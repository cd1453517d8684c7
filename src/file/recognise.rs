//! The first steps of opening: whether a file is one of ours, and how new.
//!
//! - **R1** The size is looked at before anything else.
//! - **R2** Depth is counted before the text is parsed, and holds for parts we
//!   do not know too.
//! - **R3** The version decides before anything within is judged.

use std::borrow::Cow;

use serde_json::Value;

use super::error::{Damage, NotABoard, OpenError};
use super::path::JsonPath;
use super::{place, v1};

/// The largest file that is opened, in bytes. The largest board of a long
/// family story is a hundredth of it.
pub const MAX_BYTES: usize = 20_000_000;
/// The newest format version that is opened, and the one that is saved.
pub const NEWEST: u64 = v1::VERSION;
/// How deep lists and objects may lie within each other. Ours lie 6 deep.
const MAX_DEPTH: usize = 64;

/// A file of ours, of a version this app knows.
#[derive(Debug)]
pub struct Recognised<'a> {
    /// Its text without the mark at its start.
    pub text: Cow<'a, str>,
    /// The same as a tree.
    pub tree: Value,
    /// Its format version, 1 to [`NEWEST`].
    pub version: u64,
}

/// Recognises a file.
///
/// # Errors
/// [`OpenError::TooLarge`], [`OpenError::NotABoard`], [`OpenError::TooNew`], or
/// [`OpenError::Damaged`] when the version is none.
pub fn recognise(bytes: &[u8]) -> Result<Recognised<'_>, OpenError> {
    if bytes.len() > MAX_BYTES {
        return Err(OpenError::TooLarge { limit: MAX_BYTES });
    }
    let text = decoded(bytes).map_err(OpenError::NotABoard)?;
    let tree = tree(&text).map_err(OpenError::NotABoard)?;
    if tree.get("format").and_then(Value::as_str) != Some(v1::FORMAT) {
        return Err(OpenError::NotABoard(NotABoard::OtherJson));
    }
    let version = version(&tree)?;
    Ok(Recognised {
        text,
        tree,
        version,
    })
}

/// Takes the text out of UTF-8, or of the UTF-16 that some editors save.
fn decoded(bytes: &[u8]) -> Result<Cow<'_, str>, NotABoard> {
    match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => decoded_utf8(rest),
        [0xFF, 0xFE, rest @ ..] => decoded_utf16(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => decoded_utf16(rest, u16::from_be_bytes),
        bytes => decoded_utf8(bytes),
    }
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

fn tree(text: &str) -> Result<Value, NotABoard> {
    if text.trim().is_empty() {
        return Err(NotABoard::Empty);
    }
    if depth(text) > MAX_DEPTH {
        return Err(NotABoard::TooDeep);
    }
    serde_json::from_str(text).map_err(|error| {
        if error.is_eof() {
            NotABoard::CutOff
        } else {
            NotABoard::NotJson
        }
    })
}

/// Counts how deep brackets lie within each other outside quoted text.
fn depth(text: &str) -> usize {
    let (mut now, mut deepest) = (0_usize, 0);
    let (mut is_quoted, mut is_escaped) = (false, false);
    for byte in text.bytes() {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' if is_quoted => is_escaped = true,
            b'"' => is_quoted = !is_quoted,
            b'[' | b'{' if !is_quoted => now += 1,
            b']' | b'}' if !is_quoted => now = now.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(now);
    }
    deepest
}

fn version(tree: &Value) -> Result<u64, OpenError> {
    let version = tree.get("version").and_then(Value::as_u64);
    match version {
        Some(found) if found > NEWEST => Err(OpenError::TooNew {
            found,
            supported: NEWEST,
        }),
        Some(version @ 1..) => Ok(version),
        _ => {
            let path = JsonPath::default().in_field("version");
            Err(place::damaged(tree, path, Damage::OutOfRange))
        }
    }
}
