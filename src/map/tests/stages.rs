//! One arrangement on every stage: a panel that opens, a telephone, larger text
//! and the printed page change nobody's order.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::boards::{crowd, draw, family};
use super::moving::away;
use crate::board::{Board, PersonId};
use crate::map::{Picture, Stage};

/// A laptop without and with a panel, with a question above the map, a tablet,
/// a telephone, and a laptop with text half as large again.
const STAGES: [Stage; 6] = [
    stage(1366.0, 600.0, 17.0),
    stage(1000.0, 600.0, 17.0),
    stage(1366.0, 520.0, 17.0),
    stage(700.0, 900.0, 17.0),
    stage(390.0, 600.0, 17.0),
    stage(1366.0, 600.0, 25.5),
];

const fn stage(width: f64, height: f64, text_size: f64) -> Stage {
    Stage {
        width,
        height,
        text_size,
    }
}

/// Returns the people of each ring of each sector in their order along it.
fn orders(board: &Board, picture: &Picture) -> BTreeMap<(usize, usize), Vec<PersonId>> {
    let mut cells: BTreeMap<_, Vec<(f64, PersonId)>> = BTreeMap::new();
    for person in &board.people {
        let (Some(spot), Some(seat)) = (person.spot(), picture.seat(person.id)) else {
            continue;
        };
        if spot.exact.is_some() {
            continue;
        }
        let sector = picture.frame.sector_index(spot.sector).expect("known");
        let (angle, _) = picture.frame.angle_and_share(seat.at);
        let start = picture.frame.sectors[sector].start;
        let along = (angle - start).rem_euclid(std::f64::consts::TAU);
        let cell = cells.entry((usize::from(spot.ring.0), sector)).or_default();
        cell.push((along, person.id));
    }
    let in_order = |mut cell: Vec<(f64, PersonId)>| {
        cell.sort_by(|one, other| one.0.total_cmp(&other.0));
        cell.into_iter().map(|(_, person)| person).collect()
    };
    cells
        .into_iter()
        .map(|(key, cell)| (key, in_order(cell)))
        .collect()
}

fn sweeps(picture: &Picture) -> Vec<f64> {
    picture.frame.sectors.iter().map(|it| it.sweep).collect()
}

fn is_arranged_alike(board: &Board) {
    let first = draw(board, STAGES[0]);
    for stage in &STAGES[1..] {
        let other = draw(board, *stage);
        assert_eq!(sweeps(&first), sweeps(&other), "{stage:?}");
        assert_eq!(orders(board, &first), orders(board, &other), "{stage:?}");
    }
}

/// Holds that nobody whose seat the map finds sits far from where they sit on
/// another stage, and that most sit at the same spot.
fn is_at_the_same_spot(board: &Board) {
    let first = draw(board, STAGES[0]);
    let (mut all, mut same) = (0, 0);
    for stage in &STAGES[1..] {
        let other = draw(board, *stage);
        for seat in first.seats.iter().filter(|it| !it.is_by_hand()) {
            let there = other.seat(seat.person).expect("seated").at;
            let away = away((&first.frame, seat.at), (&other.frame, there));
            assert!(away < 0.4, "{away} away on {stage:?}");
            all += 1;
            same += usize::from(away < 0.02);
        }
    }
    assert!(
        same * 5 > all * 3,
        "only {same} of {all} sit at the same spot"
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn a1_a_crowd_has_one_order_on_every_stage(
        people in prop_oneof![Just(12_usize), Just(25), Just(60), Just(120)], by_hand in 0_usize..4, seed in 0_u64..1000
    ) {
        is_arranged_alike(&crowd(people, by_hand, seed));
    }

    #[test]
    fn a1_nobody_is_far_from_their_spot_on_another_stage(
        people in prop_oneof![Just(12_usize), Just(25), Just(60), Just(120)], by_hand in 0_usize..4, seed in 0_u64..1000
    ) {
        is_at_the_same_spot(&crowd(people, by_hand, seed));
    }
}

#[test]
fn a1_a_family_has_one_order_on_every_stage() {
    is_arranged_alike(&family());
    is_at_the_same_spot(&family());
}
