//! The rules for people, groups and ties.

use super::{BrokenRule, all_known};
use crate::board::order::{Index, order};
use crate::board::{Board, Place, Tie};

pub(super) fn check_places(board: &Board) -> Result<(), BrokenRule> {
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
