//! Any command, valid or not, on a board whose ids are few, so that what is
//! named is often there and often not.
//!
//! A command is read off a handful of thrown dice: quick to make, and when a
//! test fails, proptest turns the dice down until the sequence is short.

#[path = "any/conversation.rs"]
mod conversation;
#[path = "any/network.rs"]
mod network;
#[path = "any/plans.rs"]
mod plans;
#[path = "any/shape.rs"]
mod shape;

use proptest::prelude::*;
use samtavle::board::*;
use uuid::Uuid;

/// Something a person does with a board.
#[derive(Clone, Debug)]
pub enum Deed {
    Command(Command),
    Undo,
    Redo,
}

/// Returns the board that every sequence starts from, with a few of everything.
/// Ids 1 to 8 are the child's, the board's, five sectors' and the meeting's.
pub fn start() -> Board {
    let mut numbers = (1..).map(Uuid::from_u128);
    let mut ids = || numbers.next().expect("there is always a next number");
    let mut board = Board::around_child(&mut ids, "Liva").expect("Liva is a name");
    let text = "Vi ses om søndagen".to_owned();
    let people = (9..=12).map(|number| Command::AddPerson {
        id: PersonId(Uuid::from_u128(number)),
        kind: Kind::Person,
        name: format!("Nummer {number}"),
        place: Place::Waiting,
        symbol: Symbol::Circle,
        takes_part: number == 9,
    });
    let id = |number| PersonId(Uuid::from_u128(number));
    let sector = SectorId(Uuid::from_u128(3));
    let network = [
        Command::PlaceAll {
            people: vec![id(11), id(12)],
            place: Place::OnMap(Spot::new(RingNumber(1), sector)),
        },
        Command::Tie {
            id: TieId(Uuid::from_u128(15)),
            from: id(9),
            to: id(11),
            quality: Quality::Close,
        },
        Command::LiveTogether {
            id: HouseholdId(Uuid::from_u128(31)),
            people: vec![id(9), id(10)],
        },
        Command::BeginViewpoint {
            id: ViewpointId(Uuid::from_u128(33)),
            viewer: id(9),
        },
    ];
    let things = [
        Command::AddCard {
            id: CardId(Uuid::from_u128(18)),
            column: Column::Worries,
            text: text.clone(),
            speakers: Vec::new(),
            about: Vec::new(),
            kind: None,
            drawing: None,
            is_prepared: false,
        },
        Command::AddGoal {
            id: GoalId(Uuid::from_u128(22)),
            text: text.clone(),
            owner: None,
            scale: Some(ScaleId(Uuid::from_u128(40))),
            answers: vec![CardId(Uuid::from_u128(18))],
        },
        Command::AddScale {
            id: ScaleId(Uuid::from_u128(41)),
            goal: None,
            ready: Some(ReadyQuestion::Safety),
            question: None,
        },
        Command::Rate {
            scale: ScaleId(Uuid::from_u128(41)),
            person: PersonId(Uuid::from_u128(9)),
            score: Score::new(5).ok(),
        },
        Command::StartCovered {
            scale: ScaleId(Uuid::from_u128(40)),
            order: [9, 10].map(|it| PersonId(Uuid::from_u128(it))).to_vec(),
        },
        Command::AddStep {
            id: StepId(Uuid::from_u128(24)),
            goal: Some(GoalId(Uuid::from_u128(22))),
            what: text,
            who: Vec::new(),
            by: None,
        },
    ];
    for command in people.chain(network).chain(things) {
        board.apply(command).expect("the start keeps the rules");
    }
    board
}

/// Any sequence of deeds.
pub fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let dice = prop::collection::vec(any::<[u8; 32]>(), 0..150);
    dice.prop_map(|throws| throws.iter().map(|throw| Dice(throw).deed()).collect())
}

/// Any history, at any point of its undo and redo.
pub fn history() -> impl Strategy<Value = History> {
    deeds().prop_map(|deeds| {
        let mut history = History::new(start());
        for deed in deeds {
            match deed {
                // A refusal is part of any history.
                Deed::Command(command) => drop(history.apply(command)),
                Deed::Undo => drop(history.undo()),
                Deed::Redo => drop(history.redo()),
            }
        }
        history
    })
}

struct Dice<'a>(&'a [u8]);

