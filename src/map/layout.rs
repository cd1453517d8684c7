//! From a board to seats: the sizes, the frame, everybody's place.

use super::cast::{Cast, Member};
use super::cell::Cell;
use super::label::Label;
use super::lettering::{Lettered, Lettering};
use super::names::initials;
use super::plan::Plan;
use super::seating::{Seating, Sitter, reach_in_cell};
use super::sector_name::{NameEdge, SectorName};
use super::size::{Step, steps, suited};
use super::ways::Ways;
use super::{Inside, Look, Point, Seat, Shape, Stage, TiePath};
use crate::board::Board;

/// A board's people, seated and named, with their ties.
pub(super) struct Layout<'a> {
    pub(super) plan: Plan,
    pub(super) sector_names: Vec<SectorName>,
    pub(super) ties: Vec<TiePath>,
    cast: &'a Cast<'a>,
    seating: Seating<'a>,
    lettering: Lettering,
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
        let mut best: Option<Self> = None;
        for step in steps[first..].iter().take(TRIES) {
            let plan = Plan::new(board, cast, stage, *step, sector_names);
            let layout = Self::drawn(board, cast, plan, sector_names, stage);
            let is_clear = layout.lettering.conflicts == 0;
            let conflicts = |layout: &Self| layout.lettering.conflicts;
            if best
                .as_ref()
                .is_none_or(|best| conflicts(&layout) < conflicts(best))
            {
                best = Some(layout);
            }
            if is_clear {
                break;
            }
        }
        best.expect("at least one size is tried")
    }

    fn drawn(
        board: &Board,
        cast: &'a Cast<'a>,
        plan: Plan,
        sector_names: &[&str],
        stage: Stage,
    ) -> Self {
        let sector_names = NameEdge::new(&plan.frame, suited(stage).text_size).place(sector_names);
        let sitters = cast.members.iter().map(|member| sitter(member, &plan));
        let ties: Vec<_> = cast.ties.iter().flatten().copied().collect();
        let mut seating = Seating::find(
            plan.bounds,
            plan.sizes,
            sitters.collect(),
            &ties,
            &sector_names,
        );
        let mut ways = Ways::find(board, cast, &mut seating);
        let lettering = Lettering::find(&mut seating, &cast.members);
        ways.follow(&lettering.moved, &seating);
        let ties = ways.paths(board);
        Self {
            plan,
            sector_names,
            ties,
            cast,
            seating,
            lettering,
        }
    }

    /// Returns everybody's seat, in the board's order.
    pub(super) fn seats(&self) -> Vec<Seat> {
        let sitters = self.seating.sitters.iter().zip(&self.cast.members);
        sitters
            .zip(&self.lettering.names)
            .map(|((sitter, member), name)| self.seat(sitter, member, name.as_ref()))
            .collect()
    }

    fn seat(&self, sitter: &Sitter<'_>, member: &Member<'_>, name: Option<&Lettered>) -> Seat {
        let letters = || {
            let size = self.plan.sizes.symbol * 0.84;
            Inside::centred(vec![initials(&sitter.person.name)], size)
        };
        let label = |name: &Lettered| {
            let from_seat = name.rect.moved(Point::default() - sitter.at);
            let wrapped = &member.wraps[name.wrap];
            Label::new(name.side, wrapped, self.plan.sizes.label, from_seat)
        };
        Seat {
            person: sitter.person.id,
            at: sitter.at,
            shape: sitter.shape,
            look: Look::of(sitter.person),
            inside: match &member.child {
                Some(child) => child.inside.clone(),
                None => letters(),
            },
            label: name.map(label),
            spot: sitter.spot,
        }
    }
}

fn sitter<'a>(member: &'a Member<'a>, plan: &Plan) -> Sitter<'a> {
    let person = member.person;
    let font_size = (!member.wraps.is_empty()).then_some(plan.sizes.label);
    let frame = &plan.frame;
    let in_middle = |shape: Shape, offset: Point| {
        Sitter::fixed(person, shape, frame.centre + offset, font_size)
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
            Sitter::fixed(person, shape, at, font_size)
        }
        None => Sitter::free(person, shape, cell, plan.sizes.label),
    }
}
