//! Names as they stand on the map: initials, and lines that fit.

use super::label::Wrapped;
use super::measure::{is_joined_to_previous, text_width};

/// Returns up to two letters that stand for a name, or its emoji.
///
/// A letter is what a reader sees as one: accents, emoji of several code
/// points and flags stay whole. Arabic letters are kept from joining.
pub fn initials(name: &str) -> String {
    let mut words = name
        .split(|letter: char| letter.is_whitespace() || letter == '-')
        .filter_map(first_letter);
    let Some(first) = words.next() else {
        return first_graphemes(name.trim(), 1).to_owned();
    };
    if is_emoji(first) {
        return first.to_owned();
    }
    let last = words.filter(|letter| !is_emoji(letter)).last();
    let mut both: String = first.chars().flat_map(char::to_uppercase).collect();
    if let Some(last) = last {
        if both.chars().next().is_some_and(is_joining_script) {
            both.push('\u{200c}');
        }
        both.extend(last.chars().flat_map(char::to_uppercase));
    }
    both
}

/// Returns the first letter, number or emoji of a word.
fn first_letter(word: &str) -> Option<&str> {
    let (start, _) = word
        .char_indices()
        .find(|(_, letter)| letter.is_alphanumeric() || is_pictograph(*letter))?;
    Some(first_graphemes(&word[start..], 1))
}

/// Returns the first `count` letters as a reader sees them.
fn first_graphemes(text: &str, count: usize) -> &str {
    let end = grapheme_starts(text).nth(count).unwrap_or(text.len());
    &text[..end]
}

/// Returns where each letter, as a reader sees it, starts.
fn grapheme_starts(text: &str) -> impl Iterator<Item = usize> + '_ {
    let mut previous: Option<char> = None;
    let mut is_half_flag = false;
    text.char_indices().filter_map(move |(index, letter)| {
        let is_flag_half = matches!(letter as u32, 0x1f1e6..=0x1f1ff);
        let joins = match previous {
            None => false,
            Some('\u{200d}') => is_pictograph(letter),
            Some(_) => is_joined_to_previous(letter) || (is_flag_half && is_half_flag),
        };
        is_half_flag = is_flag_half && !(joins && is_half_flag);
        previous = Some(letter);
        (!joins).then_some(index)
    })
}

fn is_emoji(text: &str) -> bool {
    text.chars().next().is_some_and(is_pictograph)
}

fn is_pictograph(letter: char) -> bool {
    matches!(letter as u32, 0x2190..=0x2bff | 0x1f000..=0x1faff)
}

/// Says whether a letter belongs to a script whose letters join up.
fn is_joining_script(letter: char) -> bool {
    matches!(letter as u32, 0x0600..=0x08ff | 0xfb50..=0xfdff | 0xfe70..=0xfefc)
}

/// Breaks a name into the fewest lines of at most `room`, evenly filled.
///
/// Breaks between words; a single word that is longer than `longest_word` is
/// hyphenated where a reader would, or stays whole in a script that has no
/// hyphens. Nothing is left out.
pub(super) fn wrap(name: &str, size: f64, room: f64, longest_word: f64) -> Wrapped {
    let pieces = pieces(name, size, longest_word);
    let widths: Vec<f64> = pieces
        .iter()
        .map(|piece| text_width(&piece.text, size))
        .collect();
    let longest = widths.iter().copied().fold(0.0, f64::max);
    let count = fill(&pieces, &widths, size, room.max(longest)).len();
    // The narrowest room that needs no further line fills the lines evenly.
    let mut narrow = longest;
    let mut lines = fill(&pieces, &widths, size, narrow);
    while lines.len() > count {
        narrow += size * 0.25;
        lines = fill(&pieces, &widths, size, narrow);
    }
    let width = lines
        .iter()
        .map(|line| text_width(line, size))
        .fold(0.0, f64::max);
    Wrapped {
        lines,
        width,
        is_broken: pieces.iter().any(|piece| !piece.has_space),
    }
}

/// A part of a name that is not broken.
struct Piece {
    text: String,
    /// Whether a space stands before it when it does not start a line.
    has_space: bool,
}

fn pieces(name: &str, size: f64, room: f64) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for word in name.split_whitespace() {
        for (index, part) in break_word(word, size, room).into_iter().enumerate() {
            pieces.push(Piece {
                text: part,
                has_space: index == 0,
            });
        }
    }
    pieces
}

