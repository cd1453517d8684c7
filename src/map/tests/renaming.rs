//! Renaming and tying: nobody else moves.

use super::boards::{PHONE, WIDE, alter, crowd, draw, tie};
use crate::board::{Board, PersonId, Quality};
use crate::map::{Picture, Seat, Stage};

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

/// What changes of a board did to those who were not changed.
#[derive(Debug, Default)]
struct Felt {
    changes: usize,
    /// How many changes moved others' seats, rings or sectors, or ties between
    /// others.
    moved: usize,
    /// How many others sit elsewhere.
    seats: usize,
    /// How many changes changed how another name stands.
    written: usize,
    /// How many other names stand otherwise.
    names: usize,
    /// How many of them were not near the one who was changed.
    far: usize,
}

/// Within this distance, in font sizes, somebody is near: three or four people
/// with their names stand between.
const NEAR: f64 = 22.0;

impl Felt {
    fn feel(&mut self, who: PersonId, before: &Picture, after: &Picture) {
        self.changes += 1;
        let middle = before.seat(who).expect("seated").at;
        let others = before.seats.iter().filter(|seat| seat.person != who);
        let pairs: Vec<(&Seat, &Seat)> = others
            .map(|seat| (seat, after.seat(seat.person).expect("still there")))
            .collect();
        let moved = pairs.iter().filter(|(seat, now)| seat.at != now.at).count();
        let mut ties = before.ties.iter();
        let are_ties_still = ties.all(|path| {
            let is_own = path.from == who || path.to == who;
            is_own || after.tie(path.tie).is_some_and(|now| now == path)
        });
        let is_still = moved == 0 && before.frame == after.frame && are_ties_still;
        self.moved += usize::from(!is_still);
        self.seats += moved;
        let written = pairs.iter().filter(|(seat, now)| seat.label != now.label);
        let written: Vec<f64> = written
            .map(|(seat, _)| seat.at.distance(middle) / before.text_size)
            .collect();
        self.written += usize::from(!written.is_empty());
        self.names += written.len();
        self.far += written.iter().filter(|away| **away > NEAR).count();
    }
}

/// Changes one person after the other on some boards; `change` gets the
/// person's position.
fn felt(people: usize, stage: Stage, change: impl Fn(&mut Board, PersonId, usize)) -> Felt {
    let mut felt = Felt::default();
    for seed in 0..4 {
        let board = crowd(people, 1, seed);
        let before = draw(&board, stage);
        let everybody = board.people.iter().enumerate().skip(1);
        for (index, person) in everybody.step_by(1 + people / 8) {
            let mut after = board.clone();
            change(&mut after, person.id, index);
            felt.feel(person.id, &before, &draw(&after, stage));
        }
    }
    assert!(felt.changes > 20);
    felt
}

fn rename(board: &mut Board, who: PersonId, index: usize) {
    alter(board, who, |person| {
        person.name = like(&person.name, index.is_multiple_of(2));
    });
}

fn rename_in_three_words(board: &mut Board, who: PersonId, index: usize) {
    alter(board, who, |person| {
        person.name = format!("Nyt navn {index}");
    });
}

fn rename_much_longer(board: &mut Board, who: PersonId, _: usize) {
    alter(board, who, |person| {
        "Familieplejekonsulent Dorthe Madsen".clone_into(&mut person.name);
    });
}

fn tie_to_another(board: &mut Board, who: PersonId, index: usize) {
    let people = board.people.len();
    let other = board.people.iter().nth((index * 31 + 7) % people);
    let other = other.expect("within the board").id;
    if other != who && board.tie_between(other, who).is_none() {
        tie(board, who, other, Quality::ALL[index % 6]);
    }
}

#[test]
fn m4_a_rename_moves_nobody_else_and_no_tie() {
    for (people, stage) in [(12, WIDE), (25, WIDE), (17, PHONE)] {
        let felt = felt(people, stage, rename);
        assert_eq!(felt.moved, 0, "{people} people");
        assert!(felt.written * 6 < felt.changes, "{people} people: {felt:?}");
        assert!(felt.names * 5 < felt.changes, "{people} people: {felt:?}");
    }
}

#[test]
fn m4_in_a_crowd_a_rename_seldom_changes_others() {
    // There a name may find no place but by moving somebody.
    for (people, stage) in [
        (25, PHONE),
        (40, WIDE),
        (60, WIDE),
        (150, WIDE),
        (200, WIDE),
    ] {
        let felt = felt(people, stage, rename);
        assert!(felt.moved * 12 < felt.changes, "{people} people: {felt:?}");
        assert!(felt.written * 4 < felt.changes, "{people} people: {felt:?}");
        assert!(felt.names * 2 < felt.changes, "{people} people: {felt:?}");
        assert_eq!(felt.far, 0, "{people} people: {felt:?}");
    }
}

#[test]
fn m4_however_many_words_a_name_has_it_moves_hardly_anybody() {
    for people in [12, 25, 60, 150, 200] {
        let felt = felt(people, WIDE, rename_in_three_words);
        assert!(felt.seats * 9 < felt.changes, "{people} people: {felt:?}");
        assert!(felt.names * 2 < felt.changes, "{people} people: {felt:?}");
        assert_eq!(felt.far, 0, "{people} people: {felt:?}");
    }
}

#[test]
fn m4_a_much_longer_name_is_felt_by_neighbours_only() {
    for people in [25, 60, 150, 200] {
        let felt = felt(people, WIDE, rename_much_longer);
        assert!(felt.moved * 6 < felt.changes, "{people} people: {felt:?}");
        assert!(felt.names < felt.changes * 2, "{people} people: {felt:?}");
        assert_eq!(felt.far, 0, "{people} people: {felt:?}");
    }
}

#[test]
fn n4_among_many_a_rename_changes_hardly_anybody_else() {
    for stage in [WIDE, PHONE] {
        let felt = felt(150, stage, rename_in_three_words);
        assert_eq!(felt.moved, 0, "{felt:?}");
        assert!(felt.names * 8 < felt.changes, "{felt:?}");
    }
}

#[test]
fn n4_among_too_many_a_rename_changes_nobody_else() {
    let longer: fn(&mut Board, PersonId, usize) = rename_much_longer;
    for (people, stage, change) in [(260, WIDE, longer), (300, PHONE, rename_in_three_words)] {
        let felt = felt(people, stage, change);
        assert_eq!((felt.moved, felt.names), (0, 0), "{people}: {felt:?}");
    }
}

#[test]
fn p3_a_new_tie_moves_nobody() {
    for people in [12, 25, 60, 150, 200] {
        let felt = felt(people, WIDE, tie_to_another);
        // But where a name finds no other place clear of the tie.
        assert!(felt.seats * 4 < felt.changes, "{people} people: {felt:?}");
        assert!(people > 40 || felt.seats == 0, "{felt:?}");
    }
}
