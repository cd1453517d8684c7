//! Where somebody stands, by choice from lists or by the next tap on the map.

use leptos::prelude::*;
use uuid::Uuid;

use crate::board::{PersonId, Place, RingNumber, SectorId, Spot};
use crate::ui::network::room::{Mode, use_room};
use crate::ui::react::{live, memo, view};

/// Shows sector and ring.
#[component]
pub fn PlaceFields(
    /// Who.
    id: PersonId,
) -> impl IntoView {
    let room = use_room();
    let texts = room.texts();
    let spot = memo(move || room.spot_seen(id));
    let whose = move || room.viewpoint().map(|viewpoint| room.whose(&viewpoint));
    let sectors = memo(move || {
        room.desk.board.with(|board| {
            let sectors = board.sectors.iter();
            sectors
                .map(|sector| (sector.id, texts.terms.sector(sector).to_owned()))
                .collect::<Vec<_>>()
        })
    });
    let rings = memo(move || {
        room.desk.board.with(|board| {
            let numbers = (0..board.rings.len()).filter_map(|it| u8::try_from(it).ok());
            numbers
                .map(|it| texts.terms.ring(&board.rings, RingNumber(it)).to_owned())
                .collect::<Vec<_>>()
        })
    });
    let choose_sector = move |event| {
        let chosen = Uuid::try_parse(&event_target_value(&event)).map(SectorId);
        let Ok(sector) = chosen else {
            room.place(id, Place::Waiting);
            return;
        };
        let middle = rings.with_untracked(|rings| u8::try_from(rings.len() / 2).unwrap_or(0));
        let ring = spot
            .get_untracked()
            .map_or(RingNumber(middle), |spot| spot.ring);
        room.place(id, Place::OnMap(Spot::new(ring, sector)));
    };
    let choose_ring = move |event| {
        let chosen = event_target_value(&event).parse().map(RingNumber);
        if let (Ok(ring), Some(spot)) = (chosen, spot.get_untracked()) {
            room.place(id, Place::OnMap(Spot { ring, ..spot }));
        }
    };
    let sector_option = move |(sector, name): (SectorId, String)| {
        let is_chosen = move || spot.get().is_some_and(|spot| spot.sector == sector);
        view! { <option value=sector.to_string() prop:selected=is_chosen>{name}</option> }
    };
    let ring_option = move |(number, name): (usize, String)| {
        let is_chosen = move || {
            spot.get()
                .is_some_and(|spot| usize::from(spot.ring.0) == number)
        };
        view! { <option value=number.to_string() prop:selected=is_chosen>{name}</option> }
    };
    view! {
        <p class="details__quiet">{live(whose)}</p>
        <div class="details__place">
            <label class="field">
                <span class="field__label">{texts.network.sector}</span>
                <select class="input" on:change=choose_sector>
                    <option value="" prop:selected=move || spot.get().is_none()>
                        {texts.network.waiting}
                    </option>
                    {move || sectors.get().into_iter().map(sector_option).collect_view()}
                </select>
            </label>
            <label class="field" hidden=move || spot.get().is_none()>
                <span class="field__label">{texts.network.ring}</span>
                <select class="input" on:change=choose_ring>
                    {move || {
                        rings.get().into_iter().enumerate().map(ring_option).collect_view()
                    }}
                </select>
            </label>
        </div>
    }
}

/// Lets the next tap on the map place somebody.
#[component]
pub fn MoveOnMap(
    /// Who.
    id: PersonId,
) -> impl IntoView {
    let room = use_room();
    view! {
        <button
            type="button"
            class="chip"
            aria-pressed=move || (room.mode.get() == Mode::Moving(id)).to_string()
            on:click=move |_| {
                let is_moving = room.mode.get_untracked() == Mode::Moving(id);
                room.mode.set(if is_moving { Mode::Free } else { Mode::Moving(id) });
            }
        >
            {room.texts().network.move_on_map}
        </button>
    }
}
