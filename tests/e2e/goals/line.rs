//! The line of a scale: tapped, typed on, and on small screens.

use super::{SLEEP, at_the_table, goal, numbers, picks};
use crate::harness::{PHONE, Visit};

#[test]
fn a_number_on_the_line_asks_who_says_it() {
    let person = at_the_table(Visit::new());
    person.types_into("Hvad vil vi gerne nå?", &format!("{SLEEP}\n"));
    let sleep = goal(&person, SLEEP);
    let four = sleep.finds("radio", "4");
    let [_, top, ..] = four.bounds();
    person.clicks("radio", "4");
    picks(&sleep, "Hvem siger 4?", "Mor");
    assert!(numbers(&sleep).contains("Mor"));
    let [_, now, ..] = four.bounds();
    assert!((now - top).abs() < 2.0, "the line went from {top} to {now}");
    sleep.sees_button("Hvorfor netop det tal?");
    // The next number is nobody's before somebody is chosen.
    person.clicks("radio", "9");
    sleep.sees("group", "Hvem siger 9?");
    sleep.clicks_button("Færdig");
    assert!(!numbers(&sleep).contains("Far"));
    person.sees_text("9 blev ikke sat på skalaen");
    // Nor does it go in silence with the room.
    person.clicks("radio", "8");
    sleep.sees("group", "Hvem siger 8?");
    person.clicks_button("Afslutning");
    person.sees_text("8 blev ikke sat på skalaen");
    person.clicks_button("Mål og aftaler");
    let sleep = goal(&person, SLEEP);
    // By keyboard: digits go to a number, Enter says it.
    person.tabs_to("radio", "0");
    person.types("7");
    sleep.finds("radio", "7").is_seen_as("focused", "true");
    person.types("10");
    sleep.finds("radio", "10").is_seen_as("focused", "true");
    person.presses("Enter");
    sleep
        .within("group", "Hvem siger 10?")
        .finds("button", "Liva")
        .is_seen_as("focused", "true");
    person.presses("Space");
    person.presses("Escape");
    assert!(numbers(&sleep).contains("Liva"));
    person.presses_times(2, "Control+z");
    assert!(!numbers(&sleep).contains("Mor"));
    person.finds_nothing_with_axe();
}

#[test]
fn on_a_phone_the_numbers_come_right_after_the_person() {
    let person = at_the_table(Visit::new().on(PHONE).touching());
    person.types_into("Hvad vil vi gerne nå?", &format!("{SLEEP}\n"));
    let sleep = goal(&person, SLEEP);
    person.taps(&sleep.finds("button", "Giv et tal"));
    person.taps(&sleep.finds("button", "Mor"));
    let ten = sleep.finds("radio", "10");
    person.taps(&ten);
    ten.is_seen_as("checked", "true");
    let [_, numbers, ..] = ten.bounds();
    let [_, why, ..] = sleep.finds("button", "Hvorfor netop det tal?").bounds();
    assert!(numbers < why, "the reason stands before the numbers");
}

#[test]
fn large_text_leaves_the_ends_of_a_scale_whole() {
    let person = at_the_table(Visit::new().on((1024, 768)));
    person.types_into("Hvad vil vi gerne nå?", &format!("{SLEEP}\n"));
    for size in [125, 150, 200] {
        person.asks_the_page(&format!(
            "document.documentElement.dataset.textSize = '{size}'"
        ));
        let end = goal(&person, SLEEP).finds("button", "slet ikke");
        let [_, _, width, height] = end.bounds();
        assert!(width > height, "{width}×{height} at {size} %");
    }
}
