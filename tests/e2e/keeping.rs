//! Nothing lost, nothing left: saving, opening, reloading, starting over.

use serde_json::Value;

use crate::harness::{PHONE, Visit, Visitor, containing};

/// A browser that cannot choose a place for a file, as Firefox and Safari.
const WITHOUT_PLACES: &str = "delete window.showSaveFilePicker";
/// A browser whose user always chooses one place, and counts how often.
const ONE_PLACE: &str = "window.timesAsked = 0;
    window.showSaveFilePicker = async () => {
        window.timesAsked += 1;
        const folder = await navigator.storage.getDirectory();
        return folder.getFileHandle('tavle.json', { create: true });
    }";
const READ_PLACE: &str = "return navigator.storage.getDirectory()
    .then((folder) => folder.getFileHandle('tavle.json'))
    .then((handle) => handle.getFile())
    .then((file) => file.text())";

fn arrives_with_board(visit: Visit, child: &str) -> Visitor {
    let person = visit.arrives();
    person.types_into("Hvem handler det om?", child);
    person.clicks_button("Begynd");
    person.sees_heading(&format!("Velkommen til mødet om {child}"));
    person
}

fn without_places() -> Visit {
    Visit::new().where_first(WITHOUT_PLACES)
}

#[test]
fn a_name_is_enough_to_begin() {
    let person = arrives_with_board(Visit::new(), "Liva");
    person.sees("button", containing("Ikke gemt endnu"));
    assert!(person.would_be_asked_before_leaving());
}

#[test]
fn without_a_name_nothing_begins() {
    let person = Visitor::arrives();
    person.clicks_button("Begynd");
    person.sees_heading("Begynd en ny tavle");
    person.types_into("Hvem handler det om?", "   ");
    person.clicks_button("Begynd");
    person.sees_text("Skriv noget først.");
    person.sees_heading("Begynd en ny tavle");
}

#[test]
fn a_saved_board_opens_again_as_it_was() {
    let person = arrives_with_board(without_places(), "Liva");
    person.types_into("Navn eller kaldenavn", "Mormor Grethe\n");
    person.presses("Control+S");
    person.sees("button", containing("Hentet til Downloads"));
    assert!(!person.would_be_asked_before_leaving());
    let file = person.finds_download(".json");
    let saved = std::fs::read_to_string(&file).expect("the file was written");
    assert!(saved.contains("Mormor Grethe"));
    assert!(
        !file.to_string_lossy().contains("Liva"),
        "a file's name tells nobody who it is about"
    );

    person.types_into("Navn eller kaldenavn", "Far\n");
    person.sees("button", containing("Ikke gemt siden"));
    person.presses("Control+Z");
    person.sees("button", containing("Hentet til Downloads"));

    person.clicks_button("Afslutning");
    person.clicks_button("Start forfra");
    person.clicks_button("Fjern tavlen");
    person.sees_heading("Begynd en ny tavle");
    person.picks_file(&file);
    person.sees_heading("Velkommen til mødet om Liva");
    // That it is open is seen and said; no notice lies over its heading.
    person.sees_text("Tavlen er åbnet.");
    person.sees_no("button", "Luk");
    person.sees("button", "Mormor Grethe");
    person.sees("button", containing("Alt er gemt"));
    person.presses("Control+S");
    person.sees("button", containing("Hentet til Downloads"));
}

#[test]
fn a_chosen_place_is_asked_for_once_and_written_each_time() {
    let person = arrives_with_board(Visit::new().where_first(ONE_PLACE), "Liva");
    person.clicks("button", containing("Ikke gemt endnu"));
    person.sees("button", containing("Alt er gemt kl."));
    person.types_into("Navn eller kaldenavn", "Mor\n");
    person.clicks("button", containing("Ikke gemt siden"));
    person.sees("button", containing("Alt er gemt kl."));
    let saved = person.asks_the_page(READ_PLACE);
    assert!(saved.as_str().is_some_and(|file| file.contains("Mor")));
    assert_eq!(person.asks_the_page("return window.timesAsked"), 1);
}

#[test]
fn closing_the_dialog_saves_nothing_and_claims_nothing() {
    let closes = "window.showSaveFilePicker =
        async () => { throw new DOMException('closed', 'AbortError') }";
    let person = arrives_with_board(Visit::new().where_first(closes), "Liva");
    person.clicks("button", containing("Ikke gemt endnu"));
    person.sees("button", containing("Ikke gemt endnu"));
    person.sees_no_text("kunne ikke gemmes");
}

