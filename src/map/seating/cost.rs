//! What speaks against a seat or a name's place, in map units: a cost of 1 is
//! as bad as a seat about three units away.

use super::{Placed, Seating, is_label, label_id, sitter_of, symbol_id};
use crate::map::label::{Side, Wrapped, label_rect, lines_height};
use crate::map::share::number;
use crate::map::{Point, Rect};

/// A seat this good is taken without looking further.
pub(super) const GOOD: f64 = 3.0;

/// Something lies on something: avoided at any price but the next one.
const ON_ANOTHER: f64 = 400.0;
/// A name that leaves the picture.
const OUT_OF_BOUNDS: f64 = 600.0;
/// A tie behind a third person's symbol.
const TIE_BEHIND_SYMBOL: f64 = 26.0;
/// A tie through one's own name.
const TIE_THROUGH_OWN_NAME: f64 = 14.0;
/// A tie through another's name.
const TIE_THROUGH_NAME: f64 = 9.0;

/// Clear space around a symbol, in map units.
const SYMBOL_GAP: f64 = 7.0;
/// Clear space around a name.
const LABEL_GAP: f64 = 2.0;

/// Returns the cost of a seat that is away from its place on the bench.
pub(super) fn of_distance(distance: f64) -> f64 {
    distance * 0.3
}

