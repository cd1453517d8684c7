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
};
