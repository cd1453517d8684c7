//! Rings and sectors on the map, and the way between places in words (ring,
//! sector, thousandths) and places on the map.

use std::f64::consts::TAU;

use super::path::Path;
use super::{Ellipse, Point};
use crate::board::{Exact, RingNumber, SectorId, Spot};

/// The map's skeleton.
#[derive(Clone, Debug, PartialEq)]
pub struct Frame {
    /// The middle of all rings.
    pub centre: Point,
    /// The outermost ring's outer edge.
    pub outer: Ellipse,
    /// Where the innermost ring begins, as a share of `outer` (0 to 1).
    pub focus: f64,
    /// Each ring's outer edge as a share of `outer`, innermost first; rising,
    /// the last is 1.
    pub rings: Vec<f64>,
    /// The sectors, clockwise in the board's order.
    pub sectors: Vec<SectorShape>,
}

/// How much of the tint below it the veil over each inner ring takes away.
pub const VEIL: f64 = 0.55;

/// One sector's part of the map.
#[derive(Clone, Debug, PartialEq)]
pub struct SectorShape {
    /// The sector.
    pub id: SectorId,
    /// Where it starts, in radians (parametric angle).
    pub start: f64,
    /// How far it goes clockwise, in radians; above 0.
    pub sweep: f64,
}

impl SectorShape {
    /// Returns the angle of its middle.
    pub fn middle(&self) -> f64 {
        self.start + self.sweep / 2.0
    }
}

/// How far outside the outer ring a place still counts as in it, in map units.
const OUTER_MARGIN: f64 = 32.0;

impl Frame {
    /// Returns one ring's outer edge.
    pub fn ring(&self, index: usize) -> Option<Ellipse> {
        self.rings.get(index).map(|share| self.ellipse(*share))
    }

    /// Returns the ellipse at a share of the outer one.
    pub fn ellipse(&self, share: f64) -> Ellipse {
        Ellipse {
            rx: self.outer.rx * share,
            ry: self.outer.ry * share,
        }
    }

    /// Returns how much of the outermost ring's tint a ring has, 0 to 1: one veil
    /// less for every ring further out.
    pub fn tint(&self, ring: usize) -> f64 {
        let veils = self.rings.iter().skip(ring + 1);
        veils.fold(1.0, |tint, _| tint * (1.0 - VEIL))
    }

    /// Returns the point at an angle on the ellipse of a share.
    pub fn point(&self, angle: f64, share: f64) -> Point {
        let Ellipse { rx, ry } = self.ellipse(share);
        self.centre + Point::new(rx * angle.cos(), ry * angle.sin())
    }

    /// Returns a point's angle and share: the inverse of [`Self::point`].
    pub fn angle_and_share(&self, at: Point) -> (f64, f64) {
        let from_centre = at - self.centre;
        let unit = Point::new(from_centre.x / self.outer.rx, from_centre.y / self.outer.ry);
        (unit.y.atan2(unit.x), unit.length())
    }

    /// Says whether a place on the map is in the middle, inside the rings.
    pub fn is_middle(&self, at: Point) -> bool {
        self.angle_and_share(at).1 < self.focus
    }

    /// Returns a sector's index in the board's order.
    pub fn sector_index(&self, id: SectorId) -> Option<usize> {
        self.sectors.iter().position(|sector| sector.id == id)
    }

    /// Returns where a ring begins and ends, as shares of the outer ellipse.
    pub fn ring_shares(&self, ring: RingNumber) -> Option<(f64, f64)> {
        let index = usize::from(ring.0);
        let end = *self.rings.get(index)?;
        let start = match index.checked_sub(1) {
            Some(inner) => self.rings[inner],
            None => self.focus,
        };
        Some((start, end))
    }

    /// Returns the place on the map of an exact place, or none when the map
    /// has no such ring or sector.
    pub fn map_from_exact(
        &self,
        ring: RingNumber,
        sector: SectorId,
        exact: Exact,
    ) -> Option<Point> {
        let (inner, outer) = self.ring_shares(ring)?;
        let sector = &self.sectors[self.sector_index(sector)?];
        let along = f64::from(exact.along) / f64::from(Exact::MAX);
        let out = f64::from(exact.out) / f64::from(Exact::MAX);
        let angle = sector.start + sector.sweep * along;
        Some(self.point(angle, inner + (outer - inner) * out))
    }

