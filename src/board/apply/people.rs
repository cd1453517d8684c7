//! Commands on what is known about people, and on who lives together.

use super::limits;
use crate::board::{Board, BoardError, Command, Household, HouseholdId, PersonId};

impl Board {
    pub(super) fn apply_to_people(&mut self, command: Command) -> Result<(), BoardError> {
        match command {
            Command::SetAge { id, age } => {
                let age = limits::age(age)?;
                self.people.change(id)?.age = age;
            }
            Command::SetDeceased { id, is_deceased } => {
                self.people.change(id)?.is_deceased = is_deceased;
            }
            Command::SetOffers { id, offers } => self.people.change(id)?.offers = offers,
            Command::SetOfferWords { id, words } => {
                let words = limits::optional_words(&words, limits::LINE)?;
                self.people.change(id)?.offer_words = words;
            }
            Command::SetKnows { id, knows } => self.people.change(id)?.knows = knows,
            Command::SetAsked { id, is_asked } => self.people.change(id)?.is_asked = is_asked,
            Command::SetWished { id, is_wished } => self.people.change(id)?.is_wished = is_wished,
            Command::LiveTogether { id, people } => self.live_together(id, people)?,
            Command::SetHousehold { person, household } => self.move_in(person, household)?,
            Command::RenameHousehold { id, name } => {
                let name = limits::optional_words(&name, limits::NAME)?;
                self.households.change(id)?.name = name;
            }
            Command::RemoveHousehold { id } => {
                self.households.remove(id)?;
                self.people.change_all(&|person| {
                    person.household = person.household.filter(|household| *household != id);
                });
            }
            _ => unreachable!("the caller sends only commands on people here"),
        }
        Ok(())
    }

    fn live_together(&mut self, id: HouseholdId, people: Vec<PersonId>) -> Result<(), BoardError> {
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

    fn move_in(
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
