//! Who said a card and whom it is about, to be changed.

use leptos::prelude::*;

use super::table::use_table;
use crate::board::{Card, CardId, Command, PersonId};
use crate::ui::parts::{PeoplePicker, toggle};
use crate::ui::react::{memo, view};

/// Shows who said a card, to be changed.
#[component]
pub fn WhoSaid(id: CardId) -> impl IntoView {
    named(
        id,
        use_table().words.who_said,
        |card| card.speakers.clone(),
        |id, speakers| Command::SetSpeakers { id, speakers },
    )
}

/// Shows who a card is about, to be changed.
#[component]
pub fn AboutWhom(id: CardId) -> impl IntoView {
    named(
        id,
        use_table().words.about_whom,
        |card| card.about.clone(),
        |id, about| Command::SetAbout { id, about },
    )
}

fn named(
    id: CardId,
    words: &'static str,
    read: fn(&Card) -> Vec<PersonId>,
    change: fn(CardId, Vec<PersonId>) -> Command,
) -> AnyView {
    let desk = use_table().desk;
    let card = desk.card(id);
    let people = memo(move || card.with(|card| card.as_deref().map(read).unwrap_or_default()));
    let choose = Callback::new(move |person| {
        let mut people = people.get_untracked();
        toggle(&mut people, person);
        desk.run(change(id, people));
    });
    view! {
        <section class="card-tools__part">
            <h2>{words}</h2>
            <PeoplePicker label=words chosen=people on_toggle=choose only_participants=true />
        </section>
    }
}
