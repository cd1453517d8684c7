//! Moving cards: by mouse, by finger, by keys, by buttons.

use std::time::Duration;

use super::*;
use crate::harness::{PHONE, TABLET};

/// A little below the top of a card.
#[track_caller]
fn top_of(person: &Visitor, card: &str) -> (f64, f64) {
    let card = person.finds("article", card);
    let (x, _) = card.centre();
    (x, card.bounds()[1] + 6.0)
}

#[test]
fn a_mouse_drags_a_card_to_its_place() {
    let person = gathers_with_cards(Visit::new());
    let card = person.finds("article", "De skændes");
    person.drags(&card, top_of(&person, "Mormor"));
    sees_order(
        &person,
        WORKS,
        &["Fodbold om onsdagen", "De skændes", "Mormor"],
    );
    sees_order(&person, WORRIES, &["Han sover ikke"]);
    // Letting go was no click: nothing is being written, no tools are open.
    person.sees_no("textbox", "Kortets ord");
    person.sees_no("dialog", "Om kortet");
    person.presses("Control+Z");
    sees_order(&person, WORRIES, &["Han sover ikke", "De skændes"]);
    sees_order(&person, WORKS, &["Fodbold om onsdagen", "Mormor"]);
    person.presses("Control+Y");
    sees_order(
        &person,
        WORKS,
        &["Fodbold om onsdagen", "De skændes", "Mormor"],
    );
}

#[test]
fn a_card_goes_to_the_end_and_within_its_column() {
    let person = gathers_with_cards(Visit::new());
    let line = person.finds("textbox", "Nyt kort: Hvad fungerer?");
    person.drags(&person.finds("article", "Han sover ikke"), &line);
    sees_order(
        &person,
        WORKS,
        &["Fodbold om onsdagen", "Mormor", "Han sover ikke"],
    );
    let card = person.finds("article", "Han sover ikke");
    person.drags(&card, top_of(&person, "Fodbold om onsdagen"));
    sees_order(
        &person,
        WORKS,
        &["Han sover ikke", "Fodbold om onsdagen", "Mormor"],
    );
    // To where it stands already is no step.
    person.drags(&card, top_of(&person, "Fodbold om onsdagen"));
    person.presses_times(2, "Control+Z");
    sees_order(&person, WORRIES, &["Han sover ikke", "De skændes"]);
}

#[test]
fn escape_puts_a_dragged_card_back() {
    let person = gathers_with_cards(Visit::new());
    let card = person.finds("article", "De skændes");
    person.drags_and_holds(&card, top_of(&person, "Mormor"));
    person.presses("Escape");
    person.lets_go();
    sees_order(&person, WORRIES, &["Han sover ikke", "De skændes"]);
    sees_order(&person, WORKS, &["Fodbold om onsdagen", "Mormor"]);
    person.sees_no("textbox", "Kortets ord");
    // And the next click is a click again.
    person.within("region", WORKS).clicks_button("Mormor");
    person.sees("textbox", "Kortets ord");
}

#[test]
fn a_finger_scrolls_unless_it_holds_the_card_first() {
    let person = gathers_with_cards(Visit::new().on(TABLET).touching());
    let card = person.finds("article", "De skændes");
    person.drags_by_finger(&card, top_of(&person, "Mormor"));
    sees_order(&person, WORRIES, &["Han sover ikke", "De skændes"]);
    person.holds_and_drags_by_finger(&card, top_of(&person, "Mormor"), Duration::ZERO);
    sees_order(
        &person,
        WORKS,
        &["Fodbold om onsdagen", "De skændes", "Mormor"],
    );
    person.sees_no("dialog", "Om kortet");
    // The next tap, anywhere in the room, is a tap.
    let mor = person
        .within("group", "Hvem siger det?")
        .finds("button", "Mor");
    person.taps(&mor);
    mor.is_seen_as("pressed", "true");
}

#[test]
fn a_finger_takes_a_card_by_its_dots_at_once() {
    let person = gathers_with_cards(Visit::new().on(TABLET).touching());
    let dots = person.finds("button", containing("Mere De skændes"));
    person.drags_by_finger(&dots, top_of(&person, "En aften uden skænderi"));
    sees_order(&person, NEXT, &["De skændes", "En aften uden skænderi"]);
    person.sees_no("dialog", "Om kortet");
    person.taps(&person.finds("button", containing("Mere De skændes")));
    person.sees("dialog", "Om kortet");
}

#[test]
fn another_finger_leaves_a_held_card_in_the_hand() {
    let person = gathers_with_cards(Visit::new().on(TABLET).touching());
    let other = person.finds("article", "En aften uden skænderi").centre();
    let card = person.finds("article", "De skændes");
    person.drags_and_holds(&card, top_of(&person, "Mormor"));
    // It begins on a card and scrolls, so the browser takes that finger over.
    person.drags_by_finger(other, (other.0, other.1 - 120.0));
    person.lets_go();
    sees_order(
        &person,
        WORKS,
        &["Fodbold om onsdagen", "De skændes", "Mormor"],
    );
}

