//! Somebody's ties in words, and the beginning of a new one.

use leptos::prelude::*;

use crate::board::{PersonId, Quality, TieId};
use crate::ui::network::map::LineSample;
use crate::ui::network::places::{DETAILS_ID, focus_soon};
use crate::ui::network::room::{Mode, use_room};
use crate::ui::network::words;
use crate::ui::parts::{Each, Icon, PersonName, When, icons};
use crate::ui::react::{Signal, memo, view};

/// The id of the button that begins a new tie; those it can go to come next.
pub const NEW_TIE_ID: &str = "new-tie";

/// Shows the ties of one person.
#[component]
pub fn Ties(
    /// Whose.
    id: PersonId,
) -> impl IntoView {
    let room = use_room();
    let network = &room.texts().network;
    let ties = memo(move || {
        room.desk
            .board
            .with(|board| board.ties_of(id).map(|tie| tie.id).collect::<Vec<_>>())
    });
    let is_tying = memo(move || room.mode.get() == Mode::Tying(id));
    view! {
        <section class="details__part">
            <h3>{network.ties}</h3>
            <When is=move || ties.with(Vec::is_empty)>
                <p class="details__quiet">{network.no_ties}</p>
            </When>
            <ul class="details__ties">
                <Each of=move || ties.get() let:tie>
                    <TieRow tie of=id />
                </Each>
            </ul>
            <button
                type="button"
                class="button details__new-tie"
                id=NEW_TIE_ID
                aria-expanded=move || is_tying.get().to_string()
                on:click=move |_| {
                    room.mode.set(if is_tying.get_untracked() { Mode::Free } else { Mode::Tying(id) });
                }
            >
                <Icon drawing=icons::TIE />
                <span>{network.new_tie}</span>
            </button>
            <When is=move || is_tying.get()>
                <Others id />
            </When>
        </section>
    }
}

#[component]
fn TieRow(tie: TieId, of: PersonId) -> impl IntoView {
    let room = use_room();
    let network = &room.texts().network;
    let path = memo(move || {
        room.desk.board.with(|board| {
            let tie = board.ties.get(tie)?;
            let other = board.people.get(tie.other_end(of))?;
            let said = words::tie_of(room.texts(), tie, of, &other.name);
            Some((tie.quality, said))
        })
    });
    let quality = Signal::derive(move || path.get().map_or(Quality::default(), |(it, _)| it));
    let words = memo(move || path.get().map(|(_, said)| said).unwrap_or_default());
    view! {
        <li class="tie-row">
            <button
                type="button"
                class="tie-row__open"
                on:click=move |_| {
                    room.select_tie(tie);
                    focus_soon(DETAILS_ID);
                }
            >
                <LineSample quality />
                <bdi>{words}</bdi>
            </button>
            <button
                type="button"
                class="button is-icon is-quiet"
                aria-label=move || format!("{}: {}", network.untie, words.get())
                title=network.untie
                on:click=move |_| room.untie(tie)
            >
                <Icon drawing=icons::CLOSE />
            </button>
        </li>
    }
}

/// Everybody a new tie can go to.
#[component]
fn Others(id: PersonId) -> impl IntoView {
    let room = use_room();
    let network = &room.texts().network;
    let others = memo(move || {
        room.desk.board.with(|board| {
            let people = board.people.iter().map(|person| person.id);
            people
                .filter(|other| *other != id && board.tie_between(id, *other).is_none())
                .collect::<Vec<_>>()
        })
    });
    let choice = move |other: PersonId| {
        view! {
            <li>
                <button
                    type="button"
                    class="chip"
                    on:click=move |_| {
                        room.tie_to(id, other);
                        focus_soon(DETAILS_ID);
                    }
                >
                    <PersonName id=other />
                </button>
            </li>
        }
    };
    let to_whom = memo(move || {
        if others.with(Vec::is_empty) {
            network.all_are_tied.to_owned()
        } else {
            (network.tie_to)(&room.desk.name_of(id))
        }
    });
    view! {
        <p class="details__quiet">{to_whom}</p>
        <ul class="details__others" aria-label=to_whom>{move || others.get().into_iter().map(choice).collect_view()}</ul>
    }
}
