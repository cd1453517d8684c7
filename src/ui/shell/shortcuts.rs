//! The keys that act everywhere.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use crate::browser::page;
use crate::ui::desk::Desk;
use crate::ui::keeping;
use crate::ui::screen::{Room, Screen};

/// Listens for the shortcuts as long as the app lives.
pub fn listen_for_shortcuts(desk: Desk, screen: Screen) {
    window_event_listener(leptos::ev::keydown, move |event| {
        if act_on(&event, desk, screen) {
            event.prevent_default();
        }
    });
}

/// Does what a key stands for; says whether it stood for something.
fn act_on(event: &KeyboardEvent, desk: Desk, screen: Screen) -> bool {
    if event.key() == "F9" {
        screen
            .is_covered
            .update(|is_covered| *is_covered = !*is_covered);
        return true;
    }
    if !desk.is_open.get_untracked() || screen.is_covered.get_untracked() {
        return false;
    }
    let is_command = (event.ctrl_key() || event.meta_key()) && !event.alt_key();
    if is_command {
        return act_on_command(&event.key().to_lowercase(), event.shift_key(), desk, screen);
    }
    if event.alt_key() && !event.ctrl_key() && !event.meta_key() {
        return go_to_room(&event.code(), screen);
    }
    false
}

fn act_on_command(key: &str, is_shifted: bool, desk: Desk, screen: Screen) -> bool {
    match key {
        "s" => keeping::save(desk, screen),
        "p" => screen.is_document_shown.set(true),
        // In a field with words in it, these keys belong to the words.
        "z" | "y" if page::is_writing() => return false,
        // Nothing changes behind an open question.
        "z" | "y" if page::has_question() => return false,
        "z" if is_shifted => desk.redo(),
        "z" => desk.undo(),
        "y" => desk.redo(),
        _ => return false,
    }
    true
}

/// By the key's place, not its letter: with Alt some layouts give other signs.
fn go_to_room(code: &str, screen: Screen) -> bool {
    let number = code
        .strip_prefix("Digit")
        .and_then(|digit| digit.parse::<usize>().ok());
    let Some(room) = number.and_then(|number| Room::ALL.get(number.checked_sub(1)?)) else {
        return false;
    };
    screen.room.set(*room);
    page::focus("room");
    true
}
