//! What is said when the board refuses a change.

use crate::board::{BoardError, Score, limits};

/// The words for each rule that a change would have broken. Each says what to
/// do where somebody can do something.
#[derive(Debug)]
pub struct Refusals {
    empty_words: &'static str,
    too_long: fn(usize) -> String,
    id_taken: &'static str,
    not_on_board: &'static str,
    child_stays: &'static str,
    tie_to_self: &'static str,
    score_out_of_range: fn(max: u8) -> String,
    too_many_dots: fn(limit: u8) -> String,
    bad_drawing: &'static str,
    covered: &'static str,
    date_out_of_range: &'static str,
    age_out_of_range: fn(youngest: u16, oldest: u16) -> String,
    too_few_ids: &'static str,
    no_such_place: &'static str,
    too_few: fn(usize) -> String,
    too_many: fn(usize) -> String,
}

impl Refusals {
    /// Returns the sentence for one refusal.
    pub fn sentence(&self, refusal: BoardError) -> String {
        match refusal {
            BoardError::EmptyWords => self.empty_words.to_owned(),
            BoardError::TooLong { limit } => (self.too_long)(limit),
            BoardError::IdTaken => self.id_taken.to_owned(),
            BoardError::NotOnBoard => self.not_on_board.to_owned(),
            BoardError::ChildStays => self.child_stays.to_owned(),
            BoardError::TieToSelf => self.tie_to_self.to_owned(),
            BoardError::ScoreOutOfRange => (self.score_out_of_range)(Score::MAX),
            BoardError::TooManyDots => (self.too_many_dots)(limits::DOTS),
            BoardError::BadDrawing => self.bad_drawing.to_owned(),
            BoardError::Covered => self.covered.to_owned(),
            BoardError::DateOutOfRange => self.date_out_of_range.to_owned(),
            BoardError::NoSuchPlace => self.no_such_place.to_owned(),
            BoardError::AgeOutOfRange => {
                (self.age_out_of_range)(*limits::AGES.start(), *limits::AGES.end())
            }
            BoardError::TooFewIds => self.too_few_ids.to_owned(),
            BoardError::TooFew { limit } => (self.too_few)(limit),
            BoardError::TooMany { limit } => (self.too_many)(limit),
        }
    }
}

pub(super) const DANISH: Refusals = Refusals {
    empty_words: "Skriv noget først.",
    too_long: |limit| {
        format!(
            "Teksten er for lang. Der er plads til {} tegn.",
            grouped(limit, '.')
        )
    },
    id_taken: "Det findes allerede på tavlen.",
    not_on_board: "Det er ikke på tavlen mere.",
    child_stays: "Tavlen handler om barnet i midten, så barnet bliver i midten.",
    tie_to_self: "Vælg en anden. Et bånd går mellem to.",
    score_out_of_range: |max| format!("Vælg et helt tal fra 0 til {max}."),
    too_many_dots: |limit| format!("Hver kan give højst {limit} prikker til et kort."),
    bad_drawing: "Tegningen er tom, eller der er ikke plads til mere i den.",
    covered: "Tallene er dækket til lige nu. Vis dem, eller stop runden først.",
    date_out_of_range: "Den dato kan ikke bruges. Skriv årstallet med fire cifre.",
    age_out_of_range: |youngest, oldest| {
        format!(
            "Den alder kan ikke bruges. Skriv {youngest} til {oldest} år eller et fødselsår med fire cifre."
        )
    },
    too_few_ids: "Det lykkedes ikke. Prøv igen.",
    too_few: |limit| format!("Netværkskortet har brug for mindst {limit}."),
    no_such_place: "Det sted findes ikke på netværkskortet.",
    too_many: |limit| {
        format!(
            "Der er ikke plads til flere. Tavlen har plads til {}.",
            grouped(limit, '.')
        )
    },
};

pub(super) const ENGLISH: Refusals = Refusals {
    empty_words: "Write something first.",
    too_long: |limit| {
        format!(
            "The text is too long. There is room for {} characters.",
            grouped(limit, ',')
        )
    },
    id_taken: "It is already on the board.",
    not_on_board: "It is no longer on the board.",
    child_stays: "The board is about the child in the middle, so the child stays in the middle.",
    tie_to_self: "Choose somebody else. A tie is between two.",
    score_out_of_range: |max| format!("Choose a whole number from 0 to {max}."),
    too_many_dots: |limit| format!("Each person can give a card {limit} dots at most."),
    bad_drawing: "The drawing is empty, or there is no room for more in it.",
    covered: "The numbers are covered right now. Show them, or stop the round first.",
    date_out_of_range: "That date cannot be used. Write the year with four digits.",
    age_out_of_range: |youngest, oldest| {
        format!(
            "That age cannot be used. Write {youngest} to {oldest} years, or a year of birth with four digits."
        )
    },
    too_few_ids: "That did not work. Try again.",
    too_few: |limit| format!("The map needs at least {limit}."),
    no_such_place: "There is no such place on the map.",
    too_many: |limit| {
        format!(
            "There is no room for more. The board has room for {}.",
            grouped(limit, ',')
        )
    },
};

/// Writes a number in groups of three digits.
pub(super) fn grouped(number: usize, separator: char) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push(separator);
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_limit_is_written_as_in_the_country() {
        let too_long = BoardError::TooLong {
            limit: limits::STATEMENT,
        };
        assert_eq!(
            DANISH.sentence(too_long),
            "Teksten er for lang. Der er plads til 4.000 tegn."
        );
        assert_eq!(
            ENGLISH.sentence(too_long),
            "The text is too long. There is room for 4,000 characters."
        );
        assert_eq!(grouped(1_234_567, '.'), "1.234.567");
        assert_eq!(grouped(120, '.'), "120");
    }
}
