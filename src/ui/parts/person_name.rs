//! A person's name in their colour.

use leptos::prelude::*;

use crate::board::PersonId;
use crate::ui::desk::use_desk;
use crate::ui::react::{memo, view};
use crate::ui::tone;

/// Shows a person's name with their symbol in their sector's colour.
#[component]
pub fn PersonName(
    /// Whose name.
    id: PersonId,
) -> impl IntoView {
    let desk = use_desk();
    let look = memo(move || {
        desk.board.with(|board| {
            let (tone, shape) = (tone::of_person(board, id), tone::shape_of(board, id));
            format!("person-name {tone} {shape}")
        })
    });
    let name = memo(move || desk.name_of(id));
    view! {
        <span class=look>
            <bdi>{name}</bdi>
        </span>
    }
}
