//! Cards written before the meeting: covered, hidden, shown on purpose only.

use super::*;
use crate::harness::{KEEPS_COPIES, PHONE, TABLET};

const SECRET: &str = "Jeg tør ikke være hjemme";

fn opens_the_sheet(person: &Visitor) {
    person.clicks_button("Redskaber");
    person.clicks_button("Åbn de forberedte kort");
    person.sees("dialog", "Forberedte kort");
}

fn prepares(person: &Visitor, words: &str) {
    opens_the_sheet(person);
    let sheet = person.within("dialog", "Forberedte kort");
    let speakers = sheet.within("group", "Hvem siger det?");
    speakers.clicks_button("Liva");
    sheet.types_into("Nyt forberedt kort", &format!("{words}\n"));
    sheet.sees("group", "Kort 1");
}

/// All that can be read off the page in any way.
fn all_there_is(person: &Visitor) -> String {
    let page = person.asks_the_page(
        "return document.title + '\\n' + document.documentElement.outerHTML + '\\n'
             + [...document.querySelectorAll('input, textarea')].map((it) => it.value).join('\\n')",
    );
    let page = page.as_str().unwrap_or_default();
    format!("{page}\n{}", person.hears_all())
}

#[track_caller]
fn finds_nothing_of_it(person: &Visitor, place: &str) {
    let all = all_there_is(person);
    assert!(!all.contains("tør ikke"), "the words are there: {place}");
}

fn goes_through_all_rooms(person: &Visitor) {
    for room in [
        "Velkommen",
        "Netværk",
        "Tavlen",
        "Mål og aftaler",
        "Afslutning",
    ] {
        let rooms = person.within("navigation", containing("R"));
        rooms.clicks_button(room);
        person.sees("main", room);
        finds_nothing_of_it(person, room);
    }
    person.clicks_button("Vis dokumentet");
    person.sees("dialog", "Dokumentet");
    finds_nothing_of_it(person, "around the document");
    let frame = person.finds_all("Iframe").remove(0).name;
    let document = person.text_in_frame(&frame);
    assert!(document.contains("De skændes"), "it is a document");
    assert!(!document.contains("tør ikke"), "the document tells it");
    person.clicks_button("Kopiér tekst til journalen");
    let copied = person.takes_copied();
    assert!(copied.contains("De skændes"), "it is the journal's text");
    assert!(!copied.contains("tør ikke"), "the journal's text tells it");
    person.within("dialog", "Dokumentet").clicks_button("Luk");
}

#[test]
fn a_prepared_card_is_nowhere_until_it_is_shown() {
    let person = gathers_with_cards(Visit::new().where_first(KEEPS_COPIES));
    prepares(&person, SECRET);
    finds_nothing_of_it(&person, "on the sheet");
    person.finds_nothing_with_axe();
    person.presses("Escape");
    person.sees_no("dialog", "Forberedte kort");
    sees_order(&person, WORRIES, &["Han sover ikke", "De skændes"]);
    finds_nothing_of_it(&person, "in the tools");
    // Neither does it count among what is shown or sorted.
    let tools = person.within("dialog", "Redskaber");
    tools.sees_no("group", "Sagt af");
    tools.clicks_button("Efter hvem der siger det");
    sees_order(&person, WORRIES, &["Han sover ikke", "De skændes"]);
    person.clicks_button("De tre huse");
    finds_nothing_of_it(&person, "in the houses");
    person.clicks_button("Tavle");
    goes_through_all_rooms(&person);
    // A reload keeps it, hidden.
    person.reloads();
    goes_through_all_rooms(&person);
    person.clicks_button("Tavlen");
    opens_the_sheet(&person);
    let sheet = person.within("dialog", "Forberedte kort");
    let card = sheet.within("group", "Kort 1");
    card.clicks_button("Se ordene");
    card.sees_button(SECRET);
    card.clicks_button("Dæk ordene til");
    finds_nothing_of_it(&person, "covered again");
}

