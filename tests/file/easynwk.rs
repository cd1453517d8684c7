//! A map from easyNWK comes in: as a board of its own, or onto another.

use proptest::prelude::*;
use samtavle::board::{
    Age, Board, Direction, Kind, Kinds, Outcome, Person, Place, Quality, StandardSector, Support,
    SupportKind, Symbol, Tie, limits, rules,
};
use samtavle::file::easynwk::{NetworkMap, Remark};
use samtavle::file::{self, Damage, Incoming, NotABoard, OpenError};
use samtavle::text::Language;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::refusing::check_sentence;
use crate::{config, example};

const FAMILY: &str = include_str!("../files/easynwk/familie.json");
const BARE_MAP: &[u8] = include_bytes!("../files/easynwk/bare-map.json");

fn map(bytes: &[u8]) -> NetworkMap {
    match file::open_any(bytes) {
        Ok(Incoming::Map(map)) => map,
        other => panic!("this is a map: {other:?}"),
    }
}

fn ids() -> impl FnMut() -> Uuid {
    let mut numbers = 1_u128 << 64..;
    move || Uuid::from_u128(numbers.next().expect("there is always a next number"))
}

fn new_board(bytes: &[u8], language: Language) -> (Board, Vec<Remark>) {
    let made = map(bytes).new_board(language, &mut ids());
    let (board, remarks) = made.expect("a map that was read makes a board");
    assert_eq!(rules::check(&board), Ok(()));
    (board, remarks)
}

fn person<'a>(board: &'a Board, name: &str) -> &'a Person {
    let mut people = board.people.iter();
    people.find(|it| it.name == name).expect(name)
}

/// Returns how two people are tied.
fn tied(board: &Board, one: &str, other: &str) -> Option<Quality> {
    let tie = board.tie_between(person(board, one).id, person(board, other).id);
    tie.map(|tie: &std::sync::Arc<Tie>| tie.quality)
}

/// Returns the ring, from 0, and the sector.
fn place(board: &Board, name: &str) -> Option<(u8, StandardSector)> {
    let spot = person(board, name).spot()?;
    Some((spot.ring.0, board.sector(spot.sector)?.standard?))
}

fn sentences(remarks: &[Remark], language: Language) -> String {
    let told = remarks.iter().map(|it| {
        let sign = if it.is_left_behind() { "-" } else { "~" };
        format!("{sign} {}", it.sentence(language))
    });
    told.collect::<Vec<String>>().join("\n")
}

#[test]
fn n2_without_a_word_on_which_state_is_shown_the_last_one_is() {
    let map_of = |name| json!({ "ego": { "name": name }, "alteri": [], "connections": [] });
    let file = json!({ "versions": [{ "nwk": map_of("Ida") }, { "nwk": map_of("Liv") }] });
    let (board, _) = new_board(format!("\u{feff}{file}").as_bytes(), Language::Danish);
    assert_eq!(board.children_names(), ["Liv"]);
}

#[test]
fn n2_the_current_state_becomes_a_board() {
    let (board, _) = new_board(FAMILY.as_bytes(), Language::Danish);
    assert_eq!(board.children_names(), ["Lina"]);
    assert_eq!(board.people.len(), 12);
    assert_eq!(place(&board, "Mama"), Some((0, StandardSector::Family)));
    assert_eq!(place(&board, "Papa"), Some((0, StandardSector::Family)));
    assert_eq!(
        place(&board, "Tante Hilde"),
        Some((2, StandardSector::Family))
    );
    assert_eq!(place(&board, "Kaya"), Some((1, StandardSector::Friends)));
    assert_eq!(
        place(&board, "Herr Unger"),
        Some((2, StandardSector::Friends))
    );
    assert_eq!(place(&board, "Ben"), Some((1, StandardSector::School)));
    assert_eq!(
        place(&board, "Frau Dr. Öz"),
        Some((2, StandardSector::Professionals))
    );
    assert_eq!(person(&board, "Frau Berger").place, Place::Waiting);
}

