//! Words of the covered sheet where cards wait that were written before the
//! meeting.

/// The words of the sheet, and of a card that came from it.
#[derive(Debug)]
pub struct Prepared {
    /// The sheet, and the part of the tools that opens it.
    pub title: &'static str,
    /// What it is for.
    pub hint: &'static str,
    /// Opens it.
    pub open: &'static str,
    /// That words are covered on it.
    pub covered: &'static str,
    /// The field for a new card; its accessible name.
    pub new_card: &'static str,
    /// The grey words in that field.
    pub own_words: &'static str,
    /// Takes the cover off what is being written.
    pub see_writing: &'static str,
    /// Asks for a new card's column.
    pub which_column: &'static str,
    /// Puts the card by.
    pub put_by: &'static str,
    /// It was put by.
    pub is_by: &'static str,

    /// The cards that wait.
    pub waiting: &'static str,
    /// No card waits.
    pub none: &'static str,
    /// A card that waits, by its number.
    pub card: fn(usize) -> String,
    /// Takes the cover off one card's words.
    pub look: &'static str,
    /// Covers them again.
    pub cover: &'static str,
    /// Asks to show a card.
    pub show: &'static str,
    /// Asks once more, by the card's number.
    pub question: fn(usize) -> String,
    /// Where it will be seen: the column's heading.
    pub consequence: fn(&str) -> String,
    /// Shows it.
    pub deed: &'static str,
    /// It is shown.
    pub is_shown: &'static str,
    /// A card on the board was prepared.
    pub written_before: &'static str,
    /// Puts a shown card by again.
    pub put_back: &'static str,
    /// It is hidden again.
    pub is_back: &'static str,
}

pub(super) const DANISH: Prepared = Prepared {
    title: "Forberedte kort",
    hint: "Skriv kort før mødet, for eksempel et barns egne ord. De er skjult, indtil I viser dem.",
    open: "Åbn de forberedte kort",
    covered: "Ordene er dækket til, også mens du skriver. Et kort ses først, når du viser det på tavlen.",
    new_card: "Nyt forberedt kort",
    own_words: "Skriv det med deres egne ord …",
    see_writing: "Se, hvad du skriver",
    which_column: "Hvor hører det til?",
    put_by: "Læg til side",
    is_by: "Kortet er lagt til side. Det er skjult.",

    waiting: "Ligger klar",
    none: "Der ligger ingen kort klar.",
    card: |number| format!("Kort {number}"),
    look: "Se ordene",
    cover: "Dæk ordene til",
    show: "Vis på tavlen",
    question: |number| format!("Vil I vise kort {number} for alle?"),
    consequence: |heading| format!("Så står det på tavlen under »{heading}«."),
    deed: "Vis kortet",
    is_shown: "Kortet er vist på tavlen.",
    written_before: "Skrevet før mødet",
    put_back: "Læg til side igen",
    is_back: "Kortet er lagt til side og skjult igen.",
};

pub(super) const ENGLISH: Prepared = Prepared {
    title: "Prepared cards",
    hint: "Write cards before the meeting, for example a child’s own words. They are hidden until you show them.",
    open: "Open the prepared cards",
    covered: "The words are covered, also while you write. A card is seen only when you show it on the board.",
    new_card: "New prepared card",
    own_words: "Write it in their own words …",
    see_writing: "See what you write",
    which_column: "Where does it belong?",
    put_by: "Put aside",
    is_by: "The card is put aside. It is hidden.",

    waiting: "Ready",
    none: "No cards are ready.",
    card: |number| format!("Card {number}"),
    look: "See the words",
    cover: "Cover the words",
    show: "Show on the board",
    question: |number| format!("Do you want to show card {number} to everyone?"),
    consequence: |heading| format!("It will stand on the board under “{heading}”."),
    deed: "Show the card",
    is_shown: "The card is shown on the board.",
    written_before: "Written before the meeting",
    put_back: "Put aside again",
    is_back: "The card is put aside and hidden again.",
};
