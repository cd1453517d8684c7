//! Which cards this screen shows, and in which order.
//!
//! - **V1** A lens changes nothing on the board: neither order nor words.
//! - **V2** Nothing reorders by itself: sorting is done once, when it is asked
//!   for; what comes later stands last.
//! - **V3** Nothing vanishes under somebody's hands: a card that is made or
//!   opened while only some are shown stays until the choice changes.

use crate::board::order::ordered;
use crate::board::{Board, Card, CardId, Column, PersonId};

/// A way to look at the cards.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lens {
    /// Only cards said by one of them; by anybody when empty.
    pub said_by: Vec<PersonId>,
    /// Only cards about one of them; about anybody when empty.
    pub about: Vec<PersonId>,
    /// Cards that stay in any case (V3).
    pub kept: Vec<CardId>,
    /// How they are sorted, with the order as it was then (V2); else as they
    /// were put.
    pub sorted: Option<(SortedBy, Vec<CardId>)>,
}

/// What cards are sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SortedBy {
    /// Who says it, in the order people were named; nobody last.
    Speaker,
    /// Their dots, most first.
    Dots,
}

impl Lens {
    /// Says whether only some cards are shown.
    pub fn is_narrow(&self) -> bool {
        !self.said_by.is_empty() || !self.about.is_empty()
    }

    /// Says whether a card is shown.
    pub fn shows(&self, card: &Card) -> bool {
        let meets = |wanted: &[PersonId], named: &[PersonId]| {
            wanted.is_empty() || wanted.iter().any(|it| named.contains(it))
        };
        meets(&self.said_by, &card.speakers) && meets(&self.about, &card.about)
            || self.kept.contains(&card.id)
    }

    /// Returns the cards of one column that are shown, in the order they are.
    pub fn cards(&self, board: &Board, column: Column) -> Vec<CardId> {
        let cards = board.cards_in(column).filter(|card| self.shows(card));
        let mut ids: Vec<CardId> = cards.map(|card| card.id).collect();
        if let Some((_, order)) = &self.sorted {
            let place = |id: &CardId| order.iter().position(|it| it == id);
            let place = |id: &CardId| place(id).unwrap_or(usize::MAX);
            ids = ordered(&ids, &|one, other| place(one).cmp(&place(other)));
        }
        ids
    }

    /// Returns how many cards are shown, and how many there are.
    pub fn count(&self, board: &Board) -> (usize, usize) {
        let all = || Column::ALL.into_iter().flat_map(|it| board.cards_in(it));
        (all().filter(|card| self.shows(card)).count(), all().count())
    }

    /// Sorts the cards as they are now.
    pub fn sort(&mut self, board: &Board, by: SortedBy) {
        let cards: Vec<&Card> = board.shown_cards().map(AsRef::as_ref).collect();
        let place = |person: &PersonId| board.people.iter().position(|it| it.id == *person);
        let rank = |card: &&Card| match by {
            SortedBy::Speaker => {
                let first = card.speakers.iter().filter_map(place).min();
                first.unwrap_or(usize::MAX)
            }
            SortedBy::Dots => usize::MAX - card.dots_in_all(),
        };
        let cards = ordered(&cards, &|one, other| rank(one).cmp(&rank(other)));
        self.sorted = Some((by, cards.into_iter().map(|card| card.id).collect()));
    }

    /// Lets go of people who are not on the board any more.
    pub fn forget_the_gone(&mut self, board: &Board) {
        let is_there = |id: &PersonId| board.people.contains(*id);
        self.said_by.retain(is_there);
        self.about.retain(is_there);
    }
}
