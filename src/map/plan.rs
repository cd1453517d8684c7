//! The map before anybody sits on it: its size and its frame.

use std::f64::consts::{FRAC_PI_2, PI, TAU};

use super::focus::{self, Child};
use super::seating::Sizes;
use super::sector_name::{NameEdge, margin};
use super::share::{Counts, Shares, number};
use super::size::{Step, steps, suited};
use super::{Ellipse, Frame, Pen, Point, Rect, SectorShape, Stage};
use crate::board::Board;

/// The map's size and frame.
#[derive(Clone, Debug)]
pub(super) struct Plan {
    pub(super) bounds: Rect,
    pub(super) frame: Frame,
    pub(super) sizes: Sizes,
    pub(super) pen: Pen,
    /// How full the fullest cell or the middle is, or the edge of sectors' names;
    /// above 1 it is too full.
    pub(super) load: f64,
}

/// What a map is planned for.
pub(super) struct Brief<'a> {
    pub(super) board: &'a Board,
    pub(super) counts: &'a Counts,
    /// The focus children's symbols.
    pub(super) children: &'a [Child],
    pub(super) shares: &'a Shares,
    /// How many people there are, the children included.
    pub(super) people: usize,
}

/// The map is at most this much wider than high.
const WIDEST: f64 = 1.5;
/// The map is at most this much higher than wide.
const HIGHEST: f64 = 1.35;
/// The children have at most this share of the map's width and height.
pub(super) const MOST_FOCUS: f64 = 0.5;
/// The map has at least this share of the picture's width or height, however
/// much room the sectors' names need.
const LEAST_MAP: f64 = 0.6;
/// Sectors' names are given room for at most this many lines.
const MOST_LINES: usize = 4;

impl Plan {
    /// Plans the map with room for `lines` lines of sectors' names.
    pub(super) fn with_lines(brief: &Brief<'_>, stage: Stage, step: Step, lines: usize) -> Self {
        let sizes = step.sizes;
        let middle = Point::new(stage.width, stage.height) * (step.scale / 2.0);
        let bounds = Rect::around(middle, middle.x, middle.y);
        let margin = margin(lines, suited(stage).text_size);
        let room = |side: f64| (side / 2.0 - margin).max(40.0);
        let (half_width, half_height) = (room(bounds.width()), room(bounds.height()));
        let outer = Ellipse {
            rx: half_width.min(half_height * WIDEST),
            ry: half_height.min(half_width * HIGHEST),
        };
        let of_picture = (outer.rx / middle.x).max(outer.ry / middle.y);
        let wanted = focus::share(brief.children, outer, sizes.symbol * 0.35);
        let focus = brief.shares.focus(wanted.min(MOST_FOCUS));
        let area = PI * outer.rx * outer.ry;
        let need = need(sizes, brief.people);
        let load = brief.shares.load(brief.counts, focus, area, need);
        Self {
            frame: Frame {
                centre: middle,
                outer,
                focus,
                rings: brief.shares.edges(focus),
                sectors: sectors(brief.board, &brief.shares.sweeps),
            },
            bounds,
            sizes,
            pen: Pen::of(step.scale),
            load: load.max(wanted / MOST_FOCUS).max(LEAST_MAP / of_picture),
        }
    }

    /// Plans the map for one size of everything.
    fn new(brief: &Brief<'_>, stage: Stage, step: Step, sector_names: &[&str]) -> Self {
        let mut lines = 1;
        loop {
            let plan = Self::with_lines(brief, stage, step, lines);
            let edge = NameEdge::new(&plan.frame, suited(stage).text_size);
            let needed = edge.most_lines(sector_names);
            if needed <= lines || lines >= MOST_LINES {
                return plan;
            }
            lines = needed.min(MOST_LINES);
        }
    }

    /// Plans the map in the roomiest steps that can do, or else in the last.
    pub(super) fn roomy(
        brief: &Brief<'_>,
        stage: Stage,
        sector_names: &[&str],
    ) -> impl Iterator<Item = Self> {
        let steps = steps(stage);
        let last = steps.len() - 1;
        let steps = steps.into_iter().enumerate();
        steps.filter_map(move |(index, step)| {
            let is_roomy = |plan: &Self| plan.load <= 1.0 || index == last;
            // Most steps are too small at the first, cheap look.
            Some(Self::with_lines(brief, stage, step, 1)).filter(is_roomy)?;
            let plan = Self::new(brief, stage, step, sector_names);
            Some(plan).filter(is_roomy)
        })
    }
}

/// Lays the sectors side by side, turned so that their middles are as near as can
/// be to where they would be if all were equally wide, the first in the middle at
/// the top: then a sector that becomes wider turns the others least.
fn sectors(board: &Board, sweeps: &[f64]) -> Vec<SectorShape> {
    let equal = TAU / number(sweeps.len());
    let (mut end, mut late) = (0.0, 0.0);
    for (index, sweep) in sweeps.iter().enumerate() {
        late += end + sweep / 2.0 - equal * number(index);
        end += sweep;
    }
    let mut start = -FRAC_PI_2 - late / number(sweeps.len());
    let sectors = board.sectors.iter().zip(sweeps);
    sectors
        .map(|(sector, sweep)| {
            let shape = SectorShape {
                id: sector.id,
                start,
                sweep: *sweep,
            };
            start += sweep;
            shape
        })
        .collect()
}

/// Returns the area that each of some people needs for symbol and name, in square
/// map units. Found by drawing many boards.
fn need(sizes: Sizes, people: usize) -> f64 {
    let height = sizes.symbol * 2.0 + sizes.label * 1.6;
    // The more people, the surer that somewhere long names meet.
    let allowance = (1.0 + number(people) / 230.0).min(1.85);
    sizes.label * 4.9 * height * allowance
}
