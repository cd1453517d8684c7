//! From the board to format 1.

use std::collections::BTreeMap;

use super::codes::{Coded, PlaceCode, StanceCode};
use super::{
    AgendaItem, Card, Code, Document, Exact, FORMAT, Goal, Meeting, Person, PersonRef, Place,
    Rating, Ring, RingRef, Scale, Sector, Step, TextRef, Tie, VERSION, View,
};
use crate::board::{
    self, Board, Date, GoalId, Kind, PersonId, RingNumber, SectorId, Stance, StandardSector,
};
use crate::text::{Language, Terms};

/// Writes a whole board.
pub fn document(board: &Board, language: Language) -> Document {
    let beside = Beside::words_of(board, language);
    let of_kind = |kind: Kind| {
        (1..)
            .zip(&board.people)
            .filter(|(_, person)| person.kind == kind)
            .map(|(order, person)| beside.person(person, order))
            .collect()
    };
    Document {
        format: FORMAT.to_owned(),
        version: VERSION,
        language: language.tag().to_owned(),
        id: board.id.to_string(),
        rings: beside.rings(&board.rings),
        sectors: beside.sectors(&board.sectors),
        people: of_kind(Kind::Person),
        groups: of_kind(Kind::Group),
        ties: board.ties.iter().map(|it| beside.tie(it)).collect(),
        cards: board.cards.iter().map(|it| beside.card(it)).collect(),
        goals: board.goals.iter().map(|it| beside.goal(it)).collect(),
        steps: board.steps.iter().map(|it| beside.step(it)).collect(),
        meetings: vec![beside.meeting(&board.meeting)],
    }
}

/// What is written beside codes and ids: words and names, or nothing where
/// only the app itself reads.
pub struct Beside<'a>(Option<Words<'a>>);

struct Words<'a> {
    board: &'a Board,
    terms: &'static Terms,
    names: BTreeMap<PersonId, &'a str>,
}

impl<'a> Beside<'a> {
    /// Writes codes and ids alone.
    pub fn nothing() -> Self {
        Self(None)
    }

    /// Writes the words of one language and the names on one board.
    pub fn words_of(board: &'a Board, language: Language) -> Self {
        let people = board.people.iter();
        Self(Some(Words {
            board,
            terms: &language.texts().terms,
            names: people.map(|it| (it.id, it.name.as_str())).collect(),
        }))
    }

    /// Writes rings.
    pub fn rings(&self, rings: &[board::Ring]) -> Vec<Ring> {
        (1..)
            .zip(rings)
            .map(|(number, ring)| Ring {
                number,
                name: ring.name.clone(),
                text: self.ring_name(RingNumber(number - 1)),
            })
            .collect()
    }

    /// Writes sectors.
    pub fn sectors(&self, sectors: &[board::Sector]) -> Vec<Sector> {
        let written = |sector: &board::Sector| Sector {
            id: sector.id.to_string(),
            standard: self.standard_sector(sector.standard),
            name: sector.name.clone(),
        };
        sectors.iter().map(written).collect()
    }

    /// Writes a person or group as the one that was named as number `order`.
    pub fn person(&self, person: &board::Person, order: u32) -> Person {
        Person {
            id: person.id.to_string(),
            order,
            name: person.name.clone(),
            role: person.role.clone(),
            symbol: self.code(person.symbol, |terms| (terms.symbol)(person.symbol)),
            place: self.place(person.place),
        }
    }

    /// Writes a tie.
    pub fn tie(&self, tie: &board::Tie) -> Tie {
        Tie {
            id: tie.id.to_string(),
            from: self.person_ref(tie.from),
            to: self.person_ref(tie.to),
            quality: self.code(tie.quality, |terms| (terms.quality)(tie.quality)),
        }
    }

    /// Writes a card.
    pub fn card(&self, card: &board::Card) -> Card {
        Card {
            id: card.id.to_string(),
            column: self.code(card.column, |terms| (terms.column)(card.column)),
            text: card.text.clone(),
            speakers: self.person_refs(&card.speakers),
            about: self.person_refs(&card.about),
            views: card.views.iter().map(|view| self.view(view)).collect(),
        }
    }

    /// Writes a goal.
    pub fn goal(&self, goal: &board::Goal) -> Goal {
        let written = |rating: &board::Rating| Rating {
            person: self.person_ref(rating.person),
            score: rating.score.value(),
        };
        Goal {
            id: goal.id.to_string(),
            text: goal.text.clone(),
            owner: goal.owner.map(|owner| self.person_ref(owner)),
            sign: goal.sign.clone(),
            scale: Scale {
                ratings: goal.scale.ratings.iter().map(written).collect(),
            },
        }
    }

