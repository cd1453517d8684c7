//! Commands on cards.

use std::sync::Arc;

use super::{limits, room_for};
use crate::board::{
    Board, BoardError, Card, CardDeed, CardId, CardKind, CardStage, Column, Dots, Drawing,
    PersonId, Stance, Stroke, View,
};

impl Board {
    pub(super) fn reword_card(&mut self, id: CardId, text: &str) -> Result<(), BoardError> {
        let card = self.cards.change(id)?;
        card.text = card_words(text, card.drawing.is_some())?;
        Ok(())
    }

    pub(super) fn set_speakers(
        &mut self,
        id: CardId,
        speakers: Vec<PersonId>,
    ) -> Result<(), BoardError> {
        let speakers = self.known_people(speakers)?;
        self.cards.change(id)?.speakers = speakers;
        Ok(())
    }

    pub(super) fn set_about(&mut self, id: CardId, about: Vec<PersonId>) -> Result<(), BoardError> {
        let about = self.known_people(about)?;
        self.cards.change(id)?.about = about;
        Ok(())
    }

    pub(super) fn set_hidden(&mut self, id: CardId, is_hidden: bool) -> Result<(), BoardError> {
        let card = self.cards.change(id)?;
        card.is_hidden = is_hidden;
        card.is_prepared |= is_hidden;
        Ok(())
    }

    pub(super) fn add_card(&mut self, card: Card) -> Result<(), BoardError> {
        self.require_new(card.id.0)?;
        room_for(self.cards.len(), limits::CARDS)?;
        if let Some(drawing) = &card.drawing {
            drawing.check()?;
        }
        let card = Card {
            // A kind knows its column.
            column: card.kind.map_or(card.column, CardKind::column),
            text: card_words(&card.text, card.drawing.is_some())?,
            speakers: self.known_people(card.speakers)?,
            about: self.known_people(card.about)?,
            ..card
        };
        self.cards.push(card);
        Ok(())
    }

    pub(super) fn remove_card(&mut self, id: CardId) -> Result<(), BoardError> {
        self.cards.remove(id)?;
        self.goals
            .change_all(&|goal| goal.answers.retain(|card| *card != id));
        Ok(())
    }

    pub(super) fn set_drawing(
        &mut self,
        id: CardId,
        drawing: Option<Drawing>,
    ) -> Result<(), BoardError> {
        let drawing = sound(drawing)?;
        let card = self.cards.change(id)?;
        if drawing.is_none() && card.text.is_empty() {
            return Err(BoardError::EmptyWords);
        }
        card.drawing = drawing;
        Ok(())
    }

    pub(super) fn draw(&mut self, id: CardId, stroke: Stroke) -> Result<(), BoardError> {
        let card = self.cards.change(id)?;
        let mut drawing = card.drawing.as_deref().cloned().unwrap_or_default();
        drawing.strokes.push(Arc::new(stroke));
        card.drawing = sound(Some(drawing))?;
        Ok(())
    }

    pub(super) fn set_view(
        &mut self,
        card: CardId,
        person: PersonId,
        stance: Option<Stance>,
    ) -> Result<(), BoardError> {
        self.require_person(person)?;
        let stance = match stance {
            Some(Stance::Differently(said)) => Some(Stance::Differently(limits::optional_words(
                &said,
                limits::STATEMENT,
            )?)),
            other => other,
        };
        let views = &mut self.cards.change(card)?.views;
        let known = views.iter().position(|view| view.person == person);
        match (known, stance) {
            (Some(at), Some(stance)) => views[at].stance = stance,
            (Some(at), None) => drop(views.remove(at)),
            (None, Some(stance)) => views.push(View { person, stance }),
            (None, None) => {}
        }
        Ok(())
    }

    pub(super) fn set_dots(
        &mut self,
        card: CardId,
        person: PersonId,
        count: u8,
    ) -> Result<(), BoardError> {
        self.require_person(person)?;
        if count > limits::DOTS {
            return Err(BoardError::TooManyDots);
        }
        let dots = &mut self.cards.change(card)?.dots;
        let known = dots.iter().position(|dots| dots.person == person);
        match (known, count) {
            (Some(at), 0) => drop(dots.remove(at)),
            (Some(at), count) => dots[at].count = count,
            (None, 0) => {}
            (None, count) => dots.push(Dots { person, count }),
        }
        Ok(())
    }

