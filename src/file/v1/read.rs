//! From format 1 to the board.
//!
//! Judges every id, date, code and number on its own. What only the whole
//! board can tell (that an id is there, and only once) is for
//! [`crate::board::rules`].

use std::sync::Arc;

use uuid::Uuid;

use super::codes::{Coded, PlaceCode, StanceCode};
use super::{
    AgendaItem, Card, Code, Document, Exact, Goal, Meeting, Person, PersonRef, Place, Rating, Ring,
    Sector, Step, Tie, View,
};
use crate::board::{
    self, AgendaItemId, Board, BoardId, CardId, Date, GoalId, Kind, List, MeetingId, PersonId,
    RingNumber, Scale, Score, SectorId, Spot, Stance, StepId, TieId,
};
use crate::file::error::Damage;
use crate::file::path::{JsonPath, excerpt};
use crate::text::Language;

/// What is wrong in a document, and where.
#[derive(Debug, PartialEq)]
pub struct Flaw {
    /// Where, from the part that was read.
    pub path: JsonPath,
    /// What.
    pub damage: Damage,
}

/// A part of the board, or what is wrong with it.
pub type Read<T> = Result<T, Flaw>;

/// Reads a whole board and the language of its words.
///
/// # Errors
/// The first [`Flaw`].
pub fn document(document: Document) -> Read<(Board, Language)> {
    let language = Language::from_tag(&document.language)
        .ok_or_else(|| unknown_code(&document.language))
        .at("language")?;
    let board = Board {
        id: id(&document.id).map(BoardId).at("id")?,
        rings: Arc::new(rings(document.rings).at("rings")?),
        sectors: Arc::new(sectors(document.sectors).at("sectors")?),
        people: in_order(document.people, document.groups)?,
        ties: List::from_iter(list(document.ties, tie).at("ties")?),
        cards: List::from_iter(list(document.cards, card).at("cards")?),
        goals: List::from_iter(list(document.goals, goal).at("goals")?),
        steps: List::from_iter(list(document.steps, step).at("steps")?),
        meeting: Arc::new(only_meeting(document.meetings).at("meetings")?),
    };
    Ok((board, language))
}

/// Reads people and groups into the order they were named in.
fn in_order(people: Vec<Person>, groups: Vec<Person>) -> Read<List<board::Person>> {
    let ordered = |kind| move |read: Person| Ok((read.order, person(kind, read)?));
    let mut all = list(people, ordered(Kind::Person)).at("people")?;
    all.extend(list(groups, ordered(Kind::Group)).at("groups")?);
    all.sort_by_key(|(order, _)| *order);
    Ok(all.into_iter().map(|(_, person)| person).collect())
}

/// Reads rings.
///
/// # Errors
/// A [`Flaw`] when they are not numbered from 1.
pub fn rings(rings: Vec<Ring>) -> Read<Vec<board::Ring>> {
    let numbered: Vec<(usize, Ring)> = (1..).zip(rings).collect();
    list(numbered, |(number, ring)| {
        if usize::from(ring.number) != number {
            return Err(Flaw::new(Damage::OutOfRange)).at("number");
        }
        Ok(board::Ring { name: ring.name })
    })
}

/// Reads sectors.
///
/// # Errors
/// A [`Flaw`] in an id or code.
pub fn sectors(sectors: Vec<Sector>) -> Read<Vec<board::Sector>> {
    list(sectors, sector)
}

fn sector(sector: Sector) -> Read<board::Sector> {
    Ok(board::Sector {
        id: id(&sector.id).map(SectorId).at("id")?,
        standard: code(&sector.standard).at("standard")?,
        name: sector.name,
    })
}

/// Reads a person or a group.
///
/// # Errors
/// A [`Flaw`] in its id, symbol or place.
pub fn person(kind: Kind, person: Person) -> Read<board::Person> {
    Ok(board::Person {
        id: id(&person.id).map(PersonId).at("id")?,
        kind,
        name: person.name,
        role: person.role,
        symbol: code(&person.symbol).at("symbol")?,
        place: place(person.place).at("place")?,
    })
}

