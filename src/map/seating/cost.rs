//! What speaks against a seat or a name's place, in map units: a cost of 1 is
//! as bad as a seat about three units away.

use super::line::{Line, comes_near};
use super::slot::{PLACES, Place};
use super::{Placed, Seating, is_label, sitter_of};
use crate::map::share::number;
use crate::map::{Point, Rect};

/// A seat this good is taken without looking further.
pub(super) const GOOD: f64 = 8.0;
/// Something lies on something: avoided at any price but the next one.
pub(in crate::map) const ON_ANOTHER: f64 = 400.0;
/// A name that leaves the picture.
const OUT_OF_BOUNDS: f64 = 600.0;
/// A tie behind a third person's symbol.
const TIE_BEHIND_SYMBOL: f64 = 26.0;
/// A tie through one's own name.
const TIE_THROUGH_OWN_NAME: f64 = 14.0;
/// A tie through another's name, when it is the tie that is looked at, and when
/// it is the name.
const TIE_THROUGH_NAME: f64 = 9.0;
const NAME_ON_TIE: f64 = 14.0;

/// Clear space around a symbol, in map units.
const SYMBOL_GAP: f64 = 7.0;
/// Clear space around a name.
const LABEL_GAP: f64 = 2.0;
/// Clear space between a name and a tie, whose zigzag has teeth.
pub(in crate::map) const TIE_GAP: f64 = 4.5;

/// Returns the cost of a seat that is away from its place on the bench.
pub(super) fn of_distance(distance: f64) -> f64 {
    distance * 0.3
}

impl Seating<'_> {
    /// Returns a seat's cost and the slot's best place there, or none when it
    /// costs at least `limit`. `start` is what the seat costs anyway. Without the
    /// ties, which are not known yet.
    pub(super) fn seat_cost(
        &self,
        index: usize,
        at: Point,
        start: f64,
        limit: f64,
    ) -> Option<(f64, Option<Placed>)> {
        if start >= limit {
            return None;
        }
        let cost = start + self.symbol_cost(index, at);
        if self.sitters[index].slot.is_none() {
            return Some((cost, None)).filter(|_| cost < limit);
        }
        let (label_cost, label) = self.best_slot(index, at, limit - cost)?;
        Some((cost + label_cost, Some(label)))
    }

    /// Returns a seat's cost without the name's, or none when it costs at least
    /// `limit`. `start` is what the seat costs anyway.
    pub(in crate::map) fn symbol_and_ties_cost(
        &self,
        index: usize,
        at: Point,
        start: f64,
        limit: f64,
    ) -> Option<f64> {
        let mut cost = start + self.symbol_cost(index, at);
        if cost >= limit {
            return None;
        }
        if !self.lines.is_empty() {
            cost += self.others_ties_cost(index, at);
            for other in &self.sitters[index].tied {
                if cost >= limit {
                    return None;
                }
                cost += self.own_tie_cost(index, at, *other);
            }
        }
        (cost < limit).then_some(cost)
    }

    /// Returns the cheapest place for a name's slot around a seat, or none
    /// below `limit`.
    pub(super) fn best_slot(&self, index: usize, at: Point, limit: f64) -> Option<(f64, Placed)> {
        let sitter = &self.sitters[index];
        let size = sitter.slot?;
        let symbol = sitter.symbol_at(at);
        // Without ties most names stand in the nicest place.
        let nicest = self.nicest_slot(index, at).filter(|_| limit > 0.0);
        if let Some(slot) = nicest {
            return Some((0.0, slot));
        }
        let nearby = Nearby::of(self, index, at, size, false);
        let mut best: Option<(f64, Placed)> = None;
        let mut limit = limit;
        for place in &PLACES {
            let Place { side, taste, .. } = *place;
            if taste >= limit {
                break;
            }
            let rect = place.rect(&symbol, size, self.sizes.label);
            let cost = taste + nearby.cost(&rect, limit - taste);
            if cost < limit {
                limit = cost;
                best = Some((cost, Placed { side, rect }));
            }
        }
        best
    }

    /// Returns the nicest place for a name's slot, if it is free and nobody minds
    /// ties.
    pub(super) fn nicest_slot(&self, index: usize, at: Point) -> Option<Placed> {
        let sitter = &self.sitters[index];
        let room = sitter.slot.filter(|_| self.lines.is_empty())?;
        let rect = PLACES[0].rect(&sitter.symbol_at(at), room, self.sizes.label);
        let is_free =
            self.bounds.encloses(&rect) && self.is_clear_of_others(index, &rect.grown(LABEL_GAP));
        let side = PLACES[0].side;
        is_free.then_some(Placed { side, rect })
    }

    fn symbol_cost(&self, index: usize, at: Point) -> f64 {
        let symbol = self.sitters[index].symbol_at(at);
        let mut cost = 0.0;
        self.crowd
            .each_meeting(&symbol.grown(SYMBOL_GAP), |id, rect| {
                if sitter_of(id) != index {
                    let gap = if is_label(id) { LABEL_GAP } else { SYMBOL_GAP };
                    cost += on_another(&symbol.grown(gap), rect);
                }
            });
        cost
    }

    /// Returns the cost of others' ties behind this symbol.
    fn others_ties_cost(&self, index: usize, at: Point) -> f64 {
        let reach = self.sitters[index].shape.half_height() + 3.0;
        let passes = |line: &&Line| !line.is_of(index) && line.passes(at, reach);
        number(self.lines.iter().filter(passes).count()) * TIE_BEHIND_SYMBOL
    }

    /// Returns the cost of one's own tie behind others' symbols and names.
    fn own_tie_cost(&self, index: usize, at: Point, other: usize) -> f64 {
        let end = self.sitters[other].at;
        let mut met: Vec<u32> = Vec::new();
        let mut cost = 0.0;
        self.crowd.each_along(at, end, |id, rect| {
            let owner = sitter_of(id);
            if owner == index || owner == other || met.contains(&id) {
                return;
            }
            if is_label(id) {
                if rect.grown(TIE_GAP).is_crossed(at, end) {
                    met.push(id);
                    cost += TIE_THROUGH_NAME;
                }
            } else {
                let sitter = &self.sitters[owner];
                if comes_near(sitter.at, at, end, sitter.shape.half_height() + 3.0) {
                    met.push(id);
                    cost += TIE_BEHIND_SYMBOL;
                }
            }
        });
        cost
    }
}

