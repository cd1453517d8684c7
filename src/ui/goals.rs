//! The room.
use leptos::prelude::*;

use crate::ui::screen::{Room, use_texts};

/// Shows the room.
#[component]
pub fn Goals() -> impl IntoView {
    let texts = use_texts();
    view! { <h1>{Room::Goals.name(texts)}</h1> }
}