/// Reads a tie.
///
/// # Errors
/// A [`Flaw`] in an id or its quality.
pub fn tie(tie: Tie) -> Read<board::Tie> {
    Ok(board::Tie {
        id: id(&tie.id).map(TieId).at("id")?,
        from: person_ref(&tie.from).at("from")?,
        to: person_ref(&tie.to).at("to")?,
        quality: code(&tie.quality).at("quality")?,
    })
}

/// Reads a card.
///
/// # Errors
/// A [`Flaw`] in an id or code.
pub fn card(card: Card) -> Read<board::Card> {
    Ok(board::Card {
        id: id(&card.id).map(CardId).at("id")?,
        column: code(&card.column).at("column")?,
        text: card.text,
        speakers: person_refs(&card.speakers).at("speakers")?,
        about: person_refs(&card.about).at("about")?,
        views: list(card.views, view).at("views")?,
    })
}

/// Reads a goal.
///
/// # Errors
/// A [`Flaw`] in an id or a score.
pub fn goal(goal: Goal) -> Read<board::Goal> {
    let ratings = list(goal.scale.ratings, rating).at("ratings").at("scale")?;
    Ok(board::Goal {
        id: id(&goal.id).map(GoalId).at("id")?,
        text: goal.text,
        owner: goal
            .owner
            .as_ref()
            .map(person_ref)
            .transpose()
            .at("owner")?,
        sign: goal.sign,
        scale: Scale { ratings },
    })
}

/// Reads an agreement.
///
/// # Errors
/// A [`Flaw`] in an id, its day or its state.
pub fn step(step: Step) -> Read<board::Step> {
    let goal = step.goal.map(|goal| id(&goal.id).map(GoalId).at("id"));
    Ok(board::Step {
        id: id(&step.id).map(StepId).at("id")?,
        goal: goal.transpose().at("goal")?,
        what: step.what,
        who: person_refs(&step.who).at("who")?,
        by: step.by.as_deref().map(date).transpose().at("by")?,
        state: code(&step.state).at("state")?,
    })
}

/// Reads a meeting.
///
/// # Errors
/// A [`Flaw`] in an id or its day.
pub fn meeting(meeting: Meeting) -> Read<board::Meeting> {
    Ok(board::Meeting {
        id: id(&meeting.id).map(MeetingId).at("id")?,
        date: meeting.date.as_deref().map(date).transpose().at("date")?,
        place: meeting.place,
        purpose: meeting.purpose,
        agenda: list(meeting.agenda, agenda_item).at("agenda")?,
        participants: person_refs(&meeting.participants).at("participants")?,
    })
}

fn only_meeting(meetings: Vec<Meeting>) -> Read<board::Meeting> {
    let mut meetings = list(meetings, meeting)?;
    match meetings.pop() {
        Some(only) if meetings.is_empty() => Ok(only),
        _ => Err(Flaw::new(Damage::WrongCount)),
    }
}

fn agenda_item(item: AgendaItem) -> Read<board::AgendaItem> {
    Ok(board::AgendaItem {
        id: id(&item.id).map(AgendaItemId).at("id")?,
        text: item.text,
    })
}

fn view(view: View) -> Read<board::View> {
    let stance = match code(&view.stance).at("stance")? {
        StanceCode::Differently => Stance::Differently(view.words),
        StanceCode::Also if view.words.is_empty() => Stance::Also,
        StanceCode::Also => return Err(only_beside("differently")).at("words"),
    };
    Ok(board::View {
        person: person_ref(&view.person).at("person")?,
        stance,
    })
}

fn rating(rating: Rating) -> Read<board::Rating> {
    let score = Score::new(rating.score).map_err(|_| Flaw::new(Damage::ScoreOutOfRange));
    Ok(board::Rating {
        person: person_ref(&rating.person).at("person")?,
        score: score.at("score")?,
    })
}

