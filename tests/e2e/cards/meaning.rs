//! What a card means: its kind, to whom it is important, which goals grow from it.

use super::*;
use crate::harness::{PHONE, TABLET};

const SAFETY: &str = "tryghed, der allerede har beskyttet";

#[test]
fn a_strength_becomes_safety_and_says_what_it_was() {
    let person = gathers(Visit::new(), &["Mor", "Far"]);
    let strip = person.within("group", "Hvem siger det?");
    strip.clicks_button("Far");
    says(&person, WORKS, "Mormor henter\n");
    opens_tools(&person, "Mormor henter");
    let tools = person.within("dialog", "Om kortet");
    let kinds = tools.within("group", "Hvad er det?");
    kinds.clicks_button("styrke");
    let card = person.within("article", "Mormor henter");
    card.sees_text("styrke");
    tools.clicks_button("Det har allerede beskyttet");
    card.sees_text(&format!("{SAFETY} · var: styrke"));
    card.sees_text("Far");
    kinds.finds("button", SAFETY).is_seen_as("pressed", "true");
    // The same tap takes it back: no kind is fine.
    kinds.clicks_button(SAFETY);
    card.sees_no_text("beskyttet");
    card.sees_no_text("var: ");
    person.finds_nothing_with_axe();
    person.presses("Escape");
    person.presses_times(3, "Control+Z");
    card.sees_no_text("styrke");
    person.presses_times(2, "Control+Y");
    card.sees_text(&format!("{SAFETY} · var: styrke"));
}

#[test]
fn keys_say_what_a_card_is_and_give_dots() {
    let person = gathers_with_cards(Visit::new());
    person.tabs_to("article", "Han sover ikke");
    let card = person.within("article", "Han sover ikke");
    person.presses("3");
    card.sees_text("noget der gør det sværere");
    person.presses("1");
    card.sees_text("noget svært, der er sket · var: noget der gør det sværere");
    person.presses("1");
    card.sees_no_text("noget svært");
    person.presses("p");
    person.sees_text("Vælg først, hvem der giver prikker");
    person
        .within("group", "Hvem siger det?")
        .clicks_button("Mor");
    person.tabs_to("article", "Han sover ikke");
    person.presses_times(2, "p");
    card.sees_text("Vigtigt for");
    card.sees_text("Mor ●●");
    // After three there are none again.
    person.presses_times(2, "p");
    card.sees_no_text("Vigtigt for");
}

#[test]
fn several_get_a_kind_at_once() {
    let person = gathers_with_cards(Visit::new());
    person.clicks_button("Redskaber");
    person.clicks_button("Vælg flere kort");
    person.clicks("checkbox", "Vælg Fodbold om onsdagen");
    person.clicks("checkbox", "Vælg Mormor");
    person.clicks_button("Redskaber");
    let tools = person.within("dialog", "Redskaber");
    let kinds = tools.within("group", "Hvad er det?");
    kinds.clicks_button("styrke");
    kinds.clicks_button(SAFETY);
    for card in ["Fodbold om onsdagen", "Mormor"] {
        let card = person.within("article", card);
        card.sees_text(&format!("{SAFETY} · var: styrke"));
    }
    tools.clicks_button("Luk");
    person.clicks("checkbox", "Vælg De skændes");
    person.clicks_button("Redskaber");
    person
        .within("dialog", "Redskaber")
        .sees_text("Vælg kort fra én kolonne");
    person.presses("Escape");
    person.presses_times(2, "Control+Z");
    person.within("article", "Mormor").sees_no_text("styrke");
}

#[test]
fn everybody_gives_and_takes_their_own_dots() {
    for visit in [
        Visit::new(),
        Visit::new().on(TABLET).touching(),
        Visit::new().on(PHONE).touching(),
    ] {
        let person = gathers_with_cards(visit);
        opens_tools(&person, "Fodbold om onsdagen");
        let tools = person.within("dialog", "Om kortet");
        let mor = tools.within("group", "Prikker fra Mor");
        let far = tools.within("group", "Prikker fra Far");
        person.taps(&far.finds("button", "3 prikker"));
        person.taps(&mor.finds("button", "1 prik"));
        far.finds("button", "2 prikker")
            .is_seen_as("pressed", "true");
        mor.finds("button", "2 prikker")
            .is_seen_as("pressed", "false");
        // The last one given is taken back.
        person.taps(&far.finds("button", "3 prikker"));
        person.presses("Escape");
        let card = person.within("article", "Fodbold om onsdagen");
        card.sees_text("Far ●●\n2 prikker");
        card.sees_text("Mor ●\n1 prik");
    }
}

#[test]
fn sorting_by_dots_puts_what_is_important_first() {
    let person = gathers_with_cards(Visit::new());
    opens_tools(&person, "De skændes");
    person
        .within("group", "Prikker fra Mor")
        .clicks_button("2 prikker");
    person.presses("Escape");
    person.clicks_button("Redskaber");
    person.clicks_button("Efter prikker");
    sees_order(&person, WORRIES, &["De skændes", "Han sover ikke"]);
    person.sees_text("Sorteret efter prikker");
}

#[test]
fn a_goal_grows_from_a_card_and_both_lead_to_each_other() {
    let person = gathers_with_cards(Visit::new());
    opens_tools(&person, "De skændes");
    person.clicks_button("Gør til mål");
    person.sees_text("Kortet er blevet til et mål");
    person.presses("Escape");
    let card = person.within("article", "De skændes");
    card.clicks_button("Blev til et mål");
    person.sees("main", "Mål og aftaler");
    person
        .within("group", "Bygger på")
        .sees_button("De skændes");
    person
        .within("heading", "De skændes")
        .finds("button", "De skændes")
        .is_seen_as("focused", "true");
    person.presses("Enter");
    person.presses("Control+A");
    person.types("Ro ved middagen\n");
    person
        .within("group", "Bygger på")
        .clicks_button("De skændes");
    card_has_goal(&person);
    person.finds_nothing_with_axe();
    person.presses_times(2, "Control+Z");
    person.within("article", "De skændes").sees_no_text("ål");
    person.presses_times(2, "Control+Y");
    card_has_goal(&person);
}

#[track_caller]
fn card_has_goal(person: &Visitor) {
    person
        .within("article", "De skændes")
        .sees_button("Mål: Ro ved middagen");
}