    /// Writes an agreement.
    pub fn step(&self, step: &board::Step) -> Step {
        Step {
            id: step.id.to_string(),
            goal: step.goal.map(|goal| self.goal_ref(goal)),
            what: step.what.clone(),
            who: self.person_refs(&step.who),
            by: step.by.map(date),
            state: self.code(step.state, |terms| (terms.step_state)(step.state)),
        }
    }

    /// Writes a meeting.
    pub fn meeting(&self, meeting: &board::Meeting) -> Meeting {
        let written = |item: &board::AgendaItem| AgendaItem {
            id: item.id.to_string(),
            text: item.text.clone(),
        };
        Meeting {
            id: meeting.id.to_string(),
            date: meeting.date.map(date),
            place: meeting.place.clone(),
            purpose: meeting.purpose.clone(),
            agenda: meeting.agenda.iter().map(written).collect(),
            participants: self.person_refs(&meeting.participants),
        }
    }

    fn place(&self, place: board::Place) -> Place {
        let code = match place {
            board::Place::Focus => PlaceCode::Focus,
            board::Place::Waiting => PlaceCode::Waiting,
            board::Place::OnMap(_) => PlaceCode::OnMap,
        };
        let spot = match place {
            board::Place::OnMap(spot) => Some(spot),
            board::Place::Focus | board::Place::Waiting => None,
        };
        let exact = spot.and_then(|spot| spot.exact);
        Place {
            code: code.code().to_owned(),
            text: self.say(|terms| (terms.place)(place)),
            ring: spot.map(|spot| self.ring_ref(spot.ring)),
            sector: spot.map(|spot| self.sector_ref(spot.sector)),
            exact: exact.map(|board::Exact { along, out }| Exact { along, out }),
        }
    }

    fn view(&self, view: &board::View) -> View {
        let (code, words) = match &view.stance {
            Stance::Also => (StanceCode::Also, ""),
            Stance::Differently(words) => (StanceCode::Differently, words.as_str()),
        };
        View {
            person: self.person_ref(view.person),
            stance: self.code(code, |terms| (terms.stance)(&view.stance)),
            words: words.to_owned(),
        }
    }

    fn ring_ref(&self, ring: RingNumber) -> RingRef {
        RingRef {
            number: ring.0 + 1,
            text: self.ring_name(ring),
        }
    }

    fn sector_ref(&self, id: SectorId) -> TextRef {
        let name = |words: &Words| {
            let sector = words.board.sector(id)?;
            Some(words.terms.sector(sector).to_owned())
        };
        TextRef {
            id: id.to_string(),
            text: self.0.as_ref().and_then(name),
        }
    }

    fn goal_ref(&self, id: GoalId) -> TextRef {
        let text = |words: &Words| Some(words.board.goals.get(id)?.text.clone());
        TextRef {
            id: id.to_string(),
            text: self.0.as_ref().and_then(text),
        }
    }

    fn person_ref(&self, id: PersonId) -> PersonRef {
        let name = |words: &Words| Some((*words.names.get(&id)?).to_owned());
        PersonRef {
            id: id.to_string(),
            name: self.0.as_ref().and_then(name),
        }
    }

    fn person_refs(&self, ids: &[PersonId]) -> Vec<PersonRef> {
        ids.iter().map(|id| self.person_ref(*id)).collect()
    }

    fn ring_name(&self, number: RingNumber) -> Option<String> {
        let words = self.0.as_ref()?;
        Some(words.terms.ring(&words.board.rings, number).to_owned())
    }

    fn standard_sector(&self, standard: StandardSector) -> Code {
        self.code(standard, |terms| (terms.standard_sector)(standard))
    }

    fn code(&self, coded: impl Coded, words: impl FnOnce(&Terms) -> &'static str) -> Code {
        Code {
            code: coded.code().to_owned(),
            text: self.say(words),
        }
    }

    fn say(&self, words: impl FnOnce(&Terms) -> &'static str) -> Option<String> {
        let beside = self.0.as_ref()?;
        Some(words(beside.terms).to_owned())
    }
}

/// Writes a day; the board holds no year beyond four digits (B8).
fn date(date: Date) -> String {
    format!("{:04}-{:02}-{:02}", date.year(), date.month(), date.day())
}
