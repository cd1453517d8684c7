//! Keeping the board: the draft, the file, and opening one.
//!
//! - **K1** Every change is in the tab's draft before the next one can be made.
//! - **K2** The board on the desk is replaced only by one that was opened
//!   whole, and unsaved changes only after a yes.
//! - **K3** What is said to be saved was handed over by the browser, and is the
//!   board as it was then: a change made meanwhile is not saved.
//! - **K4** After starting over nothing of the board is left in the browser.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::File;

use super::arriving;
use super::desk::{Desk, Saved, SavedIn};
use super::screen::{Room, Screen};
use crate::board::{Board, Command, History};
use crate::browser::files::{self, Outgoing, Written};
use crate::browser::{Refused, clock, draft, random};
use crate::example;
use crate::file::{self, Incoming, draft::Draft};
use crate::ui::react::effect;

/// The most a draft may take, in bytes. Browsers give a tab's session storage
/// about five million characters.
const DRAFT_BYTES: usize = 4_000_000;
/// The least worth trying where the browser gives less.
const SMALL_DRAFT_BYTES: usize = 60_000;

/// Brings back what this tab had before a reload or a crash.
pub fn restore(desk: Desk, screen: Screen) {
    if let Some(settings) = draft::kept_screen() {
        screen.restore_settings(&settings);
    }
    let text = match draft::kept() {
        Ok(Some(text)) => text,
        Ok(None) => return,
        Err(_) => return screen.warn(screen.texts().shell.draft_failed),
    };
    let Ok(kept) = file::draft::open(&text) else {
        // It would be refused at every reload.
        let _ = draft::forget();
        return screen.warn(screen.texts().shell.draft_damaged);
    };
    screen.language.set(kept.language);
    let (boards, _) = kept.history.boards();
    let board = kept.saved_step.and_then(|step| boards.get(step)).cloned();
    let place = match board {
        Some(_) => SavedIn::OpenedFile,
        None => SavedIn::Nothing,
    };
    #[expect(
        clippy::cast_precision_loss,
        reason = "a moment in ms is far below 2^53"
    )]
    let at_ms = kept.saved_at_ms.map_or_else(clock::now_ms, |at| at as f64);
    desk.put(
        kept.history,
        Saved {
            place,
            board,
            at_ms,
        },
    );
    screen.tell(screen.texts().shell.draft_restored);
}

/// Keeps a draft of every change from now on (K1).
pub fn keep_draft(desk: Desk, screen: Screen) {
    // Only a convenience: when it fails, the draft below says so.
    effect(move || drop(draft::keep_screen(&screen.settings())));
    let has_failed = StoredValue::new(false);
    effect(move || {
        if !desk.is_open.get() {
            return;
        }
        let is_kept = keep(&draft_of(desk, screen)).is_ok();
        if !is_kept && !has_failed.get_value() {
            screen.warn(screen.texts().shell.draft_failed);
        }
        has_failed.set_value(!is_kept);
    });
}

fn draft_of(desk: Desk, screen: Screen) -> Draft {
    let saved = desk.saved.get();
    let history = desk.history.get();
    let (boards, at) = history.boards();
    // The example is in no file of the family's, however untouched it is.
    let is_in_file = saved.place != SavedIn::Example;
    let saved_board = saved.board.filter(|_| is_in_file);
    // The present one first: undo can lead to an equal board by other ways.
    let saved_step = saved_board.and_then(|saved| {
        let mut steps = std::iter::once(at).chain(0..boards.len());
        steps.find(|step| boards[*step] == saved)
    });
    #[expect(
        clippy::cast_possible_truncation,
        reason = "whole milliseconds are enough"
    )]
    let saved_at_ms = Some(saved.at_ms as i64);
    Draft {
        saved_step,
        saved_at_ms,
        language: screen.language.get(),
        history,
    }
}

/// Gives up old undo steps where the browser has less room than most.
fn keep(kept: &Draft) -> Result<(), Refused> {
    let mut limit = DRAFT_BYTES;
    loop {
        let text = file::draft::save_within(kept, limit)
            .ok_or_else(|| Refused("the board alone is larger than the room".to_owned()))?;
        match draft::keep(&text) {
            Ok(()) => return Ok(()),
            Err(refused) if limit <= SMALL_DRAFT_BYTES => return Err(refused),
            Err(_) => limit = text.len().min(limit) / 2,
        }
    }
}

