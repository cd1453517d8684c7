//! The board under any sequence of commands, undo and redo.

#[path = "board/any.rs"]
mod any;

use std::sync::Arc;

use any::Deed;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use samtavle::board::{Board, History, Outcome, Person, rules, touched};

fn config() -> ProptestConfig {
    ProptestConfig {
        cases: 200,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

/// What is not thrown is not tested: every command is, and changes a board.
#[test]
fn every_command_changes_some_board() {
    let source = include_str!("../src/board/command.rs");
    let all = source.lines().filter_map(|line| {
        let name = line.strip_prefix("    ")?.split(" {").next()?;
        let is_variant = name.starts_with(char::is_uppercase) && line.contains('{');
        is_variant.then_some(name)
    });
    let mut missing: Vec<&str> = all.collect();
    assert!(missing.len() > 100, "the commands are found");
    let mut runner = TestRunner::deterministic();
    for _ in 0..600 {
        let deeds = any::deeds().new_tree(&mut runner).expect("dice").current();
        let mut board = any::start();
        for deed in deeds {
            let Deed::Command(command) = deed else {
                continue;
            };
            let said = format!("{command:?}");
            if board.apply(command) == Ok(Outcome::Changed) {
                missing.retain(|name| !said.starts_with(&format!("{name} ")));
            }
        }
        if missing.is_empty() {
            return;
        }
    }
    assert_eq!(missing, Vec::<&str>::new(), "never change anything");
}

/// What map and list tell of somebody, as far as it is on the board.
fn told(board: &Board, person: &Arc<Person>) -> String {
    let ties = board.ties_of(person.id).map(|tie| {
        let other = board.people.get(tie.other_end(person.id));
        let other = other.map(|it| (&it.name, it.is_child()));
        (tie, other)
    });
    let ties: Vec<_> = ties.collect();
    let home = person.household.into_iter();
    let neighbours = home.flat_map(|home| board.members_of(home));
    let neighbours: Vec<_> = neighbours.map(|it| &it.name).collect();
    let home = person.household.and_then(|home| board.households.get(home));
    let is_here = board.meeting.participants.contains(&person.id);
    let place = (person.place, &board.rings, &board.sectors);
    format!("{person:?} {place:?} {ties:?} {home:?} {neighbours:?} {is_here}")
}

proptest! {
    #![proptest_config(config())]

    /// Rows that are not told of a change need not be looked at again (W1).
    #[test]
    fn a_change_that_is_not_about_somebody_leaves_what_is_told_of_them(
        mut history in any::history()
    ) {
        while history.undo() {}
        loop {
            let before = Arc::clone(history.present());
            if !history.redo() {
                break;
            }
            let now = history.present();
            for (before, now) in [(&*before, &**now), (&**now, &*before)] {
                let Some(touched) = touched(before, now) else { continue };
                for person in &now.people {
                    let known = before.people.get(person.id).map(|it| told(before, it));
                    let is_same = known.as_ref() == Some(&told(now, person));
                    prop_assert!(is_same || touched.contains(&person.id), "{person:?}");
                }
                for person in &before.people {
                    let is_there = now.people.contains(person.id);
                    prop_assert!(is_there || touched.contains(&person.id), "{person:?}");
                }
            }
        }
    }

    #[test]
    fn no_command_breaks_a_rule(deeds in any::deeds()) {
        let mut board = any::start();
        for deed in deeds {
            let Deed::Command(command) = deed else {
                continue;
            };
            let before = board.clone();
            let outcome = board.apply(command.clone());
            prop_assert_eq!(rules::check(&board), Ok(()), "after {:?}", command);
            match outcome {
                Ok(Outcome::Changed) => prop_assert_ne!(&board, &before),
                Ok(Outcome::Unchanged) | Err(_) => prop_assert_eq!(&board, &before),
            }
        }
    }

    /// A plain list of whole boards, written down after each deed, is what
    /// undo and redo must agree with.
    #[test]
    fn undo_and_redo_give_the_boards_that_were(deeds in any::deeds()) {
        let mut history = History::new(any::start());
        let mut written_down = vec![any::start()];
        let mut at = 0;
        for deed in deeds {
            match deed {
                Deed::Command(command) => {
                    if history.apply(command) == Ok(Outcome::Changed) {
                        at += 1;
                        written_down.truncate(at);
                        written_down.push(Board::clone(history.present()));
                    }
                }
                Deed::Undo => {
                    prop_assert_eq!(history.undo(), at > 0);
                    at = at.saturating_sub(1);
                }
                Deed::Redo => {
                    let can = at + 1 < written_down.len();
                    prop_assert_eq!(history.redo(), can);
                    at += usize::from(can);
                }
            }
            prop_assert_eq!(&**history.present(), &written_down[at]);
        }
    }

    #[test]
    fn undoing_all_gives_the_start_and_redoing_all_the_end(mut history in any::history()) {
        while history.redo() {}
        let end = Arc::clone(history.present());
        while history.undo() {}
        prop_assert_eq!(&**history.present(), &any::start());
        while history.redo() {}
        prop_assert_eq!(history.present(), &end);
    }
}
