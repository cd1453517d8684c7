//! From format 1 to people, groups and ties.

use std::sync::Arc;

use super::super::codes::{Coded, PlaceCode};
use super::{any_code, code, code_here, only_beside, person_ref};
use crate::board::order::order;
use crate::board::{
    Age, Exact, FixedKinds, Household, HouseholdId, Kind, Kinds, List, Person, PersonId, Place,
    Question, QuestionId, Ring, RingNumber, Sector, SectorId, Seen, Spot, StandardSector, Support,
    Tie, TieId, Viewpoint, ViewpointId,
};
use crate::file::cursor::{Cursor, Read};
use crate::file::error::Damage;

/// Reads people and groups into the order they were named in.
pub(super) fn people_and_groups(at: &Cursor) -> Read<List<Person>> {
    let mut all: Vec<(u32, Arc<Person>)> = Vec::new();
    for (list, kind) in [("people", Kind::Person), ("groups", Kind::Group)] {
        at.field(list)?.each(&mut |at| {
            all.push((at.number_in("order")?, Arc::new(person(kind, at)?)));
            Ok(())
        })?;
    }
    let named = order(all.len(), &|one, other| all[one].0.cmp(&all[other].0));
    Ok(named.into_iter().map(|at| Arc::clone(&all[at].1)).collect())
}

/// Reads the rings in a list.
///
/// # Errors
/// A [`Flaw`](crate::file::cursor::Flaw) when they are not numbered from 1.
pub fn rings(at: &Cursor) -> Read<Vec<Ring>> {
    let mut rings = Vec::new();
    at.each(&mut |at| {
        rings.push(ring(at, rings.len() + 1)?);
        Ok(())
    })?;
    Ok(rings)
}

fn ring(at: &Cursor, number: usize) -> Read<Ring> {
    at.pass("text");
    if usize::from(at.number_in::<u8>("number")?) != number {
        return Err(at.field("number")?.flaw(Damage::OutOfRange));
    }
    Ok(Ring {
        name: at.any_text_in("name")?,
    })
}

/// Reads the sectors in a list.
///
/// # Errors
/// A [`Flaw`](crate::file::cursor::Flaw) in an id or code.
pub fn sectors(at: &Cursor) -> Read<Vec<Sector>> {
    at.list(sector)
}

fn sector(at: &Cursor) -> Read<Sector> {
    let standard: Option<StandardSector> = any_code(at, "standard")?;
    let tone = match (any_code(at, "tone")?, standard) {
        (Some(tone), _) => tone,
        (None, Some(standard)) => standard.tone(),
        (None, None) => code(at, "tone")?,
    };
    Ok(Sector {
        id: SectorId(at.id_in("id")?),
        standard,
        tone,
        name: at.any_text_in("name")?,
    })
}

/// Reads a person or a group; its order is for the caller.
///
/// # Errors
/// A [`Flaw`](crate::file::cursor::Flaw) in its id, symbol or place.
pub fn person(kind: Kind, at: &Cursor) -> Read<Person> {
    let household = at.optional("household")?;
    Ok(Person {
        id: PersonId(at.id_in("id")?),
        kind,
        name: at.text_in("name")?,
        role: at.text_in("role")?,
        symbol: code(at, "symbol")?,
        place: place(&at.field("place")?)?,
        age: age(at)?,
        is_deceased: at.truth_in("is_deceased")?,
        household: household.as_ref().map(household_ref).transpose()?,
        offers: kinds(at, "offers")?,
        offer_words: at.any_text_in("offer_words")?.unwrap_or_default(),
        knows: any_code(at, "knows")?,
        is_asked: at.truth_in("is_asked")?,
        is_wished: at.truth_in("is_wished")?,
    })
}

/// Reads an age in years or a year of birth; nobody has both.
fn age(at: &Cursor) -> Read<Option<Age>> {
    let years = at.any_number_in("age")?;
    let birth_year = at.any_number_in("birth_year")?;
    match (years, birth_year) {
        (Some(_), Some(_)) => Err(at.shape(&["has both `age` and `birth_year`"])),
        (Some(years), None) => Ok(Some(Age::Years(years))),
        (None, year) => Ok(year.map(Age::BirthYear)),
    }
}

/// Reads the kinds in a list, each once.
fn kinds<T: Coded + FixedKinds>(at: &Cursor, name: &'static str) -> Read<Kinds<T>> {
    let mut kinds = Kinds::default();
    let Some(list) = at.optional(name)? else {
        return Ok(kinds);
    };
    list.each(&mut |at| {
        let kind: T = code_here(at)?;
        if kinds.contains(kind) {
            return Err(at.flaw(Damage::Twice));
        }
        kinds = kinds.with(kind, true);
        Ok(())
    })?;
    Ok(kinds)
}

