//! Where somebody lands who is let go on the map.
//!
//! - **D1** They land in the ring and sector under the hand, as near to it as
//!   can be without covering somebody who was placed by hand. Those whose seat
//!   the map finds make room.

use super::cell::Cell;
use super::seating::{reach_in_cell, spiral};
use super::{Picture, Point, Shape};
use crate::board::{PersonId, Spot};

/// Clear space between two symbols that were placed by hand, in map units.
const AIR: f64 = 4.0;

impl Picture {
    /// Returns the spot for somebody who is let go at a place on the map; none
    /// outside it. `person` is who it is, if they are on the map already.
    pub fn landing(&self, person: Option<PersonId>, at: Point) -> Option<Spot> {
        let spot = self.spot_at(at)?;
        let cell = Cell::of(&self.frame, spot)?;
        let shape = person
            .and_then(|person| self.seat(person))
            .map_or(self.usual_shape(), |seat| seat.shape);
        let half = reach_in_cell(shape);
        let is_free = |place: &Point| !self.is_taken(person, *place, shape);
        let wanted = cell.held(at, half);
        let steps = spiral(shape.half_height() * 0.5);
        let nearby = steps.iter().map(|(_, step)| wanted + *step);
        let landing = std::iter::once(wanted)
            .chain(nearby.filter(|place| cell.holds(*place, half)))
            .find(is_free)
            .unwrap_or(wanted);
        let exact = self.frame.exact_from_map(spot.ring, spot.sector, landing);
        Some(Spot { exact, ..spot })
    }

    fn usual_shape(&self) -> Shape {
        let radius = self.text_size;
        Shape::Circle { radius }
    }

    /// Says whether a symbol at a place would cover one that stays there.
    fn is_taken(&self, person: Option<PersonId>, at: Point, shape: Shape) -> bool {
        let symbol = shape.rect_at(at).grown(AIR);
        self.seats
            .iter()
            .filter(|seat| seat.is_by_hand() && Some(seat.person) != person)
            .any(|seat| seat.symbol_rect().overlaps(&symbol))
    }
}
