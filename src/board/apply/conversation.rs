//! Commands on the meeting.

use super::{limits, room_for};
use crate::board::{AgendaItem, AgendaItemId, Board, BoardError, Date, PersonId, date};

impl Board {
    pub(super) fn set_meeting_date(&mut self, date: Option<Date>) -> Result<(), BoardError> {
        let date = date::checked(date)?;
        self.change_meeting().date = date;
        Ok(())
    }

    pub(super) fn set_meeting_place(&mut self, place: &str) -> Result<(), BoardError> {
        let place = limits::optional_words(place, limits::LINE)?;
        self.change_meeting().place = place;
        Ok(())
    }

    pub(super) fn set_purpose(&mut self, purpose: &str) -> Result<(), BoardError> {
        let purpose = limits::optional_words(purpose, limits::STATEMENT)?;
        self.change_meeting().purpose = purpose;
        Ok(())
    }

    pub(super) fn set_takes_part(
        &mut self,
        person: PersonId,
        takes_part: bool,
    ) -> Result<(), BoardError> {
        self.require_person(person)?;
        let participants = &mut self.change_meeting().participants;
        let is_here = participants.contains(&person);
        if takes_part && !is_here {
            participants.push(person);
        } else if !takes_part {
            participants.retain(|here| *here != person);
        }
        Ok(())
    }

    pub(super) fn set_thread_holder(&mut self, person: Option<PersonId>) -> Result<(), BoardError> {
        if let Some(person) = person {
            self.require_person(person)?;
        }
        self.change_meeting().thread_holder = person;
        Ok(())
    }

    pub(super) fn set_next_date(&mut self, date: Option<Date>) -> Result<(), BoardError> {
        let date = date::checked(date)?;
        self.change_meeting().next.date = date;
        Ok(())
    }

    pub(super) fn set_next_place(&mut self, place: &str) -> Result<(), BoardError> {
        let place = limits::optional_words(place, limits::LINE)?;
        self.change_meeting().next.place = place;
        Ok(())
    }

    pub(super) fn set_invited(&mut self, invited: Vec<PersonId>) -> Result<(), BoardError> {
        let invited = self.known_people(invited)?;
        self.change_meeting().next.invited = invited;
        Ok(())
    }

    pub(super) fn add_agenda_item(
        &mut self,
        id: AgendaItemId,
        text: &str,
    ) -> Result<(), BoardError> {
        self.require_new(id.0)?;
        room_for(self.meeting.agenda.len(), limits::AGENDA)?;
        let text = limits::words(text, limits::LINE)?;
        self.change_meeting().agenda.push(AgendaItem { id, text });
        Ok(())
    }

    pub(super) fn reword_agenda_item(
        &mut self,
        id: AgendaItemId,
        text: &str,
    ) -> Result<(), BoardError> {
        let text = limits::words(text, limits::LINE)?;
        let at = self.agenda_position(id)?;
        self.change_meeting().agenda[at].text = text;
        Ok(())
    }

    pub(super) fn move_agenda_item(
        &mut self,
        id: AgendaItemId,
        before: Option<AgendaItemId>,
    ) -> Result<(), BoardError> {
        let from = self.agenda_position(id)?;
        if before == Some(id) {
            return Ok(());
        }
        let before = before.map(|next| self.agenda_position(next)).transpose()?;
        let agenda = &mut self.change_meeting().agenda;
        let item = agenda.remove(from);
        let to = match before {
            Some(at) if at > from => at - 1,
            Some(at) => at,
            None => agenda.len(),
        };
        agenda.insert(to, item);
        Ok(())
    }

    pub(super) fn remove_agenda_item(&mut self, id: AgendaItemId) -> Result<(), BoardError> {
        let at = self.agenda_position(id)?;
        self.change_meeting().agenda.remove(at);
        Ok(())
    }

    fn agenda_position(&self, id: AgendaItemId) -> Result<usize, BoardError> {
        self.meeting
            .agenda
            .iter()
            .position(|item| item.id == id)
            .ok_or(BoardError::NotOnBoard)
    }
}
