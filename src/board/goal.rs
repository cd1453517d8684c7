//! Goals: what the family wants to reach, and how everybody sees it.

use super::kinds::all;
use super::{CardId, Entity, GoalId, PersonId};

/// A shared goal, in the child's or the family's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Goal {
    /// The goal's id.
    pub id: GoalId,
    /// The goal's words; 1 to [`super::limits::STATEMENT`] characters.
    pub text: String,
    /// Whose goal it is, if somebody's.
    pub owner: Option<PersonId>,
    /// Which part of life it is about, if somebody said.
    pub area: Option<Area>,
    /// The cards it grows from, each once, in the order given.
    pub answers: Vec<CardId>,
    /// How we will notice that it is reached: what will be happening; may be empty.
    pub sign: String,
    /// What the child will notice; may be empty.
    pub child_notices: String,
    /// For how long it must have been so; may be empty.
    pub for_how_long: String,
    /// What each participant says to the goal, each once, in the order given.
    pub acceptance: Vec<Acceptance>,
    /// How far it is.
    pub state: GoalState,
}

impl Goal {
    /// Makes a goal of which only the words are known.
    pub fn new(id: GoalId, text: String) -> Self {
        Self {
            id,
            text,
            owner: None,
            area: None,
            answers: Vec::new(),
            sign: String::new(),
            child_notices: String::new(),
            for_how_long: String::new(),
            acceptance: Vec::new(),
            state: GoalState::default(),
        }
    }

    /// Returns what one person says to the goal.
    pub fn acceptance_of(&self, person: PersonId) -> Option<&Acceptance> {
        self.acceptance.iter().find(|it| it.person == person)
    }
}

impl Entity for Goal {
    type Id = GoalId;

    fn id(&self) -> GoalId {
        self.id
    }
}

/// The part of life a goal is about.
///
/// The three named ones are the outcome areas of Danish municipal strategies
/// (*effektmål*).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Area {
    /// *Personlig udvikling.*
    PersonalDevelopment,
    /// *Netværk og medborgerskab.*
    Network,
    /// *Læring og selvforsørgelse.*
    Learning,
    /// In own words; 1 to [`super::limits::LINE`] characters.
    Own(String),
}

impl Area {
    /// The named areas in the order they are offered.
    pub const NAMED: [Self; 3] = [Self::PersonalDevelopment, Self::Network, Self::Learning];
}

/// What one person says to a goal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Acceptance {
    /// Who says it.
    pub person: PersonId,
    /// Yes, no or in between.
    pub consent: Consent,
    /// It in own words; may be empty.
    pub words: String,
}

/// Whether somebody agrees with a goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Consent {
    /// *Enig.*
    Agree,
    /// *Med forbehold.*
    WithReservation,
    /// *Uenig.*
    Disagree,
    /// *Ikke spurgt.*
    NotAsked,
}

impl Consent {
    /// All answers in the order they are offered.
    pub const ALL: [Self; 4] = all!(Consent {
        Agree,
        WithReservation,
        Disagree,
        NotAsked
    });
}

/// How far a goal is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum GoalState {
    /// We are working on it.
    #[default]
    GoingOn,
    /// It is reached.
    Reached,
    /// It has become another goal.
    Changed,
    /// It is given up.
    GivenUp,
}

impl GoalState {
    /// All states in the order they are offered.
    pub const ALL: [Self; 4] = all!(GoalState {
        GoingOn,
        Reached,
        Changed,
        GivenUp
    });
}
