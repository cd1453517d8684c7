//! Words of *Tavlen*'s tools: who has the word.

/// The words of the tools.
#[derive(Debug)]
pub struct Talk {
    /// Opens the room's tools; their panel.
    pub tools: &'static str,

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
}

pub(super) const DANISH: Talk = Talk {
    tools: "Redskaber",

    whose_turn: "Hvem har ordet?",
    take_turns: "Én ad gangen",
    start_round: "Runde: alle siger én ting",
    round: "Runde",
    has_word: "har ordet",
    pass_on: "Giv ordet videre",
    not_now: "Melder pas",
    end: ["Ordet er frit", "Slut runden"],
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
};

pub(super) const ENGLISH: Talk = Talk {
    tools: "Tools",

    whose_turn: "Who has the floor?",
    take_turns: "One at a time",
    start_round: "A round: everyone says one thing",
    round: "Round",
    has_word: "has the floor",
    pass_on: "Next speaker",
    not_now: "Not now",
    end: ["Open floor", "End the round"],
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
};
