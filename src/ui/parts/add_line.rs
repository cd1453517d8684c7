//! The one field that adds the next thing: type, press Enter, go on typing.

use leptos::ev::{KeyboardEvent, SubmitEvent};
use leptos::html::Textarea;
use leptos::prelude::*;

use crate::ui::parts::{Icon, icons};
use crate::ui::react::{Signal, view};
use crate::ui::screen::use_screen;

/// Shows a field whose words become a new thing with Enter or the button.
/// Shift and Enter begin a new line. What is half typed outlives the room.
#[component]
pub fn AddLine(
    /// The field's name, by which its half-typed words are kept.
    #[prop(into)]
    field: String,
    /// What the field asks for; its accessible name.
    #[prop(into)]
    label: Signal<String>,
    /// The grey words in the empty field.
    #[prop(into)]
    placeholder: Signal<String>,
    /// What the button says.
    button: &'static str,
    /// The most characters it takes.
    limit: usize,
    /// Adds the thing; says whether it was accepted.
    on_add: Callback<String, bool>,
) -> impl IntoView {
    let typed = use_screen().typed(&field);
    let area = NodeRef::<Textarea>::new();
    let add = move || {
        let words = typed.get_untracked();
        if words.trim().is_empty() || on_add.run(words) {
            typed.set(String::new());
        }
        if let Some(area) = area.get_untracked() {
            let _ = area.focus();
        }
    };
    let on_submit = move |event: SubmitEvent| {
        event.prevent_default();
        add();
    };
    let on_key = move |event: KeyboardEvent| {
        // Enter also ends the composing of a letter; that is not ours.
        if event.key() == "Enter" && !event.shift_key() && !event.is_composing() {
            event.prevent_default();
            add();
        }
    };
    view! {
        <form class="add-line" on:submit=on_submit>
            <textarea
                class="add-line__field"
                node_ref=area
                rows="1"
                aria-label=label
                // Not `maxlength`: it cuts pasted words without saying so.
                aria-invalid=move || typed.with(|words| is_longer(words, limit))
                placeholder=placeholder
                dir="auto"
                prop:value=typed
                on:input=move |event| typed.set(event_target_value(&event))
                on:keydown=on_key
            ></textarea>
            <button class="button is-primary add-line__button" type="submit">
                <Icon drawing=icons::ADD />
                <span>{button}</span>
            </button>
        </form>
    }
}

/// Returns the value of `aria-invalid` for words that may be too long.
pub(super) fn is_longer(words: &str, limit: usize) -> Option<&'static str> {
    // No character is shorter than a byte: most words are never counted.
    (words.len() > limit && words.chars().count() > limit).then_some("true")
}
