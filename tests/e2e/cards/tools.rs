//! A card's tools: how others see it, who said it, who it is about, deleting.

use super::*;
use crate::harness::{PHONE, TABLET};

#[test]
fn others_see_it_too_or_differently() {
    let person = gathers_with_cards(Visit::new());
    opens_tools(&person, "De skændes");
    let tools = person.within("dialog", "Om kortet");
    tools.within("group", "Mor").clicks_button("Ser det også");
    let card = person.within("article", "De skændes");
    card.sees_text("Mor ser det også");
    tools
        .within("group", "Far")
        .clicks_button("Ser det anderledes");
    card.sees_text("Far ser det anderledes");
    // The field for the words is open already, and says what it is for.
    tools.sees_text("Sådan ser Far det");
    person.types("»Det er skolen, der presser hende.«");
    person.presses("Enter");
    card.sees_text("Far ser det anderledes: »Det er skolen, der presser hende.«");

    tools.within("group", "Far").clicks_button("Ser det også");
    card.sees_text("Mor og Far ser det også");
    // What was said is still there when it is said again.
    tools
        .within("group", "Far")
        .clicks_button("Ser det anderledes");
    card.sees_text("Far ser det anderledes: »Det er skolen");
    person.presses("Escape");

    person.presses_times(5, "Control+Z");
    card.sees_no_text("ser det");
    person.presses_times(5, "Control+Y");
    card.sees_text("Far ser det anderledes: »Det er skolen");
    person.finds_nothing_with_axe();
}

#[test]
fn a_card_leads_the_others_to_their_answers() {
    for visit in [Visit::new(), Visit::new().on(TABLET).touching()] {
        let person = gathers_with_cards(visit);
        person.scrolls_to("article", "De skændes");
        person
            .within("article", "De skændes")
            .clicks_button("Andre ser …");
        let tools = person.within("dialog", "Om kortet");
        let mor = tools.within("group", "Mor");
        let first = mor.finds("button", "Ser det også");
        first.is_seen_as("focused", "true");
        tools
            .within("group", "Far")
            .clicks_button("Ser det anderledes");
        person.types("Kun om søndagen\n");
        person.presses("Escape");
        person
            .within("article", "De skændes")
            .sees_text("Far ser det anderledes: Kun om søndagen");
    }
}

#[test]
fn an_answer_pressed_again_is_taken_back() {
    let person = gathers_with_cards(Visit::new());
    opens_tools(&person, "De skændes");
    let mor = person.within("dialog", "Om kortet").within("group", "Mor");
    mor.clicks_button("Ser det også");
    mor.finds("button", "Ser det også")
        .is_seen_as("pressed", "true");
    mor.clicks_button("Ser det også");
    mor.finds("button", "Ser det også")
        .is_seen_as("pressed", "false");
    person
        .within("article", "De skændes")
        .sees_no_text("ser det");
}

#[test]
fn who_said_it_and_who_it_is_about() {
    let person = gathers_with_cards(Visit::new());
    opens_tools(&person, "De skændes");
    let tools = person.within("dialog", "Om kortet");
    tools
        .within("group", "Hvem siger det?")
        .clicks_button("Far");
    // The child is always offered, here or not.
    let about = tools.within("group", "Hvem handler det om?");
    about.clicks_button("Mor");
    about.clicks_button("Liva");
    let card = person.within("article", "De skændes");
    card.sees_text("Handler om Mor og Liva");
    card.sees_text("Far");
    // Who said it is not asked how they see it.
    tools.sees_no("group", "Far");
}

#[test]
fn the_others_keep_the_focus_and_the_way_out() {
    let person = gathers_with_cards(Visit::new());
    person.clicks_button("Velkommen");
    person.within("main", "Velkommen").clicks_button("Far");
    person.clicks_button("Tavlen");
    opens_tools(&person, "De skændes");
    let tools = person.within("dialog", "Om kortet");
    tools
        .within("group", "Hvem siger det?")
        .clicks_button("Andre");
    person.waits_for_focus_off_the_page();
    tools.within("group", "Hvem siger det?").sees_button("Far");
    person.presses("Escape");
    person.sees_no("dialog", "Om kortet");
    // Another panel begins at its top.
    person.clicks_button("Redskaber");
    person.sees("dialog", "Redskaber");
    let scrolled = "return document.querySelector('dialog[open]').scrollTop";
    assert_eq!(person.asks_the_page(scrolled), 0);
}

#[test]
fn deleting_offers_to_undo() {
    let person = gathers_with_cards(Visit::new());
    opens_tools(&person, "Han sover ikke");
    person.clicks_button("Slet kortet");
    person.sees_text("Kortet er slettet.");
    person.sees_no("dialog", "Om kortet");
    sees_order(&person, WORRIES, &["De skændes"]);
    assert!(person.finds("article", "De skændes").has_focus());
    person.within("region", "Beskeder").clicks_button("Fortryd");
    sees_order(&person, WORRIES, &["Han sover ikke", "De skændes"]);
    person.sees_no_text("Kortet er slettet.");
}

#[test]
fn the_offer_to_undo_ends_with_the_next_change() {
    let person = gathers_with_cards(Visit::new());
    opens_tools(&person, "Han sover ikke");
    person.clicks_button("Slet kortet");
    person.sees_text("Kortet er slettet.");
    says(&person, WORRIES, "Noget nyt\n");
    // At once, not when its time is over.
    assert!(!person.text().contains("Kortet er slettet."));
}

#[test]
fn escape_closes_the_tools_and_goes_back_to_the_card() {
    for visit in [
        Visit::new(),
        Visit::new().on(TABLET),
        Visit::new().on(PHONE),
    ] {
        let person = gathers_with_cards(visit);
        opens_tools(&person, "De skændes");
        person.presses("Escape");
        person.sees_no("dialog", "Om kortet");
        assert!(person.finds("article", "De skændes").has_focus());
        opens_tools(&person, "De skændes");
        person.within("dialog", "Om kortet").clicks_button("Luk");
        person.sees_no("dialog", "Om kortet");
    }
}

#[test]
fn the_panel_follows_the_card_that_is_pressed() {
    let person = gathers_with_cards(Visit::new());
    opens_tools(&person, "De skændes");
    person.within("dialog", "Om kortet").sees_text("De skændes");
    opens_tools(&person, "Mormor");
    person.within("dialog", "Om kortet").sees_text("Mormor");
    // Pressed again it is closed, and another room does not keep it open.
    person.clicks_button(containing("Mere Mormor"));
    person.sees_no("dialog", "Om kortet");
    opens_tools(&person, "Mormor");
    person.clicks_button("Netværk");
    person.clicks_button("Tavlen");
    person.sees_heading(WORRIES);
    person.sees_no("dialog", "Om kortet");
    // A card that undo takes away has no tools.
    opens_tools(&person, "En aften uden skænderi");
    person.clicks_button("Fortryd");
    person.sees_no("dialog", "Om kortet");
}

#[test]
fn the_panel_is_over_the_cards_when_the_window_gets_narrow() {
    let person = gathers_with_cards(Visit::new());
    opens_tools(&person, "De skændes");
    let is_modal = "return document.querySelector('dialog[open]').matches(':modal')";
    assert_eq!(person.asks_the_page(is_modal), false);
    person.sets_window(TABLET);
    person.sees_no("article", "De skændes");
    assert_eq!(person.asks_the_page(is_modal), true);
    person
        .within("dialog", "Om kortet")
        .within("group", "Mor")
        .clicks_button("Ser det også");
    person.presses("Escape");
    person
        .within("article", "De skændes")
        .sees_text("Mor ser det også");
}
