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
