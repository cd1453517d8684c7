//! Names in Arabic or Hebrew within a line of ours, in text without markup.
//!
//! A plain field puts `سميرة (lever ikke mere)` after a name of the same script in
//! the order of that script, so that the words seem to be about the other one.
//! Marks that nobody sees hold each name where it is written.

use std::borrow::Cow;

/// The left-to-right mark.
const MARK: char = '\u{200e}';
/// What we write after a name; a sentence of its own script goes on with its
/// own signs.
const OURS: [char; 5] = [',', '(', ')', ':', '.'];

/// Returns a line that reads from left to right, whatever script its names have.
pub fn left_to_right(line: &str) -> Cow<'_, str> {
    if !line.chars().any(is_right_to_left) {
        return Cow::Borrowed(line);
    }
    let mut held = String::with_capacity(line.len() + 16);
    let mut letters = line.chars().filter(|it| it.is_alphabetic());
    if letters.next().is_some_and(is_right_to_left) && letters.any(|it| !is_right_to_left(it)) {
        // Without it a field takes its direction from the first name.
        held.push(MARK);
    }
    // Whether the last letter, before any spaces, was of such a script.
    let mut is_within = false;
    for letter in line.chars() {
        if is_within && OURS.contains(&letter) {
            held.push(MARK);
        }
        held.push(letter);
        if !letter.is_whitespace() {
            is_within = is_right_to_left(letter);
        }
    }
    Cow::Owned(held)
}

/// Says whether a letter is Hebrew, Arabic, Syriac or Thaana.
fn is_right_to_left(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_name_is_held_before_what_we_write_after_it() {
        let line = "أخي محمد, تيتا سميرة (lever ikke mere)";
        let held = "\u{200e}أخي محمد\u{200e}, تيتا سميرة \u{200e}(lever ikke mere)";
        assert_eq!(left_to_right(line), held);
    }

    #[test]
    fn words_of_one_script_stay_as_they_are() {
        assert_eq!(
            left_to_right("Mor, Far (bor i Århus)"),
            "Mor, Far (bor i Århus)"
        );
        let said = "مرحبا، كيف حالك؟";
        assert_eq!(left_to_right(said), said);
    }
}
