//! Words of *Tavlen*'s tools: who has the word.

/// The words of the tools.
#[derive(Debug)]
pub struct Talk {
    /// Opens the room's tools; their panel.
    pub tools: &'static str,

    /// Several say the next card together.
    pub together: &'static str,
    /// The next card has nobody's name.
    pub no_name: &'static str,

    /// Asks who has the word.
    pub whose_turn: &'static str,
    /// Lets one at a time have the word.
    pub take_turns: &'static str,
    /// Lets everybody have the word once.
    pub start_round: &'static str,
    /// Before the name of the one whose turn it is in a round.
    pub round: &'static str,
    /// After the name of the one who has the word.
    pub has_word: &'static str,
    /// Hands the word on.
    pub pass_on: &'static str,
    /// The one whose turn it is says nothing now.
    pub not_now: &'static str,
    /// Leaves the turns, and leaves a round.
    pub end: [&'static str; 2],
    /// After the name of one who has had the word in this round.
    pub had_word: &'static str,
    /// After the name of one who passed.
    pub passed: &'static str,
    /// The same, short, on the screen.
    pub passed_short: &'static str,
    /// The word went to somebody (name); in a round so many have not had it.
    pub given: fn(&str, Option<usize>) -> String,
    /// Nobody has the word any more.
    pub open_floor: &'static str,
    /// Everybody has had the word.
    pub round_over: &'static str,

    /// Chooses which cards are shown.
    pub show_only: &'static str,
    /// Only those said by, and only those about.
    pub only: [&'static str; 2],
    /// How many cards are shown, and how many there are.
    pub showing: fn(usize, usize) -> String,
    /// Shows them all.
    pub show_all: &'static str,
    /// Chooses how they are sorted.
    pub order: &'static str,
    /// As they were put; by who says it; by dots.
    pub orders: [&'static str; 3],
    /// What sorting does, and does not.
    pub order_hint: &'static str,
    /// They are sorted by who says it; by dots.
    pub sorted: [&'static str; 2],
    /// Shows them as they were put.
    pub own_order: &'static str,
    /// A sorted card cannot be moved up or down.
    pub sorted_stays: &'static str,

    /// Choosing several cards, and the panel with what can be done then.
    pub several: &'static str,
    /// Begins to choose.
    pub choose_several: &'static str,
    /// Chooses one card; before its words.
    pub choose: &'static str,
    /// How many are chosen.
    pub chosen: fn(usize) -> String,
    /// How it is done.
    pub choose_hint: &'static str,
    /// Before the columns.
    pub move_to: &'static str,
    /// So many cards were moved to a column (heading).
    pub moved: fn(usize, &str) -> String,
    /// Ends the choosing.
    pub done: &'static str,
    /// Takes so many cards off the board.
    pub remove: fn(usize) -> String,
    /// So many were taken off.
    pub removed: fn(usize) -> String,
}

pub(super) const DANISH: Talk = Talk {
    tools: "Redskaber",

    together: "Flere sammen",
    no_name: "Uden navn",

    whose_turn: "Hvem har ordet?",
    take_turns: "Én ad gangen",
    start_round: "Runde: alle siger én ting",
    round: "Runde",
    has_word: "har ordet",
    pass_on: "Giv ordet videre",
    not_now: "Melder pas",
    end: ["Giv ordet frit", "Slut runden"],
    had_word: "har haft ordet",
    passed: "meldte pas",
    passed_short: "pas",
    given: |name, left| match left {
        None => format!("{name} har ordet."),
        Some(0) => format!("{name} har ordet som den sidste i runden."),
        Some(1) => format!("{name} har ordet. Én mangler endnu."),
        Some(left) => format!("{name} har ordet. {left} mangler endnu."),
    },
    open_floor: "Ordet er frit.",
    round_over: "Runden er slut. Alle har haft ordet.",

    show_only: "Vis kun nogle kort",
    only: ["Sagt af", "Handler om"],
    showing: |shown, all| format!("Viser {shown} af {all} kort"),
    show_all: "Vis alle",
    order: "Rækkefølge",
    orders: ["Jeres egen", "Efter hvem der siger det", "Efter prikker"],
    order_hint: "Kun til at se på. Jeres egen rækkefølge bliver, som den er.",
    sorted: [
        "Sorteret efter, hvem der siger det",
        "Sorteret efter prikker",
    ],
    own_order: "Jeres egen rækkefølge",
    sorted_stays: "Kortene vises sorteret. Vælg jeres egen rækkefølge for at flytte dem op og ned.",

    several: "Flere kort på én gang",
    choose_several: "Vælg flere kort",
    choose: "Vælg",
    chosen: |count| match count {
        0 => "Ingen kort valgt".to_owned(),
        count => format!("{count} kort valgt"),
    },
    choose_hint: "Tryk på de kort, I vil flytte eller ændre sammen.",
    move_to: "Flyt til",
    moved: |count, heading| format!("{count} kort flyttet til {heading}"),
    done: "Færdig",
    remove: |count| match count {
        1 => "Slet kortet".to_owned(),
        count => format!("Slet {count} kort"),
    },
    removed: |count| match count {
        1 => "Kortet er slettet.".to_owned(),
        count => format!("{count} kort er slettet."),
    },
};

pub(super) const ENGLISH: Talk = Talk {
    tools: "Tools",

    together: "Several together",
    no_name: "No name",

    whose_turn: "Who has the floor?",
    take_turns: "One at a time",
    start_round: "A round: everyone says one thing",
    round: "Round",
    has_word: "has the floor",
    pass_on: "Next speaker",
    not_now: "Not now",
    end: ["Open the floor", "End the round"],
    had_word: "has had the floor",
    passed: "passed",
    passed_short: "passed",
    given: |name, left| match left {
        None => format!("{name} has the floor."),
        Some(0) => format!("{name} has the floor, the last in the round."),
        Some(left) => format!("{name} has the floor. {left} still to come."),
    },
    open_floor: "The floor is open.",
    round_over: "The round is over. Everyone has had the floor.",

    show_only: "Show only some cards",
    only: ["Said by", "About"],
    showing: |shown, all| match all {
        1 => format!("Showing {shown} of 1 card"),
        all => format!("Showing {shown} of {all} cards"),
    },
    show_all: "Show all",
    order: "Order",
    orders: ["Your own", "By who says it", "By dots"],
    order_hint: "Only to look at. Your own order stays as it is.",
    sorted: ["Sorted by who says it", "Sorted by dots"],
    own_order: "Your own order",
    sorted_stays: "The cards are shown sorted. Choose your own order to move them up and down.",

    several: "Several cards at once",
    choose_several: "Choose several cards",
    choose: "Choose",
    chosen: |count| match count {
        0 => "No cards chosen".to_owned(),
        1 => "1 card chosen".to_owned(),
        count => format!("{count} cards chosen"),
    },
    choose_hint: "Press the cards you want to move or change together.",
    move_to: "Move to",
    moved: |count, heading| match count {
        1 => format!("1 card moved to {heading}"),
        count => format!("{count} cards moved to {heading}"),
    },
    done: "Done",
    remove: |count| match count {
        1 => "Delete the card".to_owned(),
        count => format!("Delete {count} cards"),
    },
    removed: |count| match count {
        1 => "The card is deleted.".to_owned(),
        count => format!("{count} cards are deleted."),
    },
};
