//! Words of scales, and of rounds in which the numbers are covered.

/// The words of scales.
#[derive(Debug)]
pub struct Scales {
    /// The heading of the scales that belong to no goal.
    pub title: &'static str,
    /// Asks one more question that is not among the ready ones.
    pub own: &'static str,
    /// Asks for that question.
    pub new_question: &'static str,
    /// Adds it.
    pub add: &'static str,
    /// A scale was added.
    pub added: &'static str,
    /// Gives a goal that has none a scale.
    pub add_to_goal: &'static str,
    /// What a scale's own words are called.
    pub question: &'static str,
    /// Asks what 0 means.
    pub low: &'static str,
    /// Asks what 10 means.
    pub high: &'static str,
    /// Takes a scale away.
    pub remove: &'static str,
    /// A scale was taken away.
    pub removed: &'static str,
    /// A scale now has this place, from 1, among so many.
    pub moved: fn(usize, usize) -> String,
    /// What the numbers on the line are for.
    pub choose_number: &'static str,
    /// Asks whose number this is.
    pub who_says: fn(u8) -> String,
    /// That the number was left without anybody to say it.
    pub nobody_said: fn(u8) -> String,
    /// Asks why it is just that number.
    pub why: &'static str,
    /// Asks what one step up would be.
    pub one_up: &'static str,
    /// Stands before what one step up would be.
    pub one_up_short: &'static str,

    /// Begins a round of covered numbers.
    pub covered: &'static str,
    /// Asks who takes part in the round, in the order they are asked in.
    pub who: &'static str,
    /// What such a round is.
    pub hint: &'static str,
    /// That a projector would show what is covered.
    pub projector: &'static str,
    /// The order of the round.
    pub order: &'static str,
    /// Lets somebody come earlier in the round.
    pub earlier: fn(&str) -> String,
    /// Starts the round.
    pub start: &'static str,
    /// Nobody was chosen.
    pub nobody: &'static str,
    /// So many out of so many have answered or passed.
    pub progress: fn(usize, usize) -> String,
    /// Goes on with a round.
    pub go_on: &'static str,
    /// Whose turn it is.
    pub turn: fn(&str) -> String,
    /// That only this one looks now.
    pub only: fn(&str) -> String,
    /// Shows the scale to the one whose turn it is.
    pub show_scale: &'static str,
    /// Gives no number.
    pub pass: &'static str,
    /// Lets another go first.
    pub another_first: &'static str,
    /// The numbers of the one who answers.
    pub your_number: &'static str,
    /// Asks for a number before it is covered.
    pub number_first: &'static str,
    /// Keeps the answer and covers it.
    pub cover_up: &'static str,
    /// Goes back without an answer.
    pub back: &'static str,
    /// Everybody had their turn: so many answered, so many passed.
    pub all_answered: fn(usize, usize) -> String,
    /// What happens then.
    pub all_hint: &'static str,
    /// Shows all numbers together.
    pub reveal: &'static str,
    /// Leaves the round for a while.
    pub pause: &'static str,
    /// Gives the round up.
    pub stop: &'static str,
    /// Asks before that.
    pub stop_question: &'static str,
    /// What follows from it.
    pub stop_consequence: &'static str,
    /// The round was given up.
    pub stopped: &'static str,
}

