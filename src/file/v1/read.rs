//! From format 1 to the board.
//!
//! Judges every id, date, code and number on its own. What only the whole
//! board can tell (that an id is there, and only once) is for
//! [`crate::board::rules`].

mod cards;
mod network;
mod plans;
mod scales;

use std::sync::Arc;

use super::codes::Coded;
use crate::board::{
    AgendaItem, AgendaItemId, Board, BoardId, CardId, Goal, GoalId, List, Meeting, MeetingId,
    NextMeeting, PersonId, Scale,
};
use crate::file::cursor::{Cursor, Flaw, Read};
use crate::file::error::Damage;
use crate::file::path::excerpt;
use crate::text::Language;

pub use cards::card;
pub use network::{household, person, question, rings, sectors, tie, viewpoint};
pub use plans::{goal, step, transition};
pub use scales::scale;

/// Reads a whole board and the language of its words.
///
/// # Errors
/// The first [`Flaw`].
pub fn document(at: &Cursor) -> Read<(Board, Language)> {
    for judged_before in ["format", "version"] {
        at.field(judged_before)?;
    }
    let language = language(&at.field("language")?)?;
    let (goals, scales) = goals_and_scales(at)?;
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
        goals,
        scales,
        steps: List::from_iter(at.list_in("steps", step)?),
        transitions: List::from_iter(at.any_list_in("transitions", transition)?),
        meeting: Arc::new(only_meeting(at)?),
    };
    Ok((board, language))
}

/// Reads the goals, and the scales beside them or within them.
fn goals_and_scales(at: &Cursor) -> Read<(List<Goal>, List<Scale>)> {
    let mut goals = Vec::new();
    let mut all = at.any_list_in("scales", scale)?;
    at.field("goals")?.each(&mut |at| {
        goals.push(goal(at)?);
        all.extend(scales::scale_within(at)?);
        Ok(())
    })?;
    Ok((List::from_iter(goals), List::from_iter(all)))
}

/// Reads the language here.
///
/// # Errors
/// [`Damage::UnknownCode`], or a [`Flaw`] when there is no text.
pub fn language(at: &Cursor) -> Read<Language> {
    let tag = at.text()?;
    Language::from_tag(tag).ok_or_else(|| unknown_code(at, tag))
}

/// Reads a meeting.
///
/// # Errors
/// A [`Flaw`] in an id or its day.
pub fn meeting(at: &Cursor) -> Read<Meeting> {
    let thread_holder = at.optional("thread_holder")?;
    let next = at.optional("next")?;
    Ok(Meeting {
        id: MeetingId(at.id_in("id")?),
        date: at.any_day_in("date")?,
        place: at.text_in("place")?,
        purpose: at.text_in("purpose")?,
        agenda: at.list_in("agenda", agenda_item)?,
        participants: at.list_in("participants", person_ref)?,
        thread_holder: thread_holder.as_ref().map(person_ref).transpose()?,
        next: next
            .as_ref()
            .map(next_meeting)
            .transpose()?
            .unwrap_or_default(),
    })
}

fn next_meeting(at: &Cursor) -> Read<NextMeeting> {
    Ok(NextMeeting {
        date: at.any_day_in("date")?,
        place: at.text_in("place")?,
        invited: at.list_in("invited", person_ref)?,
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

fn goal_ref(at: &Cursor) -> Read<GoalId> {
    at.pass("text");
    at.id_in("id").map(GoalId)
}

fn any_goal_ref(at: &Cursor) -> Read<Option<GoalId>> {
    at.optional("goal")?.as_ref().map(goal_ref).transpose()
}

fn card_ref(at: &Cursor) -> Read<CardId> {
    at.pass("text");
    at.id_in("id").map(CardId)
}

fn person_ref(at: &Cursor) -> Read<PersonId> {
    at.pass("name");
    at.id_in("id").map(PersonId)
}

/// Reads words that older files of format 1 do not have (V6).
fn said_in(at: &Cursor, name: &'static str) -> Read<String> {
    Ok(at.any_text_in(name)?.unwrap_or_default())
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