/// Saves the board's file.
pub fn save(desk: Desk, screen: Screen) {
    let board = desk.board.get_untracked();
    spawn_local(async move {
        let content = file::save(&board, screen.language.get_untracked());
        let name = file::file_name(&board, clock::today());
        let written = files::save(Outgoing {
            name: &name,
            media_type: file::MEDIA_TYPE,
            ending: ".json",
            content: &content,
        });
        let place = match written.await {
            Ok(Written::InChosenPlace) => SavedIn::ChosenFile,
            Ok(Written::AsDownload) => SavedIn::Download,
            Ok(Written::Not) => return,
            Err(_) => return screen.warn(screen.texts().shell.save_failed),
        };
        desk.saved.set(Saved::now(place, Some(board)));
    });
}

/// Opens a file that was chosen or dropped: a board in place of the one on the
/// desk, a map from easyNWK as its user says.
pub fn open_file(desk: Desk, screen: Screen, file: File) {
    spawn_local(async move {
        let language = screen.language.get_untracked();
        #[expect(clippy::cast_precision_loss, reason = "the limit is far below 2^53")]
        if file.size() > file::MAX_BYTES as f64 {
            let limit = file::MAX_BYTES;
            return screen.warn(file::OpenError::TooLarge { limit }.sentence(language));
        }
        let Ok(bytes) = files::read(file).await else {
            return screen.warn(screen.texts().welcome.unreadable);
        };
        match file::open_any(&bytes) {
            Err(error) => screen.warn(error.sentence(language)),
            Ok(Incoming::Map(map)) => arriving::take_in(desk, screen, map),
            Ok(Incoming::Board(opened)) => {
                let board = Arc::new(opened.board);
                if desk.has_unsaved() {
                    desk.proposed.set(Some(board));
                } else {
                    put_opened(desk, screen, board);
                }
                let unknown = file::unknown_fields_notice(&opened.unknown_fields, language);
                if let Some(notice) = unknown {
                    screen.warn(notice);
                }
            }
        }
    });
}

/// Puts an opened board on the desk.
pub fn put_opened(desk: Desk, screen: Screen, board: Arc<Board>) {
    files::forget_place();
    let is_first = !desk.is_open.get_untracked();
    let history = History::new(Board::clone(&board));
    desk.put(history, Saved::now(SavedIn::OpenedFile, Some(board)));
    let opened = screen.texts().welcome.opened;
    if is_first {
        // It is seen: nothing lies over its heading while everybody looks.
        screen.notice.set(None);
        screen.speak(opened);
    } else {
        screen.tell(opened);
    }
}

/// Starts a new board around one child, for a meeting today; says whether the
/// name was accepted.
pub fn start_new(desk: Desk, screen: Screen, child_name: &str) -> bool {
    match Board::around_child(&mut random::id, child_name) {
        Ok(mut board) => {
            let date = Some(clock::today());
            // A device that thinks it is another age gives no day, and no harm.
            let _ = board.apply(Command::SetMeetingDate { date });
            desk.put(History::new(board), Saved::now(SavedIn::Nothing, None));
            true
        }
        Err(refusal) => {
            screen.warn(screen.texts().refusals.sentence(refusal));
            false
        }
    }
}

/// Opens the example.
pub fn open_example(desk: Desk, screen: Screen) {
    let language = screen.language.get_untracked();
    let board = match example::board(language, clock::today(), &mut random::id) {
        Ok(board) => board,
        Err(refusal) => return screen.warn(screen.texts().refusals.sentence(refusal)),
    };
    let history = History::new(board);
    let board = Arc::clone(history.present());
    desk.put(history, Saved::now(SavedIn::Example, Some(board)));
    screen.room.set(Room::Network);
}

/// Takes the board off the desk and out of the browser (K4).
pub fn start_over(desk: Desk, screen: Screen) {
    desk.clear();
    files::forget_place();
    screen.room.set(Room::Welcome);
    match draft::forget() {
        Ok(()) => screen.tell(screen.texts().closing.gone),
        Err(_) => screen.warn(screen.texts().closing.not_gone),
    }
}
