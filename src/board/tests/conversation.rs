//! The rules of cards, scales and covered rounds, by what a person does.

use super::*;

fn answer(person: u128, score: u8) -> Command {
    Command::AnswerCovered {
        scale: ScaleId(id(SCALE)),
        answer: CoveredAnswer {
            person: PersonId(id(person)),
            score: Some(Score::new(score).expect("a score of the tests")),
            why: String::new(),
            one_up: String::new(),
        },
    }
}

fn start_round(order: &[u128]) -> Command {
    Command::StartCovered {
        scale: ScaleId(id(SCALE)),
        order: order.iter().map(|it| PersonId(id(*it))).collect(),
    }
}

fn scores(board: &Board) -> Vec<(PersonId, u8)> {
    let scale = board.scales.get(ScaleId(id(SCALE))).expect("a scale");
    let ratings = scale.ratings.iter();
    ratings.map(|it| (it.person, it.score.value())).collect()
}

fn card(board: &Board) -> &Card {
    board.cards.get(CardId(id(CARD))).expect("the card is here")
}

#[test]
fn o1_covered_answers_are_no_ratings_before_the_reveal_and_undo_does_not_show_them() {
    let (mor, far) = (PersonId(id(MOR)), PersonId(id(FAR)));
    let mut history = History::new(board_about_mor());
    for command in [start_round(&[FAR, MOR]), answer(MOR, 9), answer(FAR, 2)] {
        assert_eq!(history.apply(command), Ok(Outcome::Changed));
        assert_eq!(scores(history.present()), [(mor, 4)]);
    }
    assert!(history.undo());
    assert_eq!(scores(history.present()), [(mor, 4)]);
    assert!(history.redo());
    let scale = ScaleId(id(SCALE));
    assert_eq!(
        history.apply(Command::Reveal { scale }),
        Ok(Outcome::Changed)
    );
    assert_eq!(scores(history.present()), [(mor, 9), (far, 2)]);
    assert!(history.undo());
    assert_eq!(scores(history.present()), [(mor, 4)]);
}

#[test]
fn o1_nobody_in_a_covered_round_gives_an_open_number() {
    let mut board = board_about_mor();
    board.apply(start_round(&[MOR])).expect("starts");
    assert_eq!(board.apply(rate(MOR, 7)), Err(BoardError::Covered));
    assert_eq!(board.apply(rate(FAR, 7)), Ok(Outcome::Changed));
    assert_eq!(board.apply(start_round(&[FAR])), Err(BoardError::Covered));
    assert_eq!(board.apply(answer(FAR, 1)), Err(BoardError::NotOnBoard));
}

#[test]
fn a_round_can_be_given_up_and_ends_when_nobody_is_left_to_ask() {
    let mut board = board_about_mor();
    let scale = ScaleId(id(SCALE));
    board.apply(start_round(&[MOR])).expect("starts");
    board.apply(answer(MOR, 0)).expect("answers");
    let mut given_up = board.clone();
    given_up
        .apply(Command::GiveUpCovered { scale })
        .expect("gives up");
    assert_eq!(scores(&given_up), [(PersonId(id(MOR)), 4)]);
    let mor = PersonId(id(MOR));
    board
        .apply(Command::RemovePerson { id: mor })
        .expect("removes");
    let scale = board.scales.get(scale).expect("the scale stays");
    assert_eq!(scale.covered, None);
}

#[test]
fn b9_a_kind_brings_a_card_to_its_column_and_the_card_remembers() {
    let mut board = board_about_mor();
    let set = |kind| Command::SetCardKind {
        id: CardId(id(CARD)),
        kind: Some(kind),
    };
    for kind in [CardKind::Harm, CardKind::Strength, CardKind::Safety] {
        assert_eq!(board.apply(set(kind)), Ok(Outcome::Changed));
        assert_eq!(card(&board).column, kind.column());
    }
    let kinds: Vec<_> = card(&board).history.iter().map(|it| it.kind).collect();
    assert_eq!(kinds, [Some(CardKind::Harm), Some(CardKind::Strength)]);
    let to_next = Command::WithCards {
        ids: vec![CardId(id(CARD))],
        deed: CardDeed::Move(Column::Next, None),
    };
    assert_eq!(board.apply(to_next), Ok(Outcome::Changed));
    assert_eq!(card(&board).kind, None);
    assert_eq!(card(&board).history.len(), 3);
}

#[test]
fn b5_a_card_needs_words_or_a_drawing() {
    let mut board = board_about_mor();
    let id = CardId(id(CARD));
    let no_words = Command::RewordCard {
        id,
        text: String::new(),
    };
    assert_eq!(board.apply(no_words.clone()), Err(BoardError::EmptyWords));
    let stroke = Stroke {
        ink: Ink::Blue,
        width: 12,
        points: vec![(0, 0), (1_000, 750)],
    };
    let outside = Stroke {
        points: vec![(1_001, 0)],
        ..stroke.clone()
    };
    let refused = board.apply(Command::Draw {
        id,
        stroke: outside,
    });
    assert_eq!(refused, Err(BoardError::BadDrawing));
    assert_eq!(
        board.apply(Command::Draw { id, stroke }),
        Ok(Outcome::Changed)
    );
    assert_eq!(board.apply(no_words), Ok(Outcome::Changed));
    let drawing = None;
    let refused = board.apply(Command::SetDrawing { id, drawing });
    assert_eq!(refused, Err(BoardError::EmptyWords));
}

#[test]
fn a_hidden_card_is_in_no_column_until_it_is_shown() {
    let mut board = board_about_mor();
    let id = CardId(id(CARD));
    let hide = |is_hidden| Command::SetHidden { id, is_hidden };
    board.apply(hide(true)).expect("hides");
    assert_eq!(board.cards_in(Column::Worries).count(), 0);
    assert_eq!(board.hidden_cards().count(), 1);
    board.apply(hide(false)).expect("shows");
    assert_eq!(board.cards_in(Column::Worries).count(), 1);
    assert!(card(&board).is_prepared, "it stays marked");
}

#[test]
fn b1_removing_a_card_drops_the_link_of_its_goal() {
    let mut board = board_about_mor();
    let (card, goal) = (CardId(id(CARD)), GoalId(id(GOAL)));
    let answers = vec![card, card];
    board
        .apply(Command::SetAnswers { id: goal, answers })
        .expect("links");
    assert_eq!(board.goals_answering(card).count(), 1);
    board
        .apply(Command::RemoveCard { id: card })
        .expect("removes");
    let goal = board.goals.get(goal).expect("the goal stays");
    assert!(goal.answers.is_empty());
}