/// What a name around a seat could lie on.
pub(in crate::map) struct Nearby {
    bounds: Rect,
    boxes: Vec<Rect>,
    /// Ties that pass, and whether they are the person's own.
    ties: Vec<(Point, Point, bool)>,
}

impl Nearby {
    /// Looks around a seat as far as a name of a size (in map units) may reach.
    /// Own ties run straight from the seat until all are seated.
    pub(in crate::map) fn of(
        seating: &Seating<'_>,
        index: usize,
        at: Point,
        size: Point,
        is_seated: bool,
    ) -> Self {
        let sitter = &seating.sitters[index];
        let symbol = sitter.symbol_at(at);
        let air = seating.sizes.label * 0.5;
        let around = Rect {
            left: symbol.left - size.x - air,
            right: symbol.right + size.x + air,
            top: symbol.top - size.y - air,
            bottom: symbol.bottom + size.y + air,
        };
        let mut boxes = Vec::new();
        seating.crowd.each_meeting(&around, |id, rect| {
            if sitter_of(id) != index {
                boxes.push(*rect);
            }
        });
        let mut ties = Vec::new();
        for line in &seating.lines {
            let is_own = line.is_of(index);
            if (is_seated || !is_own) && line.may_cross(&around) {
                ties.push((line.from, line.to, is_own));
            }
        }
        if !is_seated {
            for other in &sitter.tied {
                ties.push((at, seating.sitters[*other].at, true));
            }
        }
        Self {
            bounds: seating.bounds,
            boxes,
            ties,
        }
    }

    /// Returns what a name's place costs; at least `limit` when it is dearer.
    pub(in crate::map) fn cost(&self, rect: &Rect, limit: f64) -> f64 {
        let is_inside = self.bounds.encloses(rect);
        let mut cost = if is_inside { 0.0 } else { OUT_OF_BOUNDS };
        let with_air = rect.grown(LABEL_GAP);
        for other in &self.boxes {
            if with_air.overlaps(other) {
                cost += on_another(&with_air, other);
            }
            if cost >= limit {
                return cost;
            }
        }
        let clear_of_ties = rect.grown(TIE_GAP);
        for (from, to, is_own) in &self.ties {
            if cost >= limit {
                return cost;
            }
            if clear_of_ties.is_crossed(*from, *to) {
                cost += if *is_own {
                    TIE_THROUGH_OWN_NAME
                } else {
                    NAME_ON_TIE
                };
            }
        }
        cost
    }
}

/// Returns the cost of one box on another: more the more of it is covered.
fn on_another(rect: &Rect, other: &Rect) -> f64 {
    ON_ANOTHER + rect.shared_area(other).sqrt() * 4.0
}
