//! Moving over the map by keys: from person to person, and a person from
//! place to place.

use super::{Frame, Picture, Point, Seat};
use crate::board::{PersonId, RingNumber, Spot, all};

/// A direction on the map as it is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Upwards.
    Up,
    /// Downwards.
    Down,
    /// To the left.
    Left,
    /// To the right.
    Right,
}

impl Direction {
    /// All four.
    pub const ALL: [Self; 4] = all!(Direction {
        Up,
        Down,
        Left,
        Right
    });

    /// Returns a step of length 1.
    pub fn step(self) -> Point {
        match self {
            Self::Up => Point::new(0.0, -1.0),
            Self::Down => Point::new(0.0, 1.0),
            Self::Left => Point::new(-1.0, 0.0),
            Self::Right => Point::new(1.0, 0.0),
        }
    }
}

impl Picture {
    /// Returns the next person in a direction, the focus children included:
    /// near and straight ahead before far and aslant.
    pub fn neighbour(&self, from: PersonId, direction: Direction) -> Option<PersonId> {
        let start = self.seat(from)?.at;
        let ahead = direction.step();
        let aside = ahead.quarter_turn();
        let effort = |seat: &Seat| {
            let step = seat.at - start;
            let (ahead, aside) = (step.dot(ahead), step.dot(aside).abs());
            (ahead > 0.5 && aside <= ahead * 1.2).then_some(ahead + 1.6 * aside)
        };
        self.seats
            .iter()
            .filter(|seat| seat.person != from)
            .filter_map(|seat| effort(seat).map(|effort| (effort, seat.person)))
            .min_by(|one, other| one.0.total_cmp(&other.0))
            .map(|(_, person)| person)
    }
}

impl Frame {
    /// Returns the spot one ring further out, the exact place within it kept;
    /// none at the outermost.
    pub fn one_ring_out(&self, spot: Spot) -> Option<Spot> {
        let number = spot.ring.0.checked_add(1)?;
        let is_there = usize::from(number) < self.rings.len();
        is_there.then_some(Spot {
            ring: RingNumber(number),
            ..spot
        })
    }

    /// Returns the spot one ring closer, the exact place within it kept; none
    /// at the innermost.
    pub fn one_ring_in(&self, spot: Spot) -> Option<Spot> {
        Some(Spot {
            ring: RingNumber(spot.ring.0.checked_sub(1)?),
            ..spot
        })
    }

    /// Returns the spot one sector further, clockwise or against it, around
    /// and around, the exact place within it kept. None when the spot's sector
    /// is not on the map.
    pub fn one_sector_on(&self, spot: Spot, clockwise: bool) -> Option<Spot> {
        let count = self.sectors.len();
        let index = self.sector_index(spot.sector)?;
        let next = if clockwise {
            index + 1
        } else {
            index + count - 1
        } % count;
        Some(Spot {
            sector: self.sectors[next].id,
            ..spot
        })
    }
}
