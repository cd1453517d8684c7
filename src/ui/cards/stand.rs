//! Where cards stand, on the board and on the page.

use web_sys::Element;

use super::table::Table;
use crate::board::{CardId, Column};
use crate::browser::window;

/// One card's place among those that are shown.
pub struct Stand {
    /// Its column.
    pub column: Column,
    /// Its place in the column, from 0.
    pub place: usize,
    /// All cards of the column in their order.
    pub cards: Vec<CardId>,
}

impl Stand {
    /// Finds a card's place, to be tracked.
    pub fn of(table: &Table, card: CardId) -> Option<Self> {
        let column = table
            .desk
            .board
            .with(|board| Some(board.cards.get(card)?.column))?;
        let cards = table.cards_in(column);
        let place = cards.iter().position(|it| *it == card)?;
        Some(Self {
            column,
            place,
            cards,
        })
    }

    /// Returns the card that gets the focus when this one goes.
    pub fn neighbour(&self) -> Option<CardId> {
        let next = self.cards.get(self.place + 1);
        next.or_else(|| self.cards.get(self.place.checked_sub(1)?))
            .copied()
    }
}

/// Returns the element with this id.
pub fn element(id: &str) -> Option<Element> {
    window().document()?.get_element_by_id(id)
}
