//! Lengths along an ellipse, and words that stand along one.

use super::path::Path;
use super::{Ellipse, Point};

/// Steps in which an arc is measured, in radians: half a degree.
const STEP: f64 = std::f64::consts::PI / 360.0;

impl Ellipse {
    /// Returns the point at an angle, from the centre.
    pub(super) fn offset(&self, angle: f64) -> Point {
        Point::new(self.rx * angle.cos(), self.ry * angle.sin())
    }

    /// Returns how long the edge is per radian at an angle.
    fn speed(&self, angle: f64) -> f64 {
        (self.rx * angle.sin()).hypot(self.ry * angle.cos())
    }

    /// Returns the length of the edge from an angle on, over a sweep.
    pub(super) fn arc_length(&self, start: f64, sweep: f64) -> f64 {
        let steps = (sweep / STEP).ceil().max(1.0);
        let step = sweep / steps;
        let mut angle = start + step / 2.0;
        let mut length = 0.0;
        while angle < start + sweep {
            length += self.speed(angle) * step;
            angle += step;
        }
        length
    }

    /// Returns the angle a length further along the edge; clockwise when the
    /// length is positive.
    pub(super) fn angle_after(&self, start: f64, length: f64) -> f64 {
        let mut angle = start;
        let mut left = length.abs();
        // A whole turn is the longest way there is.
        for _ in 0..720 {
            let step = self.speed(angle) * STEP;
            if step >= left {
                return angle + length.signum() * STEP * left / step;
            }
            left -= step;
            angle += length.signum() * STEP;
        }
        angle
    }

    /// Returns the path of an arc around `centre` whose middle is at `middle`
    /// and that is `length` long.
    pub(super) fn arc_d(&self, centre: Point, middle: f64, length: f64, clockwise: bool) -> String {
        let before = self.angle_after(middle, -length / 2.0);
        let after = self.angle_after(middle, length / 2.0);
        let is_large = after - before > std::f64::consts::PI;
        let (start, end) = if clockwise {
            (before, after)
        } else {
            (after, before)
        };
        Path::from(centre + self.offset(start))
            .arc(
                self.rx,
                self.ry,
                is_large,
                clockwise,
                centre + self.offset(end),
            )
            .into_d()
    }
}
