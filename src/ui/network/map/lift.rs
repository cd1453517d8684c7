//! The second sheet: whoever is carried, with their ties, above everything.
//!
//! It is drawn when a hand lifts somebody. From then on a move goes straight to
//! the few attributes it changes, past signals and effects: they would cost more
//! than all the rest of a move, a hundred times a second.

use std::cell::{Cell, OnceCell};
use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Attr, Element, SvgGraphicsElement, SvgTransform};

use super::symbol::{draw_seat, quality_class};
use super::transform;
use crate::board::{PersonId, Quality};
use crate::map::{Point, Seat, Stroke, TieLines, TiePath, Viewport};
use crate::ui::network::room::{NetworkRoom, Ways, use_room};
use crate::ui::react::{effect, live, view};
use crate::ui::tone;

/// Where those who are carried are now.
struct Now<'a> {
    ways: &'a Ways,
    viewport: Viewport,
}

impl Now<'_> {
    /// Returns where on the map somebody is, if they are carried.
    fn at(&self, person: PersonId) -> Option<Point> {
        let way = self.ways.iter().find(|it| it.0 == person)?;
        Some(self.viewport.map_from_screen(way.1))
    }
}

/// A part of the sheet, and what it does at a move.
type Part = (AnyView, Box<dyn Fn(&Now)>);

/// Draws who is carried, the place they would come to, and their ties.
#[component]
pub fn Lift() -> impl IntoView {
    let room = use_room();
    view! {
        <svg class="map__sheet map__lift" aria-hidden="true" focusable="false">
            <g transform=move || transform(room.viewport.get())>
                {live(move || {
                    room.carried.follow(None);
                    let carried = room.carried.people();
                    (!carried.is_empty()).then(|| sheet(room, &carried))
                })}
            </g>
        </svg>
    }
}

fn sheet(room: &'static NetworkRoom, carried: &[PersonId]) -> AnyView {
    let ties = room.drawings.with(|all| {
        let is_theirs =
            |tie: &&Arc<TiePath>| [tie.from, tie.to].iter().any(|it| carried.contains(it));
        let theirs: Vec<_> = all.ties.values().filter(is_theirs).collect();
        let alike = |quality| {
            let alike = theirs.iter().filter(move |tie| tie.quality == quality);
            alike.map(|tie| &***tie).collect::<Vec<_>>()
        };
        let some = Quality::ALL.map(|quality| (quality, alike(quality)));
        let some = some.iter().filter(|(_, ties)| !ties.is_empty());
        some.map(|(quality, ties)| carried_ties(room, *quality, ties))
            .collect::<Vec<_>>()
    });
    let people = || carried.iter().copied();
    let parts = people().map(|person| landing(room, person));
    let parts = parts.chain(ties);
    let parts = parts.chain(people().filter_map(|person| carried_person(room, person)));
    let (views, moves): (Vec<_>, Vec<_>) = parts.unzip();
    let viewport = room.viewport.get();
    room.carried.follow(Some(Box::new(move |ways| {
        let now = Now { ways, viewport };
        for each in &moves {
            each(&now);
        }
    })));
    // Once the elements are there, before they are painted.
    effect(move || room.carried.draw());
    views.into_any()
}

/// Tints the ring and sector under somebody who is carried.
fn landing(room: &'static NetworkRoom, person: PersonId) -> Part {
    let path = Data::default();
    let view = view! { <path class="map__landing" d="" use:keep_data=path.clone()></path> };
    let frame = room.frame.get();
    let before = Cell::new(None);
    let moves = move |now: &Now| {
        let Some(at) = now.at(person) else { return };
        let cell = frame.cell_at(at);
        if before.replace(Some(cell)) != Some(cell) {
            let d = cell.map(|(ring, sector)| frame.cell_d(ring, sector));
            set(&path, &d.unwrap_or_default());
        }
    };
    (view, Box::new(moves))
}

