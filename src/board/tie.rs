//! Ties: how two people, or a person and a group, are with each other.

use super::kinds::{FixedKinds, Kinds, all};
use super::{Entity, PersonId, TieId};

/// A tie between two people; only its support has a direction.
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
    /// Who supports whom, and with what, if somebody said.
    pub support: Option<Support>,
}

impl Tie {
    /// Makes a tie of which only the quality is known.
    pub fn new(id: TieId, from: PersonId, to: PersonId, quality: Quality) -> Self {
        Self {
            id,
            from,
            to,
            quality,
            support: None,
        }
    }

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
    pub const ALL: [Self; 6] = all!(Quality {
        Close,
        Ordinary,
        Weak,
        Strained,
        Broken,
        NoContact
    });
}

/// Support along a tie. Direction and kinds follow what is asked about personal
/// networks in social work (Tracy and Whittaker 1990).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Support {
    /// Who supports whom, seen from [`Tie::from`].
    pub direction: Direction,
    /// With what; may be none yet.
    pub kinds: Kinds<SupportKind>,
}

impl Support {
    /// Returns the same support seen from the other end.
    #[must_use]
    pub fn reversed(self) -> Self {
        let direction = self.direction.reversed();
        Self { direction, ..self }
    }
}

/// The way support goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Direction {
    /// The one the tie was drawn from gives.
    Gives,
    /// The one the tie was drawn from gets.
    Gets,
    /// Both give and get.
    #[default]
    Both,
}

impl Direction {
    /// All directions in the order they are offered.
    pub const ALL: [Self; 3] = all!(Direction { Gives, Gets, Both });

    /// Returns the same support seen from the other end.
    #[must_use]
    pub fn reversed(self) -> Self {
        match self {
            Self::Gives => Self::Gets,
            Self::Gets => Self::Gives,
            Self::Both => Self::Both,
        }
    }
}

/// What support consists of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SupportKind {
    /// Comfort, care, being listened to.
    Emotional,
    /// A hand with everyday things.
    Practical,
    /// Knowledge and advice.
    Knowledge,
    /// Money and things.
    Economic,
    /// Company.
    Company,
}

impl FixedKinds for SupportKind {
    const ALL: &'static [Self] = &all!(SupportKind {
        Emotional,
        Practical,
        Knowledge,
        Economic,
        Company
    });
}
