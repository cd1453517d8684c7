//! Everything that can be done to one card, in the side panel.

mod moving;
mod others;

pub use others::OTHERS;

use leptos::prelude::*;

use super::speakers::toggle;
use super::stand::Stand;
use super::{dots, growing, kinds, prepared, use_table, walk};
use crate::board::{CardId, Command};
use crate::report::content::card_name;
use crate::ui::parts::{PeoplePicker, RemoveButton};
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
            <WhoSaid id />
            <AboutWhom id />
            <moving::Moving id />
            <prepared::PutBack id />
            <Remove id />
            <Keys />
        </div>
    }
}

/// Shows who said a card, to be changed.
#[component]
pub fn WhoSaid(id: CardId) -> impl IntoView {
    let table = use_table();
    let card = table.desk.card(id);
    let speakers = memo(move || {
        card.with(|card| {
            card.as_ref()
                .map(|it| it.speakers.clone())
                .unwrap_or_default()
        })
    });
    let choose = Callback::new(move |person| {
        let mut speakers = speakers.get_untracked();
        toggle(&mut speakers, person);
        table.desk.run(Command::SetSpeakers { id, speakers });
    });
    view! {
        <section class="card-tools__part">
            <h2>{table.words.who_said}</h2>
            <PeoplePicker
                label=table.words.who_said
                chosen=speakers
                on_toggle=choose
                only_participants=true
            />
        </section>
    }
}

/// Shows who a card is about, to be changed.
#[component]
pub fn AboutWhom(id: CardId) -> impl IntoView {
    let table = use_table();
    let card = table.desk.card(id);
    let about = memo(move || {
        card.with(|card| card.as_ref().map(|it| it.about.clone()).unwrap_or_default())
    });
    let choose = Callback::new(move |person| {
        let mut about = about.get_untracked();
        toggle(&mut about, person);
        table.desk.run(Command::SetAbout { id, about });
    });
    view! {
        <section class="card-tools__part">
            <h2>{table.words.about_whom}</h2>
            <PeoplePicker
                label=table.words.about_whom
                chosen=about
                on_toggle=choose
                only_participants=true
            />
        </section>
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

impl super::Table {
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
            walk::focus_in(stand.column, stand.neighbour());
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
