//! From format 1 to the board.
//!
//! Judges every id, date, code and number on its own. What only the whole
//! board can tell (that an id is there, and only once) is for
//! [`crate::board::rules`].

use std::sync::Arc;

use super::codes::{Coded, PlaceCode, StanceCode};
use crate::board::order::order;
use crate::board::{
    AgendaItem, AgendaItemId, Board, BoardId, Card, CardId, Exact, Goal, GoalId, Kind, List,
    Meeting, MeetingId, Person, PersonId, Place, Rating, Ring, RingNumber, Scale, Score, Sector,
    SectorId, Spot, Stance, Step, StepId, Tie, TieId, View,
};
use crate::file::cursor::{Cursor, Flaw, Read};
use crate::file::error::Damage;
use crate::file::path::excerpt;
use crate::text::Language;

/// Reads a whole board and the language of its words.
///
/// # Errors
/// The first [`Flaw`].
pub fn document(at: &Cursor) -> Read<(Board, Language)> {
    for judged_before in ["format", "version"] {
        at.field(judged_before)?;
    }
    let language = language(&at.field("language")?)?;
    let board = Board {
        id: BoardId(at.id_in("id")?),
        rings: Arc::new(rings(&at.field("rings")?)?),
        sectors: Arc::new(sectors(&at.field("sectors")?)?),
        people: people_and_groups(at)?,
        ties: List::from_iter(at.list_in("ties", tie)?),
        cards: List::from_iter(at.list_in("cards", card)?),
        goals: List::from_iter(at.list_in("goals", goal)?),
        steps: List::from_iter(at.list_in("steps", step)?),
        meeting: Arc::new(only_meeting(at)?),
    };
    Ok((board, language))
}

/// Reads the language here.
///
/// # Errors
/// [`Damage::UnknownCode`], or a [`Flaw`] when there is no text.
pub fn language(at: &Cursor) -> Read<Language> {
    let tag = at.text()?;
    Language::from_tag(tag).ok_or_else(|| unknown_code(at, tag))
}

/// Reads people and groups into the order they were named in.
fn people_and_groups(at: &Cursor) -> Read<List<Person>> {
    let mut all: Vec<(u32, Arc<Person>)> = Vec::new();
    for (list, kind) in [("people", Kind::Person), ("groups", Kind::Group)] {
        at.field(list)?.each(&mut |at| {
            all.push((at.number_in("order")?, Arc::new(person(kind, at)?)));
            Ok(())
        })?;
    }
    let named = order(all.len(), &|one, other| all[one].0.cmp(&all[other].0));
    Ok(named.into_iter().map(|at| Arc::clone(&all[at].1)).collect())
}

/// Reads the rings in a list.
///
/// # Errors
/// A [`Flaw`] when they are not numbered from 1.
pub fn rings(at: &Cursor) -> Read<Vec<Ring>> {
    let mut rings = Vec::new();
    at.each(&mut |at| {
        rings.push(ring(at, rings.len() + 1)?);
        Ok(())
    })?;
    Ok(rings)
}

fn ring(at: &Cursor, number: usize) -> Read<Ring> {
    at.pass("text");
    if usize::from(at.number_in::<u8>("number")?) != number {
        return Err(at.field("number")?.flaw(Damage::OutOfRange));
    }
    Ok(Ring {
        name: at.any_text_in("name")?,
    })
}

/// Reads the sectors in a list.
///
/// # Errors
/// A [`Flaw`] in an id or code.
pub fn sectors(at: &Cursor) -> Read<Vec<Sector>> {
    at.list(sector)
}

fn sector(at: &Cursor) -> Read<Sector> {
    Ok(Sector {
        id: SectorId(at.id_in("id")?),
        standard: code(at, "standard")?,
        name: at.any_text_in("name")?,
    })
}

/// Reads a person or a group; its order is for the caller.
///
/// # Errors
/// A [`Flaw`] in its id, symbol or place.
pub fn person(kind: Kind, at: &Cursor) -> Read<Person> {
    Ok(Person {
        id: PersonId(at.id_in("id")?),
        kind,
        name: at.text_in("name")?,
        role: at.text_in("role")?,
        symbol: code(at, "symbol")?,
        place: place(&at.field("place")?)?,
    })
}

/// Reads a tie.
///
/// # Errors
/// A [`Flaw`] in an id or its quality.
pub fn tie(at: &Cursor) -> Read<Tie> {
    Ok(Tie {
        id: TieId(at.id_in("id")?),
        from: person_ref(&at.field("from")?)?,
        to: person_ref(&at.field("to")?)?,
        quality: code(at, "quality")?,
    })
}

/// Reads a card.
///
/// # Errors
/// A [`Flaw`] in an id or code.
pub fn card(at: &Cursor) -> Read<Card> {
    Ok(Card {
        id: CardId(at.id_in("id")?),
        column: code(at, "column")?,
        text: at.text_in("text")?,
        speakers: at.list_in("speakers", person_ref)?,
        about: at.list_in("about", person_ref)?,
        views: at.list_in("views", view)?,
    })
}

/// Reads a goal.
///
/// # Errors
/// A [`Flaw`] in an id or a score.
pub fn goal(at: &Cursor) -> Read<Goal> {
    let owner = at.optional("owner")?;
    Ok(Goal {
        id: GoalId(at.id_in("id")?),
        text: at.text_in("text")?,
        owner: owner.as_ref().map(person_ref).transpose()?,
        sign: at.text_in("sign")?,
        scale: Scale {
            ratings: at.field("scale")?.list_in("ratings", rating)?,
        },
    })
}

