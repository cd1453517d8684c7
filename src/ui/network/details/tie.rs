//! One tie: whose it is and how it is.

use leptos::prelude::*;

use super::support::Supporting;
use super::ties::NEW_TIE_ID;
use crate::board::{PersonId, Quality, TieId};
use crate::ui::network::map::LineSample;
use crate::ui::network::places::{DETAILS_ID, focus_soon};
use crate::ui::network::room::{Mode, use_room};
use crate::ui::parts::{Icon, PersonName, icons};
use crate::ui::react::{Signal, live, memo, view};

/// Shows one tie.
#[component]
pub fn TieDetails(
    /// Which.
    id: TieId,
) -> impl IntoView {
    let room = use_room();
    let texts = room.texts();
    let network = &texts.network;
    let tie = memo(move || room.desk.board.with(|board| board.ties.get(id).cloned()));
    let ends = memo(move || tie.get().map(|tie| [tie.from, tie.to]));
    let end = move |person: PersonId| {
        view! {
            <button
                type="button"
                class="details__end"
                on:click=move |_| {
                    room.select(person, true);
                    focus_soon(DETAILS_ID);
                }
            >
                <PersonName id=person />
            </button>
        }
    };
    // Both names lead to those they are of; between them stands *and*.
    let heading = move || {
        let [one, other] = ends.get()?.map(end);
        let between = (network.two)("", "");
        Some((one, between, other).into_any())
    };
    let choice = move |quality: Quality| {
        let is_chosen = move || tie.get().is_some_and(|tie| tie.quality == quality);
        view! {
            <label class="quality" title=(texts.terms.quality_meaning)(quality)>
                <input
                    type="radio"
                    name="quality"
                    prop:checked=is_chosen
                    on:change=move |_| room.set_quality(id, quality)
                />
                <span class="quality__words">
                    <LineSample quality=Signal::stored(quality) />
                    <span>{(texts.terms.quality)(quality)}</span>
                </span>
                <span class="quality__meaning">{(texts.terms.quality_meaning)(quality)}</span>
            </label>
        }
    };
    let from = move || {
        let from = tie.with(|tie| tie.as_ref().map(|tie| tie.from));
        from.map(|from| (network.another_tie)(&room.desk.name_of(from)))
    };
    let another = move |_| {
        if let Some(tie) = tie.get_untracked() {
            room.select(tie.from, true);
            room.mode.set(Mode::Tying(tie.from));
            focus_soon(NEW_TIE_ID);
        }
    };
    view! {
        <div class="details">
            <h2 class="details__two">{live(heading)}</h2>
            <fieldset class="details__qualities">
                <legend>{network.how_is_tie}</legend>
                {Quality::ALL.map(choice)}
            </fieldset>
            <Supporting id tie />
            <button type="button" class="button" on:click=another>
                <Icon drawing=icons::TIE />
                <span>{from}</span>
            </button>
            <button type="button" class="button is-quiet details__remove" on:click=move |_| room.untie(id)>
                <Icon drawing=icons::DELETE />
                <span>{network.untie}</span>
            </button>
        </div>
    }
}
