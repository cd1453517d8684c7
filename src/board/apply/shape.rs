//! Commands on the map's rings and sectors.
//!
//! What happens to a ring or sector happens on the shared map and in every
//! viewpoint alike: nobody stands where there is nothing (B1).

use std::sync::Arc;

use super::{limits, room_for};
use crate::board::{Board, BoardError, Place, Ring, RingNumber, Sector, SectorId, Spot, Tone};

impl Board {
    pub(super) fn rename_ring(
        &mut self,
        ring: RingNumber,
        name: Option<String>,
    ) -> Result<(), BoardError> {
        let name = own_name(name)?;
        let at = self.ring_position(ring)?;
        Arc::make_mut(&mut self.rings)[at].name = name;
        Ok(())
    }

    pub(super) fn rename_sector(
        &mut self,
        id: SectorId,
        name: Option<String>,
    ) -> Result<(), BoardError> {
        let name = own_name(name)?;
        let sector = self.change_sector(id)?;
        require_name(sector.standard.is_some(), name.as_deref())?;
        sector.name = name;
        Ok(())
    }

    fn ring_position(&self, ring: RingNumber) -> Result<usize, BoardError> {
        let at = usize::from(ring.0);
        if at < self.rings.len() {
            Ok(at)
        } else {
            Err(BoardError::NoSuchPlace)
        }
    }

    pub(super) fn add_ring(
        &mut self,
        before: Option<RingNumber>,
        name: Option<String>,
    ) -> Result<(), BoardError> {
        room_for(self.rings.len(), *limits::RINGS.end())?;
        let name = own_name(name)?;
        let at = before.map_or(Ok(self.rings.len()), |ring| self.ring_position(ring))?;
        Arc::make_mut(&mut self.rings).insert(at, Ring { name });
        self.move_spots(&|spot| {
            let is_outside = usize::from(spot.ring.0) >= at;
            let ring = RingNumber(spot.ring.0 + u8::from(is_outside));
            Some(Spot { ring, ..spot })
        });
        Ok(())
    }

    pub(super) fn move_ring(
        &mut self,
        ring: RingNumber,
        before: Option<RingNumber>,
        standard: &[String],
    ) -> Result<(), BoardError> {
        let from = self.ring_position(ring)?;
        let before = before.map_or(Ok(self.rings.len()), |ring| self.ring_position(ring))?;
        let to = before - usize::from(before > from);
        if to == from {
            return Ok(());
        }
        let mut order: Vec<usize> = (0..self.rings.len()).collect();
        order.remove(from);
        order.insert(to, from);
        self.order_rings(&order, standard)?;
        self.move_spots(&|spot| {
            let now = order.iter().position(|at| *at == usize::from(spot.ring.0));
            let ring = now.and_then(|now| u8::try_from(now).ok())?;
            let ring = RingNumber(ring);
            Some(Spot { ring, ..spot })
        });
        Ok(())
    }

    pub(super) fn remove_ring(
        &mut self,
        ring: RingNumber,
        people_to: Option<RingNumber>,
        standard: &[String],
    ) -> Result<(), BoardError> {
        let at = self.ring_position(ring)?;
        if let Some(other) = people_to {
            self.ring_position(other)?;
            if other == ring {
                return Err(BoardError::NoSuchPlace);
            }
        }
        enough_without_one(self.rings.len(), *limits::RINGS.start())?;
        let left: Vec<usize> = (0..self.rings.len()).filter(|it| *it != at).collect();
        self.order_rings(&left, standard)?;
        self.move_spots(&|spot| {
            // Who comes from another ring is given a new seat.
            let spot = if spot.ring == ring {
                Spot::new(people_to?, spot.sector)
            } else {
                spot
            };
            let ring = RingNumber(spot.ring.0 - u8::from(spot.ring > ring));
            Some(Spot { ring, ..spot })
        });
        Ok(())
    }

