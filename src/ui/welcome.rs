//! The room.
use leptos::prelude::*;

use crate::ui::screen::{Room, use_texts};

/// Shows the room.
#[component]
pub fn Welcome() -> impl IntoView {
    let texts = use_texts();
    view! { <h1>{Room::Welcome.name(texts)}</h1> }
}

/// Shows the start page.
#[component]
pub fn Start() -> impl IntoView {
    view! { <h1>"Samtavle"</h1> }
}
