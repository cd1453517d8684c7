//! The paper: what fingers, pens and mice do on it.

use leptos::ev::PointerEvent;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::Element;

use super::picture::{line, strokes};
use crate::board::{Drawing, Ink, line as kept};
use crate::map::{DRAWN_BOX, Point, line_through};
use crate::ui::react::{RwSignal, view};
use crate::ui::screen::{WIDTHS, use_screen, use_texts};

/// A stroke that is being drawn.
#[derive(Clone)]
struct Going {
    pointer: i32,
    is_pen: bool,
    ink: Ink,
    width: u8,
    /// In units of the drawing's box.
    passed: Vec<(f64, f64)>,
}

/// Shows the paper.
#[component]
pub fn Paper() -> impl IntoView {
    let screen = use_screen();
    let words = &use_texts().drawing;
    let pad = screen.pad;
    let going = RwSignal::new(Vec::<Going>::new());
    let has_pen = StoredValue::new(false);
    let down = move |event: PointerEvent| {
        let is_pen = event.pointer_type() == "pen";
        let is_finger = event.pointer_type() == "touch";
        if event.button() != 0 || (is_finger && has_pen.get_value()) {
            return;
        }
        if is_pen {
            // The hand that holds the pen may have touched the paper first (G2).
            has_pen.set_value(true);
            going.update(|all| all.retain(|it| it.is_pen));
        }
        // A finger is held by the browser itself.
        if !is_finger {
            hold(&event);
        }
        let (ink, width) = (pad.ink.get_untracked(), WIDTHS[pad.pen.get_untracked()]);
        let stroke = Going {
            pointer: event.pointer_id(),
            is_pen,
            ink,
            width,
            passed: passed(&event),
        };
        going.update(|all| all.push(stroke));
    };
    let go = move |event: PointerEvent| {
        let is_going = |all: &Vec<Going>| all.iter().any(|it| it.pointer == event.pointer_id());
        if going.with_untracked(is_going) {
            going.update(|all| {
                let own = all.iter_mut().find(|it| it.pointer == event.pointer_id());
                if let Some(own) = own {
                    own.passed.extend(passed(&event));
                }
            });
        }
    };
    let up = move |event: PointerEvent, is_kept: bool| {
        let mut ended = None;
        let is_own = |it: &Going| it.pointer == event.pointer_id();
        let at = going.with_untracked(|all| all.iter().position(is_own));
        if let Some(at) = at {
            going.update(|all| ended = Some(all.remove(at)));
        }
        let Some(ended) = ended.filter(|_| is_kept) else {
            return;
        };
        let stroke = kept::stroke(ended.ink, ended.width, &ended.passed);
        if stroke.is_some_and(|stroke| !pad.draw(stroke)) {
            pad.problem.set(words.full.to_owned());
        }
    };
    let name = move || pad.strokes.with(|strokes| (words.paper)(strokes.len()));
    view! {
        <svg
            class="paper drawing"
            viewBox=DRAWN_BOX
            role="img"
            aria-label=name
            // Else the browser takes a quick stroke for a swipe, and stops it with
            // the next tap, wherever that is.
            on:touchstart=|event| event.prevent_default()
            on:pointerdown=down
            on:pointermove=go
            on:pointerup=move |event| up(event, true)
            on:pointercancel=move |event| up(event, false)
        >
            <g>{move || pad.strokes.with(|all| strokes(all))}</g>
            <g>
                {move || {
                    going
                        .with(|all| {
                            let lines = all
                                .iter()
                                .map(|it| {
                                    let points = it.passed.iter();
                                    let points = points.map(|at| Point::new(at.0, at.1));
                                    line(it.ink, it.width, line_through(points))
                                });
                            lines.collect_view()
                        })
                }}
            </g>
        </svg>
    }
}

/// Returns where a pointer is on the paper, in units of the drawing's box. The
/// places it was at since the last event are among them: a quick finger would
/// else draw corners.
fn passed(event: &PointerEvent) -> Vec<(f64, f64)> {
    let paper = event.current_target().and_then(|it| it.dyn_into().ok());
    let Some(paper): Option<Element> = paper else {
        return Vec::new();
    };
    let sheet = paper.get_bounding_client_rect();
    let at = |event: &PointerEvent| {
        let across = (f64::from(event.client_x()) - sheet.left()) / sheet.width();
        let down = (f64::from(event.client_y()) - sheet.top()) / sheet.height();
        (
            across * f64::from(Drawing::WIDTH),
            down * f64::from(Drawing::HEIGHT),
        )
    };
    let between = event.get_coalesced_events();
    let between = between.iter().filter_map(|it| it.dyn_into().ok());
    let mut passed: Vec<_> = between.map(|it: PointerEvent| at(&it)).collect();
    if passed.is_empty() {
        passed.push(at(event));
    }
    passed
}

/// Lets a pointer keep coming to the paper, wherever it goes.
fn hold(event: &PointerEvent) {
    let paper = event.current_target().and_then(|it| it.dyn_into().ok());
    if let Some(paper) = paper {
        let paper: Element = paper;
        // It fails only for a pointer that is already gone.
        let _ = paper.set_pointer_capture(event.pointer_id());
    }
}
