//! What people do in the room: each deed is at most one command, and is said
//! to those who hear the screen.

mod removing;
mod tying;

use leptos::prelude::*;

use super::room::{Mode, NetworkRoom};
use crate::board::{Board, Command, Kind, PersonId, Place, RingNumber, Spot, Symbol, TieId};
use crate::browser::page;
use crate::map::Point;

/// Returns the id of somebody's element on the map.
pub fn map_id(person: PersonId) -> String {
    format!("map-{person}")
}

/// Returns the id of somebody's chip among those who wait.
pub fn chip_id(person: PersonId) -> String {
    format!("chip-{person}")
}

/// Returns the id of somebody's row in the list.
pub fn row_id(person: PersonId) -> String {
    format!("row-{person}")
}

/// The id of the panel with somebody's details.
pub const DETAILS_ID: &str = "network-details";
/// The id of the list.
pub const LIST_ID: &str = "network-list";

/// Puts the focus on an element once the page shows what has changed.
pub fn focus_soon(id: impl Into<String>) {
    let id = id.into();
    request_animation_frame(move || page::focus(&id));
}

impl NetworkRoom {
    /// Selects somebody, with details or without.
    pub fn select(&'static self, person: PersonId, is_detailed: bool) {
        self.remember_origin();
        batch(|| {
            self.tie.set(None);
            self.mode.set(Mode::Free);
            self.stop.set(Some(person));
            self.screen.selected.set(Some(person));
            self.is_detailed.set(is_detailed);
        });
    }

    /// Selects a tie and shows it.
    pub fn select_tie(&'static self, tie: TieId) {
        self.remember_origin();
        batch(|| {
            self.mode.set(Mode::Free);
            self.tie.set(Some(tie));
            self.is_detailed.set(true);
        });
    }

    /// Selects nothing.
    pub fn deselect(&'static self) {
        batch(|| {
            self.mode.set(Mode::Free);
            self.tie.set(None);
            self.screen.selected.set(None);
            self.is_detailed.set(false);
        });
    }

    /// Somebody was tapped or chosen by key, on the map or waiting.
    pub fn choose(&'static self, person: PersonId) {
        match self.mode.get_untracked() {
            Mode::Several => self.choose_one_more(person),
            Mode::Tying(from) if from != person => self.tie_to(from, person),
            _ => {
                let is_waiting = self.place_of(person) == Some(Place::Waiting);
                // On a narrow screen the details would hide the map that the
                // one who waits is to be placed on.
                let is_at_narrow_map =
                    self.is_narrow.get_untracked() && !self.is_list.get_untracked();
                let is_detailed = !(is_waiting && is_at_narrow_map);
                self.select(person, is_detailed);
            }
        }
    }

    /// Free ground was tapped, at a place on the stage. Says whether the next
    /// name is to be written now.
    pub fn choose_ground(&'static self, at: Point) -> bool {
        let at = self.viewport.get_untracked().map_from_screen(at);
        let moved = untrack(|| self.in_hand());
        let spot = self
            .picture
            .with_untracked(|picture| picture.landing(moved, at));
        if matches!(self.mode.get_untracked(), Mode::Tying(_) | Mode::Several) {
            return false;
        }
        match (moved, spot) {
            (Some(person), Some(spot)) => {
                // Whoever was named just now is followed by the next.
                let was_named = self.mode.get_untracked() == Mode::Free;
                self.place(person, Place::OnMap(spot));
                self.mode.set(Mode::Free);
                was_named && self.eyes.get_untracked().is_none()
            }
            (Some(_), None) => false,
            // On a narrow screen the tap only puts the sheet away.
            (None, _) if self.is_narrow.get_untracked() && self.is_detailed.get_untracked() => {
                self.deselect();
                false
            }
            (None, spot) => {
                self.deselect();
                self.is_to_middle.set(false);
                // Nobody new is named on somebody's own map.
                let spot = spot.filter(|_| self.eyes.get_untracked().is_none());
                self.target.set(spot);
                spot.is_some()
            }
        }
    }

    /// Names somebody new; says whether the name was accepted.
    pub fn add(&'static self, kind: Kind, symbol: Symbol, name: String) -> bool {
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
        let name_of = |it: &str| it.to_lowercase();
        let mut others = board.people.iter().filter(|it| it.id != new);
        if others.any(|it| name_of(&it.name) == name_of(name)) {
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

    /// Gives somebody a place.
    pub fn place(&'static self, person: PersonId, place: Place) {
        if let Some(viewpoint) = untrack(|| self.viewpoint()) {
            self.place_as_seen(&viewpoint, person, place);
            return;
        }
        if self.place_of(person).is_none()
            || !self.desk.run(Command::PlacePerson { id: person, place })
        {
            return;
        }
        let name = self.name(person);
        let said = match place {
            Place::OnMap(spot) => {
                let place = self.with_board(|board| self.texts().terms.spot(board, spot));
                (self.texts().network.placed)(&name, &place)
            }
            _ => (self.texts().network.waits)(&name),
        };
        self.screen.speak(said);
    }

    /// Moves somebody one ring in or out, or one sector on, by key; whoever waits
    /// comes onto the map. Says whether they stand there now.
    pub fn nudge(&'static self, person: PersonId, key: &str) -> bool {
        let network = &self.texts().network;
        let name = self.name(person);
        let Some(spot) = untrack(|| self.spot_seen(person)) else {
            let is_child =
                self.with_board(|board| board.people.get(person).is_some_and(|it| it.is_child()));
            if is_child {
                self.screen.speak((network.child_stays)(&name));
            } else if let Some(spot) = self.first_spot(key) {
                self.place(person, Place::OnMap(spot));
            }
            return is_child || untrack(|| self.spot_seen(person)).is_some();
        };
        let (next, edge) = self.frame.with_untracked(|frame| match key {
            "ArrowUp" => (frame.one_ring_in(spot), network.is_closest),
            "ArrowDown" => (frame.one_ring_out(spot), network.is_furthest),
            key => (
                frame.one_sector_on(spot, key == "ArrowRight"),
                network.is_furthest,
            ),
        });
        match next {
            Some(spot) => self.place(person, Place::OnMap(spot)),
            None => self.screen.speak(edge(&name)),
        }
        true
    }

    /// Returns where whoever waits comes onto the map by key: the first sector,
    /// or the last one to the left; halfway out, or close, or far out.
    fn first_spot(&'static self, key: &str) -> Option<Spot> {
        self.with_board(|board| {
            let last = board.rings.len().checked_sub(1)?;
            let (ring, sector) = match key {
                "ArrowUp" => (0, board.sectors.first()),
                "ArrowDown" => (last, board.sectors.first()),
                "ArrowLeft" => (last.div_ceil(2), board.sectors.last()),
                _ => (last.div_ceil(2), board.sectors.first()),
            };
            Some(Spot::new(RingNumber(u8::try_from(ring).ok()?), sector?.id))
        })
    }

    pub(super) fn place_of(&'static self, person: PersonId) -> Option<Place> {
        self.with_board(|board| board.people.get(person).map(|person| person.place))
    }

    pub(super) fn name(&'static self, person: PersonId) -> String {
        untrack(|| self.desk.name_of(person))
    }

    pub(super) fn with_board<T>(&'static self, read: impl FnOnce(&Board) -> T) -> T {
        self.desk.board.with_untracked(|board| read(board))
    }
}
