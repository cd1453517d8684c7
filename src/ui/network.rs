//! The room.
use leptos::prelude::*;

use crate::ui::screen::{Room, use_texts};

/// Shows the room.
#[component]
pub fn Network() -> impl IntoView {
    let texts = use_texts();
    view! { <h1>{Room::Network.name(texts)}</h1> }
}
