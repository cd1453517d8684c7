//! The room.
use leptos::prelude::*;

use crate::ui::screen::use_texts;

/// Shows the room.
#[component]
pub fn Goals() -> impl IntoView {
    let texts = use_texts();
    view! { <h1>{texts.goals.title}</h1> }
}
