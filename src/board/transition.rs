//! Transitions (*overgange*): from one school, home or age to the next.

use super::{Date, Entity, PersonId, TransitionId};

/// One transition that is coming.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Transition {
    /// The transition's id.
    pub id: TransitionId,
    /// What it goes from; may be empty.
    pub from: String,
    /// What it goes to; 1 to [`super::limits::LINE`] characters.
    pub to: String,
    /// The day of it.
    pub date: Option<Date>,
    /// Who hands over, each once, in the order given.
    pub hands_over: Vec<PersonId>,
    /// Who receives, each once, in the order given.
    pub receives: Vec<PersonId>,
}

impl Entity for Transition {
    type Id = TransitionId;

    fn id(&self) -> TransitionId {
        self.id
    }
}
