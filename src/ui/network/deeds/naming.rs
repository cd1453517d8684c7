//! Naming somebody: a new one, or one who is there already and is the answer to
//! a question.

use std::sync::Arc;

use leptos::prelude::*;

use crate::board::{Command, Kind, Person, PersonId, Place, Spot, Symbol};
use crate::browser::page;
use crate::ui::network::places::{focus_field, row_id};
use crate::ui::network::room::NetworkRoom;
use crate::ui::screen::Deed;

impl NetworkRoom {
    /// Takes a name; says whether it was accepted. To a question that stands open
    /// the name of somebody who is there means them; else somebody is new.
    pub fn name_somebody(&'static self, kind: Kind, symbol: Symbol, name: String) -> bool {
        match self.answered(kind, symbol, name.trim()) {
            Some(person) => {
                self.point_out(&person, kind, symbol, name);
                true
            }
            None => self.add(kind, symbol, name),
        }
    }

    /// Returns who is meant by the answer to a question: the only one of that
    /// name, unless something else was asked for than they are.
    fn answered(&'static self, kind: Kind, symbol: Symbol, name: &str) -> Option<Arc<Person>> {
        if untrack(|| self.question_for_name()).is_empty() {
            return None;
        }
        self.with_board(|board| {
            let mut all = board.people.iter().filter(|it| is_called(it, name));
            let one = all.next()?;
            let is_usual = (kind, symbol) == (Kind::Person, Symbol::Circle);
            let is_it = is_usual || (kind, symbol) == (one.kind, one.symbol);
            (is_it && all.next().is_none()).then(|| Arc::clone(one))
        })
    }

    /// Shows somebody who was named though they are there already, says so, and
    /// offers to add another of the name.
    fn point_out(&'static self, one: &Person, kind: Kind, symbol: Symbol, name: String) {
        let network = &self.texts().network;
        let person = one.id;
        self.select(person, false);
        self.bring_into_view(person);
        request_animation_frame(move || page::show(&row_id(person)));
        let deed = Deed {
            words: (network.add_another)(name.trim()),
            act: Arc::new(move || {
                self.add(kind, symbol, name.clone());
                focus_field();
            }),
        };
        let board = self.desk.board.get_untracked();
        self.screen
            .tell_and_offer((network.is_there)(&one.name), board, deed);
    }

    /// Names somebody new; says whether the name was accepted.
    fn add(&'static self, kind: Kind, symbol: Symbol, name: String) -> bool {
        let id = PersonId(self.desk.new_id());
        let target = self.known_target();
        let place = if self.is_to_middle.get_untracked() {
            Place::Focus
        } else {
            target.map_or(Place::Waiting, Place::OnMap)
        };
        let is_added = self.desk.run(Command::AddPerson {
            id,
            kind,
            symbol,
            name: name.clone(),
            place,
            takes_part: false,
        });
        if is_added {
            let said = (self.texts().network.added)(name.trim());
            self.screen.speak(said);
            self.select(id, false);
            // One sibling more, not everybody who is named after.
            self.is_to_middle.set(false);
            // The next ones find seats around the first.
            self.target
                .set(target.map(|spot| Spot::new(spot.ring, spot.sector)));
            self.tell_of_twin(id, name.trim());
        }
        is_added
    }

    /// Says when somebody of the same name is on the board already, and offers to
    /// take the new one back.
    fn tell_of_twin(&'static self, new: PersonId, name: &str) {
        let board = self.desk.board.get_untracked();
        let mut others = board.people.iter().filter(|it| it.id != new);
        if others.any(|it| is_called(it, name)) {
            let said = (self.texts().network.twin)(name);
            self.screen.tell_undoable(said, board);
        }
    }

    /// Returns where new ones come, unless that place is no longer on the map.
    fn known_target(&'static self) -> Option<Spot> {
        let spot = self.target.get_untracked()?;
        self.with_board(|board| {
            let is_there = usize::from(spot.ring.0) < board.rings.len();
            (is_there && board.sector(spot.sector).is_some()).then_some(spot)
        })
    }
}

/// Says whether somebody has a name, however it is capitalised.
fn is_called(person: &Person, name: &str) -> bool {
    person.name.to_lowercase() == name.to_lowercase()
}
