//! Commands on goals.

use super::{found, limits, room_for, statement};
use crate::board::{
    Acceptance, Area, Board, BoardError, CardId, Command, Consent, Goal, GoalId, PersonId,
    ReadyQuestion, Scale, ScaleId,
};

impl Board {
    pub(super) fn apply_to_goals(&mut self, command: Command) -> Result<(), BoardError> {
        match command {
            Command::AddGoal {
                id,
                scale,
                text,
                owner,
                answers,
            } => {
                self.require_owner(owner)?;
                let answers = self.known_cards(answers)?;
                let goal = Goal {
                    owner,
                    answers,
                    ..Goal::new(id, statement(&text)?)
                };
                self.add_goal(goal, scale)?;
            }
            Command::RewordGoal { id, text } => {
                let text = statement(&text)?;
                self.goals.change(id)?.text = text;
            }
            Command::SetGoalOwner { id, owner } => {
                self.require_owner(owner)?;
                self.goals.change(id)?.owner = owner;
            }
            Command::SetArea { id, area } => {
                let area = match area {
                    Some(Area::Own(said)) => Some(Area::Own(limits::words(&said, limits::LINE)?)),
                    other => other,
                };
                self.goals.change(id)?.area = area;
            }
            Command::SetAnswers { id, answers } => {
                let answers = self.known_cards(answers)?;
                self.goals.change(id)?.answers = answers;
            }
            Command::SetAcceptance {
                goal,
                person,
                consent,
                words,
            } => self.set_acceptance(goal, person, consent, &words)?,
            Command::SetGoalState { id, state } => self.goals.change(id)?.state = state,
            Command::MoveGoal { id, before } => self.goals.move_before(id, before)?,
            Command::RemoveGoal { id } => {
                self.goals.remove(id)?;
                self.scales.retain(&|scale| scale.goal != Some(id));
                self.steps
                    .change_all(&|step| step.goal = step.goal.filter(|goal| *goal != id));
            }
            _ => return self.apply_to_signs(command),
        }
        Ok(())
    }

    fn apply_to_signs(&mut self, command: Command) -> Result<(), BoardError> {
        let said = |words: &str| limits::optional_words(words, limits::STATEMENT);
        match command {
            Command::SetSign { id, sign } => self.goals.change(id)?.sign = said(&sign)?,
            Command::SetChildNotices { id, child_notices } => {
                self.goals.change(id)?.child_notices = said(&child_notices)?;
            }
            Command::SetForHowLong { id, for_how_long } => {
                self.goals.change(id)?.for_how_long = said(&for_how_long)?;
            }
            _ => unreachable!("the caller sends only commands on goals here"),
        }
        Ok(())
    }

    fn add_goal(&mut self, goal: Goal, scale: Option<ScaleId>) -> Result<(), BoardError> {
        let id = goal.id;
        self.require_new(id.0)?;
        room_for(self.goals.len(), limits::CARDS)?;
        self.goals.push(goal);
        if let Some(scale) = scale {
            self.require_new(scale.0)?;
            room_for(self.scales.len(), limits::CARDS)?;
            let ready = Some(ReadyQuestion::Goal);
            self.scales.push(Scale::new(scale, Some(id), ready));
        }
        Ok(())
    }

    fn set_acceptance(
        &mut self,
        goal: GoalId,
        person: PersonId,
        consent: Option<Consent>,
        words: &str,
    ) -> Result<(), BoardError> {
        self.require_person(person)?;
        let words = limits::optional_words(words, limits::STATEMENT)?;
        let all = &mut self.goals.change(goal)?.acceptance;
        let known = all.iter().position(|it| it.person == person);
        let said = consent.map(|consent| Acceptance {
            person,
            consent,
            words,
        });
        match (known, said) {
            (Some(at), Some(said)) => all[at] = said,
            (Some(at), None) => drop(all.remove(at)),
            (None, Some(said)) => all.push(said),
            (None, None) => {}
        }
        Ok(())
    }

    /// Takes a list of cards, each once, all of them on the board.
    fn known_cards(&self, cards: Vec<CardId>) -> Result<Vec<CardId>, BoardError> {
        let mut each_once = Vec::with_capacity(cards.len());
        for card in cards {
            found(self.cards.contains(card))?;
            if !each_once.contains(&card) {
                each_once.push(card);
            }
        }
        Ok(each_once)
    }

    fn require_owner(&self, owner: Option<PersonId>) -> Result<(), BoardError> {
        found(owner.is_none_or(|owner| self.people.contains(owner)))
    }
}
