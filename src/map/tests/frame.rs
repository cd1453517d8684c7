//! The ground: sectors, rings and the sectors' names, in every number there
//! can be.

use std::f64::consts::TAU;

use super::boards::{PHONE, WIDE, draw, shaped};
use crate::map::{Picture, Point, Stage};

const SQUARE: Stage = Stage {
    width: 640.0,
    height: 640.0,
    text_size: 17.0,
};

/// Tells of every map that 2 to 8 sectors and 2 to 5 rings give.
fn each_ground(mut tell: impl FnMut(&Picture)) {
    for sectors in 2..=8 {
        for rings in 2..=5 {
            for people in [0, 14, 40] {
                for stage in [WIDE, SQUARE, PHONE] {
                    tell(&draw(&shaped(people, sectors, rings), stage));
                }
            }
        }
    }
}

/// Returns the arcs of a path: where each starts and ends, its half axes, and
/// whether it goes clockwise.
fn arcs(d: &str) -> Vec<(Point, Point, Point, bool)> {
    let mut arcs = Vec::new();
    let mut at = Point::default();
    for command in d.split_inclusive(|letter: char| "MLQAZ".contains(letter)) {
        // Numbers stand before the letter of the next command.
        let numbers: Vec<f64> = command
            .split(|letter: char| letter == ' ' || letter.is_alphabetic())
            .filter_map(|number| number.parse().ok())
            .collect();
        let Some(&[x, y]) = numbers.last_chunk() else {
            continue;
        };
        if let [rx, ry, _, is_large, clockwise, ..] = numbers[..] {
            assert!(is_large < 0.5, "{d} has an arc of half a turn or more");
            arcs.push((at, Point::new(x, y), Point::new(rx, ry), clockwise > 0.5));
        }
        at = Point::new(x, y);
    }
    arcs
}

#[test]
fn no_arc_is_near_half_a_turn() {
    each_ground(|picture| {
        let frame = &picture.frame;
        let mut paths: Vec<String> = picture.sector_names.iter().map(|it| it.d.clone()).collect();
        for sector in 0..frame.sectors.len() {
            paths.push(frame.sector_d(sector));
            paths.extend((0..frame.rings.len()).map(|ring| frame.cell_d(ring, sector)));
        }
        for d in paths {
            let arcs = arcs(&d);
            assert!(!arcs.is_empty(), "{d}");
            for (from, to, axes, _) in arcs {
                let chord = Point::new((to.x - from.x) / axes.x, (to.y - from.y) / axes.y);
                // Of a unit circle: a third of a turn, and rounding.
                assert!(chord.length() < 1.75, "{} in {d}", chord.length());
            }
        }
    });
}

#[test]
fn a_sectors_tint_follows_its_edge_all_the_way() {
    each_ground(|picture| {
        let frame = &picture.frame;
        for (index, sector) in frame.sectors.iter().enumerate() {
            let mut angle = 0.0;
            for (from, to, axes, clockwise) in arcs(&frame.sector_d(index)) {
                assert!(clockwise);
                for at in [from, to] {
                    let from_centre = at - frame.centre;
                    let share = (from_centre.x / axes.x).hypot(from_centre.y / axes.y);
                    assert!((share - 1.0).abs() < 0.01, "{share}");
                }
                let turn = frame.angle_and_share(to).0 - frame.angle_and_share(from).0;
                angle += turn.rem_euclid(TAU);
            }
            assert!((angle - sector.sweep).abs() < 0.01);
        }
    });
}

#[test]
fn a_sectors_name_stands_outside_the_edge_and_never_upside_down() {
    each_ground(|picture| {
        let frame = &picture.frame;
        for name in &picture.sector_names {
            let arcs = arcs(&name.d);
            let (first, last) = (arcs[0].0, arcs[arcs.len() - 1].1);
            let middle = frame.angle_and_share(first.toward(last, 0.5)).0;
            // Half the letters at least stand on their feet; straight to the
            // side all do.
            let clockwise = arcs[0].3;
            if middle.sin().abs() > 0.05 {
                assert_eq!(clockwise, middle.sin() < 0.0, "{name:?}");
            }
            let share = |at: Point| frame.angle_and_share(at).1;
            assert!(share(first) > 1.0 && share(last) > 1.0);
            assert_eq!(frame.sector_at(middle), Some(name.sector));
        }
    });
}
