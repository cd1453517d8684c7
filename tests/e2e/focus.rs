//! Undo and redo leave the focus near to where it was.

use crate::harness::{Visitor, containing};

#[test]
fn undo_and_redo_that_take_the_focused_thing_away_keep_the_focus_near() {
    let person = Visitor::arrives();
    person.types_into("Hvem handler det om?", "Liva\n");
    person.clicks_button("Mål og aftaler");
    person.types_into("Hvad vil vi gerne nå?", "Sove godt\n");
    person.types_into(containing("Til målet"), "Far henter\nMor ringer\n");
    person.tabs_to("button", "Mere om »Mor ringer«");
    person.presses("Control+z");
    person.sees_no("group", "Mor ringer");
    person
        .finds("button", "Far henter")
        .is_seen_as("focused", "true");

    person.tabs_to("button", "Mere om »Far henter«");
    person.presses_times(2, "Control+z");
    person.sees_no("article", "Sove godt");
    person.waits_for_focus_off_the_page();
    person.presses_times(3, "Control+y");
    person.sees("group", "Mor ringer");
    person.waits_for_focus_off_the_page();
}

#[test]
fn a_point_of_the_agenda_that_undo_takes_away_leaves_the_focus_in_the_room() {
    let person = Visitor::arrives();
    person.types_into("Hvem handler det om?", "Liva\n");
    person.types_into("Et punkt til mødet", "Skolen\n");
    person.clicks_button("Skolen");
    person.presses("Escape");
    let point = person.finds("button", "Skolen");
    point.is_seen_as("focused", "true");
    person.presses("Control+z");
    person.sees_no("button", "Skolen");
    person.waits_for_focus_off_the_page();
}

#[test]
fn a_room_chosen_by_key_has_the_focus() {
    let person = Visitor::arrives();
    person.types_into("Hvem handler det om?", "Liva\n");
    person.tabs_to("button", "Netværk");
    person.presses("Enter");
    person.sees("application", "Netværkskort omkring Liva");
    assert_eq!(
        person.asks_the_page("return document.activeElement.id"),
        "room"
    );
    // From there the map is near.
    person.tabs_to("combobox", "Vis");
}

#[test]
fn a_menu_hears_escape_first_and_closes_when_the_focus_leaves_it() {
    let person = with_mor();
    person.tabs_to("button", containing("Mor, Familie"));
    person.presses("Enter");
    person.sees("region", "Mor");
    let more = person.tabs_to("button", "Mere om netværkskortet");
    person.presses("Enter");
    person.sees("button", "Navne på netværkskortet");
    person.presses("Tab");
    person.presses("Escape");
    person.sees_no("button", "Navne på netværkskortet");
    more.is_seen_as("focused", "true");
    person.sees("region", "Mor");

    person.tabs_to("button", "Visning");
    person.presses("Enter");
    person.sees("button", "English");
    person.tabs_to("combobox", "Vis");
    person.sees_no("button", "English");
}

#[test]
fn what_closes_gives_the_focus_back() {
    let person = with_mor();
    let begin = person.tabs_to("button", "Vælg flere");
    person.presses("Enter");
    person.tabs_to("button", "Færdig");
    person.presses("Enter");
    begin.is_seen_as("focused", "true");

    let eyes = person.tabs_to("button", containing("Som Liva ser det"));
    person.presses("Enter");
    person.sees_heading("Netværkskortet, som Liva ser det");
    person.presses("Escape");
    eyes.is_seen_as("focused", "true");

    person.tabs_to("button", containing("Mor, Familie"));
    person.presses("Shift+ArrowUp");
    person.sees_text("Mor: Familie, tæt på");
    person.presses("Control+z");
    person.sees_text("Fortrudt. Mor: Familie, lidt længere ude");

    person.clicks_button("Tavlen");
    person.types_into("Nyt kort: Hvad bekymrer os?", "Han sover ikke\n");
    person.clicks_button("Redskaber");
    person.tabs_to("button", "Vælg flere kort");
    person.presses("Enter");
    let card = person.finds("article", containing("Han sover ikke"));
    card.is_seen_as("focused", "true");
}

/// Begins a board around Liva with Mor in the family, at the map.
fn with_mor() -> Visitor {
    let person = Visitor::arrives();
    person.types_into("Hvem handler det om?", "Liva\n");
    person.clicks_button("Netværk");
    person.types_into("Hvem er vigtig for Liva?", "Mor\n");
    let waiting = person.within("group", "Ikke placeret endnu");
    person.tabs_into(&waiting.finds("button", "Mor"));
    person.presses("Shift+ArrowRight");
    person.sees("button", containing("Mor, Familie"));
    person
}
