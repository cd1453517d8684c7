//! One ring of one sector, as the room in which its people sit.

use std::f64::consts::{PI, TAU};

use super::share::number;
use super::{Ellipse, Frame, Point};
use crate::board::Spot;

/// The room of one ring of one sector.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Cell {
    centre: Point,
    /// The outer edge of the outermost ring.
    map: Ellipse,
    /// Where the cell begins and ends outwards, as shares of the map.
    inner: f64,
    outer: f64,
    /// Where it starts, and how far it goes clockwise, in radians.
    start: f64,
    sweep: f64,
    /// The directions of its two straight edges.
    start_edge: Point,
    end_edge: Point,
}

/// A place in a cell, in shares of it: the same on every stage.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Place {
    /// Along the ring, clockwise from the sector's start, 0 to 1.
    pub(super) along: f64,
    /// From the ring's inner edge outwards, 0 to 1.
    pub(super) out: f64,
}

/// Looking at more places would take longer than it helps.
const MOST_PLACES: f64 = 240.0;

/// How often ring and sector are held in turn.
const HOLDS: usize = 3;

impl Cell {
    /// Returns the cell of a spot; none when the map has no such ring or sector.
    pub(super) fn of(frame: &Frame, spot: Spot) -> Option<Self> {
        let (inner, outer) = frame.ring_shares(spot.ring)?;
        let sector = &frame.sectors[frame.sector_index(spot.sector)?];
        Some(Self {
            centre: frame.centre,
            map: frame.outer,
            inner,
            outer,
            start: sector.start,
            sweep: sector.sweep,
            start_edge: frame.outer.offset(sector.start).unit(),
            end_edge: frame.outer.offset(sector.start + sector.sweep).unit(),
        })
    }

    /// Returns the point at shares (0 to 1) along and out.
    pub(super) fn point(&self, along: f64, out: f64) -> Point {
        let share = self.inner + (self.outer - self.inner) * out;
        self.centre + self.map.offset(self.start + self.sweep * along) * share
    }

    /// Says whether a point lies clockwise after another, at most half a turn.
    pub(super) fn is_after(&self, at: Point, other: Point) -> bool {
        let [(x, y), (other_x, other_y)] = [at, other].map(|it| {
            let from_centre = it - self.centre;
            (from_centre.x / self.map.rx, from_centre.y / self.map.ry)
        });
        other_x * y - other_y * x > 0.0
    }

    /// Returns how far two places are from each other, in halves of the map: the same
    /// on every stage.
    pub(super) fn apart(&self, at: Point, other: Point) -> f64 {
        let step = at - other;
        (step.x / self.map.rx).hypot(step.y / self.map.ry)
    }

    /// Returns the cell's length through its middle and its thickness there,
    /// in map units; rough, as an ellipse is not equally thick all round.
    pub(super) fn size(&self) -> (f64, f64) {
        let radius = (self.map.rx * self.map.ry).sqrt();
        let chord = |step: f64| {
            let along = |step: f64| self.map.offset(self.start + self.sweep * step / 8.0);
            along(step).distance(along(step + 1.0))
        };
        let length: f64 = (0..8).map(|step| chord(number(step))).sum();
        (
            length * f64::midpoint(self.inner, self.outer),
            (self.outer - self.inner) * radius,
        )
    }

    /// Says whether a symbol that reaches `half` to all sides stays clear of
    /// the cell's edges at a place.
    pub(super) fn holds(&self, at: Point, half: f64) -> bool {
        let from_centre = at - self.centre;
        let unit = Point::new(from_centre.x / self.map.rx, from_centre.y / self.map.ry);
        let share = unit.length().max(1e-9);
        // How fast the share grows across the ellipse through this place.
        let slope = Point::new(unit.x / self.map.rx, unit.y / self.map.ry).length() / share;
        let depth = half * slope;
        if share - depth < self.inner || share + depth > self.outer {
            return false;
        }
        let past_start = self.start_edge.quarter_turn().dot(from_centre) >= half;
        let before_end = -self.end_edge.quarter_turn().dot(from_centre) >= half;
        if self.sweep < PI {
            past_start && before_end
        } else {
            past_start || before_end
        }
    }

    /// Returns the nearest place at which a symbol that reaches `half` to all
    /// sides stays clear of the cell's edges; its middle where it cannot.
    pub(super) fn held(&self, at: Point, half: f64) -> Point {
        if self.holds(at, half) {
            return at;
        }
        let from_centre = at - self.centre;
        let unit = Point::new(from_centre.x / self.map.rx, from_centre.y / self.map.ry);
        let (angle, share) = (unit.y.atan2(unit.x), unit.length());
        // Unrolled so that the whole cell lies in one turn of angles.
        let middle = self.start + self.sweep / 2.0;
        let wanted = (middle + (angle - middle + PI).rem_euclid(TAU) - PI, share);
        let (mut angle, mut share) = wanted;
        // Each depends on the other: round an ellipse a ring is not equally thick.
        for _ in 0..HOLDS {
            let depth = half * (angle.cos() / self.map.rx).hypot(angle.sin() / self.map.ry);
            share = clamp_or_middle(wanted.1, self.inner + depth, self.outer - depth);
            let (start, end) = self.angles_clear(share, half);
            angle = clamp_or_middle(wanted.0, start, end);
        }
        self.centre + self.map.offset(angle) * share
    }

    /// Returns places all over the cell, at least `step` apart and not many
    /// more than [`MOST_PLACES`], at which a symbol that reaches `half` to all
    /// sides stays clear of the edges.
    pub(super) fn places(&self, half: f64, step: f64) -> Vec<Point> {
        let (length, thickness) = self.size();
        let step = step.max((length * thickness / MOST_PLACES).sqrt());
        let rows = (thickness / step).ceil().max(1.0);
        let mut places = Vec::new();
        let mut row = 0.5;
        while row < rows {
            let share = self.inner + (self.outer - self.inner) * row / rows;
            let of_middle = share / f64::midpoint(self.inner, self.outer);
            let columns = (length * of_middle / step).ceil().max(1.0);
            let mut column = 0.5;
            while column < columns {
                let at = self.point(column / columns, row / rows);
                if self.holds(at, half) {
                    places.push(at);
                }
                column += 1.0;
            }
            row += 1.0;
        }
        places
    }

    /// Returns the angles between which the ellipse of a share is `distance`
    /// away from both straight edges.
    fn angles_clear(&self, share: f64, distance: f64) -> (f64, f64) {
        let clear_of = |edge: f64| {
            let along_edge = self.map.offset(edge).length();
            let sine = distance * along_edge / (share * self.map.rx * self.map.ry);
            sine.min(1.0).asin()
        };
        let end = self.start + self.sweep;
        (self.start + clear_of(self.start), end - clear_of(end))
    }
}

fn clamp_or_middle(value: f64, low: f64, high: f64) -> f64 {
    if low <= high {
        value.clamp(low, high)
    } else {
        f64::midpoint(low, high)
    }
}
