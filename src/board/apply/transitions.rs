//! Commands on transitions.

use super::{limits, room_for};
use crate::board::{Board, BoardError, Command, Transition};

impl Board {
    pub(super) fn apply_to_transitions(&mut self, command: Command) -> Result<(), BoardError> {
        match command {
            Command::AddTransition { id, from, to } => {
                self.require_new(id.0)?;
                room_for(self.transitions.len(), limits::CARDS)?;
                self.transitions.push(Transition {
                    id,
                    from: limits::optional_words(&from, limits::LINE)?,
                    to: limits::words(&to, limits::LINE)?,
                    date: None,
                    hands_over: Vec::new(),
                    receives: Vec::new(),
                });
            }
            Command::RewordTransition { id, from, to } => {
                let from = limits::optional_words(&from, limits::LINE)?;
                let to = limits::words(&to, limits::LINE)?;
                let transition = self.transitions.change(id)?;
                (transition.from, transition.to) = (from, to);
            }
            Command::SetTransitionDate { id, date } => {
                let date = limits::day(date)?;
                self.transitions.change(id)?.date = date;
            }
            Command::SetHandsOver { id, hands_over } => {
                let hands_over = self.known_people(hands_over)?;
                self.transitions.change(id)?.hands_over = hands_over;
            }
            Command::SetReceives { id, receives } => {
                let receives = self.known_people(receives)?;
                self.transitions.change(id)?.receives = receives;
            }
            Command::RemoveTransition { id } => self.transitions.remove(id)?,
            _ => unreachable!("the caller sends only commands on transitions here"),
        }
        Ok(())
    }
}
