//! Ways for ties that do not pass behind a third person.
//!
//! - **R1** A tie that is free when straight is straight.
//! - **R2** Otherwise it takes the gentlest bend that is free of those that are
//!   tried; when none is, the one that passes behind the fewest symbols, then
//!   close beside the fewest, then behind the fewest names.
//! - **R3** A gentle bend stands off at most a quarter of its length. Wide ones are
//!   tried only where all gentle ones pass behind a symbol, and more of them where
//!   the first wide ones do as well.

use super::crowd::BoxId;
use super::curve::Curve;
use super::seating::{Seating, Sitter, comes_near, is_label, sitter_of};
use super::share::number;
use super::tie_pattern::between;
use super::{Ellipse, Frame, Point, Rect, Shape};

/// Passing behind a third person's symbol.
const BEHIND_SYMBOL: f64 = 140.0;
/// Passing close beside it.
const BESIDE_SYMBOL: f64 = 48.0;
/// Passing behind a third person's name.
const BEHIND_NAME: f64 = 32.0;
/// Passing behind the name of one of the two.
const BEHIND_OWN_NAME: f64 = 12.0;
/// The price of bending: of each share of its length that a curve stands off, and
/// of the square of that share, so that a wide bow is dear.
const BEND: (f64, f64) = (60.0, 400.0);
/// Leaving the map's outer edge.
const OFF_MAP: f64 = 90.0;
/// Leaving the picture.
const OUTSIDE: f64 = 200.0;

/// How far a bend's middle stands off the straight way, in map units, where there
/// are very few ties.
const FINE: [f64; 11] = [
    7.0, 12.0, 17.0, 22.0, 28.0, 34.0, 41.0, 48.0, 57.0, 66.0, 88.0,
];
/// And where there are more.
const OFFS: [f64; 7] = [12.0, 22.0, 34.0, 48.0, 66.0, 88.0, 114.0];
/// With more ties than this, bends are coarser; with more still they are the same
/// to both ends; with still more, only some are tried, and none for a tie that
/// meets so much when straight that none would be free.
const VERY_FEW: usize = 60;
const FEW: usize = 140;
const MANY: usize = 300;
const HOPELESS: f64 = 300.0;
/// Where along the way a bend is strongest.
const SKEWS: [f64; 3] = [0.5, 0.32, 0.68];
/// A gentle bend stands off at most this share of its length.
const MOST_OFF: f64 = 0.25;
/// Bends for ties that pass behind a symbol with all gentle ones.
const WIDE: Bends = Bends {
    offs: &[17.0, 28.0, 41.0, 57.0, 77.0, 100.0, 130.0, 165.0, 205.0],
    skews: &[0.5, 0.22, 0.78, 0.36, 0.64],
    most_off: 0.36,
    most_off_short: 0.45,
};
const WIDE_OF_MANY: Bends = Bends {
    offs: &[28.0, 48.0, 72.0, 100.0, 136.0, 180.0],
    skews: &[0.5, 0.22, 0.78],
    ..WIDE
};
/// Bends for ties that pass behind a symbol with the wide ones, too.
const LAST: Bends = Bends {
    offs: &[
        8.0, 14.0, 22.0, 32.0, 46.0, 62.0, 84.0, 112.0, 146.0, 185.0, 230.0, 280.0,
    ],
    skews: &[0.43, 0.57, 0.29, 0.71, 0.14, 0.86],
    most_off: 0.42,
    ..WIDE
};
/// Clear space beside a tie.
const AIR: f64 = 4.0;
/// And beside a child in the middle, so that it does not read as one of theirs.
const AIR_AT_CHILD: f64 = 15.0;

/// Bends to try.
#[derive(Clone, Copy)]
struct Bends {
    offs: &'static [f64],
    skews: &'static [f64],
    /// At most this share of the way's length.
    most_off: f64,
    /// At most this share of a short way's, which must get past a symbol.
    most_off_short: f64,
}

/// Finds ways among people who are seated.
pub(super) struct Router<'a> {
    seating: &'a Seating<'a>,
    frame: &'a Frame,
    /// How many ties there are: the more, the fewer bends are tried.
    ties: usize,
}

impl<'a> Router<'a> {
    pub(super) fn new(seating: &'a Seating<'a>, frame: &'a Frame, ties: usize) -> Self {
        Self {
            seating,
            frame,
            ties,
        }
    }

    /// Returns the way between two sitters.
    pub(super) fn way(&self, from: usize, to: usize) -> Curve {
        let end = |index: usize| {
            let sitter = &self.seating.sitters[index];
            (sitter.at, sitter.shape)
        };
        let straight = between(end(from), end(to), None);
        let mut best = (self.cost(&straight, from, to, f64::INFINITY), straight);
        let is_hopeless = self.ties > MANY && best.0 >= HOPELESS;
        let mut try_all = |bends: Bends| {
            for (control, price) in self.controls(end(from).0, end(to).0, bends) {
                if price >= best.0 {
                    continue;
                }
                let curve = between(end(from), end(to), Some(control));
                let cost = price + self.cost(&curve, from, to, best.0 - price);
                if cost < best.0 {
                    best = (cost, curve);
                }
            }
            best.0
        };
        if !is_hopeless && try_all(self.gentle()) >= BEHIND_SYMBOL && self.ties <= MANY {
            let wide = if self.ties <= FEW { WIDE } else { WIDE_OF_MANY };
            if try_all(wide) >= BEHIND_SYMBOL && self.ties <= FEW {
                try_all(LAST);
            }
        }
        best.1
    }

    /// Says whether a way passes behind somebody's symbol.
    pub(super) fn passes(&self, curve: &Curve, index: usize) -> bool {
        let sitter = &self.seating.sitters[index];
        let mut pieces = curve.pieces();
        pieces.any(|(start, end)| is_behind(sitter.at, sitter.shape, (start, end), AIR))
    }

