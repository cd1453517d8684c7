//! The keyboard on the map.
//!
//! - Arrows go to the next person in that direction, Home and End to the first
//!   and the last in reading order, letters to the next name that begins so.
//! - Shift with an arrow moves the person: up and down one ring in or out, left
//!   and right one sector on.
//! - Enter and Space choose, with Control or Shift Space chooses one more, Delete removes, plus, minus and zero zoom.

use std::time::Duration;

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use uuid::Uuid;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event};

use super::zoom::ZOOM_STEP;
use crate::board::{PersonId, TieId};
use crate::browser::page;
use crate::map::{Direction, Point};
use crate::ui::network::places::{DETAILS_ID, focus_soon, map_id};
use crate::ui::network::room::{Mode, NetworkRoom, Shown};

/// How long letters belong to one name.
const SAME_NAME: Duration = Duration::from_millis(900);

/// Does what a key stands for on the map.
pub fn act_on(room: &'static NetworkRoom, event: &KeyboardEvent) {
    let key = event.key();
    // With Control or Shift, the key that chooses somebody chooses one more.
    let is_more = key == " " && (event.ctrl_key() || event.shift_key());
    if let Some(person) = person_of(event).filter(|_| is_more) {
        room.add_to_several(person);
        event.prevent_default();
        return;
    }
    if event.ctrl_key() || event.meta_key() || event.alt_key() || event.is_composing() {
        return;
    }
    let is_done = match key.as_str() {
        "+" => room.zoom_by(ZOOM_STEP),
        "-" => room.zoom_by(1.0 / ZOOM_STEP),
        "0" => room.show_whole_map(),
        _ => match person_of(event) {
            Some(person) => act_on_person(room, person, &key, event.shift_key()),
            None => false,
        },
    };
    if is_done {
        event.prevent_default();
        event.stop_propagation();
    }
}

/// Returns whose element an event came from.
pub fn person_of(event: &Event) -> Option<PersonId> {
    data(event, "data-person").map(PersonId)
}

/// Returns whose line an event came from.
pub fn tie_of(event: &Event) -> Option<TieId> {
    data(event, "data-tie").map(TieId)
}

fn data(event: &Event, name: &str) -> Option<Uuid> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let holder = target.closest(&format!("[{name}]")).ok()??;
    Uuid::try_parse(&holder.get_attribute(name)?).ok()
}

fn act_on_person(
    room: &'static NetworkRoom,
    person: PersonId,
    key: &str,
    is_shifted: bool,
) -> bool {
    match key {
        "ArrowUp" | "ArrowDown" | "ArrowLeft" | "ArrowRight" if is_shifted => {
            room.nudge(person, key);
        }
        "ArrowUp" => go(room, person, Direction::Up),
        "ArrowDown" => go(room, person, Direction::Down),
        "ArrowLeft" => go(room, person, Direction::Left),
        "ArrowRight" => go(room, person, Direction::Right),
        "Home" => go_to(order(room).first().copied()),
        "End" => go_to(order(room).last().copied()),
        "Enter" => {
            room.choose(person);
            if room.mode.get_untracked() == Mode::Free {
                focus_soon(DETAILS_ID);
            }
        }
        " " => room.choose(person),
        "Delete" => room.ask_removal(person),
        letter if letter.chars().count() == 1 => find(room, person, letter),
        _ => return false,
    }
    true
}

fn go(room: &'static NetworkRoom, from: PersonId, direction: Direction) {
    go_to(
        room.picture
            .with_untracked(|picture| picture.neighbour(from, direction)),
    );
}

fn go_to(person: Option<PersonId>) {
    if let Some(person) = person {
        page::focus(&map_id(person));
    }
}

/// Everybody on the map in reading order.
fn order(room: &'static NetworkRoom) -> Vec<PersonId> {
    let order = room.order.get_untracked();
    order
        .placed()
        .filter(|person| room.seat_now(*person).is_some())
        .collect()
}

/// Goes to the next name that begins with the letters typed last.
fn find(room: &'static NetworkRoom, from: PersonId, letter: &str) {
    let typed = room.letters.try_update_value(|letters| letters.add(letter));
    let Some(typed) = typed else { return };
    let order = order(room);
    let at = order.iter().position(|it| *it == from).unwrap_or(0);
    // One letter goes on to the next name, further letters may stay.
    let first = if typed.chars().count() == 1 {
        at + 1
    } else {
        at
    };
    let found = (0..order.len())
        .map(|step| order[(first + step) % order.len()])
        .find(|person| {
            let name = untrack(|| room.desk.name_of(*person)).to_lowercase();
            name.starts_with(&typed)
        });
    go_to(found);
}

/// Letters typed in quick succession, in lower case.
#[derive(Default)]
pub struct Letters {
    typed: String,
    at_ms: f64,
}

impl Letters {
    fn add(&mut self, letter: &str) -> String {
        let now = crate::browser::clock::now_ms();
        #[expect(clippy::cast_precision_loss, reason = "below a second")]
        let limit = SAME_NAME.as_millis() as f64;
        if now - self.at_ms > limit {
            self.typed.clear();
        }
        self.at_ms = now;
        self.typed.push_str(&letter.to_lowercase());
        self.typed.clone()
    }
}

impl NetworkRoom {
    /// The keyboard has come to somebody on the map.
    pub fn has_focus(&'static self, person: PersonId) {
        self.stop.set(Some(person));
        self.bring_into_view(person);
    }

    /// Moves the map as little as possible, so that somebody shows.
    pub fn bring_into_view(&'static self, person: PersonId) {
        // Where less than the whole map shows, they may lie outside the stage.
        let part = self.is_near.get_untracked();
        let part = part.then(|| self.viewport.get_untracked());
        if let (Some(own), Some(seat)) = (part, self.seat_now(person)) {
            let stage = self.stage.get_untracked();
            // Their whole symbol is to show, however large it is.
            let symbol = seat
                .shape
                .half_height()
                .max(seat.shape.reach(Point::new(1.0, 0.0)));
            let margin = (stage.text_size * 4.0).max((symbol + 8.0) * own.zoom);
            let shown = own.showing(seat.at, margin, stage);
            if shown != own {
                self.shown.set(Shown::Part(shown));
            }
        }
    }

    /// Zooms around the middle of the stage.
    pub fn zoom_by(&'static self, factor: f64) -> bool {
        let (width, height) = self.size.get_untracked();
        let middle = Point::new(width / 2.0, height / 2.0);
        self.shift(Point::default(), factor, middle);
        true
    }

    /// Shows the whole map again.
    pub fn show_whole_map(&'static self) -> bool {
        self.shown.set(Shown::Whole);
        true
    }
}
