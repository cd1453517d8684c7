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
mod voice;

pub use card::note_place_id;

use std::sync::Arc;

use leptos::prelude::*;

use crate::board::{Board, Card, CardKind, Column};
use crate::browser::page;
use crate::text;
use crate::ui::desk::{Desk, use_desk};
use crate::ui::parts::{Icon, icons};
use crate::ui::react::{live, view};
use crate::ui::screen::{Screen, use_screen, use_texts};

/// What the parts of the houses share.
#[derive(Clone, Copy)]
struct Street {
    desk: Desk,
    screen: Screen,
    words: &'static text::Houses,
    voice: voice::Voice,
}

impl Street {
    fn new() -> Self {
        let screen = use_screen();
        Self {
            desk: use_desk(),
            screen,
            words: &use_texts().houses,
            voice: voice::Voice::new(screen),
        }
    }

    /// Goes into a house.
    fn enter(self, column: Column) {
        self.screen.open_house.set(Some(column));
        let name = (self.words.name)(column);
        self.screen.speak((self.words.entered)(name));
        request_animation_frame(|| page::focus(inside::HEADING));
    }

    /// Goes back to all three houses, to the door one came out of.
    fn leave(self) {
        if let Some(column) = self.screen.open_house.get_untracked() {
            self.voice.stop();
            self.screen.open_house.set(None);
            request_animation_frame(move || page::focus(house::door_id(column)));
        }
    }
}

fn use_street() -> Street {
    expect_context()
}

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

/// Returns the cards that a house shows (Z1, Z3).
fn cards_in(board: &Board, column: Column) -> impl Iterator<Item = &Arc<Card>> {
    let is_dream = |card: &&Arc<Card>| card.kind != Some(CardKind::Idea);
    board.cards_in(column).filter(is_dream)
}

/// Shows how many of a column's cards are in no house (Z3).
#[component]
fn OnBoard(column: Column) -> impl IntoView {
    let street = use_street();
    live(move || {
        let left = street.desk.board.with(|board| {
            let all = board.cards_in(column).count();
            all - cards_in(board, column).count()
        });
        (left > 0)
            .then(|| view! { <p class="inside__elsewhere">{(street.words.on_board)(left)}</p> })
    })
}
