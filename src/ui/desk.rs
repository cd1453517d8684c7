//! The document on the desk: the board, its history and what of it is saved.
//!
//! Components read the board through memos and change it by [`Desk::run`]
//! alone. A row's own memo gives an `Option<Arc<_>>`, so that a row is drawn
//! again only when its own thing changed. Of people there may be a thousand:
//! what their rows tell is read through [`Desk::about`], and looked at again
//! only when a change is about them.

mod followers;
mod key;
mod told;

use std::sync::Arc;

use leptos::prelude::*;
use uuid::Uuid;

use super::screen::Screen;
use crate::board::{
    Board, BoardError, Card, CardId, Command, Goal, GoalId, History, Meeting, Outcome, Person,
    PersonId, Scale, ScaleId, Step, StepId, Transition, TransitionId, touched,
};
use crate::browser::{clock, page, random};
use crate::file::easynwk::NetworkMap;
use crate::report::changed::what_changed;
use crate::ui::react::{Memo, RwSignal, memo};

pub use followers::Followers;
pub use key::Key;
pub use told::Told;

/// Where the board that counts as saved is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SavedIn {
    /// Nowhere yet: a new board.
    Nothing,
    /// In the file it was opened from.
    OpenedFile,
    /// In the place the user chose.
    ChosenFile,
    /// In the downloads.
    Download,
    /// It is the example as it comes.
    Example,
}

/// The last time the board was in a file, or began.
#[derive(Clone, Debug)]
pub struct Saved {
    /// Where it is.
    pub place: SavedIn,
    /// The board as it was then; none when it is nowhere.
    pub board: Option<Arc<Board>>,
    /// When, in milliseconds since 1970 UTC.
    pub at_ms: f64,
}

impl Saved {
    /// Says that a board lies in a place from now on.
    pub fn now(place: SavedIn, board: Option<Arc<Board>>) -> Self {
        Self {
            place,
            board,
            at_ms: clock::now_ms(),
        }
    }
}

/// The document on the desk. Copies share it.
#[derive(Clone, Copy)]
pub struct Desk {
    /// Whether there is a board; without one the start page is shown.
    pub is_open: RwSignal<bool>,
    /// Everything done to the board.
    pub history: RwSignal<History>,
    /// The board as it is now.
    pub board: Memo<Arc<Board>>,
    /// What of it is saved.
    pub saved: RwSignal<Saved>,
    /// An opened board that waits for a yes before it replaces this one.
    pub proposed: RwSignal<Option<Arc<Board>>>,
    /// A map from easyNWK that waits for a word on what becomes of it.
    pub arriving: RwSignal<Option<Arc<NetworkMap>>>,
    /// What is told of a map that came onto this board.
    pub told: RwSignal<Option<Arc<Told>>>,
    /// Whether it is being told.
    pub is_told: RwSignal<bool>,
    people: Followers,
    screen: Screen,
}

impl Desk {
    /// Makes an empty desk.
    pub fn new(screen: Screen) -> Self {
        let history = RwSignal::new(empty_history());
        Self {
            is_open: RwSignal::new(false),
            history,
            board: memo(move || history.with(|history| Arc::clone(history.present()))),
            saved: RwSignal::new(Saved::now(SavedIn::Nothing, None)),
            proposed: RwSignal::new(None),
            arriving: RwSignal::new(None),
            told: RwSignal::new(None),
            is_told: RwSignal::new(false),
            people: Followers::default(),
            screen,
        }
    }

    /// Puts a board on the desk in place of the one before.
    pub fn put(self, history: History, saved: Saved) {
        self.screen.forget();
        batch(|| {
            self.told.set(None);
            self.history.set(history);
            self.saved.set(saved);
            self.is_open.set(true);
        });
        self.people.tell_all();
    }

    /// Takes the board off the desk.
    pub fn clear(self) {
        self.screen.forget();
        batch(|| {
            self.is_open.set(false);
            self.told.set(None);
            self.history.set(empty_history());
            self.saved.set(Saved::now(SavedIn::Nothing, None));
        });
        self.people.tell_all();
    }

    /// Carries out a command; a refusal is shown. Says whether it was accepted.
    pub fn run(self, command: Command) -> bool {
        let outcome = self.try_run(command);
        self.is_accepted(outcome)
    }

    /// Carries out a command that goes on with the last one, in its place.
    pub fn run_on(self, command: Command) -> bool {
        let outcome = self.change(|history| {
            let outcome = history.apply_instead(command);
            (outcome == Ok(Outcome::Changed), outcome)
        });
        self.is_accepted(outcome.unwrap_or(Ok(Outcome::Unchanged)))
    }

    /// Shows a refusal; says whether there was none.
    fn is_accepted(self, outcome: Result<Outcome, BoardError>) -> bool {
        match outcome {
            Ok(_) => {
                self.screen.is_taken();
                true
            }
            Err(refusal) => {
                let refusals = &self.screen.texts().refusals;
                self.screen.refuse(refusals.sentence(refusal));
                false
            }
        }
    }

    /// Carries out a command that takes something away; the notice that says
    /// so offers to undo it.
    pub fn run_undoable(self, command: Command, told: impl Into<String>) -> bool {
        let is_done = self.run(command);
        if is_done {
            self.screen.tell_undoable(told, self.board.get_untracked());
        }
        is_done
    }

