//! One person of easyNWK's becoming one of a board's.

use super::{Contact, Gender, Given, Quarter, Someone};
use crate::board::{
    Age, Board, Direction, Exact, Kind, Kinds, Person, PersonId, Place, Quality, RingNumber,
    Sector, Spot, StandardSector, Support, SupportKind, Symbol, limits,
};
use crate::text::{Easynwk, Language};

/// Parts of the German words for animals and for communities, by which one
/// knows what somebody is who is no human.
const ANIMALS: [&str; 16] = [
    "tier",
    "hund",
    "katze",
    "kater",
    "pferd",
    "pony",
    "kaninchen",
    "hase",
    "vogel",
    "hamster",
    "meerschwein",
    "fisch",
    "schildkröte",
    "sittich",
    "papagei",
    "esel",
];
const COMMUNITIES: [&str; 12] = [
    "verein",
    "schule",
    "klasse",
    "gruppe",
    "kindergarten",
    "kita",
    "team",
    "chor",
    "gemeinde",
    "club",
    "amt",
    "behörde",
];

impl Someone {
    pub(super) fn person(&self, id: PersonId, name: String, language: Language) -> Person {
        let kind = if self.is_one_of(&COMMUNITIES) {
            Kind::Group
        } else {
            Kind::Person
        };
        let symbol = match self.gender {
            _ if kind == Kind::Group => Symbol::default(),
            _ if self.is_one_of(&ANIMALS) => Symbol::Pet,
            _ if !self.is_human => Symbol::Thing,
            Gender::Female => Symbol::Circle,
            Gender::Male => Symbol::Square,
            Gender::Other => Symbol::Diamond,
        };
        Person {
            role: self.role(language),
            symbol,
            age: self.years(),
            is_deceased: self.is_deceased,
            ..Person::new(id, kind, name, Place::Waiting)
        }
    }

    /// Says whether it is no human but one of these.
    fn is_one_of(&self, words: &[&str]) -> bool {
        let said = [&self.role, " ", &self.category].concat().to_lowercase();
        !self.is_human && words.iter().any(|word| said.contains(word))
    }

    pub(super) fn called(&self, words: &Easynwk) -> String {
        match self.name.as_str() {
            "" => words.no_name.to_owned(),
            name => name.to_owned(),
        }
    }

    /// Puts together what is known besides the name, as far as there is room:
    /// the role as it stands comes first.
    fn role(&self, language: Language) -> String {
        let words = &language.texts().easynwk;
        let translated = words.role(&self.role);
        let role = match translated {
            Some(translated) if !is_same_name(translated, &self.role) => {
                format!("{translated} ({})", self.role)
            }
            _ => self.role.clone(),
        };
        let age = match self.years() {
            Some(_) => String::new(),
            None => self.age.clone(),
        };
        let parts = [role, self.category.clone(), age];
        let said: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        let said = said.join(", ");
        match limits::check_length(&said, limits::LINE) {
            Ok(()) => said,
            Err(_) => self.role.clone(),
        }
    }

    /// Returns the age where it is one; other words about it stay with the role.
    fn years(&self) -> Option<Age> {
        let years = self.age.parse().ok().map(Age::Years);
        Age::checked(years).unwrap_or(None)
    }

    /// Returns the support along the tie, seen from the ego.
    pub(super) fn support(&self) -> Option<Support> {
        let kinds = [
            SupportKind::Emotional,
            SupportKind::Practical,
            SupportKind::Knowledge,
            SupportKind::Company,
        ];
        let given = kinds.into_iter().zip(self.support);
        let given: Vec<_> = given.filter(|(_, given)| *given != Given::No).collect();
        let kinds: Vec<SupportKind> = given.iter().map(|(kind, _)| *kind).collect();
        let all = |way| given.iter().all(|(_, given)| *given == way);
        let direction = match given.first()? {
            _ if all(Given::Gives) => Direction::Gives,
            _ if all(Given::Gets) => Direction::Gets,
            _ => Direction::Both,
        };
        let kinds = Kinds::of(&kinds);
        Some(Support { direction, kinds })
    }

    /// Says whether not everything is given the same way.
    pub(super) fn has_mixed_support(&self) -> bool {
        let [first @ .., _] = self.support;
        let mut given = first.into_iter().filter(|given| *given != Given::No);
        given
            .next()
            .is_some_and(|first| given.any(|other| other != first))
    }

    pub(super) fn quality(&self) -> Option<Quality> {
        match self.contact {
            Contact::Impossible => None,
            Contact::No => Some(Quality::NoContact),
            Contact::Yes => Some(Quality::Ordinary),
            Contact::Conflict => Some(Quality::Strained),
        }
    }

    /// Returns the place on a board: the ring by the distance, the sector by
    /// the quarter, and within them as they stood.
    pub(super) fn place(&self, board: &Board) -> Place {
        let Some(stands) = self.stands else {
            return Place::Waiting;
        };
        let Some(sector) = sector_of(board, stands.quarter) else {
            return Place::Waiting;
        };
        let rings = u32::try_from(board.rings.len()).unwrap_or(1);
        let scaled = u32::from(stands.out) * rings;
        let ring = u8::try_from(scaled / 1000).unwrap_or(0);
        let out = u16::try_from(scaled % 1000).unwrap_or(0);
        let spot = Spot::new(RingNumber(ring), sector.id);
        Place::OnMap(Spot {
            exact: Some(Exact::new(stands.along, out)),
            ..spot
        })
    }
}

impl Quarter {
    /// Returns the standard sector that stands for the same part of life.
    pub(super) fn sector(self) -> StandardSector {
        match self {
            Self::Family => StandardSector::Family,
            Self::Friends => StandardSector::Friends,
            Self::Colleagues => StandardSector::School,
            Self::Professionals => StandardSector::Professionals,
        }
    }
}

pub(super) fn sector_of(board: &Board, quarter: Quarter) -> Option<&Sector> {
    let mut sectors = board.sectors.iter();
    sectors.find(|sector| sector.standard == Some(quarter.sector()))
}

/// Says whether two names are one, as people write names.
pub(super) fn is_same_name(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}
