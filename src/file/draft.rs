//! The draft: a board with its whole undo, as one text for this tab's storage.
//!
//! Not a file for anybody else: it is read by the app that wrote it, in the
//! same tab, after a reload or a crash.
//!
//! - **D1** Opening a draft gives the same boards, sharing what they shared.
//! - **D2** A thing is written once, however many steps it is part of; a step
//!   costs what it changed.
//! - **D3** A damaged draft is an error; every board of an opened draft keeps
//!   every rule.
//! - **D4** Where room is short the oldest undo goes first, then the redo; the
//!   present board is never given up for them.

mod pool;

use std::ops::Range;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use self::pool::{Pool, PoolWriter, SharedPool, SharedWriter};
use super::v1::{self, read, write::Beside};
use crate::board::{Board, BoardId, History, Kind, rules};
use crate::text::Language;

const FORMAT: &str = "samtavle-draft";
/// Changes with every change of the types below or of [`v1`].
const VERSION: u64 = 1;

/// What outlives a reload of the tab.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// The board and its undo and redo.
    pub history: History,
    /// Which of the history's boards is in the saved file, if one of them is.
    pub saved_step: Option<usize>,
    /// When that was, in milliseconds since 1970 (UTC).
    pub saved_at_ms: Option<i64>,
    /// The language of the screen.
    pub language: Language,
}

/// Why a draft was not opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum DraftError {
    /// It is no draft, or one of another version of the app.
    #[error("not a draft of this version")]
    Unreadable,
    /// A board in it cannot be.
    #[error("a board of the draft breaks a rule")]
    Damaged,
}

/// Saves a draft with all its steps.
///
/// # Panics
/// Never: plain text, numbers and lists always write.
pub fn save(draft: &Draft) -> String {
    let (boards, _) = draft.history.boards();
    written(draft, 0..boards.len())
}

/// Saves a draft in at most `limit_bytes` bytes of UTF-8, giving up the oldest
/// undo steps and then the redo steps (D4); none when the present board alone
/// is too large. A text never has more UTF-16 units, which browsers count.
///
/// # Panics
/// Never, as [`save`].
pub fn save_within(draft: &Draft, limit_bytes: usize) -> Option<String> {
    let (boards, at) = draft.history.boards();
    let fits =
        |kept: Range<usize>| Some(written(draft, kept)).filter(|text| text.len() <= limit_bytes);
    let whole = fits(0..boards.len());
    if whole.is_some() {
        return whole;
    }
    let without_undo = fits(at..boards.len());
    if without_undo.is_some() {
        let from = first_true(1..at, |from| fits(from..boards.len()).is_some());
        return fits(from..boards.len());
    }
    let dropped_redo = first_true(1..boards.len() - at, |dropped| {
        fits(at..boards.len() - dropped).is_some()
    });
    fits(at..(boards.len() - dropped_redo).max(at + 1))
}

/// Opens a draft.
///
/// # Errors
/// A [`DraftError`]; a draft is whole or not at all.
pub fn open(text: &str) -> Result<Draft, DraftError> {
    let written: Written = serde_json::from_str(text).map_err(|_| DraftError::Unreadable)?;
    if written.format != FORMAT || written.version != VERSION {
        return Err(DraftError::Unreadable);
    }
    opened(written).ok_or(DraftError::Damaged)
}

/// Returns the first number that is true, or the end, where all after the
/// first are true too.
fn first_true(mut range: Range<usize>, is_true: impl Fn(usize) -> bool) -> usize {
    while range.start < range.end {
        let middle = usize::midpoint(range.start, range.end);
        if is_true(middle) {
            range.end = middle;
        } else {
            range.start = middle + 1;
        }
    }
    range.start
}

/// A draft as it is written.
#[derive(Serialize, Deserialize)]
struct Written {
    format: String,
    version: u64,
    language: String,
    saved_step: Option<usize>,
    saved_at_ms: Option<i64>,
    at: usize,
    id: String,
    rings: SharedPool<Vec<v1::Ring>>,
    sectors: SharedPool<Vec<v1::Sector>>,
    meetings: SharedPool<v1::Meeting>,
    people: Pool<(bool, v1::Person)>,
    ties: Pool<v1::Tie>,
    cards: Pool<v1::Card>,
    goals: Pool<v1::Goal>,
    steps: Pool<v1::Step>,
    boards: Vec<WrittenBoard>,
}

