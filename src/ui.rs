//! The user interface.
use leptos::prelude::*;

/// Shows the app.
#[component]
pub fn App() -> impl IntoView {
    view! { <main><h1>"Samtavle"</h1></main> }
}
