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
            }
            Command::RewordGoal { id, text } => {
                let text = statement(&text)?;
                self.goals.change(id)?.text = text;
            }
            Command::SetGoalOwner { id, owner } => {
                self.require_owner(owner)?;
                self.goals.change(id)?.owner = owner;
            }
            Command::SetSign { id, sign } => {
                let sign = limits::optional_words(&sign, limits::STATEMENT)?;
                self.goals.change(id)?.sign = sign;
            }
            Command::Rate {
                goal,
                person,
                score,
            } => self.rate(goal, person, score)?,
            Command::MoveGoal { id, before } => self.goals.move_before(id, before)?,
            Command::RemoveGoal { id } => {
                self.goals.remove(id)?;
                self.steps
                    .change_all(&|step| step.goal = step.goal.filter(|goal| *goal != id));
            }
            _ => return self.apply_to_steps(command),
        }
        Ok(())
    }

    fn rate(
        &mut self,
        goal: GoalId,
        person: PersonId,
        score: Option<Score>,
    ) -> Result<(), BoardError> {
        self.require_person(person)?;
        let ratings = &mut self.goals.change(goal)?.scale.ratings;
        let known = ratings.iter().position(|rating| rating.person == person);
        match (known, score) {
            (Some(at), Some(score)) => ratings[at].score = score,
            (Some(at), None) => drop(ratings.remove(at)),
            (None, Some(score)) => ratings.push(Rating { person, score }),
            (None, None) => {}
        }
        Ok(())
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
                let by = limits::day(by)?;
                self.steps.change(id)?.by = by;
            }
            Command::SetStepState { id, state } => {
                self.steps.change(id)?.state = state;
            }
            Command::SetStepGoal { id, goal } => {
                self.require_goal(goal)?;
                self.steps.change(id)?.goal = goal;
            }
            Command::RemoveStep { id } => self.steps.remove(id)?,
            _ => unreachable!("the caller sends only commands on plans here"),
        }
        Ok(())
    }

    fn require_goal(&self, goal: Option<GoalId>) -> Result<(), BoardError> {
        found(goal.is_none_or(|goal| self.goals.contains(goal)))
    }

    fn require_owner(&self, owner: Option<PersonId>) -> Result<(), BoardError> {
        found(owner.is_none_or(|owner| self.people.contains(owner)))
    }
}
