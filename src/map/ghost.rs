//! Where somebody would place people otherwise than the shared map does.
//!
//! - **G1** The picture stays as it is: a ghost stands in the shared rings and
//!   sectors, where the viewer's spot is.
//! - **G2** A ghost without an exact place stands as near as can be to the seat
//!   on the shared map, clear of symbols and of other ghosts.

use super::cell::Cell;
use super::curve::Curve;
use super::seating::reach_in_cell;
use super::{Picture, Point, Rect, Shape};
use crate::board::{Board, PersonId, Spot, Viewpoint};

/// Somebody at the place where a viewer would have them.
#[derive(Clone, Debug, PartialEq)]
pub struct Ghost {
    /// Who.
    pub person: PersonId,
    /// The middle of the symbol, in map units.
    pub at: Point,
    /// The symbol.
    pub shape: Shape,
    /// The path of a thin line from the seat on the shared map; none for
    /// somebody who has none there, and where the two touch.
    pub line: Option<String>,
}

/// Somebody whom a viewer sees elsewhere than the shared map does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Who.
    pub person: PersonId,
    /// Where they are on the shared map, if they are on it.
    pub shared: Option<Spot>,
    /// Where the viewer would place them, if anywhere.
    pub seen: Option<Spot>,
}

/// Compares a viewpoint with the shared map: whose ring or sector differs, and
/// who is on one of the two only, in the board's order. The exact place within
/// ring and sector makes no difference.
pub fn differences(board: &Board, viewpoint: &Viewpoint) -> Vec<Difference> {
    let place = |spot: Option<Spot>| spot.map(|spot| (spot.ring, spot.sector));
    let people = board.people.iter().filter(|person| !person.is_child());
    people
        .map(|person| Difference {
            person: person.id,
            shared: person.spot(),
            seen: viewpoint.spot_of(person.id),
        })
        .filter(|it| place(it.shared) != place(it.seen))
        .collect()
}

/// How many of their own radius a hand must have moved somebody within a ring
/// and sector for a ghost to stand there.
const MOVED: f64 = 1.0;
/// Clear space around a ghost, in map units.
const AIR: f64 = 3.0;

impl Picture {
    /// Returns the ghosts of a viewpoint: of all whom it has in another ring
    /// or sector, or clearly elsewhere within it, in the board's order.
    pub fn ghosts(&self, board: &Board, viewpoint: &Viewpoint) -> Vec<Ghost> {
        let mut taken: Vec<Rect> = self.seats.iter().map(super::Seat::symbol_rect).collect();
        let mut ghosts = Vec::new();
        for person in board.people.iter().filter(|person| !person.is_child()) {
            let Some(spot) = viewpoint.spot_of(person.id) else {
                continue;
            };
            let seat = self.seat(person.id);
            let shape = seat.map_or_else(|| Shape::of(person, self.text_size), |seat| seat.shape);
            let shared = seat.map(|seat| seat.at);
            let Some(at) = self.ghost_at(spot, shape, shared, &taken) else {
                continue;
            };
            let is_same = person.spot().is_some_and(|it| {
                (it.ring, it.sector) == (spot.ring, spot.sector)
                    && (spot.exact.is_none()
                        || shared.is_some_and(|it| it.distance(at) <= shape.half_height() * MOVED))
            });
            if is_same {
                continue;
            }
            taken.push(shape.rect_at(at));
            ghosts.push(Ghost {
                person: person.id,
                at,
                shape,
                line: shared.and_then(|from| line(from, at, shape)),
            });
        }
        ghosts
    }

    fn ghost_at(
        &self,
        spot: Spot,
        shape: Shape,
        shared: Option<Point>,
        taken: &[Rect],
    ) -> Option<Point> {
        let cell = Cell::of(&self.frame, spot)?;
        let half = reach_in_cell(shape);
        let exact = spot
            .exact
            .and_then(|exact| self.frame.map_from_exact(spot.ring, spot.sector, exact));
        if let Some(at) = exact {
            return Some(cell.held(at, half));
        }
        let wanted = cell.held(shared.unwrap_or(cell.point(0.5, 0.5)), half);
        let covered = |at: Point| {
            let rect = shape.rect_at(at).grown(AIR);
            let shared = taken.iter().map(|other| rect.shared_area(other));
            shared.sum::<f64>()
        };
        let mut best = (covered(wanted) * 4.0, wanted);
        for at in cell.places(half, shape.half_height() * 0.6) {
            let away = at.distance(wanted);
            if away < best.0 {
                let price = away + covered(at) * 4.0;
                if price < best.0 {
                    best = (price, at);
                }
            }
        }
        Some(best.1)
    }
}

/// Returns the line between the edges of two symbols of one shape.
fn line(from: Point, to: Point, shape: Shape) -> Option<String> {
    let way = to - from;
    let reach = shape.reach(way);
    (way.length() > reach * 2.0 + AIR).then(|| {
        let step = way.unit() * reach;
        Curve::straight(from + step, to - step).d()
    })
}
