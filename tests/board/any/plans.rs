//! Any command on goals, agreements and transitions.

use samtavle::board::*;

use super::Dice;

impl Dice<'_> {
    pub(super) fn goal(&mut self) -> GoalId {
        GoalId(self.id(22, 23))
    }

    pub(super) fn on_goals(&mut self) -> Command {
        let id = self.goal();
        match self.throw(16) {
            0..=2 => Command::AddGoal {
                id,
                scale: self.maybe(Self::scale),
                text: self.words(),
                owner: self.maybe(Self::person),
                answers: (0..self.throw(3)).map(|_| self.card()).collect(),
            },
            3 => Command::RewordGoal {
                id,
                text: self.words(),
            },
            4 => Command::SetGoalOwner {
                id,
                owner: self.maybe(Self::person),
            },
            5 => Command::SetSign {
                id,
                sign: self.words(),
            },
            6 => Command::MoveGoal {
                id,
                before: self.maybe(Self::goal),
            },
            7 => Command::RemoveGoal { id },
            8 => Command::SetArea {
                id,
                area: self.area(),
            },
            9..=10 => Command::SetAnswers {
                id,
                answers: (0..self.throw(3)).map(|_| self.card()).collect(),
            },
            11 => Command::SetChildNotices {
                id,
                child_notices: self.words(),
            },
            12 => Command::SetForHowLong {
                id,
                for_how_long: self.words(),
            },
            13 => Command::SetGoalState {
                id,
                state: self.one_of(&GoalState::ALL),
            },
            _ => Command::SetAcceptance {
                goal: id,
                person: self.person(),
                consent: self.maybe(|dice| dice.one_of(&Consent::ALL)),
                words: self.words(),
            },
        }
    }

    fn area(&mut self) -> Option<Area> {
        match self.throw(5) {
            0 => None,
            1 => Some(Area::Own(self.words())),
            throw => Some(Area::NAMED[throw - 2].clone()),
        }
    }

    pub(super) fn on_steps(&mut self) -> Command {
        let id = self.step();
        match self.throw(14) {
            0..=3 => Command::AddStep {
                id,
                goal: self.maybe(Self::goal),
                what: self.words(),
                who: self.people(),
                by: self.by(),
            },
            4 => Command::RewordStep {
                id,
                what: self.words(),
            },
            5 => Command::SetStepWho {
                id,
                who: self.people(),
            },
            6 => Command::SetStepBy { id, by: self.by() },
            7 => Command::SetStepState {
                id,
                state: self.one_of(&StepState::ALL),
            },
            8 => Command::SetStepGoal {
                id,
                goal: self.maybe(Self::goal),
            },
            9 => Command::SetStepChecks {
                id,
                checks: self.people(),
            },
            10 => Command::SetPlanB {
                id,
                plan_b: self.words(),
            },
            11..=12 => Command::MoveStep {
                id,
                before: self.maybe(Self::step),
            },
            _ => Command::RemoveStep { id },
        }
    }

    fn step(&mut self) -> StepId {
        StepId(self.id(24, 26))
    }

    fn by(&mut self) -> Option<By> {
        match self.throw(3) {
            0 => Some(By::NextMeeting),
            _ => self.day().map(By::Day),
        }
    }

    pub(super) fn on_transitions(&mut self) -> Command {
        let id = TransitionId(self.id(43, 44));
        match self.throw(8) {
            0..=2 => Command::AddTransition {
                id,
                from: self.words(),
                to: self.words(),
            },
            3 => Command::RewordTransition {
                id,
                from: self.words(),
                to: self.words(),
            },
            4 => Command::SetTransitionDate {
                id,
                date: self.day(),
            },
            5 => Command::SetHandsOver {
                id,
                hands_over: self.people(),
            },
            6 => Command::SetReceives {
                id,
                receives: self.people(),
            },
            _ => Command::RemoveTransition { id },
        }
    }
}
