//! A board after many meetings: sixty cards and twenty agreements.

use samtavle::board::{Board, By, CardId, CardKind, Command, PersonId, Stance, StepId};
use samtavle::text::Language;
use samtavle::{example, file};
use uuid::Uuid;

use super::{ROOMS, ROOMS_IN_ENGLISH, enters, fits};
use crate::harness::{PHONE, TABLET, Visit, Visitor};

const CARDS: usize = 60;
const AGREEMENTS: usize = 20;
const WORDS: [&str; 4] = [
    "Ja.",
    "Hun ligger og lytter, når vi andre tror, at hun sover.",
    "Sundhedsplejerskekonsulenten ringer.",
    "Når der er gæster, går det godt, og når der ingen er, går det også tit godt, \
     men så er det, fordi vi har aftalt det dagen før og skrevet det op på køleskabet.",
];

/// The example with everything it can carry until it is full.
fn full_board(language: Language) -> Board {
    let mut number = 0;
    let mut ids = || {
        number += 1;
        Uuid::from_u128(number)
    };
    let today = jiff::civil::date(2026, 11, 25);
    let mut board = example::board(language, today, &mut ids).expect("the example is a board");
    let here: Vec<PersonId> = board.participants().map(|it| it.id).collect();
    let one = |at: usize| here[at % here.len()];
    let mut orders = Vec::new();
    for at in board.cards.len()..CARDS {
        let kind = CardKind::ALL[at % CardKind::ALL.len()];
        let id = CardId(ids());
        orders.push(Command::AddCard {
            id,
            column: kind.column(),
            kind: Some(kind).filter(|_| at % 3 > 0),
            text: format!("{at}. {}", WORDS[at % WORDS.len()]),
            drawing: None,
            speakers: vec![one(at)],
            about: vec![one(at + 2)],
            is_prepared: false,
        });
        orders.push(Command::SetView {
            card: id,
            person: one(at + 1),
            stance: Some(if at % 2 == 0 {
                Stance::Also
            } else {
                Stance::Differently(WORDS[(at + 1) % WORDS.len()].to_owned())
            }),
        });
        orders.push(Command::SetDots {
            card: id,
            person: one(at + 3),
            count: 1 + u8::from(at % 2 == 0),
        });
    }
    let goals: Vec<_> = board.goals.iter().map(|it| it.id).collect();
    for at in board.steps.len()..AGREEMENTS {
        let id = StepId(ids());
        orders.push(Command::AddStep {
            id,
            goal: goals.get(at % (goals.len() + 1)).copied(),
            what: format!("{at}. {}", WORDS[at % WORDS.len()]),
            who: vec![one(at), one(at + 1)],
            by: Some(By::NextMeeting),
        });
        orders.push(Command::SetPlanB {
            id,
            plan_b: WORDS[(at + 2) % WORDS.len()].to_owned(),
        });
        orders.push(Command::SetStepChecks {
            id,
            checks: vec![one(at + 2)],
        });
    }
    for order in orders {
        board.apply(order).expect("a full board keeps the rules");
    }
    board
}

/// Opens the full board.
fn arrives_with_it(visit: Visit, language: Language) -> Visitor {
    let person = visit.speaking(language.tag()).arrives();
    let board = full_board(language);
    assert_eq!((board.cards.len(), board.steps.len()), (CARDS, AGREEMENTS));
    let file = person.has_file("full.json", file::save(&board, language));
    person.picks_file(&file);
    person
}

#[test]
fn no_room_of_a_full_board_has_a_serious_barrier_or_scrolls_sideways() {
    let person = arrives_with_it(Visit::new(), Language::Danish);
    for room in ROOMS {
        enters(&person, room);
        person.finds_nothing_with_axe();
        fits(&person, room);
    }
    enters(&person, "Mål og aftaler");
    person.clicks_button("begge veje");
    person.sees("region", "Det gør fagfolkene");
    person.finds_nothing_with_axe();
    fits(&person, "both ways");
    enters(&person, "Tavlen");
    person.clicks_button("De tre huse");
    person.sees("region", "Drømmene");
    person.finds_nothing_with_axe();
    fits(&person, "the houses");
    enters(&person, "Afslutning");
    person.clicks_button("Vis dokumentet");
    person.sees("dialog", "Dokumentet");
    person.finds_nothing_with_axe();
}

#[test]
fn a_full_board_has_no_serious_barrier_by_touch_in_english_and_in_the_dark() {
    for size in [TABLET, PHONE] {
        let visit = Visit::new().on(size).touching();
        let visit = visit.preferring("prefers-color-scheme", "dark");
        let person = arrives_with_it(visit, Language::English);
        for room in ROOMS_IN_ENGLISH {
            enters(&person, room);
            person.finds_nothing_with_axe();
        }
    }
}