#[test]
fn n3_words_stay_and_standard_roles_are_translated_beside_them() {
    let (board, _) = new_board(FAMILY.as_bytes(), Language::Danish);
    let role = |name| person(&board, name).role.as_str();
    assert_eq!(role("Lina"), "");
    assert_eq!(role("Mama"), "mor (Mutter)");
    assert_eq!(role("Tante Hilde"), "Großtante");
    assert_eq!(role("Strolch"), "Hund, Haustier");
    // easyNWK filled it in; nobody said it.
    assert_eq!(role("Kaya"), "");
    assert_eq!(person(&board, "Lina").age, Some(Age::Years(11)));
    assert_eq!(person(&board, "Papa").age, None);
    let (board, _) = new_board(FAMILY.as_bytes(), Language::English);
    assert_eq!(person(&board, "Mama").role, "mother (Mutter)");
}

#[test]
fn genders_are_symbols_and_contacts_are_ties() {
    let (board, _) = new_board(FAMILY.as_bytes(), Language::Danish);
    let symbol = |name| person(&board, name).symbol;
    assert_eq!(symbol("Mama"), Symbol::Circle);
    assert_eq!(symbol("Papa"), Symbol::Square);
    assert_eq!(symbol("Kaya"), Symbol::Diamond);
    assert_eq!(symbol("Strolch"), Symbol::Pet);
    assert_eq!(person(&board, "Turnverein").kind, Kind::Group);
    assert!(person(&board, "Opa Josef").is_deceased);
    assert_eq!(tied(&board, "Lina", "Mama"), Some(Quality::Ordinary));
    assert_eq!(tied(&board, "Lina", "Kaya"), Some(Quality::Ordinary));
    assert_eq!(tied(&board, "Lina", "Papa"), Some(Quality::Strained));
    assert_eq!(
        tied(&board, "Lina", "Tante Hilde"),
        Some(Quality::NoContact)
    );
    // The dead, animals and those outside the map can have no tie there.
    for name in ["Opa Josef", "Strolch", "Herr Unger"] {
        assert_eq!(tied(&board, "Lina", name), None, "{name}");
    }
    assert_eq!(tied(&board, "Papa", "Mama"), Some(Quality::Ordinary));
    assert_eq!(tied(&board, "Ben", "Kaya"), Some(Quality::Ordinary));
    assert_eq!(board.ties.len(), 10);
    let papa = person(&board, "Papa").id;
    let to_papa = board.ties_of(papa).find(|tie| tie.support.is_some());
    let practical = Support {
        direction: Direction::Gets,
        kinds: Kinds::of(&[SupportKind::Practical]),
    };
    assert_eq!(to_papa.and_then(|tie| tie.support), Some(practical));
}

#[test]
fn support_both_ways_is_told_as_it_is_shown() {
    let mut tree = family();
    let papa = &mut tree["versions"][1]["nwk"]["alteri"][8];
    (papa["supportEmotional"], papa["supportLinking"]) = (json!(1), json!(3));
    let (board, remarks) = new_board(tree.to_string().as_bytes(), Language::Danish);
    let support = board.ties.iter().find_map(|tie| tie.support);
    assert_eq!(
        support.map(|support| support.direction),
        Some(Direction::Both)
    );
    let papa = vec!["Papa".to_owned()];
    assert!(remarks.contains(&Remark::MixedSupport(papa.clone())));
    assert!(remarks.contains(&Remark::Linking(papa)));
}

#[test]
fn n4_what_does_not_come_along_is_told() {
    for language in Language::ALL {
        let (_, remarks) = new_board(FAMILY.as_bytes(), language);
        insta::assert_snapshot!(
            format!("easynwk-new-{}", language.tag()),
            sentences(&remarks, language)
        );
    }
}

#[test]
fn an_older_bare_map_with_a_byte_order_mark() {
    let (board, remarks) = new_board(BARE_MAP, Language::Danish);
    assert_eq!(board.children_names(), ["Noah"]);
    assert_eq!(place(&board, "Mor"), Some((1, StandardSector::Family)));
    assert_eq!(remarks, [Remark::Symbols]);
    // easyNWK itself opens what has no map as one, so this is nobody's map.
    let bare = br#"{"versions":[]}"#;
    let refused = file::open_any(bare).expect_err("this is no map");
    assert_eq!(refused, OpenError::NotABoard(NotABoard::OtherJson));
}

