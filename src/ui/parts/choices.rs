//! Ready words to choose among, and room for own ones.

use leptos::prelude::*;

use super::EditableText;
use crate::board::limits;
use crate::ui::react::{Signal, view};

/// One ready answer.
pub struct Choice {
    /// What it says.
    pub words: String,
    /// Whether it is chosen, to be tracked.
    pub is_on: Signal<bool>,
    /// Chooses it, or takes it back.
    pub on_press: Callback<()>,
}

impl Choice {
    /// Shows it as a chip that is pressed or not.
    pub fn chip(self) -> AnyView {
        let Self {
            words,
            is_on,
            on_press,
        } = self;
        view! {
            <button
                type="button"
                class="chip"
                aria-pressed=move || is_on.get().to_string()
                on:click=move |_| on_press.run(())
            >
                {words}
            </button>
        }
    }
}

/// Shows ready answers, and a line for what none of them says.
#[component]
pub fn Choices(
    /// What is asked.
    label: &'static str,
    /// The ready answers.
    choices: Vec<Choice>,
    /// What is said in own words; empty when nothing is.
    own: Signal<String>,
    /// What the line is called.
    own_label: &'static str,
    /// What it shows while it is empty.
    own_example: &'static str,
    /// Takes new words, and says whether it did.
    on_own: Callback<String, bool>,
) -> impl IntoView {
    let chips: Vec<AnyView> = choices.into_iter().map(Choice::chip).collect();
    view! {
        <div class="people-picker" role="group" aria-label=label>
            {chips}
        </div>
        <div class="own-words">
            <EditableText
                text=own
                label=own_label
                placeholder=own_example
                limit=limits::LINE
                on_change=on_own
            />
        </div>
    }
}