#[test]
fn it_takes_two_steps_to_show_it_and_one_to_put_it_by() {
    let person = gathers_with_cards(Visit::new());
    prepares(&person, SECRET);
    let sheet = person.within("dialog", "Forberedte kort");
    sheet
        .within("group", "Kort 1")
        .clicks_button("Vis på tavlen");
    // Enter and Escape both say no.
    person.sees("dialog", "Vil I vise kort 1 for alle?");
    person.presses("Enter");
    person.sees_no("dialog", "Vil I vise kort 1 for alle?");
    let card = sheet.within("group", "Kort 1");
    card.clicks_button("Vis på tavlen");
    person.sees("dialog", "Vil I vise kort 1 for alle?");
    person.presses("Escape");
    person.sees_no("dialog", "Vil I vise kort 1 for alle?");
    finds_nothing_of_it(&person, "not shown");
    card.clicks_button("Vis på tavlen");
    person.clicks_button("Vis kortet");
    person.sees_no("dialog", "Forberedte kort");
    sees_order(&person, WORRIES, &["Han sover ikke", "De skændes", SECRET]);
    assert!(person.finds("article", SECRET).has_focus());
    person.within("article", SECRET).sees_text("Liva");

    opens_tools(&person, SECRET);
    person.sees_text("Skrevet før mødet");
    person.clicks_button("Læg til side igen");
    person.sees_text("Kortet er lagt til side og skjult igen.");
    person.sees_no("dialog", "Om kortet");
    sees_order(&person, WORRIES, &["Han sover ikke", "De skændes"]);
    finds_nothing_of_it(&person, "put by again");
    person
        .finds("article", "De skændes")
        .is_seen_as("focused", "true");
}

#[test]
fn undo_covers_a_card_whose_tools_are_open() {
    let person = gathers_with_cards(Visit::new());
    prepares(&person, SECRET);
    person.clicks_button("Vis på tavlen");
    person.clicks_button("Vis kortet");
    opens_tools(&person, SECRET);
    person.presses("Control+Z");
    person.sees_no("dialog", "Om kortet");
    finds_nothing_of_it(&person, "undone");
}

#[test]
fn what_is_written_is_covered_until_the_writer_wants_to_see_it() {
    let person = gathers_with_cards(Visit::new());
    opens_the_sheet(&person);
    person.types_into("Nyt forberedt kort", SECRET);
    let cover = "return getComputedStyle(
        document.querySelector('.prepared textarea')).webkitTextSecurity";
    assert_eq!(person.asks_the_page(cover), "disc");
    person.clicks_button("Se, hvad du skriver");
    assert_eq!(person.asks_the_page(cover), "none");
    // What is half written waits for the writer, and not on the page.
    person.presses("Escape");
    person.sees_no("dialog", "Forberedte kort");
    finds_nothing_of_it(&person, "half written");
    person.clicks_button("Åbn de forberedte kort");
    assert_eq!(person.asks_the_page(cover), "disc");
    person.sees_value("Nyt forberedt kort", SECRET);
}

#[test]
fn a_card_is_prepared_with_its_column_and_kind_by_keys_and_by_fingers() {
    let person = gathers_with_cards(Visit::new());
    person.tabs_to("button", "Redskaber");
    person.presses("Enter");
    person.tabs_to("button", "Åbn de forberedte kort");
    person.presses("Enter");
    person.tabs_to("textbox", "Nyt forberedt kort");
    person.types("En hund");
    person.tabs_to("button", NEXT);
    person.presses("Space");
    person.tabs_to("button", "ønske eller drøm");
    person.presses("Space");
    person.tabs_to("textbox", "Nyt forberedt kort");
    person.presses("Enter");
    person.tabs_to("button", "Vis på tavlen");
    person.presses("Enter");
    person.tabs_to("button", "Vis kortet");
    person.presses("Enter");
    sees_order(&person, NEXT, &["En aften uden skænderi", "En hund"]);
    person
        .within("article", "En hund")
        .sees_text("ønske eller drøm");

    for size in [TABLET, PHONE] {
        let person = gathers_with_cards(Visit::new().on(size).touching());
        person.taps(&person.finds("button", "Redskaber"));
        person.taps(&person.finds("button", "Åbn de forberedte kort"));
        person.types_into("Nyt forberedt kort", "En hund");
        person.taps(&person.finds("button", "Læg til side"));
        person.taps(&person.finds("button", "Vis på tavlen"));
        person.taps(&person.finds("button", "Vis kortet"));
        sees_in(&person, WORRIES, "En hund");
    }
}