/// Which rings, sectors, meeting, people, ties, cards, goals and steps are
/// those of one board, in this order, by their number in the pools.
type WrittenBoard = [usize; 8];

fn written<'a>(draft: &'a Draft, kept: Range<usize>) -> String {
    let (boards, at) = draft.history.boards();
    let bare = Beside::nothing();
    let mut rings = SharedWriter::default();
    let mut sectors = SharedWriter::default();
    let mut meetings = SharedWriter::default();
    let mut people = PoolWriter::default();
    let mut ties = PoolWriter::default();
    let mut cards = PoolWriter::default();
    let mut goals = PoolWriter::default();
    let mut steps = PoolWriter::default();
    let in_numbers = |board: &'a Arc<Board>| -> WrittenBoard {
        [
            rings.number_of(&board.rings, |it| bare.rings(it)),
            sectors.number_of(&board.sectors, |it| bare.sectors(it)),
            meetings.number_of(&board.meeting, |it| bare.meeting(it)),
            people.number_of(&board.people, |it| {
                (it.kind == Kind::Group, bare.person(it, 0))
            }),
            ties.number_of(&board.ties, |it| bare.tie(it)),
            cards.number_of(&board.cards, |it| bare.card(it)),
            goals.number_of(&board.goals, |it| bare.goal(it)),
            steps.number_of(&board.steps, |it| bare.step(it)),
        ]
    };
    let boards = boards[kept.clone()].iter().map(in_numbers).collect();
    let saved_step = draft.saved_step.filter(|step| kept.contains(step));
    let written = Written {
        format: FORMAT.to_owned(),
        version: VERSION,
        language: draft.language.tag().to_owned(),
        saved_step: saved_step.map(|step| step - kept.start),
        saved_at_ms: draft.saved_at_ms,
        at: at - kept.start,
        id: draft.history.present().id.to_string(),
        rings: rings.done(),
        sectors: sectors.done(),
        meetings: meetings.done(),
        people: people.done(),
        ties: ties.done(),
        cards: cards.done(),
        goals: goals.done(),
        steps: steps.done(),
        boards,
    };
    serde_json::to_string(&written).expect("plain text, numbers and lists always write")
}

fn opened(written: Written) -> Option<Draft> {
    let id = BoardId(read::id(&written.id).ok()?);
    let rings = written.rings.shared(read::rings)?;
    let sectors = written.sectors.shared(read::sectors)?;
    let meetings = written.meetings.shared(read::meeting)?;
    let people = written.people.lists(|(is_group, person)| {
        let kind = if is_group { Kind::Group } else { Kind::Person };
        read::person(kind, person)
    })?;
    let ties = written.ties.lists(read::tie)?;
    let cards = written.cards.lists(read::card)?;
    let goals = written.goals.lists(read::goal)?;
    let steps = written.steps.lists(read::step)?;
    let board = |[r, s, m, p, t, c, g, w]: WrittenBoard| {
        let board = Board {
            id,
            rings: rings.get(r)?.clone(),
            sectors: sectors.get(s)?.clone(),
            people: people.get(p)?.clone(),
            ties: ties.get(t)?.clone(),
            cards: cards.get(c)?.clone(),
            goals: goals.get(g)?.clone(),
            steps: steps.get(w)?.clone(),
            meeting: meetings.get(m)?.clone(),
        };
        rules::check(&board).ok()?;
        Some(Arc::new(board))
    };
    let boards: Option<Vec<_>> = written.boards.into_iter().map(board).collect();
    let boards = boards?;
    if written.saved_step.is_some_and(|step| step >= boards.len()) {
        return None;
    }
    Some(Draft {
        history: History::restored(boards, written.at)?,
        saved_step: written.saved_step,
        saved_at_ms: written.saved_at_ms,
        language: Language::from_tag(&written.language)?,
    })
}
