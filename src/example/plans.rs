//! What the family wants to reach, and who does what for it.

use super::Both;
use super::network::Who;
use crate::board::StepState;

/// One goal of the example.
pub struct Wanted {
    pub text: Both,
    pub owner: Who,
    pub sign: Both,
    pub ratings: &'static [(Who, u8)],
}

/// One agreement of the example.
pub struct Planned {
    /// Position in [`GOALS`], or none.
    pub goal: Option<usize>,
    pub what: Both,
    pub who: &'static [Who],
    /// Days after the meeting; before it when negative.
    pub days: i64,
    pub state: StepState,
}

/// The goals.
pub const GOALS: [Wanted; 2] = [
    Wanted {
        text: Both(
            "Jeg kan sove om søndagen, fordi jeg ved, hvad der sker om mandagen.",
            "I can sleep on Sundays because I know what happens on Mondays.",
        ),
        owner: Who::Liva,
        sign: Both(
            "Liva siger godnat uden ondt i maven, og hun er i skole om mandagen.",
            "Liva says good night without a tummy ache, and she is at school on Mondays.",
        ),
        ratings: &[
            (Who::Liva, 4),
            (Who::Mother, 3),
            (Who::Father, 6),
            (Who::Mette, 4),
        ],
    },
    Wanted {
        text: Both(
            "Når børnene skifter hjem, er det roligt. De skal ikke passe på os voksne.",
            "When the children change homes it is calm. They should not have to look after us adults.",
        ),
        owner: Who::Father,
        sign: Both(
            "Børnene løber ind ad døren og glemmer at vende sig om.",
            "The children run in through the door and forget to turn round.",
        ),
        ratings: &[
            (Who::Liva, 2),
            (Who::Mother, 4),
            (Who::Father, 5),
            (Who::Grethe, 3),
            (Who::AnneBirgitte, 5),
        ],
    },
];

/// The agreements.
pub const STEPS: [Planned; 6] = [
    Planned {
        goal: Some(0),
        what: Both(
            "Hænger en kalender op i begge hjem. Liva tegner selv, hvor hun sover.",
            "Put up a calendar in both homes. Liva draws where she sleeps.",
        ),
        who: &[Who::Mother, Who::Father, Who::Liva],
        days: 5,
        state: StepState::UnderWay,
    },
    Planned {
        goal: Some(0),
        what: Both(
            "Står ved skoleporten mandag kl. 7.45 og går med Liva ind i klassen.",
            "Waits at the school gate on Mondays at 7:45 and walks with Liva to the classroom.",
        ),
        who: &[Who::Mette],
        days: 6,
        state: StepState::Agreed,
    },
    Planned {
        goal: Some(0),
        what: Both(
            "Undersøger, om kommunen kan give aflastning mandag morgen, og ringer til Mor med svar.",
            "Finds out whether the municipality can give relief on Monday mornings, and calls Mum with the answer.",
        ),
        who: &[Who::AnneBirgitte],
        days: 10,
        state: StepState::Agreed,
    },
    Planned {
        goal: Some(1),
        what: Both(
            "Henter Liva og Noah om fredagen og kører dem til det andet hjem.",
            "Fetches Liva and Noah on Fridays and drives them to the other home.",
        ),
        who: &[Who::Ali],
        days: 3,
        state: StepState::Agreed,
    },
    Planned {
        goal: Some(1),
        what: Both(
            "Skriver til hinanden om det praktiske i forvejen og tager det ikke i døren.",
            "Write to each other about practical things beforehand instead of in the doorway.",
        ),
        who: &[Who::Mother, Who::Father],
        days: 14,
        state: StepState::Agreed,
    },
    Planned {
        goal: None,
        what: Both(
            "Spørger fodboldtræneren, om Yusuf må komme med til træning.",
            "Asks the football coach whether Yusuf may come to training.",
        ),
        who: &[Who::Father],
        days: -2,
        state: StepState::Done,
    },
];
