//! One tie on the map: from whom to whom, and where it runs.

use super::curve::Curve;
use super::{Pen, Point, TieLines};
use crate::board::{Direction, PersonId, Quality, Tie, TieId};

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
    /// Which way support goes along it, if it does.
    pub support: Option<Direction>,
    /// Whether it is one of so many that it is drawn quieter.
    pub is_quiet: bool,
    /// What is drawn.
    pub lines: TieLines,
    /// The plain path along its middle, for pointing at it.
    pub spine: String,
    /// The middle of the tie, where something can be said about it.
    pub middle: Point,
    /// The curve along its middle.
    pub(super) curve: Curve,
}

impl TiePath {
    pub(super) fn along(curve: &Curve, tie: &Tie, (t, pen): (f64, Pen)) -> Self {
        let support = tie.support.map(|support| support.direction);
        Self {
            tie: tie.id,
            from: tie.from,
            to: tie.to,
            quality: tie.quality,
            support,
            is_quiet: false,
            lines: TieLines::along(curve, tie.quality, support, (t, pen)),
            spine: curve.d(),
            middle: curve.point(t),
            curve: *curve,
        }
    }
}
