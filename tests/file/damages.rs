//! F2: a board in which one thing cannot be is refused, with its place.

use samtavle::board::limits;
use samtavle::file::{self, Damage, OpenError};
use samtavle::text::Language;
use serde_json::{Value, json};

use crate::refusing::{damage, refusal};
use crate::{example, nobody};

#[test]
fn ids_that_point_nowhere() {
    for (pointer, path) in [
        ("/ties/2/from/id", "ties[2]"),
        ("/cards/0/speakers/0/id", "cards[0]"),
        ("/cards/0/views/0/person/id", "cards[0]"),
        ("/goals/1/owner/id", "goals[1]"),
        ("/scales/0/ratings/0/person/id", "scales[0]"),
        ("/steps/0/goal/id", "steps[0]"),
        ("/steps/0/who/0/id", "steps[0]"),
        ("/meetings/0/participants/0/id", "meetings[0]"),
        ("/people/1/place/sector/id", "people[1]"),
        ("/people/1/household/id", "people[1]"),
        ("/viewpoints/0/viewer/id", "viewpoints[0]"),
        ("/viewpoints/0/places/1/person/id", "viewpoints[0]"),
        ("/viewpoints/0/places/1/sector/id", "viewpoints[0]"),
    ] {
        let found = damage(|tree| *tree.pointer_mut(pointer).expect(pointer) = json!(nobody()));
        assert_eq!(found, (path.to_owned(), Damage::PointsNowhere));
    }
    let found = damage(|tree| tree["people"][1]["place"]["ring"]["number"] = json!(4));
    assert_eq!(found, ("people[1]".to_owned(), Damage::PointsNowhere));
}

#[test]
fn a_number_that_nothing_can_hold() {
    let found = damage(|tree| tree["people"][1]["place"]["ring"]["number"] = json!(70_000));
    assert_eq!(found.1, Damage::OutOfRange);
}

#[test]
fn a_drawing_with_nothing_or_too_much_in_it() {
    let stroke = |ink: &str| json!({ "ink": { "code": ink }, "width": 12, "points": "1,2 3,4" });
    let damage_of = |strokes: Vec<Value>| {
        damage(|tree| tree["cards"][0]["drawing"] = json!({ "strokes": strokes }))
    };
    let place = "cards[0].drawing.strokes".to_owned();
    for count in [0, limits::STROKES + 1] {
        let found = damage_of(vec![stroke("red"); count]);
        assert_eq!(found, (place.clone(), Damage::WrongCount));
    }
    let mut broad = stroke("red");
    broad["width"] = json!(101);
    assert_eq!(damage_of(vec![broad]).1, Damage::OutOfRange);
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
        let ratings = tree["scales"][0]["ratings"].as_array_mut();
        let ratings = ratings.expect("a list");
        ratings.push(ratings[0].clone());
    });
    assert_eq!(found, ("scales[0]".to_owned(), Damage::Twice));
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
    let (path, what) = damage(|tree| tree["scales"][0]["ratings"][1]["score"] = json!(11));
    assert_eq!(path, "scales[0].ratings[1].score");
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
        ("/people/1/offers/0/code", "people[1].offers[0].code"),
        ("/people/1/knows/code", "people[1].knows.code"),
        ("/sectors/0/tone/code", "sectors[0].tone.code"),
        (
            "/ties/3/support/direction/code",
            "ties[3].support.direction.code",
        ),
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
        ("/people/1/offer_words", "people[1]", limits::LINE),
        ("/households/0/name", "households[0]", limits::NAME),
        ("/questions/0/text", "questions[0]", limits::LINE),
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
        let (path, what) = damage(|tree| tree["scales"][0]["ratings"][0]["score"] = value);
        assert_eq!(path, "scales[0].ratings[0].score");
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
        ("/people/0/age", 131),
        ("/people/6/birth_year", 999),
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
        ("questions", 101),
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
            for list in ["groups", "ties", "viewpoints", "cards", "goals", "steps"] {
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
