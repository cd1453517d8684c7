//! All of it taken back and made again, saved, opened, and read as a document.

use std::path::{Path, PathBuf};

use super::{FEAR, GOAL, LIVA, METTE, SIGN, all_of_the_document, all_said, is_plain, squeezed};
use crate::goals::covered::all_there_is;
use crate::harness::{Thing, Visitor, containing};

const ROOMS: [&str; 5] = [
    "Velkommen",
    "Netværk",
    "Tavlen",
    "Mål og aftaler",
    "Afslutning",
];
/// More steps than the story has.
const STEPS: usize = 300;

fn enters(person: &Visitor, room: &str) {
    let rooms = person.within("navigation", containing("R"));
    rooms.clicks_button(room);
    person.sees("main", room);
}

/// What is to be read in every room.
pub fn reads_all_rooms(person: &Visitor) -> Vec<String> {
    let read = |room: &&str| {
        enters(person, room);
        person.within("main", *room).text()
    };
    let rooms: Vec<String> = ROOMS.iter().map(read).collect();
    let read_back = &rooms[4];
    for words in all_said() {
        assert!(read_back.contains(words), "“{words}” is not read back");
    }
    rooms
}

pub fn takes_all_back_and_makes_it_again(person: &Visitor) {
    enters(person, "Mål og aftaler");
    until_the_end(person, &person.finds("button", "Fortryd"), "Control+z");
    person.sees_text("Her er ingen mål endnu.");
    for room in ROOMS {
        enters(person, room);
        let all = all_there_is(person).concat();
        for words in all_said() {
            assert!(!all.contains(words), "“{words}” is left in {room}");
        }
    }
    until_the_end(person, &person.finds("button", "Gentag"), "Control+y");
}

fn until_the_end(person: &Visitor, button: &Thing, keys: &str) {
    for _ in 0..STEPS {
        if button.state("disabled") == "true" {
            return;
        }
        person.presses(keys);
    }
    panic!("{button} never ends");
}

/// Saves the board, reads the document in its frame, and takes it along.
pub fn saves_and_reads_the_document(person: &Visitor) -> (PathBuf, PathBuf) {
    enters(person, "Afslutning");
    person.clicks_button("Gem tavlen som fil");
    person.sees("button", containing("Hentet til Downloads"));
    let file = person.finds_download(".json");
    person.clicks_button("Vis dokumentet");
    person.sees("dialog", "Dokumentet");
    let frame = person.finds_all("Iframe").remove(0).name;
    let text = spaced(&person.text_in_frame(&frame));
    for words in all_of_the_document() {
        assert!(text.contains(&words), "“{words}” is not in {text}");
    }
    is_one_unit(&text);
    person.clicks_button("Hent som fil");
    let document = person.finds_download(".html");
    person.within("dialog", "Dokumentet").clicks_button("Luk");
    (file, document)
}

/// What is feared, its goal and the goal's scale stand together.
#[track_caller]
fn is_one_unit(text: &str) {
    let from = text
        .find(&format!("Mål 1 {GOAL}"))
        .expect("the goal's heading");
    let goal = &text[from..];
    let goal = &goal[..goal.find("Hvor langt").unwrap_or(goal.len())];
    for words in [FEAR, SIGN, "Hvor tæt på målet er vi?", LIVA, METTE] {
        assert!(
            goal.contains(words),
            "“{words}” is not with the goal: {goal}"
        );
    }
}

/// With one space wherever the text has white space.
fn spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

pub fn starts_over(person: &Visitor) {
    person.clicks_button("Start forfra");
    person.clicks_button("Fjern tavlen");
    person.sees_heading("Begynd en ny tavle");
    person.sees_no_text("Grethe");
}

/// Every word and fact is on the paper.
pub fn reads_it_on_paper(person: &Visitor, document: &Path) {
    person.opens(&format!("file://{}", document.display()));
    let paper = person.prints_to_pdf("mapping");
    let printed = squeezed(&paper.text());
    for words in all_of_the_document() {
        for word in words.split_whitespace().filter(|word| is_plain(word)) {
            let word = squeezed(word);
            assert!(printed.contains(&word), "“{word}” is not on the paper");
        }
    }
    assert!(paper.info().contains("Tagged:          yes"));
}