impl Dice<'_> {
    /// Throws a die with this many sides, numbered from 0.
    fn throw(&mut self, sides: usize) -> usize {
        let Some((die, rest)) = self.0.split_first() else {
            return 0;
        };
        self.0 = rest;
        usize::from(*die) % sides
    }

    fn one_of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.throw(all.len())]
    }

    fn maybe<T>(&mut self, thing: impl FnOnce(&mut Self) -> T) -> Option<T> {
        (self.throw(3) > 0).then(|| thing(self))
    }

    fn deed(&mut self) -> Deed {
        match self.throw(30) {
            0 => Deed::Undo,
            1 => Deed::Redo,
            16..=17 => Deed::Command(self.about_people()),
            18 => Deed::Command(self.on_households()),
            19 => Deed::Command(self.on_rings()),
            20 => Deed::Command(self.on_sectors()),
            21 => Deed::Command(self.on_viewpoints()),
            22 => Deed::Command(self.on_questions()),
            2..=5 => Deed::Command(self.on_people()),
            6..=7 => Deed::Command(self.on_ties()),
            8..=10 => Deed::Command(self.on_cards()),
            11..=12 => Deed::Command(self.on_goals()),
            13..=14 => Deed::Command(self.on_steps()),
            24..=27 => Deed::Command(self.on_scales()),
            28 => Deed::Command(self.on_transitions()),
            _ => Deed::Command(self.on_the_meeting()),
        }
    }

    fn on_the_meeting(&mut self) -> Command {
        let id = AgendaItemId(self.id(27, 28));
        match self.throw(14) {
            10 => Command::SetThreadHolder {
                person: self.maybe(Self::person),
            },
            11 => Command::SetNextDate { date: self.day() },
            12 => Command::SetNextPlace {
                place: self.words(),
            },
            13 => Command::SetInvited {
                invited: self.people(),
            },
            0..=2 => Command::AddAgendaItem {
                id,
                text: self.words(),
            },
            3 => Command::RewordAgendaItem {
                id,
                text: self.words(),
            },
            4 => Command::MoveAgendaItem {
                id,
                before: self.maybe(|dice| AgendaItemId(dice.id(27, 28))),
            },
            5 => Command::RemoveAgendaItem { id },
            6 => Command::SetMeetingDate { date: self.day() },
            7 => Command::SetMeetingPlace {
                place: self.words(),
            },
            8 => Command::SetPurpose {
                purpose: self.words(),
            },
            _ => Command::SetTakesPart {
                person: self.person(),
                takes_part: self.throw(2) == 0,
            },
        }
    }

    /// One of the ids of one kind of thing, or once in a while of any.
    fn id(&mut self, first: usize, last: usize) -> Uuid {
        let number = match self.throw(24) {
            0 => 1 + self.throw(45),
            throw => first + throw % (last + 1 - first),
        };
        Uuid::from_u128(number as u128)
    }

    /// The child now and then, else one of six.
    fn person(&mut self) -> PersonId {
        PersonId(match self.id(8, 14) {
            meeting if meeting.as_u128() == 8 => Uuid::from_u128(1),
            id => id,
        })
    }

    fn people(&mut self) -> Vec<PersonId> {
        (0..self.throw(3)).map(|_| self.person()).collect()
    }

    fn day(&mut self) -> Option<Date> {
        let days = [
            (2026, 11, 24),
            (2028, 2, 29),
            (0, 1, 1),
            (9999, 12, 31),
            (-1, 12, 31),
        ];
        let (year, month, day) = self.maybe(|dice| dice.one_of(&days))?;
        Some(jiff::civil::date(year, month, day))
    }

    /// Words as people and machines produce them, a few of them too long.
    fn words(&mut self) -> String {
        let said = [
            "Mor",
            " Mormor Grethe ",
            "تيتا ليلى",
            "Nguyễn Thị Hương",
            "👩‍👧‍👦 familien",
            "Hun sagde \"nej\" \\ og gik",
            "to\nlinjer\tog en tabulator",
            "<script>alert(1)</script>",
            "\u{2028}\u{0}\u{7f}\u{feff}x",
        ];
        match self.throw(16) {
            0 => String::new(),
            1 => " \n".to_owned(),
            2 => "å".repeat(limits::NAME),
            3 => "å".repeat(limits::NAME + 1),
            4 => "å".repeat(limits::STATEMENT + 1),
            5 => (0..3)
                .map(|_| char::from(self.0.first().map_or(b'x', |die| *die)))
                .collect(),
            throw => said[throw % said.len()].to_owned(),
        }
    }
}
