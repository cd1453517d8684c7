//! Writing scales, their answers and their covered rounds.

use super::super::codes::Coded;
use super::{Beside, code, with_id};
use crate::board::{Covered, CoveredAnswer, Rating, Scale, Score};
use crate::file::json::{Json, Object};
use crate::text::Terms;

impl<'a> Beside<'a> {
    /// Writes a scale.
    pub fn scale(&self, scale: &'a Scale) -> Json<'a> {
        let ready = scale.ready.map(|ready| {
            let words = self.say(|terms| (terms.ready_question)(ready));
            code(ready.code(), words)
        });
        let covered = scale.covered.as_ref().map(|it| self.covered(it));
        with_id(scale.id.0)
            .with("goal", self.any_goal(scale.goal))
            .with("ready", ready.unwrap_or(Json::Null))
            .with(
                "question",
                self.wording(scale, scale.question.as_deref(), Terms::question),
            )
            .with("low", self.wording(scale, scale.low.as_deref(), Terms::low))
            .with(
                "high",
                self.wording(scale, scale.high.as_deref(), Terms::high),
            )
            .with(
                "ratings",
                Json::list(scale.ratings.iter().map(|it| self.rating(it))),
            )
            .with("covered", covered.unwrap_or(Json::Null))
            .done()
    }

    /// Writes own words and, beside them, what is read where there are none.
    fn wording(
        &self,
        scale: &'a Scale,
        own: Option<&'a str>,
        shown: fn(&'static Terms, &'a Scale) -> &'a str,
    ) -> Json<'a> {
        let shown = self.0.as_ref().map(|words| shown(words.terms, scale));
        Object::default()
            .with("own", Json::text_or_null(own))
            .with_any("text", shown)
            .done()
    }

    fn rating(&self, rating: &'a Rating) -> Json<'a> {
        Object::default()
            .with("person", self.person_ref(rating.person))
            .with("score", score(rating.score))
            .with("why", Json::text(&rating.why))
            .with("one_up", Json::text(&rating.one_up))
            .done()
    }

    fn covered(&self, covered: &'a Covered) -> Json<'a> {
        let answers = covered.sealed().iter().map(|it| self.covered_answer(it));
        Object::default()
            .with("order", self.person_refs(&covered.order))
            .with("answers", Json::list(answers))
            .done()
    }

    fn covered_answer(&self, answer: &'a CoveredAnswer) -> Json<'a> {
        Object::default()
            .with("person", self.person_ref(answer.person))
            .with("score", answer.score.map_or(Json::Null, score))
            .with("why", Json::text(&answer.why))
            .with("one_up", Json::text(&answer.one_up))
            .done()
    }
}

fn score<'a>(score: Score) -> Json<'a> {
    Json::Whole(score.value().into())
}
