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
            }
            Command::RewordCard { id, text } => {
                let text = statement(&text)?;
                self.cards.change(id)?.text = text;
            }
            Command::SetSpeakers { id, speakers } => {
                let speakers = self.known_people(speakers)?;
                self.cards.change(id)?.speakers = speakers;
            }
            Command::SetAbout { id, about } => {
                let about = self.known_people(about)?;
                self.cards.change(id)?.about = about;
            }
            Command::SetView {
                card,
                person,
                stance,
            } => self.set_view(card, person, stance)?,
            Command::MoveCard { id, column, before } => self.move_card(id, column, before)?,
            Command::RemoveCard { id } => self.cards.remove(id)?,
            _ => return self.apply_to_meeting(command),
        }
        Ok(())
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
        let views = &mut self.cards.change(card)?.views;
        let known = views.iter().position(|view| view.person == person);
        match (known, stance) {
            (Some(at), Some(stance)) => views[at].stance = stance,
            (Some(at), None) => drop(views.remove(at)),
            (None, Some(stance)) => views.push(View { person, stance }),
            (None, None) => {}
        }
        Ok(())
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
        // Where it stands already, moving it past cards of other columns would
        // be a step that nobody sees (A2).
        let mut from_here = self.cards_in(column).skip_while(|card| card.id != id);
        if from_here.next().is_some() && from_here.next().map(|card| card.id) == before {
            return Ok(());
        }
        drop(from_here);
        let card = self.cards.get(id).ok_or(BoardError::NotOnBoard)?;
        if card.column != column {
            self.cards.change(id)?.column = column;
        }
        self.cards.move_before(id, before)
    }

    fn apply_to_meeting(&mut self, command: Command) -> Result<(), BoardError> {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::board::Outcome;
    use uuid::Uuid;

    fn card(number: u128) -> CardId {
        CardId(Uuid::from_u128(number))
    }

    /// Two worries with a card of another column between them.
    fn board() -> Board {
        let mut ids = (100..).map(Uuid::from_u128);
        let mut board = Board::around_child(&mut || ids.next().unwrap_or_default(), "Liva")
            .expect("Liva is a name");
        for (number, column) in [
            (1, Column::Worries),
            (2, Column::Works),
            (3, Column::Worries),
            (4, Column::Works),
        ] {
            let command = Command::AddCard {
                id: card(number),
                column,
                text: number.to_string(),
                speakers: Vec::new(),
                about: Vec::new(),
            };
            assert_eq!(board.apply(command), Ok(Outcome::Changed));
        }
        board
    }

    fn move_to(column: Column, id: u128, before: Option<u128>) -> Command {
        Command::MoveCard {
            id: card(id),
            column,
            before: before.map(card),
        }
    }

    #[test]
    fn a2_a_card_moved_to_where_it_stands_is_no_step() {
        let mut board = board();
        let start = board.clone();
        for command in [
            move_to(Column::Worries, 3, None),
            move_to(Column::Worries, 1, Some(3)),
            move_to(Column::Worries, 1, Some(1)),
            move_to(Column::Works, 2, Some(4)),
        ] {
            assert_eq!(board.apply(command), Ok(Outcome::Unchanged));
        }
        assert_eq!(board, start);
    }

    #[test]
    fn a_card_moves_before_another_and_to_the_end() {
        let mut board = board();
        for (command, works) in [
            (
                move_to(Column::Works, 1, Some(4)),
                vec![card(2), card(1), card(4)],
            ),
            (
                move_to(Column::Works, 2, None),
                vec![card(1), card(4), card(2)],
            ),
        ] {
            assert_eq!(board.apply(command), Ok(Outcome::Changed));
            let now: Vec<_> = board.cards_in(Column::Works).map(|card| card.id).collect();
            assert_eq!(now, works);
        }
    }
}
