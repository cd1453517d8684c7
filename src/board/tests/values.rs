//! B3 to B8: the child, ties, words, scores, days.

use super::*;
use crate::board::rules::{self, BrokenRule};

#[test]
fn b3_a_focus_child_stays_in_the_middle() {
    let mut board = start();
    let child = PersonId(id(LIVA));
    let refused = Err(BoardError::ChildStays);
    assert_eq!(board.apply(Command::RemovePerson { id: child }), refused);
    assert_eq!(board.apply(place(LIVA, Place::Waiting)), refused);
    assert_eq!(board.children_names(), ["Liva"]);
}

#[test]
fn b3_siblings_share_a_board() {
    let mut board = board_about_mor();
    board
        .apply(place(MOR, Place::Focus))
        .expect("another joins the middle");
    assert_eq!(board.children_names(), ["Liva", "Mor"]);
}

#[test]
fn b4_a_second_tie_between_two_changes_the_first() {
    let mut board = board_about_mor();
    let strained = Command::Tie {
        id: TieId(id(31)),
        from: PersonId(id(FAR)),
        to: PersonId(id(MOR)),
        quality: Quality::Strained,
    };
    assert_eq!(board.apply(strained), Ok(Outcome::Changed));
    assert_eq!(board.ties.len(), 1);
    let tie = board.tie_between(PersonId(id(MOR)), PersonId(id(FAR)));
    let tie = tie.expect("they are tied");
    assert_eq!((tie.id, tie.quality), (TieId(id(TIE)), Quality::Strained));
}

#[test]
fn b4_nobody_is_tied_to_themselves() {
    let mut board = board_about_mor();
    assert_eq!(board.apply(tie(31, MOR, MOR)), Err(BoardError::TieToSelf));
}

#[test]
fn b5_words_are_never_empty_where_they_are_the_thing() {
    let mut board = board_about_mor();
    let nothing = || " \n\t".to_owned();
    for command in [
        add_person(22, " "),
        Command::RenamePerson {
            id: PersonId(id(MOR)),
            name: nothing(),
        },
        Command::RewordCard {
            id: CardId(id(CARD)),
            text: nothing(),
        },
        Command::RewordGoal {
            id: GoalId(id(GOAL)),
            text: nothing(),
        },
        Command::RewordStep {
            id: StepId(id(STEP)),
            what: nothing(),
        },
        Command::RewordAgendaItem {
            id: AgendaItemId(id(POINT)),
            text: nothing(),
        },
    ] {
        assert_eq!(board.apply(command), Err(BoardError::EmptyWords));
    }
}

#[test]
fn b5_a_limit_counts_characters_and_not_bytes() {
    let mut board = start();
    let longest = "å".repeat(limits::NAME);
    assert_eq!(board.apply(add_person(MOR, &longest)), Ok(Outcome::Changed));
    let limit = limits::NAME;
    let too_long = longest + "å";
    assert_eq!(
        board.apply(add_person(FAR, &too_long)),
        Err(BoardError::TooLong { limit })
    );
}

#[test]
fn b5_white_space_does_not_hide_length_in_a_file() {
    let mut board = start();
    let blanks = " ".repeat(1_000_000);
    let mut mor = Person::new(
        PersonId(id(MOR)),
        Kind::Person,
        blanks + "Mor",
        Place::Waiting,
    );
    board.people.push(mor.clone());
    let limit = limits::NAME;
    let too_long = BrokenRule::BadWords(id(MOR), BoardError::TooLong { limit });
    assert_eq!(rules::check(&board), Err(too_long));
    mor.name = "Mor".to_owned();
    *board.people.change(mor.id).expect("on the board") = mor.clone();
    assert_eq!(rules::check(&board), Ok(()));
}

#[test]
fn b6_a_score_is_from_0_to_10() {
    assert_eq!(Score::new(10).map(Score::value), Ok(10));
    assert_eq!(Score::new(11), Err(BoardError::ScoreOutOfRange));
    assert_eq!(Score::all().count(), 11);
}

#[test]
fn b6_one_score_per_person_and_it_can_be_taken_back() {
    let mut board = board_about_mor();
    board.apply(rate(MOR, 7)).expect("rates again");
    let scores = |board: &Board| {
        let scales = board.scales.iter();
        let ratings = scales.flat_map(|scale| scale.ratings.clone());
        ratings
            .map(|rating| rating.score.value())
            .collect::<Vec<_>>()
    };
    assert_eq!(scores(&board), [7]);
    let taken_back = Command::Rate {
        scale: ScaleId(id(SCALE)),
        person: PersonId(id(MOR)),
        score: None,
    };
    board.apply(taken_back).expect("takes it back");
    assert!(scores(&board).is_empty());
}

#[test]
fn b7_a_refused_removal_has_removed_nothing() {
    let mut board = board_about_mor();
    let before = board.clone();
    let refused = board.apply(Command::RemovePerson {
        id: PersonId(id(LIVA)),
    });
    assert_eq!(refused, Err(BoardError::ChildStays));
    assert_eq!(board, before);
}

#[test]
fn b8_a_day_has_a_year_of_four_digits() {
    let mut board = start();
    let set = |year| Command::SetMeetingDate {
        date: Some(jiff::civil::date(year, 1, 1)),
    };
    assert_eq!(board.apply(set(9999)), Ok(Outcome::Changed));
    assert_eq!(board.apply(set(0)), Ok(Outcome::Changed));
    assert_eq!(board.apply(set(-1)), Err(BoardError::DateOutOfRange));
}

#[test]
fn cards_keep_their_order_within_a_column() {
    let mut board = board_about_mor();
    let add = |number, column| Command::AddCard {
        id: CardId(id(number)),
        column,
        text: number.to_string(),
        speakers: Vec::new(),
        about: Vec::new(),
        kind: None,
        drawing: None,
        is_prepared: false,
    };
    for (number, column) in [(41, Column::Works), (42, Column::Works)] {
        board.apply(add(number, column)).expect("adds");
    }
    let to_works = Command::MoveCard {
        id: CardId(id(CARD)),
        column: Column::Works,
        before: Some(CardId(id(42))),
    };
    board.apply(to_works).expect("moves");
    let works: Vec<CardId> = board.cards_in(Column::Works).map(|it| it.id).collect();
    assert_eq!(works, [41, CARD, 42].map(|number| CardId(id(number))));
}
