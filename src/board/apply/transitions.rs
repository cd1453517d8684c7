//! Commands on transitions.

use super::{limits, room_for};
use crate::board::{Board, BoardError, Date, PersonId, Transition, TransitionId, date};

impl Board {
    pub(super) fn add_transition(
        &mut self,
        id: TransitionId,
        from: &str,
        to: &str,
    ) -> Result<(), BoardError> {
        self.require_new(id.0)?;
        room_for(self.transitions.len(), limits::CARDS)?;
        self.transitions.push(Transition {
            id,
            from: limits::optional_words(from, limits::LINE)?,
            to: limits::words(to, limits::LINE)?,
            date: None,
            hands_over: Vec::new(),
            receives: Vec::new(),
        });
        Ok(())
    }

    pub(super) fn reword_transition(
        &mut self,
        id: TransitionId,
        from: &str,
        to: &str,
    ) -> Result<(), BoardError> {
        let from = limits::optional_words(from, limits::LINE)?;
        let to = limits::words(to, limits::LINE)?;
        let transition = self.transitions.change(id)?;
        (transition.from, transition.to) = (from, to);
        Ok(())
    }

    pub(super) fn set_transition_date(
        &mut self,
        id: TransitionId,
        date: Option<Date>,
    ) -> Result<(), BoardError> {
        let date = date::checked(date)?;
        self.transitions.change(id)?.date = date;
        Ok(())
    }

    pub(super) fn set_hands_over(
        &mut self,
        id: TransitionId,
        hands_over: Vec<PersonId>,
    ) -> Result<(), BoardError> {
        let hands_over = self.known_people(hands_over)?;
        self.transitions.change(id)?.hands_over = hands_over;
        Ok(())
    }

    pub(super) fn set_receives(
        &mut self,
        id: TransitionId,
        receives: Vec<PersonId>,
    ) -> Result<(), BoardError> {
        let receives = self.known_people(receives)?;
        self.transitions.change(id)?.receives = receives;
        Ok(())
    }
}
