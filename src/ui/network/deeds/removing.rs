//! Taking somebody off the board.

use crate::board::{Command, PersonId, Place};
use crate::map::reading_order;
use crate::ui::network::places::{LIST_ID, focus_soon, map_id, row_id};
use crate::ui::network::room::NetworkRoom;
use crate::ui::network::words;

impl NetworkRoom {
    /// Asks about removing somebody when others' words would lose the name;
    /// otherwise removes at once.
    pub fn ask_removal(&'static self, person: PersonId) {
        let name = self.name(person);
        let is_child = self.place_of(person) == Some(Place::Focus);
        if is_child {
            self.screen.tell((self.texts().middle.child_stays)(&name));
        } else if self.with_board(|board| words::nameless(board, person)) == (0, 0) {
            self.remove(person, self.is_at_map());
        } else {
            self.asked_removal.set(Some((person, self.is_at_map())));
        }
    }

    /// Takes somebody off the board; the focus goes to the one beside them, on
    /// the map or in the list.
    pub fn remove(&'static self, person: PersonId, is_on_map: bool) {
        let beside = self.beside(person, is_on_map);
        let told = (self.texts().network.removed)(&self.name(person));
        let command = Command::RemovePerson { id: person };
        if !self.desk.run_undoable(command, told) {
            return;
        }
        self.deselect();
        self.stop.set(beside);
        focus_soon(match beside {
            Some(beside) if is_on_map => map_id(beside),
            Some(beside) => row_id(beside),
            None => LIST_ID.to_owned(),
        });
    }

    /// Returns who comes after somebody in reading order, else before them.
    fn beside(&'static self, person: PersonId, is_on_map: bool) -> Option<PersonId> {
        let order = self.with_board(reading_order);
        let order: Vec<PersonId> = order
            .iter()
            .filter(|it| !is_on_map || self.seat_now(*it).is_some())
            .collect();
        let at = order.iter().position(|it| *it == person)?;
        let before = at.checked_sub(1).and_then(|at| order.get(at));
        order.get(at + 1).or(before).copied()
    }
}
