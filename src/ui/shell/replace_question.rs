//! The question before an opened board replaces one with unsaved changes.

use leptos::prelude::*;

use crate::ui::desk::use_desk;
use crate::ui::keeping;
use crate::ui::parts::Confirm;
use crate::ui::react::{RwSignal, effect, view};
use crate::ui::screen::{use_screen, use_texts};

/// Asks while an opened board waits.
#[component]
pub fn ReplaceQuestion() -> impl IntoView {
    let texts = use_texts();
    let desk = use_desk();
    let screen = use_screen();
    let is_asked = RwSignal::new(false);
    effect(move || {
        if desk.proposed.with(Option::is_some) {
            is_asked.set(true);
        }
    });
    // A no, by button or Escape, sends the opened board away.
    Effect::new(move |was_asked: Option<bool>| {
        let is_asked = is_asked.get();
        if was_asked == Some(true) && !is_asked {
            desk.proposed.set(None);
        }
        is_asked
    });
    let replace = Callback::new(move |()| {
        if let Some(board) = desk.proposed.get_untracked() {
            keeping::put_opened(desk, screen, board);
        }
    });
    view! {
        <Confirm
            is_asked
            question=texts.welcome.replace_question
            consequence=texts.welcome.replace_consequence
            deed=texts.welcome.replace
            on_yes=replace
        >
            <button
                type="button"
                class="button is-primary"
                on:click=move |_| keeping::save(desk, screen)
            >
                {texts.shell.save}
            </button>
        </Confirm>
    }
}