    /// Returns the bends that are tried first.
    fn gentle(&self) -> Bends {
        let (offs, skews) = match self.ties {
            ..=VERY_FEW => (&FINE[..], &SKEWS[..]),
            ties if ties <= FEW => (&OFFS[..], &SKEWS[..]),
            ties if ties <= MANY => (&OFFS[..], &SKEWS[..1]),
            _ => (&OFFS[1..3], &SKEWS[..1]),
        };
        Bends {
            offs,
            skews,
            most_off: MOST_OFF,
            most_off_short: MOST_OFF,
        }
    }

    /// Returns control points of bends to try, gentle ones first, and what
    /// each costs by itself.
    fn controls(&self, from: Point, to: Point, bends: Bends) -> impl Iterator<Item = (Point, f64)> {
        let way = to - from;
        let length = way.length();
        let aside = way.unit().quarter_turn();
        // Between neighbours a bend is short, but must get past a symbol.
        let past_symbol = self.seating.sizes.symbol * 2.0;
        let most_off =
            (length * bends.most_off).max(past_symbol.min(length * bends.most_off_short));
        let Bends { offs, skews, .. } = bends;
        offs.iter()
            .filter(move |off| **off <= most_off)
            .flat_map(move |off| skews.iter().map(move |skew| (*off, *skew)))
            .flat_map(move |(off, skew)| [(off, skew), (-off, skew)])
            .map(move |(off, skew)| {
                // A quadratic curve comes half as far as its control point.
                let control = from + way * skew + aside * (2.0 * off);
                let bow = off.abs() / length;
                let price = bow * (BEND.0 + bow * BEND.1) + (skew - 0.5).abs() * 4.0;
                (control, price)
            })
    }

    fn is_off_map(&self, at: Point) -> bool {
        let from_centre = at - self.frame.centre;
        let Ellipse { rx, ry } = self.frame.outer;
        (from_centre.x / rx).powi(2) + (from_centre.y / ry).powi(2) > 1.0
    }

    /// Returns what lies in a way's way; at least `limit` when it is dearer.
    fn cost(&self, curve: &Curve, from: usize, to: usize, limit: f64) -> f64 {
        let mut met: Vec<(BoxId, f64)> = Vec::new();
        // Straight between two on the map nothing leaves it.
        let mut cost = if curve.pieces().any(|(_, end)| self.is_off_map(end)) {
            OFF_MAP
        } else {
            0.0
        };
        for (start, end) in curve.pieces() {
            if !self.seating.bounds.contains(end) {
                return cost + OUTSIDE;
            }
            let around = Rect::spanning(start, end).grown(AIR_AT_CHILD);
            self.seating.crowd.each_along(start, end, |id, rect| {
                let owner = sitter_of(id);
                let is_own = owner == from || owner == to;
                if !around.overlaps(rect) || is_own && !is_label(id) {
                    return;
                }
                let price = match self.seating.sitters.get(owner) {
                    Some(sitter) if !is_label(id) => {
                        let is_behind = |air| is_behind(sitter.at, sitter.shape, (start, end), air);
                        if is_behind(0.0) {
                            BEHIND_SYMBOL
                        } else if is_behind(air_at(sitter)) {
                            BESIDE_SYMBOL
                        } else {
                            return;
                        }
                    }
                    _ if !rect.is_crossed(start, end) => return,
                    _ if is_own => BEHIND_OWN_NAME,
                    _ => BEHIND_NAME,
                };
                // Several pieces may meet one box: the dearest counts.
                match met.iter_mut().find(|(other, _)| *other == id) {
                    Some((_, before)) if *before >= price => {}
                    Some((_, before)) => {
                        cost += price - *before;
                        *before = price;
                    }
                    None => {
                        met.push((id, price));
                        cost += price;
                    }
                }
            });
            if cost >= limit {
                break;
            }
        }
        cost
    }

    /// Returns the share along a way, near its middle, where nothing stands
    /// and the fewest other ties pass.
    pub(super) fn clear_share(&self, curve: &Curve, from: usize, to: usize) -> f64 {
        let price = |t: f64| {
            let at = curve.point(t);
            let stands = !self.seating.crowd.is_clear(&Rect::around(at, 9.0, 9.0));
            let passing = self.seating.lines_near(at, 12.0, from, to);
            number(passing) + f64::from(u8::from(stands)) * 2.0 + (t - 0.5).abs() * 2.0
        };
        let shares = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74];
        let priced = shares.map(|t| (price(t), t));
        let cheapest = priced
            .into_iter()
            .min_by(|one, other| one.0.total_cmp(&other.0));
        cheapest.map_or(0.5, |(_, t)| t)
    }
}

/// Returns the clear space that a way of others leaves beside somebody.
fn air_at(sitter: &Sitter<'_>) -> f64 {
    if sitter.person.is_child() {
        AIR_AT_CHILD
    } else {
        AIR
    }
}

/// Says whether a straight piece of a way comes nearer to a symbol than `air`.
fn is_behind(at: Point, shape: Shape, (start, end): (Point, Point), air: f64) -> bool {
    let near = |at: Point, reach: f64| comes_near(at, start, end, reach + air);
    match shape {
        Shape::Circle { radius } => near(at, radius),
        // The corners are round.
        Shape::Square { half } => near(at, half * 1.2),
        Shape::Diamond { half } => near(at, half * 0.9),
        Shape::Pill {
            half_width,
            half_height,
        } => {
            let flat = Point::new(half_width - half_height, 0.0);
            near(at, half_height) || near(at - flat, half_height) || near(at + flat, half_height)
        }
    }
}