#[test]
fn a_place_that_cannot_be_written_is_told_and_the_board_stays() {
    let fails = "window.showSaveFilePicker = async () =>
        ({ createWritable: async () => { throw new DOMException('gone', 'NotFoundError') } })";
    let person = arrives_with_board(Visit::new().where_first(fails), "Liva");
    person.clicks("button", containing("Ikke gemt endnu"));
    person.sees_text("Filen kunne ikke gemmes.");
    person.sees("button", containing("Ikke gemt endnu"));
    person.sees_heading("Velkommen til mødet om Liva");
}

#[test]
fn a_reload_brings_back_the_board_and_its_undo() {
    let person = arrives_with_board(Visit::new(), "Liva");
    person.types_into("Navn eller kaldenavn", "Mor\nFar\n");
    person.sees("button", "Far");
    person.presses("Control+Z");
    person.sees_no("button", "Far");
    person.reloads();
    person.sees_heading("Velkommen til mødet om Liva");
    person.sees("button", "Mor");
    person.presses("Control+Y");
    person.sees("button", "Far");
    person.presses_times(2, "Control+Z");
    person.sees_no("button", "Mor");
}

#[test]
fn a_browser_that_keeps_nothing_is_told_and_goes_on() {
    let denied = "Object.defineProperty(window, 'sessionStorage',
        { get() { throw new DOMException('denied', 'SecurityError') } })";
    let person = arrives_with_board(Visit::new().where_first(denied), "Liva");
    person.sees_text("Browseren kan ikke gemme en kladde");
    person.types_into("Navn eller kaldenavn", "Mor\n");
    person.sees("button", "Mor");
}

#[test]
fn a_full_browser_is_told_and_goes_on() {
    let full = "Storage.prototype.setItem =
        () => { throw new DOMException('full', 'QuotaExceededError') }";
    let person = arrives_with_board(Visit::new().where_first(full), "Liva");
    person.sees_text("Browseren kan ikke gemme en kladde");
    person.types_into("Navn eller kaldenavn", "Mor\n");
    person.sees("button", "Mor");
}

#[test]
fn a_draft_that_cannot_be_read_is_told_and_forgotten() {
    let broken = "sessionStorage.getItem('samtavle.draft') ??
        sessionStorage.setItem('samtavle.draft', '{\"format\":1')";
    let person = Visit::new().where_first(broken).arrives();
    person.sees_text("den kunne ikke læses");
    person.sees_heading("Begynd en ny tavle");
}

#[test]
fn starting_over_leaves_nothing_in_the_browser() {
    let person = arrives_with_board(without_places(), "Liva");
    person.types_into("Navn eller kaldenavn", "Mormor Grethe\n");
    person.types_into("Et punkt til mødet", "halvt skrevet om Liva");
    person.clicks_button("Afslutning");
    person.clicks_button("Start forfra");
    person.sees_text("noget på tavlen, som ikke er gemt");
    person.presses("Escape");
    person.sees_heading("Det er vi kommet frem til");
    person.clicks_button("Start forfra");
    person.clicks_button("Fjern tavlen");
    person.sees_text("Tavlen er fjernet fra denne browser.");
    assert!(!person.would_be_asked_before_leaving());
    let left = person.asks_the_page(
        "return JSON.stringify([{ ...sessionStorage }, { ...localStorage }, document.title,
             document.cookie, document.documentElement.outerHTML,
             [...document.querySelectorAll('input, textarea')].map((it) => it.value)])",
    );
    let left = left.as_str().expect("a text");
    for word in ["Mormor", "halvt skrevet", "mødet om L"] {
        assert!(!left.contains(word), "{word} is left: {left}");
    }
    person.reloads();
    person.sees_heading("Begynd en ny tavle");
    person.presses("Control+Z");
    person.sees_no_text("Mormor");
}

#[test]
fn an_opened_file_replaces_unsaved_changes_only_after_a_yes() {
    let person = arrives_with_board(without_places(), "Noah");
    person.presses("Control+S");
    person.sees("button", containing("Hentet til Downloads"));
    let noah = person.finds_download(".json");
    person.types_into("Navn eller kaldenavn", "Onkel Peter\n");
    person.picks_file(&noah);
    person.sees_text("Skal filen erstatte den tavle, der er åben?");
    person.clicks_button("Annullér");
    person.sees("button", "Onkel Peter");
    person.drops_file(&noah, (400.0, 400.0));
    person.sees_text("Skal filen erstatte den tavle, der er åben?");
    person.clicks_button("Erstat uden at gemme");
    person.sees_no("button", "Onkel Peter");
    person.sees_text("Tavlen er åbnet.");
}

