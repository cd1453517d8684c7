//! The people and groups around the child.
//!
//! In network research a person or group around the focus person is an *alter*
//! and the focus person *ego*; the board says person, group and child.

use super::kinds::{FixedKinds, Kinds, all};
use super::limits::{AGES, BIRTH_YEARS};
use super::{BoardError, Entity, HouseholdId, PersonId, Place, Spot};

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
    /// How old they are, if somebody said.
    pub age: Option<Age>,
    /// No longer alive, and still important: also a child in the middle, such as
    /// a sibling whom the others miss.
    pub is_deceased: bool,
    /// Where they live, if it is a household of the board.
    pub household: Option<HouseholdId>,
    /// What they can offer.
    pub offers: Kinds<Offer>,
    /// What else they can offer, in own words; may be empty.
    pub offer_words: String,
    /// How much they know about the situation, if somebody said.
    pub knows: Option<Knows>,
    /// They have been asked to be on the map.
    pub is_asked: bool,
    /// Wished for: somebody who is missing, not yet part of the network. Not said
    /// of a child in the middle, whom the board is about; the panel offers to take
    /// it back if it was said before.
    pub is_wished: bool,
}

impl Person {
    /// Says whether they can come to a meeting: nobody who is no longer alive
    /// or only wished for, and no thing. A pet can.
    pub fn can_come(&self) -> bool {
        !self.is_deceased && !self.is_wished && self.symbol != Symbol::Thing
    }

    /// Makes a person of whom only the name is known.
    pub fn new(id: PersonId, kind: Kind, name: String, place: Place) -> Self {
        Self {
            id,
            kind,
            name,
            role: String::new(),
            symbol: Symbol::default(),
            place,
            age: None,
            is_deceased: false,
            household: None,
            offers: Kinds::default(),
            offer_words: String::new(),
            knows: None,
            is_asked: false,
            is_wished: false,
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
    /// A pet.
    Pet,
    /// A thing that matters as somebody does: a teddy, a bicycle.
    Thing,
}

impl Symbol {
    /// All symbols in the order they are offered.
    pub const ALL: [Self; 5] = all!(Symbol {
        Circle,
        Square,
        Diamond,
        Pet,
        Thing
    });
}

/// How old somebody is, as it was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Age {
    /// In years on the day it was said; one of [`AGES`].
    Years(u16),
    /// By the year of birth; one of [`BIRTH_YEARS`].
    BirthYear(u16),
}

impl Age {
    /// Takes a number as it is said: with four digits it is a year of birth.
    pub fn said(number: u16) -> Self {
        if number < *BIRTH_YEARS.start() {
            Self::Years(number)
        } else {
            Self::BirthYear(number)
        }
    }

    /// Takes an age, or none.
    ///
    /// # Errors
    /// [`BoardError::AgeOutOfRange`] outside [`AGES`] or [`BIRTH_YEARS`].
    pub fn checked(age: Option<Self>) -> Result<Option<Self>, BoardError> {
        let is_possible = match age {
            None => true,
            Some(Self::Years(years)) => AGES.contains(&years),
            Some(Self::BirthYear(year)) => BIRTH_YEARS.contains(&year),
        };
        if is_possible {
            Ok(age)
        } else {
            Err(BoardError::AgeOutOfRange)
        }
    }
}

/// What somebody can offer, as networks of social work ask for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Offer {
    /// Daily care: meals, bedtime, bringing and fetching.
    DailyCare,
    /// Help with homework.
    Homework,
    /// Leisure: something to do together.
    Leisure,
    /// Practical help.
    Practical,
    /// Help with money.
    Economic,
    /// Somebody to talk to.
    Talk,
    /// An adult friend for the child.
    AdultFriend,
    /// Transport.
    Transport,
    /// A place to sleep over.
    SleepOver,
}

impl FixedKinds for Offer {
    const ALL: &'static [Self] = &all!(Offer {
        DailyCare,
        Homework,
        Leisure,
        Practical,
        Economic,
        Talk,
        AdultFriend,
        Transport,
        SleepOver
    });
}

/// How much somebody knows about the situation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Knows {
    /// They know all of it.
    All,
    /// They know some of it.
    Some,
    /// They know nothing of it.
    Nothing,
    /// They know too little and should know.
    ShouldKnow,
}

impl Knows {
    /// All of them in the order they are offered.
    pub const ALL: [Self; 4] = all!(Knows {
        All,
        Some,
        Nothing,
        ShouldKnow
    });
}

#[cfg(test)]
mod tests {
    use super::{AGES, Age, BIRTH_YEARS};

    #[test]
    fn a_number_of_four_digits_is_a_year_of_birth() {
        assert_eq!(Age::said(9), Age::Years(9));
        assert_eq!(Age::said(2017), Age::BirthYear(2017));
    }

    #[test]
    fn every_age_and_year_that_is_taken_can_be_said() {
        for years in AGES {
            assert_eq!(Age::said(years), Age::Years(years));
        }
        for year in BIRTH_YEARS {
            assert_eq!(Age::said(year), Age::BirthYear(year));
        }
        assert!(Age::checked(Some(Age::said(131))).is_err());
        assert!(Age::checked(Some(Age::said(10_000))).is_err());
    }
}
