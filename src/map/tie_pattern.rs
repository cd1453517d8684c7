//! How a tie is by the pattern of its lines: close is a double line, ordinary a
//! plain one, weak a row of dots, strained a zigzag, broken dashes with two
//! slashes, no contact a thin line with one.

use super::curve::Curve;
use super::path::{Path, push_number};
use super::{Point, Shape};
use crate::board::{Direction, Quality};

/// What is drawn for a tie, or for a sample of one in the legend: paths that
/// are stroked and not filled, but for the arrow heads.
#[derive(Clone, Debug, PartialEq)]
pub struct TieLines {
    /// What they are drawn with.
    pub pen: Pen,
    /// The tie's lines: two for a close tie, a zigzag for a strained one.
    pub lines: Vec<String>,
    /// The slashes across a broken tie or one without contact, never dashed.
    pub marks: Option<String>,
    /// The heads of the arrows that tell which way support goes: closed paths,
    /// filled and not stroked.
    pub heads: Option<String>,
}

/// How a tie's lines are stroked: SVG's stroke attributes, in map units.
#[derive(Clone, Debug, PartialEq)]
pub struct Stroke {
    /// `stroke-width`.
    pub width: f64,
    /// `stroke-dasharray`; empty for an unbroken line. Dots need
    /// `stroke-linecap="round"`, which suits all ties.
    pub dashes: String,
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

/// How fine ties are drawn, as a share of the usual: the same for all of a map.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pen(f64);

/// The finest pen: at it a line is 0.8 pixels wide where a crowd's names are large
/// enough to be read.
const FINEST: f64 = 0.55;
/// A picture so many times larger than its stage is shown so much smaller that all
/// lines need their usual width again.
const FARTHEST: f64 = 7.0;
/// The thinnest line, in map units.
const THINNEST: f64 = 1.0;

impl Pen {
    /// The usual one.
    pub const USUAL: Self = Self(1.0);

    /// Returns the pen for a picture some times larger than its stage: the more
    /// people, the finer, so that ties do not hide them.
    pub(super) fn of(larger: f64) -> Self {
        let fine = (1.0 / larger.sqrt()).max(FINEST);
        Self(fine.max(larger / FARTHEST).min(1.0))
    }

    /// Returns how the lines of a quality are stroked.
    pub fn stroke(self, quality: Quality) -> Stroke {
        let (width, dashes): (f64, &[f64]) = match quality {
            Quality::Close | Quality::Strained => (2.0, &[]),
            Quality::Ordinary => (1.8, &[]),
            Quality::Weak => (2.4, &[0.1, 6.4]),
            Quality::Broken => (1.8, &[8.0, 6.5]),
            Quality::NoContact => (1.1, &[]),
        };
        let mut words = String::new();
        for dash in dashes {
            if !words.is_empty() {
                words.push(' ');
            }
            push_number(&mut words, (dash * self.0).max(0.1));
        }
        Stroke {
            width: self.width(width),
            dashes: words,
        }
    }

    /// Returns the width of the slashes across a tie, whatever its lines are like.
    pub fn marks(self) -> f64 {
        self.width(2.0)
    }

    /// Returns a width of this pen in steps of a tenth.
    fn width(self, usual: f64) -> f64 {
        ((usual * self.0).max(THINNEST) * 10.0).round() / 10.0
    }
}

impl TieLines {
    /// Draws a straight sample between two points, as for a legend.
    pub fn sample(quality: Quality, from: Point, to: Point) -> Self {
        Self::along(&Curve::straight(from, to), quality, None, (0.5, Pen::USUAL))
    }

    /// Draws a straight sample along which support goes.
    pub fn support_sample(from: Point, to: Point) -> Self {
        let support = Some(Direction::Gives);
        let along = (0.5, Pen::USUAL);
        Self::along(
            &Curve::straight(from, to),
            Quality::Ordinary,
            support,
            along,
        )
    }

