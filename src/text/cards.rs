//! Words of *Tavlen*: the three columns and their cards.

use super::list::joined;
use crate::board::Column;

/// The words of the room.
#[derive(Debug)]
pub struct Cards {
    /// The room's heading.
    pub title: &'static str,
    /// The field that adds a card to a column; its accessible name.
    pub add: fn(Column) -> &'static str,
    /// The grey words in that field.
    pub own_words: &'static str,
    /// The same when it is known who (names) says the next card.
    pub says: fn(&[String]) -> String,
    /// Puts the words on the board.
    pub add_button: &'static str,
    /// A card was put at the end of a column (heading).
    pub added: fn(&str) -> String,
    /// The field in which a card's words are changed.
    pub words: &'static str,
    /// A card without words was refused.
    pub needs_words: &'static str,
    /// Opens a card's tools.
    pub more: &'static str,
    /// Before the names of those a card is about.
    pub about: &'static str,
    /// Between the last two names of several.
    pub and: &'static str,
    /// After the name of one, and the names of several, who see it too.
    pub also: [&'static str; 2],
    /// After the name of one who sees it differently.
    pub differently: &'static str,

    /// Asks who says the next card.
    pub who_says: &'static str,
    /// Nobody is said to take part.
    pub nobody_here: &'static str,
    /// Opens the choice of who takes part.
    pub choose_here: &'static str,
    /// Asks who takes part.
    pub who_is_here: &'static str,
    /// Ends the choice of who takes part.
    pub done: &'static str,

    /// On a card: asks the others how they see it.
    pub others_see: &'static str,

    /// The panel with a card's tools.
    pub tools: &'static str,
    /// Asks how the others see a card.
    pub how_others: &'static str,
    /// The two answers.
    pub views: [&'static str; 2],
    /// The field for how one person (name) sees it instead.
    pub namely: fn(&str) -> String,
    /// The grey words in that field.
    pub namely_hint: &'static str,
    /// Asks who said a card.
    pub who_said: &'static str,
    /// Asks who a card is about.
    pub about_whom: &'static str,
    /// The buttons that move a card.
    pub move_card: &'static str,
    /// Moves a card up.
    pub up: &'static str,
    /// Moves a card down.
    pub down: &'static str,
    /// Where a card stands: its number from 1, and how many there are.
    pub number_of: fn(usize, usize) -> String,
    /// A card was moved: the column's heading, the card's number, how many.
    pub moved: fn(&str, usize, usize) -> String,
    /// A card stands at the edge of the board already.
    pub no_further: &'static str,
    /// A card that was dragged is back in its place.
    pub put_back: &'static str,
    /// Takes a card off the board.
    pub remove: &'static str,
    /// A card was taken off the board.
    pub removed: &'static str,
    /// What the keys do on a card, with their names.
    pub keys: [(&'static str, &'static str); 6],
    /// The same in one sentence.
    pub keys_sentence: &'static str,
}

pub(super) const DANISH: Cards = Cards {
    title: "Tavlen",
    add: |column| match column {
        Column::Worries => "Nyt kort: Hvad bekymrer os?",
        Column::Works => "Nyt kort: Hvad fungerer?",
        Column::Next => "Nyt kort: Hvad skal der ske?",
    },
    own_words: "Sig det med egne ord …",
    says: |names| format!("{} siger …", joined(names, " og ")),
    add_button: "Sæt på tavlen",
    added: |heading| format!("Sat på tavlen under {heading}"),
    words: "Kortets ord",
    needs_words: "Et kort skal have ord. Skriv noget, eller slet kortet.",
    more: "Mere",
    about: "Handler om",
    and: " og ",
    also: ["ser det også", "ser det også"],
    differently: "ser det anderledes",

    who_says: "Hvem siger det?",
    nobody_here: "Ingen er markeret som til stede.",
    choose_here: "Hvem er her?",
    who_is_here: "Hvem er med i dag?",
    done: "Færdig",

    others_see: "Andre ser …",

    tools: "Om kortet",
    how_others: "Hvordan ser de andre det?",
    views: ["Ser det også", "Ser det anderledes"],
    namely: |name| format!("Sådan ser {name} det"),
    namely_hint: "nemlig …",
    who_said: "Hvem siger det?",
    about_whom: "Hvem handler det om?",
    move_card: "Flyt kortet",
    up: "Op",
    down: "Ned",
    number_of: |number, count| format!("Nr. {number} af {count}"),
    moved: |heading, number, count| format!("Flyttet til {heading} Nr. {number} af {count}."),
    no_further: "Kortet kan ikke komme længere den vej.",
    put_back: "Kortet er tilbage, hvor det var.",
    remove: "Slet kortet",
    removed: "Kortet er slettet.",
    keys: [
        ("Gå mellem kort", "Piletaster"),
        ("Flyt kortet", "Skift + piletast"),
        ("Åbn kortet", "Enter"),
        ("Sig, hvad det er", "1 2 3"),
        ("Giv en prik", "P"),
        ("Slet kortet", "Delete"),
    ],
    keys_sentence: "Piletaster går mellem kort. Skift og piletast flytter kortet. Enter åbner det. Delete sletter det.",
};

pub(super) const ENGLISH: Cards = Cards {
    title: "The board",
    add: |column| match column {
        Column::Worries => "New card: What are we worried about?",
        Column::Works => "New card: What is working?",
        Column::Next => "New card: What needs to happen?",
    },
    own_words: "Say it in your own words …",
    says: |names| match names {
        [name] => format!("{name} says …"),
        names => format!("{} say …", joined(names, " and ")),
    },
    add_button: "Put on the board",
    added: |heading| format!("Put on the board under {heading}"),
    words: "The card’s words",
    needs_words: "A card needs words. Write something, or delete the card.",
    more: "More",
    about: "About",
    and: " and ",
    also: ["sees it too", "see it too"],
    differently: "sees it differently",

    who_says: "Who says it?",
    nobody_here: "Nobody is marked as here today.",
    choose_here: "Who is here?",
    who_is_here: "Who is here today?",
    done: "Done",

    others_see: "Others see …",

    tools: "About the card",
    how_others: "How do the others see it?",
    views: ["Sees it too", "Sees it differently"],
    namely: |name| format!("How {name} sees it"),
    namely_hint: "namely …",
    who_said: "Who says it?",
    about_whom: "Who is it about?",
    move_card: "Move the card",
    up: "Up",
    down: "Down",
    number_of: |number, count| format!("No. {number} of {count}"),
    moved: |heading, number, count| format!("Moved to {heading} No. {number} of {count}."),
    no_further: "The card cannot go further that way.",
    put_back: "The card is back where it was.",
    remove: "Delete the card",
    removed: "The card is deleted.",
    keys: [
        ("Go between cards", "Arrow keys"),
        ("Move the card", "Shift + arrow key"),
        ("Open the card", "Enter"),
        ("Say what it is", "1 2 3"),
        ("Give a dot", "P"),
        ("Delete the card", "Delete"),
    ],
    keys_sentence: "Arrow keys go between cards. Shift and an arrow key move the card. Enter opens it. Delete deletes it.",
};
