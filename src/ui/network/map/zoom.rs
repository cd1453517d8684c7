//! Larger, smaller, aside: by wheel, buttons and fingers.

use gloo_events::{EventListener, EventListenerOptions};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, WheelEvent};

use crate::board::PersonId;
use crate::browser::page;
use crate::map::{Picture, Point, Stage, Viewport};
use crate::ui::network::room::{NetworkRoom, Shown, use_room};
use crate::ui::parts::{Icon, When, icons};
use crate::ui::react::{effect, memo, view};

/// How much nearer one step comes, by key or button.
pub const ZOOM_STEP: f64 = 1.25;

/// How much one notch of a wheel (100 px) zooms, as a power of e.
const PER_PIXEL: f64 = 0.002;
/// The id around the buttons, for the focus.
const ZOOM_ID: &str = "map-zoom";

impl NetworkRoom {
    /// Moves the map and zooms it around a place on the stage. A map that
    /// shows whole does not move.
    pub fn shift(&'static self, by: Point, factor: f64, around: Point) {
        let stage = self.stage.get_untracked();
        let moved = self.picture.with_untracked(|picture| {
            let fit = Viewport::fit(picture, stage);
            let now = self.viewport.get_untracked();
            let moved = now.panned(by).zoomed(factor, around, fit);
            // As small as the whole map is small enough.
            if moved.zoom > fit.zoom * 1.001 {
                Shown::Part(moved.held(picture, stage))
            } else {
                Shown::Whole
            }
        });
        self.shown.set(moved);
    }
}

/// Returns the viewport of the whole map. Where a sheet covers part of it, the map
/// keeps its size, and whoever is selected stays in sight.
pub fn whole(
    picture: &Picture,
    layout: Stage,
    stage: Stage,
    selected: Option<PersonId>,
) -> Viewport {
    let fit = Viewport::fit(picture, layout);
    let seat = selected.and_then(|id| picture.seat(id));
    match seat.filter(|_| stage.height < layout.height) {
        Some(seat) => fit.showing(seat.at, stage.text_size * 4.0, stage),
        None => fit,
    }
}

/// Says whether the names of the whole map would be too small to read.
pub fn is_too_small(picture: &Picture, stage: Stage) -> bool {
    name_size(picture) * Viewport::fit(picture, stage).zoom < stage.text_size * LEGIBLE
}

/// Returns the viewport around the child in which names are large enough to read.
pub fn near(picture: &Picture, stage: Stage) -> Viewport {
    let middle = Point::new(stage.width, stage.height) * 0.5;
    let child = picture.seats.iter().find(|seat| seat.is_child());
    let child = child.map_or(picture.frame.centre, |seat| seat.at);
    let zoom = stage.text_size * READ / name_size(picture);
    let pan = middle - child * zoom;
    Viewport { zoom, pan }.held(picture, stage)
}

/// Returns the size of names, in map units.
fn name_size(picture: &Picture) -> f64 {
    let labels = picture.seats.iter().filter_map(|seat| seat.label.as_ref());
    let largest = labels.map(|label| label.size).fold(0.0, f64::max);
    if largest > 0.0 {
        largest
    } else {
        picture.text_size
    }
}

/// Moves a viewport as little as possible so that whoever is selected shows.
pub fn showing(
    near: Viewport,
    picture: &Picture,
    stage: Stage,
    selected: Option<PersonId>,
) -> Viewport {
    let seat = selected.and_then(|id| picture.seat(id));
    seat.map_or(near, |seat| {
        near.showing(seat.at, stage.text_size * 4.0, stage)
    })
}

/// Names smaller than this share of the text size, 8 px at 100 %, are not read;
/// those of the other share, 11.7 px, are.
const LEGIBLE: f64 = 0.47;
const READ: f64 = 0.69;

/// Keeps a pinch on a touch pad over what lies on the map from zooming the whole
/// page: it zooms the map there, too.
pub fn zoom_through(room: &'static NetworkRoom, event: &WheelEvent) {
    if event.ctrl_key() || event.meta_key() {
        event.prevent_default();
        room.zoom_by((-event.delta_y() * PER_PIXEL).exp());
    }
}

/// Lets the wheel (or two fingers on a touch pad) zoom, and with Shift, or
/// turned sideways, move a map that is larger than the stage.
///
/// A listener that may keep the browser from scrolling makes it collect, at
/// every frame, everything on the map that the listener is there for. Hence it
/// may not while somebody is carried.
pub fn zoom_by_wheel(room: &'static NetworkRoom, place: &Element) {
    let map = place.clone();
    let is_carrying = memo(move || room.carried.ids.with(|carried| !carried.is_empty()));
    let listener = StoredValue::new_local(None::<EventListener>);
    effect(move || {
        let (around, is_carrying) = (map.clone(), is_carrying.get());
        let options = EventListenerOptions {
            passive: is_carrying,
            ..EventListenerOptions::default()
        };
        let turn = move |event: &Event| {
            if let Some(event) = event.dyn_ref()
                && turn(room, &around, event)
                && !is_carrying
            {
                event.prevent_default();
            }
        };
        let turning = EventListener::new_with_options(&map, "wheel", options, turn);
        listener.set_value(Some(turning));
    });
}

/// Does what a turn of the wheel stands for; says whether that was anything.
fn turn(room: &'static NetworkRoom, map: &Element, event: &WheelEvent) -> bool {
    let (aside, down) = (event.delta_x(), event.delta_y());
    // With Shift most browsers turn the wheel sideways themselves.
    let is_moving = event.shift_key() || aside.abs() > down.abs();
    if !is_moving {
        let rect = map.get_bounding_client_rect();
        let x = f64::from(event.client_x()) - rect.left();
        let y = f64::from(event.client_y()) - rect.top();
        let factor = (-down * PER_PIXEL).exp();
        room.shift(Point::default(), factor, Point::new(x, y));
    } else if room.is_near.get_untracked() {
        room.shift(Point::new(-aside, -down), 1.0, Point::default());
    } else {
        return false;
    }
    true
}

/// Shows the buttons that zoom.
#[component]
pub fn ZoomButtons() -> impl IntoView {
    let room = use_room();
    let network = &room.texts().network;
    let button = move |name: &'static str, keys: &'static str, drawing, factor: f64| {
        view! {
            <button
                type="button"
                class="button is-icon"
                aria-label=name
                aria-description=keys
                title=format!("{name} ({keys})")
                on:click=move |_| {
                    room.zoom_by(factor);
                }
            >
                <Icon drawing />
            </button>
        }
    };
    view! {
        <div class="map__zoom" id=ZOOM_ID>
            {button(network.zoom_out, "−", icons::LESS, 1.0 / ZOOM_STEP)}
            {button(network.zoom_in, "+", icons::ADD, ZOOM_STEP)}
            <When is=move || room.is_near.get()>
                <button
                    type="button"
                    class="button map__whole"
                    aria-description="0"
                    title=format!("{} (0)", network.whole_map)
                    on:click=move |_| {
                        room.show_whole_map();
                        // This button goes; those beside it stay.
                        page::focus_inside(ZOOM_ID);
                    }
                >
                    {network.whole_map}
                </button>
            </When>
        </div>
    }
}
