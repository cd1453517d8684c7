//! The second sheet: whoever is carried, with their ties, above everything.

use std::sync::Arc;

use leptos::prelude::*;

use super::symbol::{draw_seat, quality_class};
use super::transform;
use crate::board::{PersonId, TieId};
use crate::map::{Point, Seat, Stroke, TieLines, TiePath};
use crate::ui::network::room::{NetworkRoom, use_room};
use crate::ui::parts::Each;
use crate::ui::react::{live, memo, view};
use crate::ui::tone;

/// Draws who is carried, the place they would come to, and their ties.
#[component]
pub fn Lift() -> impl IntoView {
    let room = use_room();
    let people = move || room.carried_ids.get().into_iter().collect::<Vec<_>>();
    let ties = memo(move || {
        room.carried_ids.with(|carried| {
            room.picture.with(|picture| {
                let is_theirs =
                    |tie: &&TiePath| carried.contains(&tie.from) || carried.contains(&tie.to);
                let ties = picture.ties.iter().filter(is_theirs);
                ties.map(|tie| tie.tie).collect::<Vec<_>>()
            })
        })
    });
    view! {
        <svg class="map__sheet map__lift" aria-hidden="true" focusable="false">
            <g transform=move || transform(room.viewport.get())>
                <Each of=people let:id>
                    <Landing id />
                </Each>
                <Each of=move || ties.get() let:id>
                    <CarriedTie id />
                </Each>
                <Each of=people let:id>
                    <CarriedPerson id />
                </Each>
            </g>
        </svg>
    }
}

/// Tints the ring and sector under somebody who is carried.
#[component]
fn Landing(id: PersonId) -> impl IntoView {
    let room = use_room();
    let cell = memo(move || {
        let at = carried_to(room, id)?;
        room.frame.with(|frame| {
            let spot = frame.spot_at(at)?;
            Some((spot.ring, spot.sector))
        })
    });
    let d = move || {
        let (ring, sector) = cell.get()?;
        room.frame.with(|frame| {
            let sector = frame.sector_index(sector)?;
            Some(frame.cell_d(usize::from(ring.0), sector))
        })
    };
    view! { <path class="map__landing" d=d></path> }
}

#[component]
fn CarriedPerson(id: PersonId) -> impl IntoView {
    let room = use_room();
    let seat = memo(move || loose(room, id));
    let tone = memo(move || room.desk.board.with(|board| tone::of_person(board, id)));
    // They are drawn once, at their seat, and then only shifted.
    let shift = move || {
        let by = carried_to(room, id)? - seat.with(|seat| seat.as_ref().map(|seat| seat.at))?;
        Some(format!("translate({:.1} {:.1})", by.x, by.y))
    };
    view! {
        <g class=move || format!("person is-lifted {}", tone.get()) transform=shift>
            {move || seat.get().map(|seat| draw_seat(&seat))}
        </g>
    }
}

#[component]
fn CarriedTie(id: TieId) -> impl IntoView {
    let room = use_room();
    let known = room.tie_path(id);
    live(move || known.get().map(|known| carried_tie(room, &known)))
}

/// Draws a tie whose ends follow those who are carried. A move changes the
/// paths' data and nothing else.
fn carried_tie(room: &'static NetworkRoom, known: &TiePath) -> AnyView {
    let TiePath {
        from,
        to,
        quality,
        support,
        ..
    } = *known;
    let end = move |person| {
        let seat = room.seat_now(person)?;
        Some((carried_to(room, person).unwrap_or(seat.at), seat.shape))
    };
    let lines = move || Some(TieLines::straight(quality, support, end(from)?, end(to)?));
    let Stroke { width, dashes } = Stroke::of(quality);
    let marks = known.lines.marks.is_some().then(|| {
        let d = move || lines()?.marks;
        view! { <path class="tie__line" d=d stroke-width="2"></path> }
    });
    let heads = support.is_some().then(|| {
        let d = move || lines()?.heads;
        view! { <path class="tie__head" d=d></path> }
    });
    view! {
        <g class=quality_class(quality)>
            <path
                class="tie__line"
                d=move || Some(lines()?.lines.concat())
                stroke-width=width
                stroke-dasharray=(!dashes.is_empty()).then_some(dashes)
            ></path>
            {marks}
            {heads}
        </g>
    }
}

/// Returns where on the map somebody is carried to, to be tracked.
fn carried_to(room: &'static NetworkRoom, id: PersonId) -> Option<Point> {
    let at = room.carried.with(|carried| {
        let mut all = carried.iter();
        all.find(|it| it.person == id).map(|it| it.at.clone())
    })?;
    Some(room.viewport.get().map_from_screen(at.get()))
}

/// Returns somebody's seat, or one for somebody who has none yet.
fn loose(room: &'static NetworkRoom, id: PersonId) -> Option<Arc<Seat>> {
    room.seat_now(id).or_else(|| {
        let text_size = room.picture.with(|picture| picture.text_size);
        room.desk.board.with(|board| {
            let person = board.people.get(id)?;
            Some(Arc::new(Seat::alone(person, Point::default(), text_size)))
        })
    })
}