/// Puts pieces into lines, each as full as `room` allows.
fn fill(pieces: &[Piece], widths: &[f64], size: f64, room: f64) -> Vec<String> {
    let space = text_width(" ", size);
    let mut lines: Vec<String> = Vec::new();
    let mut filled = 0.0;
    for (piece, width) in pieces.iter().zip(widths) {
        let with_space = if piece.has_space {
            space + width
        } else {
            *width
        };
        match lines.last_mut() {
            // A hyphenated part stays at its line's end.
            Some(line) if piece.has_space && filled + with_space <= room + 1e-6 => {
                line.push(' ');
                line.push_str(&piece.text);
                filled += with_space;
            }
            _ => {
                lines.push(piece.text.clone());
                filled = *width;
            }
        }
    }
    lines
}

/// Breaks a word that is wider than `room`.
fn break_word(word: &str, size: f64, room: f64) -> Vec<String> {
    if text_width(word, size) <= room {
        return vec![word.to_owned()];
    }
    let Some((at, is_hyphen)) = best_break(word) else {
        return vec![word.to_owned()];
    };
    let (head, tail) = word.split_at(at);
    let head = if is_hyphen {
        head.to_owned()
    } else {
        format!("{head}-")
    };
    let mut parts = break_word(&head, size, room);
    parts.extend(break_word(tail, size, room));
    parts
}

/// Returns the byte where a word breaks best and whether a hyphen is already
/// there; none when the word has no good place.
fn best_break(word: &str) -> Option<(usize, bool)> {
    let letters: Vec<(usize, char)> = word.char_indices().collect();
    let is_breakable = letters
        .iter()
        .all(|(_, letter)| (*letter as u32) < 0x0250 || *letter == '’');
    if !is_breakable {
        return None;
    }
    let middle = letters.len() / 2;
    (MIN_PART..letters.len().saturating_sub(MIN_PART - 1))
        .filter_map(|index| {
            let worth = break_worth(&letters, index)?;
            let off_middle = index.abs_diff(middle);
            let (byte, _) = letters[index];
            let is_hyphen = letters[index - 1].1 == '-';
            Some((off_middle * 2 + worth, byte, is_hyphen))
        })
        .min_by_key(|(cost, byte, _)| (*cost, *byte))
        .map(|(_, byte, is_hyphen)| (byte, is_hyphen))
}

/// A part of a broken word has at least this many letters.
const MIN_PART: usize = 3;

/// Says how bad a break before `index` is (0 is best), or none when it cannot
/// be: both parts need a vowel, and no single consonant leaves its vowel.
fn break_worth(letters: &[(usize, char)], index: usize) -> Option<usize> {
    let letter = |at: usize| letters.get(at).map(|(_, letter)| *letter);
    let (before, after) = (letter(index - 1)?, letter(index)?);
    if before == '-' || before == '/' {
        return Some(0);
    }
    let has_vowel = |part: &[(usize, char)]| part.iter().any(|(_, letter)| is_vowel(*letter));
    if !after.is_alphabetic()
        || !before.is_alphabetic()
        || !has_vowel(&letters[..index])
        || !has_vowel(&letters[index..])
    {
        return None;
    }
    let next = letter(index + 1)?;
    let opens_syllable = !is_vowel(after) && (is_vowel(next) || opens_cluster(after, next));
    match (opens_syllable, before) {
        // The s that joins two words into one (*sundheds-plejerske*).
        (true, 's') if !is_vowel(letter(index.checked_sub(2)?)?) => Some(1),
        (true, _) if !is_vowel(before) => Some(3),
        (true, _) => Some(5),
        (false, _) => None,
    }
}

fn is_vowel(letter: char) -> bool {
    matches!(
        letter.to_lowercase().next().unwrap_or(letter),
        'a' | 'e'
            | 'i'
            | 'o'
            | 'u'
            | 'y'
            | 'æ'
            | 'ø'
            | 'å'
            | 'ä'
            | 'ö'
            | 'ü'
            | 'é'
            | 'á'
            | 'ó'
            | 'í'
            | 'ú'
    )
}

/// Says whether two consonants begin a syllable together.
fn opens_cluster(first: char, second: char) -> bool {
    matches!(
        (first, second),
        ('b' | 'f' | 'g' | 'k' | 'p', 'l' | 'r')
            | ('d' | 't' | 'v', 'r')
            | ('s', 't' | 'k' | 'p' | 'l')
    )
}
