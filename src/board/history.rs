//! Undo and redo: whole boards that share what has not changed.
//!
//! - **H1** Every accepted command that changed something is one step.
//! - **H2** A new step forgets what was undone before it.
//! - **H3** Undoing all gives the first board, redoing all the last.
//! - **H4** There is no limit to the steps.

use std::sync::Arc;

use super::{Board, BoardError, Command, Outcome};

/// A board with everything that was done to it, in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct History {
    boards: Vec<Arc<Board>>,
    /// Which of them is the present one.
    at: usize,
}

impl History {
    /// Starts a history with nothing to undo.
    pub fn new(board: Board) -> Self {
        Self {
            boards: vec![Arc::new(board)],
            at: 0,
        }
    }

    /// Puts a history together again; `at` is the present board's index.
    /// Gives none when there is no board at that index.
    pub fn restored(boards: Vec<Arc<Board>>, at: usize) -> Option<Self> {
        (at < boards.len()).then_some(Self { boards, at })
    }

    /// Returns the board as it is now.
    pub fn present(&self) -> &Arc<Board> {
        &self.boards[self.at]
    }

    /// Returns every board from the first to the last redo, and which is now.
    pub fn boards(&self) -> (&[Arc<Board>], usize) {
        (&self.boards, self.at)
    }

    /// Carries out a command as one step.
    ///
    /// # Errors
    /// The board's own refusal; nothing has changed then.
    pub fn apply(&mut self, command: Command) -> Result<Outcome, BoardError> {
        let mut board = Board::clone(self.present());
        let outcome = board.apply(command)?;
        if outcome == Outcome::Changed {
            self.boards.truncate(self.at + 1);
            self.boards.push(Arc::new(board));
            self.at += 1;
        }
        Ok(outcome)
    }

    /// Says whether there is a step to undo.
    pub fn can_undo(&self) -> bool {
        self.at > 0
    }

    /// Says whether there is a step to redo.
    pub fn can_redo(&self) -> bool {
        self.at + 1 < self.boards.len()
    }

    /// Goes one step back; says whether there was one.
    pub fn undo(&mut self) -> bool {
        let can = self.can_undo();
        self.at -= usize::from(can);
        can
    }

    /// Goes one undone step forward again; says whether there was one.
    pub fn redo(&mut self) -> bool {
        let can = self.can_redo();
        self.at += usize::from(can);
        can
    }
}
