//! Words for what a card means at *Tavlen*: what it is, to whom it is
//! important, what grows from it, whom it calls to mind.

/// The words of what a card means.
#[derive(Debug)]
pub struct Meaning {
    /// Asks what kind of answer a card is.
    pub what_is_it: &'static str,
    /// Lets a strength become safety.
    pub has_protected: &'static str,
    /// A card (or several) is this kind from now on.
    pub is_now: fn(&str) -> String,
    /// A card (or several) is no kind any more.
    pub is_no_kind: &'static str,
    /// Several cards of different columns have no kinds in common.
    pub one_column: &'static str,

    /// Asks how important a card is, and to whom.
    pub how_important: &'static str,
    /// One person's dots (name).
    pub dots_from: fn(&str) -> String,
    /// So many dots: 0 to 3.
    pub dots: fn(u8) -> &'static str,
    /// Nobody is chosen who gives dots.
    pub who_gives: &'static str,

    /// Lets a goal grow from a card.
    pub make_goal: &'static str,
    /// A goal has grown from it.
    pub goal_made: &'static str,
    /// A card that is only drawn has no words for a goal.
    pub goal_needs_words: &'static str,
    /// Before the words of a goal that grew from a card.
    pub goal: &'static str,
    /// The same, for a goal in the very words of the card.
    pub became_goal: &'static str,
    /// Where such a goal leads.
    pub go_to_goal: &'static str,

    /// Goes to the map with the people of a card or goal lit up.
    pub show_on_map: &'static str,
    /// Whom a card lights up.
    pub people_of_card: &'static str,
    /// Whom a goal lights up.
    pub people_of_goal: &'static str,
}

pub(super) const DANISH: Meaning = Meaning {
    what_is_it: "Hvad er det?",
    has_protected: "Det har allerede beskyttet",
    is_now: |kind| format!("Nu: {kind}."),
    is_no_kind: "Nu uden at være noget bestemt.",
    one_column: "Vælg kort fra én kolonne for at sige, hvad de er.",

    how_important: "Hvor vigtigt er det?",
    dots_from: |name| format!("Prikker fra {name}"),
    dots: |count| match count {
        0 => "ingen prikker",
        1 => "1 prik",
        2 => "2 prikker",
        _ => "3 prikker",
    },
    who_gives: "Vælg først, hvem der giver prikker, nederst på tavlen.",

    make_goal: "Gør til mål",
    goal_made: "Kortet er blevet til et mål.",
    goal_needs_words: "Et mål skal have ord. Skriv først ord på kortet.",
    goal: "Mål:",
    became_goal: "Blev til et mål",
    go_to_goal: "Gå til målet",

    show_on_map: "Vis dem i netværket",
    people_of_card: "Dem, kortet kommer fra eller handler om.",
    people_of_goal: "Dem, der har med målet at gøre.",
};

pub(super) const ENGLISH: Meaning = Meaning {
    what_is_it: "What is it?",
    has_protected: "It has already protected",
    is_now: |kind| format!("Now: {kind}."),
    is_no_kind: "Now nothing in particular.",
    one_column: "Choose cards from one column to say what they are.",

    how_important: "How important is it?",
    dots_from: |name| format!("Dots from {name}"),
    dots: |count| match count {
        0 => "no dots",
        1 => "1 dot",
        2 => "2 dots",
        _ => "3 dots",
    },
    who_gives: "First choose who gives dots, at the foot of the board.",

    make_goal: "Make it a goal",
    goal_made: "The card has become a goal.",
    goal_needs_words: "A goal needs words. First write words on the card.",
    goal: "Goal:",
    became_goal: "Became a goal",
    go_to_goal: "Go to the goal",

    show_on_map: "Show them in the network",
    people_of_card: "Those the card comes from or is about.",
    people_of_goal: "Those who have to do with the goal.",
};
