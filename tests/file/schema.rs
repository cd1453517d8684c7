//! The published schema against the files, by an independent validator.

use jsonschema::Validator;
use proptest::prelude::*;
use samtavle::board::{Exact, Score, limits};
use samtavle::file;
use samtavle::text::Language;
use serde_json::{Map, Value, json};

use crate::{any_board, config, example, example_tree, nobody};

fn schema() -> Value {
    let schema = include_str!("../../src/file/v1/samtavle-1.schema.json");
    serde_json::from_str(schema).expect("the schema is JSON")
}

fn validator(schema: &Value) -> Validator {
    let options = jsonschema::draft202012::options();
    let options = options.should_validate_formats(true);
    options.build(schema).expect("the schema is a schema")
}

/// Returns the schema with every object closed: what it does not describe is
/// then an error, so that no field can be written that is not documented.
fn closed(mut schema: Value) -> Value {
    for_each_object(&mut schema, &mut |object| {
        if object.contains_key("properties") && object.contains_key("title") {
            object.insert("additionalProperties".to_owned(), json!(false));
        }
    });
    schema
}

fn for_each_object(value: &mut Value, visit: &mut impl FnMut(&mut Map<String, Value>)) {
    match value {
        Value::Object(object) => {
            visit(object);
            for value in object.values_mut() {
                for_each_object(value, visit);
            }
        }
        Value::Array(list) => {
            for value in list {
                for_each_object(value, visit);
            }
        }
        _ => {}
    }
}

fn problems(validator: &Validator, tree: &Value) -> Vec<String> {
    let errors = validator.iter_errors(tree);
    errors
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect()
}

#[test]
fn the_schema_is_a_schema_of_draft_2020_12() {
    jsonschema::draft202012::meta::validate(&schema()).expect("valid by the meta-schema");
}

#[test]
fn the_example_fits_and_every_field_is_documented() {
    let validator = validator(&closed(schema()));
    for language in Language::ALL {
        let saved = file::save(&example(language), language);
        let tree: Value = serde_json::from_str(&saved).expect("JSON");
        assert_eq!(problems(&validator, &tree), Vec::<String>::new());
    }
}

#[test]
fn everything_that_is_documented_has_a_title_or_a_description() {
    let mut schema = schema();
    let mut count = 0;
    for_each_object(&mut schema, &mut |object| {
        let Some(Value::Object(properties)) = object.get("properties") else {
            return;
        };
        if !object.contains_key("title") {
            return;
        }
        assert!(object.contains_key("description"), "{object:?}");
        for (name, property) in properties {
            let is_said = property.get("description").is_some()
                || property.get("$ref").is_some()
                || property.get("oneOf").is_some();
            assert!(is_said, "{name} of {}", object["title"]);
            count += 1;
        }
    });
    assert!(count > 80, "{count} properties were looked at");
}

#[test]
fn an_unknown_field_is_allowed() {
    let mut tree = example_tree();
    tree["people"][0]["nickname"] = json!("Musen");
    assert_eq!(problems(&validator(&schema()), &tree), Vec::<String>::new());
}

#[test]
fn broken_files_are_refused_by_the_schema_too() {
    let validator = validator(&schema());
    for (pointer, value) in [
        ("/format", json!("other")),
        ("/version", json!(2)),
        ("/language", json!("de")),
        ("/id", json!("1")),
        ("/people/0/id", json!(nobody().replace('-', ""))),
        ("/people/0/name", json!("  ")),
        ("/people/0/name", json!("a".repeat(1_000_000))),
        ("/people/1/place/ring", json!(null)),
        ("/people/1/place/code", json!("waiting")),
        ("/people/1/place/ring/number", json!(0)),
        ("/people/6/place/exact/out", json!(1_001)),
        ("/people/0/age", json!(131)),
        ("/people/0/birth_year", json!(2017)),
        ("/people/0/is_asked", json!("yes")),
        ("/people/1/knows", json!("all")),
        ("/people/1/household", json!("hos mor")),
        ("/sectors/0/standard", json!(null)),
        ("/viewpoints/0/places/0/ring/number", json!(0)),
        ("/viewpoints/0/places/0/ring", json!("off")),
        ("/questions/0/text", json!(" ")),
        ("/ties/3/support/direction", json!(null)),
        ("/ties/0/quality/code", json!("golden")),
        ("/cards/0/views/0/words", json!("also, but")),
        ("/cards/0/speakers", json!(null)),
        ("/scales/0/ratings/0/score", json!(11)),
        ("/scales/0/ratings/0/score", json!(4.5)),
        ("/steps/0/by/day", json!("2026-02-30")),
        ("/steps/0/by/day", json!("24.11.2026")),
        ("/meetings", json!([])),
        ("/rings", json!([])),
    ] {
        let mut tree = example_tree();
        *tree.pointer_mut(pointer).expect(pointer) = value;
        assert!(!validator.is_valid(&tree), "{pointer}");
        assert!(
            file::open(tree.to_string().as_bytes()).is_err(),
            "{pointer}"
        );
    }
    for pointer in [
        "",
        "/people/0",
        "/people/1/place",
        "/cards/0",
        "/steps/0/state",
    ] {
        let keys = example_tree();
        let keys = keys
            .pointer(pointer)
            .and_then(Value::as_object)
            .expect(pointer);
        for key in keys.keys() {
            let mut tree = example_tree();
            let object = tree.pointer_mut(pointer).and_then(Value::as_object_mut);
            object.expect(pointer).remove(key);
            assert!(!validator.is_valid(&tree), "{pointer}/{key}");
        }
    }
}

