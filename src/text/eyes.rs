//! Words of the map as one person would place everybody.

/// The words around it. Its name is a term: *Kortet, som Mor ser det*.
#[derive(Debug)]
pub struct Eyes {
    /// Chooses whose map is shown.
    pub whose: &'static str,
    /// Shows the map of one who is near at hand: *Som Liva ser det*.
    pub as_seen_by: fn(name: &str) -> String,
    /// What is done there.
    pub meaning: &'static str,
    /// Goes back to the shared map.
    pub done: &'static str,
    /// Takes the viewer's map away.
    pub remove: &'static str,
    /// It is gone.
    pub removed: &'static str,
    /// The shared map shows again.
    pub shared_again: &'static str,
    /// Whom the viewer sees elsewhere, as a list's name.
    pub differences: &'static str,
    /// Somebody is on the shared map only.
    pub only_shared: &'static str,
}

pub(super) const DANISH: Eyes = Eyes {
    whose: "Se kortet med en andens øjne",
    as_seen_by: |name| format!("Som {name} ser det"),
    meaning: "Flyt dem derhen, hvor de hører til set herfra. Det fælles kort bliver, som det er.",
    done: "Færdig",
    remove: "Fjern dette kort",
    removed: "Kortet er fjernet. Det fælles kort er, som det var.",
    shared_again: "Nu ses det fælles kort igen.",
    differences: "Det ser anderledes ud",
    only_shared: "ikke på dette kort",
};

pub(super) const ENGLISH: Eyes = Eyes {
    whose: "See the map with somebody else's eyes",
    as_seen_by: |name| format!("As {name} sees it"),
    meaning: "Move them to where they belong as seen from here. The shared map stays as it is.",
    done: "Done",
    remove: "Remove this map",
    removed: "The map is removed. The shared map is as it was.",
    shared_again: "The shared map is shown again.",
    differences: "What looks different",
    only_shared: "not on this map",
};
