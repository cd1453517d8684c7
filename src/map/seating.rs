//! Finding everybody a seat and every name a place.
//!
//! - **P1** Those placed by hand, and the children, sit first; nobody moves
//!   them.
//! - **P2** The others sit on benches: in the order they were named, evenly
//!   along their ring of their sector, in staggered rows when there are many.
//!   So one more on a bench makes its neighbours move up a little.
//! - **P3** From there each takes the nearest place that is free for symbol
//!   and name, and where the tie to the child does not pass behind others.
//! - **P4** Names then choose their side once more, now that all are seated.

mod bench;
mod cost;

use std::collections::BTreeMap;

use super::cell::Cell;
use super::crowd::{BoxId, Crowd};
use super::label::{Side, Wrapped};
use super::sector_name::SectorName;
use super::{Frame, Point, Rect, Shape};
use crate::board::{Board, Person, PersonId, Spot};

/// How large names and symbols are, in map units.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Sizes {
    /// Font size of names.
    pub(super) label: f64,
    /// Radius of a person's symbol.
    pub(super) symbol: f64,
}

/// Somebody who is to be seated.
#[derive(Clone, Debug)]
pub(super) struct Sitter<'a> {
    pub(super) person: &'a Person,
    pub(super) spot: Option<Spot>,
    pub(super) shape: Shape,
    pub(super) at: Point,
    /// The name's place, once it has one.
    pub(super) label: Option<Placed>,
    /// The ways to write the name; none when it stands inside the symbol.
    pub(super) wraps: Vec<Wrapped>,
    /// The cell whose best place the map may find; none for a fixed seat.
    cell: Option<Cell>,
    /// The place on the bench.
    ideal: Point,
    /// The others they are tied to, as indices.
    tied: Vec<usize>,
}

/// A name's place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Placed {
    pub(super) side: Side,
    /// Which of the sitter's wraps.
    pub(super) wrap: usize,
    /// Its box on the map.
    pub(super) rect: Rect,
}

/// Everybody with their seats.
#[derive(Debug)]
pub(super) struct Seating<'a> {
    pub(super) sitters: Vec<Sitter<'a>>,
    /// Symbols and names by place; ids from [`symbol_id`] and [`label_id`].
    pub(super) crowd: Crowd,
    sizes: Sizes,
    /// Everything stays within this.
    bounds: Rect,
    /// The ties that seats and names keep clear of, as pairs of indices; none
    /// when there are too many to keep clear of.
    ties: Vec<(usize, usize)>,
}

/// With more ties than this, seats and names do not mind them: no place would
/// be clear, and looking for one would take long.
const MOST_TIES_MINDED: usize = 240;
/// How often names may choose their side again.
const LABEL_ROUNDS: usize = 4;

pub(super) fn symbol_id(sitter: usize) -> BoxId {
    BoxId::try_from(sitter * 2).unwrap_or(BoxId::MAX)
}

pub(super) fn label_id(sitter: usize) -> BoxId {
    symbol_id(sitter) + 1
}

/// Returns whose symbol or name a box is.
pub(super) fn sitter_of(id: BoxId) -> usize {
    id as usize / 2
}

pub(super) fn is_label(id: BoxId) -> bool {
    id % 2 == 1
}

impl<'a> Seating<'a> {
    /// Seats everybody. `sitters` come with their shapes and wraps; fixed ones
    /// sit where they are.
    pub(super) fn find(
        board: &'a Board,
        frame: &Frame,
        bounds: Rect,
        sizes: Sizes,
        sitters: Vec<Sitter<'a>>,
        sector_names: &[SectorName],
    ) -> Self {
        let mut seating = Self {
            crowd: Crowd::new(bounds.right, bounds.bottom),
            sitters,
            sizes,
            bounds,
            ties: Vec::new(),
        };
        seating.know_ties(board);
        bench::take_benches(&mut seating.sitters, frame, sizes);
        seating.put_names(sector_names);
        seating.seat_fixed();
        let order = seating.free_in_order();
        for index in &order {
            seating.seat_free(*index, frame);
        }
        if seating.sitters.len() <= MOST_TIES_MINDED && seating.conflicts() > 0 {
            for index in &order {
                seating.seat_free(*index, frame);
            }
        }
        seating.settle_labels();
        seating
    }

    /// Counts the pairs of symbols and names that lie on each other, where at
    /// least one belongs to somebody whose seat the map has found.
    pub(super) fn conflicts(&self) -> usize {
        let lies_on_others = |index: &usize| {
            let sitter = &self.sitters[*index];
            let symbol = sitter.shape.rect_at(sitter.at);
            let label = sitter.label.map(|label| label.rect);
            [Some(symbol), label].into_iter().flatten().any(|rect| {
                self.crowd
                    .meeting(rect.grown(-0.5))
                    .any(|(id, _)| sitter_of(id) != *index)
            })
        };
        (0..self.sitters.len())
            .filter(|index| self.sitters[*index].cell.is_some())
            .filter(lies_on_others)
            .count()
    }

