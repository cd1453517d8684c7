//! Finding everybody a seat and every name a place.
//!
//! - **P1** Nobody moves those placed by hand, and the children.
//! - **P2** In the arrangement the others sit on benches: in the order they were
//!   named, evenly along their ring of their sector, in staggered rows when there
//!   are many. So one more on a bench makes its neighbours move up a little. Those
//!   of one household sit beside each other.
//! - **P3** On a real stage all first sit there. Only those whose symbol or slot
//!   lies on another's take the nearest place that is free, in the order of the
//!   bench, and not far away; where there is none, everything becomes smaller. So
//!   who has room sits at the same spot on every stage, and whatever happens in
//!   another ring or sector. Ties do not count: a new tie moves nobody.
//! - **P4** A slot is the room that is kept for a name. It has the same size
//!   whatever the name says: a rename moves nobody.
//! - **P5** Slots choose their side among all who are seated, and once more when
//!   the ties are known.

mod bench;
mod cost;
mod line;
mod search;
mod slot;

pub(super) use self::bench::{bench, places as bench_places};
pub(super) use self::cost::{Nearby, ON_ANOTHER, TIE_GAP};
pub(super) use self::line::{Line, comes_near, distance_to_line};
pub(super) use self::search::spiral;
pub(super) use self::slot::{FURTHER, PLACES};
use super::cell::Cell;
use super::crowd::{BoxId, Crowd};
use super::label::Side;
use super::sector_name::SectorName;
use super::{Look, Point, Rect, Shape};
use crate::board::order::order;
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
    /// The place kept for the name, once it has one.
    pub(super) label: Option<Placed>,
    /// The size of the slot for the name; none when it stands inside the symbol.
    slot: Option<Point>,
    /// The cell whose best place the map may find; none for a fixed seat.
    cell: Option<Cell>,
    /// The place of the arrangement.
    ideal: Point,
    /// Those at the other ends of their lines, as indices.
    tied: Vec<usize>,
    /// Who sits next to them in their cell, before and after them, as indices.
    beside: [Option<usize>; 2],
}

/// A slot's place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Placed {
    pub(super) side: Side,
    /// Its box on the map.
    pub(super) rect: Rect,
}

/// Everybody with their seats.
#[derive(Debug)]
pub(super) struct Seating<'a> {
    pub(super) sitters: Vec<Sitter<'a>>,
    /// Symbols and names by place; ids from [`symbol_id`] and [`label_id`].
    pub(super) crowd: Crowd,
    pub(super) sizes: Sizes,
    /// Where a seat is looked for around the ideal place.
    spiral: Vec<(f64, Point)>,
    /// Everything stays within this.
    pub(super) bounds: Rect,
    /// The ties, once everybody is seated: what names keep clear of. None when
    /// there are too many to keep clear of.
    pub(super) lines: Vec<Line>,
    /// How many whose seat the map has found have their slot on others'.
    pub(super) crowded: usize,
}

