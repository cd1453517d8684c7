//! Words that can be changed where they stand.

use leptos::ev::KeyboardEvent;
use leptos::html::{Button, Textarea};
use leptos::prelude::*;

use super::add_line::is_longer;
use crate::ui::parts::When;
use crate::ui::react::{RwSignal, Signal, effect, view};

/// Shows words that become a field when pressed. Enter or leaving the field
/// keeps the change, Escape gives it up. It is also kept when the field goes
/// away under somebody's hands, as when the room or the language changes.
#[component]
pub fn EditableText(
    /// The words as they are on the board.
    #[prop(into)]
    text: Signal<String>,
    /// What the words are; the accessible name of the field.
    #[prop(into)]
    label: Signal<String>,
    /// What is shown in grey while there are no words.
    #[prop(optional)]
    placeholder: &'static str,
    /// The most characters it takes.
    limit: usize,
    /// Changes the words; says whether that was accepted.
    on_change: Callback<String, bool>,
    /// Whether the words are a stop of the Tab key; in a list that is walked
    /// with arrows only those of the current row are.
    #[prop(into, default = Signal::stored(true))]
    is_tab_stop: Signal<bool>,
    /// Whether the field is open from the start.
    #[prop(optional)]
    starts_open: bool,
) -> impl IntoView {
    let is_editing = RwSignal::new(starts_open);
    let typed = RwSignal::new(if starts_open {
        text.get_untracked()
    } else {
        String::new()
    });
    let area = NodeRef::<Textarea>::new();
    let button = NodeRef::<Button>::new();
    // Not twice where the grey words say the same.
    let described = move || {
        let is_same = text.with(String::is_empty) && label.with(|label| label == placeholder);
        (!is_same).then(|| label.get())
    };
    let begin = move |_| {
        typed.set(text.get_untracked());
        is_editing.set(true);
    };
    effect(move || {
        if let Some(area) = area.get() {
            let _ = area.focus();
            // At the end, so that what is typed is added, not put in place of it.
            let end = typed.with_untracked(|words| words.encode_utf16().count());
            let end = u32::try_from(end).unwrap_or(u32::MAX);
            let _ = area.set_selection_range(end, end);
        }
    });
    let end = move |is_kept: bool| {
        // A field that is taken off the page with the focus in it says so when
        // its signals are gone already; its words were kept just before.
        if is_editing.try_get_untracked() != Some(true) {
            return;
        }
        let words = typed.get_untracked();
        // Refused words stay in the field, with the reason on the screen.
        if is_kept && words != text.get_untracked() && !on_change.run(words) {
            return;
        }
        is_editing.set(false);
    };
    on_cleanup(move || end(true));
    let end_by_key = move |is_kept: bool| {
        end(is_kept);
        request_animation_frame(move || {
            // By then the field may be gone, with the room or the panel it was in.
            if let Some(Some(button)) = button.try_get_untracked() {
                let _ = button.focus();
            }
        });
    };
    let on_key = move |event: KeyboardEvent| match event.key().as_str() {
        "Enter" if !event.shift_key() && !event.is_composing() => {
            event.prevent_default();
            end_by_key(true);
        }
        "Escape" => {
            event.stop_propagation();
            end_by_key(false);
        }
        _ => {}
    };
    view! {
        <When
            is=move || is_editing.get()
            otherwise=move || {
                view! {
                    <button
                        type="button"
                        class="editable"
                        class:is-empty=move || text.with(String::is_empty)
                        node_ref=button
                        tabindex=move || if is_tab_stop.get() { "0" } else { "-1" }
                        aria-description=described
                        dir="auto"
                        on:click=begin
                    >
                        {move || {
                            let words = text.get();
                            if words.is_empty() { placeholder.to_owned() } else { words }
                        }}
                    </button>
                }
            }
        >
            <textarea
                class="editable-field"
                node_ref=area
                rows="1"
                aria-label=label
                // Not `maxlength`: it cuts pasted words without saying so.
                aria-invalid=move || typed.with(|words| is_longer(words, limit))
                dir="auto"
                prop:value=typed
                on:input=move |event| typed.set(event_target_value(&event))
                on:keydown=on_key
                on:blur=move |_| end(true)
            ></textarea>
        </When>
    }
}
