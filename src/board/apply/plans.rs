//! Commands on agreements.

use super::{limits, room_for, statement};
use crate::board::{Board, BoardError, By, Command, Step, StepId, StepState};

impl Board {
    pub(super) fn apply_to_plans(&mut self, command: Command) -> Result<(), BoardError> {
        match command {
            Command::AddStep {
                id,
                goal,
                what,
                who,
                by,
            } => {
                self.require_new(id.0)?;
                room_for(self.steps.len(), limits::CARDS)?;
                let what = statement(&what)?;
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
            }
            Command::RewordStep { id, what } => {
                let what = statement(&what)?;
                self.steps.change(id)?.what = what;
            }
            Command::SetStepWho { id, who } => {
                let who = self.known_people(who)?;
                self.steps.change(id)?.who = who;
            }
            Command::SetStepBy { id, by } => {
                let by = sound(by)?;
                self.steps.change(id)?.by = by;
            }
            Command::SetStepState { id, state } => {
                self.steps.change(id)?.state = state;
            }
            Command::SetStepGoal { id, goal } => {
                self.require_goal(goal)?;
                self.steps.change(id)?.goal = goal;
            }
            Command::SetStepChecks { id, checks } => {
                let checks = self.known_people(checks)?;
                self.steps.change(id)?.checks = checks;
            }
            Command::SetPlanB { id, plan_b } => {
                let plan_b = limits::optional_words(&plan_b, limits::STATEMENT)?;
                self.steps.change(id)?.plan_b = plan_b;
            }
            Command::MoveStep { id, before } => self.move_step(id, before)?,
            Command::RemoveStep { id } => self.steps.remove(id)?,
            _ => unreachable!("the caller sends only commands on plans here"),
        }
        Ok(())
    }

    fn move_step(&mut self, id: StepId, before: Option<StepId>) -> Result<(), BoardError> {
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
    limits::day(by.and_then(By::day))?;
    Ok(by)
}
