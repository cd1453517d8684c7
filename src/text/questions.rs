//! Questions that find people, for a map that has just begun or stands still.
//!
//! They are asked of the child and the family, so they say *du* and *you*. A
//! board can add its own, which are never translated.

/// How many standard questions there are.
pub const COUNT: usize = 9;

/// The standard questions.
#[derive(Debug)]
pub struct Questions {
    /// The questions in the order they are shown.
    pub standard: [&'static str; COUNT],
    /// Asks about somebody without any tie.
    pub how_knows: fn(child: &str, person: &str) -> String,
    /// Opens the questions; their name.
    pub title: &'static str,
    /// The same in a word, which their name begins with.
    pub short: &'static str,
    /// Puts them away.
    pub close: &'static str,
    /// The question before.
    pub before: &'static str,
    /// The next question.
    pub next: &'static str,
    /// Which of how many it is.
    pub number: fn(at: usize, count: usize) -> String,
    /// Begins a question of the board's own.
    pub add_own: &'static str,
    /// The same in few words.
    pub own_short: &'static str,
    /// Asks it from now on.
    pub ask_it: &'static str,
    /// The board's own question, as a field.
    pub own: &'static str,
    /// Takes an own question away.
    pub remove: &'static str,
    /// It is gone.
    pub removed: &'static str,
}

pub(super) const DANISH: Questions = Questions {
    standard: [
        "Hvem ville du ringe til om natten?",
        "Hvem fejrer fødselsdag med jer?",
        "Hvem glæder du dig til at se?",
        "Hvem har du det sjovt med?",
        "Hvem siger du det til, når noget er svært?",
        "Hvem kan hente dig, hvis det kniber?",
        "Hvem hjælper, når der er noget, I ikke kan finde ud af?",
        "Hvem savner du?",
        "Er der et dyr eller en ting, som betyder noget særligt for dig?",
    ],
    how_knows: |child, person| format!("Hvordan kender {child} {person}?"),
    title: "Spørgsmål, der hjælper jer på vej",
    short: "Spørgsmål",
    close: "Læg spørgsmålene væk",
    before: "Forrige spørgsmål",
    next: "Næste spørgsmål",
    number: |at, count| format!("{at} af {count}"),
    add_own: "Jeres eget spørgsmål",
    own_short: "Jeres eget",
    ask_it: "Stil spørgsmålet",
    own: "Skriv jeres eget spørgsmål",
    remove: "Fjern spørgsmålet",
    removed: "Spørgsmålet er fjernet.",
};

pub(super) const ENGLISH: Questions = Questions {
    standard: [
        "Who would you call at night?",
        "Who celebrates birthdays with you?",
        "Who do you look forward to seeing?",
        "Who do you have fun with?",
        "Who do you tell when something is hard?",
        "Who can pick you up in a pinch?",
        "Who helps when there is something you cannot work out?",
        "Who do you miss?",
        "Is there an animal or a thing that means something special to you?",
    ],
    how_knows: |child, person| format!("How does {child} know {person}?"),
    title: "Questions to get you started",
    short: "Questions",
    close: "Put the questions away",
    before: "Previous question",
    next: "Next question",
    number: |at, count| format!("{at} of {count}"),
    add_own: "Your own question",
    own_short: "Your own",
    ask_it: "Ask it",
    own: "Write your own question",
    remove: "Remove the question",
    removed: "The question is removed.",
};
