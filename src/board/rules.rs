//! Checking a whole board, as it comes out of a file, against the rules.
//!
//! Commands keep the rules one by one; a file may break any of them.

use std::collections::BTreeSet;

use thiserror::Error;
use uuid::Uuid;

use super::{Board, BoardError, Date, PersonId, Place, limits};

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
    /// A list that names each person once names one twice (B2).
    #[error("{by} names {person} twice")]
    NamedTwice {
        /// The thing whose list it is.
        by: Uuid,
        /// Who is named twice.
        person: Uuid,
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
    /// There are too many or too few of something, named as on [`Board`].
    #[error("there are too many or too few {0}")]
    BadCount(&'static str),
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
    check_places(board)?;
    let people = sorted_people(board);
    check_ties(board, &people)?;
    check_references(board, &people)?;
    check_words(board)?;
    check_dates(board)
}

fn check_counts(board: &Board) -> Result<(), BrokenRule> {
    let counts = [
        ("people", board.people.len(), 1..=limits::PEOPLE),
        ("ties", board.ties.len(), 0..=limits::TIES),
        ("cards", board.cards.len(), 0..=limits::CARDS),
        ("goals", board.goals.len(), 0..=limits::CARDS),
        ("steps", board.steps.len(), 0..=limits::CARDS),
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
    let ids = [board.id.0, board.meeting.id.0]
        .into_iter()
        .chain(board.sectors.iter().map(|it| it.id.0))
        .chain(board.people.iter().map(|it| it.id.0))
        .chain(board.ties.iter().map(|it| it.id.0))
        .chain(board.cards.iter().map(|it| it.id.0))
        .chain(board.goals.iter().map(|it| it.id.0))
        .chain(board.steps.iter().map(|it| it.id.0))
        .chain(board.meeting.agenda.iter().map(|it| it.id.0));
    first_repeated(ids).map_or(Ok(()), |id| Err(BrokenRule::Twice(id)))
}

fn first_repeated(ids: impl Iterator<Item = Uuid>) -> Option<Uuid> {
    let mut sorted: Vec<Uuid> = ids.collect();
    sorted.sort_unstable();
    let mut pairs = sorted.windows(2);
    pairs.find(|pair| pair[0] == pair[1]).map(|pair| pair[0])
}

fn check_places(board: &Board) -> Result<(), BrokenRule> {
    for person in &board.people {
        let Place::OnMap(spot) = person.place else {
            continue;
        };
        if board.sector(spot.sector).is_none() {
            return Err(BrokenRule::PointsNowhere {
                from: person.id.0,
                to: spot.sector.0,
            });
        }
        if usize::from(spot.ring.0) >= board.rings.len() {
            return Err(BrokenRule::NoSuchRing(person.id.0));
        }
    }
    Ok(())
}

fn sorted_people(board: &Board) -> Vec<PersonId> {
    let mut people: Vec<PersonId> = board.people.iter().map(|person| person.id).collect();
    people.sort_unstable();
    people
}

fn check_ties(board: &Board, people: &[PersonId]) -> Result<(), BrokenRule> {
    let mut pairs = BTreeSet::new();
    for tie in &board.ties {
        for end in [tie.from, tie.to] {
            if people.binary_search(&end).is_err() {
                return Err(BrokenRule::PointsNowhere {
                    from: tie.id.0,
                    to: end.0,
                });
            }
        }
        let pair = (tie.from.min(tie.to), tie.from.max(tie.to));
        if tie.from == tie.to || !pairs.insert(pair) {
            return Err(BrokenRule::BadTie(tie.id.0));
        }
    }
    Ok(())
}

fn check_references(board: &Board, people: &[PersonId]) -> Result<(), BrokenRule> {
    let all_known = |from: Uuid, named: &mut dyn Iterator<Item = PersonId>| {
        let named: Vec<PersonId> = named.collect();
        for person in &named {
            if people.binary_search(person).is_err() {
                return Err(BrokenRule::PointsNowhere { from, to: person.0 });
            }
        }
        let twice = first_repeated(named.iter().map(|person| person.0));
        twice.map_or(Ok(()), |person| {
            Err(BrokenRule::NamedTwice { by: from, person })
        })
    };
    for card in &board.cards {
        all_known(card.id.0, &mut card.speakers.iter().copied())?;
        all_known(card.id.0, &mut card.about.iter().copied())?;
        all_known(card.id.0, &mut card.views.iter().map(|view| view.person))?;
    }
    for goal in &board.goals {
        all_known(goal.id.0, &mut goal.owner.into_iter())?;
        let raters = goal.scale.ratings.iter().map(|rating| rating.person);
        all_known(goal.id.0, &mut raters.into_iter())?;
    }
    for step in &board.steps {
        all_known(step.id.0, &mut step.who.iter().copied())?;
        if let Some(goal) = step.goal
            && !board.goals.contains(goal)
        {
            return Err(BrokenRule::PointsNowhere {
                from: step.id.0,
                to: goal.0,
            });
        }
    }
    let meeting = &board.meeting;
    all_known(meeting.id.0, &mut meeting.participants.iter().copied())
}

fn check_words(board: &Board) -> Result<(), BrokenRule> {
    let optional = |id: Uuid, said: &str, limit: usize| {
        limits::check_length(said, limit).map_err(|why| BrokenRule::BadWords(id, why))
    };
    let needed = |id: Uuid, said: &str, limit: usize| {
        if said.trim().is_empty() {
            return Err(BrokenRule::BadWords(id, BoardError::EmptyWords));
        }
        optional(id, said, limit)
    };
    for ring in board.rings.iter() {
        optional(board.id.0, ring.name.as_deref().unwrap_or(""), limits::NAME)?;
    }
    for sector in board.sectors.iter() {
        optional(
            sector.id.0,
            sector.name.as_deref().unwrap_or(""),
            limits::NAME,
        )?;
    }
    for person in &board.people {
        needed(person.id.0, &person.name, limits::NAME)?;
        optional(person.id.0, &person.role, limits::LINE)?;
    }
    for card in &board.cards {
        needed(card.id.0, &card.text, limits::STATEMENT)?;
        for view in &card.views {
            if let super::Stance::Differently(said) = &view.stance {
                optional(card.id.0, said, limits::STATEMENT)?;
            }
        }
    }
    for goal in &board.goals {
        needed(goal.id.0, &goal.text, limits::STATEMENT)?;
        optional(goal.id.0, &goal.sign, limits::STATEMENT)?;
    }
    for step in &board.steps {
        needed(step.id.0, &step.what, limits::STATEMENT)?;
    }
    let meeting = &board.meeting;
    optional(meeting.id.0, &meeting.place, limits::LINE)?;
    optional(meeting.id.0, &meeting.purpose, limits::STATEMENT)?;
    for item in &meeting.agenda {
        needed(item.id.0, &item.text, limits::LINE)?;
    }
    Ok(())
}

fn check_dates(board: &Board) -> Result<(), BrokenRule> {
    let meeting = &board.meeting;
    let by = board.steps.iter().map(|step| (step.id.0, step.by));
    let mut days = by.chain([(meeting.id.0, meeting.date)]);
    let is_bad = |date: Option<Date>| limits::day(date).is_err();
    let bad = days.find(|(_, date)| is_bad(*date));
    bad.map_or(Ok(()), |(id, _)| Err(BrokenRule::BadDate(id)))
}
