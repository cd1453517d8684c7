//! Renaming: nobody else moves.

use super::boards::{PHONE, WIDE, alter, crowd, draw};

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

#[test]
fn m4_a_rename_changes_nobody_else() {
    let (mut renames, mut felt) = (0, 0);
    for (people, stage) in [(12, WIDE), (25, WIDE), (60, WIDE), (25, PHONE), (150, WIDE)] {
        for seed in 0..4 {
            let board = crowd(people, 1, seed);
            let before = draw(&board, stage);
            for person in board.people.iter().skip(1).step_by(1 + people / 12) {
                let mut after = board.clone();
                alter(&mut after, person.id, |person| {
                    person.name = like(&person.name, seed % 2 == 0);
                });
                let after = draw(&after, stage);
                let seats = before.seats.iter().zip(&after.seats);
                let mut others = seats.filter(|(seat, _)| seat.person != person.id);
                let are_same = others.all(|(seat, now)| seat == now)
                    && before.frame == after.frame
                    && before.ties == after.ties;
                renames += 1;
                felt += usize::from(!are_same);
            }
        }
    }
    // In a crowd a name may find no place but by moving somebody.
    assert!(
        felt * 12 < renames,
        "{felt} of {renames} renames changed others"
    );
}
