//! Saying things: the empty line, who says it, changing the words.

use super::*;
use crate::harness::PHONE;

#[test]
fn a_card_is_one_line_and_enter() {
    let person = gathers(Visit::new(), &["Mor"]);
    says(&person, WORRIES, "Han sover ikke\nDe skændes\n");
    sees_order(&person, WORRIES, &["Han sover ikke", "De skændes"]);
    // The line is empty and ready for the next.
    person.sees_value("Nyt kort: Hvad bekymrer os?", "");
    person.types("Ingen tager telefonen");
    person.clicks_button("Sæt på tavlen");
    sees_in(&person, WORRIES, "Ingen tager telefonen");
    person.presses_times(3, "Control+Z");
    person
        .within("region", WORRIES)
        .sees_no("article", containing(""));
    person.presses_times(3, "Control+Y");
    sees_in(&person, WORRIES, "Ingen tager telefonen");
}

#[test]
fn shift_and_enter_begin_a_new_line() {
    let person = gathers(Visit::new(), &["Mor"]);
    person.clicks("textbox", "Nyt kort: Hvad fungerer?");
    person.types("Om onsdagen:");
    person.presses("Shift+Enter");
    person.types("fodbold\n");
    let card = person
        .within("region", WORKS)
        .finds("article", containing("Om onsdagen"));
    assert!(card.text().contains("Om onsdagen:\nfodbold"));
}

#[test]
fn who_says_it_stays_until_it_is_changed() {
    let person = gathers(Visit::new(), &["Mor", "Far"]);
    says(&person, WORRIES, "Uden navn\n");
    let strip = person.within("group", "Hvem siger det?");
    strip.clicks_button("Mor");
    says(&person, WORRIES, "Fra Mor\n");
    says(&person, NEXT, "Også fra Mor\n");
    // Somebody else speaks: the card is theirs alone.
    strip.clicks_button("Far");
    says(&person, WORKS, "Fra Far\n");
    // Pressed again they still do.
    strip.clicks_button("Far");
    says(&person, WORKS, "Igen fra Far\n");
    // Several only on purpose, until somebody else is chosen.
    strip.clicks_button("Flere sammen");
    strip.clicks_button("Mor");
    sees_who_writes(&person, "Far og Mor siger …");
    says(&person, NEXT, "Fra begge\n");
    strip
        .finds("button", "Flere sammen")
        .is_seen_as("pressed", "false");
    strip.clicks_button("Mor");
    says(&person, NEXT, "Kun fra Mor\n");
    strip.clicks_button("Uden navn");
    sees_who_writes(&person, "Sig det med egne ord …");
    says(&person, NEXT, "Fra ingen\n");
    strip.clicks_button("Far");
    sees_who_writes(&person, "Far siger …");
    for (card, speakers) in [
        ("Uden navn", ""),
        ("Fra Mor", "Mor"),
        ("Også fra Mor", "Mor"),
        ("Fra Far", "Far"),
        ("Igen fra Far", "Far"),
        ("Fra begge", "FarMor"),
        ("Kun fra Mor", "Mor"),
        ("Fra ingen", ""),
    ] {
        let text = person.finds("article", card).text();
        let said = text.replace(card, "").replace("Hvem siger det?", "");
        let said = said.replace("Andre ser …", "");
        let said: String = said.split_whitespace().collect();
        assert_eq!(said, speakers, "who said “{card}”");
    }
    // It also outlives the room.
    person.presses("Alt+2");
    person.presses("Alt+3");
    let far = person
        .within("group", "Hvem siger det?")
        .finds("button", "Far");
    far.is_seen_as("pressed", "true");
}

/// Sees in the empty fields who says the next card.
#[track_caller]
fn sees_who_writes(person: &Visitor, words: &str) {
    for column in [WORRIES, WORKS, NEXT] {
        let field = person.finds("textbox", format!("Nyt kort: {column}").as_str());
        assert_eq!(field.attribute("placeholder").as_deref(), Some(words));
    }
}

#[test]
fn a_card_that_nobody_said_asks_once_who_says_it() {
    let person = gathers(Visit::new(), &["Mor", "Far"]);
    says(&person, WORKS, "Vi griner meget\n");
    says(&person, WORRIES, "Han sover ikke\n");
    // Only the last one asks.
    person
        .within("article", "Vi griner meget")
        .sees_no("button", "Hvem siger det?");
    let card = person.within("article", "Han sover ikke");
    card.clicks_button("Hvem siger det?");
    assert!(card.finds("button", "Liva").has_focus());
    person.finds_nothing_with_axe();
    card.clicks_button("Far");
    card.sees_no("group", "Hvem siger det?");
    card.sees_text("Far");
    person.presses("Control+Z");
    card.sees_no_text("Far");
    // Who is chosen beforehand is asked nothing.
    person
        .within("group", "Hvem siger det?")
        .clicks_button("Mor");
    says(&person, WORRIES, "De skændes\n");
    person.sees_no("button", "Hvem siger det?");
}