#[test]
fn on_a_phone_a_held_card_scrolls_the_page_at_its_edge() {
    let person = gathers_with_cards(Visit::new().on(PHONE).touching());
    says(&person, WORRIES, "Tre\nFire\nFem\nSeks\nSyv\nOtte\n");
    let card = person.finds("article", "Han sover ikke");
    let from = card.centre();
    person.holds_and_drags_by_finger(from, (from.0, 730.0), Duration::from_secs(5));
    sees_in(&person, NEXT, "Han sover ikke");
    person.sees_in_view("article", "Han sover ikke");
}

#[test]
fn keys_go_between_cards_and_carry_them() {
    let person = gathers_with_cards(Visit::new());
    person.tabs_to("article", "Han sover ikke");
    let has_focus = |card: &str| person.finds("article", card).is_seen_as("focused", "true");
    person.presses("ArrowDown");
    has_focus("De skændes");
    person.presses("ArrowRight");
    has_focus("Mormor");
    person.presses("ArrowUp");
    has_focus("Fodbold om onsdagen");
    person.presses("ArrowLeft");
    has_focus("Han sover ikke");

    person.presses("Shift+ArrowDown");
    sees_order(&person, WORRIES, &["De skændes", "Han sover ikke"]);
    has_focus("Han sover ikke");
    person.sees_text("Flyttet til Hvad bekymrer os? Nr. 2 af 2.");
    person.presses("Alt+ArrowRight");
    sees_order(
        &person,
        WORKS,
        &["Fodbold om onsdagen", "Han sover ikke", "Mormor"],
    );
    has_focus("Han sover ikke");
    person.presses("Shift+ArrowUp");
    sees_order(
        &person,
        WORKS,
        &["Han sover ikke", "Fodbold om onsdagen", "Mormor"],
    );
    person.presses("Shift+ArrowUp");
    person.sees_text("Kortet kan ikke komme længere den vej.");

    person.presses("End");
    has_focus("Mormor");
    person.presses("Home");
    has_focus("Han sover ikke");

    // On to the last column and back: what it passed is nothing it was.
    person.presses_times(2, "Shift+ArrowRight");
    sees_order(&person, NEXT, &["Han sover ikke", "En aften uden skænderi"]);
    person.presses("Shift+ArrowLeft");
    sees_order(
        &person,
        WORKS,
        &["Han sover ikke", "Fodbold om onsdagen", "Mormor"],
    );

    // Undo makes the card's element anew in its old column, one stretch of keys
    // at once; the focus follows.
    person.presses("Control+Z");
    sees_order(&person, WORRIES, &["Han sover ikke", "De skændes"]);
    has_focus("Han sover ikke");

    person.presses("Delete");
    sees_order(&person, WORRIES, &["De skændes"]);
    has_focus("De skændes");
    person.presses("Delete");
    let line = person.finds("textbox", "Nyt kort: Hvad bekymrer os?");
    line.is_seen_as("focused", "true");
}

#[test]
fn keys_open_the_tools_and_change_the_words() {
    let person = gathers_with_cards(Visit::new());
    person.tabs_to("article", "Han sover ikke");
    person.presses("ArrowDown");
    person.presses("Enter");
    person.sees("dialog", "Om kortet");
    person.tabs_to("button", "Op");
    person.presses("Enter");
    sees_order(&person, WORRIES, &["De skændes", "Han sover ikke"]);
    person.presses("Escape");
    person
        .finds("article", "De skændes")
        .is_seen_as("focused", "true");
    // The card's own words are the next stop.
    person.presses("Tab");
    person.presses("Enter");
    person.types(" tit");
    person.presses("Enter");
    sees_in(&person, WORRIES, "De skændes tit");
}

#[test]
fn buttons_move_a_card_every_way() {
    let person = gathers_with_cards(Visit::new());
    opens_tools(&person, "Han sover ikke");
    let tools = person.within("dialog", "Om kortet");
    tools.sees_text("Nr. 1 af 2");
    tools.clicks_button("Ned");
    sees_order(&person, WORRIES, &["De skændes", "Han sover ikke"]);
    tools.sees_text("Nr. 2 af 2");
    tools.clicks_button("Ned");
    tools.clicks_button("Op");
    sees_order(&person, WORRIES, &["Han sover ikke", "De skændes"]);
    tools.clicks_button(NEXT);
    sees_order(&person, NEXT, &["En aften uden skænderi", "Han sover ikke"]);
    tools.finds("button", NEXT).is_seen_as("pressed", "true");
    tools.clicks_button(NEXT);
    // Three moves were three steps; what moved nothing was none.
    person.presses_times(3, "Control+Z");
    sees_order(&person, WORRIES, &["Han sover ikke", "De skændes"]);
    person.clicks_button("Fortryd");
    sees_order(&person, NEXT, &[]);
}
