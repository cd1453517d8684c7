//! Words of *Mål og aftaler*.

use super::Language;
use super::dates::long;
use crate::board::Date;

/// The words of the room.
#[derive(Debug)]
pub struct Goals {
    /// The room's heading.
    pub title: &'static str,
    /// What is said while there are no goals.
    pub no_goals: &'static str,
    /// Asks for a new goal.
    pub new_goal: &'static str,
    /// Adds a goal.
    pub add_goal: &'static str,
    /// A goal was added.
    pub goal_added: &'static str,
    /// What a goal's own words are called.
    pub goal_words: &'static str,
    /// Asks whose goal it is.
    pub owner: &'static str,
    /// Asks how we will notice that the goal is reached.
    pub sign: &'static str,
    /// The grey words where the answer to that can be written.
    pub sign_hint: &'static str,
    /// Asks what the child will notice.
    pub child_notices: &'static str,
    /// Asks for how long it must have been so.
    pub for_how_long: &'static str,
    /// Stands before the cards that a goal answers.
    pub answers: &'static str,
    /// Chooses those cards.
    pub choose_answers: &'static str,
    /// Opens the same once the goal stands on a card.
    pub more_answers: &'static str,
    /// There are no cards to choose from.
    pub no_cards: &'static str,
    /// Goes to a card at *Tavlen*.
    pub go_to_card: &'static str,
    /// Asks which part of life it is about.
    pub area: &'static str,
    /// Asks for that in own words.
    pub own_area: &'static str,
    /// Asks what everybody says to the goal.
    pub voices: &'static str,
    /// Asks for it in own words.
    pub voice_words: &'static str,
    /// Asks how far the goal is.
    pub goal_state: &'static str,
    /// Opens what else can be done with this goal or agreement.
    pub more: fn(&str) -> String,
    /// Moves a goal up.
    pub move_up: &'static str,
    /// Moves a goal down.
    pub move_down: &'static str,
    /// A goal now has this place, from 1, among so many.
    pub moved: fn(usize, usize) -> String,
    /// Takes a goal away.
    pub remove_goal: &'static str,
    /// A goal was taken away; nothing hung on it.
    pub goal_removed: &'static str,
    /// A goal was taken away; its agreements stand alone now.
    pub goal_removed_agreements_stay: &'static str,

    /// Begins to give numbers.
    pub give_number: &'static str,
    /// Asks who gives a number.
    pub who_gives: &'static str,
    /// The numbers of one person.
    pub number_of: fn(&str) -> String,
    /// One person's number.
    pub gave: fn(&str, u8) -> String,
    /// Takes one person's number back.
    pub take_number_back: fn(&str) -> String,
    /// One person's number was taken back.
    pub number_taken_back: fn(&str) -> String,
    /// Closes what was opened.
    pub ready: &'static str,

    /// The agreements of a goal.
    pub agreements: &'static str,
    /// The agreements of no goal.
    pub other_agreements: &'static str,
    /// Asks for a new agreement.
    pub new_agreement: &'static str,
    /// The same, and for which goal.
    pub new_agreement_for: fn(&str) -> String,
    /// Asks for a new agreement that stands alone.
    pub new_other_agreement: &'static str,
    /// Adds an agreement.
    pub add_agreement: &'static str,
    /// An agreement was added.
    pub agreement_added: &'static str,
    /// What an agreement's own words are called.
    pub agreement_words: &'static str,
    /// Asks who does it.
    pub who: &'static str,
    /// Asks by when.
    pub by: &'static str,
    /// Says by when.
    pub by_day: fn(Date) -> String,
    /// The day has passed.
    pub passed: &'static str,
    /// How far an agreement is.
    pub state: &'static str,
    /// Which goal an agreement belongs to.
    pub belongs_to: &'static str,
    /// To none.
    pub stands_alone: &'static str,
    /// An agreement was moved.
    pub agreement_moved: &'static str,
    /// Takes an agreement away.
    pub remove_agreement: &'static str,
    /// An agreement was taken away.
    pub agreement_removed: &'static str,
}

