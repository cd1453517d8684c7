//! Benches: where those whose seat the map finds would sit if they were alone.

use super::Sizes;
use crate::board::Person;
use crate::map::cell::{Cell, Place};
use crate::map::share::number;

/// How far the benches of successive rings are shifted along, in seats, so
/// that people do not stand one behind the other as seen from the child.
const SHIFTS: [f64; 5] = [0.0, -0.18, 0.18, -0.09, 0.09];
/// How much of a seat's width neighbours in one row step in and out, as a
/// share of the ring's thickness.
const STAGGER: f64 = 0.13;

/// A bench of fewer has no free places, which would show.
const FEW: usize = 8;

/// Returns the places of those who sit in a ring of a sector, one after the other
/// along it: as they were named, but those of one household beside each other.
pub(in crate::map) fn bench(
    people: &[(usize, &Person)],
    ring: u8,
    cell: &Cell,
    sizes: Sizes,
) -> Vec<(usize, Place)> {
    let (length, thickness) = cell.size();
    let places = places(people.len());
    let rows = rows(places, length, thickness, sizes);
    let shift = SHIFTS[usize::from(ring) % SHIFTS.len()];
    let seats = together(people).into_iter().enumerate();
    seats
        .map(|(seat, index)| {
            let place = Place {
                along: (number(seat) + 0.5 + shift) / number(places),
                out: out(seat, rows, places),
            };
            (index, place)
        })
        .collect()
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

/// Returns the people of a bench in the order in which they sit.
fn together(bench: &[(usize, &Person)]) -> Vec<usize> {
    let mut seated = Vec::with_capacity(bench.len());
    for (position, (index, person)) in bench.iter().enumerate() {
        let household = person.household;
        let is_mate =
            |other: &&(usize, &Person)| household.is_some() && other.1.household == household;
        if bench[..position].iter().any(|other| is_mate(&other)) {
            continue;
        }
        seated.push(*index);
        let mates = bench[position + 1..].iter().filter(is_mate);
        seated.extend(mates.map(|(index, _)| *index));
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
