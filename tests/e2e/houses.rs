//! *De tre huse*: the board's cards as three houses, for children.

mod drawing;
mod voice;

use crate::harness::{TABLET, Visit, Visitor, containing};

const HARD: &str = "Det svære";
const GOOD: &str = "Det gode";
const DREAMS: &str = "Drømmene";

/// Begins a board with Liva and her mother, and goes to the houses.
fn comes_to_the_houses(visit: Visit) -> Visitor {
    let person = visit.arrives();
    person.types_into("Hvem handler det om?", "Liva\n");
    person.types_into("Navn eller kaldenavn", "Mor\n");
    person.clicks_button("Tavlen");
    person.clicks_button("De tre huse");
    for house in [HARD, GOOD, DREAMS] {
        person.sees("region", house);
    }
    person
}

/// Goes through the door of a house.
#[track_caller]
fn goes_in(person: &Visitor, house: &str) {
    person
        .within("region", house)
        .clicks_button(containing("Gå ind"));
    person.sees_button("Alle huse");
}

#[test]
fn the_houses_are_the_board_in_other_words() {
    let person = Visit::new().arrives();
    person.clicks_button("Vis eksemplet");
    person.clicks_button("Tavlen");
    person.types_into("Nyt kort: Hvad fungerer?", "Vi griner meget\n");
    person.clicks_button("De tre huse");
    person.within("region", GOOD).sees_text("Vi griner meget");
    // Some may lie behind others: the house says how many there are.
    person.within("region", GOOD).sees_text("6 kort i huset");
    goes_in(&person, DREAMS);
    person.types_into("Nyt kort i huset Drømmene", "En hund\n");
    person.within("region", DREAMS).sees_text("En hund");
    person.clicks_button("Tavle");
    let next = person.within("region", "Hvad skal der ske?");
    next.sees("article", "En hund");
    // A plan is nobody's dream: it is on the board, and the house says so.
    person.scrolls_to("article", "En hund");
    person.clicks_button(containing("Mere En hund"));
    person
        .within("dialog", "Om kortet")
        .clicks_button("idé til handling");
    person.presses("Escape");
    person.clicks_button("De tre huse");
    person.within("region", DREAMS).sees_no_text("En hund");
    goes_in(&person, DREAMS);
    let house = person.within("region", DREAMS);
    house.sees_text("hænger på Tavle.");
    house.sees_no_text("En hund");
    person.clicks_button("Tavle");
    let next = person.within("region", "Hvad skal der ske?");
    person.presses("Control+Z");
    next.sees("article", "En hund");
    person.presses("Control+Z");
    next.sees_no("article", "En hund");
}

#[test]
fn a_picture_is_a_card_or_joins_the_words() {
    let person = comes_to_the_houses(Visit::new());
    goes_in(&person, HARD);
    person
        .within("group", "Tryk på et billede")
        .clicks_button("ked af det");
    let house = person.within("region", HARD);
    house.sees_text("😢");
    house.sees_text("ked af det");
    person.types_into("Nyt kort i huset Det svære", "Når I skændes");
    person.clicks_button("bange");
    person.sees_value("Nyt kort i huset Det svære", "Når I skændes 😨");
    person.clicks_button("Sæt i huset");
    house.sees_text("Når I skændes 😨");
    house.sees_so_many(2, "listitem", containing(""));
}

#[test]
fn everything_in_a_house_can_be_done_by_keys() {
    let person = comes_to_the_houses(Visit::new());
    let door = person
        .within("region", GOOD)
        .finds("button", containing("Gå ind"));
    person.presses("Tab");
    while !door.has_focus() {
        person.presses("Tab");
    }
    person.presses("Enter");
    assert!(person.finds("heading", GOOD).has_focus());
    person.types_into("Nyt kort i huset Det gode", "Fodbold\n");
    person.presses("Escape");
    // Back on the street, at the door one came out of.
    let door = person
        .within("region", GOOD)
        .finds("button", containing("Gå ind"));
    assert!(door.has_focus());
    person.presses("Enter");
    let house = person.within("region", GOOD);
    house.clicks_button("Fodbold");
    person.fills("Kortets ord", "Fodbold og bad");
    person.presses("Enter");
    house.sees_text("Fodbold og bad");
    // Taking away is behind a second tap.
    house.sees_no("button", "Slet kortet");
    house.clicks_button("Mere");
    house.clicks_button("Slet kortet");
    house.sees_no_text("Fodbold og bad");
    person.presses("Control+Z");
    house.sees_text("Fodbold og bad");
}

#[test]
fn a_house_opens_wherever_a_finger_meets_it() {
    let person = comes_to_the_houses(Visit::new().on(TABLET).touching());
    let name = person.within("region", DREAMS).finds("heading", DREAMS);
    person.taps(&name);
    person.sees_button("Alle huse");
    person.taps(&person.finds("button", "Alle huse"));
    person.sees("region", HARD);
}

#[test]
fn the_houses_have_no_serious_barrier() {
    for (language, example, room, houses, door) in [
        ("da", "Vis eksemplet", "Tavlen", "De tre huse", "Drømmene"),
        (
            "en",
            "Show the example",
            "The board",
            "The three houses",
            "The dreams",
        ),
    ] {
        let visit = Visit::new().speaking(language);
        let person = visit.preferring("prefers-color-scheme", "dark").arrives();
        person.clicks_button(example);
        person.clicks_button(room);
        person.clicks_button(houses);
        person.finds_nothing_with_axe();
        person
            .within("region", door)
            .finds_all("button")
            .first()
            .expect("a house has a door")
            .is_clicked();
        person.finds_nothing_with_axe();
    }
}