pub(super) const DANISH: Goals = Goals {
    title: "Mål og aftaler",
    no_goals: "Her er ingen mål endnu. Et mål er noget, I gerne vil nå, sagt med jeres egne ord.",
    new_goal: "Hvad vil vi gerne nå?",
    add_goal: "Tilføj mål",
    goal_added: "Målet er tilføjet.",
    goal_words: "Målet med egne ord",
    owner: "Hvis mål er det?",
    sign: "Hvordan kan vi se det?",
    sign_hint: "Hvad kan vi se, når målet er nået?",
    child_notices: "Hvad vil barnet lægge mærke til?",
    for_how_long: "Hvor længe skal det have været sådan?",
    answers: "Bygger på",
    choose_answers: "Hvilke kort bygger målet på?",
    more_answers: "Vælg kort",
    no_cards: "Der er ingen kort på Tavlen endnu. Et mål kan godt stå for sig selv.",
    go_to_card: "Gå til kortet på Tavlen",
    area: "Hvad handler målet om?",
    own_area: "Med egne ord",
    voices: "Hvad siger I til målet?",
    voice_words: "Sig det med egne ord",
    goal_state: "Hvor langt er vi med målet?",
    more: |what| format!("Mere om »{what}«"),
    move_up: "Flyt op",
    move_down: "Flyt ned",
    moved: |place, count| format!("Målet er nu nummer {place} af {count}."),
    remove_goal: "Slet målet",
    goal_removed: "Målet er slettet.",
    goal_removed_agreements_stay: "Målet er slettet. Aftalerne står nu under »Andre aftaler«.",
    give_number: "Giv et tal",
    who_gives: "Hvem giver et tal?",
    number_of: |name| format!("Tal fra {name}"),
    gave: |name, number| format!("{name}: {number}"),
    take_number_back: |name| format!("Fjern tallet fra {name}"),
    number_taken_back: |name| format!("Tallet fra {name} er fjernet."),
    ready: "Færdig",
    agreements: "Aftaler",
    other_agreements: "Andre aftaler",
    new_agreement: "Hvad aftaler vi?",
    new_agreement_for: |goal| format!("Hvad aftaler vi? Til målet »{goal}«"),
    new_other_agreement: "Hvad aftaler vi ellers?",
    add_agreement: "Tilføj aftale",
    agreement_added: "Aftalen er tilføjet.",
    agreement_words: "Aftalen med egne ord",
    who: "Hvem gør det?",
    by: "Inden hvornår?",
    by_day: |day| format!("senest {}", long(Language::Danish, day)),
    passed: "datoen er passeret",
    state: "Hvor langt er vi med aftalen?",
    belongs_to: "Hører til målet",
    stands_alone: "Intet mål, den står for sig selv",
    agreement_moved: "Aftalen er flyttet.",
    remove_agreement: "Slet aftalen",
    agreement_removed: "Aftalen er slettet.",
};

pub(super) const ENGLISH: Goals = Goals {
    title: "Goals and agreements",
    no_goals: "There are no goals here yet. A goal is something you would like to reach, said in your own words.",
    new_goal: "What would we like to reach?",
    add_goal: "Add goal",
    goal_added: "The goal was added.",
    goal_words: "The goal in your own words",
    owner: "Whose goal is it?",
    sign: "How will we notice?",
    sign_hint: "What will we see when it is reached?",
    child_notices: "What will the child notice?",
    for_how_long: "How long should it have been like that?",
    answers: "Builds on",
    choose_answers: "Which cards does the goal build on?",
    more_answers: "Choose cards",
    no_cards: "There are no cards on the board yet. A goal can also stand on its own.",
    go_to_card: "Go to the card on the board",
    area: "What is the goal about?",
    own_area: "In your own words",
    voices: "What do you think of the goal?",
    voice_words: "Say it in your own words",
    goal_state: "Where are we with the goal?",
    more: |what| format!("More about “{what}”"),
    move_up: "Move up",
    move_down: "Move down",
    moved: |place, count| format!("The goal is now number {place} of {count}."),
    remove_goal: "Delete the goal",
    goal_removed: "The goal was deleted.",
    goal_removed_agreements_stay: "The goal was deleted. Its agreements are now under “Other agreements”.",
    give_number: "Give a number",
    who_gives: "Whose number is it?",
    number_of: |name| format!("Number from {name}"),
    gave: |name, number| format!("{name}: {number}"),
    take_number_back: |name| format!("Remove the number from {name}"),
    number_taken_back: |name| format!("The number from {name} was removed."),
    ready: "Done",
    agreements: "Agreements",
    other_agreements: "Other agreements",
    new_agreement: "What do we agree on?",
    new_agreement_for: |goal| format!("What do we agree on? For the goal “{goal}”"),
    new_other_agreement: "What else do we agree on?",
    add_agreement: "Add agreement",
    agreement_added: "The agreement was added.",
    agreement_words: "The agreement in your own words",
    who: "Who does it?",
    by: "By when?",
    by_day: |day| format!("by {}", long(Language::English, day)),
    passed: "the date has passed",
    state: "Where are we with the agreement?",
    belongs_to: "Belongs to the goal",
    stands_alone: "No goal, it stands on its own",
    agreement_moved: "The agreement was moved.",
    remove_agreement: "Delete the agreement",
    agreement_removed: "The agreement was deleted. Undo brings it back.",
};
