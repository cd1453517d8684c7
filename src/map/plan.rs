//! The map before anybody sits on it: its size and its frame.

use std::f64::consts::FRAC_PI_2;

use super::cast::Cast;
use super::focus;
use super::seating::Sizes;
use super::sector_name::{NameEdge, margin};
use super::share::{self, Need, Shares, number};
use super::size::{Step, suited};
use super::{Ellipse, Frame, Point, Rect, SectorShape, Stage};
use crate::board::Board;

/// The map's size and frame.
#[derive(Clone, Debug)]
pub(super) struct Plan {
    pub(super) bounds: Rect,
    pub(super) frame: Frame,
    pub(super) sizes: Sizes,
    /// How full the fullest cell is; above 1 it is too full.
    pub(super) load: f64,
}

/// The map is at most this much wider than high.
const WIDEST: f64 = 1.5;
/// The map is at most this much higher than wide.
const HIGHEST: f64 = 1.35;
/// Sectors' names are given room for at most this many lines.
const MOST_LINES: usize = 4;

impl Plan {
    /// Plans the map with room for `lines` lines of sectors' names.
    fn with_lines(board: &Board, cast: &Cast<'_>, stage: Stage, step: Step, lines: usize) -> Self {
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
        let focus = focus::share(&cast.children, outer, sizes.symbol * 0.35).min(0.6);
        let Shares {
            sweeps,
            rings,
            load,
        } = share::share(&cast.counts, outer, focus, need(sizes, cast.members.len()));
        Self {
            frame: Frame {
                centre: middle,
                outer,
                focus,
                rings,
                sectors: sectors(board, &sweeps),
            },
            bounds,
            sizes,
            load,
        }
    }

    /// Plans the map for one size of everything.
    pub(super) fn new(
        board: &Board,
        cast: &Cast<'_>,
        stage: Stage,
        step: Step,
        sector_names: &[&str],
    ) -> Self {
        let mut lines = 1;
        loop {
            let plan = Self::with_lines(board, cast, stage, step, lines);
            let edge = NameEdge::new(&plan.frame, suited(stage).text_size);
            let needed = edge.most_lines(sector_names);
            if needed <= lines || lines >= MOST_LINES {
                return plan;
            }
            lines = needed.min(MOST_LINES);
        }
    }

    /// Returns how full the fullest cell would be in one size of everything.
    pub(super) fn load(board: &Board, cast: &Cast<'_>, stage: Stage, step: Step) -> f64 {
        Self::with_lines(board, cast, stage, step, 1).load
    }
}

fn sectors(board: &Board, sweeps: &[f64]) -> Vec<SectorShape> {
    // The first sector is in the middle at the top.
    let mut start = -FRAC_PI_2 - sweeps.first().map_or(0.0, |sweep| sweep / 2.0);
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

/// Returns the area that each of some people needs for symbol and name. Both
/// measures are found by drawing many boards.
fn need(sizes: Sizes, people: usize) -> Need {
    let height = sizes.symbol * 2.0 + sizes.label * 1.6;
    // The more people, the surer that somewhere long names meet.
    let allowance = (1.0 + number(people) / 450.0).min(1.43);
    let least = sizes.label * 5.7 * height * allowance;
    Need {
        least,
        comfort: (sizes.label * 6.6 * height).max(least * 1.1),
    }
}
