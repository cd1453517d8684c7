//! A goal with what it answers, how we notice it, and what everybody says to it.

use super::{SLEEP, at_the_table, goal};
use crate::harness::{TABLET, Visit, Visitor, containing};

const FEAR: &str = "Liva bliver bange om natten";

/// A worry stands on the board, and a goal that answers it.
fn with_a_goal(visit: Visit) -> Visitor {
    let person = at_the_table(visit);
    person.clicks_button("Tavlen");
    person.types_into(containing("Hvad bekymrer os?"), &format!("{FEAR}\n"));
    person.clicks_button("Mål og aftaler");
    person.types_into("Hvad vil vi gerne nå?", &format!("{SLEEP}\n"));
    let sleep = goal(&person, SLEEP);
    sleep.clicks_button("Hvilke kort bygger målet på?");
    let cards = sleep.within("group", "Hvilke kort bygger målet på?");
    cards.clicks_button(FEAR);
    sleep.clicks_button("Færdig");
    sleep
        .within("group", "Bygger på")
        .sees("button", containing(FEAR));
    person
}

#[test]
fn a_goal_tells_its_card_area_signs_voices_and_state() {
    let person = with_a_goal(Visit::new());
    let sleep = goal(&person, SLEEP);
    sleep.clicks_button("Hvad handler målet om?");
    sleep.clicks_button("netværk og medborgerskab");
    sleep.sees_button("netværk og medborgerskab");
    sleep.clicks_button("netværk og medborgerskab");
    sleep.clicks_button("Med egne ord");
    person.types("nattero\n");
    sleep.clicks_button("Færdig");
    sleep.sees_button("nattero");

    sleep.clicks_button("Hvad kan vi se, når målet er nået?");
    person.types("Liva sover før ti\n");
    sleep.clicks_button("Hvad vil barnet lægge mærke til?");
    person.types("At lyset er slukket\n");
    sleep.clicks_button("Hvor længe skal det have været sådan?");
    person.types("Tre uger\n");
    sleep.sees_button("Tre uger");

    sleep.clicks_button("Hvad siger I til målet?");
    sleep.within("group", "Liva").clicks_button("enig");
    let grethe = sleep.within("group", "Mormor Grethe");
    grethe.clicks_button("med forbehold");
    grethe.clicks_button("Sig det med egne ord");
    person.types("Hvis far også er med\n");
    sleep.clicks_button("Færdig");
    let said = sleep.within("list", "Hvad siger I til målet?");
    said.sees_text("Hvis far også er med");
    said.sees_text("med forbehold");

    sleep.clicks_button(&format!("Mere om »{SLEEP}«"));
    sleep.clicks_button("nået");
    sleep.clicks_button("Færdig");
    sleep.sees_text("nået");
    person.finds_nothing_with_axe();

    let made = 9;
    let whole = sleep.text();
    person.presses_times(made, "Control+z");
    sleep.sees_button("Hvad handler målet om?");
    sleep.sees_no_text("Tre uger");
    person.presses_times(made, "Control+y");
    sleep.sees_text("nået");
    assert_eq!(sleep.text(), whole);
}

#[test]
fn a_goals_card_leads_to_itself_and_can_be_let_go() {
    let person = with_a_goal(Visit::new());
    let sleep = goal(&person, SLEEP);
    sleep
        .within("group", "Bygger på")
        .clicks_button(containing(FEAR));
    person
        .finds("article", containing(FEAR))
        .is_seen_as("focused", "true");
    person.clicks_button("Mål og aftaler");
    let sleep = goal(&person, SLEEP);
    // What has its answer is asked no more.
    sleep.sees_no("button", "Hvilke kort bygger målet på?");
    sleep.clicks_button("Vælg kort");
    let cards = sleep.within("group", "Hvilke kort bygger målet på?");
    cards.clicks_button(FEAR);
    sleep.sees_button("Hvilke kort bygger målet på?");
    sleep.sees_no("group", "Bygger på");
    person.presses("Control+z");
    sleep.sees("group", "Bygger på");
}

#[test]
fn everybody_says_what_they_think_with_one_finger() {
    let person = with_a_goal(Visit::new().on(TABLET).touching());
    let sleep = goal(&person, SLEEP);
    person.taps(&sleep.finds("button", "Hvad siger I til målet?"));
    for (name, consent) in [("Liva", "ikke spurgt"), ("Mor", "enig"), ("Far", "uenig")] {
        let chip = sleep.within("group", name).finds("button", consent);
        let [_, _, width, height] = chip.bounds();
        assert!(width >= 44.0 && height >= 44.0, "{width}×{height}");
        person.taps(&chip);
        chip.is_seen_as("pressed", "true");
    }
    person.taps(&sleep.within("group", "Far").finds("button", "uenig"));
    person.taps(&sleep.finds("button", "Færdig"));
    let said = sleep.within("list", "Hvad siger I til målet?");
    said.sees_text("ikke spurgt");
    said.sees_no_text("uenig");
    person.finds_nothing_with_axe();
}
