//! Commands on the meeting.

use super::{limits, room_for};
use crate::board::{AgendaItem, AgendaItemId, Board, BoardError, Command};

impl Board {
    pub(super) fn apply_to_conversation(&mut self, command: Command) -> Result<(), BoardError> {
        match command {
            Command::SetMeetingDate { date } => {
                let date = limits::day(date)?;
                self.change_meeting().date = date;
            }
            Command::SetMeetingPlace { place } => {
                let place = limits::optional_words(&place, limits::LINE)?;
                self.change_meeting().place = place;
            }
            Command::SetPurpose { purpose } => {
                let purpose = limits::optional_words(&purpose, limits::STATEMENT)?;
                self.change_meeting().purpose = purpose;
            }
            Command::SetTakesPart { person, takes_part } => {
                self.require_person(person)?;
                let participants = &mut self.change_meeting().participants;
                let is_here = participants.contains(&person);
                if takes_part && !is_here {
                    participants.push(person);
                } else if !takes_part {
                    participants.retain(|here| *here != person);
                }
            }
            Command::SetThreadHolder { person } => {
                if let Some(person) = person {
                    self.require_person(person)?;
                }
                self.change_meeting().thread_holder = person;
            }
            Command::SetNextDate { date } => {
                let date = limits::day(date)?;
                self.change_meeting().next.date = date;
            }
            Command::SetNextPlace { place } => {
                let place = limits::optional_words(&place, limits::LINE)?;
                self.change_meeting().next.place = place;
            }
            Command::SetInvited { invited } => {
                let invited = self.known_people(invited)?;
                self.change_meeting().next.invited = invited;
            }
            _ => return self.apply_to_agenda(command),
        }
        Ok(())
    }

    fn apply_to_agenda(&mut self, command: Command) -> Result<(), BoardError> {
        match command {
            Command::AddAgendaItem { id, text } => {
                self.require_new(id.0)?;
                room_for(self.meeting.agenda.len(), limits::AGENDA)?;
                let text = limits::words(&text, limits::LINE)?;
                self.change_meeting().agenda.push(AgendaItem { id, text });
            }
            Command::RewordAgendaItem { id, text } => {
                let text = limits::words(&text, limits::LINE)?;
                let at = self.agenda_position(id)?;
                self.change_meeting().agenda[at].text = text;
            }
            Command::MoveAgendaItem { id, before } => {
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
            }
            Command::RemoveAgendaItem { id } => {
                let at = self.agenda_position(id)?;
                self.change_meeting().agenda.remove(at);
            }
            _ => unreachable!("the caller sends only commands on the meeting here"),
        }
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
