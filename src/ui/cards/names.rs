//! Several names in a sentence.

use leptos::prelude::*;

use super::table::use_table;
use crate::board::PersonId;
use crate::ui::react::view;

/// Shows names as a sentence has them: *Liva, Noah og Sofie*. Each is isolated,
/// so that an Arabic name does not turn the words around it.
#[component]
pub fn Names(ids: Vec<PersonId>) -> impl IntoView {
    let table = use_table();
    let last = ids.len().saturating_sub(1);
    let name = |(at, id)| {
        let before = match at {
            0 => "",
            _ if at == last => table.words.and,
            _ => ", ",
        };
        view! {
            {before}
            <bdi>{move || table.desk.name_of(id)}</bdi>
        }
    };
    ids.into_iter().enumerate().map(name).collect::<Vec<_>>()
}
