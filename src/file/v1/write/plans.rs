//! Writing goals, agreements and transitions.

use super::super::codes::{AreaCode, ByCode, Coded};
use super::{Beside, code, day, with_id};
use crate::board::{Acceptance, Area, By, Goal, Step, Transition};
use crate::file::json::{Json, Object};

impl<'a> Beside<'a> {
    /// Writes a goal.
    pub fn goal(&self, goal: &'a Goal) -> Json<'a> {
        let state = self.say(|terms| (terms.goal_state)(goal.state));
        let area = goal.area.as_ref().map(|area| self.area(area));
        let acceptance = goal.acceptance.iter().map(|said| self.acceptance(said));
        with_id(goal.id.0)
            .with("text", Json::text(&goal.text))
            .with("owner", self.any_person(goal.owner))
            .with("area", area.unwrap_or(Json::Null))
            .with(
                "answers",
                Json::list(goal.answers.iter().map(|card| self.card_ref(*card))),
            )
            .with("sign", Json::text(&goal.sign))
            .with("child_notices", Json::text(&goal.child_notices))
            .with("for_how_long", Json::text(&goal.for_how_long))
            .with("acceptance", Json::list(acceptance))
            .with("state", code(goal.state.code(), state))
            .done()
    }

    fn area(&self, area: &'a Area) -> Json<'a> {
        let (kind, said) = match area {
            Area::PersonalDevelopment => (AreaCode::PersonalDevelopment, ""),
            Area::Network => (AreaCode::Network, ""),
            Area::Learning => (AreaCode::Learning, ""),
            Area::Own(said) => (AreaCode::Own, said.as_str()),
        };
        Object::default()
            .with("code", Json::text(kind.code()))
            .with_any(
                "text",
                self.0.as_ref().map(|words| (words.terms.area)(area)),
            )
            .with("words", Json::text(said))
            .done()
    }

    fn acceptance(&self, said: &'a Acceptance) -> Json<'a> {
        let words = self.say(|terms| (terms.consent)(said.consent));
        Object::default()
            .with("person", self.person_ref(said.person))
            .with("consent", code(said.consent.code(), words))
            .with("words", Json::text(&said.words))
            .done()
    }

    /// Writes an agreement.
    pub fn step(&self, step: &'a Step) -> Json<'a> {
        let state = self.say(|terms| (terms.step_state)(step.state));
        with_id(step.id.0)
            .with("goal", self.any_goal(step.goal))
            .with("what", Json::text(&step.what))
            .with("who", self.person_refs(&step.who))
            .with("by", step.by.map_or(Json::Null, |by| self.by(by)))
            .with("checks", self.person_refs(&step.checks))
            .with("plan_b", Json::text(&step.plan_b))
            .with("state", code(step.state.code(), state))
            .done()
    }

    fn by(&self, by: By) -> Json<'a> {
        let (kind, words) = match by {
            By::Day(_) => (ByCode::Day, self.say(|terms| terms.by_day)),
            By::NextMeeting => (
                ByCode::NextMeeting,
                self.say(|terms| terms.before_next_meeting),
            ),
        };
        Object::default()
            .with("code", Json::text(kind.code()))
            .with_any("text", words)
            .with("day", day(by.day()))
            .done()
    }

    /// Writes a transition.
    pub fn transition(&self, transition: &'a Transition) -> Json<'a> {
        with_id(transition.id.0)
            .with("from", Json::text(&transition.from))
            .with("to", Json::text(&transition.to))
            .with("date", day(transition.date))
            .with("hands_over", self.person_refs(&transition.hands_over))
            .with("receives", self.person_refs(&transition.receives))
            .done()
    }
}
