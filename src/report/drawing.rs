//! The network map as vectors, and the legend of its lines.
//!
//! The geometry is the same as on the screen; only the stage is another one.

mod ground;

use maud::{Markup, html};

use super::content::Content;
use super::marks;
use crate::board::{Kind, Quality, RingNumber, Symbol};
use crate::map::{Home, Inside, Label, Mark, Part, Picture, Point, Seat, Sign, Stage, TieLines};
use crate::text::Texts;

/// How clear ties are that a crowd has very many of.
const QUIET: f64 = 0.65;

/// Font size of names, in map units; a crowd's are up to an eighth smaller.
const TEXT_SIZE: f64 = 17.0;

/// The text on an A4 page is 174 mm wide. 870 map units across it make a name
/// of [`TEXT_SIZE`] 9.6 points on paper, and a crowd's 8.5.
const PAPER_WIDTH: f64 = 870.0;

/// How high the map is on paper, in the same units: 112 mm, which leave room
/// for the title on the first page, then more for a larger network, at last
/// the whole page.
const PAPER_HEIGHTS: [f64; 3] = [560.0, 760.0, 1080.0];

/// A telephone, upright: the shape the map has there in the app.
const TELEPHONE: Stage = Stage {
    width: 480.0,
    height: 700.0,
    text_size: TEXT_SIZE,
};

/// Each person needs at least this area, in square map units. Below it a stage
/// is not tried: finding out that a crowd has no room takes the longest.
const LEAST_AREA: f64 = 13_000.0;

/// Makes the map with its legend, once for paper and wide screens and once for
/// narrow ones, where the wide one's names would be too small to read. A crowd
/// has its one map, whatever the screen.
pub(super) fn map(content: &Content) -> Markup {
    let draw = |stage| Picture::draw(content.board, stage, |it| content.terms.sector(it));
    let (people, groups) = content.placed();
    let on_paper = on_paper(draw, people + groups);
    let is_crowd = !has_room(TELEPHONE, people + groups);
    html! {
        figure.map {
            @if is_crowd {
                (drawing(content, &on_paper, "only"))
            } @else {
                (drawing(content, &on_paper, "wide"))
                (drawing(content, &draw(TELEPHONE), "narrow"))
            }
            figcaption.map__legend { (legend(content)) }
        }
    }
}

/// Draws the map on the lowest stage that holds it at full size, or else on
/// the whole page.
fn on_paper(draw: impl Fn(Stage) -> Picture, people: usize) -> Picture {
    let stages = PAPER_HEIGHTS.map(|height| Stage {
        width: PAPER_WIDTH,
        height,
        text_size: TEXT_SIZE,
    });
    on_lowest(&stages, draw, people)
}

/// Draws the map on the first of several stages that holds it at full size, or
/// else on the last.
pub(super) fn on_lowest<const N: usize>(
    stages: &[Stage; N],
    draw: impl Fn(Stage) -> Picture,
    people: usize,
) -> Picture {
    let lower = stages.iter().take(N - 1).copied();
    lower
        .filter(|stage| has_room(*stage, people))
        .map(|stage| (stage.width, draw(stage)))
        .find(|(width, picture)| picture.width <= *width)
        .map_or_else(|| draw(stages[N - 1]), |(_, picture)| picture)
}

fn has_room(stage: Stage, people: usize) -> bool {
    let people = f64::from(u16::try_from(people).unwrap_or(u16::MAX));
    stage.width * stage.height >= people * LEAST_AREA
}

/// Draws one picture; `shape` keeps the ids of several apart.
fn drawing(content: &Content, picture: &Picture, shape: &str) -> Markup {
    let (people, groups) = content.placed();
    let children = content.children();
    let view_box = format!("0 0 {} {}", number(picture.width), number(picture.height));
    let [title, told] = ["title", "told"].map(|part| format!("map-{shape}-{part}"));
    html! {
        svg class={ "map__drawing is-" (shape) } viewBox=(view_box)
            role="img" aria-labelledby={ (title) " " (told) }
        {
            title id=(title) { ((content.words.network_around)(&children)) }
            desc id=(told) {
                ((content.words.map_drawn)(&children, people, groups)) " "
                (content.words.in_words_below)
            }
            (whole(content, picture, shape))
        }
    }
}

