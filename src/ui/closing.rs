//! *Afslutning*: everything read back, and what is done before leaving.

mod document;
mod read_back;
mod ways_out;

use leptos::prelude::*;

use super::screen::use_texts;
use crate::ui::react::view;

pub use document::DocumentDialog;

/// Shows the board read back, and beside it the ways out.
#[component]
pub fn Closing() -> impl IntoView {
    let texts = use_texts();
    view! {
        <div class="closing">
            <article class="read-back">
                <header class="read-back__head">
                    <h1>{texts.closing.title}</h1>
                    <p>{texts.closing.intro}</p>
                </header>
                <read_back::ReadBack />
            </article>
            <ways_out::WaysOut />
        </div>
    }
}