/// Reads a household.
///
/// # Errors
/// A [`Flaw`](crate::file::cursor::Flaw) in its id.
pub fn household(at: &Cursor) -> Read<Household> {
    Ok(Household {
        id: HouseholdId(at.id_in("id")?),
        name: at.text_in("name")?,
    })
}

/// Reads a question of the board's own.
///
/// # Errors
/// A [`Flaw`](crate::file::cursor::Flaw) in its id.
pub fn question(at: &Cursor) -> Read<Question> {
    Ok(Question {
        id: QuestionId(at.id_in("id")?),
        text: at.text_in("text")?,
    })
}

/// Reads a viewpoint.
///
/// # Errors
/// A [`Flaw`](crate::file::cursor::Flaw) in an id or a place.
pub fn viewpoint(at: &Cursor) -> Read<Viewpoint> {
    Ok(Viewpoint {
        id: ViewpointId(at.id_in("id")?),
        viewer: person_ref(&at.field("viewer")?)?,
        places: at.list_in("places", seen)?,
    })
}

fn seen(at: &Cursor) -> Read<Seen> {
    let person = person_ref(&at.field("person")?)?;
    let exact = at.optional("exact")?;
    let exact = exact.as_ref().map(self::exact).transpose()?;
    let spot = match (at.optional("ring")?, at.optional("sector")?) {
        (None, None) => None,
        // One of them asks for the other.
        (Some(ring), None) => Some((ring, at.field("sector")?)),
        (None, Some(sector)) => Some((at.field("ring")?, sector)),
        (Some(ring), Some(sector)) => Some((ring, sector)),
    };
    let spot = spot.map(|(ring, sector)| {
        Ok(Spot {
            ring: ring_ref(&ring)?,
            sector: sector_ref(&sector)?,
            exact,
        })
    });
    let spot = spot.transpose()?;
    Ok(Seen { person, spot })
}

/// Reads a tie.
///
/// # Errors
/// A [`Flaw`](crate::file::cursor::Flaw) in an id or its quality.
pub fn tie(at: &Cursor) -> Read<Tie> {
    let support = at.optional("support")?;
    Ok(Tie {
        id: TieId(at.id_in("id")?),
        from: person_ref(&at.field("from")?)?,
        to: person_ref(&at.field("to")?)?,
        quality: code(at, "quality")?,
        support: support.as_ref().map(self::support).transpose()?,
    })
}

fn support(at: &Cursor) -> Read<Support> {
    Ok(Support {
        direction: code(at, "direction")?,
        kinds: kinds(at, "kinds")?,
    })
}

fn place(at: &Cursor) -> Read<Place> {
    let kind: PlaceCode = code_here(at)?;
    let ring = at.optional("ring")?;
    let sector = at.optional("sector")?;
    let exact = at.optional("exact")?;
    let is_bare = ring.is_none() && sector.is_none() && exact.is_none();
    match (kind, ring, sector) {
        (PlaceCode::Focus, ..) if is_bare => Ok(Place::Focus),
        (PlaceCode::Waiting, ..) if is_bare => Ok(Place::Waiting),
        (PlaceCode::OnMap, Some(ring), Some(sector)) => Ok(Place::OnMap(Spot {
            ring: ring_ref(&ring)?,
            sector: sector_ref(&sector)?,
            exact: exact.as_ref().map(self::exact).transpose()?,
        })),
        _ => Err(only_beside(at, "on_map")),
    }
}

fn exact(at: &Cursor) -> Read<Exact> {
    let (along, out) = (at.number_in("along")?, at.number_in("out")?);
    let allowed = 0..=Exact::MAX;
    if !allowed.contains(&along) || !allowed.contains(&out) {
        return Err(at.flaw(Damage::OutOfRange));
    }
    Ok(Exact::new(along, out))
}

fn ring_ref(at: &Cursor) -> Read<RingNumber> {
    at.pass("text");
    let number: u8 = at.number_in("number")?;
    match number.checked_sub(1) {
        Some(number) => Ok(RingNumber(number)),
        None => Err(at.field("number")?.flaw(Damage::OutOfRange)),
    }
}

fn sector_ref(at: &Cursor) -> Read<SectorId> {
    at.pass("text");
    at.id_in("id").map(SectorId)
}

fn household_ref(at: &Cursor) -> Read<HouseholdId> {
    at.pass("name");
    at.id_in("id").map(HouseholdId)
}
