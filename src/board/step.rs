//! Steps: the agreements, *who does what by when*.

use super::{Date, Entity, GoalId, PersonId, StepId};

/// One agreement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The step's id.
    pub id: StepId,
    /// The goal it belongs to, or none when it stands alone.
    pub goal: Option<GoalId>,
    /// What is to be done; 1 to [`super::limits::STATEMENT`] characters.
    pub what: String,
    /// Who does it, each once, in the order given; may still be nobody.
    pub who: Vec<PersonId>,
    /// The day it is to be done by.
    pub by: Option<Date>,
    /// How far it is.
    pub state: StepState,
}

impl Entity for Step {
    type Id = StepId;

    fn id(&self) -> StepId {
        self.id
    }
}

/// How far an agreement is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum StepState {
    /// Agreed, not begun.
    #[default]
    Agreed,
    /// Under way.
    UnderWay,
    /// Done.
    Done,
    /// Given up, or no longer needed.
    Dropped,
}

impl StepState {
    /// All states in the order they are offered.
    pub const ALL: [Self; 4] = [Self::Agreed, Self::UnderWay, Self::Done, Self::Dropped];
}
