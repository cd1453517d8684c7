//! D1–D4: a board with all its undo outlives a reload.

use std::collections::BTreeSet;
use std::sync::Arc;

use proptest::prelude::*;
use samtavle::board::{Board, Command, History, Ink, List, Stroke};
use samtavle::file::draft::{self, Draft, DraftError};
use samtavle::text::Language;
use serde_json::Value;

use crate::{any, config, example};

fn draft(history: History) -> Draft {
    Draft {
        history,
        saved_step: None,
        saved_at_ms: None,
        language: Language::Danish,
    }
}

/// Returns a history of the example with its purpose reworded many times.
fn reworded(times: usize) -> History {
    let mut history = History::new(example(Language::Danish));
    for time in 0..times {
        let purpose = format!("Vi mødes for {time}. gang");
        history
            .apply(Command::SetPurpose { purpose })
            .expect("rewords");
    }
    history
}

fn steps(history: &History) -> (usize, usize) {
    let (boards, at) = history.boards();
    (boards.len(), at)
}

#[test]
fn d1_the_saved_step_its_time_and_the_language_come_back() {
    let mut before = draft(reworded(4));
    before.history.undo();
    before.saved_step = Some(2);
    before.saved_at_ms = Some(1_795_516_800_000);
    before.language = Language::English;
    assert_eq!(draft::open(&draft::save(&before)), Ok(before));
}

#[test]
fn d2_a_step_costs_what_it_changed() {
    let none = draft::save(&draft(reworded(0))).len();
    let hundred = draft::save(&draft(reworded(100))).len();
    let per_step = (hundred - none) / 100;
    // A meeting with its agenda, participants and the next one; the whole board
    // is 30 kB.
    assert!(per_step < 2_000, "{per_step} bytes for each step");
}

#[test]
fn d2_one_more_who_is_here_costs_one_number() {
    let mut history = History::new(example(Language::Danish));
    let everybody: Vec<_> = history.present().people.iter().map(|it| it.id).collect();
    let none = draft::save(&draft(history.clone())).len();
    for time in 0..100 {
        let person = everybody[time % everybody.len()];
        let is_here = history.present().meeting.participants.contains(&person);
        let command = Command::SetTakesPart {
            person,
            takes_part: !is_here,
        };
        history.apply(command).expect("comes or goes");
    }
    let hundred = draft::save(&draft(history)).len();
    let per_step = (hundred - none) / 100;
    // The meeting without its people.
    assert!(per_step < 1_000, "{per_step} bytes for each step");
}

