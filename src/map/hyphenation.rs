//! Breaking long words where a Danish reader would, without a dictionary.
//!
//! Danish joins words without a space (*sundhedsplejerske*). A break is best
//! at such a joint: before a word that often ends others, or after an *s* or
//! *e* before a fresh syllable; then between syllables; always so that both
//! parts can be spoken.

use std::borrow::Cow;

/// Breaks a word until its parts fit; each part but the last ends with a
/// hyphen. A word that has no good place to break stays whole.
pub(super) fn broken<'a>(word: &'a str, fits: &dyn Fn(&str) -> bool) -> Vec<Cow<'a, str>> {
    if fits(word) {
        return vec![Cow::Borrowed(word)];
    }
    let Some(at) = best_break(word) else {
        return vec![Cow::Borrowed(word)];
    };
    let (head, tail) = word.split_at(at);
    let mut parts: Vec<Cow<'a, str>> = broken(head, &|part| fits(&format!("{part}-")));
    if let Some(last) = parts.last_mut() {
        last.to_mut().push('-');
    }
    parts.extend(broken(tail, fits));
    parts
}

/// A part of a broken word has at least this many letters.
const LEAST: usize = 4;

/// Returns the byte before which a word breaks best, or none when it has no
/// good place.
fn best_break(word: &str) -> Option<usize> {
    let (bytes, letters): (Vec<usize>, Vec<char>) = word
        .char_indices()
        .map(|(byte, letter)| (byte, letter.to_lowercase().next().unwrap_or(letter)))
        .unzip();
    // Other scripts and code-like words have no hyphens.
    if !letters.iter().all(|letter| is_latin(*letter)) {
        return None;
    }
    let last = letters.len().checked_sub(LEAST)?;
    (LEAST..=last)
        .filter_map(|index| {
            // Even parts make the narrowest name.
            let off_middle = index.abs_diff(letters.len() / 2);
            Some((price(&letters, index)? + off_middle, bytes[index]))
        })
        .min()
        .map(|(_, byte)| byte)
}

/// Returns how bad a break before `index` is (0 is best), or none when a
/// reader would stumble over it.
fn price(letters: &[char], index: usize) -> Option<usize> {
    let (head, tail) = letters.split_at(index);
    let has_vowel = |part: &[char]| part.iter().any(|letter| is_vowel(*letter));
    if !has_vowel(head) || !has_vowel(tail) {
        return None;
    }
    let (before_last, last) = (head[index - 2], head[index - 1]);
    let (first, second) = (tail[0], tail[1]);
    let opens = !is_vowel(first) && (is_vowel(second) || opens_syllable(first, second));
    let is_joint = last == 's' && !is_vowel(before_last);
    if !opens || (!is_joint && !is_vowel(last) && opens_syllable(last, first)) {
        return None;
    }
    let tail_starts_word = TAILS.iter().any(|word| starts_with(tail, word));
    if tail_starts_word {
        return Some(0);
    }
    let joint = match last {
        // The s that joins two words, as in sundheds-plejerske.
        's' if !is_vowel(before_last) => 0,
        's' | 'e' => 2,
        'g' | 'd' | 'n' | 'r' | 'k' | 't' | 'l' => 3,
        _ => 5,
    };
    // Endings such as -de, -re and -je are no words of their own.
    let ending = if second == 'e' || first == 'j' { 3 } else { 0 };
    // Two consonants that open the tail together mark a fresh word.
    let fresh = usize::from(is_vowel(second));
    Some(4 + joint + fresh + ending)
}

/// Words that often end a longer one in the names of people and places here.
const TAILS: [&str; 29] = [
    "behandler",
    "bedste",
    "dagpleje",
    "familie",
    "forening",
    "forælder",
    "gruppe",
    "hjem",
    "hjælper",
    "holdet",
    "klasse",
    "klub",
    "konsulent",
    "kontakt",
    "koordinator",
    "lærer",
    "leder",
    "mester",
    "person",
    "pleje",
    "psykolog",
    "pædagog",
    "rådgiver",
    "skole",
    "sekretær",
    "terapeut",
    "træner",
    "vejleder",
    "værn",
];

fn starts_with(letters: &[char], word: &str) -> bool {
    let mut letters = letters.iter();
    word.chars().all(|letter| letters.next() == Some(&letter))
}

fn is_latin(letter: char) -> bool {
    letter.is_alphabetic() && u32::from(letter) < 0x0250
}

fn is_vowel(letter: char) -> bool {
    "aeiouyæøåäöüéáóíúèê".contains(letter)
}

/// Says whether two consonants begin a syllable together.
fn opens_syllable(first: char, second: char) -> bool {
    matches!(
        (first, second),
        ('b' | 'f' | 'g' | 'k' | 'p', 'l' | 'r')
            | ('d' | 't' | 'v', 'r')
            | ('s', 't' | 'k' | 'p' | 'l' | 'n' | 'v')
            | ('k' | 'g', 'n' | 'v')
    )
}
