//! The button that deletes what it stands on.

use leptos::prelude::*;

use super::{Icon, icons};
use crate::ui::react::view;

/// Shows a button that deletes at once: undo brings back what it took.
#[component]
pub fn RemoveButton(
    /// What the button says: the deed.
    words: &'static str,
    /// Does it.
    on_press: Callback<()>,
) -> impl IntoView {
    view! {
        <button type="button" class="button is-danger" on:click=move |_| on_press.run(())>
            <Icon drawing=icons::DELETE />
            <span>{words}</span>
        </button>
    }
}
