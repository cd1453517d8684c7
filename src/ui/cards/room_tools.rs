//! The room's tools, in the side panel: what a first visitor need not see.

use leptos::prelude::*;

use super::table::{Table, use_table};
use crate::browser::page;
use crate::ui::element_ids;
use crate::ui::going::focus_card;
use crate::ui::parts::{Icon, When, icons};
use crate::ui::react::view;

impl Table {
    /// Opens the room's tools, or closes them.
    pub fn toggle_tools(self) {
        if self.screen.talk.has_tools.get_untracked() {
            self.close();
        } else {
            self.screen.open_card.set(None);
            self.screen.talk.has_tools.set(true);
        }
    }

    /// Closes the panel; the focus goes back to what opened it.
    pub fn close(self) {
        if let Some(card) = self.screen.open_card.get_untracked() {
            self.screen.open_card.set(None);
            focus_card(card);
        } else if self.screen.talk.has_tools.get_untracked() {
            self.screen.talk.has_tools.set(false);
            request_animation_frame(|| page::focus(element_ids::TOOLS));
        }
    }
}

/// Shows the button that opens the tools.
#[component]
pub fn OpenTools(class: &'static str) -> impl IntoView {
    let table = use_table();
    view! {
        <button
            type="button"
            class=class
            id=element_ids::TOOLS
            aria-haspopup="dialog"
            aria-expanded=move || table.screen.talk.has_tools.get().to_string()
            on:click=move |_| table.toggle_tools()
        >
            <Icon drawing=icons::TOOLS />
            <span>{table.talk.tools}</span>
        </button>
    }
}

/// Shows the tools.
#[component]
pub fn RoomTools() -> impl IntoView {
    let table = use_table();
    view! {
        <div class="card-tools">
            <h2>{table.talk.tools}</h2>
            <WhoseTurn />
            <When is=move || !table.screen.has_houses.get()>
                <super::lens::LensTools />
                <Several />
            </When>
            <super::prepared::PreparedTools />
        </div>
    }
}

#[component]
fn Several() -> impl IntoView {
    let table = use_table();
    view! {
        <section class="card-tools__part">
            <h3>{table.talk.several}</h3>
            <button type="button" class="button" on:click=move |_| table.begin_choosing()>
                <Icon drawing=icons::SEVERAL />
                {table.talk.choose_several}
            </button>
        </section>
    }
}

#[component]
fn WhoseTurn() -> impl IntoView {
    let table = use_table();
    let begin = move |is_round: bool| {
        table.begin_turns(is_round);
        table.close();
    };
    view! {
        <section class="card-tools__part">
            <h3>{table.talk.whose_turn}</h3>
            <button type="button" class="button" on:click=move |_| begin(false)>
                <Icon drawing=icons::SPEAKS />
                {table.talk.take_turns}
            </button>
            <button type="button" class="button" on:click=move |_| begin(true)>
                <Icon drawing=icons::ROUND />
                {table.talk.start_round}
            </button>
        </section>
    }
}
