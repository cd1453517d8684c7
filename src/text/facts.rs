//! What the documents say of people, cards, goals and what happens next, as a
//! few words before or around what the family said.

use super::terms::Terms;
use crate::board::{Board, Spot};

/// The words around facts.
#[derive(Debug)]
pub struct Facts {
    /// Lives with the named others.
    pub lives_with: fn(names: &str) -> String,
    /// Lives in the home of this name, with nobody else on the board.
    pub lives_in: fn(home: &str) -> String,
    /// Can help with these things.
    pub offers: fn(offers: &str) -> String,
    /// The map as somebody sees it, as a heading.
    pub eyes_of: fn(name: &str) -> String,
    /// Where somebody stands there, and where on the shared map.
    pub seen_at: fn(seen: &str, shared: &str) -> String,
    /// Somebody is on the shared map only.
    pub only_shared: &'static str,
    /// Somebody sees everybody where the shared map has them.
    pub sees_the_same: &'static str,
    /// The questions of this board that find people.
    pub own_questions: &'static str,

    /// What a card was before: a kind, or a column.
    pub was: fn(before: &str) -> String,
    /// Who finds a card important, with their dots.
    pub dots: &'static str,
    /// How many dots one person gave: 1 to 3.
    pub dots_of: fn(name: &str, count: u8) -> String,

    /// The part of life a goal is about.
    pub area: &'static str,
    /// Which cards a goal answers.
    pub answers: &'static str,
    /// What the child will notice.
    pub child_notices: &'static str,
    /// For how long it is to last.
    pub for_how_long: &'static str,
    /// How far a goal is.
    pub goal_state: &'static str,
    /// What everybody says to a goal.
    pub acceptance: &'static str,

    /// The scales that stand alone, as a heading.
    pub scales: &'static str,
    /// What 0 and 10 mean.
    pub ends: fn(low: &str, high: &str) -> String,
    /// Why somebody gave their number.
    pub why: fn(name: &str) -> String,
    /// What one step up would be for somebody.
    pub one_up: fn(name: &str) -> String,

    /// Who checks an agreement.
    pub checks: &'static str,
    /// What is done if it does not work out.
    pub plan_b: &'static str,
    /// The agreements of both sides beside each other.
    pub both_ways: &'static str,
    /// What the family and the network do.
    pub family_does: &'static str,
    /// What the professionals do.
    pub professionals_do: &'static str,
    /// A side without any agreement.
    pub empty_side: &'static str,

    /// What happens after the meeting, as a heading.
    pub what_follows: &'static str,
    /// Who holds the thread.
    pub thread_holder: &'static str,
    /// The next meeting.
    pub next_meeting: &'static str,
    /// Who is invited to it.
    pub invited: &'static str,
    /// A transition: from one thing, which may be unsaid, to the next.
    pub transition: fn(from: &str, to: &str) -> String,
    /// On which day.
    pub on_day: &'static str,
    /// Who hands over.
    pub hands_over: &'static str,
    /// Who receives.
    pub receives: &'static str,
}

impl Facts {
    /// Returns where a viewer has somebody and where the shared map has them; none
    /// is on neither ring nor sector.
    pub fn seen(
        &self,
        terms: &Terms,
        board: &Board,
        seen: Option<Spot>,
        shared: Option<Spot>,
    ) -> String {
        let place = |spot: Option<Spot>, none: &str| {
            spot.map_or_else(|| none.to_owned(), |spot| terms.spot(board, spot))
        };
        let seen = place(seen, self.only_shared);
        (self.seen_at)(&seen, &place(shared, terms.waiting))
    }
}

pub(super) const DANISH: Facts = Facts {
    lives_with: |names| format!("Bor sammen med {names}"),
    lives_in: |home| format!("Bor: {home}"),
    offers: |offers| format!("Kan hjælpe med {offers}"),
    eyes_of: |name| format!("Sådan ser {name} det"),
    seen_at: |seen, shared| format!("{seen} (på det fælles netværkskort: {shared})"),
    only_shared: "ikke på dette netværkskort",
    sees_the_same: "Har alle der, hvor de står på det fælles netværkskort.",
    own_questions: "Egne spørgsmål",
    was: |before| format!("var: {before}"),
    dots: "Vigtigt for",
    dots_of: |name, count| match count {
        1 => format!("{name} (1 prik)"),
        count => format!("{name} ({count} prikker)"),
    },
    area: "Område",
    answers: "Bygger på",
    child_notices: "Det vil barnet mærke",
    for_how_long: "Hvor længe",
    goal_state: "Status",
    acceptance: "Hvad siger hver især til målet",
    scales: "Fra 0 til 10",
    ends: |low, high| format!("0: {low} · 10: {high}"),
    why: |name| format!("Hvorfor netop det tal ({name})"),
    one_up: |name| format!("Hvad ét trin op ville være ({name})"),
    checks: "Følger op",
    plan_b: "Plan B",
    both_ways: "Forventninger begge veje",
    family_does: "Det gør familien og netværket",
    professionals_do: "Det gør fagfolkene",
    empty_side: "Her er der ikke aftalt noget.",
    what_follows: "Det videre forløb",
    thread_holder: "Tovholder",
    next_meeting: "Næste møde",
    invited: "Inviteret",
    transition: |from, to| match from {
        "" => format!("Overgang til {to}"),
        from => format!("Overgang fra {from} til {to}"),
    },
    on_day: "Hvornår",
    hands_over: "Giver videre",
    receives: "Tager imod",
};

pub(super) const ENGLISH: Facts = Facts {
    lives_with: |names| format!("Lives with {names}"),
    lives_in: |home| format!("Home: {home}"),
    offers: |offers| format!("Can help with {offers}"),
    eyes_of: |name| format!("As {name} sees it"),
    seen_at: |seen, shared| format!("{seen} (on the shared map: {shared})"),
    only_shared: "not on this map",
    sees_the_same: "Sees everybody where they are on the shared map.",
    own_questions: "Own questions",
    was: |before| format!("was: {before}"),
    dots: "Important to",
    dots_of: |name, count| match count {
        1 => format!("{name} (1 dot)"),
        count => format!("{name} ({count} dots)"),
    },
    area: "Area",
    answers: "Builds on",
    child_notices: "What the child will notice",
    for_how_long: "For how long",
    goal_state: "Status",
    acceptance: "What each says to the goal",
    scales: "From 0 to 10",
    ends: |low, high| format!("0: {low} · 10: {high}"),
    why: |name| format!("Why just that number ({name})"),
    one_up: |name| format!("What one step up would be ({name})"),
    checks: "Follows up",
    plan_b: "Plan B",
    both_ways: "Expectations both ways",
    family_does: "What the family and the network do",
    professionals_do: "What the professionals do",
    empty_side: "Nothing has been agreed here.",
    what_follows: "What happens next",
    thread_holder: "Holds the thread",
    next_meeting: "Next meeting",
    invited: "Invited",
    transition: |from, to| match from {
        "" => format!("Transition to {to}"),
        from => format!("Transition from {from} to {to}"),
    },
    on_day: "When",
    hands_over: "Hands over",
    receives: "Receives",
};
