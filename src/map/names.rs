//! Names as they stand on the map: initials, and lines that fit.

use std::borrow::Cow;

use super::hyphenation;
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
    let last = words.rfind(|letter| !is_emoji(letter));
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
/// Breaks between words and after hyphens; a single word that is longer than
/// `longest_word` is hyphenated where a reader would, or stays whole in a
/// script that has no hyphens. Nothing is left out.
pub(super) fn wrap(name: &str, size: f64, room: f64, longest_word: f64) -> Wrapped {
    let pieces = pieces(name, size, longest_word);
    let longest = pieces.iter().map(|piece| piece.width).fold(0.0, f64::max);
    let count = count_lines(&pieces, size, room.max(longest));
    // The narrowest room that needs no further line fills the lines evenly.
    let mut narrow = longest;
    while count_lines(&pieces, size, narrow) > count {
        narrow += size * 0.25;
    }
    let mut wrapped = Wrapped {
        lines: Vec::with_capacity(count),
        width: 0.0,
        is_broken: pieces.iter().any(|piece| piece.breaks_word),
    };
    each_line(&pieces, size, narrow, |line, width| {
        let mut text = String::new();
        for (index, piece) in line.iter().enumerate() {
            if index > 0 && piece.has_space {
                text.push(' ');
            }
            text.push_str(&piece.text);
        }
        wrapped.lines.push(text);
        wrapped.width = wrapped.width.max(width);
    });
    wrapped
}

/// A part of a name that stays on one line.
struct Piece<'a> {
    text: Cow<'a, str>,
    width: f64,
    /// Whether a space stands before it when it does not start a line.
    has_space: bool,
    /// Whether it starts in the middle of a word, after a hyphen of ours, and
    /// so always starts a line.
    breaks_word: bool,
}

fn pieces(name: &str, size: f64, longest_word: f64) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    for word in name.split_whitespace() {
        let mut has_space = true;
        for part in hyphenated_parts(word) {
            let broken = hyphenation::broken(part, &|text| text_width(text, size) <= longest_word);
            let mut breaks_word = false;
            for text in broken {
                pieces.push(Piece {
                    width: text_width(&text, size),
                    text,
                    has_space,
                    breaks_word,
                });
                has_space = false;
                breaks_word = true;
            }
        }
    }
    pieces
}

/// Splits a word after its own hyphens, where that leaves no scrap.
fn hyphenated_parts(word: &str) -> impl Iterator<Item = &str> {
    let is_scrap = |part: &str| part.trim_end_matches('-').chars().count() < 4;
    let has_scrap = word.split_inclusive('-').any(is_scrap);
    let (whole, parts) = if has_scrap {
        (Some(word), "")
    } else {
        (None, word)
    };
    whole.into_iter().chain(parts.split_inclusive('-'))
}

fn count_lines(pieces: &[Piece<'_>], size: f64, room: f64) -> usize {
    let mut count = 0;
    each_line(pieces, size, room, |_, _| count += 1);
    count
}

/// Tells of the lines, each as full as `room` allows, and their widths.
fn each_line<'a, 'b>(
    pieces: &'b [Piece<'a>],
    size: f64,
    room: f64,
    mut tell: impl FnMut(&'b [Piece<'a>], f64),
) {
    let space = text_width(" ", size);
    let (mut start, mut filled) = (0, 0.0);
    for (index, piece) in pieces.iter().enumerate() {
        let before = if piece.has_space { space } else { 0.0 };
        let wider = filled + before + piece.width;
        if index == start {
            filled = piece.width;
        } else if piece.breaks_word || wider > room + 1e-6 {
            tell(&pieces[start..index], filled);
            (start, filled) = (index, piece.width);
        } else {
            filled = wider;
        }
    }
    tell(&pieces[start..], filled);
}
