//! Commands on agreements.

use super::{limits, room_for, statement};
use crate::board::{Board, BoardError, By, GoalId, PersonId, Step, StepId, StepState, date};

impl Board {
    pub(super) fn add_step(
        &mut self,
        id: StepId,
        goal: Option<GoalId>,
        what: &str,
        who: Vec<PersonId>,
        by: Option<By>,
    ) -> Result<(), BoardError> {
        self.require_new(id.0)?;
        room_for(self.steps.len(), limits::CARDS)?;
        let what = statement(what)?;
        self.require_goal(goal)?;
        let who = self.known_people(who)?;
        let by = sound(by)?;
        self.steps.push(Step {
            id,
            goal,
            what,
            who,
            by,
            checks: Vec::new(),
            plan_b: String::new(),
            state: StepState::default(),
        });
        Ok(())
    }

    pub(super) fn reword_step(&mut self, id: StepId, what: &str) -> Result<(), BoardError> {
        let what = statement(what)?;
        self.steps.change(id)?.what = what;
        Ok(())
    }

    pub(super) fn set_step_who(
        &mut self,
        id: StepId,
        who: Vec<PersonId>,
    ) -> Result<(), BoardError> {
        let who = self.known_people(who)?;
        self.steps.change(id)?.who = who;
        Ok(())
    }

    pub(super) fn set_step_by(&mut self, id: StepId, by: Option<By>) -> Result<(), BoardError> {
        let by = sound(by)?;
        self.steps.change(id)?.by = by;
        Ok(())
    }

    pub(super) fn set_step_state(
        &mut self,
        id: StepId,
        state: StepState,
    ) -> Result<(), BoardError> {
        self.steps.change(id)?.state = state;
        Ok(())
    }

    pub(super) fn set_step_goal(
        &mut self,
        id: StepId,
        goal: Option<GoalId>,
    ) -> Result<(), BoardError> {
        self.require_goal(goal)?;
        self.steps.change(id)?.goal = goal;
        Ok(())
    }

    pub(super) fn set_step_checks(
        &mut self,
        id: StepId,
        checks: Vec<PersonId>,
    ) -> Result<(), BoardError> {
        let checks = self.known_people(checks)?;
        self.steps.change(id)?.checks = checks;
        Ok(())
    }

    pub(super) fn set_plan_b(&mut self, id: StepId, plan_b: &str) -> Result<(), BoardError> {
        let plan_b = limits::optional_words(plan_b, limits::STATEMENT)?;
        self.steps.change(id)?.plan_b = plan_b;
        Ok(())
    }

    pub(super) fn move_step(
        &mut self,
        id: StepId,
        before: Option<StepId>,
    ) -> Result<(), BoardError> {
        let goal = self.steps.get(id).ok_or(BoardError::NotOnBoard)?.goal;
        if before == Some(id) {
            return Ok(());
        }
        if let Some(before) = before {
            let next = self.steps.get(before).ok_or(BoardError::NotOnBoard)?;
            if next.goal != goal {
                return Err(BoardError::NotOnBoard);
            }
        }
        // Past agreements of other goals it would be a step that nobody sees (A2).
        let mut from_here = self.steps_of(goal).skip_while(|step| step.id != id);
        from_here.next();
        if from_here.next().map(|step| step.id) == before {
            return Ok(());
        }
        drop(from_here);
        self.steps.move_before(id, before)
    }
}

fn sound(by: Option<By>) -> Result<Option<By>, BoardError> {
    date::checked(by.and_then(By::day))?;
    Ok(by)
}
