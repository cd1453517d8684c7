//! Cards: what people said, in the three columns of the board.
//!
//! The columns are the three questions of a Signs of Safety style mapping:
//! what are we worried about, what is working, what needs to happen.

use super::{CardId, Entity, PersonId};

/// One statement, as it was said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// The card's id.
    pub id: CardId,
    /// Which question it answers.
    pub column: Column,
    /// The words; 1 to [`super::limits::STATEMENT`] characters.
    pub text: String,
    /// Who said it; none, one or several, each once, in the order given.
    pub speakers: Vec<PersonId>,
    /// Who it is about, each once, in the order given.
    pub about: Vec<PersonId>,
    /// How others see it, each person once, in the order given.
    pub views: Vec<View>,
}

impl Card {
    /// Returns how one person sees the card.
    pub fn view_of(&self, person: PersonId) -> Option<&Stance> {
        self.views
            .iter()
            .find(|view| view.person == person)
            .map(|view| &view.stance)
    }
}

impl Entity for Card {
    type Id = CardId;

    fn id(&self) -> CardId {
        self.id
    }
}

/// One of the board's three questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Column {
    /// What worries us?
    Worries,
    /// What works?
    Works,
    /// What has to happen?
    Next,
}

impl Column {
    /// The columns in their order on the board.
    pub const ALL: [Self; 3] = [Self::Worries, Self::Works, Self::Next];

    /// Returns the column to the left, if any.
    pub fn before(self) -> Option<Self> {
        match self {
            Self::Worries => None,
            Self::Works => Some(Self::Worries),
            Self::Next => Some(Self::Works),
        }
    }

    /// Returns the column to the right, if any.
    pub fn after(self) -> Option<Self> {
        match self {
            Self::Worries => Some(Self::Works),
            Self::Works => Some(Self::Next),
            Self::Next => None,
        }
    }
}

/// How one person sees a card that somebody else said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct View {
    /// Whose view it is.
    pub person: PersonId,
    /// The view.
    pub stance: Stance,
}

/// *I see it too*, or *I see it differently, namely …*.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stance {
    /// Sees it too.
    Also,
    /// Sees it differently, in own words (which may still be unsaid: empty).
    Differently(String),
}
