//! How everybody sits, whatever the stage: found once on a usual one.
//!
//! - **A1** The sectors' sweeps, the rings' edges and everybody's place in their
//!   cell come from one usual stage. On a real one only those who have no room
//!   there look around that place. So when the stage gets another shape or its
//!   words another size, nobody changes places.
//! - **A2** The order along a ring of a sector is the same on every stage. A
//!   crowd that a stage cannot hold in that order gets a larger picture.
//! - **A3** The places in a cell depend on those who sit in it, on the sweeps and
//!   the edges, and roughly on how many there are in all: not on names or ties, and
//!   not on where others sit.

use super::cast::{Cast, Member};
use super::cell::{Cell, Place};
use super::focus::{self, Child};
use super::plan::{Brief, MOST_FOCUS, Plan};
use super::seating::{Sitter, bench, bench_places, reach_in_cell};
use super::share::{Counts, Shares};
use super::size::{Step, crowded_sizes};
use super::{Ellipse, Point, Shape, Stage};
use crate::board::{Board, Person, RingNumber, Spot};

/// Where everybody sits on every stage.
pub(super) struct Arrangement {
    pub(super) shares: Shares,
    /// By member; none for those whose seat the map does not find.
    seats: Vec<Option<Arranged>>,
}

/// A seat that the map finds.
#[derive(Clone, Copy)]
struct Arranged {
    place: Place,
    /// Who sits next to them in their cell, before and after them.
    beside: [Option<usize>; 2],
}

/// The stage on which everybody finds their place: between a telephone's shape
/// and a wide screen's.
const USUAL: Stage = Stage {
    width: 680.0,
    height: 540.0,
    text_size: 17.0,
};
/// A crowd finds its places on a larger one; from one size to the next.
const GROW: f64 = 1.12;
/// The largest, as a multiple of the usual one.
const LARGEST: f64 = 8.0;
/// The innermost ring begins where it does on a map of this size with usual
/// children in the middle.
const SMALL: Ellipse = Ellipse {
    rx: 330.0,
    ry: 230.0,
};

impl Arrangement {
    /// Finds everybody their place.
    pub(super) fn of(board: &Board, cast: &Cast<'_>) -> Self {
        let children = usual_children(cast.children.len());
        let counts = with_free_places(&cast.counts);
        let shares = Shares::of(&cast.counts, usual_focus(&children));
        let mut seats = vec![None; cast.members.len()];
        for (spot, index) in spots(board) {
            let people = sitting(cast, spot);
            if people.is_empty() {
                continue;
            }
            let ring = spot.ring.0;
            let plan = roomy(&Brief {
                board,
                counts: &counts.of_cell(usize::from(ring), index),
                children: &children,
                shares: &shares,
                people: bench_places(cast.members.len()),
            });
            let Some(cell) = Cell::of(&plan.frame, spot) else {
                continue;
            };
            let bench = bench(&people, ring, &cell, plan.sizes);
            for (seat, (member, place)) in bench.iter().enumerate() {
                let beside = [seat.checked_sub(1), Some(seat + 1)];
                seats[*member] = Some(Arranged {
                    place: *place,
                    beside: beside.map(|other| Some(bench.get(other?)?.0)),
                });
            }
        }
        Self { shares, seats }
    }

    /// Returns everybody in their places on a real stage, before they look for room
    /// there.
    pub(super) fn sitters<'a>(&self, cast: &'a Cast<'a>, plan: &Plan) -> Vec<Sitter<'a>> {
        let members = cast.members.iter().zip(&self.seats);
        members
            .map(|(member, seat)| sitter(member, seat.as_ref(), plan))
            .collect()
    }
}

/// Returns the rings of the sectors, and each sector's position.
fn spots(board: &Board) -> Vec<(Spot, usize)> {
    let mut spots = Vec::new();
    let mut ring = RingNumber(0);
    for _ in board.rings.iter() {
        for (index, sector) in board.sectors.iter().enumerate() {
            spots.push((Spot::new(ring, sector.id), index));
        }
        ring.0 += 1;
    }
    spots
}

/// Returns those in a ring of a sector whose seat the map finds.
fn sitting<'a>(cast: &Cast<'a>, spot: Spot) -> Vec<(usize, &'a Person)> {
    let people = cast.members.iter().map(|member| member.person);
    let is_here = |(_, person): &(usize, &Person)| person.spot() == Some(spot);
    people.enumerate().filter(is_here).collect()
}

/// Plans the usual stage, as large as those who are counted need it.
fn roomy(brief: &Brief<'_>) -> Plan {
    let mut step = Step {
        sizes: crowded_sizes(USUAL),
        scale: 1.0,
    };
    loop {
        let plan = Plan::with_lines(brief, USUAL, step, 1);
        if plan.load <= 1.0 || step.scale >= LARGEST {
            return plan;
        }
        step.scale *= GROW;
    }
}

/// Counts the places on the benches instead of the people, so that one more on a
/// bench with a free place changes nothing.
fn with_free_places(counts: &Counts) -> Counts {
    let rings = counts.cells.iter();
    let places = |ring: &Vec<usize>| ring.iter().map(|people| bench_places(*people)).collect();
    Counts {
        cells: rings.map(places).collect(),
    }
}

/// Returns children with usual names.
fn usual_children(count: usize) -> Vec<Child> {
    focus::children(&vec!["Liva"; count], USUAL.text_size, false)
}

fn usual_focus(children: &[Child]) -> f64 {
    focus::share(children, SMALL, USUAL.text_size * 0.35).min(MOST_FOCUS)
}

/// Makes a member of the cast a sitter who has not yet looked for room.
fn sitter<'a>(member: &'a Member<'a>, seat: Option<&Arranged>, plan: &Plan) -> Sitter<'a> {
    let frame = &plan.frame;
    let person = member.person;
    let in_middle = |shape: Shape, offset: Point, font_size: Option<f64>| {
        Sitter::fixed(person, shape, frame.centre + offset, font_size)
    };
    let font_size = plan.sizes.label;
    if let Some(child) = &member.child {
        let beside = child.has_label.then_some(font_size);
        return in_middle(child.shape(), child.offset, beside);
    }
    let shape = Shape::of(person, plan.sizes.symbol);
    let cell = person
        .spot()
        .and_then(|spot| Some((spot, Cell::of(frame, spot)?)));
    let Some((spot, cell)) = cell else {
        // A board that keeps its rules has no spot outside its own rings and
        // sectors; one that does not is still drawn.
        return in_middle(shape, Point::default(), Some(font_size));
    };
    let half = reach_in_cell(shape);
    if let Some(Arranged { place, beside }) = seat {
        let ideal = cell.held(cell.point(place.along, place.out), half);
        return Sitter::free(person, shape, (cell, *beside), ideal, font_size);
    }
    let exact = spot
        .exact
        .and_then(|exact| frame.map_from_exact(spot.ring, spot.sector, exact));
    let at = cell.held(exact.unwrap_or(frame.centre), half);
    Sitter::fixed(person, shape, at, Some(font_size))
}
