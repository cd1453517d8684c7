//! The button that reads aloud.

use leptos::prelude::*;

use super::street::use_street;
use crate::board::CardId;
use crate::ui::parts::{Icon, When, icons};
use crate::ui::react::{Signal, memo, view};

/// Shows a button that reads aloud, and stops what it reads; nothing where the
/// device has no voice.
#[component]
pub fn ReadAloud(
    /// The button's id, by which its reading is known.
    id: String,
    /// What the button says, and what it says to a screen reader alone when it
    /// is only its sign.
    label: &'static str,
    /// Whether it is only its sign.
    #[prop(optional)]
    is_sign: bool,
    /// The id of the words it reads, if they are one thing.
    #[prop(optional)]
    described_by: Option<Signal<String>>,
    /// Returns what to read, card by card.
    texts: Callback<(), Vec<(CardId, String)>>,
) -> impl IntoView {
    let street = use_street();
    let voice = street.voice;
    let id = StoredValue::new(id);
    let is_reading = memo(move || id.with_value(|id| voice.reads.with(|it| it == id)));
    let says = move || {
        if is_reading.get() {
            street.words.stop
        } else {
            label
        }
    };
    let press = move |_| {
        if is_reading.get_untracked() {
            voice.stop();
        } else {
            id.with_value(|id| voice.read(id, texts.run(())));
        }
    };
    let drawing = move || {
        let drawing = if is_reading.get() {
            icons::STOP
        } else {
            icons::READ
        };
        view! { <Icon drawing /> }
    };
    view! {
        <When is=move || voice.is_there.get()>
            <button
                type="button"
                class="button is-quiet"
                class:is-icon=is_sign
                id=id.get_value()
                aria-label=says
                aria-describedby=move || described_by.map(Signal::get)
                on:click=press
            >
                {drawing}
                {(!is_sign).then(|| view! { <span>{says}</span> })}
            </button>
        </When>
    }
}
