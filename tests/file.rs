//! Files: what is saved opens again, and what is broken is refused.

#[path = "board/any.rs"]
mod any;
#[path = "file/damages.rs"]
mod damages;
#[path = "file/drafts.rs"]
mod drafts;
#[path = "file/easynwk.rs"]
mod easynwk;
#[path = "file/measures.rs"]
mod measures;
#[path = "file/refusing.rs"]
mod refusing;
#[path = "file/saving.rs"]
mod saving;
#[path = "file/schema.rs"]
mod schema;
#[path = "file/sentences.rs"]
mod sentences;

use proptest::prelude::{ProptestConfig, Strategy};
use samtavle::board::Board;
use samtavle::text::Language;
use serde_json::Value;
use uuid::Uuid;

/// Returns the example with ids that are the same each time.
fn example(language: Language) -> Board {
    let mut numbers = 1_u128..;
    let mut ids = || {
        let number = numbers.next().expect("there is always a next number");
        // As random UUIDs look (version 4), so that the file does.
        uuid::Builder::from_random_bytes((number * 0x0101_0101).to_be_bytes()).into_uuid()
    };
    let date = jiff::civil::date(2026, 11, 24);
    samtavle::example::board(language, date, &mut ids).expect("the example keeps the rules")
}

/// Returns the example's file as a tree, to be broken by a test.
fn example_tree() -> Value {
    let saved = samtavle::file::save(&example(Language::Danish), Language::Danish);
    serde_json::from_str(&saved).expect("a saved file is JSON")
}

/// Any board that commands lead to.
fn any_board() -> impl Strategy<Value = Board> {
    any::history().prop_map(|history| Board::clone(history.present()))
}

/// Returns an id that is on no board.
fn nobody() -> String {
    Uuid::from_u128(99).to_string()
}

fn config(cases: u32) -> ProptestConfig {
    ProptestConfig {
        cases,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}
