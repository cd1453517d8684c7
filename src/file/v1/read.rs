//! From format 1 to the board.
//!
//! Judges every id, date, code and number on its own. What only the whole
//! board can tell (that an id is there, and only once) is for
//! [`crate::board::rules`].

mod network;

use std::sync::Arc;

use super::codes::{Coded, StanceCode};
use crate::board::{
    AgendaItem, AgendaItemId, Board, BoardId, Card, CardId, Goal, GoalId, List, Meeting, MeetingId,
    PersonId, Rating, Scale, Score, Stance, Step, StepId, View,
};
use crate::file::cursor::{Cursor, Flaw, Read};
use crate::file::error::Damage;
use crate::file::path::excerpt;
use crate::text::Language;

pub use network::{household, person, question, rings, sectors, tie, viewpoint};

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
        people: network::people_and_groups(at)?,
        households: List::from_iter(at.any_list_in("households", household)?),
        ties: List::from_iter(at.list_in("ties", tie)?),
        viewpoints: List::from_iter(at.any_list_in("viewpoints", viewpoint)?),
        questions: List::from_iter(at.any_list_in("questions", question)?),
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

/// Reads the object with a code in a field that may be missing or `null`.
fn any_code<T: Coded>(at: &Cursor, name: &'static str) -> Read<Option<T>> {
    let field = at.optional(name)?;
    field.as_ref().map(code_here).transpose()
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
