//! Words of agreements, of both sides beside each other, and of what follows
//! after the meeting.

use super::Language;
use super::dates::long;
use crate::board::Date;

/// The words of agreements.
#[derive(Debug)]
pub struct Agreements {
    /// Asks who checks that it is done.
    pub checks: &'static str,
    /// Asks what we do if it does not work out.
    pub plan_b: &'static str,
    /// What the handle of an agreement is for.
    pub drag: &'static str,
    /// An agreement now has this place, from 1, among so many.
    pub moved: fn(usize, usize) -> String,
    /// A drag was given up.
    pub put_back: &'static str,

    /// How the agreements are shown.
    pub arranged: &'static str,
    /// Goal by goal.
    pub by_goal: &'static str,
    /// In two sides.
    pub both_ways: &'static str,
    /// What both sides do together.
    pub together: &'static str,
    /// What nobody has said yes to.
    pub nobodys: &'static str,
    /// A side without any agreement.
    pub empty_side: &'static str,
    /// A side that has only what is done together.
    pub only_together: &'static str,
    /// How much hangs on each person.
    pub loads: &'static str,
    /// How many open agreements somebody has.
    pub load: fn(usize) -> String,

    /// What happens after the meeting.
    pub follows: &'static str,
    /// Asks who holds the thread.
    pub thread_holder: &'static str,
    /// What that means.
    pub thread_holder_hint: &'static str,
    /// Asks when we meet again.
    pub next_date: &'static str,
    /// The next meeting, on this day.
    pub next_day: fn(Date) -> String,
    /// So many weeks after the meeting.
    pub in_weeks: fn(i64) -> String,
    /// A day of one's own choice.
    pub other_day: &'static str,
    /// The day is more than three months away.
    pub is_late: &'static str,
    /// The day is not after this meeting.
    pub is_early: &'static str,
    /// Asks where we meet again.
    pub next_place: &'static str,
    /// Asks who is invited.
    pub invited: &'static str,
    /// Invites all who are here.
    pub same_as_today: &'static str,

    /// The transitions, as a heading.
    pub transitions: &'static str,
    /// Asks for a transition.
    pub new_transition: &'static str,
    /// Adds it.
    pub add_transition: &'static str,
    /// It was added.
    pub transition_added: &'static str,
    /// Stands before what it goes from.
    pub from: &'static str,
    /// Stands before what it goes to.
    pub to: &'static str,
    /// Asks what it goes from.
    pub goes_from: &'static str,
    /// Asks what it goes to.
    pub goes_to: &'static str,
    /// Asks for its day.
    pub transition_day: &'static str,
    /// Asks who hands over.
    pub hands_over: &'static str,
    /// Asks who receives.
    pub receives: &'static str,
    /// Takes a transition away.
    pub remove_transition: fn(&str) -> String,
    /// It was taken away.
    pub transition_removed: &'static str,
}

pub(super) const DANISH: Agreements = Agreements {
    checks: "Hvem følger op?",
    plan_b: "Hvad gør vi, hvis det ikke lykkes?",
    drag: "Træk for at flytte aftalen",
    moved: |place, count| format!("Aftalen er nu nummer {place} af {count}."),
    put_back: "Aftalen blev, hvor den var.",
    arranged: "Vis aftalerne",
    by_goal: "efter mål",
    both_ways: "begge veje",
    together: "Det gør vi sammen",
    nobodys: "Endnu ikke fordelt",
    empty_side: "Her er der ikke aftalt noget endnu.",
    only_together: "Her er kun det, vi gør sammen.",
    loads: "Hvem har hvad?",
    load: |count| match count {
        1 => "1 aftale".to_owned(),
        count => format!("{count} aftaler"),
    },
    follows: "Hvordan kommer vi videre?",
    thread_holder: "Hvem er tovholder?",
    thread_holder_hint: "Den, alle kan gå til, indtil vi ses igen.",
    next_date: "Hvornår mødes vi igen?",
    next_day: |day| long(Language::Danish, day),
    in_weeks: |weeks| format!("om {weeks} uger"),
    other_day: "En anden dag",
    is_late: "Det er mere end tre måneder efter mødet. Er det tids nok?",
    is_early: "Den dag ligger ikke efter mødet.",
    next_place: "Hvor mødes vi?",
    invited: "Hvem inviterer vi?",
    same_as_today: "Alle, der er her i dag",
    transitions: "Overgange",
    new_transition: "Er der en overgang på vej? Til hvad?",
    add_transition: "Tilføj overgang",
    transition_added: "Overgangen er tilføjet.",
    from: "fra",
    to: "til",
    goes_from: "Hvad går den fra?",
    goes_to: "Hvad går den til?",
    transition_day: "Hvornår sker det?",
    hands_over: "Hvem giver videre?",
    receives: "Hvem tager imod?",
    remove_transition: |to| format!("Slet overgangen til »{to}«"),
    transition_removed: "Overgangen er slettet.",
};

pub(super) const ENGLISH: Agreements = Agreements {
    checks: "Who follows up?",
    plan_b: "What do we do if it does not work out?",
    drag: "Drag to move the agreement",
    moved: |place, count| format!("The agreement is now number {place} of {count}."),
    put_back: "The agreement stayed where it was.",
    arranged: "Show the agreements",
    by_goal: "by goal",
    both_ways: "both ways",
    together: "What we do together",
    nobodys: "Not shared out yet",
    empty_side: "Nothing has been agreed here yet.",
    only_together: "Here is only what we do together.",
    loads: "Who has what?",
    load: |count| match count {
        1 => "1 agreement".to_owned(),
        count => format!("{count} agreements"),
    },
    follows: "How do we go on from here?",
    thread_holder: "Who holds the thread?",
    thread_holder_hint: "The one everybody can turn to until we meet again.",
    next_date: "When do we meet again?",
    next_day: |day| long(Language::English, day),
    in_weeks: |weeks| format!("in {weeks} weeks"),
    other_day: "Another day",
    is_late: "That is more than three months after the meeting. Is it soon enough?",
    is_early: "That day is not after the meeting.",
    next_place: "Where do we meet?",
    invited: "Who do we invite?",
    same_as_today: "Everybody who is here today",
    transitions: "Transitions",
    new_transition: "Is a transition on its way? To what?",
    add_transition: "Add transition",
    transition_added: "The transition was added.",
    from: "from",
    to: "to",
    goes_from: "What does it go from?",
    goes_to: "What does it go to?",
    transition_day: "When does it happen?",
    hands_over: "Who hands over?",
    receives: "Who receives?",
    remove_transition: |to| format!("Delete the transition to “{to}”"),
    transition_removed: "The transition was deleted.",
};
