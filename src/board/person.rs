//! The people and groups around the child.
//!
//! In network research a person or group around the focus person is an *alter*
//! and the focus person *ego*; the board says person, group and child.

use super::{Entity, PersonId, Place, Spot};

/// Somebody, or a community, around the child; also the child.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// The person's id.
    pub id: PersonId,
    /// One person or a group.
    pub kind: Kind,
    /// The name or nickname the family uses; 1 to [`super::limits::NAME`] characters.
    pub name: String,
    /// The role in own words (*mormor*, *klasselærer*); may be empty.
    pub role: String,
    /// How the map draws them.
    pub symbol: Symbol,
    /// Where they stand on the map.
    pub place: Place,
}

impl Person {
    /// Makes a person of whom only the name is known.
    pub fn new(id: PersonId, kind: Kind, name: String, place: Place) -> Self {
        Self {
            id,
            kind,
            name,
            role: String::new(),
            symbol: Symbol::default(),
            place,
        }
    }

    /// Says whether the board is about this person.
    pub fn is_child(&self) -> bool {
        self.place == Place::Focus
    }

    /// Returns where the person stands in the network, if placed.
    pub fn spot(&self) -> Option<Spot> {
        match self.place {
            Place::OnMap(spot) => Some(spot),
            Place::Focus | Place::Waiting => None,
        }
    }
}

impl Entity for Person {
    type Id = PersonId;

    fn id(&self) -> PersonId {
        self.id
    }
}

/// One person, or a community to belong to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// A person (or a pet, or a thing that matters like one).
    #[default]
    Person,
    /// A club, class, association or institution.
    Group,
}

/// The shape that stands for a person on the map. A group is always a pill.
///
/// Genograms use circle, square and diamond for gender; here they are free
/// choices without a fixed meaning.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Symbol {
    /// A circle.
    #[default]
    Circle,
    /// A square with rounded corners.
    Square,
    /// A square on its corner.
    Diamond,
}

impl Symbol {
    /// All symbols in the order they are offered.
    pub const ALL: [Self; 3] = [Self::Circle, Self::Square, Self::Diamond];
}
