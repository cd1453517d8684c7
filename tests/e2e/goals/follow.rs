//! *Hvordan kommer vi videre?*: thread holder, next meeting, transitions.

use super::{at_the_table, picks};
use crate::harness::{PHONE, Visit, containing};

#[test]
fn the_thread_the_next_meeting_and_a_transition_are_agreed_and_undone() {
    let person = at_the_table(Visit::new());
    let thread = person.within("group", "Tovholder");
    thread.clicks_button("Hvem er tovholder?");
    thread.sees_text("Den, alle kan gå til");
    picks(&thread, "Hvem er tovholder?", "Mor");
    thread.finds("button", "Mor").is_seen_as("focused", "true");

    let next = person.within("group", "Næste møde");
    next.sees_no_text("Hvem inviterer vi?");
    next.clicks_button("Hvornår mødes vi igen?");
    next.clicks_button(containing("om 12 uger"));
    next.sees_no_text("mere end tre måneder");
    next.clicks_button("Hvor mødes vi?");
    person.types("Hos mormor\n");
    next.clicks_button("Hvem inviterer vi?");
    next.clicks_button("Alle, der er her i dag");
    picks(&next, "Hvem inviterer vi?", "Far");
    next.clicks_button("Færdig");
    next.sees_button("Mor Mormor Grethe");
    next.clicks_button(containing("20"));
    person.dates("En anden dag", "2099-11-24");
    next.sees_button("tirsdag den 24. november 2099");
    next.sees_text("Det er mere end tre måneder efter mødet.");

    person.types_into("Er der en overgang på vej? Til hvad?", "Ny skole\n");
    let school = person.within("group", "Ny skole");
    school.clicks_button("Hvad går den fra?");
    person.types("Børnehaven\n");
    school.clicks_button("Hvornår sker det?");
    person.dates("Hvornår sker det?", "2099-08-10");
    school.sees_button("mandag den 10. august 2099");
    school.clicks_button("Hvem giver videre?");
    picks(&school, "Hvem giver videre?", "Mor");
    school.clicks_button("Hvem tager imod?");
    picks(&school, "Hvem tager imod?", "Far");
    school.clicks_button("Færdig");
    school.sees_button("Giver videre Mor");
    school.sees_button("Tager imod Far");
    person.finds_nothing_with_axe();

    let all = person.within("region", "Hvordan kommer vi videre?");
    let whole = all.text();
    school.clicks_button("Slet overgangen til »Ny skole«");
    person.sees_no("group", "Ny skole");
    person
        .finds_field("Er der en overgang på vej? Til hvad?")
        .is_seen_as("focused", "true");
    person.within("region", "Beskeder").clicks_button("Fortryd");
    person.sees("group", "Ny skole");
    assert_eq!(all.text(), whole);
    person.presses_times(11, "Control+z");
    all.sees_button("Hvem er tovholder?");
    person.sees_no("group", "Ny skole");
    person.presses_times(11, "Control+y");
    person.sees("group", "Ny skole");
    assert_eq!(all.text(), whole);
    person.reloads();
    person.sees("group", "Ny skole");
    let all = person.within("region", "Hvordan kommer vi videre?");
    assert_eq!(all.text(), whole);
}

#[test]
fn fingers_and_english_agree_on_the_next_meeting() {
    let person = at_the_table(Visit::new().on(PHONE).touching());
    person.clicks_button("Visning");
    person.clicks_button("English");
    person.presses("Escape");
    let next = person.within("group", "Next meeting");
    person.taps(&next.finds("button", "When do we meet again?"));
    let chip = next.finds("button", containing("in 4 weeks"));
    let [_, _, _, height] = chip.bounds();
    assert!(height >= 44.0, "{height}");
    person.taps(&chip);
    person.taps(&next.finds("button", "Who do we invite?"));
    person.taps(&next.finds("button", "Everybody who is here today"));
    person.taps(&next.finds("button", "Done"));
    next.sees_button("Mor Far Mormor Grethe");
    person.finds_nothing_with_axe();
}
