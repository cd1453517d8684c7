//! Questions that find people: by mouse, by fingers and by keyboard.

use crate::harness::{PHONE, TABLET, Visit, Visitor, containing};

const TITLE: &str = "Spørgsmål, der hjælper jer på vej";
const OWN: &str = "Skriv jeres eget spørgsmål";
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
    person.sees_text("Tryk på netværkskortet, hvor Karen skal stå");
    // Another question is about a person again.
    person.chooses("Den næste er", "Gruppe");
    person.clicks_button("Næste spørgsmål");
    person.sees_text("Hvem fejrer fødselsdag med jer?");
    person.sees_value("Den næste er", "0");
    person.sees_text("2 af 10");

    // One form at a time asks for one thing: a name, or a question.
    person.clicks_button("Jeres eget spørgsmål");
    person.sees_button("Stil spørgsmålet");
    person.types_into(OWN, "Hvem laver du lektier med?\n");
    person.clicks_button("Hvem laver du lektier med?");
    person.fills(OWN, "Hvem læser du med?\n");
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
    assert!(person.finds("button", TITLE).has_focus());
}

#[test]
fn escape_puts_away_what_lies_uppermost_and_the_focus_goes_back() {
    let person = at_the_map(Visit::new());
    person.tabs_to("button", TITLE);
    person.presses("Enter");
    person.tabs_to("button", "Jeres eget spørgsmål");
    person.presses("Enter");
    person.tabs_to("textbox", OWN);
    person.presses("Escape");
    person.sees_no("textbox", OWN);
    assert!(person.finds("button", "Jeres eget spørgsmål").has_focus());
    person.presses("Escape");
    person.sees_no("region", TITLE);
    assert!(person.finds("button", TITLE).has_focus());
    // Opened from the menu, it goes back there, also from the line that adds.
    person.clicks_button("Mere om netværkskortet");
    person
        .within("region", "Mere om netværkskortet")
        .clicks_button(TITLE);
    person.types_into(FIRST, "Kar");
    person.presses("Escape");
    person.sees_no("region", TITLE);
    assert!(person.finds("button", "Mere om netværkskortet").has_focus());
}

#[test]
fn the_map_keeps_its_size_from_one_question_to_the_next() {
    for size in [(1024, 768), (1366, 768), TABLET, PHONE] {
        let person = at_the_map(Visit::new().on(size));
        // The last question asks how she is known, with a button beside it.
        person.types_into("Hvem er vigtig for Liva?", "Anne-Birgitte\n");
        person.clicks_button("Mere om netværkskortet");
        person
            .within("region", "Mere om netværkskortet")
            .clicks_button(TITLE);
        person.sees_text(FIRST);
        let map = person.finds("application", "Netværkskort omkring Liva");
        let bounds = || format!("{:.0?}", map.bounds());
        let before = bounds();
        for _ in 0..9 {
            person.clicks_button("Næste spørgsmål");
            assert_eq!(bounds(), before, "{size:?}");
        }
        person.sees_text("Hvordan kender Liva Anne-Birgitte?");
        person.clicks_button("Jeres eget spørgsmål");
        person.sees("textbox", OWN);
        assert_eq!(bounds(), before, "{size:?}");
    }
}

#[test]
fn by_fingers_on_a_phone() {
    let person = at_the_map(Visit::new().on(PHONE).touching());
    person.clicks_button("Mere om netværkskortet");
    person.clicks_button(TITLE);
    person.types_into(FIRST, "Karen\n");
    person.clicks_button("Forrige spørgsmål");
    person.sees_text("Hvordan kender Liva Karen?");
    person.finds_nothing_with_axe();
}

#[test]
fn the_name_of_somebody_who_is_there_already_means_them() {
    const WHO: &str = "Hvem er vigtig for Liva?";
    let person = at_the_map(Visit::new());
    person.types_into(WHO, "Mor\nFar\n");
    let waiting = person.within("group", "Ikke placeret endnu");
    person.clicks_button(TITLE);
    person.types_into(FIRST, " mor\n");
    person.sees_text("Mor er der allerede.");
    waiting.finds("button", "Mor").is_seen_as("pressed", "true");
    waiting.sees_no("button", "mor");
    person.sees_text("2 personer");
    // The next tap on the map places them.
    person.sees_text("Tryk på netværkskortet, hvor Mor skal stå");

    // Another one of the name is one button away, by keys as well.
    person.tabs_to("button", "Tilføj en mor til");
    person.presses("Enter");
    waiting.sees("button", "mor");
    person.sees_text("mor stod her i forvejen. Nu er der to med det navn.");
    assert!(person.finds_field(FIRST).has_focus());
    // Of two it is not known which one is meant.
    person.types("mor\n");
    person.sees_text("4 personer");
    person.presses("Control+Z");
    person.presses("Control+Z");
    person.sees_text("2 personer");

    // Who was not asked for is somebody else.
    person.chooses("Den næste er", "Dyr");
    person.types_into(FIRST, "Far\n");
    person.sees_text("2 personer og 1 dyr");
    person.presses("Control+Z");
    person.clicks_button("Læg spørgsmålene væk");
    person.types_into(WHO, "Far\n");
    person.sees_text("3 personer");
}
