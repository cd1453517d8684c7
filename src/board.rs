//! The document: one family's board and the rules that always hold for it.
//!
//! Knows no browser, no file format, no clock, no chance and no language:
//! ids, dates and words come in from outside. Reading order: [`person`],
//! [`tie`], [`card`], [`drawing`], [`goal`], [`scale`], [`covered`], [`step`],
//! [`transition`], [`meeting`] (the things), [`Command`]
//! (everything that can be done to them), [`History`] (undo and redo).
//!
//! - **B1** Nothing points to a thing that is not on the board.
//! - **B2** No two things share an id.
//! - **B3** There is at least one focus child: the last one stays. Whoever stands
//!   in the middle leaves it by a command of its own, never by being moved.
//! - **B4** Two people share at most one tie, and nobody is tied to themselves.
//!   A person has at most one viewpoint.
//! - **B5** Words are never empty where they are the thing itself (a name, a
//!   card without a drawing, a goal, a step), and never longer than their limit in [`limits`].
//! - **B6** A score is a whole number from 0 to 10.
//! - **B7** Only [`Board::apply`] changes a board, and it changes all or nothing.
//! - **B8** A day has a year of four digits, see [`limits::YEARS`]; an age lies in
//!   [`limits::AGES`], a year of birth in [`limits::BIRTH_YEARS`].
//! - **B9** A card's kind is one of its column, now and in its history; a hidden
//!   card is a prepared one.

pub mod about;
pub mod apply;
pub mod card;
pub mod command;
pub mod covered;
pub mod date;
pub mod drawing;
pub mod error;
pub mod goal;
pub mod history;
pub mod household;
pub mod id;
pub mod kinds;
pub mod limits;
pub mod line;
pub mod list;
pub mod meeting;
pub mod order;
pub mod person;
pub mod place;
pub mod question;
pub mod rules;
pub mod scale;
pub mod score;
pub mod sides;
pub mod step;
#[cfg(test)]
mod tests;
pub mod tie;
pub mod transition;
pub mod viewpoint;

use std::sync::Arc;

pub use about::touched;
pub use apply::Outcome;
pub use card::{Card, CardDeed, CardKind, CardStage, Column, Dots, Stance, View};
pub use command::Command;
pub use covered::{Covered, CoveredAnswer};
pub use date::Date;
pub use drawing::{Drawing, Ink, Stroke};
pub use error::BoardError;
pub use goal::{Acceptance, Area, Consent, Goal, GoalState};
pub use history::History;
pub use household::Household;
pub use id::{
    AgendaItemId, BoardId, CardId, GoalId, HouseholdId, MeetingId, PersonId, QuestionId, ScaleId,
    SectorId, StepId, TieId, TransitionId, ViewpointId,
};
pub(crate) use kinds::all;
pub use kinds::{FixedKinds, Kinds};
pub use list::{Entity, List};
pub use meeting::{AgendaItem, Meeting, NextMeeting};
pub use person::{Age, Kind, Knows, Offer, Person, Symbol};
pub use place::{Exact, Place, Ring, RingNumber, Sector, Spot, StandardSector, Tone};
pub use question::Question;
pub use scale::{Rating, ReadyQuestion, Scale};
pub use score::Score;
pub use sides::Side;
pub use step::{By, Step, StepState};
pub use tie::{Direction, Quality, Support, SupportKind, Tie};
pub use transition::Transition;
pub use viewpoint::{Seen, Viewpoint};

/// One family's board.
///
/// Cloning is cheap: every list and every thing on it is shared until changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Board {
    /// Identifies the board across its whole series of files.
    pub id: BoardId,
    /// The rings of closeness, innermost first; 2 to 5 of them.
    pub rings: Arc<Vec<Ring>>,
    /// The sectors of the map in their order around it; 2 to 8 of them.
    pub sectors: Arc<Vec<Sector>>,
    /// The people and groups around the child, the focus child included, in
    /// the order they were named.
    pub people: List<Person>,
    /// Who lives together, in the order it was said.
    pub households: List<Household>,
    /// The ties between them.
    pub ties: List<Tie>,
    /// The map as single people would place everybody, in the order begun.
    pub viewpoints: List<Viewpoint>,
    /// Questions that find people, added to the standard ones, in their order.
    pub questions: List<Question>,
    /// The cards of all three columns; a column shows its own in this order.
    pub cards: List<Card>,
    /// The shared goals in their order.
    pub goals: List<Goal>,
    /// The scales in their order, of all goals and of none.
    pub scales: List<Scale>,
    /// The agreements in their order, of all goals and of none.
    pub steps: List<Step>,
    /// The transitions that are coming.
    pub transitions: List<Transition>,
    /// The meeting that is going on.
    pub meeting: Arc<Meeting>,
}

impl Board {
    /// Starts an empty board around one child.
    ///
    /// # Errors
    /// [`BoardError::EmptyWords`] or [`BoardError::TooLong`] for a name that is
    /// none.
    pub fn around_child(
        ids: &mut dyn FnMut() -> uuid::Uuid,
        child_name: &str,
    ) -> Result<Self, BoardError> {
        let name = limits::words(child_name, limits::NAME)?;
        let child = Person::new(PersonId(ids()), Kind::Person, name, Place::Focus);
        Ok(Self {
            id: BoardId(ids()),
            rings: Arc::new(vec![Ring::default(); 3]),
            sectors: Arc::new(
                StandardSector::ALL
                    .into_iter()
                    .map(|standard| Sector::standard(SectorId(ids()), standard))
                    .collect(),
            ),
            people: List::from_iter([child]),
            households: List::default(),
            ties: List::default(),
            viewpoints: List::default(),
            questions: List::default(),
            cards: List::default(),
            goals: List::default(),
            scales: List::default(),
            steps: List::default(),
            transitions: List::default(),
            meeting: Arc::new(Meeting::new(MeetingId(ids()))),
        })
    }

