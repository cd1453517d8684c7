//! How the rings and sectors share the map's room.
//!
//! - **S1** A sector has its equal share of the circle as long as nobody needs
//!   more; a ring its equal thickness.
//! - **S2** What one needs more is taken from those that need less, in steps,
//!   so that one person more or less seldom moves an edge.
//! - **S3** Only the number of people counts, not their names.

use std::f64::consts::{PI, TAU};

use super::Ellipse;

/// How many people there are in each ring of each sector.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Counts {
    /// By ring, then by sector.
    pub(super) cells: Vec<Vec<f64>>,
}

/// How much room one person needs, in square map units.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Need {
    /// So much at the least.
    pub(super) least: f64,
    /// With so much they sit comfortably.
    pub(super) comfort: f64,
}

/// How the room is shared.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Shares {
    /// Each sector's sweep, in radians.
    pub(super) sweeps: Vec<f64>,
    /// Each ring's outer edge as a share of the outer ellipse.
    pub(super) rings: Vec<f64>,
    /// How full the fullest cell is; above 1 the map is too small.
    pub(super) load: f64,
}

/// The least sweep of a sector, with up to eight sectors, in radians: enough
/// for its name.
const LEAST_SWEEP: f64 = PI / 4.5;
/// Sectors grow in steps of this, in radians.
const SWEEP_STEP: f64 = PI / 6.0;
/// Rings grow in steps of this share of the whole area.
const AREA_STEP: f64 = 1.0 / 10.0;
/// A ring keeps at least this share of its equal area.
const LEAST_AREA: f64 = 0.45;

/// Shares the room between `focus` (a share of `outer`) and `outer`.
pub(super) fn share(counts: &Counts, outer: Ellipse, focus: f64, need: Need) -> Shares {
    let whole = PI * outer.rx * outer.ry;
    let sectors = counts.cells.first().map_or(1, Vec::len);
    let mut areas = equal_rings(counts.cells.len(), focus);
    let equal = areas.clone();
    let mut sweeps = vec![TAU / number(sectors); sectors];
    for _ in 0..2 {
        sweeps = shared_sweeps(counts, &areas, need.comfort / whole);
        areas = shared_areas(counts, &equal, &sweeps, need.least / whole);
    }
    Shares {
        load: load(counts, &areas, &sweeps, need.least / whole),
        rings: edges(&areas, focus),
        sweeps,
    }
}

/// Returns the areas of rings of equal thickness, as shares of the whole.
fn equal_rings(rings: usize, focus: f64) -> Vec<f64> {
    let edge = |ring: usize| focus + (1.0 - focus) * number(ring) / number(rings);
    (0..rings)
        .map(|ring| edge(ring + 1).powi(2) - edge(ring).powi(2))
        .collect()
}

/// Returns the rings' outer edges from their areas.
fn edges(areas: &[f64], focus: f64) -> Vec<f64> {
    let mut square = focus * focus;
    let mut edges: Vec<f64> = areas
        .iter()
        .map(|area| {
            square += area;
            square.sqrt()
        })
        .collect();
    if let Some(last) = edges.last_mut() {
        *last = 1.0;
    }
    edges
}

fn shared_sweeps(counts: &Counts, areas: &[f64], unit: f64) -> Vec<f64> {
    let sectors = counts.cells.first().map_or(0, Vec::len);
    let needs: Vec<f64> = (0..sectors)
        .map(|sector| {
            let need = counts
                .cells
                .iter()
                .zip(areas)
                .map(|(ring, area)| TAU * ring[sector] * unit / area)
                .fold(0.0, f64::max);
            ((need / SWEEP_STEP).ceil() * SWEEP_STEP).max(LEAST_SWEEP)
        })
        .collect();
    let least = vec![LEAST_SWEEP; sectors];
    water_filled(TAU, &needs, &least, &vec![1.0; sectors])
}

fn shared_areas(counts: &Counts, equal: &[f64], sweeps: &[f64], unit: f64) -> Vec<f64> {
    let whole: f64 = equal.iter().sum();
    let least: Vec<f64> = equal.iter().map(|area| area * LEAST_AREA).collect();
    let needs: Vec<f64> = counts
        .cells
        .iter()
        .zip(&least)
        .map(|(ring, least)| {
            let need = ring
                .iter()
                .zip(sweeps)
                .map(|(count, sweep)| TAU * count * unit / sweep)
                .fold(0.0, f64::max);
            ((need / AREA_STEP).ceil() * AREA_STEP).max(*least)
        })
        .collect();
    water_filled(whole, &needs, &least, equal)
}

/// Shares `total` so that each gets its need, and those that need little the
/// same multiple of their `weight`. When the needs are more than there is, each
/// gets the same share of its need, but not less than its `least`.
fn water_filled(total: f64, needs: &[f64], least: &[f64], weights: &[f64]) -> Vec<f64> {
    let needed: f64 = needs.iter().sum();
    if needed >= total {
        return levelled(total, least, needs);
    }
    levelled(total, needs, weights)
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

fn load(counts: &Counts, areas: &[f64], sweeps: &[f64], unit: f64) -> f64 {
    let cells = counts.cells.iter().zip(areas).flat_map(|(ring, area)| {
        ring.iter()
            .zip(sweeps)
            .map(move |(count, sweep)| count * unit * TAU / (sweep * area))
    });
    cells.fold(0.0, f64::max)
}

#[expect(clippy::cast_precision_loss, reason = "small counts")]
pub(super) fn number(count: usize) -> f64 {
    count as f64
}
