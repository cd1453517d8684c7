//! The drawings that the map, the panel and the list share.

use leptos::prelude::*;

use crate::board::{Person, Quality};
use crate::map::{Inside, Label, Mark, Part, Point, Seat, Sign, Stroke, TieLines};
use crate::ui::react::{Signal, view};

/// Draws a symbol with what is written in it and beside it, at its seat.
pub fn draw_seat(seat: &Seat) -> AnyView {
    view! {
        {draw_symbol(seat)}
        {draw_words(seat)}
    }
}

/// Draws a symbol with its marks and no words, at its seat.
pub fn draw_symbol(seat: &Seat) -> AnyView {
    let class = if seat.look.is_wished {
        "person__symbol is-wished"
    } else {
        "person__symbol"
    };
    let over = seat.look.over(seat.shape, seat.at);
    view! {
        {seat.look.under(seat.shape, seat.at).map(draw_mark)}
        <path class=class d=seat.shape.outline_at_d(seat.at, 0.0)></path>
        {over.into_iter().map(draw_mark).collect_view()}
    }
}

fn draw_mark(mark: Mark) -> AnyView {
    let class = match mark.part {
        Part::Ears => "person__mark is-ears",
        Part::Handle => "person__mark",
        Part::Stroke => "person__mark is-stroke",
        Part::Here => "person__mark is-here",
        Part::Tick => "person__mark is-tick",
    };
    view! { <path class=class d=mark.d></path> }
}

/// Draws what is written in a symbol and beside it, at its seat.
pub fn draw_words(seat: &Seat) -> AnyView {
    view! {
        {draw_inside(&seat.inside, seat.at)}
        {seat.label.as_ref().map(|label| draw_label(label, seat))}
    }
}

fn draw_inside(inside: &Inside, at: Point) -> Vec<AnyView> {
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

fn draw_label(label: &Label, seat: &Seat) -> Vec<AnyView> {
    let at = seat.at;
    let class = if seat.look.is_wished {
        "person__name is-wished"
    } else {
        "person__name"
    };
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
                class=class
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
pub fn draw_lines(quality: Quality, lines: &TieLines) -> AnyView {
    let Stroke { width, dashes } = lines.pen.stroke(quality);
    let marks = lines.pen.marks();
    view! {
        <path
            class="tie__line"
            d=lines.lines.concat()
            stroke-width=width
            stroke-dasharray=(!dashes.is_empty()).then_some(dashes)
        ></path>
        {lines.marks.clone().map(|d| view! { <path class="tie__line" d=d stroke-width=marks></path> })}
        {lines.heads.clone().map(|d| view! { <path class="tie__head" d=d></path> })}
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

/// A circle's radius in the legend, in units of its view box.
const SIGN: f64 = 6.6;
/// Half the length of a line's sample, in units of its view box.
const SAMPLE: f64 = 20.0;

/// Shows how the map draws a quality: a line of one element, whose pattern is in
/// the style sheet. The list beside a large map has thousands.
#[component]
pub fn LineSample(
    /// Which quality.
    #[prop(into)]
    quality: Signal<Quality>,
) -> impl IntoView {
    view! { <span class=move || line_class(quality.get()) aria-hidden="true"></span> }
}

/// Returns the class of a line that shows a quality.
pub fn line_class(quality: Quality) -> &'static str {
    match quality {
        Quality::Close => "tie-line is-close",
        Quality::Ordinary => "tie-line is-ordinary",
        Quality::Weak => "tie-line is-weak",
        Quality::Strained => "tie-line is-strained",
        Quality::Broken => "tie-line is-broken",
        Quality::NoContact => "tie-line is-no-contact",
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

/// Shows something of the map as the legend explains it.
#[component]
pub fn SignSample(
    /// What.
    sign: Sign,
) -> impl IntoView {
    let end = |x| Point::new(x, 0.0);
    let drawn = match sign {
        Sign::Tie(quality) => {
            let lines = TieLines::sample(quality, end(-SAMPLE), end(SAMPLE));
            view! { <g class=quality_class(quality)>{draw_lines(quality, &lines)}</g> }
        }
        Sign::Support => {
            let lines = TieLines::support_sample(end(-SAMPLE), end(SAMPLE));
            view! { <g class="tie">{draw_lines(Quality::Ordinary, &lines)}</g> }
        }
        Sign::Home => view! {
            <rect class="home__line" x="-20" y="-8" width="40" height="16" rx="8"></rect>
        },
        _ => {
            let seats = sign.samples(Point::default(), SIGN);
            view! { <g class="person">{seats.iter().map(draw_seat).collect_view()}</g> }
        }
    };
    view! {
        <svg class="line-sample" viewBox="-22 -9 44 18" aria-hidden="true" focusable="false">
            {drawn}
        </svg>
    }
}
