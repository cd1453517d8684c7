//! Commands on people, groups and ties.

use super::{found, limits, room_for};
use crate::board::{
    Age, Board, BoardError, Household, Kind, Person, PersonId, Place, Quality, Spot, Support,
    Symbol, Tie, TieId,
};

impl Board {
    pub(super) fn rename_person(&mut self, id: PersonId, name: &str) -> Result<(), BoardError> {
        let name = limits::words(name, limits::NAME)?;
        self.people.change(id)?.name = name;
        Ok(())
    }

    pub(super) fn set_role(&mut self, id: PersonId, role: &str) -> Result<(), BoardError> {
        let role = limits::optional_words(role, limits::LINE)?;
        self.people.change(id)?.role = role;
        Ok(())
    }

    pub(super) fn set_kind(&mut self, id: PersonId, kind: Kind) -> Result<(), BoardError> {
        self.people.change(id)?.kind = kind;
        Ok(())
    }

    pub(super) fn set_symbol(&mut self, id: PersonId, symbol: Symbol) -> Result<(), BoardError> {
        self.people.change(id)?.symbol = symbol;
        Ok(())
    }

    pub(super) fn place_all(
        &mut self,
        people: Vec<PersonId>,
        place: Place,
    ) -> Result<(), BoardError> {
        let place = match place {
            Place::OnMap(spot) => Place::OnMap(Spot {
                exact: None,
                ..spot
            }),
            place => place,
        };
        for id in people {
            self.place_person(id, place)?;
        }
        Ok(())
    }

    pub(super) fn set_support(
        &mut self,
        id: TieId,
        support: Option<Support>,
    ) -> Result<(), BoardError> {
        self.ties.change(id)?.support = support;
        Ok(())
    }

    pub(super) fn add_person(
        &mut self,
        id: PersonId,
        kind: Kind,
        symbol: Symbol,
        name: &str,
        place: Place,
        takes_part: bool,
    ) -> Result<(), BoardError> {
        let name = limits::words(name, limits::NAME)?;
        self.require_new(id.0)?;
        room_for(self.people.len(), limits::PEOPLE)?;
        self.require_place(place)?;
        let mut person = Person::new(id, kind, name, place);
        person.symbol = symbol;
        self.people.push(person);
        if takes_part {
            self.change_meeting().participants.push(id);
        }
        Ok(())
    }

    pub(super) fn place_person(&mut self, id: PersonId, place: Place) -> Result<(), BoardError> {
        let person = self.people.get(id).ok_or(BoardError::NotOnBoard)?;
        if person.is_child() && place != Place::Focus {
            return Err(BoardError::ChildStays);
        }
        self.require_place(place)?;
        self.stand(id, place)
    }

    pub(super) fn leave_middle(&mut self, id: PersonId, place: Place) -> Result<(), BoardError> {
        let person = self.people.get(id).ok_or(BoardError::NotOnBoard)?;
        if person.is_child() && place != Place::Focus && self.children().count() == 1 {
            return Err(BoardError::ChildStays);
        }
        self.require_place(place)?;
        self.stand(id, place)
    }

    /// Puts somebody at a place; in every view the middle is the same (B1).
    fn stand(&mut self, id: PersonId, place: Place) -> Result<(), BoardError> {
        self.people.change(id)?.place = place;
        if place == Place::Focus {
            self.forget_in_viewpoints(id);
        }
        Ok(())
    }