    fn know_ties(&mut self, board: &Board) {
        let index: BTreeMap<PersonId, usize> = self
            .sitters
            .iter()
            .enumerate()
            .map(|(index, sitter)| (sitter.person.id, index))
            .collect();
        for tie in &board.ties {
            let (Some(from), Some(to)) = (index.get(&tie.from), index.get(&tie.to)) else {
                continue;
            };
            self.ties.push((*from, *to));
        }
        if self.ties.len() > MOST_TIES_MINDED {
            self.ties.clear();
        }
        for (from, to) in &self.ties {
            self.sitters[*from].tied.push(*to);
            self.sitters[*to].tied.push(*from);
        }
    }

    fn put_names(&mut self, sector_names: &[SectorName]) {
        let boxes = sector_names.iter().flat_map(|name| &name.boxes);
        for (index, rect) in boxes.enumerate() {
            self.crowd.put(label_id(self.sitters.len() + index), *rect);
        }
    }

    fn seat_fixed(&mut self) {
        let fixed: Vec<usize> = (0..self.sitters.len())
            .filter(|index| self.sitters[*index].cell.is_none())
            .collect();
        for index in &fixed {
            let sitter = &self.sitters[*index];
            self.crowd
                .put(symbol_id(*index), sitter.shape.rect_at(sitter.at));
        }
        for index in fixed {
            let at = self.sitters[index].at;
            let label = self.best_label(index, at, f64::INFINITY);
            self.put_label(index, label.map(|(_, label)| label));
        }
    }

    /// Returns those whose seat the map finds: inner rings first, as they have
    /// the least room, then in the order they were named.
    fn free_in_order(&self) -> Vec<usize> {
        let mut free: Vec<usize> = (0..self.sitters.len())
            .filter(|index| self.sitters[*index].cell.is_some())
            .collect();
        free.sort_by_key(|index| self.sitters[*index].spot.map(|spot| spot.ring));
        free
    }

    fn seat_free(&mut self, index: usize, frame: &Frame) {
        let Some(cell) = self.sitters[index].cell else {
            return;
        };
        self.crowd.take(symbol_id(index));
        self.crowd.take(label_id(index));
        let shape = self.sitters[index].shape;
        let half = reach_in_cell(shape);
        let ideal = cell.held(frame, self.sitters[index].ideal, half);
        let Some((mut best, mut label)) = self.seat_cost(index, ideal, 0.0, f64::INFINITY) else {
            return;
        };
        let mut at = ideal;
        if best > cost::GOOD {
            let mut places: Vec<(f64, Point)> = cell
                .places(frame, half, self.sizes.symbol * 0.8)
                .into_iter()
                .map(|place| (cost::of_distance(place.distance(ideal)), place))
                .collect();
            places.sort_by(|one, other| one.0.total_cmp(&other.0));
            for (start, place) in places {
                if start >= best {
                    break;
                }
                if let Some(found) = self.seat_cost(index, place, start, best) {
                    (best, label) = found;
                    at = place;
                }
            }
        }
        self.sitters[index].at = at;
        self.crowd.put(symbol_id(index), shape.rect_at(at));
        self.put_label(index, label);
    }

    fn put_label(&mut self, index: usize, label: Option<Placed>) {
        self.sitters[index].label = label;
        if let Some(label) = label {
            self.crowd.put(label_id(index), label.rect);
        }
    }

    fn settle_labels(&mut self) {
        for _ in 0..LABEL_ROUNDS {
            let mut has_changed = false;
            for index in 0..self.sitters.len() {
                let Some(current) = self.sitters[index].label else {
                    continue;
                };
                self.crowd.take(label_id(index));
                let at = self.sitters[index].at;
                let best = self.best_label(index, at, f64::INFINITY);
                let label = best.map_or(current, |(_, label)| label);
                has_changed |= label != current;
                self.put_label(index, Some(label));
            }
            if !has_changed {
                return;
            }
        }
    }
}

impl<'a> Sitter<'a> {
    /// Makes somebody who sits where they are.
    pub(super) fn fixed(person: &'a Person, shape: Shape, at: Point, wraps: Vec<Wrapped>) -> Self {
        Self {
            person,
            spot: person.spot(),
            shape,
            at,
            label: None,
            wraps,
            cell: None,
            ideal: at,
            tied: Vec::new(),
        }
    }

    /// Makes somebody whose seat in a cell the map finds.
    pub(super) fn free(person: &'a Person, shape: Shape, cell: Cell, wraps: Vec<Wrapped>) -> Self {
        Self {
            cell: Some(cell),
            ..Self::fixed(person, shape, Point::default(), wraps)
        }
    }
}

/// Returns how far a symbol keeps from its cell's edges.
pub(super) fn reach_in_cell(shape: Shape) -> f64 {
    shape.half_height() + 3.0
}
