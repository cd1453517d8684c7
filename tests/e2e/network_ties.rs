//! What ties tell, and siblings who share the middle: by mouse and by keyboard.

use crate::harness::{Visitor, containing};

/// Begins a board around Liva with her grandmother, placed, and Noah, who waits.
fn with_grandmother() -> Visitor {
    let person = Visitor::arrives();
    person.types_into("Hvem handler det om?", "Liva\n");
    person.clicks_button("Netværk");
    person.types_into("Hvem er vigtig for Liva?", "Mormor\nNoah\n");
    person
        .within("group", "Ikke placeret endnu")
        .clicks_button("Mormor");
    person.chooses("Område", "Familie");
    person.sees("button", containing("Mormor, Familie"));
    person
}

/// Ties her to Liva, closely.
fn tied(person: &Visitor) {
    person.clicks_button("Nyt bånd");
    person.clicks_button("Liva");
    person.sees_heading("Mormor og Liva");
    person.clicks("radio", containing("nært"));
}

#[test]
fn by_mouse_says_who_supports_whom_and_with_what() {
    let person = with_grandmother();
    tied(&person);
    person
        .within("group", "Giver")
        .clicks_button("praktisk hjælp");
    // Until somebody says who gives, the child gets.
    person.sees_text("Mormor: nært bånd til Liva, giver praktisk hjælp");
    let ways = person.within("group", "Hvem støtter hvem?");
    ways.clicks_button("De støtter hinanden");
    person.sees_text("Mormor: nært bånd til Liva, støtter hinanden med praktisk hjælp");
    ways.clicks_button("Mormor støtter Liva");
    person.sees_text("Mormor: nært bånd til Liva, giver praktisk hjælp");
    person.within("group", "Giver").clicks_button("selskab");
    person.sees(
        "button",
        containing(
            "Mormor, Familie, lidt længere ude, nært bånd til Liva, giver praktisk hjælp og selskab",
        ),
    );
    person.finds_nothing_with_axe();
    // Seen from the other end she gets it.
    person.within("region", "Bånd").clicks_button("Liva");
    person.sees_button("nært bånd til Mormor, får praktisk hjælp og selskab");
    person.clicks_button("Liste");
    person.clicks("heading", "Tegnforklaring");
    person.sees_text("Støtte, i pilens retning");
    person.sees(
        "button",
        containing("nært bånd til Liva, giver praktisk hjælp og selskab"),
    );
    // Each was a step of its own.
    person.presses_times(2, "Control+Z");
    person.sees(
        "button",
        containing("nært bånd til Liva, støtter hinanden med praktisk hjælp"),
    );
    person.presses_times(2, "Control+Z");
    person.sees_no_text("Støtte, i pilens retning");
}

#[test]
fn by_keyboard_says_who_supports_whom() {
    let person = with_grandmother();
    tied(&person);
    person.tabs_to("button", "Liva støtter Mormor");
    person.presses("Space");
    person.sees_text("Mormor: nært bånd til Liva, får støtte");
    person.tabs_to("button", "viden og råd");
    person.presses("Space");
    person.sees_text("Mormor: nært bånd til Liva, får viden og råd");
    // Pressed again, nothing is said of support.
    person.tabs_to("button", "Liva støtter Mormor");
    person.presses("Space");
    person.sees_no_text("får viden og råd");
}

#[test]
fn siblings_share_the_middle() {
    let person = with_grandmother();
    person.presses("Escape");
    person.clicks_button("Tilføj i midten");
    person.sees_text("Den næste kommer i midten");
    person.types("Sara\n");
    person.sees("button", containing("Sara, i midten"));
    person.sees("textbox", "Hvem er vigtig for Liva og Sara?");
    // Only one comes there; the next one waits.
    person.types("Bo\n");
    person.sees("button", containing("Bo"));

    person
        .within("group", "Ikke placeret endnu")
        .clicks_button("Noah");
    person.clicks_button("Sæt i midten");
    person.sees_text("Noah står i midten nu.");
    person.sees("button", containing("Noah, i midten"));
    person.clicks_button("Nyt bånd");
    person.clicks_button("Sara");
    person.sees_heading("Noah og Sara");
    person.clicks_button("Liste");
    person.finds_nothing_with_axe();

    // By keyboard out again; the last one stays.
    person
        .within("region", "Alle i netværket")
        .clicks("button", "Noah, almindeligt bånd til Sara");
    person.tabs_to("button", "Flyt ud af midten");
    person.presses("Enter");
    person.sees_text("Noah står ikke længere i midten og venter på en plads.");
    person.clicks_button("Mere om Noah");
    person.clicks_button("Fjern Noah");
    person
        .within("region", "Alle i netværket")
        .clicks("button", "Sara");
    person.clicks_button("Flyt ud af midten");
    person.clicks_button("Liste");
    person
        .within("region", "Alle i netværket")
        .clicks("button", "Liva");
    person.sees_no("button", "Flyt ud af midten");
    person.presses("Control+Z");
    person.sees("button", "Flyt ud af midten");
}

/// The click that belongs to a tap comes after it; on a busy machine long after.
#[test]
fn on_a_busy_machine_a_tap_counts_once() {
    const BUSY: &str = "document.addEventListener('pointerup', () => {
        const end = performance.now() + 900;
        while (performance.now() < end);
    })";
    let person = with_grandmother();
    let map = person.within("application", "Netværkskort omkring Liva");
    let [liva, mormor] =
        ["Liva, i midten", "Mormor,"].map(|name| map.finds("button", containing(name)).centre());
    person.clicks_at(mormor);
    person.clicks_button("Nyt bånd");
    person.asks_the_page(BUSY);
    person.clicks_at(liva);
    person.sees_heading("Mormor og Liva");
}
