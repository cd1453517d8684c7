//! A map from easyNWK: opened as a board, added to one, or refused.

use std::path::PathBuf;

use crate::harness::{Visitor, containing};

const FAMILY: &[u8] = include_bytes!("../files/easynwk/familie.json");
const BARE_MAP: &[u8] = include_bytes!("../files/easynwk/bare-map.json");

const QUESTION: &str = "Hvad skal der ske med kortet fra easyNWK?";
const REPORT: &str = "Kortet fra easyNWK";

fn arrives_with_board(child: &str) -> Visitor {
    let person = Visitor::arrives();
    person.types_into("Hvem handler det om?", child);
    person.clicks_button("Begynd");
    person.sees_heading(&format!("Velkommen til mødet om {child}"));
    person
}

fn has_family(person: &Visitor) -> PathBuf {
    person.has_file("netzwerk.json", FAMILY)
}

#[test]
fn on_the_start_page_it_opens_as_a_board_and_tells_what_stayed_behind() {
    let person = Visitor::arrives();
    person.picks_file(&has_family(&person));
    let report = person.within("dialog", REPORT);
    report.sees_text("11 personer og 10 bånd");
    report.sees_text("Noterne om Lina og Papa");
    report.sees_text("i den yderste ring: Herr Unger.");
    person.finds_nothing_with_axe();
    report.clicks_button("Luk");
    person.sees_no("dialog", REPORT);
    person.sees("button", containing("Mama"));
    person.sees("button", containing("Ikke gemt endnu"));

    person.clicks_button("Velkommen");
    person.sees_heading("Velkommen til mødet om Lina");
    person.clicks_button("Se, hvad der ikke kom med fra easyNWK");
    person
        .within("dialog", REPORT)
        .sees_text("Det ser anderledes ud her");
}

#[test]
fn added_to_an_open_board_it_is_one_step_of_undo() {
    let person = arrives_with_board("Liva");
    person.types_into("Navn eller kaldenavn", "Mor\n");
    person.picks_file(&person.has_file("noah.json", BARE_MAP));
    let question = person.within("dialog", QUESTION);
    question.sees_text("omkring Noah med 1 person og 1 bånd");
    question.clicks_button("Føj til denne tavle");
    let report = person.within("dialog", REPORT);
    report.sees_text("Noah står nu også i midten.");
    report.sees_text("to gange: Mor.");
    report.clicks_button("Luk");
    person.sees("button", containing("Noah"));
    person.presses("Control+Z");
    person.sees_no("button", containing("Noah"));
    person.clicks_button("Velkommen");
    person.sees("button", "Mor");
}

#[test]
fn by_keyboard_it_is_sent_away_or_taken_in() {
    let person = arrives_with_board("Liva");
    let file = has_family(&person);
    person.drops_file(&file, (400.0, 300.0));
    person.sees("dialog", QUESTION);
    person.presses("Escape");
    person.sees_no("dialog", QUESTION);
    person.sees_heading("Velkommen til mødet om Liva");

    person.drops_file(&file, (400.0, 300.0));
    person.sees("dialog", QUESTION);
    person.tabs_to("button", "Føj til denne tavle");
    person.presses("Enter");
    person.sees("dialog", REPORT);
    person.tabs_to("button", "Luk");
    person.presses("Enter");
    person.sees_no("dialog", REPORT);
    person.sees("button", containing("Mama"));
}

#[test]
fn as_a_new_board_it_says_what_is_lost_with_the_old_one() {
    let person = arrives_with_board("Liva");
    person.picks_file(&has_family(&person));
    let question = person.within("dialog", QUESTION);
    question.sees_text("På tavlen er der noget, som ikke er gemt.");
    question.clicks_button("Åbn som ny tavle");
    person.within("dialog", REPORT).clicks_button("Luk");
    person.clicks_button("Velkommen");
    person.sees_heading("Velkommen til mødet om Lina");
}

#[test]
fn a_damaged_map_is_refused_and_the_board_stays() {
    let person = arrives_with_board("Liva");
    let text = String::from_utf8_lossy(FAMILY);
    let damaged = text.replace("\"distance\": 30.9", "\"distance\": -3");
    person.picks_file(&person.has_file("netzwerk.json", damaged));
    person.sees_text("Filen er et netværkskort fra easyNWK, men der er en fejl i den");
    person.sees_text("»Papa«");
    person.sees_heading("Velkommen til mødet om Liva");
    person.sees_no("dialog", QUESTION);
}
