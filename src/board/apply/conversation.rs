//! Commands on cards and on the meeting.

use super::{found, limits, room_for, statement};
use crate::board::{
    AgendaItem, AgendaItemId, Board, BoardError, Card, CardId, Column, Command, PersonId, Stance,
    View,
};

impl Board {
    pub(super) fn apply_to_conversation(&mut self, command: Command) -> Result<(), BoardError> {
        match command {
            Command::AddCard {
                id,
                column,
                text,
                speakers,
                about,
            } => {
                self.require_new(id.0)?;
                room_for(self.cards.len(), limits::CARDS)?;
                let card = Card {
                    id,
                    column,
                    text: statement(&text)?,
                    speakers: self.known_people(speakers)?,
                    about: self.known_people(about)?,
                    views: Vec::new(),
                };
                self.cards.push(card);
                Ok(())
            }
            Command::RewordCard { id, text } => {
                let text = statement(&text)?;
                found(self.cards.change(id, |card| card.text = text))
            }
            Command::SetSpeakers { id, speakers } => {
                let speakers = self.known_people(speakers)?;
                found(self.cards.change(id, |card| card.speakers = speakers))
            }
            Command::SetAbout { id, about } => {
                let about = self.known_people(about)?;
                found(self.cards.change(id, |card| card.about = about))
            }
            Command::SetView {
                card,
                person,
                stance,
            } => self.set_view(card, person, stance),
            Command::MoveCard { id, column, before } => self.move_card(id, column, before),
            Command::RemoveCard { id } => {
                found(self.cards.contains(id))?;
                self.cards.retain(|card| card.id != id);
                Ok(())
            }
            _ => self.apply_to_meeting(command),
        }
    }

    fn set_view(
        &mut self,
        card: CardId,
        person: PersonId,
        stance: Option<Stance>,
    ) -> Result<(), BoardError> {
        self.require_person(person)?;
        let stance = match stance {
            Some(Stance::Differently(said)) => Some(Stance::Differently(limits::optional_words(
                &said,
                limits::STATEMENT,
            )?)),
            other => other,
        };
        found(self.cards.change(card, |card| {
            let known = card.views.iter().position(|view| view.person == person);
            match (known, stance) {
                (Some(at), Some(stance)) => card.views[at].stance = stance,
                (Some(at), None) => drop(card.views.remove(at)),
                (None, Some(stance)) => card.views.push(View { person, stance }),
                (None, None) => {}
            }
        }))
    }

    fn move_card(
        &mut self,
        id: CardId,
        column: Column,
        before: Option<CardId>,
    ) -> Result<(), BoardError> {
        if before == Some(id) {
            return found(self.cards.contains(id));
        }
        if let Some(before) = before {
            let next = self.cards.get(before).ok_or(BoardError::NotOnBoard)?;
            if next.column != column {
                return Err(BoardError::NotOnBoard);
            }
        }
        found(self.cards.change(id, |card| card.column = column))?;
        self.cards.move_before(id, before);
        Ok(())
    }

    fn apply_to_meeting(&mut self, command: Command) -> Result<(), BoardError> {
        match command {
            Command::SetMeetingDate { date } => {
                let date = limits::day(date)?;
                self.change_meeting(|meeting| meeting.date = date);
            }
            Command::SetMeetingPlace { place } => {
                let place = limits::optional_words(&place, limits::LINE)?;
                self.change_meeting(|meeting| meeting.place = place);
            }
            Command::SetPurpose { purpose } => {
                let purpose = limits::optional_words(&purpose, limits::STATEMENT)?;
                self.change_meeting(|meeting| meeting.purpose = purpose);
            }
            Command::SetTakesPart { person, takes_part } => {
                self.require_person(person)?;
                self.change_meeting(|meeting| {
                    let is_here = meeting.participants.contains(&person);
                    if takes_part && !is_here {
                        meeting.participants.push(person);
                    } else if !takes_part {
                        meeting.participants.retain(|here| *here != person);
                    }
                });
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
                self.change_meeting(|meeting| meeting.agenda.push(AgendaItem { id, text }));
            }
            Command::RewordAgendaItem { id, text } => {
                let text = limits::words(&text, limits::LINE)?;
                let at = self.agenda_position(id)?;
                self.change_meeting(|meeting| meeting.agenda[at].text = text);
            }
            Command::MoveAgendaItem { id, before } => {
                let from = self.agenda_position(id)?;
                if before == Some(id) {
                    return Ok(());
                }
                let before = before.map(|next| self.agenda_position(next)).transpose()?;
                self.change_meeting(|meeting| {
                    let item = meeting.agenda.remove(from);
                    let to = match before {
                        Some(at) if at > from => at - 1,
                        Some(at) => at,
                        None => meeting.agenda.len(),
                    };
                    meeting.agenda.insert(to, item);
                });
            }
            Command::RemoveAgendaItem { id } => {
                let at = self.agenda_position(id)?;
                self.change_meeting(|meeting| drop(meeting.agenda.remove(at)));
            }
            _ => unreachable!("the caller sends only commands on the conversation here"),
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
