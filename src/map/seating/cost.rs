//! What speaks against a seat or a name's place, in map units: a cost of 1 is
//! as bad as a seat about three units away.

use super::line::{Line, distance_to_line};
use super::{Placed, Seating, Sizes, is_label, sitter_of};
use crate::map::label::{Side, Wrapped, label_rect, lines_height};
use crate::map::share::number;
use crate::map::{Point, Rect};

/// A seat this good is taken without looking further.
pub(super) const GOOD: f64 = 4.5;
/// Something lies on something: avoided at any price but the next one.
pub(super) const ON_ANOTHER: f64 = 400.0;
/// A name that leaves the picture.
const OUT_OF_BOUNDS: f64 = 600.0;
/// A tie behind a third person's symbol.
const TIE_BEHIND_SYMBOL: f64 = 26.0;
/// A tie through one's own name.
const TIE_THROUGH_OWN_NAME: f64 = 14.0;
/// A tie through another's name.
const TIE_THROUGH_NAME: f64 = 9.0;
/// Two ties of one person in one direction.
const TIES_ALIKE: f64 = 10.0;
/// Ties whose directions differ by this sine or more can be told apart.
const APART: f64 = 0.14;

/// Clear space around a symbol, in map units.
const SYMBOL_GAP: f64 = 7.0;
/// Clear space around a name.
const LABEL_GAP: f64 = 2.0;
/// Clear space between a name and a tie, whose zigzag has teeth.
const TIE_GAP: f64 = 4.5;

/// Returns the cost of a seat that is away from its place on the bench.
pub(super) fn of_distance(distance: f64) -> f64 {
    distance * 0.3
}

/// One way to write a name beside a symbol.
#[derive(Clone, Copy, Debug)]
pub(super) struct Manner {
    side: Side,
    wrap: usize,
    /// How far it slides along its side, as a share of its own width.
    slide: f64,
    /// What it costs by itself.
    taste: f64,
}

/// The sides that are tried, how far a name slides along them, and what each
/// costs by itself.
const PLACES: [(Side, f64, f64); 8] = [
    (Side::Under, 0.0, 0.0),
    (Side::Above, 0.0, 2.5),
    (Side::Right, 0.0, 4.0),
    (Side::Left, 0.0, 4.0),
    (Side::Under, 0.32, 6.0),
    (Side::Under, -0.32, 6.0),
    (Side::Above, 0.32, 8.0),
    (Side::Above, -0.32, 8.0),
];

/// Returns all manners of writing a name, the nicest first.
pub(super) fn manners(wraps: &[Wrapped]) -> Vec<Manner> {
    let mut manners: Vec<Manner> = wraps
        .iter()
        .enumerate()
        .flat_map(|(wrap, wrapped)| {
            let taste = wrap_taste(wrapped);
            PLACES.map(|(side, slide, place_taste)| Manner {
                side,
                wrap,
                slide,
                taste: taste + place_taste,
            })
        })
        .collect();
    manners.sort_by(|one, other| one.taste.total_cmp(&other.taste));
    manners
}

fn wrap_taste(wrapped: &Wrapped) -> f64 {
    let further_lines = number(wrapped.lines.len()) - 1.0;
    let breadth = (wrapped.width - 6.5).max(0.0);
    let broken = if wrapped.is_broken { 6.0 } else { 0.0 };
    further_lines * 1.5 + breadth * 2.0 + broken
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
        let nearby = Nearby::of(self, index, at, &symbol);
        let mut best: Option<(f64, Placed)> = None;
        let mut limit = limit;
        for manner in &sitter.manners {
            if manner.taste >= limit {
                break;
            }
            let wrapped = &sitter.wraps[manner.wrap];
            let rect = manner.rect(&symbol, wrapped, self.sizes);
            let cost = manner.taste + nearby.cost(&rect, limit - manner.taste);
            if cost < limit {
                limit = cost;
                let Manner { side, wrap, .. } = *manner;
                best = Some((cost, Placed { side, wrap, rect }));
            }
        }
        best
    }

    fn symbol_cost(&self, index: usize, at: Point) -> f64 {
        let symbol = self.sitters[index].shape.rect_at(at);
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

    /// Returns the cost of one's own tie behind others' symbols and names, and
    /// beside another tie of the one it goes to.
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
                if distance_to_line(sitter.at, at, end) < sitter.shape.half_height() + 3.0 {
                    met.push(id);
                    cost += TIE_BEHIND_SYMBOL;
                }
            }
        });
        let way = (at - end).unit();
        for third in &self.sitters[other].tied {
            if *third != index {
                let beside = (self.sitters[*third].at - end).unit();
                let sine = way.dot(beside.quarter_turn()).abs();
                if sine < APART && way.dot(beside) > 0.0 {
                    cost += TIES_ALIKE * (1.0 - sine / APART);
                }
            }
        }
        cost
    }
}

impl Manner {
    fn rect(&self, symbol: &Rect, wrapped: &Wrapped, sizes: Sizes) -> Rect {
        let width = wrapped.width * sizes.label;
        let height = lines_height(wrapped.lines.len(), sizes.label);
        label_rect(self.side, symbol, width, height, sizes.label * 0.14)
            .moved(Point::new(self.slide * width, 0.0))
    }
}

/// What a name around a seat could lie on.
struct Nearby {
    bounds: Rect,
    boxes: Vec<Rect>,
    /// Ties that pass, and whether they are the person's own.
    ties: Vec<(Point, Point, bool)>,
}

impl Nearby {
    fn of(seating: &Seating<'_>, index: usize, at: Point, symbol: &Rect) -> Self {
        let sitter = &seating.sitters[index];
        let reach = sitter.label_reach * seating.sizes.label;
        let around = Rect {
            left: symbol.left - reach.x,
            right: symbol.right + reach.x,
            top: symbol.top - reach.y,
            bottom: symbol.bottom + reach.y,
        };
        let mut boxes = Vec::new();
        seating.crowd.each_meeting(&around, |id, rect| {
            if sitter_of(id) != index {
                boxes.push(*rect);
            }
        });
        let others = seating.lines.iter().filter(|line| !line.is_of(index));
        let passing = others.filter(|line| line.may_cross(&around));
        let mut ties: Vec<_> = passing.map(|it| (it.from, it.to, false)).collect();
        for other in &sitter.tied {
            ties.push((at, seating.sitters[*other].at, true));
        }
        Self {
            bounds: seating.bounds,
            boxes,
            ties,
        }
    }

    /// Returns what a name's place costs; at least `limit` when it is dearer.
    fn cost(&self, rect: &Rect, limit: f64) -> f64 {
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
            if clear_of_ties.is_crossed(*from, *to) {
                cost += if *is_own {
                    TIE_THROUGH_OWN_NAME
                } else {
                    TIE_THROUGH_NAME
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
