//! Ties as they are drawn: lines that tell how a tie is by their pattern.

use super::path::Path;
use super::{Point, Seat};
use crate::board::{PersonId, Quality, TieId};

/// One tie on the map.
#[derive(Clone, Debug, PartialEq)]
pub struct TiePath {
    /// The tie.
    pub tie: TieId,
    /// Where it starts.
    pub from: PersonId,
    /// Where it ends.
    pub to: PersonId,
    /// How the tie is.
    pub quality: Quality,
    /// The lines' paths: two for a close tie, a zigzag for a strained one.
    pub lines: Vec<String>,
    /// The path of the slashes across a broken tie or one without contact.
    pub marks: Option<String>,
    /// The plain path along its middle, for pointing at it.
    pub spine: String,
    /// The middle of the tie, where something can be said about it.
    pub middle: Point,
}

/// How a tie's lines are stroked: SVG's stroke attributes, in map units.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stroke {
    /// `stroke-width`.
    pub width: f64,
    /// `stroke-dasharray`; empty for an unbroken line.
    pub dashes: &'static str,
    /// Whether `stroke-linecap` is `round`.
    pub is_round: bool,
}

/// Returns how the lines of a quality are stroked.
pub fn stroke(quality: Quality) -> Stroke {
    let (width, dashes, is_round) = match quality {
        Quality::Close => (2.0, "", true),
        Quality::Ordinary => (1.8, "", true),
        Quality::Weak => (2.2, "0.1 6", true),
        Quality::Strained => (2.0, "", true),
        Quality::Broken => (1.8, "9 6", false),
        Quality::NoContact => (1.2, "", true),
    };
    Stroke {
        width,
        dashes,
        is_round,
    }
}

/// Draws one tie straight between two seats, without regard to others: what
/// is cheap enough for every move of a dragged person.
pub fn tie_path(tie: TieId, from: &Seat, to: &Seat, quality: Quality) -> TiePath {
    let direction = to.at - from.at;
    let start = from.at + direction.unit() * from.shape.reach(direction);
    let end = to.at - direction.unit() * to.shape.reach(direction);
    let spine = Path::from(start).line(end).into_d();
    TiePath {
        tie,
        from: from.person,
        to: to.person,
        quality,
        lines: vec![spine.clone()],
        marks: None,
        spine,
        middle: start.toward(end, 0.5),
    }
}
