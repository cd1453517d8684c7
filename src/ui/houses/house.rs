//! One of the three houses from outside: its picture, its cards, its door.

use leptos::prelude::*;

use super::card::note;
use super::picture::Picture;
use super::street::{cards_in, use_street};
use crate::board::Column;
use crate::ui::element_ids;
use crate::ui::react::{live, view};
use crate::ui::screen::use_texts;
use crate::ui::tone;

/// Shows a house. Its door opens it; so does a tap anywhere on it.
#[component]
pub fn House(column: Column) -> impl IntoView {
    let street = use_street();
    let texts = use_texts();
    let name = (street.words.name)(column);
    let heading_id = format!("{}-name", element_ids::door(column));
    let labelled_by = heading_id.clone();
    // Nothing is changed out here, so its cards are drawn anew together.
    let notes = move || {
        let board = street.desk.board.get();
        let notes = cards_in(&board, column).map(|card| note(&board, card, texts));
        notes.collect_view()
    };
    let count = move || {
        let board = street.desk.board.get();
        (street.words.count)(cards_in(&board, column).count())
    };
    view! {
        // The door is the button; the rest of the house only helps small fingers.
        <section
            class=format!("house {}", tone::of_column(column))
            aria-labelledby=labelled_by
            on:click=move |_| street.enter(column)
        >
            <Picture column />
            <div class="house__wall">
                <h2 class="house__name" id=heading_id.clone()>
                    {name}
                </h2>
                // A stop of the Tab key, so that the arrows scroll it.
                <ul class="house__notes" role="list" tabindex="0" aria-labelledby=heading_id.clone()>
                    {notes}
                </ul>
                <p class="house__count">{live(count)}</p>
                <button
                    type="button"
                    class="house__door"
                    id=element_ids::door(column)
                    aria-describedby=heading_id
                >
                    {street.words.enter}
                </button>
            </div>
        </section>
    }
}
