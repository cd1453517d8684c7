//! Cards: what people said, in the three columns of the board.
//!
//! The columns are the three questions of a Signs of Safety style mapping:
//! what are we worried about, what is working, what needs to happen.

use std::sync::Arc;

use super::kinds::all;
use super::{CardId, Drawing, Entity, PersonId};

/// One statement, as it was said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// The card's id.
    pub id: CardId,
    /// Which question it answers.
    pub column: Column,
    /// What kind of answer it is, if somebody said; always one of its column.
    pub kind: Option<CardKind>,
    /// Where it stood and what it was before, the earliest first.
    pub history: Vec<CardStage>,
    /// The words; up to [`super::limits::STATEMENT`] characters, and none only
    /// beside a drawing.
    pub text: String,
    /// What was drawn instead of words, or beside them.
    pub drawing: Option<Arc<Drawing>>,
    /// Who said it; none, one or several, each once, in the order given.
    pub speakers: Vec<PersonId>,
    /// Who it is about, each once, in the order given.
    pub about: Vec<PersonId>,
    /// How others see it, each person once, in the order given.
    pub views: Vec<View>,
    /// How important it is to whom, each person once, in the order given.
    pub dots: Vec<Dots>,
    /// Written before the meeting, also after it has been shown.
    pub is_prepared: bool,
    /// Kept back until its time; only a prepared card is.
    pub is_hidden: bool,
}

impl Card {
    /// Returns how one person sees the card.
    pub fn view_of(&self, person: PersonId) -> Option<&Stance> {
        self.views
            .iter()
            .find(|view| view.person == person)
            .map(|view| &view.stance)
    }

    /// Returns who it comes from and who it is about, each once.
    pub fn people(&self) -> Vec<PersonId> {
        let about = self.about.iter();
        let others = about.filter(|it| !self.speakers.contains(it));
        self.speakers.iter().chain(others).copied().collect()
    }

    /// Returns how many dots one person has given it.
    pub fn dots_of(&self, person: PersonId) -> u8 {
        let given = self.dots.iter().find(|dots| dots.person == person);
        given.map_or(0, |dots| dots.count)
    }

    /// Returns how many dots it has in all.
    pub fn dots_in_all(&self) -> usize {
        let counts = self.dots.iter().map(|dots| usize::from(dots.count));
        counts.sum()
    }

    /// Returns where it stands and what it is now.
    pub fn stage(&self) -> CardStage {
        CardStage {
            column: self.column,
            kind: self.kind,
        }
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
    pub const ALL: [Self; 3] = all!(Column {
        Worries,
        Works,
        Next
    });

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

/// What kind of answer a card is to its column's question.
///
/// The kinds are those of a Signs of Safety style mapping (harm, danger and
/// complicating factors; strengths and existing safety), in our own words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CardKind {
    /// Harm that has happened.
    Harm,
    /// What we fear will happen if nothing changes: a danger statement.
    Danger,
    /// Something that makes it harder.
    Complicating,
    /// A strength.
    Strength,
    /// Safety that has already protected.
    Safety,
    /// A wish or dream.
    Wish,
    /// An idea for what to do.
    Idea,
}

impl CardKind {
    /// All kinds in the order they are offered, column by column.
    pub const ALL: [Self; 7] = all!(CardKind {
        Harm,
        Danger,
        Complicating,
        Strength,
        Safety,
        Wish,
        Idea
    });

    /// Returns the column it belongs to.
    pub fn column(self) -> Column {
        match self {
            Self::Harm | Self::Danger | Self::Complicating => Column::Worries,
            Self::Strength | Self::Safety => Column::Works,
            Self::Wish | Self::Idea => Column::Next,
        }
    }

    /// Returns the kinds of one column in the order they are offered.
    pub fn of(column: Column) -> impl Iterator<Item = Self> {
        let all = Self::ALL.into_iter();
        all.filter(move |kind| kind.column() == column)
    }
}

/// Where a card stood and what it was at one time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CardStage {
    /// The column.
    pub column: Column,
    /// The kind, one of that column.
    pub kind: Option<CardKind>,
}

/// What can be done with several cards at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CardDeed {
    /// Says whether somebody said them.
    Speaker(PersonId, bool),
    /// Says whether they are about somebody.
    About(PersonId, bool),
    /// Says what kind of answer they are; a kind of another column moves them
    /// to that column's end.
    Kind(Option<CardKind>),
    /// Moves them to a column, before another card of it or to its end.
    Move(Column, Option<CardId>),
    /// Takes them away, also from the goals that grow from them.
    Remove,
}

/// How important a card is to one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dots {
    /// Who gave them.
    pub person: PersonId,
    /// How many; 1 to [`super::limits::DOTS`].
    pub count: u8,
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
