//! What somebody said, what was said about them, what they promised.

use std::sync::Arc;

use leptos::prelude::*;

use crate::board::{By, Card, PersonId, Step};
use crate::report::content::card_name;
use crate::text::dates;
use crate::ui::going::go_to_card;
use crate::ui::network::room::use_room;
use crate::ui::parts::When;
use crate::ui::react::{Memo, memo, view};
use crate::ui::tone;

/// Shows the cards that somebody said, and those about them.
#[component]
pub fn Statements(
    /// Who.
    id: PersonId,
) -> impl IntoView {
    let room = use_room();
    let network = &room.texts().network;
    let with = move |is_meant: fn(&Card, PersonId) -> bool| {
        memo(move || {
            room.desk.board.with(|board| {
                let cards = board.shown_cards().filter(|card| is_meant(card, id));
                cards.cloned().collect::<Vec<_>>()
            })
        })
    };
    let said = with(|card, id| card.speakers.contains(&id));
    let about = with(|card, id| card.about.contains(&id) && !card.speakers.contains(&id));
    view! {
        <Cards heading=network.says cards=said />
        <Cards heading=network.about cards=about />
    }
}

#[component]
fn Cards(heading: &'static str, cards: Memo<Vec<Arc<Card>>>) -> impl IntoView {
    let room = use_room();
    let card = move |card: Arc<Card>| {
        let board = room.desk.board.get();
        let name = card_name(&board, room.texts(), &card);
        let id = card.id;
        view! {
            <li class=format!("details__card {}", tone::of_column(card.column))>
                <button
                    type="button"
                    class="details__go"
                    aria-description=room.texts().goals.go_to_card
                    on:click=move |_| go_to_card(room.screen, id)
                >
                    <span dir="auto">{name}</span>
                    <span class="details__under">
                        {(room.texts().terms.column)(card.column)}
                    </span>
                </button>
            </li>
        }
    };
    view! {
        <When is=move || cards.with(|cards| !cards.is_empty())>
            <section class="details__part">
                <h3>{heading}</h3>
                <ul class="details__cards">
                    {move || cards.get().into_iter().map(card).collect_view()}
                </ul>
            </section>
        </When>
    }
}

/// Shows the agreements that somebody carries.
#[component]
pub fn Carries(
    /// Who.
    id: PersonId,
) -> impl IntoView {
    let room = use_room();
    let network = &room.texts().network;
    let steps = memo(move || {
        room.desk.board.with(|board| {
            let steps = board.steps.iter().filter(|step| step.who.contains(&id));
            steps.cloned().collect::<Vec<_>>()
        })
    });
    let language = room.screen.language.get_untracked();
    let under = move |step: &Step| {
        let state = (room.texts().terms.step_state)(step.state);
        match step.by {
            Some(By::NextMeeting) => {
                let by = room.texts().terms.before_next_meeting;
                format!("{by} · {state}")
            }
            Some(By::Day(day)) => {
                let by = (network.by_day)(&dates::short(language, day));
                format!("{by} · {state}")
            }
            None => state.to_owned(),
        }
    };
    let step = move |step: Arc<Step>| {
        view! {
            <li class="details__card tone-next">
                <p dir="auto">{step.what.clone()}</p>
                <p class="details__under">{under(&step)}</p>
            </li>
        }
    };
    view! {
        <When is=move || steps.with(|steps| !steps.is_empty())>
            <section class="details__part">
                <h3>{network.carries}</h3>
                <ul class="details__cards">
                    {move || steps.get().into_iter().map(step).collect_view()}
                </ul>
            </section>
        </When>
    }
}
