//! The curtain: one key covers the board, for a pause or a visitor.

use leptos::html::Dialog;
use leptos::prelude::*;

use crate::ui::parts::show_while;
use crate::ui::react::view;
use crate::ui::screen::{use_screen, use_texts};

/// Covers everything while the curtain is down.
#[component]
pub fn Curtain() -> impl IntoView {
    let texts = use_texts();
    let screen = use_screen();
    let dialog = NodeRef::<Dialog>::new();
    show_while(dialog, screen.is_covered.into());
    view! {
        <dialog
            class="curtain"
            node_ref=dialog
            aria-label=texts.shell.curtain_down
            on:close=move |_| screen.is_covered.set(false)
        >
            <p class="curtain__words">{texts.shell.curtain_down}</p>
            <button
                type="button"
                class="button"
                autofocus
                on:click=move |_| screen.is_covered.set(false)
            >
                {texts.shell.lift_curtain}
            </button>
        </dialog>
    }
}
