//! Who is to be drawn, with all that does not depend on the picture's size.

use std::collections::BTreeMap;

use super::Stage;
use super::focus::{self, Child};
use super::label::Wrapped;
use super::names::wrap;
use super::share::Counts;
use super::size::suited;
use crate::board::{Board, Person, PersonId, Place};

/// Everybody who is on the map.
pub(super) struct Cast<'a> {
    /// In the board's order.
    pub(super) members: Vec<Member<'a>>,
    /// Ties between them, as indices, in the board's order; none where an end
    /// is not on the map.
    pub(super) ties: Vec<Option<(usize, usize)>>,
    /// How many people there are in each ring of each sector.
    pub(super) counts: Counts,
    /// The focus children's symbols, for the share of the map they need.
    pub(super) children: Vec<Child>,
}

/// Somebody on the map.
pub(super) struct Member<'a> {
    pub(super) person: &'a Person,
    /// A focus child's symbol.
    pub(super) child: Option<Child>,
    /// The ways to break the name, measured in its font size; none when it
    /// stands inside the symbol.
    pub(super) wraps: Vec<Wrapped>,
}

impl<'a> Cast<'a> {
    pub(super) fn of(board: &'a Board, stage: Stage) -> Self {
        let children = focus::children(
            &board.children_names(),
            suited(stage).text_size,
            stage.height > stage.width * 1.1,
        );
        let mut arranged = children.iter();
        let members: Vec<Member<'a>> = board
            .people
            .iter()
            .filter(|person| person.place != Place::Waiting)
            .map(|person| Member::of(person, &mut arranged))
            .collect();
        Self {
            ties: ties(board, &members),
            counts: counts(board),
            members,
            children,
        }
    }
}

impl<'a> Member<'a> {
    fn of(person: &'a Person, children: &mut std::slice::Iter<'_, Child>) -> Self {
        let child = if person.is_child() {
            children.next().cloned()
        } else {
            None
        };
        let stands_inside = child.as_ref().is_some_and(|child| !child.has_label);
        Self {
            person,
            child,
            wraps: if stands_inside {
                Vec::new()
            } else {
                wraps(&person.name)
            },
        }
    }
}

fn ties(board: &Board, members: &[Member<'_>]) -> Vec<Option<(usize, usize)>> {
    let index: BTreeMap<PersonId, usize> = members
        .iter()
        .enumerate()
        .map(|(index, member)| (member.person.id, index))
        .collect();
    let ends = |from, to| Some((*index.get(from)?, *index.get(to)?));
    let ties = board.ties.iter();
    ties.map(|tie| ends(&tie.from, &tie.to)).collect()
}

fn counts(board: &Board) -> Counts {
    let index: BTreeMap<_, _> = board
        .sectors
        .iter()
        .enumerate()
        .map(|(index, sector)| (sector.id, index))
        .collect();
    let mut cells = vec![vec![0; board.sectors.len()]; board.rings.len()];
    for spot in board.people.iter().filter_map(|person| person.spot()) {
        let ring = cells.get_mut(usize::from(spot.ring.0));
        if let (Some(ring), Some(sector)) = (ring, index.get(&spot.sector)) {
            ring[*sector] += 1;
        }
    }
    Counts { cells }
}

/// Returns the ways to break a name, each once: in few lines, in more, and with
/// its long words broken. Each way is the width that a line fills and the width
/// beyond which a word is broken, in font sizes: about two letters are one wide.
fn wraps(name: &str) -> Vec<Wrapped> {
    let mut wraps: Vec<Wrapped> = Vec::new();
    for (room, longest_word) in [
        (8.5_f64, 9.0_f64),
        (5.8, 9.0),
        (4.4, 9.0),
        (5.8, 5.8),
        (4.4, 4.4),
    ] {
        let is_narrow_enough = wraps
            .last()
            .is_some_and(|last| last.width <= room.min(longest_word));
        if is_narrow_enough {
            continue;
        }
        let wrapped = wrap(name, 1.0, room, longest_word);
        if wraps.iter().all(|other| other.lines != wrapped.lines) {
            wraps.push(wrapped);
        }
    }
    wraps
}