    /// Carries out a command.
    ///
    /// # Errors
    /// The board's refusal, which the caller shows.
    pub fn try_run(self, command: Command) -> Result<Outcome, BoardError> {
        self.change(|history| {
            let outcome = history.apply(command);
            (outcome == Ok(Outcome::Changed), outcome)
        })
        .unwrap_or(Ok(Outcome::Unchanged))
    }

    /// Does something with the history, which says whether it changed the board,
    /// and tells those whom the change is about.
    fn change<T>(self, deed: impl FnOnce(&mut History) -> (bool, T)) -> Option<T> {
        let before = self.board.get_untracked();
        let done = self.history.maybe_update(deed);
        self.tell_since(&before);
        done
    }

    fn tell_since(self, before: &Arc<Board>) {
        let now = self.board.get_untracked();
        if Arc::ptr_eq(before, &now) {
            return;
        }
        match touched(before, &now) {
            Some(people) => self.people.tell(people),
            None => self.people.tell_all(),
        }
    }

    /// Takes the last change back.
    pub fn undo(self) {
        let shell = &self.screen.texts().shell;
        self.step(History::undo, shell.undone, shell.nothing_to_undo);
    }

    /// Makes the last change that was taken back again.
    pub fn redo(self) {
        let shell = &self.screen.texts().shell;
        self.step(History::redo, shell.redone, shell.nothing_to_redo);
    }

    /// Goes one step through the history and says what that has changed, or that
    /// there was none. When it takes away what has the focus, what is nearest
    /// gets it.
    fn step(self, direction: fn(&mut History) -> bool, done: &str, none: &str) {
        let before = self.board.get_untracked();
        let foothold = page::foothold();
        request_animation_frame(move || page::regain(&foothold));
        let is_done = self.change(|history| {
            let is_done = direction(history);
            (is_done, is_done)
        });
        if is_done != Some(true) {
            self.screen.speak(none);
            return;
        }
        let now = self.board.get_untracked();
        let what = what_changed(self.screen.texts(), &before, &now);
        self.screen
            .speak(what.map_or_else(|| done.to_owned(), |what| format!("{done} {what}")));
    }

    /// Returns whether everything on the board is in a file, to be tracked.
    pub fn is_saved(self) -> bool {
        let board = self.board.get();
        self.saved
            .with(|saved| saved.board.as_ref() == Some(&board))
    }

    /// Reads from the board what is about somebody: they themselves, their place,
    /// their ties and who is at the other ends, with whom they live, whether they
    /// are here. To be tracked: another's change is none.
    pub fn about<T>(self, person: PersonId, read: impl FnOnce(&Board) -> T) -> T {
        self.people.follow(person);
        self.board.with_untracked(|board| read(board))
    }

    /// Returns one person's memo.
    pub fn person(self, id: PersonId) -> Memo<Option<Arc<Person>>> {
        memo(move || self.about(id, |board| board.people.get(id).cloned()))
    }

    /// Returns one card's memo.
    pub fn card(self, id: CardId) -> Memo<Option<Arc<Card>>> {
        let board = self.board;
        memo(move || board.with(|board| board.cards.get(id).cloned()))
    }

    /// Returns one goal's memo.
    pub fn goal(self, id: GoalId) -> Memo<Option<Arc<Goal>>> {
        let board = self.board;
        memo(move || board.with(|board| board.goals.get(id).cloned()))
    }

    /// Returns one scale's memo.
    pub fn scale(self, id: ScaleId) -> Memo<Option<Arc<Scale>>> {
        let board = self.board;
        memo(move || board.with(|board| board.scales.get(id).cloned()))
    }

    /// Returns one agreement's memo.
    pub fn agreement(self, id: StepId) -> Memo<Option<Arc<Step>>> {
        let board = self.board;
        memo(move || board.with(|board| board.steps.get(id).cloned()))
    }

    /// Returns one transition's memo.
    pub fn transition(self, id: TransitionId) -> Memo<Option<Arc<Transition>>> {
        let board = self.board;
        memo(move || board.with(|board| board.transitions.get(id).cloned()))
    }

    /// Returns the meeting's memo.
    pub fn meeting(self) -> Memo<Arc<Meeting>> {
        let board = self.board;
        memo(move || board.with(|board| Arc::clone(&board.meeting)))
    }

    /// Returns a person's name now, to be tracked; empty when they are gone.
    pub fn name_of(self, id: PersonId) -> String {
        self.about(id, |board| {
            board
                .people
                .get(id)
                .map(|person| person.name.clone())
                .unwrap_or_default()
        })
    }

    /// Says whether there is something on the desk that is in no file.
    pub fn has_unsaved(self) -> bool {
        self.is_open.get_untracked() && !untrack(move || self.is_saved())
    }

    /// Makes an id for a new thing.
    pub fn new_id(self) -> Uuid {
        random::id()
    }
}

/// What stands in for a board while the desk is empty.
fn empty_history() -> History {
    let board = Board::around_child(&mut random::id, "…");
    History::new(board.expect("one character is a name the board takes"))
}

/// Returns the document on the desk.
pub fn use_desk() -> Desk {
    expect_context()
}
