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
mod line;

use self::cost::{Manner, manners};
use self::line::Line;
pub(super) use self::line::distance_to_line;
use super::cell::Cell;
use super::crowd::{BoxId, Crowd};
use super::label::{Side, Wrapped, lines_height};
use super::sector_name::SectorName;
use super::{Point, Rect, Shape};
use crate::board::{Person, Spot};

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
    /// The ways to break the name, measured in its font size; none when it
    /// stands inside the symbol.
    pub(super) wraps: &'a [Wrapped],
    /// The manners of writing it beside the symbol, the nicest first.
    manners: Vec<Manner>,
    /// How far the name may reach from the symbol, in its font size.
    label_reach: Point,
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
    /// Where a seat is looked for around its place on the bench.
    spiral: Vec<(f64, Point)>,
    /// Everything stays within this.
    bounds: Rect,
    /// The ties that seats and names keep clear of; none when there are too
    /// many to keep clear of.
    lines: Vec<Line>,
}

/// With more ties than this, seats and names do not mind them: no place would
/// be clear, and looking for one would take long.
const MOST_TIES_MINDED: usize = 240;
/// How many steps around its place on the bench a seat is looked for.
const SPIRAL: i32 = 6;
/// How often those who sit badly may look again.
const REPAIRS: usize = 3;
/// When more than this sit badly there is no room, and looking again is in vain.
const MOST_REPAIRED: usize = 4;
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
    /// Seats everybody. `sitters` come with their shapes and wraps, fixed ones
    /// sit where they are; `ties` are pairs of indices.
    pub(super) fn find(
        bounds: Rect,
        sizes: Sizes,
        sitters: Vec<Sitter<'a>>,
        ties: &[(usize, usize)],
        sector_names: &[SectorName],
    ) -> Self {
        let mut seating = Self {
            crowd: Crowd::new(bounds.right, bounds.bottom),
            sitters,
            spiral: spiral(sizes.symbol * 1.3),
            sizes,
            bounds,
            lines: Vec::new(),
        };
        bench::take_benches(&mut seating.sitters, sizes);
        seating.know_ties(ties);
        seating.put_names(sector_names);
        seating.seat_fixed();
        let order = seating.free_in_order();
        for index in &order {
            seating.seat_free(*index);
        }
        seating.settle_labels();
        for _ in 0..REPAIRS {
            let crowded: Vec<usize> = order
                .iter()
                .copied()
                .filter(|index| seating.lies_on_others(*index))
                .collect();
            if crowded.is_empty() || crowded.len() > MOST_REPAIRED {
                break;
            }
            // Now that all are seated and named, there may be a better place.
            for index in crowded {
                seating.seat_free(index);
            }
            seating.settle_labels();
        }
        seating
    }

    /// Counts the pairs of symbols and names that lie on each other, where at
    /// least one belongs to somebody whose seat the map has found.
    pub(super) fn conflicts(&self) -> usize {
        (0..self.sitters.len())
            .filter(|index| self.sitters[*index].cell.is_some())
            .filter(|index| self.lies_on_others(*index))
            .count()
    }

    /// Counts the ties that pass near a point, but for those between two.
    pub(super) fn lines_near(&self, at: Point, reach: f64, from: usize, to: usize) -> usize {
        let others = self.lines.iter();
        let others = others.filter(|line| !(line.is_of(from) && line.is_of(to)));
        others.filter(|line| line.passes(at, reach)).count()
    }

    /// Says whether somebody's symbol or name lies on another's.
    fn lies_on_others(&self, index: usize) -> bool {
        let sitter = &self.sitters[index];
        let symbol = sitter.shape.rect_at(sitter.at);
        let label = sitter.label.map(|label| label.rect);
        let mut lies_on_others = false;
        for rect in [Some(symbol), label].into_iter().flatten() {
            self.crowd.each_meeting(&rect.grown(-0.5), |id, _| {
                lies_on_others |= sitter_of(id) != index;
            });
        }
        lies_on_others
    }

    fn know_ties(&mut self, ties: &[(usize, usize)]) {
        if ties.len() > MOST_TIES_MINDED {
            return;
        }
        for ends in ties {
            self.sitters[ends.0].tied.push(ends.1);
            self.sitters[ends.1].tied.push(ends.0);
            self.lines.push(Line::new(*ends, &self.sitters));
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

    fn seat_free(&mut self, index: usize) {
        let Some(cell) = self.sitters[index].cell else {
            return;
        };
        self.crowd.take(symbol_id(index));
        self.crowd.take(label_id(index));
        let shape = self.sitters[index].shape;
        let half = reach_in_cell(shape);
        let ideal = cell.held(self.sitters[index].ideal, half);
        let mut search = Search {
            index,
            at: ideal,
            cost: f64::INFINITY,
            label: None,
        };
        search.consider(self, ideal, 0.0);
        for (away, offset) in &self.spiral {
            let start = cost::of_distance(*away);
            if search.cost <= cost::GOOD || start >= search.cost {
                break;
            }
            let place = ideal + *offset;
            if cell.holds(place, half) {
                search.consider(self, place, start);
            }
        }
        if search.cost >= cost::ON_ANOTHER {
            for place in cell.places(half, self.sizes.symbol) {
                let start = cost::of_distance(place.distance(ideal));
                search.consider(self, place, start);
            }
        }
        let Search { at, label, .. } = search;
        self.sitters[index].at = at;
        for line in self.lines.iter_mut().filter(|line| line.is_of(index)) {
            line.redraw(&self.sitters);
        }
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
    pub(super) fn fixed(person: &'a Person, shape: Shape, at: Point, wraps: &'a [Wrapped]) -> Self {
        let widest = wraps.iter().map(|it| it.width).fold(0.0, f64::max);
        let most_lines = wraps.iter().map(|it| it.lines.len()).max().unwrap_or(0);
        Self {
            person,
            spot: person.spot(),
            shape,
            at,
            label: None,
            wraps,
            manners: manners(wraps),
            label_reach: Point::new(widest + 0.5, lines_height(most_lines, 1.0) + 0.5),
            cell: None,
            ideal: at,
            tied: Vec::new(),
        }
    }

    /// Makes somebody whose seat in a cell the map finds.
    pub(super) fn free(person: &'a Person, shape: Shape, cell: Cell, wraps: &'a [Wrapped]) -> Self {
        Self {
            cell: Some(cell),
            ..Self::fixed(person, shape, Point::default(), wraps)
        }
    }
}

/// The best seat found so far.
struct Search {
    index: usize,
    at: Point,
    cost: f64,
    label: Option<Placed>,
}

impl Search {
    fn consider(&mut self, seating: &Seating<'_>, at: Point, start: f64) {
        if start >= self.cost {
            return;
        }
        if let Some((cost, label)) = seating.seat_cost(self.index, at, start, self.cost) {
            (self.at, self.cost, self.label) = (at, cost, label);
        }
    }
}

/// Returns steps away from a place in all directions, the shortest first, each
/// with its length.
pub(super) fn spiral(step: f64) -> Vec<(f64, Point)> {
    let mut steps = Vec::new();
    for row in -SPIRAL..=SPIRAL {
        let shift = f64::from(row.rem_euclid(2)) / 2.0;
        for column in -SPIRAL..=SPIRAL {
            let (across, down) = (f64::from(column) + shift, f64::from(row) * 0.87);
            let offset = Point::new(across, down) * step;
            if (row, column) != (0, 0) && offset.length() <= f64::from(SPIRAL) * step {
                steps.push((offset.length(), offset));
            }
        }
    }
    steps.sort_by(|one, other| one.0.total_cmp(&other.0));
    steps
}

/// Returns how far a symbol keeps from its cell's edges.
pub(super) fn reach_in_cell(shape: Shape) -> f64 {
    shape.half_height() + 3.0
}