/// Everything on the map, without the frame around it; `shape` keeps the ids of
/// several apart.
pub(super) fn whole(content: &Content, picture: &Picture, shape: &str) -> Markup {
    let homes = picture.homes(content.board);
    html! {
        (ground::ground(content, picture, shape))
        (ground::ring_names(content, picture, &homes, shape))
        @for home in &homes { path.map__home fill-rule="evenodd" d=(home.d) {} }
        @for tie in &picture.ties { (line(&tie.lines, tie.quality, tie.is_quiet)) }
        @for home in &homes { (home_names(home, picture.text_size)) }
        @for seat in &picture.seats { (symbol(content, seat)) }
        @for seat in &picture.seats { (name(seat)) }
    }
}

/// What those who live together call their home.
fn home_names(home: &Home, size: f64) -> Markup {
    let size = Home::name_size(size);
    html! {
        @for ground in &home.names {
            @let at = ground.centre();
            rect.map__home-ground x=(number(ground.left)) y=(number(ground.top))
                width=(number(ground.width())) height=(number(ground.height()))
                rx=(number(ground.height() / 2.0)) {}
            text.map__home-name text-anchor="middle" font-size=(number(size))
                x=(number(at.x)) y=(number(at.y + size * 0.35)) { (home.name) }
        }
    }
}

pub(super) fn line(lines: &TieLines, quality: Quality, is_quiet: bool) -> Markup {
    let stroke = lines.pen.stroke(quality);
    let clearness = is_quiet.then_some(QUIET);
    let dashes = Some(&stroke.dashes).filter(|dashes| !dashes.is_empty());
    html! {
        g.tie-line.(quality_class(quality)) stroke-width=(stroke.width) opacity=[clearness] {
            @for line in &lines.lines { path d=(line) stroke-dasharray=[dashes] {} }
            @if let Some(marks) = &lines.marks {
                path d=(marks) stroke-width=(lines.pen.marks()) {}
            }
            @if let Some(heads) = &lines.heads {
                path.tie-line__head.(quality_class(quality)) d=(heads) {}
            }
        }
    }
}

fn quality_class(quality: Quality) -> &'static str {
    match quality {
        Quality::Close => "is-close",
        Quality::Strained => "is-strained",
        Quality::Ordinary | Quality::Weak | Quality::Broken | Quality::NoContact => "is-plain",
    }
}

fn symbol(content: &Content, seat: &Seat) -> Markup {
    let sector = seat.spot.and_then(|spot| content.board.sector(spot.sector));
    let class = sector.map_or("is-child", |sector| marks::tone_class(sector.tone));
    html! {
        g.map__symbol.(class) transform=(translate(seat.at)) { (symbol_parts(seat, class)) }
    }
}

/// What a symbol consists of, around the origin.
fn symbol_parts(seat: &Seat, class: &str) -> Markup {
    let outline = if seat.look.is_wished {
        "map__wish"
    } else {
        "map__outline"
    };
    let middle = Point::default();
    html! {
        @if let Some(it) = &seat.look.under(seat.shape, middle) { (mark(it, class)) }
        path.(outline).(class) d=(seat.shape.outline_d(0.0)) {}
        (inside(&seat.inside, class))
        @for it in &seat.look.over(seat.shape, middle) { (mark(it, class)) }
    }
}

fn mark(mark: &Mark, class: &str) -> Markup {
    let part = match mark.part {
        Part::Ears => "map__ears",
        Part::Handle => "map__handle",
        Part::Stroke => "map__stroke",
        Part::Here => "map__here",
        Part::Tick => "map__tick",
    };
    html! { path.(part).(class) d=(mark.d) {} }
}

fn inside(inside: &Inside, class: &str) -> Markup {
    html! {
        text.map__initials.(class) text-anchor="middle" font-size=(number(inside.size)) {
            (lines(&inside.lines, 0.0, inside.first_baseline, inside.line_height))
        }
    }
}

fn name(seat: &Seat) -> Markup {
    html! {
        @if let Some(label) = &seat.label {
            g transform=(translate(seat.at)) { (label_text(label, seat.look.is_wished)) }
        }
    }
}

