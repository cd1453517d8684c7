//! The whole meeting, from an empty board to a document on paper: once by
//! clicks and keys, once by the keyboard alone, and once with everything the
//! method has.

mod by_keyboard;
mod by_mouse;
mod mapping;

use std::path::Path;

use crate::harness::Visitor;

/// A browser that cannot choose a place for a file, so that it is downloaded.
pub const WITHOUT_PLACES: &str = "delete window.showSaveFilePicker";

/// Everybody around Liva, as they are named in the story.
const PEOPLE: [&str; 8] = [
    "Mor",
    "Far",
    "Mormor Grethe",
    "تيتا ليلى",
    "Sofie",
    "Klasselærer Mette",
    "Sundhedsplejerskekonsulent Østergaard",
    "Håndbold U13 🤾",
];

const WORRIES: [&str; 2] = [
    "Jeg ligger og lytter, når de skændes.",
    "Liva kommer for sent tre dage om ugen.",
];
const WORKS: [&str; 2] = [
    "Hun sover altid godt hos mig.",
    "Sofie og jeg går til håndbold hver onsdag.",
];
const NEXT: [&str; 2] = [
    "Jeg vil have en aften, hvor ingen skændes.",
    "Far henter om torsdagen.",
];
const GOAL: &str = "Liva kan sove trygt hver nat";
const STEPS: [&str; 2] = [
    "Far henter hver torsdag kl. 15",
    "Mette ringer til Mor om fredagen",
];

/// Every word the story puts on the board.
fn all_words() -> Vec<&'static str> {
    let cards = WORRIES.iter().chain(&WORKS).chain(&NEXT);
    let words = PEOPLE.iter().chain(cards).chain(&STEPS);
    words.copied().chain([GOAL]).collect()
}

/// Sees the whole board read back in *Afslutning*.
#[track_caller]
fn sees_everything_read_back(person: &Visitor) {
    for words in all_words() {
        person.sees_text(words);
    }
}

/// Opens the downloaded document as its reader would, prints it, and finds
/// every word of the board on the paper.
#[track_caller]
fn finds_every_word_on_paper(person: &Visitor, document: &Path) {
    person.opens(&format!("file://{}", document.display()));
    let paper = person.prints_to_pdf("document");
    let printed = squeezed(&paper.text());
    for words in all_words() {
        for word in words.split_whitespace().filter(|word| is_plain(word)) {
            assert!(
                printed.contains(&squeezed(word)),
                "“{word}” is not on the paper"
            );
        }
    }
    assert!(paper.info().contains("Tagged:          yes"));
}

/// Emoji have no letters to find, and paper writes Arabic in its own forms:
/// `printed` looks at those.
fn is_plain(word: &str) -> bool {
    word.chars()
        .all(|letter| letter.is_ascii() || "æøåÆØÅé".contains(letter))
}

/// Without white space and hyphens, which lines break at.
fn squeezed(text: &str) -> String {
    text.chars()
        .filter(|letter| !letter.is_whitespace() && !matches!(letter, '-' | '\u{ad}'))
        .collect()
}
