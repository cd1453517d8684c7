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
    /// Who holds the thread until the next meeting (*tovholder*).
    pub thread_holder: Option<PersonId>,
    /// When we meet again.
    pub next: NextMeeting,
}

/// What is agreed on the next meeting.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NextMeeting {
    /// The day.
    pub date: Option<Date>,
    /// Where; may be empty.
    pub place: String,
    /// Who is invited, each once, in the order given.
    pub invited: Vec<PersonId>,
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
            thread_holder: None,
            next: NextMeeting::default(),
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
