//! Going between cards, and carrying them, by keys.

use std::sync::Arc;

use leptos::ev::{self, KeyboardEvent};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::Element;

use super::stand::Stand;
use super::table::Table;
use super::walk::Way;
use crate::board::{CardDeed, CardId, Column, Command};
use crate::browser::page;
use crate::ui::element_ids;
use crate::ui::going::{focus_card, focus_shown_card};
use crate::ui::react::memo;

impl Table {
    /// Does what a key stands for on a card that has the focus itself.
    pub fn act_on(self, event: &KeyboardEvent, card: CardId) {
        if event.target() != event.current_target() {
            return;
        }
        if event.ctrl_key() || event.meta_key() {
            if event.key() == " " {
                event.prevent_default();
                self.choose(card);
            }
            return;
        }
        let is_choosing = untrack(move || self.is_choosing());
        let is_carrying = event.shift_key() || event.alt_key();
        match (event.key().as_str(), is_carrying) {
            ("Enter" | " ", false) if is_choosing => self.choose(card),
            ("Delete", false) if is_choosing => self.remove_chosen(),
            ("Escape", false) if is_choosing => self.end_choosing(),
            ("Enter" | " ", false) => self.open(card),
            ("Delete", false) => self.remove(card),
            ("Escape", false) => self.close(),
            (number @ ("1" | "2" | "3"), false) => self.number_kind(card, number),
            ("p" | "P", _) => self.next_dot(card),
            (end @ ("Home" | "End"), false) => self.go_to_end(card, end == "End"),
            (key, is_carrying) => match Way::from_key(key) {
                Some(way) => {
                    self.walk.is_known.set(true);
                    if is_carrying {
                        self.carry_aloud(card, way);
                    } else {
                        self.go(card, way);
                    }
                }
                None => return,
            },
        }
        event.prevent_default();
    }

    /// Goes to the first card of its column, or the last.
    fn go_to_end(self, card: CardId, is_last: bool) {
        let stand = untrack(move || Stand::of(&self, card));
        if let Some(stand) = stand {
            let end = if is_last {
                stand.cards.last()
            } else {
                stand.cards.first()
            };
            focus_now(stand.column, end.copied());
        }
    }

    /// Goes from a card to the next in some way.
    fn go(self, card: CardId, way: Way) {
        let next = untrack(move || {
            let stand = Stand::of(&self, card)?;
            let column = way.column(stand.column)?;
            let next = match way {
                Way::Up => Some(stand.cards[stand.place.saturating_sub(1)]),
                Way::Down => stand.cards.get(stand.place + 1).copied(),
                _ => {
                    let cards = self.cards_in(column);
                    let place = stand.place.min(cards.len().saturating_sub(1));
                    cards.get(place).copied()
                }
            };
            Some((column, next))
        });
        // At once: the next key may come before the next frame.
        if let Some((column, next)) = next {
            focus_now(column, next);
        }
    }

    /// Carries a card, says where it is now, and keeps the focus on it.
    fn carry_aloud(self, card: CardId, way: Way) {
        if self.carry(card, way, true) {
            self.speak_place(card);
            focus_card(card);
        } else {
            self.screen.speak(self.words.no_further);
        }
    }

    /// Carries a card from the side panel, which says itself where it is now.
    pub fn carry_quietly(self, card: CardId, way: Way) {
        if self.carry(card, way, false) {
            request_animation_frame(move || page::show(&element_ids::card(card)));
        }
    }