    /// Puts the rings in an order of their former places. One that has another
    /// number now is called what it was: its standard name becomes its own, and
    /// an own name that is the standard one there is none.
    fn order_rings(&mut self, order: &[usize], standard: &[String]) -> Result<(), BoardError> {
        let mut rings = Vec::new();
        for (now, from) in order.iter().enumerate() {
            let ring = &self.rings[*from];
            let called = ring.name.as_ref().or_else(|| standard.get(*from));
            let name = if now == *from {
                ring.name.clone()
            } else {
                own_name(
                    called
                        .filter(|name| standard.get(now) != Some(name))
                        .cloned(),
                )?
            };
            rings.push(Ring { name });
        }
        self.rings = Arc::new(rings);
        Ok(())
    }

    fn sector_position(&self, id: SectorId) -> Result<usize, BoardError> {
        let position = self.sectors.iter().position(|sector| sector.id == id);
        position.ok_or(BoardError::NoSuchPlace)
    }

    fn change_sector(&mut self, id: SectorId) -> Result<&mut Sector, BoardError> {
        let at = self.sector_position(id)?;
        Ok(&mut Arc::make_mut(&mut self.sectors)[at])
    }

    pub(super) fn set_tone(&mut self, id: SectorId, tone: Tone) -> Result<(), BoardError> {
        self.change_sector(id)?.tone = tone;
        Ok(())
    }

    pub(super) fn add_sector(
        &mut self,
        sector: Sector,
        before: Option<SectorId>,
    ) -> Result<(), BoardError> {
        self.require_new(sector.id.0)?;
        room_for(self.sectors.len(), *limits::SECTORS.end())?;
        let name = own_name(sector.name)?;
        require_name(sector.standard.is_some(), name.as_deref())?;
        let at = before.map_or(Ok(self.sectors.len()), |next| self.sector_position(next))?;
        Arc::make_mut(&mut self.sectors).insert(at, Sector { name, ..sector });
        Ok(())
    }

    pub(super) fn move_sector(
        &mut self,
        id: SectorId,
        before: Option<SectorId>,
    ) -> Result<(), BoardError> {
        let from = self.sector_position(id)?;
        let before = before.map_or(Ok(self.sectors.len()), |next| self.sector_position(next))?;
        let to = before - usize::from(before > from);
        let sectors = Arc::make_mut(&mut self.sectors);
        let sector = sectors.remove(from);
        sectors.insert(to, sector);
        Ok(())
    }

    pub(super) fn remove_sector(
        &mut self,
        id: SectorId,
        people_to: Option<SectorId>,
    ) -> Result<(), BoardError> {
        let at = self.sector_position(id)?;
        if let Some(other) = people_to {
            self.sector_position(other)?;
            if other == id {
                return Err(BoardError::NoSuchPlace);
            }
        }
        enough_without_one(self.sectors.len(), *limits::SECTORS.start())?;
        Arc::make_mut(&mut self.sectors).remove(at);
        self.move_spots(&|spot| {
            if spot.sector == id {
                Some(Spot::new(spot.ring, people_to?))
            } else {
                Some(spot)
            }
        });
        Ok(())
    }

    /// Moves everybody who stands somewhere, on the shared map and in every
    /// view; none takes off the map, and in a view stands where the shared map
    /// has them.
    fn move_spots(&mut self, to: &dyn Fn(Spot) -> Option<Spot>) {
        self.people.change_all(&|person| {
            if let Some(spot) = person.spot() {
                person.place = to(spot).map_or(Place::Waiting, Place::OnMap);
            }
        });
        self.viewpoints.change_all(&|viewpoint| {
            viewpoint.places.retain_mut(|seen| {
                let Some(spot) = seen.spot else { return true };
                seen.spot = to(spot);
                seen.spot.is_some()
            });
        });
    }
}

/// Takes a name of a ring or sector; no words are no name.
fn own_name(name: Option<String>) -> Result<Option<String>, BoardError> {
    let name = limits::optional_words(name.as_deref().unwrap_or(""), limits::NAME)?;
    Ok(Some(name).filter(|name| !name.is_empty()))
}

/// Refuses a sector that is neither a standard one nor has a name (B5).
fn require_name(is_standard: bool, name: Option<&str>) -> Result<(), BoardError> {
    if is_standard || name.is_some() {
        Ok(())
    } else {
        Err(BoardError::EmptyWords)
    }
}

fn enough_without_one(count: usize, limit: usize) -> Result<(), BoardError> {
    if count > limit {
        Ok(())
    } else {
        Err(BoardError::TooFew { limit })
    }
}
