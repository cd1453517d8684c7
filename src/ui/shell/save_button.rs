//! Saving, with a state that is always visible and always true.

use leptos::prelude::*;

use crate::browser::clock;
use crate::text::Texts;
use crate::ui::desk::{SavedIn, use_desk};
use crate::ui::keeping;
use crate::ui::parts::{Icon, icons};
use crate::ui::react::{RwSignal, memo, view};
use crate::ui::screen::{use_screen, use_texts};

/// Shows the button that saves, and under its name what is saved.
#[component]
pub fn SaveButton() -> impl IntoView {
    let texts = use_texts();
    let desk = use_desk();
    let screen = use_screen();
    let is_saved = memo(move || desk.is_saved());
    let state = memo(move || {
        desk.saved
            .with(|saved| state_words(texts, is_saved.get(), saved.place, saved.at_ms))
    });
    let is_kept =
        memo(move || is_saved.get() && desk.saved.with(|it| it.place != SavedIn::Example));
    // Heard when a saving ends or the first change after it begins; on its own,
    // so that it does not take the place of what was done.
    let heard = RwSignal::new(String::new());
    Effect::new(move |before: Option<bool>| {
        let is_saved = is_saved.get();
        if before.is_some_and(|before| before != is_saved) {
            heard.set(state.get_untracked());
        }
        is_saved
    });
    view! {
        <button
            type="button"
            class="save-button"
            class:is-saved=is_saved
            title="Ctrl S"
            aria-keyshortcuts="Control+S"
            on:click=move |_| keeping::save(desk, screen)
        >
            {move || {
                let drawing = if is_saved.get() { icons::CHECK } else { icons::SAVE };
                view! { <Icon drawing /> }
            }}
            // In place of the words where only one has room; they are heard still.
            <span class="save-button__short" aria-hidden="true">
                {move || if is_kept.get() { texts.shell.saved } else { texts.shell.save }}
            </span>
            <span class="save-button__words">
                <span class="save-button__deed">{texts.shell.save}</span>
                " "
                <span class="save-button__state">{state}</span>
            </span>
        </button>
        <span class="visually-hidden" role="status">{heard}</span>
    }
}

fn state_words(texts: &'static Texts, is_saved: bool, place: SavedIn, at_ms: f64) -> String {
    let shell = &texts.shell;
    let time = clock::time_of_day(at_ms);
    match place {
        SavedIn::Nothing => shell.not_saved_yet.to_owned(),
        _ if !is_saved => (shell.unsaved_since)(time),
        SavedIn::OpenedFile => shell.as_in_file.to_owned(),
        SavedIn::ChosenFile => (shell.saved_in_file)(time),
        SavedIn::Download => (shell.saved_as_download)(time),
        SavedIn::Example => shell.example_untouched.to_owned(),
    }
}
