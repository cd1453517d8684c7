//! The second sheet: whoever is carried, with their ties, above everything.
//!
//! It is drawn when a hand lifts somebody. From then on a move goes straight to
//! the few attributes it changes, past signals and effects: they would cost more
//! than all the rest of a move, a hundred times a second.

use std::cell::{Cell, OnceCell};
use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;
use web_sys::Element;

use super::symbol::{draw_seat, quality_class};
use super::transform;
use crate::board::PersonId;
use crate::map::{Point, Seat, Stroke, TieLines, TiePath};
use crate::ui::network::room::{Carried, NetworkRoom, use_room};
use crate::ui::react::{effect, live, view};
use crate::ui::tone;

/// Those who are carried, and where on the map.
type Ways = [(PersonId, Point)];
/// A part of the sheet, and what it does at a move.
type Part = (AnyView, Box<dyn Fn(&Ways)>);

/// Draws who is carried, the place they would come to, and their ties.
#[component]
pub fn Lift() -> impl IntoView {
    let room = use_room();
    view! {
        <svg class="map__sheet map__lift" aria-hidden="true" focusable="false">
            <g transform=move || transform(room.viewport.get())>
                {live(move || {
                    room.follow.set_value(None);
                    let carried = room.carried.get();
                    (!carried.is_empty()).then(|| sheet(room, &carried))
                })}
            </g>
        </svg>
    }
}

fn sheet(room: &'static NetworkRoom, carried: &[Carried]) -> AnyView {
    let is_carried = |person| carried.iter().any(|it| it.person == person);
    let ties = room.drawings.with(|all| {
        let ties = all.ties.values();
        let theirs = ties.filter(|tie| is_carried(tie.from) || is_carried(tie.to));
        theirs.map(|tie| carried_tie(room, tie)).collect::<Vec<_>>()
    });
    let people = || carried.iter().map(|it| it.person);
    let parts = people().map(|person| landing(room, person));
    let parts = parts.chain(ties);
    let parts = parts.chain(people().filter_map(|person| carried_person(room, person)));
    let (views, moves): (Vec<_>, Vec<_>) = parts.unzip();
    let viewport = room.viewport.get();
    room.follow.set_value(Some(Box::new(move |carried| {
        let on_map = |it: &Carried| (it.person, viewport.map_from_screen(it.at));
        let ways: Vec<_> = carried.iter().map(on_map).collect();
        for each in &moves {
            each(&ways);
        }
    })));
    // Once the elements are there, before they are painted.
    effect(move || room.follow_hands());
    views.into_any()
}

/// Tints the ring and sector under somebody who is carried.
fn landing(room: &'static NetworkRoom, person: PersonId) -> Part {
    let path = Held::default();
    let view = view! { <path class="map__landing" use:keep=path.clone()></path> };
    let before = Cell::new(None);
    let moves = move |ways: &Ways| {
        let Some(at) = way(ways, person) else { return };
        room.frame.with_untracked(|frame| {
            let cell = frame.spot_at(at).map(|spot| (spot.ring, spot.sector));
            if before.replace(Some(cell)) == Some(cell) {
                return;
            }
            let d = cell.and_then(|(ring, sector)| {
                let sector = frame.sector_index(sector)?;
                Some(frame.cell_d(usize::from(ring.0), sector))
            });
            set(&path, "d", &d.unwrap_or_default());
        });
    };
    (view, Box::new(moves))
}

/// Draws somebody once, at their seat; a move only shifts them.
fn carried_person(room: &'static NetworkRoom, person: PersonId) -> Option<Part> {
    let seat = loose(room, person)?;
    let tone = room.desk.board.with(|board| tone::of_person(board, person));
    let symbol = Held::default();
    let view = view! {
        <g class=format!("person is-lifted {tone}") use:keep=symbol.clone()>
            {draw_seat(&seat)}
        </g>
    };
    let home = seat.at;
    let moves = move |ways: &Ways| {
        if let Some(at) = way(ways, person) {
            set(&symbol, "transform", &(at - home).translate());
        }
    };
    Some((view, Box::new(moves)))
}

/// Draws a tie whose ends follow those who are carried. A move changes the
/// paths' data and nothing else.
fn carried_tie(room: &'static NetworkRoom, known: &TiePath) -> Part {
    let TiePath {
        from,
        to,
        quality,
        support,
        ..
    } = *known;
    let Stroke { width, dashes } = Stroke::of(quality);
    let (lines, marks, heads) = (Held::default(), Held::default(), Held::default());
    let marks_view = known.lines.marks.is_some().then(|| {
        view! { <path class="tie__line" stroke-width="2" use:keep=marks.clone()></path> }
    });
    let heads_view = support
        .is_some()
        .then(|| view! { <path class="tie__head" use:keep=heads.clone()></path> });
    let view = view! {
        <g class=quality_class(quality)>
            <path
                class="tie__line"
                stroke-width=width
                stroke-dasharray=(!dashes.is_empty()).then_some(dashes)
                use:keep=lines.clone()
            ></path>
            {marks_view}
            {heads_view}
        </g>
    };
    let end = move |person| Some((person, room.seat_now(person)?));
    let ends = end(from).zip(end(to));
    let moves = move |ways: &Ways| {
        let Some((from, to)) = &ends else { return };
        let end = |(person, seat): &(PersonId, Arc<Seat>)| {
            (way(ways, *person).unwrap_or(seat.at), seat.shape)
        };
        let drawn = TieLines::straight(quality, support, end(from), end(to));
        set_d(&lines, drawn.lines);
        set_d(&marks, drawn.marks);
        set_d(&heads, drawn.heads);
    };
    (view, Box::new(moves))
}

/// An element of the sheet, once it is there.
type Held = Rc<OnceCell<Element>>;

fn keep(element: Element, held: Held) {
    // Each is kept for one element, and that is built once.
    let _ = held.set(element);
}

fn set(held: &Held, name: &str, value: &str) {
    if let Some(element) = held.get() {
        // It fails only for names that cannot be.
        let _ = element.set_attribute(name, value);
    }
}

/// Sets a path's data to that of its parts, usually one.
fn set_d(held: &Held, parts: impl IntoIterator<Item = String>) {
    let mut parts = parts.into_iter();
    let first = parts.next().unwrap_or_default();
    set(held, "d", &parts.fold(first, |d, part| d + &part));
}

fn way(ways: &Ways, person: PersonId) -> Option<Point> {
    ways.iter().find(|it| it.0 == person).map(|it| it.1)
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