fn place(place: Place) -> Read<board::Place> {
    let kind = known_code(&place.code).at("code")?;
    let is_bare = place.ring.is_none() && place.sector.is_none() && place.exact.is_none();
    match (kind, place.ring, place.sector) {
        (PlaceCode::Focus, ..) if is_bare => Ok(board::Place::Focus),
        (PlaceCode::Waiting, ..) if is_bare => Ok(board::Place::Waiting),
        (PlaceCode::OnMap, Some(ring), Some(sector)) => {
            let number = ring.number.checked_sub(1);
            let number = number.ok_or_else(|| Flaw::new(Damage::OutOfRange));
            Ok(board::Place::OnMap(Spot {
                ring: RingNumber(number.at("number").at("ring")?),
                sector: id(&sector.id).map(SectorId).at("id").at("sector")?,
                exact: place.exact.map(exact).transpose().at("exact")?,
            }))
        }
        _ => Err(only_beside("on_map")),
    }
}

fn exact(exact: Exact) -> Read<board::Exact> {
    let allowed = 0..=board::Exact::MAX;
    if !allowed.contains(&exact.along) || !allowed.contains(&exact.out) {
        return Err(Flaw::new(Damage::OutOfRange));
    }
    Ok(board::Exact::new(exact.along, exact.out))
}

fn person_ref(person: &PersonRef) -> Read<PersonId> {
    id(&person.id).map(PersonId).at("id")
}

fn person_refs(people: &[PersonRef]) -> Read<Vec<PersonId>> {
    list(people, person_ref)
}

/// Reads an id in its hyphened form, the only one we write.
pub fn id(id: &str) -> Read<Uuid> {
    const HYPHENED: usize = 36;
    let read = Uuid::try_parse(id).ok();
    read.filter(|_| id.len() == HYPHENED)
        .ok_or_else(|| Flaw::new(Damage::NotAnId(excerpt(id))))
}

/// Reads a day as `YYYY-MM-DD`, without the other forms of ISO 8601.
fn date(date: &str) -> Read<Date> {
    let is_digit = |(at, byte): (usize, u8)| match at {
        4 | 7 => byte == b'-',
        _ => byte.is_ascii_digit(),
    };
    let has_form = date.len() == "YYYY-MM-DD".len() && date.bytes().enumerate().all(is_digit);
    let read = date.parse().ok();
    read.filter(|_| has_form)
        .ok_or_else(|| Flaw::new(Damage::NotADate(excerpt(date))))
}

fn code<T: Coded>(code: &Code) -> Read<T> {
    known_code(&code.code).at("code")
}

fn known_code<T: Coded>(code: &str) -> Read<T> {
    T::from_code(code).ok_or_else(|| unknown_code(code))
}

fn unknown_code(code: &str) -> Flaw {
    Flaw::new(Damage::UnknownCode(excerpt(code)))
}

fn only_beside(code: &str) -> Flaw {
    let words = format!("does not fit its code: what is there belongs to `{code}`");
    Flaw::new(Damage::Shape(words))
}

/// Reads every element of a list; a flaw knows which one it is in.
fn list<T, U>(elements: impl IntoIterator<Item = T>, read: impl Fn(T) -> Read<U>) -> Read<Vec<U>> {
    let elements = elements.into_iter().enumerate();
    let read = |(index, element)| read(element).map_err(|flaw| flaw.in_index(index));
    elements.map(read).collect()
}

impl Flaw {
    fn new(damage: Damage) -> Self {
        Self {
            path: JsonPath::default(),
            damage,
        }
    }

    fn in_index(self, index: usize) -> Self {
        let path = self.path.in_index(index);
        Self { path, ..self }
    }
}

/// Tells a flaw which field it is in.
trait At {
    fn at(self, field: &str) -> Self;
}

impl<T> At for Read<T> {
    fn at(self, field: &str) -> Self {
        self.map_err(|flaw| Flaw {
            path: flaw.path.in_field(field),
            ..flaw
        })
    }
}
