//! Scales: a question, and where each person sees it now, from 0 to 10.
//!
//! Scaling questions come from solution-focused brief therapy (de Shazer,
//! Berg) and are the heart of a Signs of Safety mapping. An average is never
//! computed.

use super::kinds::all;
use super::{Covered, Entity, GoalId, PersonId, ScaleId, Score};

/// A question with words for 0 and for 10, and one answer per person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scale {
    /// The scale's id.
    pub id: ScaleId,
    /// The goal it belongs to, or none when it stands alone.
    pub goal: Option<GoalId>,
    /// Which ready question it is; none when all its words are own words.
    pub ready: Option<ReadyQuestion>,
    /// The question in own words; there where no ready one is.
    pub question: Option<String>,
    /// What 0 means, in own words.
    pub low: Option<String>,
    /// What 10 means, in own words.
    pub high: Option<String>,
    /// The answers that all may see, each person once, in the order given.
    pub ratings: Vec<Rating>,
    /// The round of covered answers that is going on, if one is.
    pub covered: Option<Covered>,
}

impl Scale {
    /// Makes a scale that nobody has answered.
    pub fn new(id: ScaleId, goal: Option<GoalId>, ready: Option<ReadyQuestion>) -> Self {
        Self {
            id,
            goal,
            ready,
            question: None,
            low: None,
            high: None,
            ratings: Vec::new(),
            covered: None,
        }
    }

    /// Returns one person's answer.
    pub fn rating_of(&self, person: PersonId) -> Option<&Rating> {
        self.ratings.iter().find(|rating| rating.person == person)
    }

    /// Returns one person's score.
    pub fn score_of(&self, person: PersonId) -> Option<Score> {
        self.rating_of(person).map(|rating| rating.score)
    }
}

impl Entity for Scale {
    type Id = ScaleId;

    fn id(&self) -> ScaleId {
        self.id
    }
}

/// A question that is ready to be asked; its words are in [`crate::text`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadyQuestion {
    /// How near the goal is.
    Goal,
    /// How safe it is (*tryghed*).
    Safety,
    /// How much it takes up (*hvor meget fylder det*).
    TakesUp,
}

impl ReadyQuestion {
    /// All ready questions in the order they are offered.
    pub const ALL: [Self; 3] = all!(ReadyQuestion {
        Goal,
        Safety,
        TakesUp
    });
}

/// One person's answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rating {
    /// Whose answer it is.
    pub person: PersonId,
    /// The score.
    pub score: Score,
    /// Why just that number; may be empty.
    pub why: String,
    /// What one step up would be; may be empty.
    pub one_up: String,
}
