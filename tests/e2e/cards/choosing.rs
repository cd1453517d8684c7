//! Several cards chosen, and moved, named and deleted at once.

use super::*;
use crate::harness::{PHONE, TABLET};

#[test]
fn several_cards_move_as_one_step() {
    let person = gathers_with_cards(Visit::new());
    person.clicks_button("Redskaber");
    person.clicks_button("Vælg flere kort");
    person.sees_text("Ingen kort valgt");
    // Anywhere on a card, or by its box.
    person.clicks_at(&person.finds("article", "De skændes"));
    person.clicks("checkbox", "Vælg Mormor");
    person
        .finds("checkbox", "Vælg De skændes")
        .is_seen_as("checked", "true");
    person.sees_text("2 kort valgt");
    person.sees_no("dialog", "Om kortet");
    person.finds_nothing_with_axe();
    person.clicks_button("Flyt til Skal ske");
    sees_order(
        &person,
        NEXT,
        &["En aften uden skænderi", "De skændes", "Mormor"],
    );
    person.sees_text("2 kort flyttet til Hvad skal der ske?");
    person.presses("Control+Z");
    sees_order(&person, NEXT, &["En aften uden skænderi"]);
    sees_order(&person, WORRIES, &["Han sover ikke", "De skændes"]);
    person.clicks_button("Færdig");
    person.sees_no("checkbox", containing("Vælg"));
    person.sees("group", "Hvem siger det?");
    // Escape ends it, too, and so do the houses.
    person.clicks_button("Redskaber");
    person.clicks_button("Vælg flere kort");
    person.sees("checkbox", "Vælg Mormor");
    person.presses("Escape");
    person.sees_no("checkbox", "Vælg Mormor");
    person.clicks_button("Redskaber");
    person.clicks_button("Vælg flere kort");
    person.clicks_button("De tre huse");
    person.sees("group", "Hvem siger det?");
    person.clicks_button("Tavle");
    person.sees("article", "Mormor");
    person.sees_no("checkbox", "Vælg Mormor");
    // And a click opens again.
    opens_tools(&person, "De skændes");
}

#[test]
fn chosen_cards_are_dragged_together() {
    let person = gathers_with_cards(Visit::new());
    person.clicks_button("Redskaber");
    person.clicks_button("Vælg flere kort");
    person.clicks("checkbox", "Vælg Han sover ikke");
    person.clicks("checkbox", "Vælg De skændes");
    let line = person.finds("textbox", "Nyt kort: Hvad fungerer?");
    person.drags(&person.finds("article", "De skændes"), &line);
    sees_order(
        &person,
        WORKS,
        &[
            "Fodbold om onsdagen",
            "Mormor",
            "Han sover ikke",
            "De skændes",
        ],
    );
    person.presses("Control+Z");
    sees_order(&person, WORRIES, &["Han sover ikke", "De skændes"]);
}

#[test]
fn they_get_the_same_speaker_and_are_about_the_same() {
    let person = gathers_with_cards(Visit::new());
    person.clicks_button("Redskaber");
    person.clicks_button("Vælg flere kort");
    person.clicks("checkbox", "Vælg Han sover ikke");
    person.clicks("checkbox", "Vælg Mormor");
    person.clicks_button("Redskaber");
    let tools = person.within("dialog", "Redskaber");
    tools
        .within("group", "Hvem siger det?")
        .clicks_button("Mor");
    tools
        .within("group", "Hvem handler det om?")
        .clicks_button("Liva");
    for card in ["Han sover ikke", "Mormor"] {
        person.within("article", card).sees_text("Mor");
        person.within("article", card).sees_text("Handler om Liva");
    }
    tools.clicks_button("Slet 2 kort");
    person.sees_text("2 kort er slettet.");
    sees_order(&person, WORRIES, &["De skændes"]);
    // Three deeds, three steps.
    person.clicks_button("Fortryd");
    sees_order(&person, WORRIES, &["Han sover ikke", "De skændes"]);
    person.presses_times(2, "Control+Z");
    person
        .within("article", "Han sover ikke")
        .sees_no_text("Liva");
    person
        .within("article", "Han sover ikke")
        .sees_no_text("Mor");
}

#[test]
fn keys_choose_and_move() {
    let person = gathers_with_cards(Visit::new());
    person.tabs_to("article", "Han sover ikke");
    person.presses("Control+Space");
    person.sees_text("1 kort valgt");
    person.presses("ArrowDown");
    person.presses("Space");
    person.sees_text("2 kort valgt");
    person.presses("Shift+ArrowRight");
    person.within("region", WORKS).sees("article", "De skændes");
    sees_order(&person, WORRIES, &[]);
    person.presses("Control+Z");
    sees_order(&person, WORRIES, &["Han sover ikke", "De skændes"]);
    person.tabs_to("article", "De skændes");
    person.presses("Escape");
    person.sees_no_text("kort valgt");
}

#[test]
fn control_and_shift_choose_with_the_mouse() {
    let person = gathers_with_cards(Visit::new());
    says(&person, WORRIES, "Tre\nFire\n");
    let clicks = |card: &str, keys: &str| {
        let script = format!(
            "const card = [...document.querySelectorAll('article')]
               .find((it) => it.innerText.includes('{card}'));
             card.querySelector('.editable').dispatchEvent(
               new MouseEvent('click', {{ bubbles: true, cancelable: true, {keys}: true }}));"
        );
        person.asks_the_page(&script);
    };
    clicks("De skændes", "ctrlKey");
    person.sees_text("1 kort valgt");
    person.sees_no("textbox", "Kortets ord");
    clicks("Fire", "shiftKey");
    person.sees_text("3 kort valgt");
    clicks("Tre", "ctrlKey");
    person.sees_text("2 kort valgt");
}

#[test]
fn a_finger_chooses_on_a_tablet_and_a_phone() {
    for size in [TABLET, PHONE] {
        let person = gathers_with_cards(Visit::new().on(size).touching());
        person.taps(&person.finds("button", "Redskaber"));
        let several = person.finds("button", "Vælg flere kort");
        person.taps(&several);
        person.taps(&person.finds("checkbox", "Vælg De skændes"));
        person.taps(&person.finds("checkbox", "Vælg Han sover ikke"));
        person.sees_text("2 kort valgt");
        person.taps(&person.finds("button", "Flyt til Fungerer"));
        sees_order(
            &person,
            WORKS,
            &[
                "Fodbold om onsdagen",
                "Mormor",
                "Han sover ikke",
                "De skændes",
            ],
        );
    }
}