    pub(super) fn set_card_kind(
        &mut self,
        id: CardId,
        kind: Option<CardKind>,
    ) -> Result<(), BoardError> {
        let card = self.cards.change(id)?;
        let (before, column) = (card.column, kind.map_or(card.column, CardKind::column));
        enter(card, CardStage { column, kind });
        if before == column {
            return Ok(());
        }
        self.cards.move_before(id, None)
    }

    pub(super) fn move_card(
        &mut self,
        id: CardId,
        column: Column,
        before: Option<CardId>,
    ) -> Result<(), BoardError> {
        if before == Some(id) {
            return super::found(self.cards.contains(id));
        }
        self.with_cards(&[id], CardDeed::Move(column, before))
    }
}

/// Lets a card become something else, and remember what it was. What had no
/// kind and stays in its column was nothing else before.
pub(super) fn enter(card: &mut Card, stage: CardStage) {
    let before = card.stage();
    if before == stage {
        return;
    }
    if before.kind.is_some() || before.column != stage.column {
        if card.history.len() >= limits::STAGES {
            card.history.remove(0);
        }
        card.history.push(before);
    }
    card.column = stage.column;
    card.kind = stage.kind;
}

/// Takes a card's words, which may be none beside a drawing (B5).
fn card_words(said: &str, is_drawn: bool) -> Result<String, BoardError> {
    if is_drawn {
        limits::optional_words(said, limits::STATEMENT)
    } else {
        super::statement(said)
    }
}

fn sound(drawing: Option<Drawing>) -> Result<Option<Arc<Drawing>>, BoardError> {
    if let Some(drawing) = &drawing {
        drawing.check()?;
    }
    Ok(drawing.map(Arc::new))
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::board::{Command, Outcome};
    use uuid::Uuid;

    /// Returns the id of a card of [`board_of`].
    pub fn card(number: u128) -> CardId {
        CardId(Uuid::from_u128(number))
    }

    /// Returns a board with cards 1, 2, 3 … in these columns.
    pub fn board_of(columns: &[Column]) -> Board {
        let mut ids = (100..).map(Uuid::from_u128);
        let mut board = Board::around_child(&mut || ids.next().unwrap_or_default(), "Liva")
            .expect("Liva is a name");
        for (number, column) in (1..).zip(columns) {
            let command = Command::AddCard {
                id: card(number),
                column: *column,
                kind: None,
                text: number.to_string(),
                drawing: None,
                speakers: Vec::new(),
                about: Vec::new(),
                is_prepared: false,
            };
            assert_eq!(board.apply(command), Ok(Outcome::Changed));
        }
        board
    }

    /// Two worries with a card of another column between them.
    fn board() -> Board {
        board_of(&[
            Column::Worries,
            Column::Works,
            Column::Worries,
            Column::Works,
        ])
    }

    fn move_to(column: Column, id: u128, before: Option<u128>) -> Command {
        Command::MoveCard {
            id: card(id),
            column,
            before: before.map(card),
        }
    }

    #[test]
    fn a2_a_card_moved_to_where_it_stands_is_no_step() {
        let mut board = board();
        let start = board.clone();
        for command in [
            move_to(Column::Worries, 3, None),
            move_to(Column::Worries, 1, Some(3)),
            move_to(Column::Worries, 1, Some(1)),
            move_to(Column::Works, 2, Some(4)),
        ] {
            assert_eq!(board.apply(command), Ok(Outcome::Unchanged));
        }
        assert_eq!(board, start);
    }

    #[test]
    fn a_card_moves_before_another_and_to_the_end() {
        let mut board = board();
        for (command, works) in [
            (
                move_to(Column::Works, 1, Some(4)),
                vec![card(2), card(1), card(4)],
            ),
            (
                move_to(Column::Works, 2, None),
                vec![card(1), card(4), card(2)],
            ),
        ] {
            assert_eq!(board.apply(command), Ok(Outcome::Changed));
            let now: Vec<_> = board.cards_in(Column::Works).map(|card| card.id).collect();
            assert_eq!(now, works);
        }
    }
}
