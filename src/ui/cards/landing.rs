//! Where a dragged card would land, read off the page.

use leptos::prelude::untrack;
use web_sys::{DomRect, Element};

use super::Table;
use super::stand::{
    COLUMNS, ROOM, card_element_id, column_element_id, element, scroller_element_id,
};
use crate::board::{CardId, Column};

/// How near an edge a held card scrolls, in px: about as high as the heading
/// and the empty line that stand there.
const EDGE: f64 = 96.0;

/// How fast it scrolls at the very edge, in px per millisecond: as fast on a
/// machine that draws few frames.
const FASTEST: f64 = 1.0;

/// The longest time that one step of scrolling stands for, in milliseconds: a
/// machine that paused jumps no further.
const LONGEST_STEP_MS: f64 = 100.0;

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

/// Scrolls what holds a column when `y`, in px of the window, is near its upper
/// or lower edge, as far as the milliseconds since the last time allow; says
/// whether it did.
pub fn scroll_near_edge(column: Column, y: f64, elapsed_ms: f64) -> bool {
    let scrolls = |it: &Element| it.scroll_height() > it.client_height();
    let Some(scroller) = [scroller_element_id(column), COLUMNS, ROOM]
        .into_iter()
        .filter_map(element)
        .find(scrolls)
    else {
        return false;
    };
    let rect = scroller.get_bounding_client_rect();
    let above = (rect.top() + EDGE - y).clamp(0.0, EDGE);
    let below = (y - rect.bottom() + EDGE).clamp(0.0, EDGE);
    let before = scroller.scroll_top();
    let furthest = FASTEST * elapsed_ms.min(LONGEST_STEP_MS);
    #[expect(clippy::cast_possible_truncation, reason = "at most 100")]
    let by = ((below - above) / EDGE * furthest).round() as i32;
    scroller.set_scroll_top(before + by);
    scroller.scroll_top() != before
}
