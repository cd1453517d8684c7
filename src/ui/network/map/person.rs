//! One person or group on the map, drawn in the map's own coordinates: a
//! `transform` for each of a thousand would cost a browser a layer's bookkeeping
//! for each of them whenever a hand moves somebody on the sheet above.

use leptos::prelude::*;

use super::badge::Badge;
use super::symbol::{draw_symbol, draw_words};
use crate::board::PersonId;
use crate::map::Seat;
use crate::ui::network::places::map_id;
use crate::ui::network::room::use_room;
use crate::ui::network::words;
use crate::ui::react::{memo, view};
use crate::ui::tone;

/// How far around the symbol a finger may be, in map units.
const REACH: f64 = 7.0;
/// How far around the symbol the ring of whoever is selected is, in map units: so
/// near that it leaves their name whole.
const RING: f64 = 3.2;
/// How far around the symbol the ring of the focus is, in map units: outside the
/// ring of whoever is selected.
const FOCUS: f64 = 8.6;
/// Half of the least target, in map units: 44 px.
const TARGET: f64 = 22.0;

/// Draws somebody at their seat. They are a stop of the arrow keys, and one of
/// them is the map's stop of the Tab key.
#[component]
pub fn MapPerson(
    /// Who.
    id: PersonId,
) -> impl IntoView {
    let room = use_room();
    let seat = room.seat(id);
    let class = memo(move || {
        let tone = room.desk.about(id, |board| tone::of_person(board, id));
        let is_child = seat.with(|seat| seat.as_ref().is_some_and(|it| it.is_child()));
        let child = if is_child { " is-child" } else { "" };
        let carried = if room.is_carried(id) {
            " is-carried"
        } else {
            ""
        };
        let dimmed = if room.is_dimmed(id) { " is-dimmed" } else { "" };
        format!("person is-on-map {tone}{child}{carried}{dimmed}")
    });
    let heard = memo(move || {
        let heard = room.desk.about(id, |board| {
            let person = board.people.get(id)?;
            Some(words::heard(board, room.texts(), person))
        });
        let told = room.told(id);
        heard.map(|heard| match told {
            Some(told) => format!("{heard}, {told}"),
            None => heard,
        })
    });
    let around = memo(move || {
        room.desk.about(id, |board| {
            let person = board.people.get(id)?;
            words::heard_around(board, room.texts(), person)
        })
    });
    let is_selected = memo(move || room.is_chosen(id));
    let is_stop = memo(move || room.is_stop(id));
    // Only for whom it can show: of a thousand one or two.
    let has_ring = memo(move || is_selected.get() || is_stop.get());
    // The words stand beside the button, not in it: what is heard says more.
    view! {
        <g class=class data-person=id.to_string()>
            <g
                class="person__stop"
                id=map_id(id)
                role="button"
                tabindex=move || if is_stop.get() { "0" } else { "-1" }
                aria-label=heard
                aria-description=around
                aria-pressed=move || is_selected.get().to_string()
            >
                {move || {
                    seat.get().map(|seat| {
                        let outline = seat.shape.outline_at_d(seat.at, reach(&seat));
                        view! {
                            <path class="person__reach" d=outline></path>
                            {draw_symbol(&seat)}
                            {has_ring.get().then(|| rings(&seat))}
                        }
                    })
                }}
            </g>
            <g aria-hidden="true">{move || seat.get().map(|seat| draw_words(&seat))} <Badge id seat /></g>
        </g>
    }
}

/// Draws the ring of whoever is selected and, outside it, that of the focus.
fn rings(seat: &Seat) -> AnyView {
    let around = |gap| seat.shape.outline_at_d(seat.at, gap);
    view! {
        <path class="person__ring" d=around(RING)></path>
        <path class="person__focus is-gap" d=around(FOCUS)></path>
        <path class="person__focus" d=around(FOCUS)></path>
    }
}

/// Returns how far around somebody's symbol they can be touched.
fn reach(seat: &Seat) -> f64 {
    (TARGET - seat.shape.half_height()).max(REACH)
}
