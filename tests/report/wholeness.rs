//! R1: every word on a board is in both documents, as it was said.

use proptest::prelude::*;
use samtavle::board::{
    Area, Board, Column, Command, Kind, Place, Quality, Stance, StandardSector, StepState,
};
use samtavle::report;
use samtavle::text::Language;

use crate::boards::{self, TODAY, day};
use crate::parsed::{body_text, parsed};
use crate::table::Table;

/// Everything that somebody wrote on a board.
fn all_said(board: &Board) -> Vec<String> {
    let mut said = vec![board.meeting.place.clone(), board.meeting.purpose.clone()];
    said.extend(board.meeting.agenda.iter().map(|item| item.text.clone()));
    for person in &board.people {
        let facts = [&person.name, &person.role, &person.offer_words];
        said.extend(facts.map(Clone::clone));
    }
    said.extend(board.households.iter().map(|it| it.name.clone()));
    said.extend(board.questions.iter().map(|it| it.text.clone()));
    for card in board.cards.iter().filter(|card| !card.is_hidden) {
        said.push(card.text.clone());
        said.extend(card.views.iter().filter_map(|view| match &view.stance {
            Stance::Differently(words) => Some(words.clone()),
            Stance::Also => None,
        }));
    }
    for goal in &board.goals {
        let words = [
            &goal.text,
            &goal.sign,
            &goal.child_notices,
            &goal.for_how_long,
        ];
        said.extend(words.map(Clone::clone));
        said.extend(goal.acceptance.iter().map(|it| it.words.clone()));
        if let Some(Area::Own(own)) = &goal.area {
            said.push(own.clone());
        }
    }
    for scale in &board.scales {
        let words = [&scale.question, &scale.low, &scale.high];
        let is_shown = scale.goal.is_none() || !scale.ratings.is_empty();
        said.extend(words.into_iter().flatten().filter(|_| is_shown).cloned());
        let ratings = scale.ratings.iter();
        said.extend(ratings.flat_map(|it| [it.why.clone(), it.one_up.clone()]));
    }
    for step in &board.steps {
        said.extend([step.what.clone(), step.plan_b.clone()]);
    }
    for transition in &board.transitions {
        said.extend([transition.from.clone(), transition.to.clone()]);
    }
    said.push(board.meeting.next.place.clone());
    said
}

fn assert_whole(board: &Board) {
    for language in Language::ALL {
        let document = report::document(board, language, TODAY);
        let seen = body_text(&parsed(&document));
        // Marks that hold a name where it is written are not to be seen.
        let without_marks = |text: &str| text.replace('\u{200e}', "");
        let journal = without_marks(&report::journal_text(board, language, TODAY));
        for said in all_said(board) {
            assert!(seen.contains(&said), "the page lacks {said:?}");
            // Further lines of the journal are indented; their words are whole.
            for line in said.lines() {
                assert!(
                    journal.contains(&without_marks(line)),
                    "the journal lacks {line:?}"
                );
            }
        }
    }
}

#[test]
fn r1_every_word_of_a_family_is_there() {
    assert_whole(&boards::family());
}

/// Words as people write, paste and try: several alphabets, markup, emoji,
/// long words, line breaks.
fn words() -> impl Strategy<Value = String> {
    let pieces = prop_oneof![
        "[a-zæøåA-ZÆØÅ]{1,12}",
        "[<>&\"'/=;{}()%$#@!*_|~^`.,:-]{1,6}",
        "[\u{627}-\u{64a}]{1,8}",
        "\\PC{1,5}",
        Just("</style><script>".to_owned()),
        Just("👩‍👧‍👦".to_owned()),
        Just("x".repeat(80)),
        Just("\n".to_owned()),
        Just(" ".to_owned()),
    ];
    prop::collection::vec(pieces, 1..6)
        .prop_map(|pieces| pieces.concat().chars().take(100).collect::<String>())
        .prop_filter("some word is left", |said| !said.trim().is_empty())
}

prop_compose! {
    fn board()(
        child in (words(), words()),
        people in prop::collection::vec((words(), words(), 0_u8..4, 0_usize..5), 0..8),
        cards in prop::collection::vec((words(), 0_usize..3, words(), any::<[u8; 3]>()), 0..6),
        goals in prop::collection::vec((words(), words(), any::<[u8; 2]>()), 0..4),
        steps in prop::collection::vec((words(), any::<[u8; 3]>()), 0..5),
        agenda in prop::collection::vec(words(), 0..3),
        place in words(),
        purpose in words(),
    ) -> Board {
        let mut table = Table::around(&child.0);
        table.does(Command::SetRole { id: table.child(), role: child.1 });
        let mut all = vec![table.child()];
        for (name, role, ring, sector) in people {
            all.push(match ring {
                3 => table.names(&name, &role, Kind::Group, Place::Waiting),
                ring => table.seats(&name, &role, (ring, StandardSector::ALL[sector])),
            });
        }
        let somebody = |number: u8| all[usize::from(number) % all.len()];
        for pair in all.windows(2) {
            table.ties(pair[0], pair[1], Quality::ALL[all.len() % Quality::ALL.len()]);
        }
        table.come(&all[all.len() / 2..]);
        for (text, column, view, [speaker, about, viewer]) in cards {
            let id = table.says(&[somebody(speaker)], Column::ALL[column], &text);
            table.does(Command::SetAbout { id, about: vec![somebody(about)] });
            table.sees(somebody(viewer), id, Stance::Differently(view));
        }
        let mut all_goals = vec![None];
        for (text, sign, [owner, score]) in goals {
            let goal = table.aims(Some(somebody(owner)), &text, &sign);
            table.rates(goal, &[(somebody(owner), score % 11)]);
            all_goals.push(Some(goal));
        }
        for (what, [goal, who, state]) in steps {
            let goal = all_goals[usize::from(goal) % all_goals.len()];
            let state = StepState::ALL[usize::from(state % 4)];
            table.agrees(goal, &[somebody(who)], Some(day(12, 1)), state, &what);
        }
        for point in agenda {
            table.plans(&point);
        }
        table.does(Command::SetMeetingPlace { place });
        table.does(Command::SetPurpose { purpose });
        table.board
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn r1_every_word_of_any_board_is_there(board in board()) {
        assert_whole(&board);
    }
}

#[test]
fn r1_every_word_of_the_example_is_there() {
    assert_whole(&boards::example());
}

#[test]
fn r6_what_is_still_hidden_is_nowhere() {
    let board = boards::with_secrets();
    assert!(board.cards.iter().any(|card| card.is_hidden));
    assert!(board.scales.iter().any(|scale| scale.covered.is_some()));
    for language in Language::ALL {
        let document = report::document(&board, language, TODAY);
        let journal = report::journal_text(&board, language, TODAY);
        for secret in boards::SECRETS {
            assert!(!document.contains(secret), "the page tells {secret:?}");
            assert!(!journal.contains(secret), "the journal tells {secret:?}");
        }
    }
}
