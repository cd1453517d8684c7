//! Ways for ties that do not pass behind a third person.
//!
//! - **R1** A tie that is free when straight is straight.
//! - **R2** Otherwise it takes the gentlest bend that is free; when none is,
//!   the one that passes behind the fewest symbols, then the fewest names.

use super::crowd::{BoxId, Crowd};
use super::curve::Curve;
use super::seating::{Seating, is_label, sitter_of};
use super::tie_path::between;
use super::{Point, Rect};

/// Passing behind a third person's symbol.
const BEHIND_SYMBOL: f64 = 100.0;
/// Passing behind a third person's name.
const BEHIND_NAME: f64 = 34.0;
/// Passing behind the name of one of the two.
const BEHIND_OWN_NAME: f64 = 16.0;
/// The price of bending, for a curve that stands off as far as it is long.
const BEND: f64 = 60.0;
/// Leaving the picture.
const OUTSIDE: f64 = 200.0;

/// How far a bend's middle stands off the straight way, in map units.
const OFFS: [f64; 6] = [12.0, 22.0, 34.0, 48.0, 66.0, 88.0];
/// Where along the way a bend is strongest.
const SKEWS: [f64; 3] = [0.5, 0.32, 0.68];
/// A bend stands off at most this share of its length.
const MOST_OFF: f64 = 0.4;
/// Clear space beside a tie.
const AIR: f64 = 4.0;
/// A way is looked at in steps of this length.
const STEP: f64 = 7.0;

/// Finds ways among people who are seated.
pub(super) struct Router<'a> {
    seating: &'a Seating<'a>,
    bounds: Rect,
    /// Whether there are few enough ties to look for the best of many bends.
    is_thorough: bool,
}

impl<'a> Router<'a> {
    pub(super) fn new(seating: &'a Seating<'a>, bounds: Rect, ties: usize) -> Self {
        Self {
            seating,
            bounds,
            is_thorough: ties <= 300,
        }
    }

    /// Returns the way between two sitters, and the share along it at which a
    /// slash is best seen.
    pub(super) fn way(&self, from: usize, to: usize) -> (Curve, f64) {
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
                let bent = between(end(from), end(to), Some(control));
                let cost = price + self.cost(&bent, from, to, best.0 - price);
                if cost < best.0 {
                    best = (cost, bent);
                }
            }
        }
        (best.1, self.clear_share(&best.1))
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
        let crowd: &Crowd = &self.seating.crowd;
        let steps = (curve.length() / STEP).ceil().max(2.0);
        let mut met: Vec<BoxId> = Vec::new();
        let mut cost = 0.0;
        let mut step = 0.5;
        while step < steps && cost < limit {
            let at = curve.point(step / steps);
            if !self.bounds.contains(at) {
                return cost + OUTSIDE;
            }
            for (id, _) in crowd.meeting(Rect::around(at, AIR, AIR)) {
                if !met.contains(&id) && self.is_met(id, at) {
                    met.push(id);
                    cost += self.price(id, from, to);
                }
            }
            step += 1.0;
        }
        cost
    }

    /// Says whether a point on a way comes too near to what stands in a box.
    fn is_met(&self, id: BoxId, at: Point) -> bool {
        let Some(sitter) = self.seating.sitters.get(sitter_of(id)) else {
            // A sector's name.
            return true;
        };
        match (is_label(id), sitter.label) {
            (true, Some(label)) => label.rect.grown(1.0).contains(at),
            (true, None) => false,
            (false, _) => at.distance(sitter.at) < sitter.shape.reach(at - sitter.at) + AIR,
        }
    }

    fn price(&self, id: BoxId, from: usize, to: usize) -> f64 {
        let owner = sitter_of(id);
        let is_own = owner == from || owner == to;
        match (is_label(id), is_own) {
            (false, true) => 0.0,
            (false, false) => BEHIND_SYMBOL,
            (true, true) => BEHIND_OWN_NAME,
            (true, false) => BEHIND_NAME,
        }
    }

    /// Returns the share along a way, near its middle, where nothing stands.
    fn clear_share(&self, curve: &Curve) -> f64 {
        let is_clear = |t: &f64| {
            let around = Rect::around(curve.point(*t), 9.0, 9.0);
            self.seating.crowd.meeting(around).next().is_none()
        };
        let shares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];
        shares.into_iter().find(is_clear).unwrap_or(0.5)
    }
}
