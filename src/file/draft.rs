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

use thiserror::Error;

use self::pool::{PoolWriter, SharedWriter};
use super::cursor::{Cursor, Read, Unasked};
use super::json::{self, Json, Object};
use super::v1::read;
use super::v1::write::{self, Beside};
use crate::board::{Board, BoardId, History, Kind, Meeting, Person, PersonId, rules};
use crate::text::Language;

const FORMAT: &str = "samtavle-draft";
/// Changes with every change of what is written below or in [`super::v1`].
const VERSION: i64 = 3;

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
pub fn save(draft: &Draft) -> String {
    let (boards, _) = draft.history.boards();
    written(draft, 0..boards.len())
}

/// Saves a draft in at most `limit_bytes` bytes of UTF-8, giving up the oldest
/// undo steps and then the redo steps (D4); none when the present board alone
/// is too large. A text never has more UTF-16 units, which browsers count.
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
    let tree = json::parse(text).map_err(|_| DraftError::Unreadable)?;
    let has = |key: &str, value: Json| tree.get(key) == Some(&value);
    if !has("format", Json::text(FORMAT)) || !has("version", Json::Whole(VERSION)) {
        return Err(DraftError::Unreadable);
    }
    opened(&tree).ok_or(DraftError::Damaged)
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

fn written<'a>(draft: &'a Draft, kept: Range<usize>) -> String {
    let (boards, at) = draft.history.boards();
    let bare = Beside::nothing();
    let mut rings = SharedWriter::default();
    let mut sectors = SharedWriter::default();
    let mut meetings = SharedWriter::default();
    let mut present = PoolWriter::default();
    let mut invited = PoolWriter::default();
    let mut people = PoolWriter::default();
    let mut households = PoolWriter::default();
    let mut ties = PoolWriter::default();
    let mut viewpoints = PoolWriter::default();
    let mut questions = PoolWriter::default();
    let mut cards = PoolWriter::default();
    let mut goals = PoolWriter::default();
    let mut scales = PoolWriter::default();
    let mut steps = PoolWriter::default();
    let mut transitions = PoolWriter::default();
    // The numbers of one board's parts in the pools.
    let in_numbers = |board: &'a Arc<Board>| {
        let whose = [
            present.number_of_ids(&board.meeting.participants),
            invited.number_of_ids(&board.meeting.next.invited),
        ];
        let nobody = || Json::list([]);
        let numbers = [
            rings.number_of(&board.rings, &|it| bare.rings(it)),
            sectors.number_of(&board.sectors, &|it| bare.sectors(it)),
            meetings.number_of(&board.meeting, &|it| {
                let [present, invited] = whose.map(Json::count);
                Json::list([bare.meeting_of(it, nobody(), nobody()), present, invited])
            }),
            people.number_of(&board.people, &|it| {
                let is_group = Json::Truth(it.kind == Kind::Group);
                Json::list([is_group, bare.person(it, 0)])
            }),
            households.number_of(&board.households, &|it| write::household(it)),
            ties.number_of(&board.ties, &|it| bare.tie(it)),
            viewpoints.number_of(&board.viewpoints, &|it| bare.viewpoint(it)),
            questions.number_of(&board.questions, &|it| write::question(it)),
            cards.number_of(&board.cards, &|it| bare.card(it)),
            goals.number_of(&board.goals, &|it| bare.goal(it)),
            scales.number_of(&board.scales, &|it| bare.scale(it)),
            steps.number_of(&board.steps, &|it| bare.step(it)),
            transitions.number_of(&board.transitions, &|it| bare.transition(it)),
        ];
        Json::list(numbers.into_iter().map(Json::count))
    };
    let boards = Json::list(boards[kept.clone()].iter().map(in_numbers));
    let saved_step = draft.saved_step.filter(|step| kept.contains(step));
    let saved_step = saved_step.map(|step| Json::count(step - kept.start));
    let saved_at_ms = draft.saved_at_ms.map(Json::Whole);
    Object::default()
        .with("format", Json::text(FORMAT))
        .with("version", Json::Whole(VERSION))
        .with("language", Json::text(draft.language.tag()))
        .with("saved_step", saved_step.unwrap_or(Json::Null))
        .with("saved_at_ms", saved_at_ms.unwrap_or(Json::Null))
        .with("at", Json::count(at - kept.start))
        .with("id", write::id(draft.history.present().id.0))
        .with("rings", rings.done())
        .with("sectors", sectors.done())
        .with("meetings", meetings.done())
        .with("present", present.done())
        .with("invited", invited.done())
        .with("people", people.done())
        .with("households", households.done())
        .with("ties", ties.done())
        .with("viewpoints", viewpoints.done())
        .with("questions", questions.done())
        .with("cards", cards.done())
        .with("goals", goals.done())
        .with("scales", scales.done())
        .with("steps", steps.done())
        .with("transitions", transitions.done())
        .with("boards", boards)
        .done()
        .compact()
}

