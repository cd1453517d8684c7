//! Words of *De tre huse*: the same cards, shown as houses to children.
//!
//! Few and short, as one speaks with a child. *My Three Houses* is a mark: the
//! houses, their names and their words here are our own.

use super::list::joined;
use crate::board::Column;

/// How many pictures a house offers to tap.
pub const PICTURES: usize = 18;

/// The words of the houses.
#[derive(Debug)]
pub struct Houses {
    /// The choice between the columns and the houses.
    pub switch: &'static str,
    /// The two ways to see the same cards: columns, houses.
    pub ways: [&'static str; 2],
    /// Each house's name.
    pub name: fn(Column) -> &'static str,
    /// What belongs into each house.
    pub question: fn(Column) -> &'static str,
    /// Opens a house; on its door.
    pub enter: &'static str,
    /// A house (its name) is open.
    pub entered: fn(&str) -> String,
    /// Goes back to all three houses.
    pub leave: &'static str,
    /// How many cards are in a house.
    pub count: fn(usize) -> String,
    /// The field that adds a card to a house (its name).
    pub add: fn(&str) -> String,
    /// The grey words in that field.
    pub own_words: &'static str,
    /// Puts the words into the house.
    pub add_button: &'static str,
    /// A card was put into a house (its name).
    pub added: fn(&str) -> String,
    /// A picture (its name) was put after the words that are being written.
    pub joined: fn(&str) -> String,
    /// The pictures to tap.
    pub pictures: &'static str,
    /// Each picture with its name: feelings first, then things.
    pub picture_names: [(&'static str, &'static str); PICTURES],
    /// Reads one card aloud.
    pub read: &'static str,
    /// What the voice says of a card: who (names) says it, and its words.
    pub said_by: fn(&[String], &str) -> String,
    /// So many cards about what is to be done are on the board, not in a house.
    pub on_board: fn(usize) -> String,
    /// Reads all cards of a house aloud.
    pub read_all: &'static str,
    /// Stops reading aloud.
    pub stop: &'static str,
    /// The device's voice did not speak.
    pub voice_failed: &'static str,
}

pub(super) const DANISH: Houses = Houses {
    switch: "Vis kortene som",
    ways: ["Tavle", "De tre huse"],
    name: |column| match column {
        Column::Worries => "Det svære",
        Column::Works => "Det gode",
        Column::Next => "Drømmene",
    },
    question: |column| match column {
        Column::Worries => "Hvad er svært?",
        Column::Works => "Hvad er godt?",
        Column::Next => "Hvad drømmer du om?",
    },
    enter: "Gå ind",
    entered: |house| format!("Du er i huset {house}."),
    leave: "Alle huse",
    count: |count| match count {
        1 => "1 kort i huset".to_owned(),
        _ => format!("{count} kort i huset"),
    },
    add: |house| format!("Nyt kort i huset {house}"),
    own_words: "Dine egne ord …",
    add_button: "Sæt i huset",
    added: |house| format!("Sat i huset {house}."),
    joined: |picture| format!("{picture} står nu i dine ord."),
    pictures: "Tryk på et billede",
    picture_names: [
        ("😀", "glad"),
        ("🥰", "elsket"),
        ("😌", "rolig"),
        ("😢", "ked af det"),
        ("😠", "vred"),
        ("😨", "bange"),
        ("😕", "i tvivl"),
        ("😴", "træt"),
        ("🤒", "ondt"),
        ("🏠", "hjem"),
        ("🤗", "kram"),
        ("🤝", "venner"),
        ("🏫", "skole"),
        ("⚽", "fodbold"),
        ("🎮", "spil"),
        ("🐶", "dyr"),
        ("🌙", "nat"),
        ("🌈", "regnbue"),
    ],
    read: "Læs højt",
    said_by: |names, words| format!("{} siger: {words}", joined(names, " og ")),
    on_board: |count| match count {
        1 => "1 kort med en idé til handling hænger på Tavle.".to_owned(),
        _ => format!("{count} kort med idéer til handling hænger på Tavle."),
    },
    read_all: "Læs huset højt",
    stop: "Stop",
    voice_failed: "Stemmen på denne enhed kunne ikke læse højt.",
};

pub(super) const ENGLISH: Houses = Houses {
    switch: "Show the cards as",
    ways: ["Board", "The three houses"],
    name: |column| match column {
        Column::Worries => "The hard things",
        Column::Works => "The good things",
        Column::Next => "The dreams",
    },
    question: |column| match column {
        Column::Worries => "What is hard?",
        Column::Works => "What is good?",
        Column::Next => "What do you dream of?",
    },
    enter: "Go in",
    entered: |house| format!("You are in the house {house}."),
    leave: "All houses",
    count: |count| match count {
        1 => "1 card in the house".to_owned(),
        _ => format!("{count} cards in the house"),
    },
    add: |house| format!("New card in the house {house}"),
    own_words: "Your own words …",
    add_button: "Put in the house",
    added: |house| format!("Put in the house {house}."),
    joined: |picture| format!("{picture} now stands in your words."),
    pictures: "Tap a picture",
    picture_names: [
        ("😀", "happy"),
        ("🥰", "loved"),
        ("😌", "calm"),
        ("😢", "sad"),
        ("😠", "angry"),
        ("😨", "scared"),
        ("😕", "unsure"),
        ("😴", "tired"),
        ("🤒", "hurting"),
        ("🏠", "home"),
        ("🤗", "a hug"),
        ("🤝", "friends"),
        ("🏫", "school"),
        ("⚽", "football"),
        ("🎮", "games"),
        ("🐶", "animals"),
        ("🌙", "night"),
        ("🌈", "rainbow"),
    ],
    read: "Read aloud",
    said_by: |names, words| match names {
        [name] => format!("{name} says: {words}"),
        names => format!("{} say: {words}", joined(names, " and ")),
    },
    on_board: |count| match count {
        1 => "1 card with an idea for what to do is on the Board.".to_owned(),
        _ => format!("{count} cards with ideas for what to do are on the Board."),
    },
    read_all: "Read the house aloud",
    stop: "Stop",
    voice_failed: "This device’s voice could not read aloud.",
};

/// Says whether words are only one or a few pictures, which may stand large.
pub fn is_only_pictures(words: &str) -> bool {
    const FEW: usize = 12; // code points: a family alone can be seven
    let is_picture = |letter: char| letter >= '\u{2190}' && !letter.is_alphanumeric();
    let is_joining = |letter: char| matches!(letter, '\u{200d}' | '\u{fe0f}' | '\u{20e3}');
    let mut letters = words.chars().filter(|letter| !letter.is_whitespace());
    words.chars().count() <= FEW
        && words.chars().any(is_picture)
        && letters.all(|letter| is_picture(letter) || is_joining(letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_languages_offer_the_same_pictures() {
        for (danish, english) in DANISH.picture_names.iter().zip(ENGLISH.picture_names) {
            assert_eq!(danish.0, english.0);
            assert!(is_only_pictures(danish.0), "{}", danish.0);
        }
    }

    #[test]
    fn only_pictures_stand_large() {
        for picture in ["😀", "👨‍👩‍👧", "❤️", "😢 😢", "🏳️‍🌈"] {
            assert!(is_only_pictures(picture), "{picture}");
        }
        for words in ["", " ", "Fodbold ⚽", "…", "!!", "مرحبا", "3", "漢字"] {
            assert!(!is_only_pictures(words), "{words}");
        }
        assert!(!is_only_pictures(&"😀".repeat(13)));
    }
}
