//! The room.
use leptos::prelude::*;

use crate::ui::screen::use_texts;

/// Shows the room.
#[component]
pub fn Welcome() -> impl IntoView {
    let texts = use_texts();
    view! { <h1>{texts.welcome.title}</h1> }
}

/// Shows the start page.
#[component]
pub fn Start() -> impl IntoView {
    let desk = crate::ui::desk::use_desk();
    let screen = crate::ui::screen::use_screen();
    let begin =
        Callback::new(move |name: String| crate::ui::keeping::start_new(desk, screen, &name));
    view! {
        <h1>"Samtavle"</h1>
        <crate::ui::parts::AddLine field="child" label="Barnets navn" placeholder="Barnets navn" button="Begynd" limit=120 on_add=begin />
    }
}
