//! Commands on goals and agreements.

use super::{found, limits, room_for, statement};
use crate::board::{
    Board, BoardError, Command, Goal, GoalId, PersonId, Rating, Scale, Score, Step, StepState,
};

impl Board {
    pub(super) fn apply_to_plans(&mut self, command: Command) -> Result<(), BoardError> {
        match command {
            Command::AddGoal { id, text, owner } => {
                self.require_new(id.0)?;
                room_for(self.goals.len(), limits::CARDS)?;
                let text = statement(&text)?;
                self.require_owner(owner)?;
                self.goals.push(Goal {
                    id,
                    text,
                    owner,
                    sign: String::new(),
                    scale: Scale::default(),
                });
                Ok(())
            }
            Command::RewordGoal { id, text } => {
                let text = statement(&text)?;
                found(self.goals.change(id, |goal| goal.text = text))
            }
            Command::SetGoalOwner { id, owner } => {
                self.require_owner(owner)?;
                found(self.goals.change(id, |goal| goal.owner = owner))
            }
            Command::SetSign { id, sign } => {
                let sign = limits::optional_words(&sign, limits::STATEMENT)?;
                found(self.goals.change(id, |goal| goal.sign = sign))
            }
            Command::Rate {
                goal,
                person,
                score,
            } => self.rate(goal, person, score),
            Command::MoveGoal { id, before } => {
                found(self.goals.contains(id))?;
                if let Some(before) = before {
                    found(self.goals.contains(before))?;
                }
                if before != Some(id) {
                    self.goals.move_before(id, before);
                }
                Ok(())
            }
            Command::RemoveGoal { id } => {
                found(self.goals.contains(id))?;
                self.goals.retain(|goal| goal.id != id);
                self.steps
                    .change_all(|step| step.goal = step.goal.filter(|goal| *goal != id));
                Ok(())
            }
            _ => self.apply_to_steps(command),
        }
    }

    fn rate(
        &mut self,
        goal: GoalId,
        person: PersonId,
        score: Option<Score>,
    ) -> Result<(), BoardError> {
        self.require_person(person)?;
        found(self.goals.change(goal, |goal| {
            let ratings = &mut goal.scale.ratings;
            let known = ratings.iter().position(|rating| rating.person == person);
            match (known, score) {
                (Some(at), Some(score)) => ratings[at].score = score,
                (Some(at), None) => drop(ratings.remove(at)),
                (None, Some(score)) => ratings.push(Rating { person, score }),
                (None, None) => {}
            }
        }))
    }

    fn apply_to_steps(&mut self, command: Command) -> Result<(), BoardError> {
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
                let by = limits::day(by)?;
                self.steps.push(Step {
                    id,
                    goal,
                    what,
                    who,
                    by,
                    state: StepState::default(),
                });
                Ok(())
            }
            Command::RewordStep { id, what } => {
                let what = statement(&what)?;
                found(self.steps.change(id, |step| step.what = what))
            }
            Command::SetStepWho { id, who } => {
                let who = self.known_people(who)?;
                found(self.steps.change(id, |step| step.who = who))
            }
            Command::SetStepBy { id, by } => {
                let by = limits::day(by)?;
                found(self.steps.change(id, |step| step.by = by))
            }
            Command::SetStepState { id, state } => {
                found(self.steps.change(id, |step| step.state = state))
            }
            Command::SetStepGoal { id, goal } => {
                self.require_goal(goal)?;
                found(self.steps.change(id, |step| step.goal = goal))
            }
            Command::RemoveStep { id } => {
                found(self.steps.contains(id))?;
                self.steps.retain(|step| step.id != id);
                Ok(())
            }
            _ => unreachable!("the caller sends only commands on plans here"),
        }
    }

    fn require_goal(&self, goal: Option<GoalId>) -> Result<(), BoardError> {
        found(goal.is_none_or(|goal| self.goals.contains(goal)))
    }

    fn require_owner(&self, owner: Option<PersonId>) -> Result<(), BoardError> {
        found(owner.is_none_or(|owner| self.people.contains(owner)))
    }
}
