//! Questions that find people: *who would you call at night?*
//!
//! The standard ones are words of the app; a board keeps only its own.

use super::{Entity, QuestionId};

/// A question somebody added to the standard ones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The question's id.
    pub id: QuestionId,
    /// Its words; 1 to [`super::limits::LINE`] characters.
    pub text: String,
}

impl Entity for Question {
    type Id = QuestionId;

    fn id(&self) -> QuestionId {
        self.id
    }
}
