//! Everything that can be done to one card, in the side panel.

mod moving;
mod others;

use leptos::prelude::*;

use super::stand::Stand;
use super::table::{Table, use_table};
use super::{dots, growing, keys, kinds, prepared, who};
use crate::board::{CardId, Command};
use crate::report::content::card_name;
use crate::ui::parts::RemoveButton;
use crate::ui::react::{live, memo, view};
use crate::ui::tone;

/// Shows a card's tools.
#[component]
pub fn Tools(id: CardId) -> impl IntoView {
    let table = use_table();
    let card = table.desk.card(id);
    let tone =
        memo(move || card.with(|card| card.as_ref().map_or("", |it| tone::of_column(it.column))));
    let text = move || {
        let card = card.get();
        let board = table.desk.board.get();
        card.map(|card| card_name(&board, table.texts, &card))
    };
    view! {
        <div class="card-tools">
            <p class=move || format!("card-tools__words {}", tone.get()) dir="auto">
                {live(text)}
            </p>
            <div class="card-tools__deeds">
                <growing::MakeGoal id />
                <growing::People id />
            </div>
            <kinds::KindTools id />
            <others::Others id />
            <dots::DotTools id />
            <who::WhoSaid id />
            <who::AboutWhom id />
            <moving::Moving id />
            <prepared::PutBack id />
            <Remove id />
            <Keys />
        </div>
    }
}

#[component]
fn Remove(id: CardId) -> impl IntoView {
    let table = use_table();
    view! {
        <RemoveButton
            words=table.words.remove
            on_press=Callback::new(move |()| table.remove(id))
        />
    }
}

impl Table {
    /// Deletes a card; the focus goes to the next one.
    pub fn remove(self, id: CardId) {
        if self.take_off(id, Command::RemoveCard { id }) {
            let board = self.desk.board.get_untracked();
            self.screen.tell_undoable(self.words.removed, board);
        }
    }

    /// Lets a command take a card off the board, and gives the focus to the
    /// next one; says whether it did.
    pub fn take_off(self, id: CardId, command: Command) -> bool {
        let stand = untrack(move || Stand::of(&self, id));
        let is_off = self.desk.run(command);
        if let (true, Some(stand)) = (is_off, stand) {
            if self.screen.open_card.get_untracked() == Some(id) {
                self.screen.open_card.set(None);
            }
            keys::focus_in(stand.column, stand.neighbour());
        }
        is_off
    }
}

/// Shows what the keys do.
#[component]
fn Keys() -> impl IntoView {
    let words = use_table().words;
    let row = |(deed, key)| view! { <div><dt>{deed}</dt><dd>{key}</dd></div> };
    view! { <dl class="card-tools__keys">{words.keys.map(row)}</dl> }
}
