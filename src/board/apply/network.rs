//! Commands on people, groups and ties.

use super::{limits, room_for};
use crate::board::{
    Board, BoardError, Command, Kind, Person, PersonId, Place, Quality, Tie, TieId,
};

impl Board {
    pub(super) fn apply_to_network(&mut self, command: Command) -> Result<(), BoardError> {
        match command {
            Command::AddPerson {
                id,
                kind,
                name,
                place,
                takes_part,
            } => self.add_person(id, kind, &name, place, takes_part)?,
            Command::RenamePerson { id, name } => {
                let name = limits::words(&name, limits::NAME)?;
                self.people.change(id)?.name = name;
            }
            Command::SetRole { id, role } => {
                let role = limits::optional_words(&role, limits::LINE)?;
                self.people.change(id)?.role = role;
            }
            Command::SetKind { id, kind } => {
                self.people.change(id)?.kind = kind;
            }
            Command::SetSymbol { id, symbol } => {
                self.people.change(id)?.symbol = symbol;
            }
            Command::PlacePerson { id, place } => self.place_person(id, place)?,
            Command::RemovePerson { id } => self.remove_person(id)?,
            Command::Tie {
                id,
                from,
                to,
                quality,
            } => self.tie(id, from, to, quality)?,
            Command::Untie { id } => self.ties.remove(id)?,
            _ => unreachable!("the caller sends only commands on the network here"),
        }
        Ok(())
    }

    fn add_person(
        &mut self,
        id: PersonId,
        kind: Kind,
        name: &str,
        place: Place,
        takes_part: bool,
    ) -> Result<(), BoardError> {
        let name = limits::words(name, limits::NAME)?;
        self.require_new(id.0)?;
        room_for(self.people.len(), limits::PEOPLE)?;
        self.require_place(place)?;
        self.people.push(Person::new(id, kind, name, place));
        if takes_part {
            self.change_meeting().participants.push(id);
        }
        Ok(())
    }

    fn place_person(&mut self, id: PersonId, place: Place) -> Result<(), BoardError> {
        let person = self.people.get(id).ok_or(BoardError::NotOnBoard)?;
        if person.is_child() && place != Place::Focus {
            return Err(BoardError::ChildStays);
        }
        self.require_place(place)?;
        self.people.change(id)?.place = place;
        Ok(())
    }

    /// Refuses a ring or sector that is not one of this board's.
    fn require_place(&self, place: Place) -> Result<(), BoardError> {
        match place {
            Place::OnMap(spot)
                if usize::from(spot.ring.0) >= self.rings.len()
                    || self.sector(spot.sector).is_none() =>
            {
                Err(BoardError::NoSuchPlace)
            }
            _ => Ok(()),
        }
    }

    fn remove_person(&mut self, id: PersonId) -> Result<(), BoardError> {
        let person = self.people.get(id).ok_or(BoardError::NotOnBoard)?;
        if person.is_child() {
            return Err(BoardError::ChildStays);
        }
        self.people.remove(id)?;
        self.ties.retain(&|tie| !tie.touches(id));
        self.cards.change_all(&|card| {
            card.speakers.retain(|speaker| *speaker != id);
            card.about.retain(|person| *person != id);
            card.views.retain(|view| view.person != id);
        });
        self.goals.change_all(&|goal| {
            goal.owner = goal.owner.filter(|owner| *owner != id);
            goal.scale.ratings.retain(|rating| rating.person != id);
        });
        self.steps
            .change_all(&|step| step.who.retain(|person| *person != id));
        if self.meeting.participants.contains(&id) {
            let participants = &mut self.change_meeting().participants;
            participants.retain(|person| *person != id);
        }
        Ok(())
    }

    fn tie(
        &mut self,
        id: TieId,
        from: PersonId,
        to: PersonId,
        quality: Quality,
    ) -> Result<(), BoardError> {
        self.require_person(from)?;
        self.require_person(to)?;
        if from == to {
            return Err(BoardError::TieToSelf);
        }
        if let Some(known) = self.tie_between(from, to).map(|tie| tie.id) {
            self.ties.change(known)?.quality = quality;
            return Ok(());
        }
        self.require_new(id.0)?;
        room_for(self.ties.len(), limits::TIES)?;
        self.ties.push(Tie {
            id,
            from,
            to,
            quality,
        });
        Ok(())
    }
}
