//! Benches: where those whose seat the map finds would sit if they were alone.

use std::collections::BTreeMap;

use super::{Sitter, Sizes};
use crate::board::SectorId;
use crate::map::share::number;

/// How far the benches of successive rings are shifted along, in seats, so
/// that people do not stand one behind the other as seen from the child.
const SHIFTS: [f64; 5] = [0.0, -0.18, 0.18, -0.09, 0.09];
/// How much of a seat's width neighbours in one row step in and out, as a
/// share of the ring's thickness.
const STAGGER: f64 = 0.13;

/// A bench of fewer has no free places, which would show.
const FEW: usize = 8;

/// Gives each free sitter their place on the bench, and stands them there.
pub(in crate::map) fn take_benches(sitters: &mut [Sitter<'_>], sizes: Sizes) {
    let mut benches: BTreeMap<(u8, SectorId), Vec<usize>> = BTreeMap::new();
    for (index, sitter) in sitters.iter().enumerate() {
        if let (Some(spot), Some(_)) = (sitter.spot, sitter.cell) {
            benches
                .entry((spot.ring.0, spot.sector))
                .or_default()
                .push(index);
        }
    }
    for ((ring, _), bench) in benches {
        let Some(cell) = bench.first().and_then(|index| sitters[*index].cell) else {
            continue;
        };
        let (length, thickness) = cell.size();
        let places = places(bench.len());
        let rows = rows(places, length, thickness, sizes);
        let shift = SHIFTS[usize::from(ring) % SHIFTS.len()];
        for (seat, index) in together(bench, sitters).into_iter().enumerate() {
            let along = (number(seat) + 0.5 + shift) / number(places);
            let out = out(seat, rows, places);
            let at = cell.point(along, out);
            sitters[index].ideal = at;
            sitters[index].at = at;
        }
    }
}

/// Returns how many places a bench has: a long one some that are free, so that
/// one more on it mostly moves nobody.
pub(in crate::map) fn places(people: usize) -> usize {
    let step = match people {
        ..FEW => 1,
        _ => (people / FEW + 1).next_power_of_two(),
    };
    people.div_ceil(step) * step
}

/// Returns a bench in the order in which they sit: as they were named, but
/// those of one household beside each other.
fn together(bench: Vec<usize>, sitters: &[Sitter<'_>]) -> Vec<usize> {
    let home = |index: usize| sitters[index].person.household;
    let mut seated = Vec::with_capacity(bench.len());
    for (position, index) in bench.iter().copied().enumerate() {
        let household = home(index);
        let is_mate = |other: &usize| household.is_some() && home(*other) == household;
        if bench[..position].iter().any(is_mate) {
            continue;
        }
        seated.push(index);
        seated.extend(bench[position + 1..].iter().copied().filter(is_mate));
    }
    seated
}

/// Returns in how many rows a bench stands.
fn rows(places: usize, length: f64, thickness: f64, sizes: Sizes) -> usize {
    let (width, height) = (sizes.label * 5.5, sizes.symbol * 2.0 + sizes.label * 2.0);
    let mut rows = 1;
    while rows < 8 && number(places) * width > length * number(rows) {
        rows += 1;
    }
    let mut room = 1;
    while room < rows && number(room + 1) * height <= thickness * 1.15 {
        room += 1;
    }
    rows.min(room)
}

/// Returns how far out a seat is within its ring, 0 to 1.
fn out(seat: usize, rows: usize, places: usize) -> f64 {
    if rows == 1 {
        return match (places, seat % 2) {
            (0..=2, _) => 0.5,
            (_, 0) => 0.5 - STAGGER,
            (_, _) => 0.5 + STAGGER,
        };
    }
    // Neighbours sit in different rows.
    (number(seat % rows) + 0.5) / number(rows)
}
