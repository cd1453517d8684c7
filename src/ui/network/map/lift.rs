//! The second sheet: whoever is carried, with their ties, above everything.
//!
//! It is drawn when a hand lifts somebody. From then on a move goes straight to
//! the few attributes it changes, past signals and effects: they would cost more
//! than all the rest of a move, a hundred times a second. All it changes are the
//! points of lines, which a browser takes without asking the style sheet again:
//! that would be half of a move. So whoever is carried is the mark of a point.

use std::cell::{Cell, OnceCell};
use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Attr, Element, SvgPoint, SvgPolylineElement};

use super::symbol::{draw_seat, quality_class};
use super::transform;
use crate::board::PersonId;
use crate::map::{Point, Seat, StraightTie, Stroke, TieLines, TiePath, Viewport};
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
    let is_theirs = |tie: &&Arc<TiePath>| carried.contains(&tie.from) || carried.contains(&tie.to);
    let ties = room.drawings.with(|all| {
        let theirs = all.ties.values().filter(is_theirs);
        theirs
            .filter_map(|tie| carried_tie(room, tie))
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

/// Draws somebody once, as the mark that a line has where it begins; a move only
/// sets that line's points, both the same.
fn carried_person(room: &'static NetworkRoom, person: PersonId) -> Option<Part> {
    let seat = loose(room, person)?;
    let tone = room.desk.board.with(|board| tone::of_person(board, person));
    let id = format!("carried-{person}");
    let points = Points::default();
    let view = view! {
        <marker
            id=id.clone()
            markerUnits="userSpaceOnUse"
            overflow="visible"
            refX=seat.at.x
            refY=seat.at.y
        >
            <g class=format!("person is-lifted {tone}")>{draw_seat(&seat)}</g>
        </marker>
        <polyline
            class="map__carried"
            points="0 0 0 0"
            marker-start=format!("url(#{id})")
            use:keep_points=points.clone()
        ></polyline>
    };
    let moves = move |now: &Now| {
        if let Some(at) = now.at(person) {
            put(&points, &[at, at]);
        }
    };
    Some((view, Box::new(moves)))
}

/// Draws a tie whose ends follow those who are carried. A move sets the points
/// of its lines as numbers: no words to write and to read. Only a zigzag has too
/// many.
fn carried_tie(room: &'static NetworkRoom, known: &TiePath) -> Option<Part> {
    let TiePath {
        from,
        to,
        quality,
        support,
        lines: TieLines { pen, .. },
        ..
    } = *known;
    let end = |person| {
        let seat = room.seat_now(person)?;
        Some((person, seat.at, seat.shape))
    };
    let (from, to) = (end(from)?, end(to)?);
    let draw = move |now: &Now| {
        let end = |(person, seat, shape)| (now.at(person).unwrap_or(seat), shape);
        StraightTie::between(quality, support, pen, end(from), end(to))
    };
    let still = draw(&Now {
        ways: &[],
        viewport: room.viewport.get(),
    });
    let Stroke { width, dashes } = pen.stroke(quality);
    let dashes = (!dashes.is_empty()).then_some(dashes);
    let data = Data::default();
    let zigzag = still.zigzag.map(|points| {
        view! {
            <polyline
                class="tie__line"
                points=points
                stroke-width=width
                use:keep_data=data.clone()
            ></polyline>
        }
    });
    let lines = still.lines.iter().map(|_| line(width, dashes.clone()));
    let marks = still.marks.iter().map(|_| line(pen.marks(), None));
    let heads = still.heads.iter().map(|_| head());
    let (views, points): (Vec<_>, Vec<_>) = lines.chain(marks).chain(heads).unzip();
    let view = view! {
        <g class=quality_class(quality)>
            {zigzag}
            {views}
        </g>
    };
    let moves = move |now: &Now| {
        let drawn = draw(now);
        if let Some(zigzag) = &drawn.zigzag {
            set(&data, zigzag);
        }
        let lines = drawn.lines.iter().chain(&drawn.marks).map(|it| &it[..]);
        let all = lines.chain(drawn.heads.iter().map(|it| &it[..]));
        for (points, at) in points.iter().zip(all) {
            put(points, at);
        }
    };
    Some((view, Box::new(moves)))
}

fn line(width: f64, dashes: Option<String>) -> (AnyView, Points) {
    let points = Points::default();
    let view = view! {
        <polyline
            class="tie__line"
            points="0 0 0 0"
            stroke-width=width
            stroke-dasharray=dashes
            use:keep_points=points.clone()
        ></polyline>
    };
    (view, points)
}

fn head() -> (AnyView, Points) {
    let points = Points::default();
    let view = view! {
        <polygon class="tie__head" points="0 0 0 0 0 0" use:keep_points=points.clone()></polygon>
    };
    (view, points)
}

/// Something of an element of the sheet, once it is there.
type Held<T> = Rc<OnceCell<T>>;
/// A path's data or a line's points as words, set without naming them each time.
type Data = Held<Attr>;
/// The points of a line or of an arrow head.
type Points = Held<Vec<SvgPoint>>;

fn keep_data(path: Element, held: Data) {
    let mut data = ["d", "points"].into_iter();
    if let Some(data) = data.find_map(|it| path.get_attribute_node(it)) {
        // Each is kept for one element, and that is built once.
        let _ = held.set(data);
    }
}

/// Keeps the points of a `polyline` or `polygon`: both hold them alike.
fn keep_points(line: Element, held: Points) {
    let list = line.unchecked_into::<SvgPolylineElement>().points();
    let points = (0..list.number_of_items()).filter_map(|at| list.get_item(at).ok());
    let _ = held.set(points.collect());
}

fn set(held: &Data, value: &str) {
    if let Some(data) = held.get() {
        data.set_value(value);
    }
}

/// Sets the points of a line or of an arrow head.
fn put(points: &Points, places: &[Point]) {
    for (point, at) in points.get().into_iter().flatten().zip(places) {
        point.set_x(single(at.x));
        point.set_y(single(at.y));
    }
}

#[expect(clippy::cast_possible_truncation, reason = "the map is small")]
fn single(number: f64) -> f32 {
    number as f32
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
