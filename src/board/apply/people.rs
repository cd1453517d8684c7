//! Commands on what is known about people, and on who lives together.

use super::limits;
use crate::board::{Age, Board, BoardError, Household, HouseholdId, Kinds, Knows, Offer, PersonId};

impl Board {
    pub(super) fn set_age(&mut self, id: PersonId, age: Option<Age>) -> Result<(), BoardError> {
        let age = Age::checked(age)?;
        self.people.change(id)?.age = age;
        Ok(())
    }

    pub(super) fn set_deceased(
        &mut self,
        id: PersonId,
        is_deceased: bool,
    ) -> Result<(), BoardError> {
        self.people.change(id)?.is_deceased = is_deceased;
        Ok(())
    }

    pub(super) fn set_offers(
        &mut self,
        id: PersonId,
        offers: Kinds<Offer>,
    ) -> Result<(), BoardError> {
        self.people.change(id)?.offers = offers;
        Ok(())
    }

    pub(super) fn set_offer_words(&mut self, id: PersonId, words: &str) -> Result<(), BoardError> {
        let words = limits::optional_words(words, limits::LINE)?;
        self.people.change(id)?.offer_words = words;
        Ok(())
    }

    pub(super) fn set_knows(
        &mut self,
        id: PersonId,
        knows: Option<Knows>,
    ) -> Result<(), BoardError> {
        self.people.change(id)?.knows = knows;
        Ok(())
    }

    pub(super) fn set_asked(&mut self, id: PersonId, is_asked: bool) -> Result<(), BoardError> {
        self.people.change(id)?.is_asked = is_asked;
        Ok(())
    }

    pub(super) fn set_wished(&mut self, id: PersonId, is_wished: bool) -> Result<(), BoardError> {
        self.people.change(id)?.is_wished = is_wished;
        Ok(())
    }

    pub(super) fn rename_household(
        &mut self,
        id: HouseholdId,
        name: &str,
    ) -> Result<(), BoardError> {
        let name = limits::optional_words(name, limits::NAME)?;
        self.households.change(id)?.name = name;
        Ok(())
    }

    pub(super) fn remove_household(&mut self, id: HouseholdId) -> Result<(), BoardError> {
        self.households.remove(id)?;
        self.people.change_all(&|person| {
            person.household = person.household.filter(|household| *household != id);
        });
        Ok(())
    }

    pub(super) fn live_together(
        &mut self,
        id: HouseholdId,
        people: Vec<PersonId>,
    ) -> Result<(), BoardError> {
        let people = self.known_people(people)?;
        if !self.households.contains(id) {
            self.require_new(id.0)?;
            let name = String::new();
            self.households.push(Household { id, name });
        }
        for person in people {
            self.people.change(person)?.household = Some(id);
        }
        self.tidy_households();
        Ok(())
    }

    pub(super) fn move_in(
        &mut self,
        person: PersonId,
        household: Option<HouseholdId>,
    ) -> Result<(), BoardError> {
        if let Some(household) = household {
            super::found(self.households.contains(household))?;
        }
        self.people.change(person)?.household = household;
        self.tidy_households();
        Ok(())
    }

    /// Lets households vanish in which nobody lives.
    pub(super) fn tidy_households(&mut self) {
        let people = &self.people;
        let lives_in = |household: &Household| {
            let mut people = people.iter();
            people.any(|person| person.household == Some(household.id))
        };
        self.households.retain(&lives_in);
    }
}
