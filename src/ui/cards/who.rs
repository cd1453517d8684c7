//! Who said a card and whom it is about, to be changed.

use leptos::prelude::*;

use super::table::use_table;
use crate::board::{CardId, Command};
use crate::ui::parts::{PeoplePicker, toggle};
use crate::ui::react::{memo, view};

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
