//! B1 and B2: ids and what points to them.

use super::*;
use crate::board::rules;

#[test]
fn b1_removing_a_person_leaves_nothing_that_points_to_them() {
    let mut board = board_about_mor();
    let mor = PersonId(id(MOR));
    assert_eq!(
        board.apply(Command::RemovePerson { id: mor }),
        Ok(Outcome::Changed)
    );
    assert_eq!(rules::check(&board), Ok(()));
    assert!(board.ties.is_empty());
    let card = board.cards.iter().next().expect("the card stays");
    assert_eq!((card.speakers.len(), card.about.len()), (0, 0));
    assert_eq!(card.view_of(mor), None);
    let goal = board.goals.iter().next().expect("the goal stays");
    assert_eq!(goal.owner, None);
    let scale = board.scale_of(goal.id).expect("the scale stays");
    assert_eq!(scale.score_of(mor), None);
    let step = board.steps.iter().next().expect("the agreement stays");
    assert!(step.who.is_empty());
    assert!(board.participants().all(|person| person.id != mor));
}

#[test]
fn b1_removing_a_goal_lets_its_agreements_stand_alone() {
    let mut board = board_about_mor();
    let goal = GoalId(id(GOAL));
    board
        .apply(Command::RemoveGoal { id: goal })
        .expect("removes");
    assert_eq!(board.steps_of(Some(goal)).count(), 0);
    assert_eq!(board.steps_of(None).count(), 1);
    assert_eq!(rules::check(&board), Ok(()));
}

#[test]
fn b1_nobody_unknown_is_named() {
    let mut board = board_about_mor();
    let nobody = PersonId(id(99));
    let refused = Err(BoardError::NotOnBoard);
    for command in [
        tie(31, MOR, 99),
        rate(99, 3),
        Command::SetSpeakers {
            id: CardId(id(CARD)),
            speakers: vec![nobody],
        },
        Command::SetAbout {
            id: CardId(id(CARD)),
            about: vec![nobody],
        },
        Command::SetView {
            card: CardId(id(CARD)),
            person: nobody,
            stance: Some(Stance::Also),
        },
        Command::SetGoalOwner {
            id: GoalId(id(GOAL)),
            owner: Some(nobody),
        },
        Command::SetStepWho {
            id: StepId(id(STEP)),
            who: vec![nobody],
        },
        Command::SetStepGoal {
            id: StepId(id(STEP)),
            goal: Some(GoalId(id(99))),
        },
        Command::SetTakesPart {
            person: nobody,
            takes_part: true,
        },
    ] {
        assert_eq!(board.apply(command.clone()), refused, "{command:?}");
    }
}

#[test]
fn b1_nobody_stands_in_a_ring_or_sector_that_is_not_there() {
    let mut board = board_about_mor();
    let sector = SectorId(id(A_SECTOR));
    let in_ring = |number| Place::OnMap(Spot::new(RingNumber(number), sector));
    let no_sector = Place::OnMap(Spot::new(RingNumber(0), SectorId(id(99))));
    assert_eq!(board.apply(place(MOR, in_ring(2))), Ok(Outcome::Changed));
    assert_eq!(
        board.apply(place(MOR, in_ring(3))),
        Err(BoardError::NoSuchPlace)
    );
    assert_eq!(
        board.apply(place(MOR, no_sector)),
        Err(BoardError::NoSuchPlace)
    );
}

#[test]
fn b2_an_id_is_never_given_twice_not_even_to_another_kind_of_thing() {
    let mut board = board_about_mor();
    let (board_id, meeting_id) = (board.id.0, board.meeting.id.0);
    let taken = [MOR, TIE, CARD, GOAL, SCALE, STEP, POINT, A_SECTOR].map(id);
    for taken in taken.into_iter().chain([board_id, meeting_id]) {
        let number = taken.as_u128();
        let text = || "Noget".to_owned();
        for command in [
            add_person(number, "Noah"),
            tie(number, LIVA, MOR),
            Command::AddCard {
                id: CardId(taken),
                column: Column::Next,
                text: text(),
                speakers: Vec::new(),
                about: Vec::new(),
                kind: None,
                drawing: None,
                is_prepared: false,
            },
            Command::AddGoal {
                id: GoalId(taken),
                text: text(),
                owner: None,
                scale: None,
                answers: Vec::new(),
            },
            Command::AddStep {
                id: StepId(taken),
                goal: None,
                what: text(),
                who: Vec::new(),
                by: None,
            },
            Command::AddAgendaItem {
                id: AgendaItemId(taken),
                text: text(),
            },
        ] {
            assert_eq!(board.apply(command), Err(BoardError::IdTaken));
        }
    }
}

#[test]
fn b2_somebody_named_twice_in_one_list_is_there_once() {
    let mut board = board_about_mor();
    let (mor, far) = (PersonId(id(MOR)), PersonId(id(FAR)));
    let speakers = vec![far, mor, far];
    let card = CardId(id(CARD));
    board
        .apply(Command::SetSpeakers { id: card, speakers })
        .expect("both are here");
    let card = board.cards.get(card).expect("the card is here");
    assert_eq!(card.speakers, [far, mor]);
}
