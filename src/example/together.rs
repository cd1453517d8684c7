//! What the family and the professionals make of what was said: kinds, a scale
//! on safety, who agrees, who checks, what is coming.

use super::network::Who;
use super::{Both, Builder};
use crate::board::{
    Area, BoardError, CardId, CardKind, Command, Consent, GoalId, ReadyQuestion, ScaleId, Score,
    StepId, TransitionId,
};

/// What kind each card is, in their order.
const KINDS: [CardKind; 12] = [
    CardKind::Harm,
    CardKind::Danger,
    CardKind::Harm,
    CardKind::Complicating,
    CardKind::Strength,
    CardKind::Strength,
    CardKind::Safety,
    CardKind::Strength,
    CardKind::Safety,
    CardKind::Wish,
    CardKind::Idea,
    CardKind::Wish,
];

/// Which cards each goal grows from.
const ANSWERS: [&[usize]; 2] = [&[0, 1], &[3]];

/// How safe it is to each.
const SAFETY: [(Who, u8, Both); 4] = [
    (
        Who::Liva,
        5,
        Both(
            "Fordi det er rart begge steder, bare ikke midt imellem.",
            "Because it is nice in both places, just not in between.",
        ),
    ),
    (
        Who::Mother,
        4,
        Both("Mandagene trækker ned.", "The Mondays pull it down."),
    ),
    (
        Who::Father,
        8,
        Both(
            "Hos mig sover hun hele natten.",
            "At mine she sleeps all night.",
        ),
    ),
    (
        Who::Mette,
        6,
        Both("Hun griner igen i timerne.", "She laughs in class again."),
    ),
];

/// What is said to the first goal.
const ACCEPTANCE: [(Who, Consent, Both); 4] = [
    (Who::Liva, Consent::Agree, Both("", "")),
    (Who::Mother, Consent::Agree, Both("", "")),
    (
        Who::Father,
        Consent::WithReservation,
        Both(
            "Ja, men jeg vil gerne høre det fra Liva selv, hvis planen bliver lavet om.",
            "Yes, but I would like to hear it from Liva herself if the plan is changed.",
        ),
    ),
    (Who::Grethe, Consent::NotAsked, Both("", "")),
];

/// Where Liva goes, and from where.
const TRANSITION: (Both, Both) = (
    Both("3. klasse hos Mette", "Year 3 with Mette"),
    Both(
        "4. klasse med en ny klasselærer",
        "Year 4 with a new class teacher",
    ),
);

impl Builder<'_> {
    /// Says of everything how the people around the table see it together.
    pub(super) fn see_it_together(&mut self) -> Result<(), BoardError> {
        let cards: Vec<CardId> = self.board.cards.iter().map(|card| card.id).collect();
        for (id, kind) in cards.iter().zip(KINDS) {
            let (id, kind) = (*id, Some(kind));
            self.run(Command::SetCardKind { id, kind })?;
        }
        self.ask_how_safe_it_is()?;
        self.answer_to_goals(&cards)?;
        self.check_agreements()?;
        self.look_ahead()
    }

    fn ask_how_safe_it_is(&mut self) -> Result<(), BoardError> {
        let scale = ScaleId((self.ids)());
        self.run(Command::AddScale {
            id: scale,
            goal: None,
            ready: Some(ReadyQuestion::Safety),
            question: None,
        })?;
        for (who, score, why) in &SAFETY {
            let person = self.id(*who);
            self.run(Command::Rate {
                scale,
                person,
                score: Some(Score::new(*score)?),
            })?;
            let why = self.say(why);
            self.run(Command::SetWhy { scale, person, why })?;
        }
        let one_up = self.say(&Both(
            "At nogen siger god morgen til os om mandagen.",
            "That somebody says good morning to us on Mondays.",
        ));
        self.run(Command::SetOneUp {
            scale,
            person: self.id(Who::Mother),
            one_up,
        })
    }

    fn answer_to_goals(&mut self, cards: &[CardId]) -> Result<(), BoardError> {
        let goals: Vec<GoalId> = self.board.goals.iter().map(|goal| goal.id).collect();
        for (id, answers) in goals.iter().zip(ANSWERS) {
            self.run(Command::SetAnswers {
                id: *id,
                answers: answers.iter().map(|at| cards[*at]).collect(),
            })?;
        }
        let Some(id) = goals.first().copied() else {
            return Ok(());
        };
        let area = Some(Area::PersonalDevelopment);
        self.run(Command::SetArea { id, area })?;
        let child_notices = self.say(&Both(
            "At maven er stille, og at tasken allerede står pakket.",
            "That the tummy is calm and the bag is already packed.",
        ));
        self.run(Command::SetChildNotices { id, child_notices })?;
        let for_how_long = self.say(&Both("Fire søndage i træk.", "Four Sundays in a row."));
        self.run(Command::SetForHowLong { id, for_how_long })?;
        for (who, consent, words) in &ACCEPTANCE {
            self.run(Command::SetAcceptance {
                goal: id,
                person: self.id(*who),
                consent: Some(*consent),
                words: self.say(words),
            })?;
        }
        Ok(())
    }

    fn check_agreements(&mut self) -> Result<(), BoardError> {
        let steps: Vec<StepId> = self.board.steps.iter().map(|step| step.id).collect();
        let (Some(calendar), Some(relief)) = (steps.first(), steps.get(2)) else {
            return Ok(());
        };
        let checks = vec![self.id(Who::Grethe)];
        self.run(Command::SetStepChecks {
            id: *calendar,
            checks,
        })?;
        let plan_b = self.say(&Both(
            "Siger kommunen nej, spørger Mor Mormor, om de kan skiftes.",
            "If the municipality says no, Mum asks Granny whether they can take turns.",
        ));
        self.run(Command::SetPlanB {
            id: *relief,
            plan_b,
        })
    }

    fn look_ahead(&mut self) -> Result<(), BoardError> {
        let holder = self.id(Who::AnneBirgitte);
        self.run(Command::SetThreadHolder {
            person: Some(holder),
        })?;
        let id = TransitionId((self.ids)());
        let (from, to) = (self.say(&TRANSITION.0), self.say(&TRANSITION.1));
        self.run(Command::AddTransition { id, from, to })?;
        let date = Some(self.day(260));
        self.run(Command::SetTransitionDate { id, date })?;
        let hands_over = vec![self.id(Who::Mette)];
        self.run(Command::SetHandsOver { id, hands_over })?;
        let receives = vec![holder];
        self.run(Command::SetReceives { id, receives })?;
        let date = Some(self.day(70));
        self.run(Command::SetNextDate { date })?;
        let place = self.say(&Both("Hjemme hos Mormor", "At Granny's"));
        self.run(Command::SetNextPlace { place })?;
        let invited = self.board.meeting.participants.clone();
        self.run(Command::SetInvited { invited })
    }
}
