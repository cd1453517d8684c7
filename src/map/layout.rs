//! From a board to seats: the frame, the sizes, everybody's place.

use std::collections::BTreeMap;
use std::f64::consts::FRAC_PI_2;

use super::cell::Cell;
use super::focus::{self, Child};
use super::label::{Label, Wrapped};
use super::names::{initials, wrap};
use super::route::Router;
use super::seating::{Seating, Sitter, Sizes, reach_in_cell};
use super::sector_name::{self, SectorName, sector_names};
use super::share::{self, Counts, Shares};
use super::size::{STEPS, Step};
use super::{Ellipse, Frame, Inside, Point, Rect, Seat, SectorShape, Shape, Stage, TiePath};
use crate::board::{Board, Person, PersonId, Spot};

/// A board's people, seated.
pub(super) struct Layout<'a> {
    pub(super) bounds: Rect,
    pub(super) frame: Frame,
    pub(super) sector_names: Vec<SectorName>,
    children: Vec<Child>,
    sizes: Sizes,
    seating: Seating<'a>,
}

/// The map is at most this much wider than high.
const WIDEST: f64 = 1.5;
/// The map is at most this much higher than wide.
const HIGHEST: f64 = 1.35;
/// How many sizes beyond the roomiest that can do are tried.
const TRIES: usize = 6;
/// A cell is full when its people need this share of its area.
const FULL: f64 = 1.0;

impl<'a> Layout<'a> {
    /// Seats a board's people in the largest size in which nothing overlaps.
    pub(super) fn find(board: &'a Board, stage: Stage, names: &[&str]) -> Self {
        let first = STEPS
            .iter()
            .position(|step| Plan::new(board, stage, names, *step).load <= FULL)
            .unwrap_or(STEPS.len() - 1);
        let tried = STEPS[first..].iter().take(TRIES);
        let mut best: Option<(usize, Self)> = None;
        for step in tried {
            let layout = Self::seated(board, Plan::new(board, stage, names, *step), names, stage);
            let conflicts = layout.seating.conflicts();
            if best.as_ref().is_none_or(|(least, _)| conflicts < *least) {
                best = Some((conflicts, layout));
            }
            if conflicts == 0 {
                break;
            }
        }
        best.map_or_else(
            || {
                Self::seated(
                    board,
                    Plan::new(board, stage, names, STEPS[0]),
                    names,
                    stage,
                )
            },
            |(_, layout)| layout,
        )
    }

    fn seated(board: &'a Board, plan: Plan, names: &[&str], stage: Stage) -> Self {
        let Plan {
            bounds,
            frame,
            children,
            sizes,
            ..
        } = plan;
        let sector_names = sector_names(&frame, names, stage.text_size);
        let mut child = children.iter();
        let sitters = board
            .people
            .iter()
            .filter_map(|person| {
                if person.is_child() {
                    return child
                        .next()
                        .map(|it| child_sitter(person, it, &frame, sizes));
                }
                person
                    .spot()
                    .and_then(|spot| sitter(person, spot, &frame, sizes))
            })
            .collect();
        let seating = Seating::find(board, &frame, bounds, sizes, sitters, &sector_names);
        Self {
            bounds,
            frame,
            sector_names,
            children,
            sizes,
            seating,
        }
    }

    /// Returns everybody's seat, in the board's order.
    pub(super) fn seats(&self) -> Vec<Seat> {
        let mut child = self.children.iter();
        let letters = self.sizes.symbol * 0.84;
        self.seating
            .sitters
            .iter()
            .map(|sitter| Seat {
                person: sitter.person.id,
                at: sitter.at,
                shape: sitter.shape,
                inside: match (sitter.spot, child.as_slice()) {
                    (None, [it, ..]) => {
                        child.next();
                        it.inside.clone()
                    }
                    _ => Inside::centred(vec![initials(&sitter.person.name)], letters),
                },
                label: sitter.label.map(|label| {
                    let from_seat = label.rect.moved(Point::default() - sitter.at);
                    let wrapped = &sitter.wraps[label.wrap];
                    Label::new(label.side, wrapped, self.sizes.label, from_seat)
                }),
                spot: sitter.spot,
            })
            .collect()
    }

    /// Returns the ties between those on the map, in the board's order.
    pub(super) fn tie_paths(&self, board: &Board) -> Vec<TiePath> {
        let index: BTreeMap<PersonId, usize> = self
            .seating
            .sitters
            .iter()
            .enumerate()
            .map(|(index, sitter)| (sitter.person.id, index))
            .collect();
        let router = Router::new(&self.seating, self.bounds, board.ties.len());
        board
            .ties
            .iter()
            .filter_map(|tie| {
                let (curve, t) = router.way(*index.get(&tie.from)?, *index.get(&tie.to)?);
                let ends = (tie.from, tie.to);
                Some(TiePath::along(&curve, tie.id, ends, tie.quality, t))
            })
            .collect()
    }
}

