//! The screen's settings: text size, language, colours, full screen, curtain.

use leptos::prelude::*;

use crate::browser::page;
use crate::browser::screen::toggle_full_screen;
use crate::text::Language;
use crate::ui::parts::{Icon, icons};
use crate::ui::react::view;
use crate::ui::screen::{TEXT_SIZES, Theme, use_screen, use_texts};

/// Shows the button and the panel it opens.
#[component]
pub fn DisplayMenu() -> impl IntoView {
    let texts = use_texts();
    view! {
        <button
            type="button"
            class="button is-quiet display-button"
            id="display-button"
            aria-label=texts.shell.display
            title=texts.shell.display
            popovertarget="display-menu"
        >
            <Icon drawing=icons::DISPLAY />
            <span>{texts.shell.display}</span>
        </button>
        <section class="popover display-menu" id="display-menu" popover="auto" aria-label=texts.shell.display>
            <TextSize />
            <Languages />
            <Colours />
            <WholeScreen />
            <Shortcuts />
        </section>
    }
}

#[component]
fn TextSize() -> impl IntoView {
    let texts = use_texts();
    let screen = use_screen();
    let is_at = move |size: u16| (screen.text_size.get() == size).to_string();
    view! {
        <div class="display-menu__row" role="group" aria-label=texts.shell.text_size>
            <span class="display-menu__label">{texts.shell.text_size}</span>
            <span class="display-menu__choices">
                <button
                    type="button"
                    class="button is-icon"
                    aria-label=texts.shell.smaller_text
                    aria-disabled=move || is_at(TEXT_SIZES[0])
                    on:click=move |_| screen.step_text_size(-1)
                >
                    <Icon drawing=icons::LESS />
                </button>
                <output class="display-menu__value">
                    {move || format!("{} %", screen.text_size.get())}
                </output>
                <button
                    type="button"
                    class="button is-icon"
                    aria-label=texts.shell.larger_text
                    aria-disabled=move || is_at(TEXT_SIZES[TEXT_SIZES.len() - 1])
                    on:click=move |_| screen.step_text_size(1)
                >
                    <Icon drawing=icons::ADD />
                </button>
            </span>
        </div>
    }
}

#[component]
fn Languages() -> impl IntoView {
    let texts = use_texts();
    let screen = use_screen();
    let choice = move |language: Language| {
        view! {
            <button
                type="button"
                class="chip"
                lang=language.tag()
                aria-pressed=move || (screen.language.get() == language).to_string()
                on:click=move |_| screen.language.set(language)
            >
                {language.own_name()}
            </button>
        }
    };
    view! {
        <div class="display-menu__row" role="group" aria-label=texts.shell.language>
            <span class="display-menu__label">{texts.shell.language}</span>
            <span class="display-menu__choices">{Language::ALL.map(choice)}</span>
        </div>
    }
}

#[component]
fn Colours() -> impl IntoView {
    let texts = use_texts();
    let screen = use_screen();
    let choice = move |(at, theme): (usize, Theme)| {
        view! {
            <button
                type="button"
                class="chip"
                aria-pressed=move || (screen.theme.get() == theme).to_string()
                on:click=move |_| screen.theme.set(theme)
            >
                {texts.shell.themes[at]}
            </button>
        }
    };
    let choices = Theme::ALL.into_iter().enumerate().map(choice);
    view! {
        <div class="display-menu__row" role="group" aria-label=texts.shell.colours>
            <span class="display-menu__label">{texts.shell.colours}</span>
            <span class="display-menu__choices">{choices.collect_view()}</span>
        </div>
    }
}

#[component]
fn WholeScreen() -> impl IntoView {
    let texts = use_texts();
    let screen = use_screen();
    let full_screen = move |_| {
        // The browser closes what lies over the page, with the focus in it.
        page::focus("display-button");
        if toggle_full_screen().is_err() {
            screen.warn(texts.shell.full_screen_failed);
        }
    };
    view! {
        <div class="display-menu__row">
            <button type="button" class="button" on:click=full_screen>
                <Icon drawing=icons::FULL_SCREEN />
                <span>{texts.shell.full_screen}</span>
            </button>
            <button
                type="button"
                class="button"
                aria-keyshortcuts="F9"
                popovertarget="display-menu"
                popovertargetaction="hide"
                on:click=move |_| screen.is_covered.set(true)
            >
                <Icon drawing=icons::COVER />
                <span>{texts.shell.curtain}</span>
            </button>
        </div>
    }
}

#[component]
fn Shortcuts() -> impl IntoView {
    let texts = use_texts();
    let row = |(what, keys): (&'static str, &'static str)| {
        view! {
            <div>
                <dt>{what}</dt>
                <dd><kbd>{keys}</kbd></dd>
            </div>
        }
    };
    view! {
        <details class="display-menu__shortcuts">
            <summary>{texts.shell.shortcuts}</summary>
            <dl>{texts.shell.shortcut_list.map(row)}</dl>
        </details>
    }
}
