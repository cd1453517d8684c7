//! Ties: how two people, or a person and a group, are with each other.

use super::{Entity, PersonId, TieId};

/// A tie between two people; it has no direction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tie {
    /// The tie's id.
    pub id: TieId,
    /// The one it was drawn from.
    pub from: PersonId,
    /// The one it was drawn to.
    pub to: PersonId,
    /// How the tie is.
    pub quality: Quality,
}

impl Tie {
    /// Says whether the tie is this person's.
    pub fn touches(&self, person: PersonId) -> bool {
        self.from == person || self.to == person
    }

    /// Says whether the tie joins these two, in either order.
    pub fn joins(&self, one: PersonId, other: PersonId) -> bool {
        one != other && self.touches(one) && self.touches(other)
    }

    /// Returns who is at the other end.
    pub fn other_end(&self, person: PersonId) -> PersonId {
        if self.from == person {
            self.to
        } else {
            self.from
        }
    }
}

impl Entity for Tie {
    type Id = TieId;

    fn id(&self) -> TieId {
        self.id
    }
}

/// How a tie is. The kinds follow the relationship lines of ecomaps (Hartman
/// 1978) and of genograms.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Quality {
    /// Close: they mean much to each other.
    Close,
    /// Ordinary.
    #[default]
    Ordinary,
    /// Weak: they know each other a little.
    Weak,
    /// Strained: there is conflict.
    Strained,
    /// Broken: it was there and is not any more.
    Broken,
    /// No contact, without a break.
    NoContact,
}

impl Quality {
    /// All qualities in the order they are offered.
    pub const ALL: [Self; 6] = [
        Self::Close,
        Self::Ordinary,
        Self::Weak,
        Self::Strained,
        Self::Broken,
        Self::NoContact,
    ];
}
