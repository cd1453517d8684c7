//! What is known about somebody: said in the panel, seen on the map and in the
//! list, by mouse and by keyboard.

use crate::harness::{Visit, Visitor, containing};
use crate::network_lenses::at_the_example;

/// Begins a board around Liva with her grandmother and her mother, who wait.
fn with_family() -> Visitor {
    let person = Visitor::arrives();
    person.types_into("Hvem handler det om?", "Liva\n");
    person.clicks_button("Netværk");
    person.types_into("Hvem er vigtig for Liva?", "Mormor\nMor\n");
    person
        .within("group", "Ikke placeret endnu")
        .clicks_button("Mormor");
    person.chooses("Område", "Familie");
    person.sees("button", containing("Mormor, Familie"));
    person
}

#[test]
fn by_mouse_says_more_about_somebody() {
    let person = with_family();
    person.sees_no("group", "Kan hjælpe med");
    person.clicks_button("Mere om Mormor");
    person.clicks_button("Alder eller fødselsår, fx 9 eller 2017");
    person.fills("Alder eller fødselsår", "niks\n");
    person.sees_text("Den alder kan ikke bruges.");
    person.fills("Alder eller fødselsår", "1948\n");
    person.sees("button", containing("Mormor, født i 1948, Familie"));
    person.clicks_button("lever ikke mere");
    person.sees(
        "button",
        containing("Mormor, født i 1948, lever ikke mere, Familie"),
    );
    person.sees_text("født i 1948 · lever ikke mere");
    person.clicks_button("ønskes i netværket");
    person.clicks_button("er spurgt om at være på netværkskortet");
    person.clicks_button("ved noget");
    person.sees_text("født i 1948 · lever ikke mere · ønskes i netværket");
    person.sees_text("ved noget · er spurgt om at være på netværkskortet");

    person
        .within("group", "Kan hjælpe med")
        .clicks_button("kørsel");
    person.clicks_button("Andet, med egne ord");
    person.fills("Andet, med egne ord", "boller om onsdagen\n");
    person.sees_text("Kan hjælpe med kørsel og boller om onsdagen");

    person
        .within("group", "Bor sammen med")
        .clicks_button("Mor");
    person.sees_text("Bor sammen med Mor");
    person.clicks_button("Hjemmets navn, fx hos mor");
    person.fills("Hjemmets navn", "Strandvej\n");
    person.sees_text("Bor sammen med Mor (Strandvej)");
    person.within("group", "Symbol").clicks_button("kæledyr");
    person.finds_nothing_with_axe();

    // Each was a step of its own.
    for _ in 0..3 {
        person.presses("Control+Z");
    }
    person.sees_no_text("Bor sammen med Mor");
    person.sees_text("Kan hjælpe med kørsel og boller om onsdagen");
    for _ in 0..6 {
        person.presses("Control+Z");
    }
    person.sees_text("født i 1948");
    person.sees_no("button", containing("Mormor, født i 1948, lever ikke mere"));
}

#[test]
fn by_keyboard_says_more_about_somebody() {
    let person = with_family();
    person.tabs_to("button", "Mere om Mormor");
    person.presses("Enter");
    person.tabs_to("button", "Alder eller fødselsår, fx 9 eller 2017");
    person.presses("Enter");
    person.types("71\n");
    person.sees("button", containing("Mormor, 71 år, Familie"));
    person.tabs_to("button", "ønskes i netværket");
    person.presses("Space");
    person.sees(
        "button",
        containing("Mormor, 71 år, ønskes i netværket, Familie"),
    );
    let knows = person.tabs_to("button", "ved alt");
    person.presses("Space");
    knows.is_seen_as("pressed", "true");
    // Pressed again, nothing is said any more.
    person.presses("Space");
    knows.is_seen_as("pressed", "false");
    person.presses("Control+Z");
    knows.is_seen_as("pressed", "true");
}

#[test]
fn a_child_in_the_middle_can_have_died_and_is_not_wished_for() {
    let person = with_family();
    person.clicks_button("Mere om Mormor");
    person.clicks_button("ønskes i netværket");
    person.sees("button", containing("Mormor, ønskes i netværket"));
    person.clicks_button("Sæt i midten");
    // What was said before she came into the middle can be taken back there.
    person.clicks_button("ønskes i netværket");
    person.sees_no("button", "ønskes i netværket");
    person.clicks_button("lever ikke mere");
    person.sees(
        "button",
        containing("Mormor, lever ikke mere, i midten af netværkskortet"),
    );
    person
        .finds("button", "lever ikke mere")
        .is_seen_as("pressed", "true");
    person.presses("Control+Z");
    person
        .finds("button", "lever ikke mere")
        .is_seen_as("pressed", "false");
    person.sees_no("button", containing("Fjern Mormor"));
}

#[test]
fn only_who_lives_is_asked_to_come_to_live_and_to_see() {
    let person = at_the_example(Visit::new());
    let map = person.within("application", "Netværkskort omkring Liva");
    person.clicks_at(map.finds("button", containing("Mor,")).centre());
    person.clicks_button("Mere om Mor");
    let home = person.within("group", "Bor sammen med");
    home.clicks_button("Andre");
    home.sees("button", "Yusuf");
    // Her dog lives with her; the dead and a class live with nobody.
    home.sees("button", "Pjuske");
    for nobody in ["Morfar Svend", "3. b", "En voksenven"] {
        home.sees_no("button", nobody);
    }
    person.clicks_button("Mere om netværkskortet");
    let eyes = person.within("group", "Se netværkskortet med en andens øjne");
    eyes.sees("button", "Yusuf");
    for nobody in ["Morfar Svend", "3. b", "En voksenven", "Pjuske"] {
        eyes.sees_no("button", nobody);
    }
    person.presses("Escape");
    person.clicks_at(map.finds("button", containing("Morfar Svend,")).centre());
    person.sees_button("Mere om Morfar Svend");
    person.sees_no("button", "Er med i dag");
}