fn label_text(label: &Label, is_wished: bool) -> Markup {
    html! {
        text.map__name.is-wished[is_wished] text-anchor=(label.anchor.text_anchor()) font-size=(number(label.size)) {
            (lines(&label.lines, label.x, label.first_baseline, label.line_height))
        }
    }
}

fn lines(lines: &[String], x: f64, first_baseline: f64, line_height: f64) -> Markup {
    let mut baseline = first_baseline - line_height;
    html! {
        @for line in lines {
            @let y = { baseline += line_height; baseline };
            tspan x=(number(x)) y=(number(y)) { (line) }
        }
    }
}

fn legend(content: &Content) -> Markup {
    html! {
        ul.legend {
            @for it in Sign::used_by(content.board) {
                li { (legend_sample(it)) span.legend__words { (sign_words(content.language.texts(), it)) } }
            }
        }
        p.label.is-plain { (content.words.rings) (rings(content)) "." }
    }
}

/// Returns what a sign on the map means, in words.
pub fn sign_words(texts: &Texts, sign: Sign) -> &'static str {
    let network = &texts.terms.network;
    match sign {
        Sign::Tie(quality) => (texts.report.tie)(quality),
        Sign::Support => network.support,
        Sign::Home => network.household,
        Sign::Shapes { .. } => network.shapes,
        Sign::Group => (texts.terms.kind)(Kind::Group),
        Sign::Pet => (texts.terms.symbol)(Symbol::Pet),
        Sign::Thing => (texts.terms.symbol)(Symbol::Thing),
        Sign::Deceased => network.deceased,
        Sign::Wished => network.wished,
        Sign::Here => network.here,
    }
}

/// A circle's radius in the legend.
const SIGN: f64 = 7.0;

/// A sign as small as a line of text.
fn legend_sample(sign: Sign) -> Markup {
    let is_narrow = sign.samples(Point::default(), SIGN).len() == 1;
    let width = if is_narrow { 26.0 } else { 64.0 };
    html! {
        svg.sample.is-narrow[is_narrow] viewBox={ "0 0 " (width) " 20" } aria-hidden="true" {
            (drawn_sign(sign, width))
        }
    }
}

/// A sign drawn small, in a box that is 20 high.
pub(super) fn drawn_sign(sign: Sign, width: f64) -> Markup {
    let end = |x: f64| Point::new(x, 10.0);
    let (from, to) = (end(2.0), end(width - 2.0));
    html! {
        @match sign {
            Sign::Tie(quality) => (line(&TieLines::sample(quality, from, to), quality, false)),
            Sign::Support => (line(&TieLines::support_sample(from, to), Quality::Ordinary, false)),
            Sign::Home => rect.map__home x=(number(width / 2.0 - 20.0)) y="2" width="40" height="16" rx="8" {},
            _ => {}
        }
        @for seat in sign.samples(end(width / 2.0), SIGN) {
            g.map__symbol.is-waiting transform=(translate(seat.at)) { (symbol_parts(&seat, "is-waiting")) }
        }
    }
}

/// The names of the rings, innermost first.
fn rings(content: &Content) -> Markup {
    html! {
        @for (ring, name) in ring_names(content).iter().enumerate() {
            @if ring > 0 { ", " }
            bdi { (name) }
        }
    }
}

/// Returns the names of the rings, innermost first.
pub(super) fn ring_names<'a>(content: &Content<'a>) -> Vec<&'a str> {
    let rings = &content.board.rings;
    let numbers = (0..rings.len()).filter_map(|ring| u8::try_from(ring).ok());
    numbers
        .map(|ring| content.terms.ring(rings, RingNumber(ring)))
        .collect()
}

/// A short line that shows how a quality is drawn.
pub(super) fn sample(quality: Quality) -> Markup {
    let lines = TieLines::sample(quality, Point::new(2.0, 10.0), Point::new(62.0, 10.0));
    html! {
        svg.sample viewBox="0 0 64 20" aria-hidden="true" { (line(&lines, quality, false)) }
    }
}

/// Moves what is drawn around a point to where the point is.
pub(super) fn translate(at: Point) -> String {
    format!("translate({} {})", number(at.x), number(at.y))
}

/// Writes a number with at most one decimal.
pub(super) fn number(value: f64) -> String {
    let written = format!("{value:.1}");
    written.strip_suffix(".0").unwrap_or(&written).to_owned()
}
