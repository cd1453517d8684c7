//! The map: rings and sectors, ties, people, and above them whoever is carried.
//!
//! Everybody and every tie has a row of its own that follows only its own part
//! of the picture. Whoever is carried is drawn on a second sheet, so that the
//! first is not painted again while a hand moves.

mod badge;
mod ghosts;
mod ground;
mod homes;
mod keys;
mod lift;
mod person;
mod symbol;
mod tie;
mod zoom;

use leptos::html::Div;
use leptos::prelude::*;

use super::places::map_id;
use super::room::{Mode, use_room};
use crate::board::{PersonId, TieId};
use crate::browser::resizing::SizeWatch;
use crate::map::{ReadingOrder, Viewport};
use crate::ui::parts::Each;
use crate::ui::react::{effect, memo, view};

pub use badge::Signs;
pub use keys::{Letters, person_of, tie_of};
pub use lift::Lift;
pub use symbol::{LineSample, SignSample, SymbolSample, line_class};
pub use zoom::{ZoomButtons, is_too_small, near, showing, whole, zoom_by_wheel, zoom_through};

/// Shows the map.
#[component]
pub fn Map(
    /// The map's element, for whoever needs its place on the screen.
    place: NodeRef<Div>,
) -> impl IntoView {
    let room = use_room();
    let network = &room.texts().network;
    let watch = StoredValue::new_local(None::<SizeWatch>);
    effect(move || {
        let Some(place) = place.get() else { return };
        // Without it the map keeps the size it begins with.
        let watched = SizeWatch::new(&place, move |width, height| {
            if width > 0.0 && height > 0.0 {
                room.size.set((width, height));
                let is_under_sheet =
                    room.is_narrow.get_untracked() && room.is_detailed.get_untracked();
                let (wide, _) = room.laid_out.get_untracked();
                if !is_under_sheet || (wide - width).abs() > 1.0 {
                    room.laid_out.set((width, height));
                }
            }
        });
        watch.set_value(watched.ok());
        zoom_by_wheel(room, &place);
    });
    let people = memo(move || {
        room.picture.with(|it| {
            it.seats
                .iter()
                .map(|seat| seat.person)
                .collect::<Vec<PersonId>>()
        })
    });
    let ties = memo(move || {
        room.picture
            .with(|it| it.ties.iter().map(|tie| tie.tie).collect::<Vec<TieId>>())
    });
    // Drawn in the order that came about, they are read out as the list is.
    let read_in_order = memo(move || {
        let ids = |order: &ReadingOrder| order.placed().map(map_id).collect::<Vec<_>>();
        room.order.with(ids).join(" ")
    });
    let is_awaiting = move || {
        let is_place = matches!(room.mode.get(), Mode::Tying(_) | Mode::Moving(_));
        is_place || room.in_hand().is_some()
    };
    view! {
        // On the `svg` itself, Chromium would take a listener for the focus as a
        // reason to stop there with Tab.
        <div
            class="map"
            class:is-awaiting=is_awaiting
            class:is-unlabelled=move || !room.screen.has_map_names.get()
            node_ref=place
            on:focusin=move |event| {
                if let Some(person) = keys::person_of(&event) {
                    room.has_focus(person);
                }
            }
        >
            <svg
                class="map__sheet"
                role="application"
                aria-label=move || (network.map_around)(&room.children())
                aria-describedby="map-keys"
                aria-owns=read_in_order
                on:keydown=move |event| keys::act_on(room, &event)
                on:touchend=move |event| {
                    // No click follows onto the sheet that opens over the map.
                    if event.cancelable() && keys::person_of(&event).is_some() {
                        event.prevent_default();
                    }
                }
            >
                <g transform=move || transform(room.viewport.get())>
                    <ground::Ground />
                    <homes::Homes />
                    <g aria-hidden="true">
                        <Each of=move || ties.get() let:id>
                            <tie::TieLine id />
                        </Each>
                    </g>
                    <homes::HomeNames />
                    <g aria-hidden="true">
                        <ghosts::Ghosts />
                    </g>
                    <Each of=move || people.get() let:id>
                        <person::MapPerson id />
                    </Each>
                </g>
            </svg>
            <p hidden=true id="map-keys">
                {network.map_keys}
            </p>
            <Lift />
        </div>
    }
}

/// Returns SVG's `transform` for a part of the map.
fn transform(viewport: Viewport) -> String {
    let Viewport { zoom, pan } = viewport;
    format!("translate({:.2} {:.2}) scale({zoom:.4})", pan.x, pan.y)
}
