//! Steps: the agreements, *who does what by when*.

use super::kinds::all;
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
    /// When it is to be done by.
    pub by: Option<By>,
    /// Who checks that it is done, each once, in the order given.
    pub checks: Vec<PersonId>,
    /// What we do if it does not work; may be empty.
    pub plan_b: String,
    /// How far it is.
    pub state: StepState,
}

impl Step {
    /// Says whether something is still expected of those who do it.
    pub fn is_open(&self) -> bool {
        matches!(self.state, StepState::Agreed | StepState::UnderWay)
    }
}

impl Entity for Step {
    type Id = StepId;

    fn id(&self) -> StepId {
        self.id
    }
}

/// When an agreement is to be done by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// A day.
    Day(Date),
    /// Before the next meeting, whenever that is.
    NextMeeting,
}

impl By {
    /// Returns the day, when it is one.
    pub fn day(self) -> Option<Date> {
        match self {
            Self::Day(day) => Some(day),
            Self::NextMeeting => None,
        }
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
    pub const ALL: [Self; 4] = all!(StepState {
        Agreed,
        UnderWay,
        Done,
        Dropped
    });
}
