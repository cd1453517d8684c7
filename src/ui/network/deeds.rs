//! What people do in the room: each deed is at most one command, and is said
//! to those who hear the screen.

mod naming;
mod removing;
mod tying;

use leptos::prelude::*;

use super::room::{Mode, NetworkRoom};
use crate::board::{Board, Command, PersonId, Place, RingNumber, Spot, TieId};
use crate::map::Point;

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
                self.screen.speak(self.words_of_staying(person));
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
