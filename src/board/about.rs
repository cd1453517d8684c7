//! Whom a change is about.
//!
//! - **W1** Whatever is told of somebody (they themselves, their place, their
//!   ties and who is at the other ends, with whom they live, whether they are
//!   here) is the same after a change that is not about them.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{Board, Entity, HouseholdId, List, PersonId};

/// Returns whom the change from one board to another is about; none when it may
/// be anybody: rings and sectors are named with everybody's place.
pub fn touched(before: &Board, after: &Board) -> Option<BTreeSet<PersonId>> {
    if before.rings != after.rings || before.sectors != after.sectors || before.id != after.id {
        return None;
    }
    let mut themselves = BTreeSet::new();
    let mut homes: BTreeSet<HouseholdId> = BTreeSet::new();
    differing(&before.people, &after.people, &mut |person| {
        themselves.insert(person.id);
        homes.extend(person.household);
    });
    differing(&before.households, &after.households, &mut |home| {
        homes.insert(home.id);
    });
    let mut touched = themselves.clone();
    differing(&before.ties, &after.ties, &mut |tie| {
        touched.extend([tie.from, tie.to]);
    });
    if !themselves.is_empty() {
        for tie in before.ties.iter().chain(&after.ties) {
            if themselves.contains(&tie.from) || themselves.contains(&tie.to) {
                touched.extend([tie.from, tie.to]);
            }
        }
    }
    if !homes.is_empty() {
        let people = before.people.iter().chain(&after.people);
        let lives_there = |home: &HouseholdId| homes.contains(home);
        let neighbours = people.filter(|it| it.household.as_ref().is_some_and(lives_there));
        touched.extend(neighbours.map(|it| it.id));
    }
    let set = |board: &Board| -> BTreeSet<PersonId> {
        board.meeting.participants.iter().copied().collect()
    };
    if before.meeting.participants != after.meeting.participants {
        touched.extend(set(before).symmetric_difference(&set(after)));
    }
    Some(touched)
}

/// Gives every thing that is on one list only, or differs between both, as it
/// is on each. What both share is not looked at.
fn differing<T: Entity + PartialEq>(before: &List<T>, after: &List<T>, give: &mut dyn FnMut(&T)) {
    if before.is_same(after) {
        return;
    }
    let is_shared = |thing: &Arc<T>, other: &List<T>| {
        let there = other.get(thing.id());
        there.is_some_and(|it| Arc::ptr_eq(it, thing) || it == thing)
    };
    for (these, others) in [(before, after), (after, before)] {
        for thing in these {
            if !is_shared(thing, others) {
                give(thing);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::board::tests::{FAR, MOR, add_person, id, start, tie};
    use crate::board::{Command, RingNumber, TieId};

    /// Liva, Mor, Far and Bo; Mor and Bo are tied.
    fn four() -> Board {
        let mut board = start();
        for (number, name) in [(MOR, "Mor"), (FAR, "Far"), (BO, "Bo")] {
            board.apply(add_person(number, name)).expect("adds");
        }
        board.apply(tie(TIE, MOR, BO)).expect("ties");
        board
    }

    const BO: u128 = 904;
    const TIE: u128 = 905;

    fn touched_by(command: Command) -> Option<Vec<PersonId>> {
        let before = four();
        let mut after = before.clone();
        after.apply(command).expect("is accepted");
        touched(&before, &after).map(|all| all.into_iter().collect())
    }

    fn people(numbers: &[u128]) -> Vec<PersonId> {
        let mut people: Vec<_> = numbers.iter().map(|number| PersonId(id(*number))).collect();
        people.sort_unstable();
        people
    }

    #[test]
    fn w1_a_new_name_is_about_them_and_those_tied_to_them() {
        let rename = |number| Command::RenamePerson {
            id: PersonId(id(number)),
            name: "Anne".to_owned(),
        };
        assert_eq!(touched_by(rename(FAR)), Some(people(&[FAR])));
        assert_eq!(touched_by(rename(MOR)), Some(people(&[MOR, BO])));
    }

    #[test]
    fn w1_somebody_new_is_about_nobody_else() {
        assert_eq!(touched_by(add_person(906, "Ida")), Some(people(&[906])));
    }

    #[test]
    fn w1_a_ring_s_name_is_told_with_everybody() {
        let ring = RingNumber(1);
        let name = Some("Nære".to_owned());
        assert_eq!(touched_by(Command::RenameRing { ring, name }), None);
    }

    #[test]
    fn w1_a_tie_is_about_both_its_ends() {
        let remove = Command::Untie { id: TieId(id(TIE)) };
        assert_eq!(touched_by(remove), Some(people(&[MOR, BO])));
    }
}