pub(super) const DANISH: Scales = Scales {
    title: "Skalaer",
    own: "Et andet spørgsmål",
    new_question: "Hvad vil I spørge om?",
    add: "Tilføj spørgsmål",
    added: "Skalaen er tilføjet.",
    add_to_goal: "Sæt en skala på målet",
    question: "Spørgsmålet med egne ord",
    low: "Hvad betyder 0?",
    high: "Hvad betyder 10?",
    remove: "Slet skalaen",
    removed: "Skalaen er slettet.",
    moved: |place, count| format!("Skalaen er nu nummer {place} af {count}."),
    choose_number: "Vælg et tal fra 0 til 10",
    who_says: |number| format!("Hvem siger {number}?"),
    nobody_said: |number| {
        format!("{number} blev ikke sat på skalaen: ingen blev valgt til at sige det.")
    },
    why: "Hvorfor netop det tal?",
    one_up: "Hvad ville ét trin op være?",
    one_up_short: "Ét trin op:",
    covered: "Skjulte tal",
    who: "Hvem er med i runden?",
    hint: "Skærmen går rundt. Hver giver sit tal, uden at de andre ser det. Til sidst vises alle tal på én gang.",
    projector: "Sluk for projektoren, eller dæk den til, mens skærmen går rundt.",
    order: "Rækkefølgen",
    earlier: |name| format!("Lad {name} komme tidligere"),
    start: "Begynd runden",
    nobody: "Vælg først, hvem der er med.",
    progress: |done, all| format!("Skjulte tal: {done} af {all} har haft tur"),
    go_on: "Fortsæt runden",
    turn: |name| format!("{name}, din tur"),
    only: |name| format!("Nu er det kun {name}, der kigger på skærmen."),
    show_scale: "Vis skalaen",
    pass: "Spring over",
    another_first: "En anden først",
    your_number: "Dit tal",
    number_first: "Vælg et tal først, eller gå tilbage og spring over.",
    cover_up: "Færdig, dæk til",
    back: "Tilbage",
    all_answered: |answered, passed| match (answered, passed) {
        (_, 0) => "Alle har svaret".to_owned(),
        (0, _) => "Alle sprang over".to_owned(),
        _ => format!("{answered} har svaret, {passed} sprang over"),
    },
    all_hint: "Tag skærmen frem, så alle kan se den. Så vises tallene på én gang.",
    reveal: "Vis tallene",
    pause: "Hold pause",
    stop: "Stop runden",
    stop_question: "Vil I stoppe runden?",
    stop_consequence: "De tal, der er givet, bliver ikke vist. Fortryd bringer runden tilbage.",
    stopped: "Runden er stoppet.",
};

pub(super) const ENGLISH: Scales = Scales {
    title: "Scales",
    own: "Another question",
    new_question: "What would you like to ask?",
    add: "Add question",
    added: "The scale was added.",
    add_to_goal: "Give the goal a scale",
    question: "The question in your own words",
    low: "What does 0 mean?",
    high: "What does 10 mean?",
    remove: "Delete the scale",
    removed: "The scale was deleted.",
    moved: |place, count| format!("The scale is now number {place} of {count}."),
    choose_number: "Choose a number from 0 to 10",
    who_says: |number| format!("Who says {number}?"),
    nobody_said: |number| {
        format!("{number} was not put on the scale: nobody was chosen to say it.")
    },
    why: "Why that number?",
    one_up: "What would one step up be?",
    one_up_short: "One step up:",
    covered: "Covered numbers",
    who: "Who takes part in the round?",
    hint: "The screen goes round. Each gives a number that the others do not see. At the end all numbers are shown at once.",
    projector: "Turn the projector off, or cover it, while the screen goes round.",
    order: "The order",
    earlier: |name| format!("Let {name} come earlier"),
    start: "Start the round",
    nobody: "Choose first who takes part.",
    progress: |done, all| format!("Covered numbers: {done} of {all} have had their turn"),
    go_on: "Go on with the round",
    turn: |name| format!("{name}, your turn"),
    only: |name| format!("Now only {name} looks at the screen."),
    show_scale: "Show the scale",
    pass: "Pass",
    another_first: "Somebody else first",
    your_number: "Your number",
    number_first: "Choose a number first, or go back and pass.",
    cover_up: "Done, cover it",
    back: "Back",
    all_answered: |answered, passed| match (answered, passed) {
        (_, 0) => "Everybody has answered".to_owned(),
        (0, _) => "Everybody passed".to_owned(),
        _ => format!("{answered} answered, {passed} passed"),
    },
    all_hint: "Put the screen where everybody can see it. Then the numbers are shown at once.",
    reveal: "Show the numbers",
    pause: "Take a break",
    stop: "Stop the round",
    stop_question: "Do you want to stop the round?",
    stop_consequence: "The numbers that were given will not be shown. Undo brings the round back.",
    stopped: "The round was stopped.",
};
