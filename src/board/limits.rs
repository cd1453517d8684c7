//! How long words may be and how many things a board may hold.
//!
//! Wide enough that no meeting meets them; narrow enough that a broken file
//! cannot fill the machine. Lengths count Unicode characters.

use std::ops::RangeInclusive;

use super::BoardError;

/// Longest name of a person, group, ring or sector, in characters.
pub const NAME: usize = 120;
/// Longest one-line text (a role, a place, a point of the agenda), in characters.
pub const LINE: usize = 300;
/// Longest statement (a card, a goal, a view, a step), in characters.
pub const STATEMENT: usize = 4_000;
/// Most people and groups on one board.
pub const PEOPLE: usize = 2_000;
/// Most ties on one board.
pub const TIES: usize = 10_000;
/// Most cards, goals, scales, steps or transitions on one board, each.
pub const CARDS: usize = 2_000;
/// Most viewpoints on one board.
pub const VIEWPOINTS: usize = 50;
/// Most questions of a board's own.
pub const QUESTIONS: usize = 100;
/// Most points on one agenda.
pub const AGENDA: usize = 100;
/// Most earlier stages that a card remembers; beyond it the oldest goes.
pub const STAGES: usize = 50;
/// Most dots of importance that one person gives one card.
pub const DOTS: u8 = 3;
/// Most strokes of one drawing.
pub const STROKES: usize = 1_000;
/// Most points of one drawing, of all its strokes together.
pub const POINTS: usize = 20_000;
/// How broad a stroke may be, in the units of a drawing's box.
pub const STROKE_WIDTH: RangeInclusive<u8> = 1..=100;

/// How many rings a map may have.
pub const RINGS: RangeInclusive<usize> = 2..=5;
/// How many sectors a map may have.
pub const SECTORS: RangeInclusive<usize> = 2..=8;
/// How old somebody may be, in years.
pub const AGES: RangeInclusive<u16> = 0..=130;
/// The years somebody may be born in: four digits.
pub const BIRTH_YEARS: RangeInclusive<u16> = 1000..=9999;
/// The years a day may lie in: those that ISO 8601 writes with four digits.
pub const YEARS: RangeInclusive<i16> = 0..=9999;

/// Takes words as they were said, without the white space around them.
///
/// # Errors
/// [`BoardError::EmptyWords`] when nothing is left, [`BoardError::TooLong`]
/// over `limit` characters.
pub fn words(said: &str, limit: usize) -> Result<String, BoardError> {
    let said = optional_words(said, limit)?;
    if said.is_empty() {
        return Err(BoardError::EmptyWords);
    }
    Ok(said)
}

/// Takes words that may also be none.
///
/// # Errors
/// [`BoardError::TooLong`] over `limit` characters.
pub fn optional_words(said: &str, limit: usize) -> Result<String, BoardError> {
    let said = said.trim();
    check_length(said, limit)?;
    Ok(said.to_owned())
}

/// Checks words as they are, white space included.
///
/// # Errors
/// [`BoardError::TooLong`] over `limit` characters.
pub fn check_length(said: &str, limit: usize) -> Result<(), BoardError> {
    // A character is at least one byte, so few words need counting.
    if said.len() > limit && said.chars().count() > limit {
        return Err(BoardError::TooLong { limit });
    }
    Ok(())
}
