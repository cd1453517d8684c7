//! *Velkommen*: who is here, why, and what it is to be about.

use crate::harness::{PHONE, Visit, Visitor, containing};

fn begins(visit: Visit) -> Visitor {
    let person = visit.arrives();
    person.types_into("Hvem handler det om?", "Liva\n");
    person.sees_heading("Velkommen til mødet om Liva");
    person
}

#[test]
fn the_meeting_is_told_in_its_fields() {
    let person = begins(Visit::new());
    person.clicks_button("Sig det, så alle kan forstå det");
    person.types("At der bliver ro om aftenen");
    person.presses("Enter");
    person.sees_text("At der bliver ro om aftenen");
    person.clicks_button("Hvor mødes vi?");
    person.types("Køkkenbordet");
    person.presses("Enter");
    person.sees_text("Køkkenbordet");
    person.dates("Dato", "2026-12-04");
    person.presses("Tab");
    person.clicks_button("Afslutning");
    person.sees_text("At der bliver ro om aftenen");
    person.presses_times(3, "Control+Z");
    person.sees_no_text("At der bliver ro om aftenen");
}

#[test]
fn escape_gives_up_what_was_being_written() {
    let person = begins(Visit::new());
    person.clicks_button("Hvor mødes vi?");
    person.types("Kommunen");
    person.presses("Escape");
    person.sees_no_text("Kommunen");
    person.sees("button", "Hvor mødes vi?");
}

#[test]
fn the_agenda_is_made_together() {
    let person = begins(Visit::new().on(PHONE));
    let line = "Et punkt til mødet";
    person.types_into(line, "Skolen\nTorsdage\nFerien\n");
    let agenda = person.within("list", "Hvad skal vi tale om?");
    agenda.sees_so_many(3, "listitem", containing(""));
    person.clicks_button("Flyt op: Torsdage");
    assert!(comes_before(&person.text(), "Torsdage", "Skolen"));
    person.clicks_button("Flyt ned: Skolen");
    assert!(comes_before(&person.text(), "Ferien", "Skolen"));
    person.clicks_button("Fjern: Ferien");
    person.sees_no_text("Ferien");
    person.presses("Control+Z");
    person.sees_text("Ferien");
}

#[test]
fn what_is_added_is_told_and_the_line_stays_in_sight() {
    let person = begins(Visit::new().on((1366, 768)));
    person.types_into("Navn eller kaldenavn", "Mormor Grethe\n");
    person.sees_text("Mormor Grethe er tilføjet.");
    person.types_into("Et punkt til mødet", "Skolen\nTorsdage\n");
    person.sees_text("Punktet er tilføjet.");
    person
        .within("main", "Velkommen")
        .sees_in_view("textbox", "Et punkt til mødet");
}

fn comes_before(text: &str, first: &str, then: &str) -> bool {
    text.find(first) < text.find(then)
}

#[test]
fn who_is_here_is_one_tap_and_one_tap_back() {
    let person = begins(Visit::new());
    person.types_into("Navn eller kaldenavn", "Mor\n");
    let here = person.within("group", "Hvem er her i dag?");
    here.finds("button", "Mor").is_seen_as("pressed", "true");
    here.clicks_button("Liva");
    here.finds("button", "Liva").is_seen_as("pressed", "true");
    here.clicks_button("Mor");
    here.finds("button", "Mor").is_seen_as("pressed", "false");
}

#[test]
fn the_child_can_be_called_something_else() {
    let person = begins(Visit::new());
    person.within("group", "Barnets navn").clicks_button("Liva");
    person.types("mus");
    person.presses("Enter");
    person.sees_heading("Velkommen til mødet om Livamus");
}

#[test]
fn half_typed_words_outlive_the_room_and_the_language() {
    let person = begins(Visit::new());
    person.types_into("Navn eller kaldenavn", "Morm");
    person.clicks_button("Netværk");
    person.clicks_button("Velkommen");
    person.sees_value("Navn eller kaldenavn", "Morm");
    person.clicks_button("Visning");
    person.clicks_button("English");
    person.sees_value("Name or nickname", "Morm");
    person.sees_heading("Welcome to the meeting about Liva");
}

#[test]
fn nobody_who_cannot_come_is_asked_for() {
    let person = Visitor::arrives();
    person.clicks_button("Vis eksemplet");
    person.clicks_button("Velkommen");
    let here = person.within("group", "Hvem er her i dag?");
    here.sees_button("Yusuf");
    // One is dead, the other only wished for.
    here.sees_no("button", "Morfar Svend");
    here.sees_no("button", "En voksenven");
}
