//! A map from easyNWK arrives: as a board of its own, or on the one that is
//! open.
//!
//! What is told of it stays at hand for as long as the board is on the desk.

use std::sync::Arc;

use super::desk::{Desk, Saved, SavedIn, Told};
use super::screen::{Room, Screen};
use crate::board::{Board, Command, History};
use crate::browser::{clock, files, random};
use crate::file::easynwk::{NetworkMap, Remark};

/// Takes a map in: asks what to do with it while a board is open.
pub fn take_in(desk: Desk, screen: Screen, map: NetworkMap) {
    let map = Arc::new(map);
    if desk.is_open.get_untracked() {
        desk.arriving.set(Some(map));
    } else {
        open_as_new(desk, screen, &map);
    }
}

/// Puts a map on the desk as a board of its own, for a meeting today.
pub fn open_as_new(desk: Desk, screen: Screen, map: &NetworkMap) {
    let language = screen.language.get_untracked();
    let (mut board, remarks): (Board, _) = match map.new_board(language, &mut random::id) {
        Ok(made) => made,
        Err(refusal) => return screen.warn(screen.texts().refusals.sentence(refusal)),
    };
    let date = Some(clock::today());
    // A device that thinks it is another age gives no day, and no harm.
    let _ = board.apply(Command::SetMeetingDate { date });
    files::forget_place();
    desk.put(History::new(board), Saved::now(SavedIn::Nothing, None));
    tell(desk, screen, map, true, remarks);
}

/// Adds a map to the board that is open, as one step of undo.
pub fn add(desk: Desk, screen: Screen, map: &NetworkMap) {
    let language = screen.language.get_untracked();
    let board = desk.board.get_untracked();
    let newcomers = map.newcomers(&board, language, &mut random::id);
    let remarks = newcomers.remarks.clone();
    if desk.run(newcomers.command()) {
        tell(desk, screen, map, false, remarks);
    }
}

fn tell(desk: Desk, screen: Screen, map: &NetworkMap, is_new: bool, remarks: Vec<Remark>) {
    screen.room.set(Room::Network);
    screen.notice.set(None);
    let size = map.size();
    let told = Told {
        is_new,
        size,
        remarks,
    };
    desk.told.set(Some(Arc::new(told)));
    desk.is_told.set(true);
}
