//! How the rings and sectors share the map's room.
//!
//! - **S1** A sector has its equal share of the circle, and a ring its equal
//!   thickness, as long as none is much fuller than the others.
//! - **S2** Each has a class: how full its fullest cell is, doubled from class to
//!   class. Only the classes count, so one person more or less seldom moves an
//!   edge, and then it moves a little.
//! - **S3** Only the number of people counts: not their names, and neither how
//!   large the stage is nor its shape.

use std::f64::consts::{PI, TAU};

/// How many people there are in each ring of each sector.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Counts {
    /// By ring, then by sector.
    pub(super) cells: Vec<Vec<usize>>,
}

impl Counts {
    /// Leaves out all others than those of one cell.
    pub(super) fn of_cell(&self, ring: usize, sector: usize) -> Self {
        let mut cells = self.cells.clone();
        for (at, people) in cells.iter_mut().enumerate() {
            for (other, people) in people.iter_mut().enumerate() {
                if (at, other) != (ring, sector) {
                    *people = 0;
                }
            }
        }
        Self { cells }
    }
}

/// How the room is shared.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Shares {
    /// Each sector's sweep, in radians.
    pub(super) sweeps: Vec<f64>,
    /// Each ring's outer edge as a share of the way from the innermost ring's
    /// inner edge to the outer edge of all; the last is 1.
    rings: Vec<f64>,
    /// Where the innermost ring begins at the least, as a share of the map.
    focus: f64,
}

/// The least sweep of a sector, with up to eight sectors, in radians: enough
/// for its name.
const LEAST_SWEEP: f64 = PI / 4.5;
/// A ring keeps at least this share of its equal area.
const LEAST_AREA: f64 = 0.45;
/// A cell of the first class holds up to so many people, if it is as large as
/// the cells are on average.
const FEW: f64 = 3.1;
/// How much wider a sector is than one of the class below, if there is room.
const WIDER: f64 = 1.55;
/// How much more area a ring has than one of the class below, if there is room.
const LARGER: f64 = 1.4;
/// Where the innermost ring usually begins, as a share of the map.
const FOCUS: f64 = 0.16;

impl Shares {
    /// Shares the room of a map whose innermost ring begins at `focus` or further out.
    pub(super) fn of(counts: &Counts, focus: f64) -> Self {
        let rings = counts.cells.len();
        let sectors = counts.cells.first().map_or(0, Vec::len);
        let equal = equal_areas(rings);
        let mean = equal.iter().sum::<f64>() / number(rings).max(1.0);
        let class = &|ring: usize, sector: usize| {
            let people = number(counts.cells[ring][sector]) * mean / equal[ring];
            (people / FEW).log2().ceil().max(0.0)
        };
        let of_sector = |sector: usize| (0..rings).map(move |ring| class(ring, sector));
        let of_ring = |ring: usize| (0..sectors).map(move |sector| class(ring, sector));
        let widths: Vec<f64> = (0..sectors)
            .map(|sector| WIDER.powf(of_sector(sector).fold(0.0, f64::max)))
            .collect();
        let areas: Vec<f64> = (0..rings)
            .map(|ring| equal[ring] * LARGER.powf(of_ring(ring).fold(0.0, f64::max)))
            .collect();
        let least: Vec<f64> = equal.iter().map(|area| area * LEAST_AREA).collect();
        Self {
            sweeps: levelled(TAU, &vec![LEAST_SWEEP; sectors], &widths),
            rings: edges(&levelled(equal.iter().sum(), &least, &areas)),
            focus,
        }
    }

    /// Returns where the innermost ring begins for children who need a share of
    /// the map: mostly at the same share on every stage.
    pub(super) fn focus(&self, needed: f64) -> f64 {
        self.focus.max(needed)
    }

    /// Returns each ring's outer edge as a share of the map, on which the
    /// innermost begins at `focus`.
    pub(super) fn edges(&self, focus: f64) -> Vec<f64> {
        let edge = |ring: &f64| focus + (1.0 - focus) * ring;
        self.rings.iter().map(edge).collect()
    }

    /// Returns how full the fullest cell is on a map of an area, when each person
    /// needs at least `need`; above 1 the map is too small.
    pub(super) fn load(&self, counts: &Counts, focus: f64, area: f64, need: f64) -> f64 {
        let mut inner = focus;
        let mut fullest = 0.0_f64;
        for (ring, outer) in counts.cells.iter().zip(self.edges(focus)) {
            let room = area * (outer.powi(2) - inner.powi(2));
            for (people, sweep) in ring.iter().zip(&self.sweeps) {
                fullest = fullest.max(number(*people) * need * TAU / (sweep * room));
            }
            inner = outer;
        }
        fullest
    }
}

/// Returns the areas of rings of equal thickness, as shares of the whole.
fn equal_areas(rings: usize) -> Vec<f64> {
    let edge = |ring: usize| FOCUS + (1.0 - FOCUS) * number(ring) / number(rings);
    (0..rings)
        .map(|ring| edge(ring + 1).powi(2) - edge(ring).powi(2))
        .collect()
}

/// Returns the rings' outer edges, as shares of the way, from their areas.
fn edges(areas: &[f64]) -> Vec<f64> {
    let mut square = FOCUS * FOCUS;
    let mut edges: Vec<f64> = areas
        .iter()
        .map(|area| {
            square += area;
            (square.sqrt() - FOCUS) / (1.0 - FOCUS)
        })
        .collect();
    if let Some(last) = edges.last_mut() {
        *last = 1.0;
    }
    edges
}

/// Gives each the same multiple of its weight, but not less than its floor, so
/// that all together get `total`.
fn levelled(total: f64, floors: &[f64], weights: &[f64]) -> Vec<f64> {
    let mut level = 0.0;
    // Each round may find one more whose floor is above the level.
    for _ in 0..=floors.len() {
        let (mut left, mut weight) = (total, 0.0);
        for (floor, own) in floors.iter().zip(weights) {
            if *floor > level * own && level > 0.0 {
                left -= floor;
            } else {
                weight += own;
            }
        }
        level = left / f64::max(weight, 1e-9);
    }
    floors
        .iter()
        .zip(weights)
        .map(|(floor, own)| floor.max(level * own))
        .collect()
}

#[expect(clippy::cast_precision_loss, reason = "small counts")]
pub(super) fn number(count: usize) -> f64 {
    count as f64
}
