//! The way back: out of what was begun and opened, to where people came from.

use leptos::prelude::*;

use super::places::{chip_id, focus_soon, map_id, row_id};
use super::room::{Mode, NetworkRoom};
use crate::board::PersonId;
use crate::browser::page;
use crate::map::Lens;

impl NetworkRoom {
    /// Goes back from details to the list, or to the map on a narrow screen.
    pub fn close_details(&'static self) {
        let was_selected = self.screen.selected.get_untracked();
        batch(|| {
            self.mode.set(Mode::Free);
            self.tie.set(None);
            self.is_detailed.set(false);
        });
        if let Some(person) = was_selected {
            // Beside the map, what the panel gives way to is the list.
            focus_soon(if self.is_narrow.get_untracked() {
                self.home_of(person)
            } else {
                row_id(person)
            });
        }
    }

    /// Takes one step back: out of a mode, then out of details, out of what
    /// is asked, out of a selection. Says whether there was one to take.
    pub fn step_back(&'static self) -> bool {
        if self.mode.get_untracked() != Mode::Free {
            self.mode.set(Mode::Free);
        } else if self.tie.get_untracked().is_some() || self.is_detailed.get_untracked() {
            let selected = self.screen.selected.get_untracked();
            batch(|| {
                self.tie.set(None);
                self.is_detailed.set(false);
            });
            if let Some(person) = selected {
                focus_soon(self.home_of(person));
            }
        } else if self.target.get_untracked().is_some() || self.is_to_middle.get_untracked() {
            self.target.set(None);
            self.is_to_middle.set(false);
        } else if self.is_asking.get_untracked() {
            self.end_asking();
        } else if self.screen.selected.get_untracked().is_some() {
            self.screen.selected.set(None);
        } else if self.eyes.get_untracked().is_some() {
            self.leave_eyes();
        } else if self.screen.map_lens.get_untracked() != Lens::All {
            self.screen.map_lens.set(Lens::All);
        } else {
            return false;
        }
        true
    }

    /// Remembers whether the list or the map is left for details. Within them
    /// nothing new is remembered.
    pub(super) fn remember_origin(&'static self) {
        let is_in = |selector| {
            let focused = page::focused()?;
            Some(focused.closest(selector).ok().flatten().is_some())
        };
        if is_in(".network__details") == Some(false) {
            self.is_from_list
                .set_value(is_in(".network__list") == Some(true));
        }
    }

    /// Returns the id of what stands for somebody where people came from: their
    /// row, or else their symbol on the map or, while they wait, their chip.
    pub(super) fn home_of(&'static self, person: PersonId) -> String {
        let is_list = if self.is_narrow.get_untracked() {
            self.is_list.get_untracked()
        } else {
            self.is_from_list.get_value()
        };
        if is_list {
            row_id(person)
        } else if self.seat_now(person).is_some() {
            map_id(person)
        } else {
            chip_id(person)
        }
    }

    /// Says whether people are at the map rather than at the list.
    pub(super) fn is_at_map(&'static self) -> bool {
        let is_alone = self.is_narrow.get_untracked() && !self.is_list.get_untracked();
        let is_in_map =
            || page::focused().is_some_and(|it| it.closest(".map").ok().flatten().is_some());
        is_alone || is_in_map()
    }
}
