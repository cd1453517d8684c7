//! One moves, the others stay.

use super::boards::{Chance, WIDE, alter, crowd, draw};
use crate::board::{Board, PersonId, Place, RingNumber, SectorId, Spot};
use crate::map::{Frame, Picture, Point};

fn cell(board: &Board, person: PersonId) -> Option<(RingNumber, SectorId)> {
    let person = board.people.iter().find(|it| it.id == person);
    let spot = person.and_then(|person| person.spot())?;
    Some((spot.ring, spot.sector))
}

/// Returns how far two places on two maps are from each other, in halves of the
/// maps, as if both were round and equally large.
pub(super) fn away((frame, at): (&Frame, Point), (other, there): (&Frame, Point)) -> f64 {
    let [one, two] = [(frame, at), (other, there)].map(|(frame, at)| {
        let from_centre = at - frame.centre;
        Point::new(
            from_centre.x / frame.outer.rx,
            from_centre.y / frame.outer.ry,
        )
    });
    one.distance(two)
}

/// What moving people did to the others.
#[derive(Debug, Default)]
struct Felt {
    moves: f64,
    /// Moves that left the sectors and the rings as they were.
    still: f64,
    /// How many outside the two cells of such a move sit elsewhere, by more than 2 %
    /// of the map's width.
    elsewhere: f64,
    /// How far a sector turned at the most, in degrees, in the others together.
    turned: f64,
}

impl Felt {
    fn feel(&mut self, mover: PersonId, (board, before): (&Board, &Picture), to: Spot) {
        let mut after = board.clone();
        alter(&mut after, mover, |person| person.place = Place::OnMap(to));
        let after = draw(&after, WIDE);
        self.moves += 1.0;
        let (old, new) = (&before.frame, &after.frame);
        if (&old.sectors, &old.rings) != (&new.sectors, &new.rings) {
            let pairs = old.sectors.iter().zip(&new.sectors);
            let turns = pairs.map(|(one, other)| (one.middle() - other.middle()).abs());
            self.turned += turns.fold(0.0, f64::max).to_degrees();
            return;
        }
        self.still += 1.0;
        let cells = [cell(board, mover), Some((to.ring, to.sector))];
        for seat in &before.seats {
            let now = after.seat(seat.person).expect("still there");
            let is_outside = !cells.contains(&cell(board, seat.person));
            if is_outside && away((old, seat.at), (new, now.at)) > 0.04 {
                self.elsewhere += 1.0;
            }
        }
    }
}

/// Moves people one after the other, each from the board as it was.
fn felt(people: usize) -> Felt {
    let mut felt = Felt::default();
    for seed in 0..6 {
        let board = crowd(people, 1, seed);
        let before = draw(&board, WIDE);
        let mut chance = Chance::new(seed);
        let movers = board.people.iter().skip(1).step_by(1 + people / 12);
        for mover in movers {
            let ring = [0, 1, 1, 2, 2, 2][chance.below(6)];
            let sector = board.sectors[chance.below(5)].id;
            let to = Spot::new(RingNumber(ring), sector);
            felt.feel(mover.id, (&board, &before), to);
        }
    }
    assert!(felt.still * 3.0 > felt.moves * 2.0, "{felt:?}");
    felt
}

#[test]
fn m4_one_who_moves_moves_few_outside_the_two_cells() {
    for (people, most) in [(14, 0.5), (25, 1.2), (60, 3.0), (150, 2.0)] {
        let felt = felt(people);
        assert!(
            felt.elsewhere < felt.still * most,
            "{people} people: {felt:?}"
        );
    }
}

#[test]
fn m4_sectors_that_turn_turn_little() {
    for people in [14, 25, 60] {
        let felt = felt(people);
        let turns = felt.moves - felt.still;
        assert!(felt.turned < turns * 13.0, "{people} people: {felt:?}");
    }
}
