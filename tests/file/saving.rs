//! F1 and F3: what is saved, and what comes back.

use proptest::prelude::*;
use samtavle::board::Kind;
use samtavle::file;
use samtavle::text::Language;
use serde_json::json;

use crate::{any_board, config, example, example_tree};

#[test]
fn f1_the_saved_example_is_as_it_was_last_looked_at() {
    let saved = file::save(&example(Language::Danish), Language::Danish);
    insta::assert_snapshot!("example", saved);
}

#[test]
fn f1_a_mark_at_the_start_and_windows_line_ends_are_fine() {
    let board = example(Language::Danish);
    let saved = file::save(&board, Language::Danish).replace('\n', "\r\n");
    let opened = file::open(format!("\u{feff}{saved}").as_bytes());
    assert_eq!(opened.map(|opened| opened.board), Ok(board));
}

#[test]
fn f1_the_utf_16_of_some_editors_is_fine() {
    let board = example(Language::English);
    let saved = format!("\u{feff}{}", file::save(&board, Language::English));
    for to_bytes in [u16::to_le_bytes, u16::to_be_bytes] {
        let bytes: Vec<u8> = saved.encode_utf16().flat_map(to_bytes).collect();
        let opened = file::open(&bytes);
        assert_eq!(opened.map(|opened| opened.board), Ok(board.clone()));
    }
}

#[test]
fn f1_people_and_groups_come_back_in_the_order_they_were_named() {
    let board = example(Language::Danish);
    let saved = file::save(&board, Language::Danish);
    let kinds = |board: &samtavle::board::Board| {
        let people = board.people.iter();
        people.map(|it| it.kind).collect::<Vec<Kind>>()
    };
    let group_first: Vec<usize> = (0..board.people.len()).rev().collect();
    let mut tree: serde_json::Value = serde_json::from_str(&saved).expect("JSON");
    for list in ["people", "groups"] {
        for person in tree[list].as_array_mut().expect("a list") {
            let order = person["order"].as_u64().expect("a number");
            person["order"] = json!(1_000 - order);
        }
    }
    let opened = file::open(tree.to_string().as_bytes()).expect("opens");
    let reversed: Vec<Kind> = group_first.iter().map(|at| kinds(&board)[*at]).collect();
    assert_eq!(kinds(&opened.board), reversed);
}

#[test]
fn f1_the_words_beside_codes_and_ids_are_not_read_back() {
    let mut tree = example_tree();
    for pointer in [
        "/ties/0/quality/text",
        "/ties/0/from/name",
        "/cards/0/column/text",
        "/people/1/place/text",
        "/people/1/place/ring/text",
        "/people/1/place/sector/text",
        "/steps/0/goal/text",
        "/rings/0/text",
    ] {
        *tree.pointer_mut(pointer).expect(pointer) = json!("noget helt andet");
    }
    let opened = file::open(tree.to_string().as_bytes()).expect("opens");
    assert_eq!(opened.board, example(Language::Danish));
    assert_eq!(opened.unknown_fields, []);
}

#[test]
fn f1_a_file_of_another_system_opens() {
    let bytes = include_bytes!("../files/1/from-another-system.json");
    let opened = file::open(bytes).expect("opens");
    assert_eq!(opened.language, Language::English);
    let names: Vec<&str> = opened
        .board
        .people
        .iter()
        .map(|it| it.name.as_str())
        .collect();
    assert_eq!(names, ["Youth club", "Ada"]);
    let paths: Vec<String> = opened
        .unknown_fields
        .iter()
        .map(|field| format!("{} {}", field.path, field.count))
        .collect();
    assert_eq!(
        paths,
        [
            "exported_by 1",
            "people[].address 1",
            "steps[].state.colour 2"
        ]
    );
}

#[test]
fn v6_a_goal_of_an_older_file_keeps_its_scale_and_an_agreement_its_day() {
    let mut tree = example_tree();
    let ratings = tree["scales"][0]["ratings"].clone();
    let first = tree["goals"][0].as_object_mut().expect("a goal");
    for new in [
        "area",
        "answers",
        "child_notices",
        "for_how_long",
        "acceptance",
        "state",
    ] {
        first.remove(new);
    }
    first.insert("scale".to_owned(), json!({ "ratings": ratings }));
    let goal = first["id"].clone();
    for new in ["scales", "transitions"] {
        tree.as_object_mut().expect("a board").remove(new);
    }
    tree["steps"][0]["by"] = json!("2026-12-01");
    let opened = file::open(tree.to_string().as_bytes()).expect("opens");
    assert_eq!(opened.unknown_fields, []);
    let scale = opened
        .board
        .scales
        .iter()
        .next()
        .expect("the scale is there");
    assert_eq!(json!(scale.goal.map(|goal| goal.to_string())), goal);
    assert_eq!(scale.ratings.len(), 4);
    let step = opened
        .board
        .steps
        .iter()
        .next()
        .expect("the agreement is there");
    let day = jiff::civil::date(2026, 12, 1);
    assert_eq!(step.by, Some(samtavle::board::By::Day(day)));
}

#[test]
fn f3_an_unknown_field_is_named_where_it_stands() {
    let mut tree = example_tree();
    tree["future"] = json!({ "anything": [1, 2] });
    tree["people"][0]["nickname"] = json!("Musen");
    tree["people"][1]["nickname"] = json!(null);
    tree["cards"][0]["views"][0]["person"]["age"] = json!(40);
    let opened = file::open(tree.to_string().as_bytes()).expect("opens");
    let notice = file::unknown_fields_notice(&opened.unknown_fields, Language::Danish);
    let notice = notice.expect("there is something to say");
    for named in [
        "future",
        "people[].nickname (2 ×)",
        "cards[].views[].person.age",
    ] {
        assert!(notice.contains(named), "{named} in {notice}");
    }
    assert_eq!(opened.board, example(Language::Danish));
}

#[test]
fn f3_a_file_of_ours_gives_no_notice() {
    let saved = file::save(&example(Language::English), Language::English);
    let opened = file::open(saved.as_bytes()).expect("opens");
    let notice = file::unknown_fields_notice(&opened.unknown_fields, Language::English);
    assert_eq!(notice, None);
}

#[test]
fn a_file_name_tells_the_day_and_nobodys_name() {
    let board = example(Language::Danish);
    let name = file::file_name(&board, jiff::civil::date(2026, 11, 24));
    let mark = &board.id.to_string()[..4];
    assert_eq!(name, format!("samtavle-2026-11-24-{mark}.json"));
}

proptest! {
    #![proptest_config(config(150))]

    #[test]
    fn f1_any_board_opens_as_it_was_saved(board in any_board(), is_danish in any::<bool>()) {
        let language = if is_danish { Language::Danish } else { Language::English };
        let saved = file::save(&board, language);
        let opened = file::open(saved.as_bytes()).expect("what is saved opens");
        prop_assert_eq!(&opened.board, &board);
        prop_assert_eq!(opened.language, language);
        prop_assert_eq!(opened.unknown_fields, []);
        prop_assert_eq!(file::save(&opened.board, language), saved);
    }
}
