//! The drawings that the map, the panel and the list share.

use leptos::prelude::*;

use crate::board::{Person, Quality};
use crate::map::{Inside, Label, Point, Seat, Stroke, TieLines};
use crate::ui::react::view;

/// Draws a symbol with what is written in it and beside it, at its seat.
pub fn draw_seat(seat: &Seat) -> impl IntoView + use<> {
    view! {
        <path class="person__symbol" d=seat.shape.outline_at_d(seat.at, 0.0)></path>
        {draw_words(seat)}
    }
}

/// Draws what is written in a symbol and beside it, at its seat.
pub fn draw_words(seat: &Seat) -> impl IntoView + use<> {
    view! {
        {draw_inside(&seat.inside, seat.at)}
        {seat.label.as_ref().map(|label| draw_label(label, seat.at))}
    }
}

fn draw_inside(inside: &Inside, at: Point) -> impl IntoView + use<> {
    let Inside {
        size,
        first_baseline,
        line_height,
        ..
    } = *inside;
    let line = move |(index, line): (usize, &String)| {
        let y = baseline(at.y + first_baseline, line_height, index);
        view! {
            <text class="person__inside" x=short(at.x) y=y font-size=size>
                {line.clone()}
            </text>
        }
    };
    inside.lines.iter().enumerate().map(line).collect_view()
}

fn draw_label(label: &Label, at: Point) -> impl IntoView + use<> {
    let Label {
        anchor,
        x,
        first_baseline,
        line_height,
        size,
        ..
    } = *label;
    let line = move |(index, line): (usize, &String)| {
        let y = baseline(at.y + first_baseline, line_height, index);
        view! {
            <text
                class="person__name"
                x=short(at.x + x)
                y=y
                font-size=size
                text-anchor=anchor.text_anchor()
            >
                {line.clone()}
            </text>
        }
    };
    label.lines.iter().enumerate().map(line).collect_view()
}

fn baseline(first: f64, line_height: f64, index: usize) -> String {
    #[expect(clippy::cast_precision_loss, reason = "a handful of lines")]
    let further = line_height * index as f64;
    short(first + further)
}

fn short(number: f64) -> String {
    format!("{number:.2}")
}

/// Draws a tie's lines, or a sample of them.
pub fn draw_lines(quality: Quality, lines: &TieLines) -> impl IntoView + use<> {
    let Stroke { width, dashes } = Stroke::of(quality);
    view! {
        <path
            class="tie__line"
            d=lines.lines.concat()
            stroke-width=width
            stroke-dasharray=(!dashes.is_empty()).then_some(dashes)
        ></path>
        {lines.marks.clone().map(|d| view! { <path class="tie__line" d=d stroke-width="2"></path> })}
    }
}

/// Returns the class that gives a tie its colour.
pub fn quality_class(quality: Quality) -> &'static str {
    match quality {
        Quality::Close => "tie is-close",
        Quality::Strained => "tie is-strained",
        Quality::Ordinary | Quality::Weak | Quality::Broken | Quality::NoContact => "tie",
    }
}

/// Half the length of a line's sample, in pixels.
const SAMPLE: f64 = 20.0;

/// Shows how the map draws a quality.
#[component]
pub fn LineSample(
    /// Which quality.
    #[prop(into)]
    quality: Signal<Quality>,
) -> impl IntoView {
    view! {
        <svg class="line-sample" viewBox="-22 -9 44 18" aria-hidden="true" focusable="false">
            {move || {
                let quality = quality.get();
                let end = |x| Point::new(x, 0.0);
                let lines = TieLines::sample(quality, end(-SAMPLE), end(SAMPLE));
                view! { <g class=quality_class(quality)>{draw_lines(quality, &lines)}</g> }
            }}
        </svg>
    }
}

/// Shows somebody's symbol with initials, as small as a line of text.
#[component]
pub fn SymbolSample(
    /// Whose symbol; nothing is drawn for nobody.
    #[prop(into)]
    person: Signal<Option<std::sync::Arc<Person>>>,
) -> impl IntoView {
    view! {
        <svg class="symbol-sample" viewBox="-24 -20 48 40" aria-hidden="true" focusable="false">
            {move || {
                person.get().map(|person| {
                    let seat = Seat::alone(&person, Point::default(), 15.0);
                    view! { <g class="person" class:is-child=person.is_child()>{draw_seat(&seat)}</g> }
                })
            }}
        </svg>
    }
}
