//! How everybody sits, whatever the stage: found once on a usual one.
//!
//! - **A1** The sectors' sweeps, the rings' edges and everybody's place in their
//!   cell come from one usual stage. A real one only looks around that place for
//!   room. So when the stage gets another shape or its words another size,
//!   nobody changes places.
//! - **A2** The order along a ring of a sector is the same on every stage. A
//!   crowd that a stage cannot hold in that order gets a larger picture.
//! - **A3** Names and ties do not count.

use std::collections::BTreeMap;

use super::cast::Cast;
use super::cell::{Cell, Place};
use super::focus::{self, Child};
use super::plan::{Brief, MOST_FOCUS, Plan};
use super::seating::{Seating, Sitter, bench_places, reach_in_cell, take_benches};
use super::share::{Counts, Shares, number};
use super::size::{Step, crowded_sizes};
use super::{Ellipse, Point, Shape, Stage};
use crate::board::order::ordered;
use crate::board::{Board, Person};

/// Where everybody sits on every stage.
pub(super) struct Arrangement {
    pub(super) shares: Shares,
    /// By member; none for those whose seat the map does not find.
    places: Vec<Option<Place>>,
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
        let benches = with_free_places(&cast.counts, cast.members.len());
        let shares = Shares::of(&cast.counts, usual_focus(&children));
        let brief = Brief {
            board,
            counts: &benches,
            children: &children,
            shares: &shares,
            people: bench_places(cast.members.len()),
        };
        let mut step = Step {
            sizes: crowded_sizes(USUAL),
            scale: 1.0,
        };
        let plan = loop {
            let plan = Plan::with_lines(&brief, USUAL, step, 1);
            if plan.load <= 1.0 || step.scale >= LARGEST {
                break plan;
            }
            step.scale *= GROW;
        };
        let mut child = children.iter();
        let people = cast.members.iter().map(|member| member.person);
        let mut sitters: Vec<_> = people
            .map(|person| {
                let child = person.is_child().then(|| child.next()).flatten();
                sitter(person, child, None, &plan)
            })
            .collect();
        take_benches(&mut sitters, plan.sizes);
        let seating = Seating::find(plan.bounds, plan.sizes, sitters, &[], true);
        let places = seating.sitters.iter().map(Sitter::place).collect();
        Self { shares, places }
    }

    /// Returns everybody with their places on a real stage, before they look for
    /// room there.
    pub(super) fn sitters<'a>(&self, cast: &'a Cast<'a>, plan: &Plan) -> Vec<Sitter<'a>> {
        let members = cast.members.iter().zip(&self.places);
        let mut sitters: Vec<_> = members
            .map(|(member, place)| sitter(member.person, member.child.as_ref(), *place, plan))
            .collect();
        let mut benches: BTreeMap<_, Vec<(f64, usize)>> = BTreeMap::new();
        for (index, (sitter, place)) in sitters.iter().zip(&self.places).enumerate() {
            if let (Some(spot), Some(place)) = (sitter.spot, place) {
                let bench = benches.entry((spot.ring.0, spot.sector)).or_default();
                bench.push((place.along, index));
            }
        }
        for bench in benches.values() {
            let bench = ordered(bench, &|one, other| one.0.total_cmp(&other.0));
            for pair in bench.windows(2) {
                let [(_, before), (_, after)] = [pair[0], pair[1]];
                sitters[before].beside[1] = Some(after);
                sitters[after].beside[0] = Some(before);
            }
        }
        sitters
    }
}

/// Counts the places on the benches instead of the people, so that one more on a
/// bench with a free place changes nothing. No cell has more than `most`.
fn with_free_places(counts: &Counts, most: usize) -> Counts {
    let places = |people: &f64| {
        let people = (0..most).find(|count| number(*count) >= *people);
        number(bench_places(people.unwrap_or(most)))
    };
    let rings = counts.cells.iter();
    Counts {
        cells: rings
            .map(|ring| ring.iter().map(places).collect())
            .collect(),
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
fn sitter<'a>(
    person: &'a Person,
    child: Option<&Child>,
    place: Option<Place>,
    plan: &Plan,
) -> Sitter<'a> {
    let frame = &plan.frame;
    let in_middle = |shape: Shape, offset: Point, font_size: Option<f64>| {
        Sitter::fixed(person, shape, frame.centre + offset, font_size)
    };
    let font_size = plan.sizes.label;
    if let Some(child) = child {
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
    let exact = spot
        .exact
        .and_then(|exact| frame.map_from_exact(spot.ring, spot.sector, exact));
    if let Some(at) = exact {
        let at = cell.held(at, reach_in_cell(shape));
        Sitter::fixed(person, shape, at, Some(font_size))
    } else {
        let ideal = place.map_or(Point::default(), |place| cell.point(place.along, place.out));
        Sitter::free(person, shape, cell, ideal, font_size)
    }
}