#[test]
fn limits_are_those_of_the_board() {
    let schema = schema();
    let at = |pointer: &str| schema.pointer(pointer).and_then(Value::as_u64);
    let expect = |pointer: &str, limit: usize| {
        assert_eq!(at(pointer), u64::try_from(limit).ok(), "{pointer}");
    };
    let defs = |path: &str| format!("/$defs/{path}");
    for path in [
        "person/properties/name",
        "group/properties/name",
        "ring/properties/name",
        "sector/properties/name",
        "household/properties/name",
    ] {
        expect(&(defs(path) + "/maxLength"), limits::NAME);
    }
    for path in [
        "person/properties/role",
        "person/properties/offer_words",
        "group/properties/offer_words",
        "question/properties/text",
        "agendaItem/properties/text",
        "meeting/properties/place",
        "nextMeeting/properties/place",
        "area/properties/words",
        "wording/properties/own",
        "transition/properties/from",
        "transition/properties/to",
    ] {
        expect(&(defs(path) + "/maxLength"), limits::LINE);
    }
    for path in [
        "card/properties/text",
        "view/properties/words",
        "goal/properties/text",
        "goal/properties/sign",
        "goal/properties/child_notices",
        "goal/properties/for_how_long",
        "acceptance/properties/words",
        "rating/properties/why",
        "rating/properties/one_up",
        "coveredAnswer/properties/why",
        "coveredAnswer/properties/one_up",
        "step/properties/plan_b",
        "step/properties/what",
        "meeting/properties/purpose",
    ] {
        expect(&(defs(path) + "/maxLength"), limits::STATEMENT);
    }
    expect("/properties/people/maxItems", limits::PEOPLE);
    expect("/properties/households/maxItems", limits::PEOPLE);
    expect("/properties/ties/maxItems", limits::TIES);
    expect("/properties/viewpoints/maxItems", limits::VIEWPOINTS);
    expect("/properties/questions/maxItems", limits::QUESTIONS);
    for (field, range) in [("age", limits::AGES), ("birth_year", limits::BIRTH_YEARS)] {
        let field = defs("person/properties/") + field;
        expect(&(field.clone() + "/minimum"), (*range.start()).into());
        expect(&(field + "/maximum"), (*range.end()).into());
    }
    for list in ["cards", "goals", "scales", "steps", "transitions"] {
        expect(&format!("/properties/{list}/maxItems"), limits::CARDS);
    }
    for (list, range) in [("rings", limits::RINGS), ("sectors", limits::SECTORS)] {
        expect(&format!("/properties/{list}/minItems"), *range.start());
        expect(&format!("/properties/{list}/maxItems"), *range.end());
    }
    expect("/$defs/meeting/properties/agenda/maxItems", limits::AGENDA);
    expect("/$defs/rating/properties/score/maximum", Score::MAX.into());
    expect(
        "/$defs/coveredAnswer/properties/score/maximum",
        Score::MAX.into(),
    );
    expect("/$defs/dots/properties/count/maximum", limits::DOTS.into());
    expect("/$defs/card/properties/history/maxItems", limits::STAGES);
    expect(
        "/$defs/drawing/properties/strokes/maxItems",
        limits::STROKES,
    );
    expect(
        "/$defs/stroke/properties/width/maximum",
        (*limits::STROKE_WIDTH.end()).into(),
    );
    expect("/$defs/exact/properties/out/maximum", Exact::MAX.into());
}

#[test]
fn every_code_that_is_documented_opens() {
    let mut opened = 0;
    for (definition, pointer) in [
        ("standardSector", "/sectors/0/standard/code"),
        ("tone", "/sectors/0/tone/code"),
        ("symbol", "/people/0/symbol/code"),
        ("offer", "/people/1/offers/0/code"),
        ("knows", "/people/1/knows/code"),
        ("quality", "/ties/0/quality/code"),
        ("direction", "/ties/3/support/direction/code"),
        ("supportKind", "/ties/9/support/kinds/0/code"),
        ("column", "/cards/0/column/code"),
        ("cardKind", "/cards/0/kind/code"),
        ("consent", "/goals/0/acceptance/0/consent/code"),
        ("goalState", "/goals/0/state/code"),
        ("readyQuestion", "/scales/0/ready/code"),
        ("state", "/steps/0/state/code"),
    ] {
        let schema = schema();
        let codes = &schema["$defs"][definition]["properties"]["code"]["oneOf"];
        for code in codes.as_array().expect(definition) {
            let mut tree = example_tree();
            *tree.pointer_mut(pointer).expect(pointer) = code["const"].clone();
            // A card's kind and column belong together (B9).
            match definition {
                "column" => tree["cards"][0]["kind"] = json!(null),
                "cardKind" => tree["cards"][0]["column"]["code"] = column_in(&code["description"]),
                _ => {}
            }
            file::open(tree.to_string().as_bytes()).expect(pointer);
            opened += 1;
        }
    }
    assert_eq!(
        opened,
        5 + 8 + 5 + 9 + 4 + 6 + 3 + 5 + 3 + 7 + 4 + 4 + 3 + 4
    );
}

/// Returns the column that the description of a card's kind begins with.
fn column_in(description: &Value) -> Value {
    let description = description.as_str().expect("a text");
    let (column, _) = description.split_once(':').expect("a column first");
    json!(column.to_lowercase())
}

proptest! {
    #![proptest_config(config(60))]

    #[test]
    fn any_saved_board_fits(board in any_board()) {
        thread_local! {
            static CLOSED: Validator = validator(&closed(schema()));
        }
        let saved = file::save(&board, Language::English);
        let tree: Value = serde_json::from_str(&saved).expect("JSON");
        CLOSED.with(|closed| {
            prop_assert_eq!(problems(closed, &tree), Vec::<String>::new());
            Ok(())
        })?;
    }
}
