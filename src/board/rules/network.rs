//! The rules for people, groups, ties and the map they stand on.

use uuid::Uuid;

use super::{BrokenRule, all_known, each_once, needed, optional};
use crate::board::order::{Index, order};
use crate::board::{Age, Board, PersonId, Place, Spot, Tie, limits};

pub(super) fn check_places(board: &Board) -> Result<(), BrokenRule> {
    for person in &board.people {
        if let Place::OnMap(spot) = person.place {
            check_spot(board, person.id.0, spot)?;
        }
    }
    Ok(())
}

fn check_spot(board: &Board, of: Uuid, spot: Spot) -> Result<(), BrokenRule> {
    if board.sector(spot.sector).is_none() {
        return Err(BrokenRule::PointsNowhere {
            from: of,
            to: spot.sector.0,
        });
    }
    if usize::from(spot.ring.0) >= board.rings.len() {
        return Err(BrokenRule::NoSuchRing(of));
    }
    Ok(())
}

pub(super) fn check_ties(board: &Board, people: &Index) -> Result<(), BrokenRule> {
    let ties = board.ties.iter().as_slice();
    for tie in ties {
        all_known(tie.id.0, &[tie.from, tie.to], people)?;
        if tie.from == tie.to {
            return Err(BrokenRule::BadTie(tie.id.0));
        }
    }
    let pair = |at: usize| {
        let Tie { from, to, .. } = *ties[at];
        (from.min(to), from.max(to))
    };
    let sorted = order(ties.len(), &|one, other| pair(one).cmp(&pair(other)));
    let mut neighbours = sorted.windows(2);
    let second = neighbours.find(|two| pair(two[0]) == pair(two[1]));
    second.map_or(Ok(()), |two| Err(BrokenRule::BadTie(ties[two[1]].id.0)))
}

pub(super) fn check_households(board: &Board) -> Result<(), BrokenRule> {
    for person in &board.people {
        if let Some(household) = person.household
            && !board.households.contains(household)
        {
            return Err(BrokenRule::PointsNowhere {
                from: person.id.0,
                to: household.0,
            });
        }
    }
    Ok(())
}

pub(super) fn check_viewpoints(board: &Board, people: &Index) -> Result<(), BrokenRule> {
    let mut viewers: Vec<PersonId> = Vec::new();
    for viewpoint in &board.viewpoints {
        let (id, viewer) = (viewpoint.id.0, viewpoint.viewer);
        all_known(id, &[viewer], people)?;
        if viewers.contains(&viewer) {
            return Err(BrokenRule::NamedTwice {
                by: id,
                named: viewer.0,
            });
        }
        viewers.push(viewer);
        let placed: Vec<PersonId> = viewpoint.places.iter().map(|seen| seen.person).collect();
        each_once(id, &placed, people)?;
        // In every view the children stand in the middle, and nowhere else.
        if let Some(child) = board.children().find(|child| placed.contains(&child.id)) {
            return Err(BrokenRule::PointsNowhere {
                from: id,
                to: child.id.0,
            });
        }
        for spot in viewpoint.places.iter().filter_map(|seen| seen.spot) {
            check_spot(board, id, spot)?;
        }
    }
    Ok(())
}

pub(super) fn check_words(board: &Board) -> Result<(), BrokenRule> {
    for ring in board.rings.iter() {
        optional(board.id.0, ring.name.as_deref().unwrap_or(""), limits::NAME)?;
    }
    for sector in board.sectors.iter() {
        let name = sector.name.as_deref().unwrap_or("");
        match sector.standard {
            Some(_) => optional(sector.id.0, name, limits::NAME)?,
            None => needed(sector.id.0, name, limits::NAME)?,
        }
    }
    for person in &board.people {
        needed(person.id.0, &person.name, limits::NAME)?;
        optional(person.id.0, &person.role, limits::LINE)?;
        optional(person.id.0, &person.offer_words, limits::LINE)?;
    }
    for household in &board.households {
        optional(household.id.0, &household.name, limits::NAME)?;
    }
    for question in &board.questions {
        needed(question.id.0, &question.text, limits::LINE)?;
    }
    Ok(())
}

pub(super) fn check_ages(board: &Board) -> Result<(), BrokenRule> {
    let mut people = board.people.iter();
    let bad = people.find(|person| Age::checked(person.age).is_err());
    bad.map_or(Ok(()), |person| Err(BrokenRule::BadAge(person.id.0)))
}
