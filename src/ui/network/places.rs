//! Where on the page things of the room are: the ids by which the focus, or the
//! eye, is brought to them.

use leptos::prelude::*;

use crate::board::PersonId;
use crate::browser::page;

/// The id of the panel with somebody's details.
pub const DETAILS_ID: &str = "network-details";
/// The id of the list.
pub const LIST_ID: &str = "network-list";
/// The id around the line that adds.
pub const FIELD_ID: &str = "network-add";

/// Returns the id of somebody's element on the map.
pub fn map_id(person: PersonId) -> String {
    format!("map-{person}")
}

/// Returns the id of somebody's chip among those who wait.
pub fn chip_id(person: PersonId) -> String {
    format!("chip-{person}")
}

/// Returns the id of somebody's row in the list.
pub fn row_id(person: PersonId) -> String {
    format!("row-{person}")
}

/// Puts the focus on an element once the page shows what has changed.
pub fn focus_soon(id: impl Into<String>) {
    let id = id.into();
    request_animation_frame(move || page::focus(&id));
}

/// Puts the focus into the line that adds.
pub fn focus_field() {
    page::focus_inside(FIELD_ID);
}