#[test]
fn a_whole_board_is_not_looked_for_in_a_map() {
    let refused = file::open(FAMILY.as_bytes()).expect_err("a map is no board");
    assert_eq!(refused, OpenError::NotABoard(NotABoard::OtherJson));
}

#[test]
fn n5_onto_a_board_everybody_comes_as_somebody_new() {
    let board = example(Language::Danish);
    let came = map(FAMILY.as_bytes()).newcomers(&board, Language::Danish, &mut ids());
    assert_eq!(came.people.len(), 12);
    assert_eq!(came.people[0].place, Place::Focus);
    let mut fuller = board.clone();
    assert_eq!(fuller.apply(came.clone().command()), Ok(Outcome::Changed));
    assert_eq!(fuller.children_names(), ["Liva", "Lina"]);
    assert_eq!(fuller.ties.len(), board.ties.len() + came.ties.len());
    insta::assert_snapshot!(
        "easynwk-beside-da",
        sentences(&came.remarks, Language::Danish)
    );
    // Noah is Liva's brother there, so the ego is somebody else; *Mor* is twice.
    let came = map(BARE_MAP).newcomers(&board, Language::English, &mut ids());
    assert_eq!(came.people.len(), 2);
    assert!(
        came.remarks
            .contains(&Remark::EqualNames(vec!["Mor".to_owned()]))
    );
}

#[test]
fn n5_the_same_child_gets_the_ties() {
    let board = example(Language::Danish);
    let bytes = FAMILY.replace("\"Lina\"", "\" liva \"");
    let came = map(bytes.as_bytes()).newcomers(&board, Language::Danish, &mut ids());
    let child = board.children().next().expect("Liva").id;
    assert_eq!(came.people.len(), 11);
    assert!(came.remarks.contains(&Remark::SameChild("Liva".to_owned())));
    assert_eq!(came.ties.iter().filter(|tie| tie.touches(child)).count(), 7);
}

#[test]
fn a_map_without_names_has_words_for_them() {
    let mut tree = family();
    tree["versions"][1]["nwk"]["ego"]["name"] = json!("");
    tree["versions"][1]["nwk"]["alteri"][9]["name"] = json!("  ");
    let (board, remarks) = new_board(tree.to_string().as_bytes(), Language::Danish);
    assert_eq!(board.children_names(), ["Barnet"]);
    assert_eq!(person(&board, "Uden navn").role, "mor (Mutter)");
    assert!(remarks.contains(&Remark::NamelessEgo) && remarks.contains(&Remark::Nameless(1)));
}

fn family() -> Value {
    serde_json::from_str(FAMILY).expect("the sample is JSON")
}

/// Returns what is wrong with the sample after one edit of the read state.
fn damage(pointer: &str, value: Value) -> (String, Damage, Option<String>) {
    let mut tree = family();
    let map = &mut tree["versions"][1]["nwk"];
    *map.pointer_mut(pointer).expect(pointer) = value;
    match file::open_any(tree.to_string().as_bytes()) {
        Err(refused @ OpenError::DamagedMap(_)) => {
            check_sentence(&refused);
            let OpenError::DamagedMap(damaged) = refused else {
                unreachable!()
            };
            (damaged.path.to_string(), damaged.damage, damaged.called)
        }
        other => panic!("{pointer} is damage: {other:?}"),
    }
}