    /// Carries a card one way. By keys it passes what lies between: one stretch of
    /// them is one step.
    fn carry(self, card: CardId, way: Way, is_by_keys: bool) -> bool {
        if matches!(way, Way::Up | Way::Down) && self.is_sorted() {
            self.screen.tell(self.talk.sorted_stays);
            return false;
        }
        let goal = untrack(move || goal(&self, card, way));
        goal.is_some_and(|(column, before)| {
            // Up and down are the card's own; elsewhere all chosen ones go.
            let ids = match way {
                Way::Up | Way::Down => vec![card],
                _ => self.together(card),
            };
            let deed = CardDeed::Move(column, before);
            let now = || self.desk.board.get_untracked();
            let carried = self.walk.carried.get_value().filter(|_| is_by_keys);
            let goes_on =
                carried.is_some_and(|(same, last)| same == ids && Arc::ptr_eq(&last, &now()));
            let carry = Command::WithCards {
                ids: ids.clone(),
                deed,
            };
            let is_done = if goes_on {
                self.desk.run_on(carry)
            } else {
                self.desk.run(carry)
            };
            let carried = (is_by_keys && is_done).then(|| (ids, now()));
            self.walk.carried.set_value(carried);
            is_done
        })
    }

    /// Says where a card is now.
    pub fn speak_place(self, card: CardId) {
        let stand = untrack(move || Stand::of(&self, card));
        if let Some(stand) = stand {
            let heading = self.heading(stand.column);
            let (number, count) = (stand.place + 1, stand.cards.len());
            self.screen
                .speak((self.words.moved)(heading, number, count));
        }
    }

    /// Keeps the focus on a card whose element is made anew, as when undo puts
    /// it in another column; a card that is gone leaves it to its column.
    pub fn hold_focus(self) {
        let (board, last) = (self.desk.board, self.walk.last);
        let order = memo(move || {
            board.with(|board| {
                let order = board.shown_cards().map(|card| (card.id, card.column));
                order.collect::<Vec<_>>()
            })
        });
        Effect::new(move |before: Option<Vec<(CardId, Column)>>| {
            let now = order.get();
            if let (Some(before), Some(card)) = (before, last.get_value()) {
                let column_in = |order: &[(CardId, Column)]| {
                    let mut columns = order.iter().filter(|(it, _)| *it == card);
                    columns.next().map(|(_, column)| *column)
                };
                let (is, was) = (column_in(&now), column_in(&before));
                // What looks for the nearest thing may have found a neighbour.
                let is_elsewhere = is.is_some() && was.is_some() && is != was;
                if let Some(column) = is.or(was) {
                    request_animation_frame(move || {
                        if is_elsewhere || is_focus_lost() {
                            focus_in(column, is.and(Some(card)));
                        }
                    });
                }
            }
            now
        });
        let listener = window_event_listener(ev::focusin, move |event| {
            let is_on_card = event
                .target()
                .and_then(|target| target.dyn_into::<Element>().ok())
                .is_some_and(|target| matches!(target.closest(".card"), Ok(Some(_))));
            if !is_on_card {
                last.try_set_value(None);
            }
        });
        on_cleanup(move || listener.remove());
    }
}

/// Returns the column and the next card of the place a card would be carried to.
fn goal(table: &Table, card: CardId, way: Way) -> Option<(Column, Option<CardId>)> {
    let stand = Stand::of(table, card)?;
    let column = way.column(stand.column)?;
    let before = match way {
        Way::Up => stand.cards.get(stand.place.checked_sub(1)?),
        Way::Down if stand.place + 1 == stand.cards.len() => return None,
        Way::Down => stand.cards.get(stand.place + 2),
        Way::To(column) if column == stand.column => return None,
        Way::To(_) => None,
        Way::Left | Way::Right if table.is_sorted() => None,
        Way::Left | Way::Right => {
            return Some((column, table.cards_in(column).get(stand.place).copied()));
        }
    };
    Some((column, before.copied()))
}

/// Puts the focus on a card, or where the column's next card is written, once
/// the page shows it.
pub fn focus_in(column: Column, card: Option<CardId>) {
    request_animation_frame(move || focus_now(column, card));
}

fn focus_now(column: Column, card: Option<CardId>) {
    match card {
        Some(card) => focus_shown_card(card),
        None => page::focus_inside(element_ids::add_card(column)),
    }
}

fn is_focus_lost() -> bool {
    page::focused().is_none_or(|element| element.tag_name().eq_ignore_ascii_case("body"))
}
