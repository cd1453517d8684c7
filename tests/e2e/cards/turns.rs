//! One speaks at a time: handing on the word, and a round.

use super::*;
use crate::harness::PHONE;

/// Opens the room's tools and presses one of their buttons.
#[track_caller]
fn begins(person: &Visitor, what: &str) {
    person.clicks_button("Redskaber");
    person.within("dialog", "Redskaber").clicks_button(what);
    person.sees_no("dialog", "Redskaber");
}

/// Waits until somebody has the word.
#[track_caller]
fn has_word(person: &Visitor, name: &str) {
    let strip = person.within("group", "Hvem siger det?");
    strip.finds("button", name).is_seen_as("pressed", "true");
    person.sees_text(&format!("{name} har ordet"));
}

#[test]
fn the_word_is_handed_on_with_one_tap() {
    let person = gathers(Visit::new(), &["Mor", "Far", "Rikke"]);
    begins(&person, "Én ad gangen");
    has_word(&person, "Mor");
    says(&person, WORRIES, "Fra Mor\n");
    person.within("article", "Fra Mor").sees_text("Mor");
    person.clicks_button("Giv ordet videre");
    has_word(&person, "Far");
    // To somebody else than the next: their own name.
    let strip = person.within("group", "Hvem siger det?");
    strip.clicks_button("Rikke");
    has_word(&person, "Rikke");
    strip.finds("button", "Far").is_seen_as("pressed", "false");
    // Pressed again they still have it.
    strip.clicks_button("Rikke");
    has_word(&person, "Rikke");
    // Round the table, and it outlives the room.
    person.clicks_button("Giv ordet videre");
    has_word(&person, "Mor");
    person.presses("Alt+2");
    person.presses("Alt+3");
    has_word(&person, "Mor");
    // None is fine too, and no card or step came of all this.
    person.clicks_button("Giv ordet frit");
    person
        .within("region", "Beskeder")
        .sees_text("Ordet er frit.");
    person.sees_no("button", "Giv ordet videre");
    assert!(person.finds("button", "Redskaber").has_focus());
    person.presses("Control+Z");
    sees_order(&person, WORRIES, &[]);
    person.finds_nothing_with_axe();
}

#[test]
fn in_a_round_everybody_has_one_turn() {
    let person = gathers(Visit::new(), &["Mor", "Far", "Rikke"]);
    person
        .within("group", "Hvem siger det?")
        .clicks_button("Far");
    begins(&person, "Runde: alle siger én ting");
    // Who was chosen begins.
    has_word(&person, "Far");
    person.sees_text("Far har ordet. 2 mangler endnu.");
    says(&person, WORKS, "Vi griner meget\n");
    person.within("article", "Vi griner meget").sees_text("Far");
    person.clicks_button("Giv ordet videre");
    has_word(&person, "Rikke");
    let strip = person.within("group", "Hvem siger det?");
    strip.sees("button", "Far har haft ordet");
    person.clicks_button("Melder pas");
    strip.sees("button", "Rikke meldte pas");
    has_word(&person, "Mor");
    person.sees_text("Mor har ordet som den sidste i runden.");
    // Who passed may still say something.
    strip.clicks_button("Rikke meldte pas");
    has_word(&person, "Rikke");
    strip.sees("button", "Mor har haft ordet");
    person.finds_nothing_with_axe();
    person.clicks_button("Giv ordet videre");
    person.sees_text("Runden er slut. Alle har haft ordet.");
    person.sees_no("button", "Giv ordet videre");
    strip.finds("button", "Mor").is_seen_as("pressed", "false");
}

#[test]
fn a_round_can_be_left_and_follows_who_is_here() {
    let person = gathers(Visit::new(), &["Mor", "Far"]);
    begins(&person, "Runde: alle siger én ting");
    has_word(&person, "Mor");
    person.clicks_button("Hvem er her?");
    let everybody = person.within("group", "Hvem er med i dag?");
    everybody.clicks_button("Liva");
    everybody.clicks_button("Mor");
    person.clicks_button("Færdig");
    has_word(&person, "Far");
    person.sees_text("Far har ordet. Én mangler endnu.");
    person.clicks_button("Slut runden");
    person.sees_no_text("har ordet");
    person.sees_no("button", "Melder pas");
}

#[test]
fn keys_go_round_the_table() {
    let person = gathers(Visit::new(), &["Mor", "Far"]);
    person.tabs_to("button", "Redskaber");
    person.presses("Enter");
    person.tabs_to("button", "Runde: alle siger én ting");
    person.presses("Enter");
    has_word(&person, "Mor");
    assert!(person.finds("button", "Redskaber").has_focus());
    person.tabs_to("button", "Giv ordet videre");
    person.presses("Enter");
    has_word(&person, "Far");
    assert!(person.finds("button", "Giv ordet videre").has_focus());
    person.presses("Enter");
    person.sees_text("Runden er slut. Alle har haft ordet.");
    assert!(person.finds("button", "Redskaber").has_focus());
}

#[test]
fn on_a_phone_the_round_needs_no_unfolding() {
    let person = gathers(Visit::new().on(PHONE).touching(), &["Mor", "Far"]);
    person.taps(&person.finds("button", "Redskaber"));
    let round = person.finds("button", "Runde: alle siger én ting");
    person.taps(&round);
    person.sees("button", "Runde · Mor har ordet");
    person.sees_no("group", "Hvem siger det?");
    person.taps(&person.finds("button", "Giv ordet videre"));
    person.sees("button", "Runde · Far har ordet");
    says(&person, WORKS, "Fodbold\n");
    person.within("article", "Fodbold").sees_text("Far");
}

#[test]
fn with_nobody_here_the_tools_say_so() {
    let person = gathers(Visit::new(), &[]);
    begins(&person, "Runde: alle siger én ting");
    let notices = person.within("region", "Beskeder");
    notices.sees_text("Ingen er markeret som til stede.");
}
