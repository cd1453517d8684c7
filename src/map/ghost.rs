//! Where somebody would place people otherwise than the shared map does.
//!
//! - **G1** The picture stays as it is: a ghost stands in the shared rings and
//!   sectors, where the viewer's spot is.
//! - **G2** A ghost stands as near as can be to its exact place, or else to the seat
//!   on the shared map, clear of symbols and of other ghosts. Without an exact place
//!   it and its line keep clear of names, too, if they can.

use super::cell::Cell;
use super::curve::Curve;
use super::seating::reach_in_cell;
use super::share::number;
use super::{Picture, Point, Rect, Seat, Shape};
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
/// who is on one of the two only, in the board's order. Whom the viewer never
/// placed is no difference, nor is the exact place within ring and sector.
pub fn differences(board: &Board, viewpoint: &Viewpoint) -> Vec<Difference> {
    let place = |spot: Option<Spot>| spot.map(|spot| (spot.ring, spot.sector));
    let people = board.people.iter().filter(|person| !person.is_child());
    people
        .map(|person| Difference {
            person: person.id,
            shared: person.spot(),
            seen: viewpoint.spot_of(person),
        })
        .filter(|it| place(it.shared) != place(it.seen))
        .collect()
}

/// How many of their own radius a hand must have moved somebody within a ring
/// and sector for a ghost to stand there.
const MOVED: f64 = 1.0;
/// Clear space around a ghost, in map units.
const AIR: f64 = 3.0;
/// What it costs to cover a symbol or another ghost, and a name, for each square
/// unit, as units away.
const ON_SYMBOL: f64 = 4.0;
const ON_NAME: f64 = 0.25;
/// What it costs a line to pass behind a name.
const LINE_ON_NAME: f64 = 24.0;

/// What ghosts keep clear of.
struct Taken {
    symbols: Vec<Rect>,
    names: Vec<Rect>,
}

impl Taken {
    /// Returns the best place for a ghost near where it is wanted. `from` is where its
    /// line begins; none when a hand has put it there, and names do not count.
    fn nearest(&self, cell: &Cell, shape: Shape, wanted: Point, from: Option<Point>) -> Point {
        let price = |at: Point| {
            let rect = shape.rect_at(at).grown(AIR);
            let covered = |others: &[Rect]| {
                let shared = others.iter().map(|other| rect.shared_area(other));
                shared.sum::<f64>()
            };
            let names = from.map_or(0.0, |from| {
                let crossed = self.names.iter().filter(|name| name.is_crossed(from, at));
                covered(&self.names) * ON_NAME + number(crossed.count()) * LINE_ON_NAME
            });
            covered(&self.symbols) * ON_SYMBOL + names
        };
        let mut best = (price(wanted), wanted);
        for at in cell.places(reach_in_cell(shape), shape.half_height() * 0.6) {
            let away = at.distance(wanted);
            if away < best.0 {
                let price = away + price(at);
                if price < best.0 {
                    best = (price, at);
                }
            }
        }
        best.1
    }
}

impl Picture {
    /// Returns the ghosts of a viewpoint: of all whom it has in another ring
    /// or sector, or clearly elsewhere within it, in the board's order.
    pub fn ghosts(&self, board: &Board, viewpoint: &Viewpoint) -> Vec<Ghost> {
        let mut taken = Taken {
            symbols: self.seats.iter().map(Seat::symbol_rect).collect(),
            names: self.seats.iter().filter_map(Seat::label_rect).collect(),
        };
        let mut ghosts = Vec::new();
        for person in board.people.iter().filter(|person| !person.is_child()) {
            let Some(spot) = viewpoint.placed(person.id).and_then(|seen| seen.spot) else {
                continue;
            };
            let seat = self.seat(person.id);
            let shape = seat.map_or_else(|| Shape::of(person, self.text_size), |seat| seat.shape);
            let shared = seat.map(|seat| seat.at);
            let Some(cell) = Cell::of(&self.frame, spot) else {
                continue;
            };
            let exact = spot
                .exact
                .and_then(|exact| self.frame.map_from_exact(spot.ring, spot.sector, exact));
            let wanted = exact.or(shared).unwrap_or(cell.point(0.5, 0.5));
            let wanted = cell.held(wanted, reach_in_cell(shape));
            let is_same = person.spot().is_some_and(|it| {
                let is_near = |it: Point| it.distance(wanted) <= shape.half_height() * MOVED;
                (it.ring, it.sector) == (spot.ring, spot.sector)
                    && (exact.is_none() || shared.is_some_and(is_near))
            });
            if is_same {
                continue;
            }
            let from = exact.is_none().then(|| shared.unwrap_or(wanted));
            let at = taken.nearest(&cell, shape, wanted, from);
            taken.symbols.push(shape.rect_at(at));
            ghosts.push(Ghost {
                person: person.id,
                at,
                shape,
                line: shared.and_then(|from| line(from, at, shape)),
            });
        }
        ghosts
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
