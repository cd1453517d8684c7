//! From a board to seats: the sizes, the frame, everybody's place.

use super::cast::{Cast, Member};
use super::cell::Cell;
use super::label::Label;
use super::names::initials;
use super::plan::Plan;
use super::route::Router;
use super::seating::{Seating, Sitter, reach_in_cell};
use super::sector_name::{NameEdge, SectorName};
use super::size::{Step, steps, suited};
use super::{Inside, Point, Seat, Shape, Stage, TiePath};
use crate::board::{Board, Quality};

/// A board's people, seated.
pub(super) struct Layout<'a> {
    pub(super) plan: Plan,
    pub(super) sector_names: Vec<SectorName>,
    cast: &'a Cast<'a>,
    seating: Seating<'a>,
}

/// How many sizes are tried, from the roomiest that can do.
const TRIES: usize = 6;

impl<'a> Layout<'a> {
    /// Seats a board's people in the largest size in which nothing overlaps.
    pub(super) fn find(
        board: &Board,
        cast: &'a Cast<'a>,
        stage: Stage,
        sector_names: &[&str],
    ) -> Self {
        let steps = steps(stage);
        let is_roomy = |step: &Step| Plan::load(board, cast, stage, *step) <= 1.0;
        let first = steps.iter().position(is_roomy).unwrap_or(steps.len() - 1);
        let seated = |step: &Step| {
            let plan = Plan::new(board, cast, stage, *step, sector_names);
            Self::seated(cast, plan, sector_names, stage)
        };
        let mut best = seated(&steps[first]);
        let mut fewest = best.seating.conflicts();
        for step in steps[first..].iter().skip(1).take(TRIES - 1) {
            if fewest == 0 {
                break;
            }
            let layout = seated(step);
            let conflicts = layout.seating.conflicts();
            if conflicts < fewest {
                (best, fewest) = (layout, conflicts);
            }
        }
        best
    }

    fn seated(cast: &'a Cast<'a>, plan: Plan, sector_names: &[&str], stage: Stage) -> Self {
        let sector_names = NameEdge::new(&plan.frame, suited(stage).text_size).place(sector_names);
        let sitters = cast.members.iter().map(|member| sitter(member, &plan));
        let ties: Vec<_> = cast.ties.iter().flatten().copied().collect();
        let seating = Seating::find(
            plan.bounds,
            plan.sizes,
            sitters.collect(),
            &ties,
            &sector_names,
        );
        Self {
            plan,
            sector_names,
            cast,
            seating,
        }
    }

    /// Returns everybody's seat, in the board's order.
    pub(super) fn seats(&self) -> Vec<Seat> {
        let sitters = self.seating.sitters.iter().zip(&self.cast.members);
        sitters
            .map(|(sitter, member)| self.seat(sitter, member))
            .collect()
    }

    fn seat(&self, sitter: &Sitter<'_>, member: &Member<'_>) -> Seat {
        let letters = || {
            let size = self.plan.sizes.symbol * 0.84;
            Inside::centred(vec![initials(&sitter.person.name)], size)
        };
        let label = |placed: super::seating::Placed| {
            let from_seat = placed.rect.moved(Point::default() - sitter.at);
            let wrapped = &sitter.wraps[placed.wrap];
            Label::new(placed.side, wrapped, self.plan.sizes.label, from_seat)
        };
        Seat {
            person: sitter.person.id,
            at: sitter.at,
            shape: sitter.shape,
            inside: match &member.child {
                Some(child) => child.inside.clone(),
                None => letters(),
            },
            label: sitter.label.map(label),
            spot: sitter.spot,
        }
    }

    /// Returns the ties between those on the map, in the board's order.
    pub(super) fn tie_paths(&self, board: &Board) -> Vec<TiePath> {
        let router = Router::new(&self.seating, self.plan.bounds, board.ties.len());
        let ties = board.ties.iter().zip(&self.cast.ties);
        ties.filter_map(|(tie, ends)| {
            let (from, to) = (*ends)?;
            let curve = router.way(from, to);
            let t = match tie.quality {
                Quality::Broken | Quality::NoContact => router.clear_share(&curve, from, to),
                _ => 0.5,
            };
            Some(TiePath::along(
                &curve,
                tie.id,
                (tie.from, tie.to),
                tie.quality,
                t,
            ))
        })
        .collect()
    }
}

fn sitter<'a>(member: &'a Member<'a>, plan: &Plan) -> Sitter<'a> {
    let person = member.person;
    let frame = &plan.frame;
    let in_middle = |shape: Shape, offset: Point| {
        Sitter::fixed(person, shape, frame.centre + offset, &member.wraps)
    };
    if let Some(child) = &member.child {
        return in_middle(child.shape(), child.offset);
    }
    let shape = Shape::of(person, plan.sizes.symbol);
    let cell = person
        .spot()
        .and_then(|spot| Some((spot, Cell::of(frame, spot)?)));
    let Some((spot, cell)) = cell else {
        // A board that keeps its rules has no spot outside its own rings and
        // sectors; one that does not is still drawn.
        return in_middle(shape, Point::default());
    };
    let exact = spot
        .exact
        .and_then(|exact| frame.map_from_exact(spot.ring, spot.sector, exact));
    match exact {
        Some(at) => {
            let at = cell.held(at, reach_in_cell(shape));
            Sitter::fixed(person, shape, at, &member.wraps)
        }
        None => Sitter::free(person, shape, cell, &member.wraps),
    }
}
