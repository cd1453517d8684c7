//! Commands on scales and the answers that all may see.

use super::{limits, room_for};
use crate::board::{
    Board, BoardError, GoalId, PersonId, Rating, ReadyQuestion, Scale, ScaleId, Score,
};

impl Board {
    pub(super) fn add_scale(
        &mut self,
        id: ScaleId,
        goal: Option<GoalId>,
        ready: Option<ReadyQuestion>,
        question: Option<String>,
    ) -> Result<(), BoardError> {
        self.require_new(id.0)?;
        room_for(self.scales.len(), limits::CARDS)?;
        self.require_goal(goal)?;
        let question = own_question(ready, question)?;
        self.scales.push(Scale {
            question,
            ..Scale::new(id, goal, ready)
        });
        Ok(())
    }

    pub(super) fn set_question(
        &mut self,
        id: ScaleId,
        question: Option<String>,
    ) -> Result<(), BoardError> {
        let scale = self.scales.change(id)?;
        scale.question = own_question(scale.ready, question)?;
        Ok(())
    }

    pub(super) fn set_scale_ends(
        &mut self,
        id: ScaleId,
        low: Option<String>,
        high: Option<String>,
    ) -> Result<(), BoardError> {
        let (low, high) = (own_words(low)?, own_words(high)?);
        let scale = self.scales.change(id)?;
        (scale.low, scale.high) = (low, high);
        Ok(())
    }

    pub(super) fn set_scale_goal(
        &mut self,
        id: ScaleId,
        goal: Option<GoalId>,
    ) -> Result<(), BoardError> {
        self.require_goal(goal)?;
        self.scales.change(id)?.goal = goal;
        Ok(())
    }

    pub(super) fn set_why(
        &mut self,
        scale: ScaleId,
        person: PersonId,
        why: &str,
    ) -> Result<(), BoardError> {
        let why = limits::optional_words(why, limits::STATEMENT)?;
        self.change_rating(scale, person)?.why = why;
        Ok(())
    }

    pub(super) fn set_one_up(
        &mut self,
        scale: ScaleId,
        person: PersonId,
        one_up: &str,
    ) -> Result<(), BoardError> {
        let one_up = limits::optional_words(one_up, limits::STATEMENT)?;
        self.change_rating(scale, person)?.one_up = one_up;
        Ok(())
    }

    pub(super) fn rate(
        &mut self,
        scale: ScaleId,
        person: PersonId,
        score: Option<Score>,
    ) -> Result<(), BoardError> {
        self.require_person(person)?;
        let scale = self.scales.change(scale)?;
        let is_asked = |round: &super::super::Covered| round.order.contains(&person);
        if scale.covered.as_ref().is_some_and(is_asked) {
            return Err(BoardError::Covered);
        }
        let known = scale.ratings.iter().position(|it| it.person == person);
        match (known, score) {
            (Some(at), Some(score)) => scale.ratings[at].score = score,
            (Some(at), None) => drop(scale.ratings.remove(at)),
            (None, Some(score)) => scale.ratings.push(Rating {
                person,
                score,
                why: String::new(),
                one_up: String::new(),
            }),
            (None, None) => {}
        }
        Ok(())
    }

    fn change_rating(
        &mut self,
        scale: ScaleId,
        person: PersonId,
    ) -> Result<&mut Rating, BoardError> {
        let ratings = &mut self.scales.change(scale)?.ratings;
        let mut ratings = ratings.iter_mut();
        let rating = ratings.find(|rating| rating.person == person);
        rating.ok_or(BoardError::NotOnBoard)
    }
}

/// Takes words of somebody's own; empty ones are none.
fn own_words(said: Option<String>) -> Result<Option<String>, BoardError> {
    let said = limits::optional_words(&said.unwrap_or_default(), limits::LINE)?;
    Ok(Some(said).filter(|said| !said.is_empty()))
}

/// Takes a question, which may be missing only where a ready one is (B5).
fn own_question(
    ready: Option<ReadyQuestion>,
    said: Option<String>,
) -> Result<Option<String>, BoardError> {
    let said = own_words(said)?;
    if ready.is_none() && said.is_none() {
        return Err(BoardError::EmptyWords);
    }
    Ok(said)
}
