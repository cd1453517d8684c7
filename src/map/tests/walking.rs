//! Walking over the map by keys, pointing at people, and reading it.

use std::collections::BTreeSet;

use super::boards::{WIDE, add, add_at, around, crowd, draw, family};
use crate::board::{Exact, PersonId, Place, RingNumber, Spot};
use crate::map::{Direction, Picture, Point, reading_order};

fn reached(picture: &Picture, from: PersonId) -> BTreeSet<PersonId> {
    let mut reached = BTreeSet::from([from]);
    let mut next = vec![from];
    while let Some(here) = next.pop() {
        for direction in Direction::ALL {
            let neighbour = picture.neighbour(here, direction);
            if let Some(there) = neighbour.filter(|there| reached.insert(*there)) {
                next.push(there);
            }
        }
    }
    reached
}

#[test]
fn everybody_is_reached_by_arrows() {
    let mut missed = 0;
    for seed in 0..12 {
        let picture = draw(&crowd(25, 0, seed), WIDE);
        let reached = reached(&picture, picture.seats[0].person);
        missed += picture.seats.len() - reached.len();
    }
    assert_eq!(missed, 0);
}

#[test]
fn an_arrow_goes_its_own_way() {
    let picture = draw(&family(), WIDE);
    for seat in &picture.seats {
        for direction in Direction::ALL {
            let Some(there) = picture.neighbour(seat.person, direction) else {
                continue;
            };
            let step = picture.seat(there).expect("seated").at - seat.at;
            assert!(step.dot(direction.step()) > 0.0);
        }
    }
}

#[test]
fn a_person_moves_ring_by_ring_and_sector_by_sector() {
    let board = family();
    let picture = draw(&board, WIDE);
    let frame = &picture.frame;
    let spot = Spot {
        exact: Some(Exact::new(250, 750)),
        ..Spot::new(RingNumber(1), board.sectors[4].id)
    };
    let out = frame.one_ring_out(spot).expect("a ring further out");
    assert_eq!((out.ring, out.exact), (RingNumber(2), spot.exact));
    assert_eq!(frame.one_ring_out(out), None);
    assert_eq!(frame.one_ring_in(out), Some(spot));
    assert_eq!(
        frame.one_ring_in(Spot::new(RingNumber(0), spot.sector)),
        None
    );
    let on = frame.one_sector_on(spot, true).expect("a sector");
    assert_eq!(on.sector, board.sectors[0].id);
    assert_eq!(frame.one_sector_on(on, false), Some(spot));
}

#[test]
fn a_finger_near_a_symbol_means_the_person() {
    let picture = draw(&family(), WIDE);
    let seat = &picture.seats[3];
    let beside = seat.at + Point::new(seat.shape.half_width() + 8.0, 0.0);
    assert_eq!(picture.nearest_person(beside, 12.0), Some(seat.person));
    assert_eq!(picture.nearest_person(Point::new(3.0, 3.0), 12.0), None);
}

#[test]
fn the_map_reads_sector_by_sector_ring_by_ring_name_by_name() {
    let mut board = around("Liva");
    let aase = add(&mut board, "Åse", 1, 0);
    let zahra = add(&mut board, "zahra", 1, 0);
    let eva = add(&mut board, "Éva", 1, 0);
    let mor = add(&mut board, "Mor", 0, 0);
    let yusuf = add(&mut board, "Yusuf", 0, 1);
    let bo = add_at(&mut board, "Bo", Place::Waiting);
    let order = reading_order(&board);
    let liva = board.children().next().expect("a child").id;
    let expected = [liva, mor, eva, zahra, aase, yusuf, bo];
    assert_eq!(order.iter().collect::<Vec<_>>(), expected);
    assert_eq!(order.sectors.len(), 5);
    assert_eq!(order.sectors[0].rings.len(), 2);
    assert!(order.sectors[2].rings.is_empty());
}
