//! Ways for ties that do not pass behind a third person.
//!
//! - **R1** A tie that is free when straight is straight.
//! - **R2** Otherwise it takes the gentlest bend that is free; when none is,
//!   the one that passes behind the fewest symbols, then the fewest names.

use super::crowd::BoxId;
use super::curve::Curve;
use super::seating::{Seating, distance_to_line, is_label, sitter_of};
use super::share::number;
use super::tie_path::between;
use super::{Point, Rect};

/// Passing behind a third person's symbol.
const BEHIND_SYMBOL: f64 = 100.0;
/// Passing behind a third person's name.
const BEHIND_NAME: f64 = 26.0;
/// Passing behind the name of one of the two.
const BEHIND_OWN_NAME: f64 = 12.0;
/// The price of bending, for a curve that stands off as far as it is long.
const BEND: f64 = 110.0;
/// Leaving the picture.
const OUTSIDE: f64 = 200.0;

/// How far a bend's middle stands off the straight way, in map units.
const OFFS: [f64; 5] = [12.0, 22.0, 34.0, 48.0, 66.0];
/// Where along the way a bend is strongest.
const SKEWS: [f64; 3] = [0.5, 0.32, 0.68];
/// A bend stands off at most this share of its length.
const MOST_OFF: f64 = 0.22;
/// Clear space beside a tie.
const AIR: f64 = 4.0;
/// Finds ways among people who are seated.
pub(super) struct Router<'a> {
    seating: &'a Seating<'a>,
    /// Whether there are few enough ties to look for the best of many bends.
    is_thorough: bool,
}

impl<'a> Router<'a> {
    pub(super) fn new(seating: &'a Seating<'a>, ties: usize) -> Self {
        Self {
            seating,
            is_thorough: ties <= 300,
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
        if best.0 > 0.0 {
            for (control, price) in self.controls(end(from).0, end(to).0) {
                if price >= best.0 {
                    continue;
                }
                let curve = between(end(from), end(to), Some(control));
                let cost = price + self.cost(&curve, from, to, best.0 - price);
                if cost < best.0 {
                    best = (cost, curve);
                }
            }
        }
        best.1
    }

    /// Says whether a way passes behind somebody's symbol.
    pub(super) fn passes(&self, curve: &Curve, index: usize) -> bool {
        let sitter = &self.seating.sitters[index];
        let reach = sitter.shape.half_height() + AIR;
        let mut pieces = curve.pieces();
        pieces.any(|(start, end)| distance_to_line(sitter.at, start, end) < reach)
    }

    /// Returns control points of bends to try, gentle ones first, and what
    /// each costs by itself.
    fn controls(&self, from: Point, to: Point) -> impl Iterator<Item = (Point, f64)> {
        let way = to - from;
        let length = way.length();
        let aside = way.unit().quarter_turn();
        let (offs, skews) = if self.is_thorough {
            (&OFFS[..], &SKEWS[..])
        } else {
            (&OFFS[1..4], &SKEWS[..1])
        };
        offs.iter()
            .filter(move |off| **off <= length * MOST_OFF)
            .flat_map(move |off| skews.iter().map(move |skew| (*off, *skew)))
            .flat_map(move |(off, skew)| [(off, skew), (-off, skew)])
            .map(move |(off, skew)| {
                // A quadratic curve comes half as far as its control point.
                let control = from + way * skew + aside * (2.0 * off);
                let price = off.abs() / length * BEND + (skew - 0.5).abs() * 4.0;
                (control, price)
            })
    }

    /// Returns what lies in a way's way; at least `limit` when it is dearer.
    fn cost(&self, curve: &Curve, from: usize, to: usize, limit: f64) -> f64 {
        let mut met: Vec<BoxId> = Vec::new();
        let mut cost = 0.0;
        for (start, end) in curve.pieces() {
            if !self.seating.bounds.contains(end) {
                return cost + OUTSIDE;
            }
            self.seating.crowd.each_along(start, end, |id, rect| {
                if !met.contains(&id) && self.is_met(id, rect, start, end) {
                    met.push(id);
                    cost += price(id, from, to);
                }
            });
            if cost >= limit {
                break;
            }
        }
        cost
    }

    /// Says whether a straight piece of a way comes too near to what stands in
    /// a box.
    fn is_met(&self, id: BoxId, rect: &Rect, start: Point, end: Point) -> bool {
        match self.seating.sitters.get(sitter_of(id)) {
            Some(sitter) if !is_label(id) => {
                distance_to_line(sitter.at, start, end) < sitter.shape.half_height() + AIR
            }
            _ => rect.is_crossed(start, end),
        }
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

/// Returns what it costs to pass behind what stands in a box.
fn price(id: BoxId, from: usize, to: usize) -> f64 {
    let owner = sitter_of(id);
    let is_own = owner == from || owner == to;
    match (is_label(id), is_own) {
        (false, true) => 0.0,
        (false, false) => BEHIND_SYMBOL,
        (true, true) => BEHIND_OWN_NAME,
        (true, false) => BEHIND_NAME,
    }
}
