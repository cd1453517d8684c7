//! F2: what is broken is refused, with the place and a sentence.

use proptest::prelude::*;
use samtavle::board::{BoardError, limits};
use samtavle::file::{self, Damage, NotABoard, OpenError};
use samtavle::text::Language;
use serde_json::{Value, json};

use crate::{any, config, example, example_tree, nobody};

/// Returns why bytes do not open.
fn refusal(bytes: &[u8]) -> OpenError {
    file::open(bytes).expect_err("this must not open")
}

/// Returns the path and the damage of the example after one edit, and checks
/// that both languages have a whole sentence for it.
fn damage(edit: impl FnOnce(&mut Value)) -> (String, Damage) {
    let mut tree = example_tree();
    edit(&mut tree);
    let refused = refusal(tree.to_string().as_bytes());
    check_sentence(&refused);
    match refused {
        OpenError::Damaged(damaged) => (damaged.path.to_string(), damaged.damage),
        other => panic!("{other} is not damage"),
    }
}

fn check_sentence(refused: &OpenError) {
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

#[test]
fn ids_that_point_nowhere() {
    for (pointer, path) in [
        ("/ties/2/from/id", "ties[2]"),
        ("/cards/0/speakers/0/id", "cards[0]"),
        ("/cards/0/views/0/person/id", "cards[0]"),
        ("/goals/1/owner/id", "goals[1]"),
        ("/goals/0/scale/ratings/0/person/id", "goals[0]"),
        ("/steps/0/goal/id", "steps[0]"),
        ("/steps/0/who/0/id", "steps[0]"),
        ("/meetings/0/participants/0/id", "meetings[0]"),
        ("/people/1/place/sector/id", "people[1]"),
    ] {
        let found = damage(|tree| *tree.pointer_mut(pointer).expect(pointer) = json!(nobody()));
        assert_eq!(found, (path.to_owned(), Damage::PointsNowhere));
    }
    let found = damage(|tree| tree["people"][1]["place"]["ring"]["number"] = json!(4));
    assert_eq!(found, ("people[1]".to_owned(), Damage::PointsNowhere));
}

#[test]
fn an_id_of_another_kind_of_thing_points_nowhere() {
    let found = damage(|tree| tree["ties"][0]["from"]["id"] = tree["cards"][0]["id"].clone());
    assert_eq!(found, ("ties[0]".to_owned(), Damage::PointsNowhere));
}

#[test]
fn two_things_with_one_id() {
    for (one, other, path) in [
        ("/people/3/id", "/people/0/id", "people[3]"),
        ("/steps/5/id", "/cards/0/id", "steps[5]"),
        (
            "/meetings/0/agenda/2/id",
            "/goals/0/id",
            "meetings[0].agenda[2]",
        ),
    ] {
        let found = damage(|tree| {
            let id = tree.pointer(other).expect(other).clone();
            *tree.pointer_mut(one).expect(one) = id;
        });
        assert_eq!(found, (path.to_owned(), Damage::Twice));
    }
}

#[test]
fn one_person_twice_in_one_list() {
    let found = damage(|tree| {
        let ratings = tree["goals"][0]["scale"]["ratings"].as_array_mut();
        let ratings = ratings.expect("a list");
        ratings.push(ratings[0].clone());
    });
    assert_eq!(found, ("goals[0]".to_owned(), Damage::Twice));
}

#[test]
fn a_key_that_is_there_twice() {
    let saved = file::save(&example(Language::Danish), Language::Danish);
    let twice = saved.replacen(r#""version": 1,"#, r#""version": 1, "version": 1,"#, 1);
    let OpenError::Damaged(damaged) = refusal(twice.as_bytes()) else {
        panic!("a double key is damage");
    };
    assert!(matches!(&damaged.damage, Damage::Shape(words) if words.contains("version")));
}

#[test]
fn a_scale_answer_of_11() {
    let (path, what) = damage(|tree| tree["goals"][0]["scale"]["ratings"][1]["score"] = json!(11));
    assert_eq!(path, "goals[0].scale.ratings[1].score");
    assert_eq!(what, Damage::ScoreOutOfRange);
}

#[test]
fn a_date_that_is_none() {
    for date in [
        "2026-02-30",
        "2026-13-01",
        "24.11.2026",
        "2026-11-24T10:00",
        "20261124",
        "",
    ] {
        let (path, what) = damage(|tree| tree["meetings"][0]["date"] = json!(date));
        assert_eq!(path, "meetings[0].date");
        assert_eq!(what, Damage::NotADate(date.to_owned()));
    }
    let (path, _) = damage(|tree| tree["steps"][3]["by"] = json!("i morgen"));
    assert_eq!(path, "steps[3].by");
}

#[test]
fn an_id_that_is_none() {
    let simple = "a".repeat(32);
    for id in ["", "1", "mor", &simple, &format!("{{{}}}", nobody())] {
        let (path, what) = damage(|tree| tree["people"][2]["id"] = json!(id));
        assert_eq!(path, "people[2].id");
        assert_eq!(what, Damage::NotAnId(id.to_owned()));
    }
}

#[test]
fn a_code_that_nobody_knows() {
    for (pointer, path) in [
        ("/language", "language"),
        ("/sectors/0/standard/code", "sectors[0].standard.code"),
        ("/people/0/symbol/code", "people[0].symbol.code"),
        ("/people/0/place/code", "people[0].place.code"),
        ("/ties/0/quality/code", "ties[0].quality.code"),
        ("/cards/0/column/code", "cards[0].column.code"),
        (
            "/cards/0/views/0/stance/code",
            "cards[0].views[0].stance.code",
        ),
        ("/steps/0/state/code", "steps[0].state.code"),
    ] {
        let found = damage(|tree| *tree.pointer_mut(pointer).expect(pointer) = json!("sølv"));
        assert_eq!(
            found,
            (path.to_owned(), Damage::UnknownCode("sølv".to_owned()))
        );
    }
}

#[test]
fn text_of_a_million_letters() {
    let million = "a".repeat(1_000_000);
    for (pointer, path, limit) in [
        ("/people/1/name", "people[1]", limits::NAME),
        ("/people/1/role", "people[1]", limits::LINE),
        ("/cards/0/text", "cards[0]", limits::STATEMENT),
        ("/cards/0/views/2/words", "cards[0]", limits::STATEMENT),
        ("/goals/0/sign", "goals[0]", limits::STATEMENT),
        ("/steps/0/what", "steps[0]", limits::STATEMENT),
        (
            "/meetings/0/agenda/0/text",
            "meetings[0].agenda[0]",
            limits::LINE,
        ),
    ] {
        let found = damage(|tree| *tree.pointer_mut(pointer).expect(pointer) = json!(million));
        assert_eq!(found, (path.to_owned(), Damage::TooLong(limit)));
    }
}

#[test]
fn a_million_letters_never_reach_the_sentence() {
    let million = "a".repeat(1_000_000);
    for pointer in [
        "/language",
        "/people/1/id",
        "/people/1/order",
        "/meetings/0/date",
    ] {
        let mut tree = example_tree();
        *tree.pointer_mut(pointer).expect(pointer) = json!(million);
        let sentence = refusal(tree.to_string().as_bytes()).sentence(Language::Danish);
        assert!(sentence.len() < 1_000, "{pointer}");
    }
}

#[test]
fn words_that_are_missing() {
    let (path, what) = damage(|tree| tree["cards"][4]["text"] = json!(" \n "));
    assert_eq!((path.as_str(), what), ("cards[4]", Damage::NoWords));
}

#[test]
fn a_field_that_is_missing_or_of_another_kind() {
    let (path, what) = damage(|tree| {
        tree["people"][1]
            .as_object_mut()
            .expect("an object")
            .remove("name");
    });
    assert_eq!(path, "people[1]");
    assert_eq!(what, Damage::Shape("missing field `name`".to_owned()));
    for value in [json!(-1), json!(3.5), json!("4"), json!(null), json!(4_000)] {
        let (path, what) = damage(|tree| tree["goals"][0]["scale"]["ratings"][0]["score"] = value);
        assert_eq!(path, "goals[0].scale.ratings[0].score");
        assert!(matches!(what, Damage::Shape(_)));
    }
}

#[test]
fn what_does_not_fit_its_code() {
    let (path, what) = damage(|tree| tree["people"][1]["place"]["code"] = json!("waiting"));
    assert_eq!(path, "people[1].place");
    assert!(matches!(what, Damage::Shape(_)));
    let (path, _) = damage(|tree| tree["people"][1]["place"]["ring"] = json!(null));
    assert_eq!(path, "people[1].place");
    let (path, _) = damage(|tree| tree["cards"][0]["views"][0]["words"] = json!("dog"));
    assert_eq!(path, "cards[0].views[0].words");
}

#[test]
fn numbers_outside_their_range() {
    for (pointer, number) in [
        ("/rings/1/number", 3),
        ("/people/1/place/ring/number", 0),
        ("/people/6/place/exact", 1_001),
    ] {
        let (_, what) = damage(|tree| match tree.pointer_mut(pointer).expect(pointer) {
            Value::Object(exact) => drop(exact.insert("out".to_owned(), json!(number))),
            value => *value = json!(number),
        });
        assert_eq!(what, Damage::OutOfRange, "{pointer}");
    }
}

#[test]
fn more_or_fewer_than_a_board_has() {
    for (list, count) in [
        ("meetings", 0),
        ("meetings", 2),
        ("rings", 1),
        ("sectors", 9),
    ] {
        let found = damage(|tree| {
            let things = tree[list].as_array().expect("a list").clone();
            tree[list] = (0..count)
                .map(|at| {
                    let mut thing = things[at % things.len()].clone();
                    thing["number"] = json!(at + 1);
                    thing
                })
                .collect();
            tree["people"] = json!([tree["people"][0]]);
            for list in ["groups", "ties", "cards", "goals", "steps"] {
                tree[list] = json!([]);
            }
        });
        assert_eq!(found, (list.to_owned(), Damage::WrongCount));
    }
}

#[test]
fn a_board_without_a_child_and_ties_that_cannot_be() {
    let waiting = json!({ "code": "waiting", "ring": null, "sector": null, "exact": null });
    let (_, what) = damage(|tree| tree["people"][0]["place"] = waiting);
    assert_eq!(what, Damage::NoChild);
    let found = damage(|tree| tree["ties"][3]["to"] = tree["ties"][3]["from"].clone());
    assert_eq!(found, ("ties[3]".to_owned(), Damage::ImpossibleTie));
    let found = damage(|tree| {
        tree["ties"][4]["from"] = tree["ties"][3]["to"].clone();
        tree["ties"][4]["to"] = tree["ties"][3]["from"].clone();
    });
    assert_eq!(found, ("ties[4]".to_owned(), Damage::ImpossibleTie));
}

#[test]
fn a_sentence_names_the_thing_as_the_family_does() {
    let mut tree = example_tree();
    tree["people"][4]["place"]["sector"]["id"] = json!(nobody());
    let refused = refusal(tree.to_string().as_bytes());
    let sentence = refused.sentence(Language::Danish);
    assert!(sentence.contains("personen »Mormor Grethe«"), "{sentence}");
    let mut tree = example_tree();
    tree["ties"][0]["from"]["id"] = json!(nobody());
    let sentence = refusal(tree.to_string().as_bytes()).sentence(Language::English);
    assert!(sentence.contains("the tie “Liva – Mor”"), "{sentence}");
}

#[test]
fn every_sentence_in_both_languages() {
    let mut sentences = Vec::new();
    let reasons = [
        NotABoard::Empty,
        NotABoard::NotJson,
        NotABoard::OtherJson,
        NotABoard::CutOff,
        NotABoard::TooDeep,
    ];
    let too_new = OpenError::TooNew {
        found: 3,
        supported: 1,
    };
    let whole = reasons.map(OpenError::NotABoard).into_iter().chain([
        too_new,
        OpenError::TooLarge {
            limit: file::MAX_BYTES,
        },
        OpenError::OwnMigration { from: 1 },
    ]);
    sentences.extend(whole);
    let OpenError::Damaged(place) = refusal_of_a_card() else {
        panic!("a card without words is damaged");
    };
    let damages = [
        Damage::Shape("missing field `text`".to_owned()),
        Damage::NotAnId("17".to_owned()),
        Damage::NotADate("2026-02-30".to_owned()),
        Damage::UnknownCode("sølv".to_owned()),
        Damage::ScoreOutOfRange,
        Damage::OutOfRange,
        Damage::PointsNowhere,
        Damage::Twice,
        Damage::NoChild,
        Damage::ImpossibleTie,
        Damage::NoWords,
        Damage::TooLong(limits::STATEMENT),
        Damage::WrongCount,
    ];
    sentences.extend(damages.map(|damage| {
        let mut damaged = place.clone();
        damaged.damage = damage;
        OpenError::Damaged(damaged)
    }));
    let refusals = [
        BoardError::EmptyWords,
        BoardError::TooLong {
            limit: limits::STATEMENT,
        },
        BoardError::IdTaken,
        BoardError::NotOnBoard,
        BoardError::ChildStays,
        BoardError::TieToSelf,
        BoardError::ScoreOutOfRange,
        BoardError::DateOutOfRange,
        BoardError::NoSuchPlace,
        BoardError::TooMany {
            limit: limits::PEOPLE,
        },
    ];
    let mut all = String::new();
    for language in Language::ALL {
        for error in &sentences {
            all += &format!("{}\n", error.sentence(language));
        }
        for refusal in refusals {
            all += &format!("{}\n", language.texts().refusals.sentence(refusal));
        }
        all.push('\n');
    }
    insta::assert_snapshot!("sentences", all);
}

fn refusal_of_a_card() -> OpenError {
    let mut tree = example_tree();
    tree["cards"][4]["column"]["code"] = json!("sølv");
    refusal(tree.to_string().as_bytes())
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
