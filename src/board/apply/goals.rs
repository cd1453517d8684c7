//! Commands on goals.

use super::{found, limits, optional_statement, room_for, statement};
use crate::board::{
    Acceptance, Area, Board, BoardError, CardId, Consent, Goal, GoalId, GoalState, PersonId,
    ReadyQuestion, Scale, ScaleId,
};

impl Board {
    pub(super) fn add_goal(
        &mut self,
        id: GoalId,
        scale: Option<ScaleId>,
        text: &str,
        owner: Option<PersonId>,
        answers: Vec<CardId>,
    ) -> Result<(), BoardError> {
        self.require_owner(owner)?;
        let answers = self.known_cards(answers)?;
        let goal = Goal {
            owner,
            answers,
            ..Goal::new(id, statement(text)?)
        };
        self.put_goal(goal, scale)?;
        Ok(())
    }

    pub(super) fn reword_goal(&mut self, id: GoalId, text: &str) -> Result<(), BoardError> {
        let text = statement(text)?;
        self.goals.change(id)?.text = text;
        Ok(())
    }

    pub(super) fn set_goal_owner(
        &mut self,
        id: GoalId,
        owner: Option<PersonId>,
    ) -> Result<(), BoardError> {
        self.require_owner(owner)?;
        self.goals.change(id)?.owner = owner;
        Ok(())
    }

    pub(super) fn set_area(&mut self, id: GoalId, area: Option<Area>) -> Result<(), BoardError> {
        let area = match area {
            Some(Area::Own(said)) => Some(Area::Own(limits::words(&said, limits::LINE)?)),
            other => other,
        };
        self.goals.change(id)?.area = area;
        Ok(())
    }

    pub(super) fn set_answers(
        &mut self,
        id: GoalId,
        answers: Vec<CardId>,
    ) -> Result<(), BoardError> {
        let answers = self.known_cards(answers)?;
        self.goals.change(id)?.answers = answers;
        Ok(())
    }

    pub(super) fn set_goal_state(
        &mut self,
        id: GoalId,
        state: GoalState,
    ) -> Result<(), BoardError> {
        self.goals.change(id)?.state = state;
        Ok(())
    }

    pub(super) fn remove_goal(&mut self, id: GoalId) -> Result<(), BoardError> {
        self.goals.remove(id)?;
        self.scales.retain(&|scale| scale.goal != Some(id));
        self.steps
            .change_all(&|step| step.goal = step.goal.filter(|goal| *goal != id));
        Ok(())
    }

    pub(super) fn set_sign(&mut self, id: GoalId, sign: &str) -> Result<(), BoardError> {
        self.goals.change(id)?.sign = optional_statement(sign)?;
        Ok(())
    }

    pub(super) fn set_child_notices(
        &mut self,
        id: GoalId,
        child_notices: &str,
    ) -> Result<(), BoardError> {
        self.goals.change(id)?.child_notices = optional_statement(child_notices)?;
        Ok(())
    }

    pub(super) fn set_for_how_long(
        &mut self,
        id: GoalId,
        for_how_long: &str,
    ) -> Result<(), BoardError> {
        self.goals.change(id)?.for_how_long = optional_statement(for_how_long)?;
        Ok(())
    }

    fn put_goal(&mut self, goal: Goal, scale: Option<ScaleId>) -> Result<(), BoardError> {
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

    pub(super) fn set_acceptance(
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
