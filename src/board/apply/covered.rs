//! Commands on a round of covered answers.

use super::limits;
use crate::board::{Board, BoardError, Covered, CoveredAnswer, PersonId, Rating, ScaleId};

impl Board {
    pub(super) fn start_covered(
        &mut self,
        scale: ScaleId,
        order: Vec<PersonId>,
    ) -> Result<(), BoardError> {
        let order = self.known_people(order)?;
        if order.is_empty() {
            return Err(BoardError::NotOnBoard);
        }
        let scale = self.scales.change(scale)?;
        if scale.covered.is_some() {
            return Err(BoardError::Covered);
        }
        let answers = Vec::new();
        scale.covered = Some(Covered { order, answers });
        Ok(())
    }

    pub(super) fn give_up_covered(&mut self, scale: ScaleId) -> Result<(), BoardError> {
        self.scales.change(scale)?.covered = None;
        Ok(())
    }

    pub(super) fn answer(
        &mut self,
        scale: ScaleId,
        answer: CoveredAnswer,
    ) -> Result<(), BoardError> {
        let said = |words: &str| limits::optional_words(words, limits::STATEMENT);
        let answer = CoveredAnswer {
            why: said(&answer.why)?,
            one_up: said(&answer.one_up)?,
            ..answer
        };
        let covered = self.scales.change(scale)?.covered.as_mut();
        let covered = covered.ok_or(BoardError::Covered)?;
        super::found(covered.order.contains(&answer.person))?;
        let mut known = covered.answers.iter_mut();
        match known.find(|it| it.person == answer.person) {
            Some(known) => *known = answer,
            None => covered.answers.push(answer),
        }
        Ok(())
    }

    /// Puts the answers among the ratings, in the order that was asked in, so
    /// that it does not tell who was quick.
    pub(super) fn reveal(&mut self, scale: ScaleId) -> Result<(), BoardError> {
        let scale = self.scales.change(scale)?;
        let covered = scale.covered.take().ok_or(BoardError::Covered)?;
        for person in &covered.order {
            let answer = covered.answers.iter().find(|it| it.person == *person);
            let Some((answer, score)) = answer.and_then(|it| Some((it, it.score?))) else {
                continue;
            };
            let rating = Rating {
                person: *person,
                score,
                why: answer.why.clone(),
                one_up: answer.one_up.clone(),
            };
            let mut known = scale.ratings.iter_mut();
            match known.find(|it| it.person == *person) {
                Some(known) => *known = rating,
                None => scale.ratings.push(rating),
            }
        }
        Ok(())
    }
}