    /// Draws a tie along a curve, with its slashes at a share `t` along.
    pub(super) fn along(
        curve: &Curve,
        quality: Quality,
        support: Option<Direction>,
        (t, pen): (f64, Pen),
    ) -> Self {
        let double = pen.0 * DOUBLE;
        let lines = match quality {
            Quality::Close => vec![curve.beside(double).d(), curve.beside(-double).d()],
            Quality::Strained => vec![curve.zigzag_d(pen.0 * ZIGZAG.0, ZIGZAG.1)],
            _ => vec![curve.d()],
        };
        let marks = marks(curve, quality, t, pen);
        let mark = |path: Path, [from, to]: [Point; 2]| path.jump(from).line(to);
        Self {
            pen,
            lines,
            marks: (!marks.is_empty())
                .then(|| marks.into_iter().fold(Path::default(), mark).into_d()),
            heads: support.map(|support| {
                let heads = heads(curve, support, pen).into_iter();
                let head = |path: Path, [tip, left, right]: [Point; 3]| {
                    path.jump(tip).line(left).line(right).close()
                };
                heads.fold(Path::default(), head).into_d()
            }),
        }
    }
}

/// A tie drawn straight between two symbols, without regard to others: cheap
/// enough for every move of a hand. Its lines are points, not paths: a browser
/// takes numbers sooner than it reads words.
#[derive(Clone, Debug, PartialEq)]
pub struct StraightTie {
    /// The ends of its lines: of two for a close tie, of none for a strained one.
    pub lines: Vec<[Point; 2]>,
    /// The corners of a strained tie's zigzag, as SVG's `points`.
    pub zigzag: Option<String>,
    /// The ends of the slashes across it, never dashed.
    pub marks: Vec<[Point; 2]>,
    /// The corners of the arrow heads that tell which way support goes, the tip
    /// first.
    pub heads: Vec<[Point; 3]>,
}

impl StraightTie {
    /// Draws a tie between two symbols at their places.
    pub fn between(
        quality: Quality,
        support: Option<Direction>,
        pen: Pen,
        from: (Point, Shape),
        to: (Point, Shape),
    ) -> Self {
        let double = pen.0 * DOUBLE;
        let curve = between(from, to, None);
        let ends = |curve: Curve| [curve.from, curve.to];
        let lines = match quality {
            Quality::Close => [double, -double].map(|by| ends(curve.beside(by))).into(),
            Quality::Strained => Vec::new(),
            _ => vec![ends(curve)],
        };
        Self {
            lines,
            zigzag: (quality == Quality::Strained)
                .then(|| curve.zigzag_points(pen.0 * ZIGZAG.0, ZIGZAG.1)),
            marks: marks(&curve, quality, 0.5, pen),
            heads: support.map_or_else(Vec::new, |support| heads(&curve, support, pen)),
        }
    }
}

/// Returns the slashes across a tie, around a share `t` along.
fn marks(curve: &Curve, quality: Quality, t: f64, pen: Pen) -> Vec<[Point; 2]> {
    let count = match quality {
        Quality::Broken => 2,
        Quality::NoContact => 1,
        _ => 0,
    };
    curve.slashes(t, count, pen.0 * SLASH.0, pen.0 * SLASH.1)
}

/// Returns arrow heads at the ends that get support, the tip of each first.
fn heads(curve: &Curve, support: Direction, pen: Pen) -> Vec<[Point; 3]> {
    let at_start = (curve.from, curve.direction(0.0) * -1.0);
    let at_end = (curve.to, curve.direction(1.0));
    let ends = match support {
        Direction::Gives => vec![at_end],
        Direction::Gets => vec![at_start],
        Direction::Both => vec![at_start, at_end],
    };
    let head = |(tip, along): (Point, Point)| {
        let (back, side) = (
            along * (-HEAD.0 * pen.0),
            along.quarter_turn() * (HEAD.1 * pen.0),
        );
        [tip, tip + back + side, tip + back - side]
    };
    ends.into_iter().map(head).collect()
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