fn opened(tree: &Json) -> Option<Draft> {
    let rings = pool::shared(tree.get("rings")?, &|it| part(it, read::rings))?;
    let sectors = pool::shared(tree.get("sectors")?, &|it| part(it, read::sectors))?;
    let present = pool::lists_of_ids(tree.get("present")?)?;
    let invited = pool::lists_of_ids(tree.get("invited")?)?;
    let meetings = pool::shared(tree.get("meetings")?, &|it| meeting(it, &present, &invited))?;
    let people = pool::lists(tree.get("people")?, &person)?;
    let households = pool::lists(tree.get("households")?, &|it| part(it, read::household))?;
    let ties = pool::lists(tree.get("ties")?, &|it| part(it, read::tie))?;
    let viewpoints = pool::lists(tree.get("viewpoints")?, &|it| part(it, read::viewpoint))?;
    let questions = pool::lists(tree.get("questions")?, &|it| part(it, read::question))?;
    let cards = pool::lists(tree.get("cards")?, &|it| part(it, read::card))?;
    let goals = pool::lists(tree.get("goals")?, &|it| part(it, read::goal))?;
    let scales = pool::lists(tree.get("scales")?, &|it| part(it, read::scale))?;
    let steps = pool::lists(tree.get("steps")?, &|it| part(it, read::step))?;
    let transitions = pool::lists(tree.get("transitions")?, &|it| part(it, read::transition))?;
    let id = BoardId(part(tree, |at| at.id_in("id"))?);
    let mut boards = Vec::new();
    for numbers in tree.get("boards")?.items() {
        let numbers = pool::numbers(numbers)?;
        let [
            ring,
            sector,
            meeting,
            person,
            household,
            tie,
            viewpoint,
            question,
            card,
            goal,
            scale,
            step,
            transition,
        ] = numbers[..]
        else {
            return None;
        };
        let board = Board {
            id,
            rings: rings.get(ring)?.clone(),
            sectors: sectors.get(sector)?.clone(),
            people: people.get(person)?.clone(),
            households: households.get(household)?.clone(),
            ties: ties.get(tie)?.clone(),
            viewpoints: viewpoints.get(viewpoint)?.clone(),
            questions: questions.get(question)?.clone(),
            cards: cards.get(card)?.clone(),
            goals: goals.get(goal)?.clone(),
            scales: scales.get(scale)?.clone(),
            steps: steps.get(step)?.clone(),
            transitions: transitions.get(transition)?.clone(),
            meeting: meetings.get(meeting)?.clone(),
        };
        rules::check(&board).ok()?;
        boards.push(Arc::new(board));
    }
    let saved_step = match tree.get("saved_step")? {
        Json::Null => None,
        step => Some(pool::number(step).filter(|step| *step < boards.len())?),
    };
    let at = pool::number(tree.get("at")?)?;
    Some(Draft {
        history: History::restored(boards, at)?,
        saved_step,
        saved_at_ms: tree.get("saved_at_ms").and_then(Json::as_whole),
        language: Language::from_tag(tree.get("language")?.as_text()?)?,
    })
}

/// Reads a meeting with the numbers of those who are here and are invited.
fn meeting(
    written: &Json,
    present: &[Vec<PersonId>],
    invited: &[Vec<PersonId>],
) -> Option<Meeting> {
    let [meeting, here, asked] = written.items() else {
        return None;
    };
    let mut meeting = part(meeting, read::meeting)?;
    meeting
        .participants
        .clone_from(present.get(pool::number(here)?)?);
    meeting
        .next
        .invited
        .clone_from(invited.get(pool::number(asked)?)?);
    Some(meeting)
}

/// Reads a person with whether it is a group.
fn person(written: &Json) -> Option<Person> {
    let [Json::Truth(is_group), written] = written.items() else {
        return None;
    };
    let kind = if *is_group { Kind::Group } else { Kind::Person };
    part(written, |at| {
        at.pass("order");
        read::person(kind, at)
    })
}

/// Reads one part by itself; where a damaged draft is damaged, nobody asks.
fn part<T>(written: &Json, read: impl FnOnce(&Cursor) -> Read<T>) -> Option<T> {
    read(&Cursor::root(written, &Unasked::default())).ok()
}
