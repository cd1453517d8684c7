//! The start page: a new board, a saved one, or the example.

use leptos::ev::{Event, SubmitEvent};
use leptos::html::Input;
use leptos::prelude::*;

use crate::board::limits;
use crate::ui::desk::use_desk;
use crate::ui::keeping;
use crate::ui::parts::{Icon, icons};
use crate::ui::react::view;
use crate::ui::screen::{use_screen, use_texts};

/// Shows the three ways to a board.
#[component]
pub fn Start() -> impl IntoView {
    let texts = use_texts();
    let desk = use_desk();
    let screen = use_screen();
    view! {
        <div class="start">
            <header class="start__head">
                <h1>"Samtavle"</h1>
                <p>{texts.welcome.tagline}</p>
            </header>
            <NewBoard />
            <section class="start__way">
                <h2>{texts.welcome.open}</h2>
                <p>{texts.welcome.open_hint}</p>
                <ChooseFile />
            </section>
            <section class="start__way">
                <h2>{texts.welcome.example}</h2>
                <p>{texts.welcome.example_hint}</p>
                <button
                    type="button"
                    class="button"
                    on:click=move |_| keeping::open_example(desk, screen)
                >
                    <Icon drawing=icons::PEOPLE />
                    <span>{texts.welcome.see_example}</span>
                </button>
            </section>
            <p class="start__promise">{texts.shell.nothing_leaves}</p>
        </div>
    }
}

#[component]
fn NewBoard() -> impl IntoView {
    let texts = use_texts();
    let desk = use_desk();
    let screen = use_screen();
    let name = screen.typed("child");
    let begin = move |event: SubmitEvent| {
        event.prevent_default();
        keeping::start_new(desk, screen, &name.get_untracked());
    };
    view! {
        <section class="start__way is-first">
            <h2>{texts.welcome.new_board}</h2>
            <form on:submit=begin>
                <label class="field">
                    <span class="field__label">{texts.welcome.child_name}</span>
                    <input
                        class="input"
                        type="text"
                        required
                        maxlength=limits::NAME.to_string()
                        autocomplete="off"
                        dir="auto"
                        aria-description=texts.welcome.child_name_hint
                        placeholder=texts.welcome.child_name_hint
                        prop:value=name
                        on:input=move |event| name.set(event_target_value(&event))
                    />
                </label>
                <button type="submit" class="button is-primary">
                    <span>{texts.welcome.begin}</span>
                    <Icon drawing=icons::NEXT />
                </button>
            </form>
        </section>
    }
}

/// Shows the button that chooses a file and opens it.
#[component]
pub fn ChooseFile(
    /// Whether the button keeps in the background.
    #[prop(optional)]
    is_quiet: bool,
) -> impl IntoView {
    let texts = use_texts();
    let desk = use_desk();
    let screen = use_screen();
    let input = NodeRef::<Input>::new();
    let choose = move |_| {
        if let Some(input) = input.get_untracked() {
            input.click();
        }
    };
    let open = move |_: Event| {
        let Some(input) = input.get_untracked() else {
            return;
        };
        if let Some(file) = input.files().and_then(|files| files.get(0)) {
            keeping::open_file(desk, screen, file);
        }
        // So that the same file can be chosen again after it was refused.
        input.set_value("");
    };
    view! {
        <button type="button" class="button" class:is-quiet=is_quiet on:click=choose>
            <Icon drawing=icons::OPEN />
            <span>{texts.welcome.choose_file}</span>
        </button>
        <input
            type="file"
            accept=".json,application/json"
            hidden
            aria-label=texts.welcome.choose_file
            node_ref=input
            on:change=open
        />
    }
}
