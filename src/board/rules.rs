//! Checking a whole board, as it comes out of a file, against the rules.
//!
//! Commands keep the rules one by one; a file may break any of them.

mod conversation;
mod network;
mod plans;

use thiserror::Error;
use uuid::Uuid;

use super::order::Index;
use super::{Board, BoardError, By, Date, PersonId, date, limits};

/// Which rule a board breaks, and with which thing.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum BrokenRule {
    /// Something points to an id that is not on the board (B1).
    #[error("{from} points to {to}, which is not on the board")]
    PointsNowhere {
        /// The thing that points.
        from: Uuid,
        /// The id it points to.
        to: Uuid,
    },
    /// Two things have one id (B2).
    #[error("{0} is there twice")]
    Twice(Uuid),
    /// A list that names each person or card once names one twice (B2).
    #[error("{by} names {named} twice")]
    NamedTwice {
        /// The thing whose list it is.
        by: Uuid,
        /// Who or what is named twice.
        named: Uuid,
    },
    /// Somebody stands in a ring that the map does not have (B1).
    #[error("the ring of {0} is not on the map")]
    NoSuchRing(Uuid),
    /// No focus child (B3).
    #[error("there is no focus child")]
    NoChild,
    /// A tie to oneself, or a second tie between two people (B4).
    #[error("the tie {0} cannot be")]
    BadTie(Uuid),
    /// Words are missing or too long (B5).
    #[error("the words of {0} cannot be: {1}")]
    BadWords(Uuid, BoardError),
    /// Something on a card does not fit: its kind, dots, drawing or stages (B9).
    #[error("something on the card {0} cannot be")]
    BadCard(Uuid),
    /// There are too many or too few of something, named as on [`Board`].
    #[error("there are too many or too few {0}")]
    BadCount(&'static str),
    /// An age or a year of birth lies outside its range (B8).
    #[error("the age of {0} is out of range")]
    BadAge(Uuid),
    /// A day lies outside the years of [`limits::YEARS`] (B8).
    #[error("the day of {0} is out of range")]
    BadDate(Uuid),
}

/// Checks every rule of the board.
///
/// # Errors
/// The first [`BrokenRule`] that is found.
pub fn check(board: &Board) -> Result<(), BrokenRule> {
    check_counts(board)?;
    check_ids(board)?;
    network::check_places(board)?;
    let people = index_of_people(board);
    network::check_ties(board, &people)?;
    network::check_households(board)?;
    network::check_viewpoints(board, &people)?;
    conversation::check_cards(board, &people)?;
    plans::check_plans(board, &people)?;
    check_meeting(board, &people)?;
    network::check_words(board)?;
    check_words(board)?;
    network::check_ages(board)?;
    check_dates(board)
}

fn check_counts(board: &Board) -> Result<(), BrokenRule> {
    let counts = [
        ("people", board.people.len(), 1..=limits::PEOPLE),
        ("households", board.households.len(), 0..=limits::PEOPLE),
        ("ties", board.ties.len(), 0..=limits::TIES),
        ("viewpoints", board.viewpoints.len(), 0..=limits::VIEWPOINTS),
        ("questions", board.questions.len(), 0..=limits::QUESTIONS),
        ("cards", board.cards.len(), 0..=limits::CARDS),
        ("goals", board.goals.len(), 0..=limits::CARDS),
        ("scales", board.scales.len(), 0..=limits::CARDS),
        ("steps", board.steps.len(), 0..=limits::CARDS),
        ("transitions", board.transitions.len(), 0..=limits::CARDS),
        ("agenda", board.meeting.agenda.len(), 0..=limits::AGENDA),
        ("rings", board.rings.len(), limits::RINGS),
        ("sectors", board.sectors.len(), limits::SECTORS),
    ];
    for (what, count, allowed) in counts {
        if !allowed.contains(&count) {
            return Err(BrokenRule::BadCount(what));
        }
    }
    if board.children().next().is_none() {
        return Err(BrokenRule::NoChild);
    }
    Ok(())
}

