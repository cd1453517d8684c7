//! What an agreement says besides, and its place among the others.

use std::time::Duration;

use super::{CALL, FETCH, SLEEP, agreement, at_the_table, goal, picks};
use crate::harness::{PHONE, Visit, Visitor, containing};

const READ: &str = "Mormor læser godnathistorie";
const THREE: [&str; 3] = [FETCH, CALL, READ];

/// A goal with three agreements stands on the board.
fn with_three(visit: Visit) -> Visitor {
    let person = at_the_table(visit);
    person.types_into("Hvad vil vi gerne nå?", &format!("{SLEEP}\n"));
    person.types_into(
        containing("Til målet"),
        &format!("{FETCH}\n{CALL}\n{READ}\n"),
    );
    person.sees("group", READ);
    person
}

fn sees_order(person: &Visitor, order: [&str; 3]) {
    let names = || -> Vec<String> {
        let rows = person.within("list", "Aftaler").finds_all("group");
        let names = rows.into_iter().map(|row| row.name);
        names.filter(|name| THREE.contains(&&**name)).collect()
    };
    assert_eq!(names(), order);
}

#[test]
fn an_agreement_tells_who_follows_up_plan_b_and_before_which_meeting() {
    let person = with_three(Visit::new());
    let fetch = agreement(&person, FETCH);
    fetch.sees_no_text("Plan B");
    fetch.clicks_button("Inden hvornår?");
    fetch.clicks_button("inden næste møde");
    let by = fetch.finds("button", "inden næste møde");
    by.is_seen_as("focused", "true");
    by.is_clicked();
    person.dates("Inden hvornår?", "2099-11-24");
    fetch.sees_button("senest tirsdag den 24. november 2099");
    fetch.clicks_button("senest tirsdag den 24. november 2099");
    fetch.clicks_button("inden næste møde");
    fetch.sees_text("inden næste møde");
    fetch.sees_no_text("2099");

    fetch.clicks_button(&format!("Mere om »{FETCH}«"));
    picks(&fetch, "Hvem følger op?", "Mormor Grethe");
    fetch.clicks_button("Hvad gør vi, hvis det ikke lykkes?");
    person.types("Så kører farfar\n");
    fetch.clicks_button("Færdig");
    fetch
        .finds("button", &format!("Mere om »{FETCH}«"))
        .is_seen_as("focused", "true");
    fetch.sees_button("Følger op Mormor Grethe Plan B Så kører farfar");
    person.finds_nothing_with_axe();

    fetch.clicks_button(containing("Følger op"));
    picks(&fetch, "Hvem følger op?", "Mormor Grethe");
    fetch.sees_button("Plan B Så kører farfar");
    let said = fetch.text();
    person.presses("Escape");
    person.presses_times(6, "Control+z");
    fetch.sees_button("Inden hvornår?");
    fetch.sees_no_text("Plan B");
    person.presses_times(6, "Control+y");
    fetch.sees_button("Plan B Så kører farfar");
    assert!(said.contains("Plan B"));
}

#[test]
fn agreements_change_places_by_buttons_keys_and_hand() {
    let person = with_three(Visit::new());
    sees_order(&person, THREE);
    let fetch = agreement(&person, FETCH);
    fetch.clicks_button(&format!("Mere om »{FETCH}«"));
    fetch
        .finds("button", "Flyt op")
        .is_seen_as("disabled", "true");
    fetch.clicks_button("Flyt ned");
    person.sees_text("Aftalen er nu nummer 2 af 3.");
    sees_order(&person, [CALL, FETCH, READ]);
    fetch.clicks_button("Færdig");

    let more = person.tabs_to("button", &format!("Mere om »{READ}«"));
    person.presses_times(2, "Alt+ArrowUp");
    person.sees_text("Aftalen er nu nummer 1 af 3.");
    sees_order(&person, [READ, CALL, FETCH]);
    more.is_seen_as("focused", "true");
    assert!(goal(&person, SLEEP).text().contains(READ));

    drags(&person, FETCH, READ);
    sees_order(&person, [FETCH, READ, CALL]);
    person.sees_text("Aftalen er nu nummer 1 af 3.");
    person.drags_and_holds(grip(&person, FETCH), below(&person, CALL));
    person.presses("Escape");
    person.lets_go();
    person.sees_text("Aftalen blev, hvor den var.");
    sees_order(&person, [FETCH, READ, CALL]);
    person.presses_times(3, "Control+z");
    sees_order(&person, [CALL, FETCH, READ]);
    person.presses("Control+z");
    sees_order(&person, THREE);
}

/// The handle of an agreement, which no role names.
fn grip(person: &Visitor, what: &str) -> (f64, f64) {
    let row = agreement_row(person, what);
    (row[0] + 4.0, row[1] + row[3] / 2.0)
}

fn below(person: &Visitor, what: &str) -> (f64, f64) {
    let [left, top, _, height] = agreement_row(person, what);
    (left + 4.0, top + height - 4.0)
}

fn agreement_row(person: &Visitor, what: &str) -> [f64; 4] {
    let row = person.finds("group", what);
    row.centre();
    row.bounds()
}

/// Drags an agreement before another.
fn drags(person: &Visitor, what: &str, before: &str) {
    let [left, top, ..] = agreement_row(person, before);
    person.drags(grip(person, what), (left + 4.0, top + 4.0));
}

#[test]
fn a_finger_drags_an_agreement_while_the_page_stays() {
    let person = with_three(Visit::new().on(PHONE).touching());
    person.scrolls_to("group", CALL);
    let [left, top, _, height] = person.finds("group", CALL).bounds();
    person.holds_and_drags_by_finger(
        (left + 4.0, top + 20.0),
        (left + 4.0, top + height + 190.0),
        Duration::from_millis(400),
    );
    sees_order(&person, [FETCH, READ, CALL]);
    person.finds_nothing_with_axe();
}

#[test]
fn scales_that_stand_alone_change_places() {
    let person = at_the_table(Visit::new());
    for question in ["Hvor trygt er det lige nu?", "Hvor meget fylder det?"] {
        person.clicks_button(question);
        person.sees("group", question);
    }
    let safe = person.within("group", "Hvor trygt er det lige nu?");
    safe.clicks_button("Mere om »Hvor trygt er det lige nu?«");
    safe.clicks_button("Flyt ned");
    person.sees_text("Skalaen er nu nummer 2 af 2.");
    person.presses("Alt+ArrowUp");
    person.sees_text("Skalaen er nu nummer 1 af 2.");
    person.presses("Alt+ArrowDown");
    person.sees_text("Skalaen er nu nummer 2 af 2.");
    person.presses_times(3, "Control+z");
    safe.finds("button", "Flyt op")
        .is_seen_as("disabled", "true");
}
