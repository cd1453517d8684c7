//! Lengths along an ellipse, and words that stand along one.

use std::f64::consts::TAU;

use super::path::Path;
use super::share::number;
use super::{Ellipse, Point};

impl Ellipse {
    /// Returns the point at an angle, from the centre.
    pub(super) fn offset(&self, angle: f64) -> Point {
        Point::new(self.rx * angle.cos(), self.ry * angle.sin())
    }

    /// Returns the ellipse that lies `by` outside this one.
    pub(super) fn outside(&self, by: f64) -> Self {
        Self {
            rx: self.rx + by,
            ry: self.ry + by,
        }
    }
}

/// An ellipse's edge as a table of lengths.
#[derive(Clone, Debug)]
pub(super) struct Edge {
    /// The length from angle 0 to each step around, the whole turn included.
    lengths: Vec<f64>,
}

/// Steps around the ellipse: two degrees each.
const STEPS: usize = 180;

impl Edge {
    /// Measures an ellipse.
    pub(super) fn of(ellipse: Ellipse) -> Self {
        let at = |step: usize| ellipse.offset(TAU * number(step) / number(STEPS));
        let mut length = 0.0;
        let mut last = at(0);
        let mut lengths = vec![0.0];
        for step in 1..=STEPS {
            let next = at(step);
            length += last.distance(next);
            lengths.push(length);
            last = next;
        }
        Self { lengths }
    }

    /// Returns the length from angle 0 clockwise to an angle, whole turns
    /// included; negative for a negative angle.
    fn length_to(&self, angle: f64) -> f64 {
        let turns = (angle / TAU).floor();
        let step = (angle / TAU - turns) * number(STEPS);
        let (index, part) = whole_and_part(step, STEPS - 1);
        let (low, high) = (self.lengths[index], self.lengths[index + 1]);
        turns * self.lengths[STEPS] + low + (high - low) * part
    }

    /// Returns the length of the edge from an angle on, over a sweep.
    pub(super) fn length(&self, start: f64, sweep: f64) -> f64 {
        self.length_to(start + sweep) - self.length_to(start)
    }

    /// Returns the angle a length further along; clockwise when positive.
    pub(super) fn angle_after(&self, start: f64, length: f64) -> f64 {
        let whole = self.lengths[STEPS];
        let target = self.length_to(start) + length;
        let turns = (target / whole).floor();
        let rest = target - turns * whole;
        let index = self.lengths.partition_point(|length| *length <= rest);
        let index = index.clamp(1, STEPS) - 1;
        let (low, high) = (self.lengths[index], self.lengths[index + 1]);
        let part = (rest - low) / (high - low).max(1e-9);
        (turns + (number(index) + part) / number(STEPS)) * TAU
    }
}

/// Returns the path along an ellipse from one angle to another, clockwise or,
/// where `is_reversed`, back from the second to the first.
pub(super) fn arc_d(
    centre: Point,
    ellipse: Ellipse,
    (first, second): (f64, f64),
    is_reversed: bool,
) -> String {
    let (start, sweep) = if is_reversed {
        (second, first - second)
    } else {
        (first, second - first)
    };
    Path::from(centre + ellipse.offset(start))
        .arcs(centre, ellipse, start, sweep)
        .into_d()
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "held within 0 and `most`"
)]
fn whole_and_part(step: f64, most: usize) -> (usize, f64) {
    let whole = (step.max(0.0) as usize).min(most);
    (whole, step - number(whole))
}