/// Draws somebody once, at their seat; a move only shifts them.
fn carried_person(room: &'static NetworkRoom, person: PersonId) -> Option<Part> {
    let seat = loose(room, person)?;
    let tone = room.desk.board.with(|board| tone::of_person(board, person));
    let shift = Held::<SvgTransform>::default();
    let view = view! {
        <g
            class=format!("person is-lifted {tone}")
            transform="translate(0 0)"
            use:keep_shift=shift.clone()
        >
            {draw_seat(&seat)}
        </g>
    };
    let home = seat.at;
    let moves = move |now: &Now| {
        if let (Some(at), Some(shift)) = (now.at(person), shift.get()) {
            let by = at - home;
            // Neither words nor reading them: the browser takes the numbers. It
            // fails only for what may not be changed, as an animation's.
            let _ = shift.set_translate(single(by.x), single(by.y));
        }
    };
    Some((view, Box::new(moves)))
}

/// Draws ties of one quality, whose ends follow those who are carried. A move
/// changes the paths' data and nothing else; all these ties share the paths, as
/// each path that changes costs.
fn carried_ties(room: &'static NetworkRoom, quality: Quality, ties: &[&TiePath]) -> Part {
    let Stroke { width, dashes } = Stroke::of(quality);
    let (lines, marks, heads) = (Data::default(), Data::default(), Data::default());
    let has_marks = ties.iter().any(|tie| tie.lines.marks.is_some());
    let has_heads = ties.iter().any(|tie| tie.support.is_some());
    let marks_view = has_marks.then(|| {
        view! { <path class="tie__line" stroke-width="2" d="" use:keep_data=marks.clone()></path> }
    });
    let heads_view = has_heads
        .then(|| view! { <path class="tie__head" d="" use:keep_data=heads.clone()></path> });
    let view = view! {
        <g class=quality_class(quality)>
            <path
                class="tie__line"
                stroke-width=width
                stroke-dasharray=(!dashes.is_empty()).then_some(dashes)
                d=""
                use:keep_data=lines.clone()
            ></path>
            {marks_view}
            {heads_view}
        </g>
    };
    let end = |person| {
        let seat = room.seat_now(person)?;
        Some((person, seat.at, seat.shape))
    };
    let ties = ties.iter();
    let ties = ties.filter_map(|tie| Some((tie.support, end(tie.from)?, end(tie.to)?)));
    let ties: Vec<_> = ties.collect();
    let moves = move |now: &Now| {
        let [mut all_lines, mut all_marks, mut all_heads] = [(); 3].map(|()| String::new());
        for (support, from, to) in &ties {
            let end = |&(person, seat, shape)| (now.at(person).unwrap_or(seat), shape);
            let drawn = TieLines::straight(quality, *support, end(from), end(to));
            drawn
                .lines
                .into_iter()
                .for_each(|it| join(&mut all_lines, it));
            drawn
                .marks
                .into_iter()
                .for_each(|it| join(&mut all_marks, it));
            drawn
                .heads
                .into_iter()
                .for_each(|it| join(&mut all_heads, it));
        }
        set(&lines, &all_lines);
        set(&marks, &all_marks);
        set(&heads, &all_heads);
    };
    (view, Box::new(moves))
}

/// Something of an element of the sheet, once it is there.
type Held<T> = Rc<OnceCell<T>>;
/// A path's data, which is set without naming it each time.
type Data = Held<Attr>;

fn keep_data(path: Element, held: Data) {
    if let Some(data) = path.get_attribute_node("d") {
        // Each is kept for one element, and that is built once.
        let _ = held.set(data);
    }
}

fn keep_shift(group: Element, held: Held<SvgTransform>) {
    let list = group.unchecked_into::<SvgGraphicsElement>().transform();
    if let Ok(shift) = list.base_val().get_item(0) {
        let _ = held.set(shift);
    }
}

fn set(held: &Data, value: &str) {
    if let Some(data) = held.get() {
        data.set_value(value);
    }
}

/// Adds a path to others, or begins with it.
fn join(all: &mut String, path: String) {
    if all.is_empty() {
        *all = path;
    } else {
        all.push_str(&path);
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "a step on the screen is small"
)]
fn single(step: f64) -> f32 {
    step as f32
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
