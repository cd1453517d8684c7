//! *Tavlen*: what people said, in three columns.
//!
//! Everything a hand can do to a card, keys and buttons can too: [`dragging`]
//! drags, [`keys`] goes and moves by keys, [`tools`] has a button for each.

mod card;
mod choosing;
mod column;
mod dots;
mod dragging;
mod growing;
mod hand;
mod keys;
mod kinds;
mod landing;
mod lens;
mod names;
mod prepared;
mod room_tools;
mod speakers;
mod stand;
mod table;
mod tools;
mod views;
mod walk;
mod who;

use leptos::prelude::*;
use uuid::Uuid;

use crate::board::Column;
use crate::ui::parts::{SidePanel, When};
use crate::ui::react::{Signal, memo, view};
use crate::ui::screen::Room;
use crate::ui::{drawing, houses};
use table::Table;

/// Shows the room.
#[component]
pub fn Cards() -> impl IntoView {
    let table = Table::new();
    provide_context(table);
    let open = table.screen.open_card;
    // A card that is gone or covered, by undo or deletion, has no tools.
    let subject = memo(move || {
        let card = open.get()?;
        let is_there = table.desk.board.with(|board| board.shows(card));
        is_there.then_some(card)
    });
    let has_tools = table.screen.talk.has_tools;
    let is_choosing = memo(move || table.is_choosing());
    let panel = Signal::derive(move || {
        let card = subject.get().map(|card| card.0);
        card.or_else(|| has_tools.get().then(Uuid::nil))
    });
    let label = Signal::derive(move || {
        let words = if has_tools.get() {
            table.talk.tools
        } else {
            table.words.tools
        };
        words.to_owned()
    });
    // A new language draws the room anew with the card open; another room does not.
    on_cleanup(move || {
        if table.screen.room.get_untracked() != Room::Cards {
            open.set(None);
            table.screen.talk.has_tools.set(false);
            table.screen.talk.chosen.set(None);
        }
    });
    table.hold_focus();
    table.follow_pointer();
    view! {
        <div
            class="cards-room"
            on:pointerdown:capture=move |_| table.hand.begin()
            on:click:capture=move |event| table.hand.swallow_click(&event)
            on:contextmenu=move |event| table.hand.swallow_menu(&event)
            on:touchmove=move |event| table.hand.hold_page(&event)
        >
            <h1 class="visually-hidden">{table.words.title}</h1>
            <p class="visually-hidden" id=walk::KEYS>
                {table.words.keys_sentence}
            </p>
            <div class="cards-room__table">
                <div class="cards-room__top">
                    <When is=move || !table.screen.has_houses.get()>
                        <lens::LensLine />
                    </When>
                    <houses::Switch />
                </div>
                // Before the columns: it is said first who speaks.
                <speakers::Speakers />
                <When
                    is=move || table.screen.has_houses.get()
                    otherwise=|| {
                        view! {
                            <div class="columns">
                                {Column::ALL.map(|column| view! { <column::ColumnOfCards column /> })}
                            </div>
                        }
                    }
                >
                    <houses::Houses />
                </When>
                <SidePanel
                    subject=panel
                    label=label
                    on_close=Callback::new(move |()| table.close())
                >
                    {move || match subject.get() {
                        Some(id) => view! { <tools::Tools id /> },
                        None if !has_tools.get() => ().into_any(),
                        None if is_choosing.get() => view! { <choosing::ChosenTools /> },
                        None => view! { <room_tools::RoomTools /> },
                    }}
                </SidePanel>
            </div>
        </div>
        <dragging::InHand />
        <drawing::Sheet />
        <prepared::PreparedSheet />
    }
}