    /// Returns the focus children in the order they were named; never empty (B3).
    pub fn children(&self) -> impl Iterator<Item = &Arc<Person>> {
        self.people.iter().filter(|p| p.place == Place::Focus)
    }

    /// Returns the names of the focus children, joined for a title.
    pub fn children_names(&self) -> Vec<&str> {
        self.children().map(|child| child.name.as_str()).collect()
    }

    /// Returns the cards that all may see.
    pub fn shown_cards(&self) -> impl Iterator<Item = &Arc<Card>> {
        self.cards.iter().filter(|card| !card.is_hidden)
    }

    /// Says whether a card is there for all to see.
    pub fn shows(&self, card: CardId) -> bool {
        self.cards.get(card).is_some_and(|card| !card.is_hidden)
    }

    /// Returns the cards of one column that all may see, in their order.
    pub fn cards_in(&self, column: Column) -> impl Iterator<Item = &Arc<Card>> {
        self.shown_cards().filter(move |card| card.column == column)
    }

    /// Returns the prepared cards that are still hidden, in their order.
    pub fn hidden_cards(&self) -> impl Iterator<Item = &Arc<Card>> {
        self.cards.iter().filter(|card| card.is_hidden)
    }

    /// Returns the goals that grow from a card.
    pub fn goals_answering(&self, card: CardId) -> impl Iterator<Item = &Arc<Goal>> {
        let goals = self.goals.iter();
        goals.filter(move |goal| goal.answers.contains(&card))
    }

    /// Returns who has to do with a goal: whose it is, and who carries its
    /// agreements, each once.
    pub fn people_of_goal(&self, goal: GoalId) -> Vec<PersonId> {
        let owner = self.goals.get(goal).and_then(|goal| goal.owner);
        let carry = self.steps_of(Some(goal)).flat_map(|step| &step.who);
        let mut people = Vec::new();
        for person in owner.iter().chain(carry) {
            if !people.contains(person) {
                people.push(*person);
            }
        }
        people
    }

    /// Returns the scales of one goal, or those that stand alone.
    pub fn scales_of(&self, goal: Option<GoalId>) -> impl Iterator<Item = &Arc<Scale>> {
        self.scales.iter().filter(move |scale| scale.goal == goal)
    }

    /// Returns the first scale of a goal.
    pub fn scale_of(&self, goal: GoalId) -> Option<&Arc<Scale>> {
        self.scales_of(Some(goal)).next()
    }

    /// Returns the agreements of one goal, or those that stand alone.
    pub fn steps_of(&self, goal: Option<GoalId>) -> impl Iterator<Item = &Arc<Step>> {
        self.steps.iter().filter(move |step| step.goal == goal)
    }

    /// Returns the people who take part in the meeting, in the board's order.
    pub fn participants(&self) -> impl Iterator<Item = &Arc<Person>> {
        self.people
            .iter()
            .filter(|p| self.meeting.participants.contains(&p.id))
    }

    /// Returns the ties of one person.
    pub fn ties_of(&self, person: PersonId) -> impl Iterator<Item = &Arc<Tie>> {
        self.ties.iter().filter(move |tie| tie.touches(person))
    }

    /// Returns the tie between two people, whichever was named first.
    pub fn tie_between(&self, one: PersonId, other: PersonId) -> Option<&Arc<Tie>> {
        let pair = |one: PersonId, other: PersonId| (one.min(other), one.max(other));
        let ends = |tie: &Tie| pair(tie.from, tie.to);
        let tie = self.ties.place_by(&ends, &pair(one, other));
        tie.filter(|_| one != other)
    }

    /// Returns the pairs among some people that have no tie, each pair once.
    pub fn untied_pairs(&self, people: &[PersonId]) -> Vec<(PersonId, PersonId)> {
        let mut pairs = Vec::new();
        for (at, one) in people.iter().enumerate() {
            for other in &people[at + 1..] {
                let is_new = !pairs.contains(&(*one, *other)) && !pairs.contains(&(*other, *one));
                if one != other && is_new && self.tie_between(*one, *other).is_none() {
                    pairs.push((*one, *other));
                }
            }
        }
        pairs
    }

    /// Returns the people of one household in the board's order.
    pub fn members_of(&self, household: HouseholdId) -> impl Iterator<Item = &Arc<Person>> {
        let people = self.people.iter();
        people.filter(move |person| person.household == Some(household))
    }

    /// Returns one person's viewpoint.
    pub fn viewpoint_of(&self, viewer: PersonId) -> Option<&Arc<Viewpoint>> {
        let mut viewpoints = self.viewpoints.iter();
        viewpoints.find(|viewpoint| viewpoint.viewer == viewer)
    }

    /// Returns the sector with this id.
    pub fn sector(&self, id: SectorId) -> Option<&Sector> {
        self.sectors.iter().find(|sector| sector.id == id)
    }
}
