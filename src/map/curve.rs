//! Quadratic curves: the ways of ties.

use super::Point;
use super::path::{Path, Points};

/// How long the path of a zigzag is at most, usually, in bytes.
const ZIGZAG: usize = 1024;

/// A curve from one point to another, drawn towards a control point.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Curve {
    pub(super) from: Point,
    pub(super) control: Point,
    pub(super) to: Point,
    is_straight: bool,
}

impl Curve {
    /// Makes a straight one.
    pub(super) fn straight(from: Point, to: Point) -> Self {
        Self {
            from,
            control: from.toward(to, 0.5),
            to,
            is_straight: true,
        }
    }

    /// Makes one towards a control point.
    pub(super) fn bent(from: Point, control: Point, to: Point) -> Self {
        Self {
            from,
            control,
            to,
            is_straight: false,
        }
    }

    /// Returns the point a share `t` (0 to 1) along.
    pub(super) fn point(&self, t: f64) -> Point {
        let first = self.from.toward(self.control, t);
        first.toward(self.control.toward(self.to, t), t)
    }

    /// Returns the direction at a share `t` along, of length 1.
    pub(super) fn direction(&self, t: f64) -> Point {
        let (first, second) = (self.control - self.from, self.to - self.control);
        first.toward(second, t).unit()
    }

    /// Returns straight pieces that follow it closely.
    pub(super) fn pieces(&self) -> impl Iterator<Item = (Point, Point)> + '_ {
        let count = if self.is_straight {
            1.0
        } else {
            (self.length() / 45.0).ceil().clamp(4.0, 10.0)
        };
        let mut piece = 0.0;
        std::iter::from_fn(move || {
            (piece < count).then(|| {
                let start = piece / count;
                piece += 1.0;
                (self.point(start), self.point(piece / count))
            })
        })
    }

    /// Returns its length, about.
    pub(super) fn length(&self) -> f64 {
        if self.is_straight {
            return self.from.distance(self.to);
        }
        let over_control = self.from.distance(self.control) + self.control.distance(self.to);
        f64::midpoint(self.from.distance(self.to), over_control)
    }

    /// Returns the curve beside this one, `by` to its right.
    pub(super) fn beside(&self, by: f64) -> Self {
        let start = self.direction(0.0).quarter_turn();
        let end = self.direction(1.0).quarter_turn();
        // Where the moved tangents meet.
        let both = (start + end) * (1.0 / (1.0 + start.dot(end)).max(0.2));
        Self {
            from: self.from + start * by,
            control: self.control + both * by,
            to: self.to + end * by,
            is_straight: self.is_straight,
        }
    }

    /// Returns its path.
    pub(super) fn d(&self) -> String {
        let path = Path::from(self.from);
        if self.is_straight {
            path.line(self.to)
        } else {
            path.curve(self.control, self.to)
        }
        .into_d()
    }

    /// Returns the path of a zigzag along it: teeth of a height to both sides,
    /// each about `tooth` long, between straight ends.
    pub(super) fn zigzag_d(&self, height: f64, tooth: f64) -> String {
        let mut path = Path::with_room(ZIGZAG).jump(self.from);
        self.zigzag(height, tooth, &mut |corner| path.go(corner));
        path.into_d()
    }

    /// Returns the same zigzag as SVG's `points`.
    pub(super) fn zigzag_points(&self, height: f64, tooth: f64) -> String {
        let mut points = Points::with_room(ZIGZAG);
        points.put(self.from);
        self.zigzag(height, tooth, &mut |corner| points.put(corner));
        points.0
    }

    /// Tells of the corners of a zigzag along it, after the first.
    fn zigzag(&self, height: f64, tooth: f64, tell: &mut dyn FnMut(Point)) {
        let length = self.length();
        let ends = (tooth * 1.2).min(length / 3.0);
        let teeth = ((length - 2.0 * ends) / tooth).floor().max(2.0);
        tell(self.point(ends / length.max(1.0)));
        let mut tooth = 0.0;
        let mut side = height;
        while tooth < teeth {
            let t = (ends + (length - 2.0 * ends) * (tooth + 0.5) / teeth) / length.max(1.0);
            tell(self.point(t) + self.direction(t).quarter_turn() * side);
            side = -side;
            tooth += 1.0;
        }
        tell(self.point(1.0 - ends / length.max(1.0)));
        tell(self.to);
    }

    /// Returns slashes across it, around a share `t` along, as their ends.
    pub(super) fn slashes(&self, t: f64, count: u8, half: f64, apart: f64) -> Vec<[Point; 2]> {
        let along = self.direction(t);
        let slant = (along.quarter_turn() + along * 0.45).unit() * half;
        let first = (1.0 - f64::from(count)) / 2.0 * apart;
        let slash = |slash: u8| {
            let at = self.point(t) + along * (first + f64::from(slash) * apart);
            [at - slant, at + slant]
        };
        (0..count).map(slash).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_zigzag_has_the_same_corners_as_path_and_as_points() {
        let curve = Curve::straight(Point::new(-3.5, 2.0), Point::new(91.0, 44.2));
        let d = curve.zigzag_d(4.0, 6.5).replace(['M', 'L'], " ");
        assert_eq!(d.trim(), curve.zigzag_points(4.0, 6.5).trim());
        assert!(d.split_whitespace().count() > 24);
    }
}