    /// Returns the exact place, within one ring of one sector, that is nearest
    /// to a place on the map: the inverse of [`Self::map_from_exact`].
    pub fn exact_from_map(&self, ring: RingNumber, sector: SectorId, at: Point) -> Option<Exact> {
        let (inner, outer) = self.ring_shares(ring)?;
        let sector = &self.sectors[self.sector_index(sector)?];
        let (angle, share) = self.angle_and_share(at);
        let beyond_start = (angle - sector.start).rem_euclid(TAU);
        // Outside the sector the nearer of its two edges counts.
        let is_before_start = beyond_start > f64::midpoint(sector.sweep, TAU);
        let along = if is_before_start {
            0.0
        } else {
            beyond_start / sector.sweep
        };
        let out = (share - inner) / (outer - inner);
        Some(Exact::new(thousandths(along), thousandths(out)))
    }

    /// Returns the ring, sector and exact place at a place on the map: in the
    /// focus the innermost ring, a little outside the map the outermost, and
    /// further outside none.
    pub fn spot_at(&self, at: Point) -> Option<Spot> {
        let (ring, sector) = self.cell_at(at)?;
        let ring = RingNumber(u8::try_from(ring).ok()?);
        let sector = self.sectors.get(sector)?.id;
        Some(Spot {
            ring,
            sector,
            exact: self.exact_from_map(ring, sector, at),
        })
    }

    /// Returns the ring and the sector at a place on the map, as their indices;
    /// see [`Self::spot_at`].
    pub fn cell_at(&self, at: Point) -> Option<(usize, usize)> {
        let (angle, share) = self.angle_and_share(at);
        let edge = self.point(angle, 1.0);
        if share > 1.0 && at.distance(edge) > OUTER_MARGIN {
            return None;
        }
        let ring = self.rings.iter().position(|end| share <= *end);
        let ring = ring.unwrap_or(self.rings.len().checked_sub(1)?);
        Some((ring, self.sector_at(angle)?))
    }

    /// Returns the index of the sector at an angle.
    pub fn sector_at(&self, angle: f64) -> Option<usize> {
        self.sectors
            .iter()
            .position(|sector| (angle - sector.start).rem_euclid(TAU) < sector.sweep)
            .or(self.sectors.len().checked_sub(1))
    }

    /// Returns the path of one ring of one sector, for its tint.
    pub fn cell_d(&self, ring: usize, sector: usize) -> String {
        let Some((inner, outer)) = u8::try_from(ring)
            .ok()
            .and_then(|ring| self.ring_shares(RingNumber(ring)))
        else {
            return String::new();
        };
        // The innermost tint reaches the middle, under the focus.
        let inner = if ring == 0 { 0.0 } else { inner };
        self.band_d(sector, inner, outer)
    }

    /// Returns the path of a whole sector.
    pub fn sector_d(&self, sector: usize) -> String {
        self.band_d(sector, 0.0, 1.0)
    }

    /// Returns the path of the line before each sector.
    pub fn divider_d(&self, sector: usize) -> String {
        let Some(sector) = self.sectors.get(sector) else {
            return String::new();
        };
        Path::from(self.point(sector.start, self.focus))
            .line(self.point(sector.start, 1.0))
            .into_d()
    }

    fn band_d(&self, sector: usize, inner: f64, outer: f64) -> String {
        let Some(sector) = self.sectors.get(sector) else {
            return String::new();
        };
        let (start, end) = (sector.start, sector.start + sector.sweep);
        let path = Path::from(self.point(start, inner))
            .line(self.point(start, outer))
            .arcs(self.centre, self.ellipse(outer), start, sector.sweep)
            .line(self.point(end, inner));
        if inner > 0.0 {
            path.arcs(self.centre, self.ellipse(inner), end, -sector.sweep)
        } else {
            path
        }
        .close()
        .into_d()
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "clamped to 0..=1000 just before"
)]
fn thousandths(share: f64) -> u16 {
    (share.clamp(0.0, 1.0) * f64::from(Exact::MAX)).round() as u16
}