#[test]
fn d3_a_damaged_draft_is_an_error() {
    let saved = draft::save(&draft(reworded(3)));
    for text in ["", "null", "{}", &saved[..saved.len() / 2]] {
        assert_eq!(draft::open(text), Err(DraftError::Unreadable));
    }
    let other_version = saved.replacen(r#""version":3"#, r#""version":0"#, 1);
    assert_eq!(draft::open(&other_version), Err(DraftError::Unreadable));
    let at_none = saved.replacen(r#""at":3"#, r#""at":4"#, 1);
    assert_eq!(draft::open(&at_none), Err(DraftError::Damaged));
    let saved_none = saved.replacen(r#""saved_step":null"#, r#""saved_step":4"#, 1);
    assert_eq!(draft::open(&saved_none), Err(DraftError::Damaged));
    let nameless = saved.replacen(r#""name":"Mormor Grethe""#, r#""name":"""#, 1);
    assert_ne!(nameless, saved);
    assert_eq!(draft::open(&nameless), Err(DraftError::Damaged));
}

#[test]
fn d4_where_room_is_short_the_oldest_undo_goes_first() {
    let mut history = reworded(40);
    for _ in 0..10 {
        history.undo();
    }
    let mut whole = draft(history);
    whole.saved_step = Some(25);
    let room = draft::save(&whole).len();
    assert_eq!(draft::save_within(&whole, room), Some(draft::save(&whole)));

    let opened_within = |room| {
        let text = draft::save_within(&whole, room)?;
        assert!(text.len() <= room);
        let opened = draft::open(&text).expect("opens");
        assert_eq!(opened.history.present(), whole.history.present());
        Some(opened)
    };
    let short = opened_within(room - 1).expect("fits");
    assert_eq!(steps(&short.history), (40, 29));
    assert_eq!(short.saved_step, Some(24));

    let alone = draft::save(&draft(History::new(Board::clone(whole.history.present()))));
    let little = opened_within(alone.len() + 2_500).expect("fits");
    assert_eq!(steps(&little.history).1, 0, "no undo is left");
    assert_eq!(little.saved_step, None);
    let (boards, _) = little.history.boards();
    assert!((2..11).contains(&boards.len()), "some redo is left");

    let least = opened_within(alone.len()).expect("the present board fits");
    assert_eq!(steps(&least.history), (1, 0));
    assert_eq!(opened_within(alone.len() - 1), None);
}

/// A draft of another form needs another number: raise `VERSION` in
/// `src/file/draft.rs` and let this write a new snapshot, instead of changing
/// the one of a version that is out.
#[test]
fn d3_a_draft_of_another_form_has_another_version() {
    let mut history = reworded(1);
    let id = history.present().cards.iter().next().expect("a card").id;
    let stroke = Stroke {
        ink: Ink::Blue,
        width: 12,
        points: vec![(1, 2)],
    };
    history.apply(Command::Draw { id, stroke }).expect("draws");
    let saved = draft::save(&draft(history));
    let tree: Value = serde_json::from_str(&saved).expect("a draft is JSON");
    let mut form = BTreeSet::new();
    collect_form(&tree, "", &mut form);
    let form: Vec<String> = form.into_iter().collect();
    insta::assert_snapshot!(format!("draft_{}", tree["version"]), form.join("\n"));
}

/// Collects where something stands in a tree, and of which kind it is.
fn collect_form(tree: &Value, at: &str, form: &mut BTreeSet<String>) {
    let kind = match tree {
        Value::Object(fields) => {
            for (name, field) in fields {
                collect_form(field, &format!("{at}/{name}"), form);
            }
            return;
        }
        Value::Array(all) => {
            for one in all {
                collect_form(one, &format!("{at}/*"), form);
            }
            return;
        }
        Value::Null => "nothing",
        Value::Bool(_) => "a truth value",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
    };
    form.insert(format!("{at}: {kind}"));
}

/// Says whether two lists of neighbouring boards are shared in the same way.
fn share_alike<T>(one: (&List<T>, &List<T>), other: (&List<T>, &List<T>)) -> bool {
    let things = |lists: (&List<T>, &List<T>)| {
        let shared = lists.1.iter();
        let is_shared = |thing: &Arc<T>| lists.0.iter().any(|it| Arc::ptr_eq(it, thing));
        shared.map(is_shared).collect::<Vec<bool>>()
    };
    one.0.is_same(one.1) == other.0.is_same(other.1) && things(one) == things(other)
}

proptest! {
    #![proptest_config(config(100))]

    #[test]
    fn d1_any_history_comes_back_sharing_what_it_shared(history in any::history()) {
        let before = draft(history);
        let after = draft::open(&draft::save(&before)).expect("a saved draft opens");
        prop_assert_eq!(&after, &before);
        let (before, after) = (before.history.boards().0, after.history.boards().0);
        for (before, after) in before.windows(2).zip(after.windows(2)) {
            let pair = |boards: &[Arc<Board>]| (boards[0].clone(), boards[1].clone());
            let ((a, b), (c, d)) = (pair(before), pair(after));
            prop_assert!(share_alike((&a.people, &b.people), (&c.people, &d.people)));
            prop_assert!(share_alike((&a.ties, &b.ties), (&c.ties, &d.ties)));
            prop_assert!(share_alike((&a.cards, &b.cards), (&c.cards, &d.cards)));
            prop_assert!(share_alike((&a.goals, &b.goals), (&c.goals, &d.goals)));
            prop_assert!(share_alike((&a.steps, &b.steps), (&c.steps, &d.steps)));
            prop_assert_eq!(Arc::ptr_eq(&a.meeting, &b.meeting), Arc::ptr_eq(&c.meeting, &d.meeting));
            prop_assert_eq!(Arc::ptr_eq(&a.sectors, &b.sectors), Arc::ptr_eq(&c.sectors, &d.sectors));
            prop_assert_eq!(Arc::ptr_eq(&a.rings, &b.rings), Arc::ptr_eq(&c.rings, &d.rings));
            prop_assert!(share_alike((&a.households, &b.households), (&c.households, &d.households)));
            prop_assert!(share_alike((&a.viewpoints, &b.viewpoints), (&c.viewpoints, &d.viewpoints)));
            prop_assert!(share_alike((&a.questions, &b.questions), (&c.questions, &d.questions)));
        }
    }

    #[test]
    fn d3_broken_bytes_never_panic(
        history in any::history(),
        at in any::<usize>(),
        byte in b' '..=b'~',
    ) {
        let mut bytes = draft::save(&draft(history)).into_bytes();
        let at = at % bytes.len();
        bytes[at] = byte;
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Ok(opened) = draft::open(&text) {
            for board in opened.history.boards().0 {
                prop_assert_eq!(samtavle::board::rules::check(board), Ok(()));
            }
        }
    }
}
