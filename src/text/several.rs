//! Words of what is done with several people of the network at once.

/// The words of the bar in place of the line that adds.
#[derive(Debug)]
pub struct Several {
    /// Begins to choose several.
    pub begin: &'static str,
    /// What is done with several at once, as the name of its part.
    pub title: &'static str,
    /// How to choose, while nobody is chosen.
    pub how: &'static str,
    /// Who is chosen: `count` people, 1 or more.
    pub chosen: fn(count: usize, names: &str) -> String,
    /// Chooses somebody as well, or no longer: a checkbox beside the name.
    pub choose: fn(name: &str) -> String,
    /// Ties all of them to each other.
    pub all_know: &'static str,
    /// Lets them live together.
    pub live_together: &'static str,
    /// Where all of them go, as a choice.
    pub move_to: &'static str,
    /// Moves them there.
    pub move_them: &'static str,
    /// Ends it.
    pub done: &'static str,

    /// So many new ties there are now.
    pub tied: fn(count: usize) -> String,
    /// Every two of them had a tie.
    pub are_tied: &'static str,
    /// These live together now.
    pub live_now: fn(names: &str) -> String,
    /// These have been moved to a place.
    pub moved: fn(names: &str, place: &str) -> String,
}

pub(super) const DANISH: Several = Several {
    begin: "Vælg flere",
    title: "Flere på én gang",
    how: "Tryk på dem, det gælder.",
    chosen: |count, names| match count {
        1 => format!("1 valgt: {names}"),
        count => format!("{count} valgte: {names}"),
    },
    choose: |name| format!("Vælg {name}"),
    all_know: "Alle kender hinanden",
    live_together: "Bor sammen",
    move_to: "Flyt til",
    move_them: "Flyt",
    done: "Færdig",
    tied: |count| match count {
        1 => "1 nyt bånd.".to_owned(),
        count => format!("{count} nye bånd."),
    },
    are_tied: "De har allerede bånd til hinanden.",
    live_now: |names| format!("{names} bor sammen nu."),
    moved: |names, place| format!("{names}: {place}"),
};

pub(super) const ENGLISH: Several = Several {
    begin: "Choose several",
    title: "Several at once",
    how: "Tap those it is about.",
    chosen: |count, names| format!("{count} chosen: {names}"),
    choose: |name| format!("Choose {name}"),
    all_know: "All know each other",
    live_together: "Live together",
    move_to: "Move to",
    move_them: "Move",
    done: "Done",
    tied: |count| match count {
        1 => "1 new tie.".to_owned(),
        count => format!("{count} new ties."),
    },
    are_tied: "They have ties to each other already.",
    live_now: |names| format!("{names} live together now."),
    moved: |names, place| format!("{names}: {place}"),
};