/// The map before anybody sits on it.
struct Plan {
    bounds: Rect,
    frame: Frame,
    children: Vec<Child>,
    sizes: Sizes,
    /// How full the fullest cell is.
    load: f64,
}

impl Plan {
    fn new(board: &Board, stage: Stage, names: &[&str], step: Step) -> Self {
        let sizes = step.sizes(stage.text_size);
        let (width, height) = (stage.width * step.scale, stage.height * step.scale);
        let bounds = Rect::around(
            Point::new(width / 2.0, height / 2.0),
            width / 2.0,
            height / 2.0,
        );
        let children_names = board.children_names();
        let children = focus::children(&children_names, stage.text_size);
        let mut lines = 1;
        loop {
            let margin = sector_name::margin(lines, stage.text_size);
            let (frame, load) = frame(board, &bounds, margin, &children, sizes);
            let needed = sector_name::most_lines(&frame, names, stage.text_size);
            if needed <= lines || lines >= 4 {
                return Self {
                    bounds,
                    frame,
                    children,
                    sizes,
                    load,
                };
            }
            lines = needed;
        }
    }
}

fn frame(
    board: &Board,
    bounds: &Rect,
    margin: f64,
    children: &[Child],
    sizes: Sizes,
) -> (Frame, f64) {
    let room = |side: f64| (side / 2.0 - margin).max(40.0);
    let (half_width, half_height) = (room(bounds.width()), room(bounds.height()));
    let outer = Ellipse {
        rx: half_width.min(half_height * WIDEST),
        ry: half_height.min(half_width * HIGHEST),
    };
    let focus = focus::share(children, outer, sizes.symbol * 0.35).min(0.6);
    let Shares {
        sweeps,
        rings,
        load,
    } = share::share(&counts(board), outer, focus, unit(sizes));
    // The first sector is in the middle at the top.
    let mut start = -FRAC_PI_2 - sweeps.first().map_or(0.0, |sweep| sweep / 2.0);
    let sectors = board.sectors.iter().zip(sweeps).map(|(sector, sweep)| {
        let shape = SectorShape {
            id: sector.id,
            start,
            sweep,
        };
        start += sweep;
        shape
    });
    let frame = Frame {
        centre: bounds.centre(),
        outer,
        focus,
        rings,
        sectors: sectors.collect(),
    };
    (frame, load)
}

fn counts(board: &Board) -> Counts {
    let index: BTreeMap<_, _> = board
        .sectors
        .iter()
        .enumerate()
        .map(|(index, sector)| (sector.id, index))
        .collect();
    let mut cells = vec![vec![0.0; board.sectors.len()]; board.rings.len()];
    for spot in board.people.iter().filter_map(|person| person.spot()) {
        let ring = cells.get_mut(usize::from(spot.ring.0));
        if let (Some(ring), Some(sector)) = (ring, index.get(&spot.sector)) {
            ring[*sector] += 1.0;
        }
    }
    Counts { cells }
}

/// Returns the area that a person with a name of usual length needs.
fn unit(sizes: Sizes) -> f64 {
    let (width, height) = (sizes.label * 4.9, sizes.symbol * 2.0 + sizes.label * 1.6);
    width * height
}

fn child_sitter<'a>(person: &'a Person, child: &Child, frame: &Frame, sizes: Sizes) -> Sitter<'a> {
    let wraps = if child.has_label {
        wraps(&person.name, sizes.label)
    } else {
        Vec::new()
    };
    Sitter::fixed(person, child.shape(), frame.centre + child.offset, wraps)
}

fn sitter<'a>(person: &'a Person, spot: Spot, frame: &Frame, sizes: Sizes) -> Option<Sitter<'a>> {
    let cell = Cell::of(frame, spot)?;
    let shape = Shape::of(person, sizes.symbol);
    let wraps = wraps(&person.name, sizes.label);
    Some(match spot.exact {
        Some(exact) => {
            let at = frame.map_from_exact(spot.ring, spot.sector, exact)?;
            let at = cell.held(frame, at, reach_in_cell(shape));
            Sitter::fixed(person, shape, at, wraps)
        }
        None => Sitter::free(person, shape, cell, wraps),
    })
}

/// Returns the ways to write a name, each once: in few lines, in more, and
/// with its long words broken. Widths are multiples of the font size.
fn wraps(name: &str, size: f64) -> Vec<Wrapped> {
    let mut wraps: Vec<Wrapped> = Vec::new();
    for (room, longest_word) in [(8.5, 9.0), (5.8, 9.0), (4.4, 9.0), (5.8, 5.8)] {
        let wrapped = wrap(name, size, room * size, longest_word * size);
        if wraps.iter().all(|other| other.lines != wrapped.lines) {
            wraps.push(wrapped);
        }
    }
    wraps
}
