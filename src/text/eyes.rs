//! Words of the map as one person would place everybody.

/// The words around it. Its name is a term: *Kortet, som Mor ser det*.
#[derive(Debug)]
pub struct Eyes {
    /// Chooses whose map is shown.
    pub whose: &'static str,
    /// Shows the map of one who is near at hand: *Som Liva ser det*.
    pub as_seen_by: fn(name: &str) -> String,
    /// Somebody's map is kept, and so many stand elsewhere there.
    pub kept: fn(differences: usize) -> String,
    /// What is done there.
    pub meaning: &'static str,
    /// Goes back to the shared map.
    pub done: &'static str,
    /// Takes the viewer's map away.
    pub remove: &'static str,
    /// The map of somebody, a sentence's beginning, is gone.
    pub removed: fn(whose: &str) -> String,
    /// The shared map shows again.
    pub shared_again: &'static str,
    /// Whom the viewer sees elsewhere, as a list's name.
    pub differences: &'static str,
}

pub(super) const DANISH: Eyes = Eyes {
    whose: "Se netværkskortet med en andens øjne",
    as_seen_by: |name| format!("Som {name} ser det"),
    kept: |differences| match differences {
        0 => "ingen forskel".to_owned(),
        1 => "1 står anderledes".to_owned(),
        count => format!("{count} står anderledes"),
    },
    meaning: "Flyt dem derhen, hvor de hører til set herfra. Det fælles netværkskort bliver, som det er.",
    done: "Færdig",
    remove: "Fjern dette netværkskort",
    removed: |whose| format!("{whose}, er fjernet. Det fælles netværkskort er, som det var."),
    shared_again: "Nu ses det fælles netværkskort igen.",
    differences: "Det ser anderledes ud",
};

pub(super) const ENGLISH: Eyes = Eyes {
    whose: "See the map with somebody else's eyes",
    as_seen_by: |name| format!("As {name} sees it"),
    kept: |differences| match differences {
        0 => "no difference".to_owned(),
        count => format!("{count} placed elsewhere"),
    },
    meaning: "Move them to where they belong as seen from here. The shared map stays as it is.",
    done: "Done",
    remove: "Remove this map",
    removed: |whose| format!("{whose} is removed. The shared map is as it was."),
    shared_again: "The shared map is shown again.",
    differences: "What looks different",
};
