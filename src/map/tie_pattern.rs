//! How a tie is by the pattern of its lines: close is a double line, ordinary a
//! plain one, weak a row of dots, strained a zigzag, broken dashes with two
//! slashes, no contact a thin line with one.

use super::curve::Curve;
use super::path::Path;
use super::{Point, Shape};
use crate::board::{Direction, Quality};

/// What is drawn for a tie, or for a sample of one in the legend: paths that
/// are stroked and not filled, but for the arrow heads.
#[derive(Clone, Debug, PartialEq)]
pub struct TieLines {
    /// The tie's lines: two for a close tie, a zigzag for a strained one.
    pub lines: Vec<String>,
    /// The slashes across a broken tie or one without contact, never dashed.
    pub marks: Option<String>,
    /// The heads of the arrows that tell which way support goes: closed paths,
    /// filled and not stroked.
    pub heads: Option<String>,
}

/// How a tie's lines are stroked: SVG's stroke attributes, in map units.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stroke {
    /// `stroke-width`.
    pub width: f64,
    /// `stroke-dasharray`; empty for an unbroken line. Dots need
    /// `stroke-linecap="round"`, which suits all ties.
    pub dashes: &'static str,
}

/// Half the distance between the two lines of a close tie.
const DOUBLE: f64 = 2.3;
/// Height and length of a zigzag's teeth.
const ZIGZAG: (f64, f64) = (4.0, 6.5);
/// Half a slash's length, and the distance between two.
const SLASH: (f64, f64) = (8.0, 6.0);
/// An arrow head's length, and half its width.
const HEAD: (f64, f64) = (11.0, 5.5);
/// Between a tie's end and the symbol's edge.
const END_GAP: f64 = 1.5;

impl Stroke {
    /// How the slashes across a tie are stroked, whatever its lines are like.
    pub const MARKS: Self = Self {
        width: 2.0,
        dashes: "",
    };

    /// Returns how the lines of a quality are stroked.
    pub fn of(quality: Quality) -> Self {
        let (width, dashes) = match quality {
            Quality::Close | Quality::Strained => (2.0, ""),
            Quality::Ordinary => (1.8, ""),
            Quality::Weak => (2.4, "0.1 6.4"),
            Quality::Broken => (1.8, "8 6.5"),
            Quality::NoContact => (1.1, ""),
        };
        Self { width, dashes }
    }
}

impl TieLines {
    /// Draws a straight sample between two points, as for a legend.
    pub fn sample(quality: Quality, from: Point, to: Point) -> Self {
        Self::along(&Curve::straight(from, to), quality, None, 0.5)
    }

    /// Draws a straight sample along which support goes.
    pub fn support_sample(from: Point, to: Point) -> Self {
        let support = Some(Direction::Gives);
        Self::along(&Curve::straight(from, to), Quality::Ordinary, support, 0.5)
    }

    /// Draws a tie straight between two symbols at their places, without regard
    /// to others: what is cheap enough for every move of a dragged person.
    pub fn straight(
        quality: Quality,
        support: Option<Direction>,
        from: (Point, Shape),
        to: (Point, Shape),
    ) -> Self {
        Self::along(&between(from, to, None), quality, support, 0.5)
    }

    /// Draws a tie along a curve, with its slashes at a share `t` along.
    pub(super) fn along(
        curve: &Curve,
        quality: Quality,
        support: Option<Direction>,
        t: f64,
    ) -> Self {
        let slashes = |count| Some(curve.slashes_d(t, count, SLASH.0, SLASH.1));
        let (lines, marks) = match quality {
            Quality::Close => {
                let sides = [curve.beside(DOUBLE).d(), curve.beside(-DOUBLE).d()];
                (sides.into(), None)
            }
            Quality::Ordinary | Quality::Weak => (vec![curve.d()], None),
            Quality::Strained => (vec![curve.zigzag_d(ZIGZAG.0, ZIGZAG.1)], None),
            Quality::Broken => (vec![curve.d()], slashes(2)),
            Quality::NoContact => (vec![curve.d()], slashes(1)),
        };
        Self {
            lines,
            marks,
            heads: support.map(|support| heads_d(curve, support)),
        }
    }
}

/// Returns the path of arrow heads at the ends that get support.
fn heads_d(curve: &Curve, support: Direction) -> String {
    let at_start = (curve.from, curve.direction(0.0) * -1.0);
    let at_end = (curve.to, curve.direction(1.0));
    let ends = match support {
        Direction::Gives => vec![at_end],
        Direction::Gets => vec![at_start],
        Direction::Both => vec![at_start, at_end],
    };
    let mut path = Path::default();
    for (tip, along) in ends {
        let (back, side) = (along * -HEAD.0, along.quarter_turn() * HEAD.1);
        path = path
            .jump(tip)
            .line(tip + back + side)
            .line(tip + back - side)
            .close();
    }
    path.into_d()
}

/// Returns the way from one symbol's edge to another's, straight or towards a
/// control point.
pub(super) fn between(from: (Point, Shape), to: (Point, Shape), control: Option<Point>) -> Curve {
    let edge = |(at, shape): (Point, Shape), toward: Point| {
        let way = toward - at;
        // Where symbols overlap the tie keeps a direction, if not a length.
        let reach = (shape.reach(way) + END_GAP).min(way.length());
        at + way.unit() * reach
    };
    match control {
        None => Curve::straight(edge(from, to.0), edge(to, from.0)),
        Some(control) => Curve::bent(edge(from, control), control, edge(to, control)),
    }
}
