//! The same done with several cards: with all of them or with none.

use super::found;
use crate::board::{Board, BoardError, CardDeed, CardId, PersonId};

impl Board {
    pub(super) fn with_cards(&mut self, ids: &[CardId], deed: CardDeed) -> Result<(), BoardError> {
        found(ids.iter().all(|id| self.cards.contains(*id)))?;
        if let CardDeed::Speaker(person, _) | CardDeed::About(person, _) = deed {
            self.require_person(person)?;
        }
        for (at, id) in ids.iter().enumerate() {
            if ids[..at].contains(id) {
                continue;
            }
            match deed {
                CardDeed::Speaker(person, is_so) => {
                    name(&mut self.cards.change(*id)?.speakers, person, is_so);
                }
                CardDeed::About(person, is_so) => {
                    name(&mut self.cards.change(*id)?.about, person, is_so);
                }
                CardDeed::Remove => self.remove_card(*id)?,
            }
        }
        Ok(())
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
    use super::*;
    use crate::board::{Column, Command, Outcome};
    use uuid::Uuid;

    fn card(number: u128) -> CardId {
        CardId(Uuid::from_u128(number))
    }

    fn board() -> Board {
        let mut ids = (100..).map(Uuid::from_u128);
        let mut board = Board::around_child(&mut || ids.next().unwrap_or_default(), "Liva")
            .expect("Liva is a name");
        for number in 1..=4 {
            let command = Command::AddCard {
                id: card(number),
                column: Column::Works,
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

    #[test]
    fn the_same_is_done_with_several_cards_or_with_none() {
        let mut board = board();
        let child = board.people.iter().next().expect("there is a child").id;
        let with = |ids: &[u128], deed| Command::WithCards {
            ids: ids.iter().copied().map(card).collect(),
            deed,
        };
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
}
