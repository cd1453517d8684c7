//! The meeting: when, where, why, who is here and what it is to be about.

use super::{AgendaItemId, Date, MeetingId, PersonId};

/// One meeting around the board.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting {
    /// The meeting's id.
    pub id: MeetingId,
    /// The day it is held.
    pub date: Option<Date>,
    /// Where it is held; may be empty.
    pub place: String,
    /// Why we meet; may be empty.
    pub purpose: String,
    /// What it is to be about, made together, in order.
    pub agenda: Vec<AgendaItem>,
    /// Who is here today, each once, in the order they were named.
    pub participants: Vec<PersonId>,
}

impl Meeting {
    /// Makes a meeting of which nothing is known yet.
    pub fn new(id: MeetingId) -> Self {
        Self {
            id,
            date: None,
            place: String::new(),
            purpose: String::new(),
            agenda: Vec::new(),
            participants: Vec::new(),
        }
    }
}

/// One point of the agenda.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgendaItem {
    /// The point's id.
    pub id: AgendaItemId,
    /// Its words; 1 to [`super::limits::LINE`] characters.
    pub text: String,
}
