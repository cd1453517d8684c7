//! The room.
use leptos::prelude::*;

use crate::ui::screen::use_texts;

/// Shows the room.
#[component]
pub fn Cards() -> impl IntoView {
    let texts = use_texts();
    view! { <h1>{texts.cards.title}</h1> }
}
