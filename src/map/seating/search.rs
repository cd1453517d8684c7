//! Looking for a seat: from the ideal place outwards, for those who have no room there.

use super::cost;
use super::{Placed, Seating, is_label, label_id, reach_in_cell, sitter_of, symbol_id};
use crate::board::order::ordered;
use crate::map::Point;

/// How many steps around the ideal place a seat is looked for.
const SPIRAL: i32 = 6;

/// How far somebody may sit from their place of the arrangement, in halves of the
/// map: so near that everybody finds them at the same spot on every stage. Who
/// finds no room so near makes everything smaller.
const FAR: f64 = 0.18;
/// How far somebody may move for the sake of a name, in symbols' radii.
const REACH: f64 = 5.0;

/// How often those who sit badly may look for another place.
const LOOKS: usize = 6;
/// When no more than this sit badly, all of their ring and sector look.
const FEW_CROWDED: usize = 4;
/// Symbols less than this from each other, in map units, nearly touch.
const NEARLY: f64 = 4.0;

impl Seating<'_> {
    /// Lets those who lie on others, or at first nearly do, look for another place;
    /// where that does not help and few are left, all of their ring and sector.
    pub(super) fn make_room(&mut self) {
        let order = self.free_in_order();
        let mut before = usize::MAX;
        for look in 0..=LOOKS {
            let is_crowded =
                |index: &usize| self.lies_on_others(*index) || look == 0 && self.is_cramped(*index);
            let crowded: Vec<usize> = order.iter().copied().filter(is_crowded).collect();
            self.crowded = crowded.len();
            let has_helped = self.crowded < before;
            if look == LOOKS || crowded.is_empty() || !has_helped && self.crowded > FEW_CROWDED {
                break;
            }
            before = self.crowded;
            for index in crowded {
                self.settle_slot(index);
                // Somebody else may have made room, too.
                if !self.lies_on_others(index) && !self.is_cramped(index) {
                    continue;
                }
                if has_helped {
                    self.seat_free(index);
                } else {
                    self.seat_cell(index, &order, look % 2 == 0);
                }
            }
        }
        if before < usize::MAX && self.crowded <= FEW_CROWDED {
            self.settle_slots();
        }
    }

    /// Says whether somebody's symbol nearly touches another.
    fn is_cramped(&self, index: usize) -> bool {
        let sitter = &self.sitters[index];
        let symbol = sitter.symbol_at(sitter.at).grown(NEARLY);
        let mut is_cramped = false;
        self.crowd.each_meeting(&symbol, |id, _| {
            is_cramped |= !is_label(id) && sitter_of(id) != index;
        });
        is_cramped
    }

    /// Lets all in somebody's ring and sector look for a place anew, in their order
    /// or from its end: who looks later has less room.
    fn seat_cell(&mut self, index: usize, order: &[usize], is_from_end: bool) {
        let cell = self.sitters[index].cell;
        let is_mate = |it: &usize| self.sitters[*it].cell == cell;
        let mut mates: Vec<usize> = order.iter().copied().filter(is_mate).collect();
        if is_from_end {
            mates.reverse();
        }
        for mate in &mates {
            self.crowd.take(symbol_id(*mate));
            self.crowd.take(label_id(*mate));
            self.sitters[*mate].at = self.sitters[*mate].ideal;
        }
        for mate in mates {
            self.seat_free(mate);
        }
    }

    /// Finds a free sitter the best seat and the best place for the slot.
    fn seat_free(&mut self, index: usize) {
        let sitter = &self.sitters[index];
        let (ideal, half) = (sitter.ideal, reach_in_cell(sitter.shape));
        let Some(cell) = sitter.cell else {
            return;
        };
        self.crowd.take(symbol_id(index));
        self.crowd.take(label_id(index));
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
            if cell.holds(place, half) && self.is_at_home(index, place) {
                search.consider(self, place, start);
            }
        }
        if search.cost >= cost::ON_ANOTHER {
            for place in cell.places(half, self.sizes.symbol) {
                if self.is_at_home(index, place) {
                    search.consider(self, place, cost::of_distance(place.distance(ideal)));
                }
            }
        }
        let Search { at, label, .. } = search;
        self.put_symbol(index, at);
        self.put_label(index, label);
    }

    /// Says whether a place is near somebody's place of the arrangement, and between
    /// those whom they sit beside on every stage.
    fn is_at_home(&self, index: usize, at: Point) -> bool {
        let sitter = &self.sitters[index];
        let [before, after] = sitter.beside.map(|it| it.map(|it| self.sitters[it].at));
        sitter.cell.is_none_or(|cell| {
            cell.apart(at, sitter.ideal) <= FAR
                && before.is_none_or(|before| cell.is_after(at, before))
                && after.is_none_or(|after| cell.is_after(after, at))
        })
    }

    /// Takes somebody's symbol and name off, to look for a better place, and
    /// returns all places that could do, the nearest first, with their prices.
    pub(in crate::map) fn lifted(&mut self, index: usize) -> Vec<(f64, Point)> {
        self.crowd.take(symbol_id(index));
        self.crowd.take(label_id(index));
        let sitter = &self.sitters[index];
        let (at, half) = (sitter.at, reach_in_cell(sitter.shape));
        let Some(cell) = sitter.cell else {
            return Vec::new();
        };
        let near = self.spiral.iter().map(|(_, step)| at + *step);
        let near = near.filter(|place| cell.holds(*place, half));
        let far = cell.places(half, self.sizes.symbol * 0.8);
        let price = |place: Point| (cost::of_distance(place.distance(at)), place);
        let reach = self.sizes.symbol * REACH;
        let places = near
            .chain(far)
            .filter(|it| it.distance(at) <= reach && self.is_at_home(index, *it));
        let places: Vec<_> = places.map(price).collect();
        ordered(&places, &|one, other| one.0.total_cmp(&other.0))
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
        if let Some((cost, label)) = seating.seat_cost(self.index, at, start, self.cost) {
            (self.at, self.cost, self.label) = (at, cost, label);
        }
    }
}

/// Returns steps away from a place in all directions, the shortest first, each
/// with its length.
pub(in crate::map) fn spiral(step: f64) -> Vec<(f64, Point)> {
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
    ordered(&steps, &|one, other| one.0.total_cmp(&other.0))
}
