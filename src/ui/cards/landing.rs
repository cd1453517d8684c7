//! Where a dragged card would land, read off the page.

use leptos::prelude::untrack;
use web_sys::DomRect;

use super::Table;
use super::stand::{card_element_id, column_element_id, element};
use crate::board::{CardId, Column};

/// A place between cards.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Landing {
    /// The column.
    pub column: Column,
    /// The card that would come after; none at the end.
    pub before: Option<CardId>,
}

/// Returns where cards would land if they were let go at this point of the
/// window, in px: among sorted cards always at the end.
pub fn under(table: &Table, held: &[CardId], at: (f64, f64)) -> Option<Landing> {
    let distance = |column: &Column| {
        let rect = element(column_element_id(*column)).map(|it| it.get_bounding_client_rect());
        rect.map_or(f64::INFINITY, |rect| distance_to(&rect, at))
    };
    let column = Column::ALL
        .into_iter()
        .min_by(|one, other| distance(one).total_cmp(&distance(other)))?;
    let is_below = |card: &CardId| {
        element(&card_element_id(*card)).is_some_and(|it| {
            let rect = it.get_bounding_client_rect();
            at.1 < rect.top() + rect.height() / 2.0
        })
    };
    if table.is_sorted() {
        let before = None;
        return Some(Landing { column, before });
    }
    let before = untrack(move || table.cards_in(column))
        .into_iter()
        .filter(|card| !held.contains(card))
        .find(is_below);
    Some(Landing { column, before })
}

fn distance_to(rect: &DomRect, (x, y): (f64, f64)) -> f64 {
    let beside = (rect.left() - x).max(x - rect.right()).max(0.0);
    let above = (rect.top() - y).max(y - rect.bottom()).max(0.0);
    beside.hypot(above)
}