#[test]
fn by_keys_one_says_first_who_speaks() {
    let person = gathers(Visit::new(), &["Mor", "Far"]);
    person.tabs_to("button", "Far");
    person.presses("Enter");
    person.tabs_to("textbox", "Nyt kort: Hvad bekymrer os?");
    person.types("De skændes\n");
    person.within("article", "De skændes").sees_text("Far");
}

#[test]
fn who_is_here_can_be_said_right_there() {
    let person = gathers(Visit::new(), &[]);
    person.sees_text("Ingen er markeret som til stede.");
    person.clicks_button("Hvem er her?");
    person
        .within("group", "Hvem er med i dag?")
        .clicks_button("Liva");
    person.clicks_button("Færdig");
    assert!(person.finds("button", "Hvem er her?").has_focus());
    // Escape ends it, too.
    person.presses("Enter");
    person.sees("group", "Hvem er med i dag?");
    person.presses("Escape");
    person.sees_no("group", "Hvem er med i dag?");
    assert!(person.finds("button", "Hvem er her?").has_focus());
    person
        .within("group", "Hvem siger det?")
        .clicks_button("Liva");
    says(&person, WORKS, "Fodbold\n");
    person.within("article", "Fodbold").sees_text("Liva");
}

#[test]
fn words_are_changed_where_they_stand() {
    let person = gathers_with_cards(Visit::new());
    let works = person.within("region", WORKS);
    works.clicks_button("Mormor");
    person.fills("Kortets ord", "Mormor Grethe");
    person.presses("Enter");
    sees_in(&person, WORKS, "Mormor Grethe");

    works.clicks_button("Mormor Grethe");
    person.fills("Kortets ord", "Noget andet");
    person.presses("Escape");
    sees_order(&person, WORKS, &["Fodbold om onsdagen", "Mormor Grethe"]);

    works.clicks_button("Mormor Grethe");
    person.fills("Kortets ord", "Farmor");
    person.clicks("heading", WORRIES);
    sees_in(&person, WORKS, "Farmor");
    person.clicks_button("Fortryd");
    sees_in(&person, WORKS, "Mormor Grethe");
}

#[test]
fn a_card_without_words_is_refused_in_words() {
    let person = gathers_with_cards(Visit::new());
    person.within("region", WORKS).clicks_button("Mormor");
    person.fills("Kortets ord", "x");
    person.presses("Backspace");
    person.presses("Enter");
    person.sees_text("Et kort skal have ord. Skriv noget, eller slet kortet.");
    person.sees_value("Kortets ord", "");
    person.presses("Escape");
    sees_in(&person, WORKS, "Mormor");
}

#[test]
fn half_said_words_outlive_the_room_and_the_language() {
    let person = gathers_with_cards(Visit::new());
    person.types_into("Nyt kort: Hvad skal der ske?", "Vi kunne måske");
    person.within("region", WORKS).clicks_button("Mormor");
    person.types(" Grethe");
    person.presses("Alt+1");
    person.presses("Alt+3");
    sees_in(&person, WORKS, "Mormor Grethe");
    person.sees_value("Nyt kort: Hvad skal der ske?", "Vi kunne måske");

    person
        .within("region", WORKS)
        .clicks_button("Mormor Grethe");
    person.types(" og Ali");
    person.clicks_button("Visning");
    person.clicks_button("English");
    person
        .within("region", "What is working?")
        .sees("article", "Mormor Grethe og Ali");
    person.sees_value("New card: What needs to happen?", "Vi kunne måske");
}

#[test]
fn words_are_never_cut() {
    let person = gathers(Visit::new(), &["Mor"]);
    let line = person.finds("textbox", "Nyt kort: Hvad bekymrer os?");
    line.takes_value(&"æ".repeat(4000));
    person.presses("Control+End");
    person.types("ø");
    line.is_seen_as("invalid", "true");
    person.presses("Enter");
    person.sees_text("Der er plads til 4.000 tegn.");
    assert_eq!(line.value().chars().count(), 4001);
    person.presses("Backspace");
    person.presses("Enter");
    let card = person
        .within("region", WORRIES)
        .finds("article", containing("æææ"));
    assert_eq!(card.name.chars().count(), 4000);
}

#[test]
fn on_a_phone_the_strip_is_one_line_that_unfolds() {
    let person = gathers(Visit::new().on(PHONE).touching(), &["Mor", "Far"]);
    person.sees_no("group", "Hvem siger det?");
    let fold = person.finds("button", containing("Hvem siger det?"));
    person.taps(&fold);
    let mor = person
        .within("group", "Hvem siger det?")
        .finds("button", "Mor");
    person.taps(&mor);
    // One choice folds it again.
    person.sees_no("group", "Hvem siger det?");
    person.sees("button", "Hvem siger det? Mor");
    says(&person, WORKS, "Fodbold\n");
    person.within("article", "Fodbold").sees_text("Mor");
}
