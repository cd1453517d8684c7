//! A goal with what it answers and its scale, who does what, and what follows.

use super::talk::tools_of;
use super::{
    AGREEMENTS, EARLY, FEAR, FETCH, FROM, GOAL, GRETHE, LIVA, METTE, MONDAYS, MOR, NOTICED, PEOPLE,
    PHONE_ON, PLACE, PLAN_B, RESERVATION, SIGN, TIMES, TO,
};
use crate::goals::{agreement, gives, goal, picks};
use crate::harness::{Visitor, containing};

/// What is feared, the goal that answers it and its scale are one.
pub fn makes_a_goal_of_what_is_feared(person: &Visitor) {
    let tools = tools_of(person, FEAR);
    tools.clicks_button("Gør til mål");
    person.presses("Escape");
    let card = person.within("article", FEAR);
    card.clicks_button("Blev til et mål");
    person.sees("main", "Mål og aftaler");
    person.within("heading", FEAR).clicks_button(FEAR);
    person.fills("Målet med egne ord", &format!("{GOAL}\n"));

    let one = goal(person, GOAL);
    one.clicks_button("Hvis mål er det?");
    picks(&one, "Hvis mål er det?", LIVA);
    one.clicks_button("Hvad handler målet om?");
    one.clicks_button("netværk og medborgerskab");
    one.clicks_button("Hvad kan vi se, når målet er nået?");
    person.types(&format!("{SIGN}\n"));
    one.clicks_button("Hvad vil barnet lægge mærke til?");
    person.types(&format!("{NOTICED}\n"));
    one.clicks_button("Giv et tal");
    gives(&one, LIVA, "2");
    gives(&one, METTE, "5");
    one.clicks_button("Færdig");

    let answers = one.within("group", "Bygger på");
    answers.sees("button", containing(FEAR));
    let scale = one.within("group", "Hvor tæt på målet er vi?").text();
    assert!(scale.contains(LIVA) && scale.contains(METTE), "{scale}");
    one.sees_button(SIGN);
}

/// Three agree, and one agrees if.
pub fn says_yes_with_one_reservation(person: &Visitor) {
    let one = goal(person, GOAL);
    one.clicks_button("Hvad siger I til målet?");
    for name in [LIVA, MOR, METTE] {
        let said = one.within("group", name).finds("button", "enig");
        said.is_clicked();
        said.is_seen_as("pressed", "true");
    }
    let grethe = one.within("group", GRETHE);
    grethe.clicks_button("med forbehold");
    grethe.clicks_button("Sig det med egne ord");
    person.types(&format!("{RESERVATION}\n"));
    one.clicks_button("Færdig");
    let said = one.within("list", "Hvad siger I til målet?");
    said.sees_text(RESERVATION);
    said.sees_so_many(4, "listitem", containing(""));
}

/// Three of the agreements are the family's, two the teacher's.
pub fn agrees_both_ways(person: &Visitor) {
    let lines = |all: &[&str]| format!("{}\n", all.join("\n"));
    let (of_goal, others) = AGREEMENTS.split_at(3);
    person.types_into(containing("Til målet"), &lines(of_goal));
    person.types_into("Hvad aftaler vi ellers?", &lines(others));
    for (what, who) in [
        (FETCH, &[MOR, GRETHE][..]),
        (PHONE_ON, &[GRETHE]),
        (MONDAYS, &[METTE]),
        (EARLY, &[MOR]),
        (TIMES, &[METTE]),
    ] {
        let one = agreement(person, what);
        one.clicks_button("Hvem gør det?");
        for name in who {
            picks(&one, "Hvem gør det?", name);
        }
        one.clicks_button("Færdig");
    }
    let fetch = agreement(person, FETCH);
    fetch.clicks_button("Inden hvornår?");
    fetch.clicks_button("inden næste møde");
    fetch.sees_text("inden næste møde");
    let mondays = agreement(person, MONDAYS);
    mondays.clicks_button(&format!("Mere om »{MONDAYS}«"));
    picks(&mondays, "Hvem følger op?", MOR);
    mondays.clicks_button("Hvad gør vi, hvis det ikke lykkes?");
    person.types(&format!("{PLAN_B}\n"));
    mondays.clicks_button("Færdig");
    mondays.sees_button(&format!("Følger op {MOR} Plan B {PLAN_B}"));

    person.clicks_button("begge veje");
    let family = person.within("region", "Det gør familien og netværket");
    let professionals = person.within("region", "Det gør fagfolkene");
    for what in [FETCH, PHONE_ON, EARLY] {
        family.sees("group", what);
    }
    for what in [MONDAYS, TIMES] {
        professionals.sees("group", what);
    }
    person.clicks_button("efter mål");
    person.sees("article", GOAL);
}

/// Who holds the thread, what is about to change, and when all meet again.
pub fn goes_on_after_the_meeting(person: &Visitor) {
    let thread = person.within("group", "Tovholder");
    thread.clicks_button("Hvem er tovholder?");
    picks(&thread, "Hvem er tovholder?", GRETHE);
    thread.sees_button(GRETHE);

    person.types_into("Er der en overgang på vej? Til hvad?", &format!("{TO}\n"));
    let transition = person.within("group", TO);
    transition.clicks_button("Hvad går den fra?");
    person.types(&format!("{FROM}\n"));
    transition.clicks_button("Hvornår sker det?");
    person.dates("Hvornår sker det?", "2099-08-10");
    transition.clicks_button("Hvem giver videre?");
    picks(&transition, "Hvem giver videre?", METTE);
    transition.clicks_button("Hvem tager imod?");
    picks(&transition, "Hvem tager imod?", MOR);
    transition.clicks_button("Færdig");
    transition.sees_button(&format!("Tager imod {MOR}"));

    let next = person.within("group", "Næste møde");
    next.clicks_button("Hvornår mødes vi igen?");
    next.clicks_button(containing("om 8 uger"));
    next.clicks_button("Hvor mødes vi?");
    person.types(&format!("{PLACE}\n"));
    next.clicks_button("Hvem inviterer vi?");
    next.clicks_button("Alle, der er her i dag");
    next.clicks_button("Færdig");
    next.sees_button(&PEOPLE.join(" "));
}
