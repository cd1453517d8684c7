//! The room.
use leptos::prelude::*;

use crate::ui::screen::use_texts;

/// Shows the room.
#[component]
pub fn Closing() -> impl IntoView {
    let texts = use_texts();
    view! { <h1>{texts.closing.title}</h1> }
}