fn check_ids(board: &Board) -> Result<(), BrokenRule> {
    let mut ids = vec![board.id.0, board.meeting.id.0];
    ids.extend(board.sectors.iter().map(|it| it.id.0));
    ids.extend(board.people.iter().map(|it| it.id.0));
    ids.extend(board.households.iter().map(|it| it.id.0));
    ids.extend(board.ties.iter().map(|it| it.id.0));
    ids.extend(board.viewpoints.iter().map(|it| it.id.0));
    ids.extend(board.questions.iter().map(|it| it.id.0));
    ids.extend(board.cards.iter().map(|it| it.id.0));
    ids.extend(board.goals.iter().map(|it| it.id.0));
    ids.extend(board.scales.iter().map(|it| it.id.0));
    ids.extend(board.steps.iter().map(|it| it.id.0));
    ids.extend(board.transitions.iter().map(|it| it.id.0));
    ids.extend(board.meeting.agenda.iter().map(|it| it.id.0));
    let repeated = Index::new(&ids).repeated();
    repeated.map_or(Ok(()), |(id, _)| Err(BrokenRule::Twice(id)))
}

fn index_of_people(board: &Board) -> Index {
    let ids: Vec<Uuid> = board.people.iter().map(|person| person.id.0).collect();
    Index::new(&ids)
}

/// Checks a list that names people, each of them once.
fn each_once(by: Uuid, named: &[PersonId], people: &Index) -> Result<(), BrokenRule> {
    let ids: Vec<Uuid> = named.iter().map(|person| person.0).collect();
    ids_once(by, &ids, people)
}

/// Checks a list that names things of one kind, each of them once.
fn ids_once(by: Uuid, named: &[Uuid], known: &Index) -> Result<(), BrokenRule> {
    let unknown = named.iter().find(|id| known.position(**id).is_none());
    if let Some(to) = unknown {
        return Err(BrokenRule::PointsNowhere { from: by, to: *to });
    }
    let twice = Index::new(named).repeated();
    twice.map_or(Ok(()), |(named, _)| {
        Err(BrokenRule::NamedTwice { by, named })
    })
}

fn all_known(from: Uuid, named: &[PersonId], people: &Index) -> Result<(), BrokenRule> {
    let unknown = |person: &&PersonId| people.position(person.0).is_none();
    let to = named.iter().find(unknown).map(|person| person.0);
    to.map_or(Ok(()), |to| Err(BrokenRule::PointsNowhere { from, to }))
}

fn check_meeting(board: &Board, people: &Index) -> Result<(), BrokenRule> {
    let meeting = &board.meeting;
    each_once(meeting.id.0, &meeting.participants, people)?;
    each_once(meeting.id.0, &meeting.next.invited, people)?;
    all_known(meeting.id.0, meeting.thread_holder.as_slice(), people)
}

/// Checks words that may be none.
fn optional(id: Uuid, said: &str, limit: usize) -> Result<(), BrokenRule> {
    limits::check_length(said, limit).map_err(|why| BrokenRule::BadWords(id, why))
}

/// Checks words that are the thing itself (B5).
fn needed(id: Uuid, said: &str, limit: usize) -> Result<(), BrokenRule> {
    if said.trim().is_empty() {
        return Err(BrokenRule::BadWords(id, BoardError::EmptyWords));
    }
    optional(id, said, limit)
}

fn check_words(board: &Board) -> Result<(), BrokenRule> {
    let meeting = &board.meeting;
    optional(meeting.id.0, &meeting.place, limits::LINE)?;
    optional(meeting.id.0, &meeting.purpose, limits::STATEMENT)?;
    optional(meeting.id.0, &meeting.next.place, limits::LINE)?;
    for item in &meeting.agenda {
        needed(item.id.0, &item.text, limits::LINE)?;
    }
    Ok(())
}

fn check_dates(board: &Board) -> Result<(), BrokenRule> {
    let meeting = &board.meeting;
    let by = board.steps.iter();
    let by = by.map(|step| (step.id.0, step.by.and_then(By::day)));
    let transitions = board.transitions.iter().map(|it| (it.id.0, it.date));
    let meetings = [
        (meeting.id.0, meeting.date),
        (meeting.id.0, meeting.next.date),
    ];
    let mut days = by.chain(transitions).chain(meetings);
    let is_bad = |date: Option<Date>| date::checked(date).is_err();
    let bad = days.find(|(_, date)| is_bad(*date));
    bad.map_or(Ok(()), |(id, _)| Err(BrokenRule::BadDate(id)))
}
