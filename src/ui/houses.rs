//! *De tre huse*: the board's cards for children, as three houses.
//!
//! The houses are the three columns under other words: what is hard, what is
//! good, what one dreams of. They hold nothing of their own.
//!
//! - **Z1** A card that is prepared and hidden is in no house.
//! - **Z3** What somebody means to do is nobody's dream: an idea for what to do
//!   is in no house either. The house of dreams says how many are on the board.
//! - **Z2** Everything a finger can do here, keys can too.

mod card;
mod house;
mod inside;
mod picture;
mod read_aloud;
mod street;
mod voice;

use leptos::prelude::*;

use crate::board::Column;
use crate::ui::parts::{Icon, icons};
use crate::ui::react::{live, view};
use crate::ui::screen::{use_screen, use_texts};
use street::Street;

/// Shows the choice between the columns and the houses.
#[component]
pub fn Switch() -> impl IntoView {
    let screen = use_screen();
    let words = &use_texts().houses;
    let way = move |are_houses: bool| {
        let drawing = if are_houses {
            icons::HOME
        } else {
            icons::COLUMNS
        };
        let is_chosen = move || screen.has_houses.get() == are_houses;
        view! {
            <button
                type="button"
                class="switch__way"
                aria-pressed=move || is_chosen().to_string()
                on:click=move |_| {
                    screen.open_card.set(None);
                    screen.open_house.set(None);
                    // The houses have no way to choose several.
                    screen.talk.chosen.set(None);
                    screen.has_houses.set(are_houses);
                }
            >
                <Icon drawing />
                {words.ways[usize::from(are_houses)]}
            </button>
        }
    };
    view! {
        <div class="switch" role="group" aria-label=words.switch>
            {[false, true].map(way)}
        </div>
    }
}

/// Shows the three houses, or the inside of the one somebody has gone into.
#[component]
pub fn Houses() -> impl IntoView {
    let street = Street::new();
    provide_context(street);
    live(move || match street.screen.open_house.get() {
        None => view! {
            <div class="houses">
                {Column::ALL.map(|column| view! { <house::House column /> })}
            </div>
        },
        Some(column) => view! { <inside::Inside column /> },
    })
}
