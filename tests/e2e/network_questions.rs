//! Questions that find people: by mouse, by fingers and by keyboard.

use crate::harness::{PHONE, Visit, Visitor, containing};

const TITLE: &str = "Spørgsmål, der finder folk";
const FIRST: &str = "Hvem ville du ringe til om natten?";

fn at_the_map(visit: Visit) -> Visitor {
    let person = visit.arrives();
    person.types_into("Hvem handler det om?", "Liva\n");
    person.clicks_button("Netværk");
    person
}

#[test]
fn by_mouse_answers_adds_changes_and_removes() {
    let person = at_the_map(Visit::new());
    person.sees_no_text(FIRST);
    person.clicks_button(TITLE);
    person.sees_text(FIRST);
    // The answer is one tap from its place on the map.
    person.types_into(FIRST, "Karen\n");
    person.sees_text("Tryk på kortet, hvor Karen skal stå");
    // Another question is about a person again.
    person.chooses("Den næste er", "Gruppe");
    person.clicks_button("Næste spørgsmål");
    person.sees_text("Hvem fejrer fødselsdag med jer?");
    person.sees_value("Den næste er", "0");
    person.sees_text("2 af 10");

    person.clicks_button("Tilføj jeres eget spørgsmål");
    person.types_into("Jeres eget spørgsmål", "Hvem laver du lektier med?\n");
    person.clicks_button("Hvem laver du lektier med?");
    person.fills("Jeres eget spørgsmål", "Hvem læser du med?\n");
    person.sees_button("Hvem læser du med?");

    // Who has no tie is asked about.
    person.clicks_button("Næste spørgsmål");
    person.sees_text("Hvordan kender Liva Karen?");
    person.finds_nothing_with_axe();
    person.within("region", TITLE).clicks_button("Nyt bånd");
    person.sees_heading("Karen og Liva");
    person.sees_no_text("Hvordan kender Liva Karen?");
    person.presses("Control+Z");
    person.sees_text("Hvordan kender Liva Karen?");

    person.clicks_button("Forrige spørgsmål");
    person.clicks_button("Fjern spørgsmålet");
    person.sees_no("button", "Hvem læser du med?");
    person.presses("Control+Z");
    person.clicks_button("Læg spørgsmålene væk");
    person.sees_no("button", "Næste spørgsmål");
    // Opened again, it is the same question.
    person.clicks_button(TITLE);
    person.sees("button", containing("Hvem læser du med?"));
}

#[test]
fn by_keyboard_asks_and_puts_away() {
    let person = at_the_map(Visit::new());
    person.tabs_to("button", TITLE);
    person.presses("Enter");
    person.tabs_to("button", "Næste spørgsmål");
    person.presses("Enter");
    person.sees_text("Hvem fejrer fødselsdag med jer?");
    person.tabs_to("textbox", "Hvem fejrer fødselsdag med jer?");
    person.types("Farmor\n");
    person
        .within("group", "Ikke placeret endnu")
        .sees("button", "Farmor");
    person.clicks_button("Læg spørgsmålene væk");
    assert!(person.finds_field("Hvem er vigtig for Liva?").has_focus());
}

#[test]
fn by_fingers_on_a_phone() {
    let person = at_the_map(Visit::new().on(PHONE).touching());
    person.clicks_button("Mere om kortet");
    person.clicks_button(TITLE);
    person.types_into(FIRST, "Karen\n");
    person.clicks_button("Forrige spørgsmål");
    person.sees_text("Hvordan kender Liva Karen?");
    person.finds_nothing_with_axe();
}
