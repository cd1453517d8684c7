//! The room.
use leptos::prelude::*;

use crate::ui::screen::{Room, use_texts};

/// Shows the room.
#[component]
pub fn Cards() -> impl IntoView {
    let texts = use_texts();
    view! { <h1>{Room::Cards.name(texts)}</h1> }
}
