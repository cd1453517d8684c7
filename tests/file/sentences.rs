//! What a refusal says to people.

use samtavle::board::{BoardError, limits};
use samtavle::file::{self, Damage, NotABoard, OpenError};
use samtavle::text::Language;
use serde_json::json;

use crate::refusing::refusal;
use crate::{example_tree, nobody};

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
        let mut at_the_card = place.clone();
        at_the_card.damage = damage;
        OpenError::Damaged(at_the_card)
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
        BoardError::TooManyDots,
        BoardError::BadDrawing,
        BoardError::Covered,
        BoardError::DateOutOfRange,
        BoardError::NoSuchPlace,
        BoardError::TooMany {
            limit: limits::PEOPLE,
        },
    ];
    let in_language = |language: Language| {
        let words = &language.texts().refusals;
        let opening = sentences.iter().map(|error| error.sentence(language));
        let changing = refusals.iter().map(|refusal| words.sentence(*refusal));
        opening.chain(changing).collect::<Vec<String>>().join("\n")
    };
    let all = Language::ALL.map(in_language).join("\n\n");
    insta::assert_snapshot!("sentences", all);
}

fn refusal_of_a_card() -> OpenError {
    let mut tree = example_tree();
    tree["cards"][4]["column"]["code"] = json!("sølv");
    refusal(tree.to_string().as_bytes())
}
