//! What a user reads stands in `text/`, in every language.

use crate::nothing_breaks;
use crate::source::{File, Kind, files, pieces, without_tests};

/// Attributes that a user hears or sees.
const READ_ALOUD: [&str; 5] = [
    "aria-label=",
    "title=",
    "placeholder=",
    "alt=",
    "aria-description=",
];

/// Strings with words that stand in a view as text, or as an attribute that is read.
fn words_in_views(file: &File) -> Vec<String> {
    let rust = without_tests(file);
    let pieces = pieces(rust);
    let mut places = Vec::new();
    let mut offset = 0;
    for (index, (kind, text)) in pieces.iter().enumerate() {
        if *kind == Kind::Text && has_words(text) {
            // The code before, across comments; it ends with the opening quote.
            let before: String = pieces[..index]
                .iter()
                .rev()
                .filter(|(kind, _)| *kind != Kind::Comment)
                .take(1)
                .map(|(_, text)| text.trim_end_matches(['"', '#', 'r']).trim_end())
                .collect();
            let is_text =
                before.ends_with('>') && !before.ends_with("=>") && !before.ends_with("->");
            let is_read = READ_ALOUD
                .iter()
                .any(|attribute| before.ends_with(attribute));
            if is_text || is_read {
                let line = rust[..offset].lines().count();
                places.push(file.place(line, &format!("\"{text}\"")));
            }
        }
        offset += text.len();
    }
    places
}

/// Whether a string has words of a language: not the app's own name, not only
/// signs, and not only the names of keys, which are the same in all of them.
fn has_words(text: &str) -> bool {
    let same_everywhere = ["Samtavle", "Ctrl", "Alt", "Esc", "Enter", "Tab"];
    let mut words = text.split(|letter: char| !letter.is_alphanumeric());
    words.any(|word| {
        let letters = word.chars().filter(|letter| letter.is_alphabetic()).count();
        letters > 1 && !same_everywhere.contains(&word)
    })
}

#[test]
fn views_hold_no_words() {
    let all = files("src/ui", &[".rs"])
        .into_iter()
        .chain(files("src/ui.rs", &[".rs"]));
    let places: Vec<String> = all.flat_map(|file| words_in_views(&file)).collect();
    nothing_breaks(
        "Words that a user sees or hears stand in src/text/, where each language must have them:",
        &places,
    );
}

#[test]
fn words_in_views_are_recognised() {
    let view = |rust: &str| {
        let file = File {
            path: "a.rs".into(),
            text: rust.into(),
        };
        words_in_views(&file).len()
    };
    assert_eq!(view("view! { <p class=\"card\">\"Navn\"</p> }"), 1);
    assert_eq!(view("view! { <p>{texts.name}</p><b>\": \"</b> }"), 0);
    assert_eq!(view("view! { <button aria-label=\"Slet\"/> }"), 1);
    assert_eq!(
        view("match kind { Kind::Harm => \"is-harm\", _ => f(\"is-other\") }"),
        0
    );
}
