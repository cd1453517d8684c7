//! Ties as straight lines, quick to look past.

use super::Sitter;
use crate::map::{Point, Rect};

/// A tie between two sitters, as it runs now.
#[derive(Clone, Copy, Debug)]
pub(in crate::map) struct Line {
    ends: (usize, usize),
    pub(super) from: Point,
    pub(super) to: Point,
    /// Across the line, of length 1.
    normal: Point,
    /// How far the line is from the origin along its normal.
    offset: f64,
}

impl Line {
    pub(super) fn new(ends: (usize, usize), sitters: &[Sitter<'_>]) -> Self {
        Self::between(ends, sitters[ends.0].at, sitters[ends.1].at)
    }

    /// Makes a piece of a tie's way.
    pub(in crate::map) fn between(ends: (usize, usize), from: Point, to: Point) -> Self {
        let normal = (to - from).unit().quarter_turn();
        Self {
            ends,
            from,
            to,
            normal,
            offset: normal.dot(from),
        }
    }

    pub(super) fn is_of(&self, sitter: usize) -> bool {
        self.ends.0 == sitter || self.ends.1 == sitter
    }

    /// Draws the line anew, now that its ends may have moved.
    pub(super) fn redraw(&mut self, sitters: &[Sitter<'_>]) {
        *self = Self::new(self.ends, sitters);
    }

    /// Says whether the line comes within `reach` of a point.
    pub(super) fn passes(&self, at: Point, reach: f64) -> bool {
        (self.normal.dot(at) - self.offset).abs() < reach
            && comes_near(at, self.from, self.to, reach)
    }

    /// Returns the line in pieces, each with a smaller box than the whole.
    pub(in crate::map) fn quarters(&self) -> [(Point, Point); 4] {
        let at = |quarter: f64| self.from.toward(self.to, quarter / 4.0);
        [0.0, 1.0, 2.0, 3.0].map(|quarter| (at(quarter), at(quarter + 1.0)))
    }

    /// Says whether the line crosses a box.
    pub(in crate::map) fn crosses(&self, rect: &Rect) -> bool {
        self.may_cross(rect) && rect.is_crossed(self.from, self.to)
    }

    /// Says whether the line may cross a box; says yes too often, never too
    /// seldom.
    pub(in crate::map) fn may_cross(&self, rect: &Rect) -> bool {
        let away = (self.normal.dot(rect.centre()) - self.offset).abs() * 2.0;
        let reach = self.normal.x.abs() * rect.width() + self.normal.y.abs() * rect.height();
        away <= reach
            && self.from.x.min(self.to.x) <= rect.right
            && self.from.x.max(self.to.x) >= rect.left
            && self.from.y.min(self.to.y) <= rect.bottom
            && self.from.y.max(self.to.y) >= rect.top
    }
}

/// Says whether a straight line between two points comes nearer to a third than
/// `reach`.
#[inline]
pub(in crate::map) fn comes_near(at: Point, from: Point, to: Point, reach: f64) -> bool {
    let (way, step) = (to - from, at - from);
    let (length, along) = (way.dot(way), step.dot(way));
    // Without a division or a root: this is asked a million times.
    if along <= 0.0 {
        return step.dot(step) < reach * reach;
    }
    if along >= length {
        let rest = at - to;
        return rest.dot(rest) < reach * reach;
    }
    let across = way.quarter_turn().dot(step);
    across * across < reach * reach * length
}

/// Returns how far a point is from a straight line between two others.
pub(in crate::map) fn distance_to_line(at: Point, from: Point, to: Point) -> f64 {
    let way = to - from;
    let length = way.dot(way);
    if length < 1e-9 {
        return at.distance(from);
    }
    let share = ((at - from).dot(way) / length).clamp(0.0, 1.0);
    at.distance(from + way * share)
}
