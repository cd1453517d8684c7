//! What a refusal says to people.

use std::iter::successors;

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
    let reasons = successors(Some(NotABoard::Empty), |it| reason_after(*it));
    sentences.extend(reasons.map(OpenError::NotABoard));
    let OpenError::Damaged(place) = refusal_of_a_card() else {
        panic!("a card without words is damaged");
    };
    let damages: Vec<Damage> = successors(
        Some(Damage::Shape("missing field `text`".to_owned())),
        damage_after,
    )
    .collect();
    sentences.extend(damages.into_iter().map(|damage| {
        let mut at_the_card = place.clone();
        at_the_card.damage = damage;
        OpenError::Damaged(at_the_card)
    }));
    let last = sentences.last().cloned();
    sentences.extend(successors(last, error_after).skip(1));
    let refusals: Vec<BoardError> =
        successors(Some(BoardError::EmptyWords), |it| refusal_after(*it)).collect();
    let in_language = |language: Language| {
        let words = &language.texts().refusals;
        let opening = sentences.iter().map(|error| error.sentence(language));
        let changing = refusals.iter().map(|refusal| words.sentence(*refusal));
        opening.chain(changing).collect::<Vec<String>>().join("\n")
    };
    let all = Language::ALL.map(in_language).join("\n\n");
    insta::assert_snapshot!("sentences", all);
}

// Each of these goes from one to the next, so that one that is new does not
// compile until it has its place in the row.

fn reason_after(reason: NotABoard) -> Option<NotABoard> {
    Some(match reason {
        NotABoard::Empty => NotABoard::NotJson,
        NotABoard::NotJson => NotABoard::OtherJson,
        NotABoard::OtherJson => NotABoard::CutOff,
        NotABoard::CutOff => NotABoard::TooDeep,
        NotABoard::TooDeep => return None,
    })
}

fn error_after(error: &OpenError) -> Option<OpenError> {
    Some(match error {
        OpenError::Damaged(place) => OpenError::DamagedMap(place.clone()),
        OpenError::DamagedMap(_) => OpenError::TooNew {
            found: 3,
            supported: 1,
        },
        OpenError::TooNew { .. } => OpenError::TooLarge {
            limit: file::MAX_BYTES,
        },
        OpenError::TooLarge { .. } => OpenError::OwnMigration { from: 1 },
        OpenError::OwnMigration { .. } | OpenError::NotABoard(_) => return None,
    })
}

fn damage_after(damage: &Damage) -> Option<Damage> {
    Some(match damage {
        Damage::Shape(_) => Damage::NotAnId("17".to_owned()),
        Damage::NotAnId(_) => Damage::NotADate("2026-02-30".to_owned()),
        Damage::NotADate(_) => Damage::UnknownCode("sølv".to_owned()),
        Damage::UnknownCode(_) => Damage::ScoreOutOfRange,
        Damage::ScoreOutOfRange => Damage::OutOfRange,
        Damage::OutOfRange => Damage::PointsNowhere,
        Damage::PointsNowhere => Damage::Twice,
        Damage::Twice => Damage::NoChild,
        Damage::NoChild => Damage::ImpossibleTie,
        Damage::ImpossibleTie => Damage::NoWords,
        Damage::NoWords => Damage::TooLong(limits::STATEMENT),
        Damage::TooLong(_) => Damage::WrongCount,
        Damage::WrongCount => return None,
    })
}

fn refusal_after(refusal: BoardError) -> Option<BoardError> {
    use BoardError as E;
    Some(match refusal {
        E::EmptyWords => E::TooLong {
            limit: limits::STATEMENT,
        },
        E::TooLong { .. } => E::IdTaken,
        E::IdTaken => E::NotOnBoard,
        E::NotOnBoard => E::ChildStays,
        E::ChildStays => E::TieToSelf,
        E::TieToSelf => E::ScoreOutOfRange,
        E::ScoreOutOfRange => E::TooManyDots,
        E::TooManyDots => E::BadDrawing,
        E::BadDrawing => E::Covered,
        E::Covered => E::DateOutOfRange,
        E::DateOutOfRange => E::AgeOutOfRange,
        E::AgeOutOfRange => E::TooFewIds,
        E::TooFewIds => E::NoSuchPlace,
        E::NoSuchPlace => E::TooFew {
            limit: *limits::RINGS.start(),
        },
        E::TooFew { .. } => E::TooMany {
            limit: limits::PEOPLE,
        },
        E::TooMany { .. } => return None,
    })
}

fn refusal_of_a_card() -> OpenError {
    let mut tree = example_tree();
    tree["cards"][4]["column"]["code"] = json!("sølv");
    refusal(tree.to_string().as_bytes())
}