/// Reads an agreement.
///
/// # Errors
/// A [`Flaw`] in an id, its day or its state.
pub fn step(at: &Cursor) -> Read<Step> {
    let goal = at.optional("goal")?;
    Ok(Step {
        id: StepId(at.id_in("id")?),
        goal: goal.as_ref().map(goal_ref).transpose()?,
        what: at.text_in("what")?,
        who: at.list_in("who", person_ref)?,
        by: at.any_day_in("by")?,
        state: code(at, "state")?,
    })
}

/// Reads a meeting.
///
/// # Errors
/// A [`Flaw`] in an id or its day.
pub fn meeting(at: &Cursor) -> Read<Meeting> {
    Ok(Meeting {
        id: MeetingId(at.id_in("id")?),
        date: at.any_day_in("date")?,
        place: at.text_in("place")?,
        purpose: at.text_in("purpose")?,
        agenda: at.list_in("agenda", agenda_item)?,
        participants: at.list_in("participants", person_ref)?,
    })
}

fn only_meeting(at: &Cursor) -> Read<Meeting> {
    let mut meetings = at.list_in("meetings", meeting)?;
    match meetings.pop() {
        Some(only) if meetings.is_empty() => Ok(only),
        _ => Err(at.field("meetings")?.flaw(Damage::WrongCount)),
    }
}

fn agenda_item(at: &Cursor) -> Read<AgendaItem> {
    Ok(AgendaItem {
        id: AgendaItemId(at.id_in("id")?),
        text: at.text_in("text")?,
    })
}

fn view(at: &Cursor) -> Read<View> {
    let words = at.field("words")?;
    let said = words.text()?;
    let stance = match code(at, "stance")? {
        StanceCode::Differently => Stance::Differently(said.to_owned()),
        StanceCode::Also if said.is_empty() => Stance::Also,
        StanceCode::Also => return Err(only_beside(&words, "differently")),
    };
    Ok(View {
        person: person_ref(&at.field("person")?)?,
        stance,
    })
}

fn rating(at: &Cursor) -> Read<Rating> {
    let score = Score::new(at.number_in("score")?);
    Ok(Rating {
        person: person_ref(&at.field("person")?)?,
        score: match score {
            Ok(score) => score,
            Err(_) => return Err(at.field("score")?.flaw(Damage::ScoreOutOfRange)),
        },
    })
}

fn place(at: &Cursor) -> Read<Place> {
    let kind: PlaceCode = code_here(at)?;
    let ring = at.optional("ring")?;
    let sector = at.optional("sector")?;
    let exact = at.optional("exact")?;
    let is_bare = ring.is_none() && sector.is_none() && exact.is_none();
    match (kind, ring, sector) {
        (PlaceCode::Focus, ..) if is_bare => Ok(Place::Focus),
        (PlaceCode::Waiting, ..) if is_bare => Ok(Place::Waiting),
        (PlaceCode::OnMap, Some(ring), Some(sector)) => Ok(Place::OnMap(Spot {
            ring: ring_ref(&ring)?,
            sector: sector_ref(&sector)?,
            exact: exact.as_ref().map(self::exact).transpose()?,
        })),
        _ => Err(only_beside(at, "on_map")),
    }
}

fn exact(at: &Cursor) -> Read<Exact> {
    let (along, out) = (at.number_in("along")?, at.number_in("out")?);
    let allowed = 0..=Exact::MAX;
    if !allowed.contains(&along) || !allowed.contains(&out) {
        return Err(at.flaw(Damage::OutOfRange));
    }
    Ok(Exact::new(along, out))
}

fn ring_ref(at: &Cursor) -> Read<RingNumber> {
    at.pass("text");
    let number: u8 = at.number_in("number")?;
    match number.checked_sub(1) {
        Some(number) => Ok(RingNumber(number)),
        None => Err(at.field("number")?.flaw(Damage::OutOfRange)),
    }
}

fn sector_ref(at: &Cursor) -> Read<SectorId> {
    at.pass("text");
    at.id_in("id").map(SectorId)
}

fn goal_ref(at: &Cursor) -> Read<GoalId> {
    at.pass("text");
    at.id_in("id").map(GoalId)
}

fn person_ref(at: &Cursor) -> Read<PersonId> {
    at.pass("name");
    at.id_in("id").map(PersonId)
}

/// Reads the object with a code in a field (V2).
fn code<T: Coded>(at: &Cursor, name: &'static str) -> Read<T> {
    code_here(&at.field(name)?)
}

/// Reads the code of an object and takes the words beside it as known.
fn code_here<T: Coded>(at: &Cursor) -> Read<T> {
    at.pass("text");
    let field = at.field("code")?;
    let code = field.text()?;
    T::from_code(code).ok_or_else(|| unknown_code(&field, code))
}

fn unknown_code(at: &Cursor, code: &str) -> Flaw {
    at.flaw(Damage::UnknownCode(excerpt(code)))
}

fn only_beside(at: &Cursor, code: &str) -> Flaw {
    let belongs = "does not fit its code: what is there belongs to `";
    at.shape(&[belongs, code, "`"])
}
