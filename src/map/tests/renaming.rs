//! Renaming: nobody else moves.

use super::boards::{PHONE, WIDE, alter, crowd, draw};
use crate::map::{Seat, Stage};

/// Returns a name with the same number of words, and about a third longer or
/// shorter.
fn like(name: &str, is_longer: bool) -> String {
    let letters = name.chars().count();
    let by = (letters * 3 / 10).max(1);
    if is_longer {
        let more = "ernesenskab".chars().take(by);
        return name.chars().chain(more).collect();
    }
    let word = name
        .split_whitespace()
        .next_back()
        .map_or(0, |it| it.chars().count());
    let rest = letters - by.min(word.saturating_sub(1));
    name.chars().take(rest).collect()
}

/// How many renames were tried, how many moved somebody else or a tie, and how
/// many changed how another name stands.
#[derive(Debug, Default)]
struct Felt {
    renames: usize,
    moved: usize,
    written: usize,
}

fn felt(people: usize, stage: Stage) -> Felt {
    let mut felt = Felt::default();
    for seed in 0..4 {
        let board = crowd(people, 1, seed);
        let before = draw(&board, stage);
        for person in board.people.iter().skip(1).step_by(1 + people / 12) {
            let mut after = board.clone();
            alter(&mut after, person.id, |person| {
                person.name = like(&person.name, seed % 2 == 0);
            });
            let after = draw(&after, stage);
            let others = |is_same: fn(&Seat, &Seat) -> bool| {
                let seats = before.seats.iter().zip(&after.seats);
                let mut others = seats.filter(|(seat, _)| seat.person != person.id);
                others.all(|(seat, now)| is_same(seat, now))
            };
            let are_still = others(|seat, now| seat.at == now.at)
                && before.frame == after.frame
                && before.ties == after.ties;
            felt.renames += 1;
            felt.moved += usize::from(!are_still);
            felt.written += usize::from(!others(|seat, now| seat.label == now.label));
        }
    }
    felt
}

#[test]
fn m4_a_rename_moves_nobody_else_and_no_tie() {
    for (people, stage) in [(12, WIDE), (25, WIDE), (25, PHONE)] {
        let felt = felt(people, stage);
        assert!(felt.renames > 20);
        assert_eq!(felt.moved, 0, "{people} people");
        assert!(felt.written * 8 < felt.renames, "{people} people: {felt:?}");
    }
}

#[test]
fn m4_in_a_crowd_a_rename_seldom_changes_others() {
    // There a name may find no place but by moving somebody.
    for people in [40, 60, 150] {
        let felt = felt(people, WIDE);
        assert!(felt.moved * 24 < felt.renames, "{people} people: {felt:?}");
        assert!(felt.written * 4 < felt.renames, "{people} people: {felt:?}");
    }
}