#[test]
fn n1_what_cannot_be_is_refused_with_its_place() {
    let mama = Some("Mama".to_owned());
    for (pointer, value, path, damage_there, called) in [
        (
            "/alteri/9/distance",
            json!(-1),
            "alteri[9].distance",
            Damage::OutOfRange,
            &mama,
        ),
        (
            "/alteri/9/distance",
            json!(1e300),
            "alteri[9].distance",
            Damage::OutOfRange,
            &mama,
        ),
        (
            "/alteri/9/angle",
            json!(361),
            "alteri[9].angle",
            Damage::OutOfRange,
            &mama,
        ),
        (
            "/alteri/9/edgeType",
            json!(3),
            "alteri[9].edgeType",
            Damage::OutOfRange,
            &mama,
        ),
        (
            "/alteri/9/edgeType",
            json!("x"),
            "alteri[9].edgeType",
            Damage::OutOfRange,
            &mama,
        ),
        (
            "/alteri/9/id",
            json!(4),
            "alteri[9].id",
            Damage::Twice,
            &mama,
        ),
        (
            "/ego/name",
            json!("a".repeat(121)),
            "ego.name",
            Damage::TooLong(limits::NAME),
            &Some("a".repeat(32) + "…"),
        ),
        (
            "/alteri",
            json!(vec![1; limits::PEOPLE + 1]),
            "alteri",
            Damage::WrongCount,
            &None,
        ),
    ] {
        let found = damage(pointer, value);
        let path = format!("versions[1].nwk.{path}");
        assert_eq!(found, (path, damage_there, called.clone()), "{pointer}");
    }
    for (pointer, value) in [
        ("/alteri/9/angle", json!(null)),
        ("/alteri/9/human", json!("ja")),
        ("/alteri/9/id", json!(null)),
        ("/connections/0/id1", json!("3")),
        ("/ego", json!(null)),
        ("/alteri", json!({})),
    ] {
        let (_, found, _) = damage(pointer, value);
        assert!(matches!(found, Damage::Shape(_)), "{pointer}");
    }
}

#[test]
fn n1_a_cut_off_map_is_refused() {
    let half = &FAMILY.as_bytes()[..FAMILY.len() / 2];
    let refused = file::open_any(half).expect_err("half a file");
    assert_eq!(refused, OpenError::NotABoard(NotABoard::CutOff));
}

#[test]
fn a_field_that_easynwk_does_not_write_is_named() {
    let mut tree = family();
    tree["versions"][1]["nwk"]["alteri"][0]["phone"] = json!("0123");
    let (_, remarks) = new_board(tree.to_string().as_bytes(), Language::Danish);
    let named = vec!["versions[].nwk.alteri[].phone".to_owned()];
    assert!(remarks.contains(&Remark::UnknownFields(named)));
}

proptest! {
    #![proptest_config(config(200))]

    #[test]
    fn everybody_stands_by_angle_and_distance(
        angle in -180.0..180.0_f64,
        distance in 0.001..150.0_f64,
    ) {
        let mut tree = family();
        let alter = &mut tree["versions"][1]["nwk"]["alteri"][9];
        (alter["angle"], alter["distance"]) = (json!(angle), json!(distance));
        let (board, _) = new_board(tree.to_string().as_bytes(), Language::Danish);
        let (ring, sector) = place(&board, "Mama").expect("on the map");
        let expected = match distance {
            ..33.3 => 0,
            33.4..66.6 => 1,
            66.7.. => 2,
            _ => ring,
        };
        prop_assert_eq!(ring, expected);
        prop_assert_eq!(sector, match angle {
            ..-90.0 => StandardSector::School,
            -90.0..0.0 => StandardSector::Professionals,
            0.0..90.0 => StandardSector::Family,
            _ => StandardSector::Friends,
        });
    }

    #[test]
    fn broken_bytes_never_panic(at in any::<usize>(), byte in any::<u8>()) {
        let mut bytes = FAMILY.as_bytes().to_vec();
        let at = at % bytes.len();
        bytes[at] = byte;
        match file::open_any(&bytes) {
            Ok(Incoming::Map(map)) => {
                let made = map.new_board(Language::Danish, &mut ids());
                prop_assert_eq!(made.map(|(board, _)| rules::check(&board)), Ok(Ok(())));
            }
            Ok(Incoming::Board(_)) => prop_assert!(false, "this is no board"),
            Err(refused) => check_sentence(&refused),
        }
    }
}
