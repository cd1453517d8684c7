//! Goals, and the 0–10 scale that shows where each person sees a goal now.

use super::{BoardError, Entity, GoalId, PersonId};

/// A shared goal, in the child's or the family's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Goal {
    /// The goal's id.
    pub id: GoalId,
    /// The goal's words; 1 to [`super::limits::STATEMENT`] characters.
    pub text: String,
    /// Whose goal it is, if somebody's.
    pub owner: Option<PersonId>,
    /// How we will notice that it is reached; may be empty.
    pub sign: String,
    /// Where each person sees it now.
    pub scale: Scale,
}

impl Entity for Goal {
    type Id = GoalId;

    fn id(&self) -> GoalId {
        self.id
    }
}

/// A 0–10 scale: one score per person. An average is never computed.
///
/// Scaling questions come from solution-focused brief therapy (de Shazer,
/// Berg) and are the heart of a Signs of Safety mapping.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scale {
    /// The scores, each person once, in the order given.
    pub ratings: Vec<Rating>,
}

impl Scale {
    /// Returns one person's score.
    pub fn score_of(&self, person: PersonId) -> Option<Score> {
        self.ratings
            .iter()
            .find(|rating| rating.person == person)
            .map(|rating| rating.score)
    }
}

/// One person's score.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rating {
    /// Whose score it is.
    pub person: PersonId,
    /// The score.
    pub score: Score,
}

/// A whole number from 0 (not at all) to 10 (reached).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Score(u8);

impl Score {
    /// The highest score.
    pub const MAX: u8 = 10;

    /// Makes a score.
    ///
    /// # Errors
    /// [`BoardError::ScoreOutOfRange`] over 10.
    pub fn new(value: u8) -> Result<Self, BoardError> {
        if value > Self::MAX {
            return Err(BoardError::ScoreOutOfRange);
        }
        Ok(Self(value))
    }

    /// Returns the number, 0 to 10.
    pub fn value(self) -> u8 {
        self.0
    }

    /// Returns all scores from 0 to 10.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..=Self::MAX).map(Self)
    }
}
