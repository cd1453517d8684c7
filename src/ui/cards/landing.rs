//! Where a dragged card would land, read off the page.

use leptos::prelude::untrack;
use web_sys::DomRect;

use super::hand::Landing;
use super::stand::element;
use super::table::Table;
use crate::board::{CardId, Column};
use crate::ui::element_ids;

/// Returns where cards would land if they were let go at this point of the
/// window, in px: among sorted cards always at the end.
pub fn under(table: &Table, held: &[CardId], at: (f64, f64)) -> Option<Landing> {
    let distance = |column: &Column| {
        let rect = element(element_ids::column(*column)).map(|it| it.get_bounding_client_rect());
        rect.map_or(f64::INFINITY, |rect| distance_to(&rect, at))
    };
    let column = Column::ALL
        .into_iter()
        .min_by(|one, other| distance(one).total_cmp(&distance(other)))?;
    let is_below = |card: &CardId| {
        element(&element_ids::card(*card)).is_some_and(|it| {
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
