//! One ring of one sector, as the room in which its people sit.

use super::{Frame, Point};
use crate::board::Spot;

/// The room of one ring of one sector.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Cell {
    /// Where it begins and ends outwards, as shares of the outer ellipse.
    inner: f64,
    outer: f64,
    /// Where it starts, and how far it goes clockwise, in radians.
    start: f64,
    sweep: f64,
}

impl Cell {
    /// Returns the cell of a spot; none when the map has no such ring or sector.
    pub(super) fn of(frame: &Frame, spot: Spot) -> Option<Self> {
        let (inner, outer) = frame.ring_shares(spot.ring)?;
        let sector = &frame.sectors[frame.sector_index(spot.sector)?];
        Some(Self {
            inner,
            outer,
            start: sector.start,
            sweep: sector.sweep,
        })
    }

    /// Returns the point at shares (0 to 1) along and out.
    pub(super) fn point(&self, frame: &Frame, along: f64, out: f64) -> Point {
        frame.point(
            self.start + self.sweep * along,
            self.inner + (self.outer - self.inner) * out,
        )
    }

    /// Returns the cell's length through its middle and its thickness there,
    /// in map units; rough, as an ellipse is not equally thick all round.
    pub(super) fn size(&self, frame: &Frame) -> (f64, f64) {
        let middle = frame.ellipse(f64::midpoint(self.inner, self.outer));
        let radius = (frame.outer.rx * frame.outer.ry).sqrt();
        (
            middle.arc_length(self.start, self.sweep),
            (self.outer - self.inner) * radius,
        )
    }

    /// Returns the nearest place at which a symbol that reaches `half` to all
    /// sides stays clear of the cell's edges; its middle where it cannot.
    pub(super) fn held(&self, frame: &Frame, at: Point, half: f64) -> Point {
        let (angle, share) = frame.angle_and_share(at);
        // Unrolled so that the whole cell lies in one turn of angles.
        let middle = self.start + self.sweep / 2.0;
        let turn = std::f64::consts::TAU;
        let angle = middle + (angle - middle + turn / 2.0).rem_euclid(turn) - turn / 2.0;
        let depth = half / frame.depth_per_share(angle);
        let share = clamp_or_middle(share, self.inner + depth, self.outer - depth);
        let angle = clamp_or_middle(
            angle,
            self.start + frame.angle_clear_of(self.start, share, half),
            self.start + self.sweep - frame.angle_clear_of(self.start + self.sweep, share, half),
        );
        frame.point(angle, share)
    }

    /// Returns places all over the cell, about `step` apart, at which a symbol
    /// that reaches `half` to all sides stays clear of the edges.
    pub(super) fn places(&self, frame: &Frame, half: f64, step: f64) -> Vec<Point> {
        let (_, thickness) = self.size(frame);
        let rows = (thickness / step).ceil().max(1.0);
        let mut places = Vec::new();
        let mut row = 0.0;
        while row <= rows {
            let out = row / rows;
            let share = self.inner + (self.outer - self.inner) * out;
            let length = frame.ellipse(share).arc_length(self.start, self.sweep);
            let columns = (length / step).ceil().max(1.0);
            // Every other row is shifted by half a step.
            let mut column = if row % 2.0 == 0.0 { 0.0 } else { 0.5 };
            while column <= columns {
                let at = self.point(frame, column / columns, out);
                let held = self.held(frame, at, half);
                if held.distance(at) < step {
                    places.push(held);
                }
                column += 1.0;
            }
            row += 1.0;
        }
        places
    }
}

impl Frame {
    /// Returns how far apart, across the edge, two ellipses are whose shares
    /// differ by 1.
    fn depth_per_share(&self, angle: f64) -> f64 {
        1.0 / (angle.cos() / self.outer.rx).hypot(angle.sin() / self.outer.ry)
    }

    /// Returns the angle from a sector's edge at which something on the ellipse
    /// of a share is `distance` away from the edge.
    fn angle_clear_of(&self, edge: f64, share: f64, distance: f64) -> f64 {
        let along_edge = self.outer.offset(edge).length();
        let sine = distance * along_edge / (share * self.outer.rx * self.outer.ry);
        sine.min(1.0).asin()
    }
}

fn clamp_or_middle(value: f64, low: f64, high: f64) -> f64 {
    if low <= high {
        value.clamp(low, high)
    } else {
        f64::midpoint(low, high)
    }
}
