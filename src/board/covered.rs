//! Covered scoring: the screen goes round, each gives a number that nobody
//! sees, and all are revealed together.
//!
//! - **O1** What was answered is told to nobody before the reveal: it is kept
//!   apart from the ratings, and who draws or prints learns only who has
//!   answered. Only the file and the draft take it out, so that nothing is lost
//!   ([`Covered::sealed`]).

use super::{PersonId, Score};

/// A round of covered answers to one scale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Covered {
    /// Who is asked, each once, in the order they are asked in.
    pub order: Vec<PersonId>,
    /// The answers so far, each from somebody who is asked, each once.
    pub(super) answers: Vec<CoveredAnswer>,
}

impl Covered {
    /// Puts a round together again from a file.
    pub fn restored(order: Vec<PersonId>, answers: Vec<CoveredAnswer>) -> Self {
        Self { order, answers }
    }

    /// Says whether somebody has answered, or passed.
    pub fn has_answered(&self, person: PersonId) -> bool {
        self.answers.iter().any(|answer| answer.person == person)
    }

    /// Returns how many passed; the room saw them do it.
    pub fn passed(&self) -> usize {
        let passed = self.answers.iter().filter(|answer| answer.score.is_none());
        passed.count()
    }

    /// Returns whose turn it is: the first who has not answered.
    pub fn turn(&self) -> Option<PersonId> {
        let mut waiting = self.order.iter();
        waiting.find(|it| !self.has_answered(**it)).copied()
    }

    /// Returns the answers for a file or draft. Nothing else asks (O1).
    pub fn sealed(&self) -> &[CoveredAnswer] {
        &self.answers
    }
}

/// One covered answer, or a pass.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CoveredAnswer {
    /// Whose answer it is.
    pub person: PersonId,
    /// The score; none for a pass.
    pub score: Option<Score>,
    /// Why just that number; may be empty.
    pub why: String,
    /// What one step up would be; may be empty.
    pub one_up: String,
}
