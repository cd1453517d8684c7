//! The rules of the board (B1–B8), each by what a person does. Random
//! sequences of commands are in `tests/board.rs`.

use uuid::Uuid;

use super::*;

mod conversation;
mod network;
mod references;
mod values;

/// The ids that [`start`] gives away, in its order, then those of the tests.
pub(super) fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

pub(super) const LIVA: u128 = 1;
const A_SECTOR: u128 = 3;
pub(super) const MOR: u128 = 20;
pub(super) const FAR: u128 = 21;
const TIE: u128 = 30;
const CARD: u128 = 40;
const GOAL: u128 = 50;
const SCALE: u128 = 51;
const STEP: u128 = 60;
const POINT: u128 = 70;

/// Returns an empty board around Liva.
pub(super) fn start() -> Board {
    let mut numbers = (1..).map(id);
    let mut ids = || numbers.next().expect("there is always a next number");
    Board::around_child(&mut ids, "Liva").expect("Liva is a name")
}

/// Returns a command that names somebody who takes part.
pub(super) fn add_person(number: u128, name: &str) -> Command {
    Command::AddPerson {
        id: PersonId(id(number)),
        kind: Kind::Person,
        name: name.to_owned(),
        place: Place::Waiting,
        symbol: Symbol::Circle,
        takes_part: true,
    }
}

/// Returns a board with Liva, Mor and Far, and one of everything about Mor.
fn board_about_mor() -> Board {
    let mor = PersonId(id(MOR));
    let mut board = start();
    for command in [
        add_person(MOR, "Mor"),
        add_person(FAR, "Far"),
        tie(TIE, MOR, FAR),
        Command::AddCard {
            id: CardId(id(CARD)),
            column: Column::Worries,
            text: "Jeg sover dårligt".to_owned(),
            speakers: vec![mor],
            about: vec![mor],
            kind: None,
            drawing: None,
            is_prepared: false,
        },
        Command::SetView {
            card: CardId(id(CARD)),
            person: mor,
            stance: Some(Stance::Also),
        },
        Command::AddGoal {
            id: GoalId(id(GOAL)),
            text: "Ro om aftenen".to_owned(),
            owner: Some(mor),
            scale: Some(ScaleId(id(SCALE))),
            answers: Vec::new(),
        },
        rate(MOR, 4),
        Command::AddStep {
            id: StepId(id(STEP)),
            goal: Some(GoalId(id(GOAL))),
            what: "Læser godnathistorie".to_owned(),
            who: vec![mor],
            by: None,
        },
        Command::AddAgendaItem {
            id: AgendaItemId(id(POINT)),
            text: "Aftenerne".to_owned(),
        },
    ] {
        assert_eq!(board.apply(command), Ok(Outcome::Changed));
    }
    board
}

pub(super) fn tie(number: u128, from: u128, to: u128) -> Command {
    Command::Tie {
        id: TieId(id(number)),
        from: PersonId(id(from)),
        to: PersonId(id(to)),
        quality: Quality::Close,
    }
}

fn rate(person: u128, score: u8) -> Command {
    Command::Rate {
        scale: ScaleId(id(SCALE)),
        person: PersonId(id(person)),
        score: Some(Score::new(score).expect("a score of the tests")),
    }
}

fn place(person: u128, place: Place) -> Command {
    Command::PlacePerson {
        id: PersonId(id(person)),
        place,
    }
}
