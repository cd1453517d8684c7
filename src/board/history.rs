//! Undo and redo: whole boards that share what has not changed.
//!
//! - **H1** Every accepted command that changed something is one step.
//! - **H2** A new step forgets what was undone before it.
//! - **H3** Undoing all gives the first board, redoing all the last.
//! - **H4** There is no limit to the steps.
//! - **H5** What goes on with the last step takes its place: between them is one
//!   board, as if only what came of it had been done.

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

    /// Carries out a command on the board before the last step, in place of that
    /// step; where nothing comes of both, there is no step any more (H5).
    ///
    /// # Errors
    /// The board's own refusal; nothing has changed then.
    pub fn apply_instead(&mut self, command: Command) -> Result<Outcome, BoardError> {
        let Some(before) = self.at.checked_sub(1) else {
            return self.apply(command);
        };
        let mut board = Board::clone(&self.boards[before]);
        let outcome = board.apply(command)?;
        self.at = before;
        self.boards.truncate(before + 1);
        if outcome == Outcome::Changed {
            self.boards.push(Arc::new(board));
            self.at += 1;
        }
        Ok(Outcome::Changed)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::board::tests::{FAR, MOR, add_person, id, start};
    use crate::board::{CardDeed, CardId, CardKind, Column, PersonId};

    fn history_with(names: &[(u128, &str)]) -> History {
        let mut history = History::new(start());
        for (number, name) in names {
            let added = history.apply(add_person(*number, name));
            assert_eq!(added, Ok(Outcome::Changed));
        }
        history
    }

    fn names(history: &History) -> Vec<&str> {
        let people = history.present().people.iter();
        people.map(|person| person.name.as_str()).collect()
    }

    #[test]
    fn h1_an_accepted_change_is_one_step() {
        let mut history = history_with(&[(MOR, "Mor"), (FAR, "Far")]);
        assert!(history.undo());
        assert_eq!(names(&history), ["Liva", "Mor"]);
        assert!(history.undo());
        assert!(!history.can_undo());
    }

    #[test]
    fn h1_a_refusal_and_a_change_of_nothing_are_no_step() {
        let mut history = History::new(start());
        let refused = history.apply(add_person(MOR, ""));
        assert_eq!(refused, Err(BoardError::EmptyWords));
        let same_name = Command::RenamePerson {
            id: PersonId(id(1)),
            name: " Liva ".to_owned(),
        };
        assert_eq!(history.apply(same_name), Ok(Outcome::Unchanged));
        assert!(!history.can_undo());
    }

    #[test]
    fn h2_a_new_step_forgets_what_was_undone() {
        let mut history = history_with(&[(MOR, "Mor")]);
        history.undo();
        assert!(history.can_redo());
        history.apply(add_person(FAR, "Far")).expect("adds");
        assert!(!history.can_redo());
        assert_eq!(names(&history), ["Liva", "Far"]);
    }

    #[test]
    fn h2_a_refusal_forgets_nothing() {
        let mut history = history_with(&[(MOR, "Mor")]);
        history.undo();
        history.apply(add_person(FAR, "")).expect_err("no name");
        assert!(history.redo());
        assert_eq!(names(&history), ["Liva", "Mor"]);
    }

    #[test]
    fn h3_undoing_all_gives_the_first_board_and_redoing_all_the_last() {
        let mut history = history_with(&[(MOR, "Mor"), (FAR, "Far")]);
        let last = Arc::clone(history.present());
        while history.undo() {}
        assert_eq!(**history.present(), start());
        while history.redo() {}
        assert!(Arc::ptr_eq(history.present(), &last));
    }

    #[test]
    fn h4_a_thousand_steps_are_all_undone() {
        let mut history = history_with(&[(MOR, "Mor")]);
        for step in 0..1_000 {
            let rename = Command::RenamePerson {
                id: PersonId(id(MOR)),
                name: step.to_string(),
            };
            history.apply(rename).expect("renames");
        }
        let mut undone = 0;
        while history.undo() {
            undone += 1;
        }
        assert_eq!(undone, 1 + 1_000);
    }

    #[test]
    fn h5_a_card_that_is_carried_on_has_been_only_where_it_came_from() {
        let card = CardId(id(70));
        let mut history = history_with(&[(MOR, "Mor")]);
        let add = Command::AddCard {
            id: card,
            column: Column::Worries,
            kind: Some(CardKind::Harm),
            text: "Noah sover dårligt".to_owned(),
            drawing: None,
            speakers: Vec::new(),
            about: Vec::new(),
            is_prepared: false,
        };
        history.apply(add).expect("adds");
        let said = Arc::clone(history.present());
        let to = |column| Command::WithCards {
            ids: vec![card],
            deed: CardDeed::Move(column, None),
        };
        let stages = |history: &History| {
            let card = history.present().cards.get(card).expect("it is there");
            (card.column, card.history.len())
        };
        history.apply(to(Column::Works)).expect("moves");
        history.apply_instead(to(Column::Next)).expect("moves on");
        assert_eq!(stages(&history), (Column::Next, 1));
        assert!(history.undo());
        assert_eq!(history.present(), &said, "one step of undo");
        assert!(history.redo());
        // Back where it began it is what it was, and there is nothing to undo.
        let back = history.apply_instead(to(Column::Worries));
        assert_eq!(back, Ok(Outcome::Changed));
        assert!(Arc::ptr_eq(history.present(), &said));
        assert!(!history.can_redo());
        history.apply(to(Column::Works)).expect("moves");
        assert_eq!(stages(&history).1, 1);
    }

    #[test]
    fn h5_a_refusal_leaves_the_step_it_would_have_taken_the_place_of() {
        let mut history = history_with(&[(MOR, "Mor")]);
        let refused = history.apply_instead(add_person(FAR, ""));
        assert_eq!(refused, Err(BoardError::EmptyWords));
        assert_eq!(names(&history), ["Liva", "Mor"]);
    }

    #[test]
    fn a_history_without_its_present_board_is_none() {
        let board = Arc::new(start());
        assert_eq!(History::restored(Vec::new(), 0), None);
        assert_eq!(History::restored(vec![board], 1), None);
    }
}
