//! The second sheet: whoever is carried, with their ties, above everything.

use std::sync::Arc;

use leptos::prelude::*;

use super::symbol::{draw_lines, draw_seat, quality_class};
use super::transform;
use crate::board::{PersonId, TieId};
use crate::map::{Point, Seat, tie_path};
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
                let is_theirs = |tie: &&crate::map::TiePath| {
                    carried.contains(&tie.from) || carried.contains(&tie.to)
                };
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
    let at = move || carried_to(room, id).map(|at| format!("translate({:.1} {:.1})", at.x, at.y));
    view! {
        <g class=move || format!("person is-lifted {}", tone.get()) transform=at>
            {move || seat.get().map(|seat| draw_seat(&seat))}
        </g>
    }
}

#[component]
fn CarriedTie(id: TieId) -> impl IntoView {
    let room = use_room();
    let known = room.tie_path(id);
    let path = move || {
        let known = known.get()?;
        let end = |person: PersonId| -> Option<Seat> {
            let mut seat = Seat::clone(room.seat_now(person)?.as_ref());
            seat.at = carried_to(room, person).unwrap_or(seat.at);
            Some(seat)
        };
        Some(tie_path(
            id,
            &end(known.from)?,
            &end(known.to)?,
            known.quality,
        ))
    };
    live(move || {
        path().map(|path| view! { <g class=quality_class(path.quality)>{draw_lines(path.quality, &path.lines)}</g> })
    })
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
