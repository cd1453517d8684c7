//! Moving a card by buttons.

use leptos::prelude::*;

use crate::board::{CardId, Column};
use crate::ui::cards::stand::Stand;
use crate::ui::cards::table::use_table;
use crate::ui::cards::walk::Way;
use crate::ui::parts::{Icon, icons};
use crate::ui::react::{Memo, live, memo, view};
use crate::ui::tone;

/// Shows where a card stands, and a button for every way it can go.
#[component]
pub fn Moving(id: CardId) -> impl IntoView {
    let table = use_table();
    let stand = memo(move || {
        let stand = Stand::of(&table, id);
        stand.map(|stand| (stand.column, stand.place, stand.cards.len()))
    });
    let number = move || {
        let (_, place, count) = stand.get()?;
        Some((table.words.number_of)(place + 1, count))
    };
    let is_first = memo(move || stand.get().is_some_and(|(_, place, _)| place == 0));
    let is_last = memo(move || {
        stand
            .get()
            .is_some_and(|(_, place, count)| place + 1 == count)
    });
    let step = move |way: Way, is_over: Memo<bool>, drawing, words| {
        view! {
            <button
                type="button"
                class="button"
                aria-disabled=move || is_over.get().then_some("true")
                on:click=move |_| table.carry_quietly(id, way)
            >
                <Icon drawing />
                {words}
            </button>
        }
    };
    view! {
        <section class="card-tools__part">
            <h2 id="card-tools-move">{table.words.move_card}</h2>
            <div class="card-tools__columns" role="group" aria-labelledby="card-tools-move">
                {Column::ALL.map(|column| view! { <ToColumn id column stand /> })}
            </div>
            <div class="card-tools__steps">
                {step(Way::Up, is_first, icons::UP, table.words.up)}
                {step(Way::Down, is_last, icons::DOWN, table.words.down)}
                <p role="status">{live(number)}</p>
            </div>
        </section>
    }
}

#[component]
fn ToColumn(
    id: CardId,
    column: Column,
    stand: Memo<Option<(Column, usize, usize)>>,
) -> impl IntoView {
    let table = use_table();
    let is_here = memo(move || stand.get().is_some_and(|(here, ..)| here == column));
    view! {
        <button
            type="button"
            class=format!("card-tools__column {}", tone::of_column(column))
            aria-pressed=move || if is_here.get() { "true" } else { "false" }
            on:click=move |_| table.carry_quietly(id, Way::To(column))
        >
            <Icon drawing=icons::of_column(column) />
            {table.heading(column)}
        </button>
    }
}