/// With more ties than this, names do not mind them: no place would be clear, and
/// looking for one would take long.
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
    /// Seats everybody. `sitters` come with their shapes and places.
    pub(super) fn find(
        bounds: Rect,
        sizes: Sizes,
        sitters: Vec<Sitter<'a>>,
        sector_names: &[SectorName],
    ) -> Self {
        let mut seating = Self {
            crowd: Crowd::new(bounds.right, bounds.bottom),
            sitters,
            spiral: spiral(sizes.symbol * 1.6),
            sizes,
            bounds,
            lines: Vec::new(),
            crowded: 0,
        };
        seating.put_names(sector_names);
        for index in 0..seating.sitters.len() {
            seating.put_symbol(index, seating.sitters[index].at);
        }
        for index in 0..seating.sitters.len() {
            let label = seating.best_slot(index, seating.sitters[index].at, f64::INFINITY);
            seating.put_label(index, label.map(|(_, label)| label));
        }
        seating.settle_slots();
        seating.make_room();
        seating
    }

    /// Minds the ties (pairs of indices) from now on, and lets the slots
    /// they cross step aside; no others, so that a new tie changes little.
    pub(super) fn mind_ties(&mut self, ties: &[(usize, usize)]) {
        self.lines.clear();
        for sitter in &mut self.sitters {
            sitter.tied.clear();
        }
        if ties.len() <= MOST_TIES_MINDED {
            self.know_lines(ties);
        }
        for index in 0..self.sitters.len() {
            if self.is_on_line(index) {
                self.settle_slot(index);
            }
        }
    }

    /// Counts the ties that pass near a point, but for those between two.
    pub(super) fn lines_near(&self, at: Point, reach: f64, from: usize, to: usize) -> usize {
        let others = self.lines.iter();
        let others = others.filter(|line| !(line.is_of(from) && line.is_of(to)));
        others.filter(|line| line.passes(at, reach)).count()
    }

    /// Says whether somebody's symbol or name lies on another's.
    pub(super) fn lies_on_others(&self, index: usize) -> bool {
        let sitter = &self.sitters[index];
        let symbol = sitter.symbol_at(sitter.at);
        let label = sitter.label.map(|label| label.rect);
        let mut rects = [Some(symbol), label].into_iter().flatten();
        rects.any(|rect| !self.is_clear_of_others(index, &rect.grown(-0.01)))
    }

    fn know_lines(&mut self, lines: &[(usize, usize)]) {
        for ends in lines {
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

    /// Returns those whose seat the map finds: inner rings first, as they have
    /// the least room, then in the order they were named.
    fn free_in_order(&self) -> Vec<usize> {
        let ring = |at: usize| self.sitters[at].spot.map(|spot| spot.ring);
        let mut free = order(self.sitters.len(), &|one, other| {
            ring(one).cmp(&ring(other))
        });
        free.retain(|index| self.sitters[*index].cell.is_some());
        free
    }

    /// Seats somebody who may sit elsewhere by now.
    pub(super) fn put_symbol(&mut self, index: usize, at: Point) {
        self.sitters[index].at = at;
        for line in self.lines.iter_mut().filter(|line| line.is_of(index)) {
            line.redraw(&self.sitters);
        }
        let rect = self.sitters[index].symbol_at(at);
        self.crowd.put(symbol_id(index), rect);
    }

    fn put_label(&mut self, index: usize, label: Option<Placed>) {
        self.sitters[index].label = label;
        if let Some(label) = label {
            self.crowd.put(label_id(index), label.rect);
        }
    }

    /// Lets slots choose again until none changes.
    fn settle_slots(&mut self) {
        for _ in 0..LABEL_ROUNDS {
            let mut has_changed = false;
            for index in 0..self.sitters.len() {
                has_changed |= self.settle_slot(index);
            }
            if !has_changed {
                return;
            }
        }
    }

    /// Lets a slot choose again; says whether it has changed.
    fn settle_slot(&mut self, index: usize) -> bool {
        let Some(current) = self.sitters[index].label else {
            return false;
        };
        let at = self.sitters[index].at;
        if self.nicest_slot(index, at) == Some(current) {
            return false;
        }
        self.crowd.take(label_id(index));
        let best = self.best_slot(index, at, f64::INFINITY);
        let label = best.map_or(current, |(_, label)| label);
        self.put_label(index, Some(label));
        label != current
    }

    fn is_clear_of_others(&self, index: usize, rect: &Rect) -> bool {
        let mut is_clear = true;
        self.crowd
            .each_meeting(rect, |id, _| is_clear &= sitter_of(id) == index);
        is_clear
    }

    fn is_on_line(&self, index: usize) -> bool {
        let label = self.sitters[index].label;
        label.is_some_and(|label| {
            let rect = label.rect.grown(TIE_GAP);
            let mut lines = self.lines.iter();
            lines.any(|line| line.crosses(&rect))
        })
    }
}

impl<'a> Sitter<'a> {
    /// Makes somebody who sits where they are. `font_size` is that of a name
    /// beside the symbol.
    pub(super) fn fixed(
        person: &'a Person,
        shape: Shape,
        at: Point,
        font_size: Option<f64>,
    ) -> Self {
        Self {
            person,
            spot: person.spot(),
            shape,
            at,
            label: None,
            slot: font_size.map(slot::size),
            cell: None,
            ideal: at,
            tied: Vec::new(),
            beside: [None; 2],
        }
    }

    /// Makes somebody whose seat in a cell the map finds, between two others, near
    /// `ideal` if it can.
    pub(super) fn free(
        person: &'a Person,
        shape: Shape,
        (cell, beside): (Cell, [Option<usize>; 2]),
        ideal: Point,
        font_size: f64,
    ) -> Self {
        Self {
            cell: Some(cell),
            beside,
            ..Self::fixed(person, shape, ideal, Some(font_size))
        }
    }

    /// Returns the symbol's box at a place, with what stands out above it.
    pub(super) fn symbol_at(&self, at: Point) -> Rect {
        let rect = self.shape.rect_at(at);
        Rect {
            top: rect.top - Look::of(self.person).above(self.shape),
            ..rect
        }
    }

    /// Says whether the map finds the seat.
    pub(super) fn is_free(&self) -> bool {
        self.cell.is_some()
    }
}

/// Returns how far a symbol keeps from its cell's edges.
pub(super) fn reach_in_cell(shape: Shape) -> f64 {
    shape.half_height() + 3.0
}
