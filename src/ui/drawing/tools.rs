//! The colours, the pens, and what takes back.

use leptos::prelude::*;

use crate::board::Ink;
use crate::report::pen_class;
use crate::ui::parts::{Icon, icons};
use crate::ui::react::view;
use crate::ui::screen::{use_screen, use_texts};

/// Shows the tools beside the paper.
#[component]
pub fn DrawingTools() -> impl IntoView {
    let words = &use_texts().drawing;
    let pad = use_screen().pad;
    let colour = move |ink: Ink| {
        view! {
            <button
                type="button"
                class=format!("pen-colour {}", pen_class(ink))
                aria-label=(words.colour)(ink)
                title=(words.colour)(ink)
                aria-pressed=move || (pad.ink.get() == ink).to_string()
                on:click=move |_| pad.ink.set(ink)
            ></button>
        }
    };
    let pen = move |(at, name): (usize, &'static str)| {
        view! {
            <button
                type="button"
                class="pen-width"
                aria-label=name
                title=name
                aria-pressed=move || (pad.pen.get() == at).to_string()
                on:click=move |_| pad.pen.set(at)
            ></button>
        }
    };
    let has_none = move || pad.strokes.with(Vec::is_empty).to_string();
    view! {
        <div class="sheet__tools">
            <div class="sheet__colours" role="group" aria-label=words.colours>
                {Ink::ALL.map(colour)}
            </div>
            <div class="sheet__pens" role="group" aria-label=words.pens>
                {words.pen.into_iter().enumerate().map(pen).collect_view()}
            </div>
            <div class="sheet__deeds">
                <button
                    type="button"
                    class="button is-quiet"
                    on:click=move |_| pad.take_back()
                >
                    <Icon drawing=icons::UNDO />
                    <span>{words.take_back}</span>
                </button>
                <button
                    type="button"
                    class="button is-quiet"
                    aria-disabled=has_none
                    on:click=move |_| pad.clear()
                >
                    <Icon drawing=icons::CLOSE />
                    <span>{words.clear}</span>
                </button>
            </div>
        </div>
    }
}