#[test]
fn bad_files_are_refused_in_plain_words_and_the_board_stays() {
    let person = arrives_with_board(without_places(), "Liva");
    person.presses("Control+S");
    person.sees("button", containing("Hentet til Downloads"));
    let good = std::fs::read_to_string(person.finds_download(".json")).expect("the file");
    let newer = good.replacen("\"version\": 1", "\"version\": 99", 1);
    let bad_date = good.replacen(&today_in(&good), "2026-02-31", 1);
    let cases: [(&str, Vec<u8>); 8] = [
        ("empty.json", Vec::new()),
        ("picture.json", b"\x89PNG\r\n\x1a\n\0\0".to_vec()),
        ("other.json", b"{\"name\": \"something else\"}".to_vec()),
        ("cut.json", good.as_bytes()[..good.len() / 2].to_vec()),
        ("newer.json", newer.into_bytes()),
        ("date.json", bad_date.into_bytes()),
        ("deep.json", "[".repeat(1_000).into_bytes()),
        ("huge.json", vec![b' '; 20_000_001]),
    ];
    for (name, content) in cases {
        let file = person.has_file(name, content);
        person.picks_file(&file);
        person.sees_text("Der er ikke ændret noget på skærmen");
        person.sees_heading("Velkommen til mødet om Liva");
        person.clicks_button("Luk");
        person.sees_no_text("Der er ikke ændret noget på skærmen");
    }
}

#[test]
fn windows_line_ends_and_a_byte_order_mark_are_fine() {
    let person = arrives_with_board(without_places(), "Liva");
    person.presses("Control+S");
    person.sees("button", containing("Hentet til Downloads"));
    let good = std::fs::read_to_string(person.finds_download(".json")).expect("the file");
    let windows = format!("\u{feff}{}", good.replace('\n', "\r\n"));
    let file = person.has_file("windows.json", windows);
    person.picks_file(&file);
    person.sees_text("Tavlen er åbnet.");
}

#[test]
fn what_we_do_not_know_in_a_file_is_named() {
    let person = arrives_with_board(without_places(), "Liva");
    person.presses("Control+S");
    person.sees("button", containing("Hentet til Downloads"));
    let good = std::fs::read_to_string(person.finds_download(".json")).expect("the file");
    let mut document: Value = serde_json::from_str(&good).expect("JSON");
    document["shoe_size"] = 31.into();
    let file = person.has_file("more.json", document.to_string());
    person.picks_file(&file);
    person.sees_text("shoe_size");
    person.sees_heading("Velkommen til mødet om Liva");
}

/// The meeting's date, as the file has it.
fn today_in(file: &str) -> String {
    let document: Value = serde_json::from_str(file).expect("JSON");
    let date = document["meetings"][0]["date"].as_str();
    date.expect("a new board's meeting is today").to_owned()
}

#[test]
fn a_way_on_leads_the_focus_into_the_next_room() {
    let person = arrives_with_board(Visit::new(), "Liva");
    person.waits_for_focus_off_the_page();
    assert!(person.finds("main", "Velkommen").has_focus());
    person.clicks_button("Videre til netværket");
    person.waits_for_focus_off_the_page();
    assert!(person.finds("main", "Netværk").has_focus());
}

#[test]
fn what_is_told_leaves_the_rooms_free_on_a_phone() {
    let file = std::path::Path::new("tests/files/1/from-another-system.json");
    let person = Visit::new().on(PHONE).touching().arrives();
    person.picks_file(&file.canonicalize().expect("the file is there"));
    person.sees_text("Filen er åbnet.");
    let rooms = person.finds("navigation", "Rum").bounds();
    let told = person.asks_the_page(
        "return document.querySelector(':popover-open').getBoundingClientRect().top",
    );
    let told = told.as_f64().expect("it is a number");
    assert!(told >= rooms[1] + rooms[3], "{told} over {rooms:?}");
}

#[test]
fn what_is_told_about_the_document_lies_over_it() {
    let refuses = "navigator.clipboard.writeText = async () => { throw new DOMException('no') }";
    let person = arrives_with_board(Visit::new().where_first(refuses), "Liva");
    person.clicks_button("Afslutning");
    person.clicks_button("Vis dokumentet");
    let document = person.within("dialog", "Dokumentet");
    document.clicks_button("Kopiér tekst til journalen");
    person.sees_text("tillader ikke at kopiere");
    let on_top = "return document.querySelector(':popover-open')?.textContent ?? ''";
    let words = person.asks_the_page(on_top);
    assert!(
        words
            .as_str()
            .is_some_and(|words| words.contains("tillader ikke at kopiere"))
    );
}
