//! F2: what is broken is refused, with the place and a sentence.

use proptest::prelude::*;
use samtavle::file::{self, Damage, NotABoard, OpenError};
use samtavle::text::Language;
use serde_json::{Value, json};

use crate::{any, config, example, example_tree};

/// Returns why bytes do not open.
pub fn refusal(bytes: &[u8]) -> OpenError {
    file::open(bytes).expect_err("this must not open")
}

/// Returns the path and the damage of the example after one edit, and checks
/// that both languages have a whole sentence for it.
pub fn damage(edit: impl FnOnce(&mut Value)) -> (String, Damage) {
    let mut tree = example_tree();
    edit(&mut tree);
    let refused = refusal(tree.to_string().as_bytes());
    check_sentence(&refused);
    match refused {
        OpenError::Damaged(damaged) => (damaged.path.to_string(), damaged.damage),
        other => panic!("{other} is not damage"),
    }
}

pub fn check_sentence(refused: &OpenError) {
    for language in Language::ALL {
        let sentence = refused.sentence(language);
        assert!(sentence.contains(language.texts().opening.unchanged));
    }
}

fn not_a_board(bytes: &[u8]) -> NotABoard {
    let refused = refusal(bytes);
    check_sentence(&refused);
    match refused {
        OpenError::NotABoard(reason) => reason,
        other => panic!("{other} has another reason"),
    }
}

#[test]
fn an_empty_file() {
    for bytes in ["", " \r\n\t", "\u{feff}"] {
        assert_eq!(not_a_board(bytes.as_bytes()), NotABoard::Empty);
    }
}

#[test]
fn a_file_that_is_not_json() {
    let picture = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR";
    let latin_1 = b"{ \"navn\": \"S\xf8ren\" }";
    let page = b"<!doctype html><title>Tavle</title>";
    for bytes in [
        &picture[..],
        latin_1,
        page,
        b"%PDF-1.7",
        b"{,}",
        b"\xff\xfe{\xd8",
    ] {
        assert_eq!(not_a_board(bytes), NotABoard::NotJson);
    }
}

#[test]
fn other_json() {
    let draft = r#"{"format":"samtavle-draft","version":1}"#;
    for text in [
        "null",
        "[]",
        "{}",
        "17",
        r#""samtavle""#,
        r#"{"format":1}"#,
        draft,
    ] {
        assert_eq!(not_a_board(text.as_bytes()), NotABoard::OtherJson);
    }
}

#[test]
fn a_file_that_is_cut_off_anywhere() {
    let saved = file::save(&example(Language::Danish), Language::Danish);
    let whole = saved.trim_end().len();
    for end in (1..whole).step_by(97).chain([whole - 1]) {
        let bytes = &saved.as_bytes()[..end];
        assert_eq!(not_a_board(bytes), NotABoard::CutOff, "at {end}");
    }
}

#[test]
fn nesting_a_thousand_deep() {
    let mut text = "[".repeat(1_000) + &"]".repeat(1_000);
    assert_eq!(not_a_board(text.as_bytes()), NotABoard::TooDeep);
    text = format!(r#"{{"format":"samtavle","version":1,"unknown":{text}}}"#);
    assert_eq!(not_a_board(text.as_bytes()), NotABoard::TooDeep);
    let only_open = "{\"a\":".repeat(1_000_000);
    assert_eq!(not_a_board(only_open.as_bytes()), NotABoard::TooDeep);
    let quoted = format!(r#"{{"format":"other","text":"\"{}"}}"#, "[".repeat(1_000));
    assert_eq!(not_a_board(quoted.as_bytes()), NotABoard::OtherJson);
}

#[test]
fn a_file_over_20_megabytes() {
    let refused = refusal(&vec![b' '; file::MAX_BYTES + 1]);
    assert_eq!(refused, OpenError::TooLarge { limit: 20_000_000 });
    assert!(refused.sentence(Language::Danish).contains("20 MB"));
}

#[test]
fn a_newer_version_before_anything_in_it_is_judged() {
    let bytes = br#"{"format":"samtavle","version":7,"people":"all other"}"#;
    let refused = refusal(bytes);
    let too_new = OpenError::TooNew {
        found: 7,
        supported: 1,
    };
    assert_eq!(refused, too_new);
    check_sentence(&refused);
}

#[test]
fn a_version_that_is_none() {
    for version in [json!(0), json!(-1), json!(1.5), json!("1"), json!(null)] {
        let (path, what) = damage(|tree| tree["version"] = version);
        assert_eq!((path.as_str(), what), ("version", Damage::OutOfRange));
    }
}

/// What may be done to the bytes of a file.
fn broken(saved: &str, at: usize, byte: u8, kind: u8) -> Vec<u8> {
    let mut bytes = saved.as_bytes().to_vec();
    let at = at % bytes.len();
    match kind {
        0 => bytes.truncate(at),
        1 => bytes[at] = byte,
        2 => bytes.insert(at, byte),
        3 => drop(bytes.remove(at)),
        _ => {
            // Lines change places, so that values land under other keys.
            let mut lines: Vec<&str> = saved.lines().collect();
            let (one, other) = (at % lines.len(), usize::from(byte) % lines.len());
            lines.swap(one, other);
            return lines.join("\n").into_bytes();
        }
    }
    bytes
}

proptest! {
    #![proptest_config(config(400))]

    #[test]
    fn broken_bytes_never_panic_and_never_give_a_broken_board(
        breaks in prop::collection::vec((any::<usize>(), any::<u8>(), 0..5_u8), 1..3),
    ) {
        let mut bytes = file::save(&any::start(), Language::Danish).into_bytes();
        for (at, byte, kind) in breaks {
            let text = String::from_utf8_lossy(&bytes).into_owned();
            if !text.is_empty() {
                bytes = broken(&text, at, byte, kind);
            }
        }
        match file::open(&bytes) {
            Ok(opened) => prop_assert_eq!(samtavle::board::rules::check(&opened.board), Ok(())),
            Err(refused) => check_sentence(&refused),
        }
    }
}
