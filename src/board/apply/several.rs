//! The same done with several cards: with all of them or with none.

use super::cards::enter;
use super::found;
use crate::board::{Board, BoardError, CardDeed, CardId, CardStage, Column, PersonId};

impl Board {
    pub(super) fn with_cards(&mut self, ids: &[CardId], deed: CardDeed) -> Result<(), BoardError> {
        found(ids.iter().all(|id| self.cards.contains(*id)))?;
        let once: Vec<CardId> = (ids.iter().enumerate())
            .filter(|(at, id)| !ids[..*at].contains(id))
            .map(|(_, id)| *id)
            .collect();
        match deed {
            CardDeed::Speaker(person, is_so) => {
                self.require_person(person)?;
                for id in once {
                    name(&mut self.cards.change(id)?.speakers, person, is_so);
                }
                Ok(())
            }
            CardDeed::About(person, is_so) => {
                self.require_person(person)?;
                for id in once {
                    name(&mut self.cards.change(id)?.about, person, is_so);
                }
                Ok(())
            }
            CardDeed::Kind(kind) => once
                .into_iter()
                .try_for_each(|id| self.set_card_kind(id, kind)),
            CardDeed::Move(column, before) => self.move_cards(&once, column, before),
            CardDeed::Remove => once.into_iter().try_for_each(|id| self.remove_card(id)),
        }
    }

    fn move_cards(
        &mut self,
        ids: &[CardId],
        column: Column,
        before: Option<CardId>,
    ) -> Result<(), BoardError> {
        let before = self.first_that_stays(ids, column, before)?;
        let mut moved = self.clone();
        for id in ids {
            let card = moved.cards.change(*id)?;
            if card.column != column {
                let kind = None;
                enter(card, CardStage { column, kind });
            }
            moved.cards.move_before(*id, before)?;
        }
        // Where they stand already, moving them past cards of other columns
        // would be a step that nobody sees (A2).
        let is_seen = Column::ALL
            .into_iter()
            .any(|column| !moved.all_in(column).eq(self.all_in(column)));
        if is_seen {
            self.cards = moved.cards;
        }
        Ok(())
    }

    /// Returns the card before which others are put: the one that was named, or
    /// the next of its column when it is itself moved.
    fn first_that_stays(
        &self,
        moved: &[CardId],
        column: Column,
        before: Option<CardId>,
    ) -> Result<Option<CardId>, BoardError> {
        let Some(before) = before else {
            return Ok(None);
        };
        let named = self.cards.get(before).ok_or(BoardError::NotOnBoard)?;
        if named.column != column {
            return Err(BoardError::NotOnBoard);
        }
        let mut from_here = self.all_in(column).skip_while(|id| *id != before);
        Ok(from_here.find(|id| !moved.contains(id)))
    }

    /// Returns the cards of a column, the hidden ones among them.
    fn all_in(&self, column: Column) -> impl Iterator<Item = CardId> {
        let cards = self.cards.iter();
        cards
            .filter(move |card| card.column == column)
            .map(|card| card.id)
    }
}

/// Takes somebody into a list of people, or out of it.
fn name(people: &mut Vec<PersonId>, person: PersonId, is_so: bool) {
    let is_named = people.contains(&person);
    if is_so && !is_named {
        people.push(person);
    } else if !is_so {
        people.retain(|it| *it != person);
    }
}

#[cfg(test)]
mod tests {
    use super::super::cards::tests::{board_of, card};
    use super::*;
    use crate::board::{CardKind, Command, Outcome};

    fn with(ids: &[u128], deed: CardDeed) -> Command {
        Command::WithCards {
            ids: ids.iter().copied().map(card).collect(),
            deed,
        }
    }

    #[test]
    fn the_same_is_done_with_several_cards_or_with_none() {
        let mut board = board_of(&[Column::Works; 4]);
        let child = board.people.iter().next().expect("there is a child").id;
        let both = [1, 4, 1];
        let said = CardDeed::Speaker(child, true);
        assert_eq!(board.apply(with(&both, said)), Ok(Outcome::Changed));
        assert_eq!(board.apply(with(&both, said)), Ok(Outcome::Unchanged));
        let speakers = |board: &Board, number| {
            let card = board.cards.get(card(number)).expect("it is there");
            card.speakers.clone()
        };
        assert_eq!(speakers(&board, 1), [child]);
        assert_eq!(speakers(&board, 3), []);
        let start = board.clone();
        let refused = board.apply(with(&[1, 9], CardDeed::Remove));
        assert_eq!(refused, Err(BoardError::NotOnBoard));
        assert_eq!(board, start);
        let removed = board.apply(with(&both, CardDeed::Remove));
        assert_eq!(removed, Ok(Outcome::Changed));
        assert_eq!(board.cards.len(), 2);
    }

    #[test]
    fn several_strengths_become_safety_and_remember_it() {
        let mut board = board_of(&[Column::Works, Column::Works, Column::Worries]);
        let kind = |kind| with(&[1, 2], CardDeed::Kind(Some(kind)));
        let safety = kind(CardKind::Safety);
        for command in [kind(CardKind::Strength), safety.clone()] {
            assert_eq!(board.apply(command), Ok(Outcome::Changed));
        }
        assert_eq!(board.apply(safety), Ok(Outcome::Unchanged));
        for number in [1, 2] {
            let card = board.cards.get(card(number)).expect("it is there");
            assert_eq!(card.kind, Some(CardKind::Safety));
            let before = card.history.iter().map(|stage| stage.kind);
            assert_eq!(before.collect::<Vec<_>>(), [Some(CardKind::Strength)]);
        }
        let other = board.cards.get(card(3)).expect("it is there");
        assert_eq!(other.kind, None);
    }

    #[test]
    fn several_move_in_the_order_given_or_not_at_all() {
        let mut board = board_of(&[Column::Works, Column::Worries, Column::Works]);
        let to_worries = |before| CardDeed::Move(Column::Worries, before);
        let refused = board.apply(with(&[1, 9], to_worries(None)));
        assert_eq!(refused, Err(BoardError::NotOnBoard));
        let moved = board.apply(with(&[3, 1], to_worries(Some(card(2)))));
        assert_eq!(moved, Ok(Outcome::Changed));
        let now = board.cards_in(Column::Worries).map(|card| card.id);
        assert_eq!(now.collect::<Vec<_>>(), [card(3), card(1), card(2)]);
    }
}