    /// Refuses a ring or sector that is not one of this board's.
    pub(super) fn require_place(&self, place: Place) -> Result<(), BoardError> {
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

    pub(super) fn remove_person(&mut self, id: PersonId) -> Result<(), BoardError> {
        let person = self.people.get(id).ok_or(BoardError::NotOnBoard)?;
        if person.is_child() {
            return Err(BoardError::ChildStays);
        }
        self.people.remove(id)?;
        self.tidy_households();
        self.ties.retain(&|tie| !tie.touches(id));
        self.viewpoints.retain(&|viewpoint| viewpoint.viewer != id);
        self.forget_in_viewpoints(id);
        self.cards.change_all(&|card| {
            card.speakers.retain(|speaker| *speaker != id);
            card.about.retain(|person| *person != id);
            card.views.retain(|view| view.person != id);
            card.dots.retain(|dots| dots.person != id);
        });
        self.forget_in_plans(id);
        self.forget_in_meeting(id);
        Ok(())
    }

    fn forget_in_plans(&mut self, id: PersonId) {
        self.goals.change_all(&|goal| {
            goal.owner = goal.owner.filter(|owner| *owner != id);
            goal.acceptance.retain(|said| said.person != id);
        });
        self.scales.change_all(&|scale| {
            scale.ratings.retain(|rating| rating.person != id);
            if let Some(covered) = &mut scale.covered {
                covered.order.retain(|person| *person != id);
                covered.answers.retain(|answer| answer.person != id);
            }
            // A round of nobody has nothing to reveal.
            let round = scale.covered.take();
            scale.covered = round.filter(|round| !round.order.is_empty());
        });
        self.steps.change_all(&|step| {
            step.who.retain(|person| *person != id);
            step.checks.retain(|person| *person != id);
        });
        self.transitions.change_all(&|transition| {
            transition.hands_over.retain(|person| *person != id);
            transition.receives.retain(|person| *person != id);
        });
    }

    fn forget_in_meeting(&mut self, id: PersonId) {
        let meeting = &self.meeting;
        let is_named = meeting.participants.contains(&id)
            || meeting.next.invited.contains(&id)
            || meeting.thread_holder == Some(id);
        if !is_named {
            return;
        }
        let meeting = self.change_meeting();
        meeting.participants.retain(|person| *person != id);
        meeting.next.invited.retain(|person| *person != id);
        meeting.thread_holder = meeting.thread_holder.filter(|holder| *holder != id);
    }

    pub(super) fn tie(
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
        self.ties.push(Tie::new(id, from, to, quality));
        Ok(())
    }

    pub(super) fn tie_all(
        &mut self,
        ids: &[TieId],
        people: Vec<PersonId>,
        quality: Quality,
    ) -> Result<(), BoardError> {
        let people = self.known_people(people)?;
        let pairs = self.untied_pairs(&people);
        if ids.len() < pairs.len() {
            return Err(BoardError::TooFewIds);
        }
        for (id, (from, to)) in ids.iter().zip(pairs) {
            self.tie(*id, from, to, quality)?;
        }
        Ok(())
    }

    pub(super) fn add_network(
        &mut self,
        people: Vec<Person>,
        households: Vec<Household>,
        ties: Vec<Tie>,
    ) -> Result<(), BoardError> {
        for household in households {
            self.require_new(household.id.0)?;
            let name = limits::optional_words(&household.name, limits::NAME)?;
            self.households.push(Household { name, ..household });
        }
        for person in people {
            self.require_new(person.id.0)?;
            room_for(self.people.len(), limits::PEOPLE)?;
            self.require_place(person.place)?;
            if let Some(household) = person.household {
                found(self.households.contains(household))?;
            }
            self.people.push(Person {
                name: limits::words(&person.name, limits::NAME)?,
                role: limits::optional_words(&person.role, limits::LINE)?,
                offer_words: limits::optional_words(&person.offer_words, limits::LINE)?,
                age: Age::checked(person.age)?,
                ..person
            });
        }
        self.tidy_households();
        for tie in ties {
            self.tie(tie.id, tie.from, tie.to, tie.quality)?;
            let known = self.tie_between(tie.from, tie.to).map(|known| known.id);
            let known = self.ties.change(known.ok_or(BoardError::NotOnBoard)?)?;
            let is_same_way = known.from == tie.from;
            known.support = tie.support.map(|support| {
                if is_same_way {
                    support
                } else {
                    support.reversed()
                }
            });
        }
        Ok(())
    }
}
