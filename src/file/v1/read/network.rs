//! From format 1 to people, groups and ties.

use std::sync::Arc;

use super::super::codes::PlaceCode;
use super::{code, code_here, only_beside, person_ref};
use crate::board::order::order;
use crate::board::{
    Exact, Kind, List, Person, PersonId, Place, Ring, RingNumber, Sector, SectorId, Spot, Tie,
    TieId,
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
/// A [`Flaw`] when they are not numbered from 1.
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
/// A [`Flaw`] in an id or code.
pub fn sectors(at: &Cursor) -> Read<Vec<Sector>> {
    at.list(sector)
}

fn sector(at: &Cursor) -> Read<Sector> {
    Ok(Sector {
        id: SectorId(at.id_in("id")?),
        standard: code(at, "standard")?,
        name: at.any_text_in("name")?,
    })
}

/// Reads a person or a group; its order is for the caller.
///
/// # Errors
/// A [`Flaw`] in its id, symbol or place.
pub fn person(kind: Kind, at: &Cursor) -> Read<Person> {
    Ok(Person {
        id: PersonId(at.id_in("id")?),
        kind,
        name: at.text_in("name")?,
        role: at.text_in("role")?,
        symbol: code(at, "symbol")?,
        place: place(&at.field("place")?)?,
    })
}

/// Reads a tie.
///
/// # Errors
/// A [`Flaw`] in an id or its quality.
pub fn tie(at: &Cursor) -> Read<Tie> {
    Ok(Tie {
        id: TieId(at.id_in("id")?),
        from: person_ref(&at.field("from")?)?,
        to: person_ref(&at.field("to")?)?,
        quality: code(at, "quality")?,
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
