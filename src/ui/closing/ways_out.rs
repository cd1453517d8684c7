//! What is done before leaving: save, the document, the map as a picture, start over.

use leptos::prelude::*;

use super::document;
use crate::ui::desk::{SavedIn, use_desk};
use crate::ui::keeping;
use crate::ui::parts::{Confirm, Icon, MapPictures, When, icons};
use crate::ui::react::{RwSignal, Signal, memo, view};
use crate::ui::screen::{use_screen, use_texts};

/// Shows the ways out.
#[component]
pub fn WaysOut() -> impl IntoView {
    let texts = use_texts();
    let desk = use_desk();
    let screen = use_screen();
    let words = &texts.closing;
    let is_asked = RwSignal::new(false);
    // Counts only where the ways out are a bar over the page.
    let is_folded = RwSignal::new(true);
    let is_saved = memo(move || desk.is_saved());
    let consequence = move || {
        let is_example = desk.saved.with(|saved| saved.place == SavedIn::Example);
        let sentence = if is_saved.get() && is_example {
            texts.closing.start_over_example
        } else if is_saved.get() {
            texts.closing.start_over_saved
        } else {
            texts.closing.start_over_unsaved
        };
        sentence.to_owned()
    };
    view! {
        <aside
            class="ways-out"
            class:is-folded=move || is_folded.get()
            aria-label=words.before_you_go
        >
            <div class="ways-out__all">
            <h2>{words.before_you_go}</h2>
            <div class="ways-out__way">
                <button
                    type="button"
                    class="button"
                    class:is-primary=move || !is_saved.get()
                    on:click=move |_| keeping::save(desk, screen)
                >
                    <Icon drawing=icons::SAVE />
                    <span>{words.save}</span>
                </button>
                <p>{words.save_hint}</p>
            </div>
            <div class="ways-out__way">
                <button
                    type="button"
                    class="button"
                    on:click=move |_| screen.is_document_shown.set(true)
                >
                    <Icon drawing=icons::DOCUMENT />
                    <span>{words.document}</span>
                </button>
                <p>{words.document_hint}</p>
            </div>
            <button
                type="button"
                class="button ways-out__more"
                aria-expanded=move || (!is_folded.get()).to_string()
                on:click=move |_| is_folded.update(|it| *it = !*it)
            >
                <Icon drawing=icons::MORE />
                <span>{words.more_ways}</span>
            </button>
            <div class="ways-out__way is-further">
                <button
                    type="button"
                    class="button"
                    on:click=move |_| document::copy_journal(desk, screen)
                >
                    <Icon drawing=icons::COPY />
                    <span>{words.copy}</span>
                </button>
            </div>
            <div class="ways-out__way is-further">
                <h3>{words.picture}</h3>
                <MapPictures />
            </div>
            <div class="ways-out__way is-further">
                <button type="button" class="button is-danger" on:click=move |_| is_asked.set(true)>
                    <Icon drawing=icons::START_OVER />
                    <span>{words.start_over}</span>
                </button>
                <p>{words.start_over_hint}</p>
            </div>
            </div>
            <Confirm
                is_asked
                question=words.start_over_question
                consequence=Signal::derive(consequence)
                deed=words.start_over_anyway
                on_yes=Callback::new(move |()| keeping::start_over(desk, screen))
            >
                <When is=move || !is_saved.get()>
                    <button
                        type="button"
                        class="button is-primary"
                        on:click=move |_| keeping::save(desk, screen)
                    >
                        {texts.closing.save}
                    </button>
                </When>
            </Confirm>
        </aside>
    }
}
