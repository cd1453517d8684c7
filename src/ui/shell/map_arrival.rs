//! The question what to do with a map from easyNWK, and what is told of it.

use std::sync::Arc;

use leptos::html::Dialog;
use leptos::prelude::*;

use crate::file::easynwk::{NetworkMap, Remark};
use crate::ui::arriving;
use crate::ui::desk::{Told, use_desk};
use crate::ui::keeping;
use crate::ui::parts::{Icon, When, icons, show_while};
use crate::ui::react::{Signal, live, memo, view};
use crate::ui::screen::{use_screen, use_texts};

/// Asks what to do with a map while it waits and a board is open.
#[component]
pub fn MapQuestion() -> impl IntoView {
    let texts = use_texts();
    let words = &texts.easynwk;
    let desk = use_desk();
    let screen = use_screen();
    let dialog = NodeRef::<Dialog>::new();
    let arriving = desk.arriving;
    let offer = move || {
        let map = arriving.get();
        map.map(|map| (words.offer)(map.name(), map.size().0, map.size().1))
    };
    show_while(
        dialog,
        Signal::derive(move || arriving.with(Option::is_some)),
    );
    let is_unsaved = memo(move || desk.is_open.get() && !desk.is_saved());
    let decide = move |deed: fn(_, _, &NetworkMap)| {
        let map = arriving.get_untracked();
        arriving.set(None);
        if let Some(map) = map {
            deed(desk, screen, &map);
        }
    };
    view! {
        <dialog
            class="dialog"
            node_ref=dialog
            aria-label=words.question
            on:close=move |_| arriving.set(None)
        >
            <h2 class="dialog__question">{words.question}</h2>
            <p class="dialog__consequence">{live(offer)}</p>
            <div class="dialog__choice">
                <button type="button" class="button is-primary" on:click=move |_| decide(arriving::add)>
                    <Icon drawing=icons::ADD />
                    <span>{words.add}</span>
                </button>
                <p>{words.add_hint}</p>
            </div>
            <div class="dialog__choice">
                <button
                    type="button"
                    class="button"
                    class:is-danger=is_unsaved
                    on:click=move |_| decide(arriving::open_as_new)
                >
                    <Icon drawing=icons::OPEN />
                    <span>{words.as_new}</span>
                </button>
                <p>{move || if is_unsaved.get() { words.as_new_unsaved } else { words.as_new_hint }}</p>
            </div>
            <div class="dialog__answers">
                <When is=move || is_unsaved.get()>
                    <button type="button" class="button" on:click=move |_| keeping::save(desk, screen)>
                        <Icon drawing=icons::SAVE />
                        <span>{texts.closing.save}</span>
                    </button>
                </When>
                <button type="button" class="button" autofocus on:click=move |_| arriving.set(None)>
                    {texts.shell.cancel}
                </button>
            </div>
        </dialog>
    }
}

/// Shows what is told of the map, while the screen says so.
#[component]
pub fn MapReport() -> impl IntoView {
    let texts = use_texts();
    let words = &texts.easynwk;
    let desk = use_desk();
    let dialog = NodeRef::<Dialog>::new();
    let is_shown = desk.is_told;
    show_while(dialog, is_shown.into());
    view! {
        <dialog
            class="dialog"
            node_ref=dialog
            aria-label=words.report
            on:close=move |_| is_shown.set(false)
        >
            // The reading begins here, and not at the button below.
            <h2 class="dialog__question" tabindex="-1" autofocus>{words.report}</h2>
            {move || is_shown.get().then(|| desk.told.get().map(report))}
            <div class="dialog__answers">
                <button
                    type="button"
                    class="button is-primary"
                    on:click=move |_| is_shown.set(false)
                >
                    {texts.shell.close}
                </button>
            </div>
        </dialog>
    }
}

fn report(told: Arc<Told>) -> AnyView {
    let words = &use_texts().easynwk;
    let (people, ties) = told.size;
    let came = if told.is_new {
        (words.opened)(people, ties)
    } else {
        (words.added)(people, ties)
    };
    let (left, different): (Vec<_>, Vec<_>) = {
        let all = told.remarks.iter().cloned();
        all.partition(Remark::is_left_behind)
    };
    let nothing_left = left.is_empty().then(|| view! { <p>{words.all_came}</p> });
    view! {
        <p class="dialog__consequence">{came}</p>
        {nothing_left}
        {part(words.left_behind, left)}
        {part(words.different, different)}
    }
}

fn part(heading: &'static str, remarks: Vec<Remark>) -> Option<AnyView> {
    if remarks.is_empty() {
        return None;
    }
    let language = use_screen().language.get_untracked();
    let items: Vec<AnyView> = remarks
        .iter()
        .map(|remark| view! { <li>{remark.sentence(language)}</li> })
        .collect();
    let shown = view! {
        <h3 class="dialog__heading">{heading}</h3>
        <ul class="dialog__list">{items}</ul>
    };
    Some(shown.into_any())
}
