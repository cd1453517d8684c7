//! Points and upright rectangles.

use std::ops::{Add, Mul, Sub};

/// A point or a step on the map, in map units; y grows downwards.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Point {
    /// To the right.
    pub x: f64,
    /// Downwards.
    pub y: f64,
}

impl Point {
    /// Makes a point.
    #[inline]
    pub const fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }

    /// Returns how far it is to another point.
    #[inline]
    pub fn distance(self, other: Self) -> f64 {
        (other - self).length()
    }

    /// Returns the length of a step.
    #[inline]
    pub fn length(self) -> f64 {
        // Not `hypot`: nothing here overflows, and a root is exact everywhere.
        (self.x * self.x + self.y * self.y).sqrt()
    }

    /// Returns the step of length 1 in the same direction; to the right for a
    /// step of no length.
    #[inline]
    #[must_use]
    pub fn unit(self) -> Self {
        let length = self.length();
        if length < 1e-9 {
            Self::new(1.0, 0.0)
        } else {
            self * (1.0 / length)
        }
    }

    /// Returns the step turned a quarter clockwise (as seen, y downwards).
    #[inline]
    #[must_use]
    pub fn quarter_turn(self) -> Self {
        Self::new(-self.y, self.x)
    }

    /// Returns the inner product.
    #[inline]
    pub fn dot(self, other: Self) -> f64 {
        self.x * other.x + self.y * other.y
    }

    /// Returns the point a share `t` (0 to 1) of the way to another.
    #[inline]
    #[must_use]
    pub fn toward(self, other: Self, t: f64) -> Self {
        self + (other - self) * t
    }
}

impl Add for Point {
    type Output = Self;

    #[inline]
    fn add(self, other: Self) -> Self {
        Self::new(self.x + other.x, self.y + other.y)
    }
}

impl Sub for Point {
    type Output = Self;

    #[inline]
    fn sub(self, other: Self) -> Self {
        Self::new(self.x - other.x, self.y - other.y)
    }
}

impl Mul<f64> for Point {
    type Output = Self;

    #[inline]
    fn mul(self, factor: f64) -> Self {
        Self::new(self.x * factor, self.y * factor)
    }
}

/// An upright rectangle.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Rect {
    /// Left edge.
    pub left: f64,
    /// Top edge.
    pub top: f64,
    /// Right edge, not left of `left`.
    pub right: f64,
    /// Bottom edge, not above `top`.
    pub bottom: f64,
}

impl Rect {
    /// Makes the rectangle around a point.
    #[inline]
    pub fn around(at: Point, half_width: f64, half_height: f64) -> Self {
        Self {
            left: at.x - half_width,
            top: at.y - half_height,
            right: at.x + half_width,
            bottom: at.y + half_height,
        }
    }

    /// Makes the smallest rectangle with two points.
    #[inline]
    pub fn spanning(one: Point, other: Point) -> Self {
        Self {
            left: one.x.min(other.x),
            top: one.y.min(other.y),
            right: one.x.max(other.x),
            bottom: one.y.max(other.y),
        }
    }

    /// Returns the width.
    #[inline]
    pub fn width(&self) -> f64 {
        self.right - self.left
    }

    /// Returns the height.
    #[inline]
    pub fn height(&self) -> f64 {
        self.bottom - self.top
    }

    /// Returns the middle.
    #[inline]
    pub fn centre(&self) -> Point {
        Point::new(
            f64::midpoint(self.left, self.right),
            f64::midpoint(self.top, self.bottom),
        )
    }

    /// Returns the rectangle grown by `by` on all four sides.
    #[must_use]
    #[inline]
    pub fn grown(&self, by: f64) -> Self {
        Self {
            left: self.left - by,
            top: self.top - by,
            right: self.right + by,
            bottom: self.bottom + by,
        }
    }

    /// Returns the smallest rectangle around both.
    #[must_use]
    #[inline]
    pub fn joined(&self, other: &Self) -> Self {
        Self {
            left: self.left.min(other.left),
            top: self.top.min(other.top),
            right: self.right.max(other.right),
            bottom: self.bottom.max(other.bottom),
        }
    }

    /// Returns the rectangle moved by a step.
    #[must_use]
    #[inline]
    pub fn moved(&self, by: Point) -> Self {
        Self {
            left: self.left + by.x,
            top: self.top + by.y,
            right: self.right + by.x,
            bottom: self.bottom + by.y,
        }
    }

    /// Says whether the two share an area.
    #[inline]
    pub fn overlaps(&self, other: &Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }

    /// Returns the area that the two share.
    #[inline]
    pub fn shared_area(&self, other: &Self) -> f64 {
        let width = self.right.min(other.right) - self.left.max(other.left);
        let height = self.bottom.min(other.bottom) - self.top.max(other.top);
        width.max(0.0) * height.max(0.0)
    }

    /// Says whether the other lies wholly inside.
    #[inline]
    pub fn encloses(&self, other: &Self) -> bool {
        self.left <= other.left
            && self.top <= other.top
            && self.right >= other.right
            && self.bottom >= other.bottom
    }

    /// Says whether a point lies inside.
    #[inline]
    pub fn contains(&self, at: Point) -> bool {
        at.x >= self.left && at.x <= self.right && at.y >= self.top && at.y <= self.bottom
    }

    /// Says whether a straight line between two points passes through.
    #[inline]
    pub fn is_crossed(&self, from: Point, to: Point) -> bool {
        let way = to - from;
        let (mut enter, mut leave) = (0.0_f64, 1.0_f64);
        for (start, step, low, high) in [
            (from.x, way.x, self.left, self.right),
            (from.y, way.y, self.top, self.bottom),
        ] {
            if step.abs() < 1e-9 {
                if start < low || start > high {
                    return false;
                }
                continue;
            }
            let (one, other) = ((low - start) / step, (high - start) / step);
            enter = enter.max(one.min(other));
            leave = leave.min(one.max(other));
        }
        enter <= leave
    }

    /// Returns how far a point is from the rectangle; 0 inside.
    #[inline]
    pub fn distance(&self, at: Point) -> f64 {
        let x = (self.left - at.x).max(at.x - self.right).max(0.0);
        let y = (self.top - at.y).max(at.y - self.bottom).max(0.0);
        (x * x + y * y).sqrt()
    }
}
