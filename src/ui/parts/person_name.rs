//! A person's name in their colour.

use leptos::prelude::*;

use crate::board::PersonId;
use crate::ui::desk::use_desk;
use crate::ui::tone;

/// Shows a person's name with a dot in their sector's colour.
#[component]
pub fn PersonName(
    /// Whose name.
    id: PersonId,
) -> impl IntoView {
    let desk = use_desk();
    let tone = Memo::new(move |_| desk.board.with(|board| tone::of_person(board, id)));
    let name = Memo::new(move |_| desk.name_of(id));
    view! {
        <span class=move || format!("person-name {}", tone.get())>
            <bdi>{name}</bdi>
        </span>
    }
}