impl Seating<'_> {
    /// Returns a seat's cost and the name's best place there, or none when it
    /// costs at least `limit`. `start` is what the seat costs anyway.
    pub(super) fn seat_cost(
        &self,
        index: usize,
        at: Point,
        start: f64,
        limit: f64,
    ) -> Option<(f64, Option<Placed>)> {
        let cost = start + self.symbol_cost(index, at);
        if cost >= limit {
            return None;
        }
        let cost = cost + self.ties_and_symbols_cost(index, at);
        if cost >= limit {
            return None;
        }
        if self.sitters[index].wraps.is_empty() {
            return Some((cost, None));
        }
        let (label_cost, label) = self.best_label(index, at, limit - cost)?;
        Some((cost + label_cost, Some(label)))
    }

    /// Returns the cheapest place for a name around a seat, or none below
    /// `limit`.
    pub(super) fn best_label(&self, index: usize, at: Point, limit: f64) -> Option<(f64, Placed)> {
        let sitter = &self.sitters[index];
        let symbol = sitter.shape.rect_at(at);
        let size = self.sizes.label;
        let mut best: Option<(f64, Placed)> = None;
        let mut limit = limit;
        for (wrap, wrapped) in sitter.wraps.iter().enumerate() {
            let height = lines_height(wrapped.lines.len(), size);
            for (side, slide) in PLACES {
                let cost = self.taste(wrapped, side, slide);
                if cost >= limit {
                    continue;
                }
                let rect = label_rect(side, &symbol, wrapped.width, height, size * 0.14)
                    .moved(slid(side, slide, wrapped.width, height));
                let cost = cost + self.label_cost(index, at, &rect, limit - cost);
                if cost < limit {
                    limit = cost;
                    best = Some((cost, Placed { side, wrap, rect }));
                }
            }
        }
        best
    }

    /// Returns what a name's place costs by itself.
    fn taste(&self, wrapped: &Wrapped, side: Side, slide: f64) -> f64 {
        let lines = number(wrapped.lines.len());
        let breadth = (wrapped.width / self.sizes.label - 6.5).max(0.0);
        let side_cost = match side {
            Side::Under => 0.0,
            Side::Above => 2.5,
            Side::Right | Side::Left => 4.0,
        };
        side_cost
            + (lines - 1.0) * 1.5
            + breadth * 2.0
            + slide.abs() * 8.0
            + f64::from(u8::from(wrapped.is_broken)) * 6.0
    }

    fn symbol_cost(&self, index: usize, at: Point) -> f64 {
        let symbol = self.sitters[index].shape.rect_at(at);
        self.crowd
            .meeting(symbol.grown(SYMBOL_GAP))
            .filter(|(id, _)| sitter_of(*id) != index)
            .map(|(id, rect)| {
                let gap = if is_label(id) { LABEL_GAP } else { SYMBOL_GAP };
                on_another(&symbol.grown(gap), rect)
            })
            .sum()
    }

    fn label_cost(&self, index: usize, at: Point, rect: &Rect, limit: f64) -> f64 {
        let mut cost = if self.bounds.encloses(rect) {
            0.0
        } else {
            OUT_OF_BOUNDS
        };
        cost += self
            .crowd
            .meeting(rect.grown(LABEL_GAP))
            .filter(|(id, _)| *id != symbol_id(index) && *id != label_id(index))
            .map(|(_, other)| on_another(&rect.grown(LABEL_GAP), other))
            .sum::<f64>();
        if cost >= limit {
            return cost;
        }
        for (from, to) in &self.ties {
            let is_own = *from == index || *to == index;
            let end = |sitter: usize| {
                if sitter == index {
                    at
                } else {
                    self.sitters[sitter].at
                }
            };
            if rect.is_crossed(end(*from), end(*to)) {
                cost += if is_own {
                    TIE_THROUGH_OWN_NAME
                } else {
                    TIE_THROUGH_NAME
                };
            }
        }
        cost
    }

    /// Returns the cost of ties and symbols in each other's way: others' ties
    /// behind this symbol, and this one's ties behind other symbols and names.
    fn ties_and_symbols_cost(&self, index: usize, at: Point) -> f64 {
        let reach = self.sitters[index].shape.half_height() + 3.0;
        let behind_this: f64 = self
            .ties
            .iter()
            .filter(|(from, to)| *from != index && *to != index)
            .filter(|(from, to)| {
                distance_to_line(at, self.sitters[*from].at, self.sitters[*to].at) < reach
            })
            .map(|_| TIE_BEHIND_SYMBOL)
            .sum();
        let own: f64 = self.sitters[index]
            .tied
            .iter()
            .map(|other| self.way_cost(index, at, *other))
            .sum();
        behind_this + own
    }

    fn way_cost(&self, index: usize, at: Point, other: usize) -> f64 {
        let end = self.sitters[other].at;
        let mut cost = 0.0;
        for (third, sitter) in self.sitters.iter().enumerate() {
            if third == index || third == other {
                continue;
            }
            if distance_to_line(sitter.at, at, end) < sitter.shape.half_height() + 3.0 {
                cost += TIE_BEHIND_SYMBOL;
            }
            if sitter
                .label
                .is_some_and(|label| label.rect.is_crossed(at, end))
            {
                cost += TIE_THROUGH_NAME;
            }
        }
        cost
    }
}

/// The places around a symbol that are tried for a name: side, and how far it
/// slides along that side as a share of its own size.
const PLACES: [(Side, f64); 8] = [
    (Side::Under, 0.0),
    (Side::Above, 0.0),
    (Side::Right, 0.0),
    (Side::Left, 0.0),
    (Side::Under, 0.32),
    (Side::Under, -0.32),
    (Side::Above, 0.32),
    (Side::Above, -0.32),
];

fn slid(side: Side, slide: f64, width: f64, height: f64) -> Point {
    match side {
        Side::Under | Side::Above => Point::new(slide * width, 0.0),
        Side::Right | Side::Left => Point::new(0.0, slide * height),
    }
}

/// Returns the cost of one box on another: more the more of it is covered.
fn on_another(rect: &Rect, other: &Rect) -> f64 {
    ON_ANOTHER + rect.shared_area(other).sqrt() * 4.0
}

/// Returns how far a point is from a straight line between two others.
pub(in crate::map) fn distance_to_line(at: Point, from: Point, to: Point) -> f64 {
    let way = to - from;
    let length = way.dot(way);
    if length < 1e-9 {
        return at.distance(from);
    }
    let share = ((at - from).dot(way) / length).clamp(0.0, 1.0);
    at.distance(from + way * share)
}
