//! Carrying out commands: the one place that writes to a board.
//!
//! - **A1** A refused command leaves the board as it was.
//! - **A2** A command that changes nothing says so, so that it costs no undo step.

mod cards;
mod command;
mod conversation;
mod covered;
mod goals;
mod network;
mod people;
mod plans;
mod scales;
mod several;
mod shape;
mod transitions;
mod viewpoints;

use std::sync::Arc;

use uuid::Uuid;

use super::{
    Board, BoardError, CardId, Command, GoalId, HouseholdId, Meeting, PersonId, QuestionId,
    ScaleId, StepId, TieId, TransitionId, ViewpointId, limits,
};

/// What an accepted command did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The board is another one now.
    Changed,
    /// The board already was as the command wanted it.
    Unchanged,
}

impl Board {
    /// Carries out a command.
    ///
    /// # Errors
    /// A [`BoardError`] when the command would break a rule of the board; the
    /// board is then as it was.
    pub fn apply(&mut self, command: Command) -> Result<Outcome, BoardError> {
        let mut changed = self.clone();
        changed.carry_out(command)?;
        if changed == *self {
            return Ok(Outcome::Unchanged);
        }
        *self = changed;
        Ok(Outcome::Changed)
    }

    /// Takes a list of people, each once, all of them on the board.
    fn known_people(&self, people: Vec<PersonId>) -> Result<Vec<PersonId>, BoardError> {
        let mut each_once = Vec::with_capacity(people.len());
        for person in people {
            self.require_person(person)?;
            if !each_once.contains(&person) {
                each_once.push(person);
            }
        }
        Ok(each_once)
    }

    fn require_person(&self, person: PersonId) -> Result<(), BoardError> {
        found(self.people.contains(person))
    }

    fn require_goal(&self, goal: Option<GoalId>) -> Result<(), BoardError> {
        found(goal.is_none_or(|goal| self.goals.contains(goal)))
    }

    /// Refuses the id of a new thing when anything on the board has it (B2).
    fn require_new(&self, id: Uuid) -> Result<(), BoardError> {
        let is_taken = id == self.id.0
            || id == self.meeting.id.0
            || self.sectors.iter().any(|it| it.id.0 == id)
            || self.people.contains(PersonId(id))
            || self.households.contains(HouseholdId(id))
            || self.ties.contains(TieId(id))
            || self.viewpoints.contains(ViewpointId(id))
            || self.questions.contains(QuestionId(id))
            || self.cards.contains(CardId(id))
            || self.goals.contains(GoalId(id))
            || self.scales.contains(ScaleId(id))
            || self.steps.contains(StepId(id))
            || self.transitions.contains(TransitionId(id))
            || self.meeting.agenda.iter().any(|it| it.id.0 == id);
        if is_taken {
            return Err(BoardError::IdTaken);
        }
        Ok(())
    }

    /// Returns the meeting to be changed.
    fn change_meeting(&mut self) -> &mut Meeting {
        Arc::make_mut(&mut self.meeting)
    }
}

/// Refuses what is not on the board.
fn found(is_found: bool) -> Result<(), BoardError> {
    if is_found {
        Ok(())
    } else {
        Err(BoardError::NotOnBoard)
    }
}

/// Refuses a new thing for which there is no room.
fn room_for(count: usize, limit: usize) -> Result<(), BoardError> {
    if count >= limit {
        return Err(BoardError::TooMany { limit });
    }
    Ok(())
}

fn statement(said: &str) -> Result<String, BoardError> {
    limits::words(said, limits::STATEMENT)
}

fn optional_statement(said: &str) -> Result<String, BoardError> {
    limits::optional_words(said, limits::STATEMENT)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::board::tests::{LIVA, MOR, add_person, id, start};

    #[test]
    fn a1_a_refused_command_leaves_the_board_shared_as_it_was() {
        let mut board = start();
        let before = board.clone();
        let refused = board.apply(add_person(LIVA, "Liva igen"));
        assert_eq!(refused, Err(BoardError::IdTaken));
        assert!(board.people.is_same(&before.people));
        assert!(Arc::ptr_eq(&board.meeting, &before.meeting));
    }

    #[test]
    fn a2_a_command_that_changes_nothing_says_so() {
        let mut board = start();
        assert_eq!(board.apply(add_person(MOR, "Mor")), Ok(Outcome::Changed));
        let before = board.clone();
        let person = PersonId(id(MOR));
        for command in [
            Command::SetTakesPart {
                person,
                takes_part: true,
            },
            Command::RenamePerson {
                id: person,
                name: "Mor".to_owned(),
            },
            Command::SetMeetingDate { date: None },
        ] {
            assert_eq!(board.apply(command), Ok(Outcome::Unchanged));
        }
        assert!(board.people.is_same(&before.people));
    }
}
