//! Reading and writing as `serde_json` does.

use proptest::prelude::*;
use serde_json::Value;

use super::{Fault, Json, parse};

/// Returns a tree as `serde_json` has it; a number that is not whole is lost.
fn known(json: &Json) -> Value {
    match json {
        Json::Null | Json::OtherNumber(_) => Value::Null,
        Json::Truth(truth) => Value::Bool(*truth),
        Json::Whole(number) => Value::from(*number),
        Json::Text(text) => Value::from(text.as_ref()),
        Json::List(values) => values.iter().map(known).collect(),
        Json::Object(object) => {
            let fields = object.0.iter();
            fields
                .map(|(key, value)| (key.to_string(), known(value)))
                .collect()
        }
    }
}

fn any_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        "[\u{0}-\u{24}\\\\/\u{7f}\u{2028}æ🙂]*".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 40, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::btree_map(any::<String>(), inner, 0..6)
                .prop_map(|fields| fields.into_iter().collect()),
        ]
    })
}

#[test]
fn what_is_json_and_what_is_not() {
    for text in [
        " null ",
        "true",
        "[ ]",
        "{ }",
        "\t[1 , -20,\r\n{\"a\" :[]}]",
        r#""\u0041\u00e6\ud83d\ude42\"\\\/\b\f\n\r\t""#,
        "9223372036854775807",
        "-9223372036854775808",
        "0",
    ] {
        let read = parse(text).expect(text);
        let expected: Value = serde_json::from_str(text).expect(text);
        assert_eq!(known(&read), expected);
    }
    for text in [
        "nul!",
        "[1 2]",
        "[1,]",
        "[,1]",
        "{1:2}",
        "{\"a\" 1}",
        "{\"a\":1,}",
        "01",
        "+1",
        ".5",
        "1.x",
        "--1",
        "1e+x",
        "[1] 2",
        "\"\t\"",
        r#""\x""#,
        r#""\ud83d""#,
        r#""\ud83d\u0041""#,
        r#""\udc00""#,
        r#""\u00g0""#,
        "]",
        "}",
        "'a'",
    ] {
        assert_eq!(parse(text), Err(Fault::NotJson), "{text}");
        let other = serde_json::from_str::<Value>(text).expect_err(text);
        assert!(!other.is_eof(), "{text}");
    }
}

#[test]
fn a_number_that_is_not_whole_is_another_number() {
    for text in ["1.0", "-0.5", "1e2", "2E-7", "9223372036854775808", "1e999"] {
        assert_eq!(parse(text), Ok(Json::OtherNumber(text)), "{text}");
    }
}

#[test]
fn depth_has_a_limit() {
    let nested = |depth| "[".repeat(depth) + &"]".repeat(depth);
    assert!(parse(&nested(64)).is_ok());
    assert_eq!(parse(&nested(65)), Err(Fault::TooDeep));
    assert_eq!(parse(&"{\"a\":[".repeat(1_000_000)), Err(Fault::TooDeep));
}

#[test]
fn a_key_that_is_there_twice_is_kept_in_its_place() {
    let read = parse(r#"{"b":1,"a":2,"b":3}"#).expect("JSON");
    let Json::Object(object) = &read else {
        panic!("an object");
    };
    assert_eq!(object.keys().collect::<Vec<_>>(), ["b", "a", "b"]);
    assert_eq!(read.get("b"), Some(&Json::Whole(1)));
    assert_eq!(read.compact(), r#"{"b":1,"a":2,"b":3}"#);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_value_is_read_and_written_as_serde_json_does(value in any_value()) {
        let (compact, pretty) = (value.to_string(), format!("{value:#}"));
        for text in [&compact, &pretty] {
            let read = parse(text).expect("JSON");
            prop_assert_eq!(&known(&read), &value);
            prop_assert_eq!(read.compact(), compact.as_str());
            prop_assert_eq!(read.pretty(), pretty.as_str());
        }
    }

    #[test]
    fn broken_text_is_judged_as_serde_json_does(
        value in any_value(),
        at in any::<prop::sample::Index>(),
        sign in prop::sample::select(&[" ", "", "\"", "\\", "{", "]", ",", ":", "-", "1", "u", "\u{1}", "ø"]),
        is_cut in any::<bool>(),
    ) {
        let mut text = value.to_string();
        let at = at.index(text.len());
        let at = text.floor_char_boundary(at);
        let letter = text[at..].chars().next().map_or(0, char::len_utf8);
        if letter > 0 {
            text.replace_range(at..at + letter, sign);
            if is_cut {
                text.truncate(at + sign.len());
            }
        }
        match (parse(&text), serde_json::from_str::<Value>(&text)) {
            (Ok(read), Ok(_)) => prop_assert!(parse(&read.compact()).is_ok()),
            (Err(fault), Err(other)) => {
                // Cut within `\u00e6`, it does not look at the digits there are.
                let may_differ = fault == Fault::NotJson && text.contains("\\u");
                let is_alike = (fault == Fault::CutOff) == other.is_eof();
                prop_assert!(is_alike || may_differ, "{:?} but {}", fault, other);
            }
            (read, other) => prop_assert!(false, "{:?} but {:?}", read, other),
        }
    }
}
