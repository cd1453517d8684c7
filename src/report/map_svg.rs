//! The network map as a picture of its own: one SVG file that asks for nothing.
//!
//! The drawing is the document's. A picture travels into letters, slides and
//! other programs, many of which know no style sheets, so every class of the
//! drawing becomes attributes with the values of the document's own style.

use std::fmt::Write as _;

use maud::{Markup, html};

use super::content::Content;
use super::drawing::{self, number};
use super::{STYLE, words};
use crate::map::{Picture, Point, Sign, Stage, text_width};

/// A picture of the map.
#[derive(Clone, Debug, PartialEq)]
pub struct MapPicture {
    /// The whole SVG file.
    pub svg: String,
    /// Its width in CSS pixels.
    pub width: f64,
    /// Its height in CSS pixels.
    pub height: f64,
}

/// How wide the map is, and how high: a wide screen's shape, and for a larger
/// network higher.
const WIDTH: f64 = 1240.0;
const HEIGHTS: [f64; 3] = [780.0, 1000.0, 1300.0];

/// Font size of names on the map.
const TEXT_SIZE: f64 = 17.0;
/// Font sizes around the map.
const TITLE: f64 = 30.0;
const LINE: f64 = 18.0;
const SMALL: f64 = 15.0;

/// The white around everything, and between its parts.
const MARGIN: f64 = 36.0;
const GAP: f64 = 20.0;
/// One line of the legend, from baseline to baseline.
const LEGEND_LINE: f64 = 30.0;
/// A sample of a line in the legend, with the space before its words.
const SAMPLE: f64 = 74.0;

/// The fonts of the document, quoted for an attribute.
const FONTS: &str = "'Segoe UI', system-ui, 'Noto Sans', sans-serif";

/// Draws the picture.
pub(super) fn picture(content: &Content) -> MapPicture {
    let draw = |stage| Picture::draw(content.board, stage, |it| content.terms.sector(it));
    let (people, groups) = content.placed();
    let stages = HEIGHTS.map(|height| Stage {
        width: WIDTH,
        height,
        text_size: TEXT_SIZE,
    });
    let map = drawing::on_lowest(&stages, draw, people + groups);
    let head = Head::of(content, map.width);
    let legend = Legend::of(content, &map);
    let top = MARGIN + head.height + GAP;
    let width = map.width + 2.0 * MARGIN;
    let height = top + map.height + GAP + legend.height() + MARGIN;
    let children = content.children();
    let [w, h] = [number(width), number(height)];
    let view_box = format!("0 0 {w} {h}");
    let origin = Point::new(MARGIN, top);
    let below = Point::new(width / 2.0, top + map.height + GAP);
    let markup = html! {
        svg xmlns="http://www.w3.org/2000/svg" width=(w) height=(h) viewBox=(view_box)
            lang=(content.language.tag()) role="img" aria-labelledby="title told"
            font-family=(FONTS)
        {
            title id="title" { ((content.words.network_around)(&children)) }
            desc id="told" { ((content.words.map_drawn)(&children, people, groups)) }
            rect width=(w) height=(h) fill=(token("surface")) {}
            (head.drawn(content))
            g transform=(drawing::translate(origin)) { (drawing::whole(content, &map, "picture")) }
            g transform=(drawing::translate(below)) { (legend.drawn()) }
        }
    };
    let svg = [
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n",
        &dressed(&possible(&markup.into_string())),
        "\n",
    ]
    .concat();
    MapPicture { svg, width, height }
}

/// What stands above the map: whose network it is, and when.
struct Head {
    title_size: f64,
    height: f64,
}

impl Head {
    /// Measures it: a long title is set smaller rather than cut.
    fn of(content: &Content, width: f64) -> Self {
        let title = (content.words.network_around)(&content.children());
        let wide = text_width(&title, TITLE) * BOLD;
        let title_size = TITLE * (width / wide).min(1.0);
        Self {
            title_size,
            height: title_size + LINE * 1.6,
        }
    }

    fn drawn(&self, content: &Content) -> Markup {
        let baseline = MARGIN + self.title_size;
        html! {
            text x=(number(MARGIN)) y=(number(baseline)) font-size=(number(self.title_size))
                font-weight="700" fill=(token("ink"))
            {
                ((content.words.network_around)(&content.children()))
            }
            text x=(number(MARGIN)) y=(number(baseline + LINE * 1.6)) font-size=(number(LINE))
                fill=(token("ink-quiet"))
            {
                (content.meeting()) " · " (words::made_on(content))
            }
        }
    }
}

/// Bold words are this much wider than regular ones.
const BOLD: f64 = 1.12;

/// What stands under the map: the lines and marks that are on it.
struct Legend {
    lines: Vec<Vec<Entry>>,
    rings: String,
}

/// One sample with its words.
struct Entry {
    sign: Sign,
    words: String,
}

impl Entry {
    fn width(&self) -> f64 {
        SAMPLE + text_width(&self.words, SMALL) + 2.0 * GAP
    }
}

impl Legend {
    fn of(content: &Content, map: &Picture) -> Self {
        let texts = content.language.texts();
        let entry = |sign| Entry {
            sign,
            words: capital(drawing::sign_words(texts, sign)),
        };
        let entries = Sign::used_by(content.board).into_iter().map(entry);
        let mut lines: Vec<Vec<Entry>> = Vec::new();
        let mut room = 0.0;
        for entry in entries {
            room -= entry.width();
            match lines.last_mut() {
                Some(line) if room >= 0.0 => line.push(entry),
                _ => {
                    room = map.width - entry.width();
                    lines.push(vec![entry]);
                }
            }
        }
        let names = drawing::ring_names(content).join(", ");
        Self {
            lines,
            rings: [content.words.rings, &names, "."].concat(),
        }
    }

    fn height(&self) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "a handful of lines")]
        let lines = self.lines.len() as f64 + 1.0;
        lines * LEGEND_LINE
    }

    /// Draws it around a middle, downwards.
    fn drawn(&self) -> Markup {
        let mut y = -LEGEND_LINE / 2.0;
        html! {
            @for line in &self.lines {
                @let mut x = -line.iter().map(Entry::width).sum::<f64>() / 2.0 + GAP;
                @let y = { y += LEGEND_LINE; y };
                @for entry in line {
                    @let at = { let at = Point::new(x, y); x += entry.width(); at };
                    g transform=(drawing::translate(at)) { (entry.drawn()) }
                }
            }
            text y=(number(self.height() - LEGEND_LINE / 3.0)) text-anchor="middle"
                font-size=(number(SMALL)) fill=(token("ink-quiet"))
            {
                (self.rings)
            }
        }
    }
}

impl Entry {
    fn drawn(&self) -> Markup {
        html! {
            g transform=(drawing::translate(Point::new(0.0, -10.0))) {
                (drawing::drawn_sign(self.sign, SAMPLE - 10.0))
            }
            text x=(number(SAMPLE)) y="5" font-size=(number(SMALL)) fill=(token("ink")) {
                (self.words)
            }
        }
    }
}

/// Returns a word as it stands at the beginning of a line.
fn capital(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters.as_str().chars()).collect()
}

/// Puts attributes in the place of every class of the drawing. Words cannot be
/// taken for a class, as the template escapes their quotation marks.
fn dressed(markup: &str) -> String {
    const CLASS: &str = " class=\"";
    let mut dressed = String::with_capacity(markup.len() * 2);
    let mut rest = markup;
    while let Some((before, after)) = rest.split_once(CLASS) {
        let Some((class, after)) = after.split_once('"') else {
            break;
        };
        rest = after;
        if matches!(
            class,
            "map__name" | "map__name is-wished" | "map__home-name" | "map__ring-name"
        ) && let Some((inside, after)) = rest.split_once("</text>")
        {
            // Paper around the letters, as a text of its own behind them: not
            // every program knows how to stroke first and fill then.
            let halo = attributes("map__halo");
            let letters = attributes(class);
            let _ = write!(
                dressed,
                "{before}{halo}{inside}</text><text{letters}{inside}</text>"
            );
            rest = after;
            continue;
        }
        dressed.push_str(before);
        dressed.push_str(&attributes(class));
    }
    dressed.push_str(rest);
    dressed
}

/// Returns what the document's style gives a part of the drawing, and nothing
/// for a part that it leaves alone.
fn attributes(class: &str) -> String {
    let (part, tone) = class.split_once(' ').unwrap_or((class, ""));
    let colour = token(match tone.trim_start_matches("is-") {
        "child" | "close" => "brand",
        "strained" => "worries",
        "waiting" | "wished" | "plain" | "" => "ink-quiet",
        tone => tone,
    });
    let (ring, surface, ink) = (token("ring"), token("surface"), token("ink"));
    let (brand, quiet) = (token("brand"), token("ink-quiet"));
    match part {
        "map__tint" => format!(" fill=\"{colour}\""),
        "map__ring" => format!(" fill=\"none\" stroke=\"{ring}\" stroke-width=\"1\""),
        "map__ring-name" => format!(" fill=\"{quiet}\""),
        "map__sector" => format!(" font-weight=\"700\" fill=\"{colour}\""),
        "map__outline" if tone == "is-child" => format!(" fill=\"{colour}\""),
        "map__outline" | "map__ears" => {
            format!(" fill=\"{surface}\" stroke=\"{colour}\" stroke-width=\"2\"")
        }
        "map__wish" => format!(
            " fill=\"{surface}\" stroke=\"{colour}\" stroke-width=\"1.6\" stroke-dasharray=\"4 3.5\""
        ),
        "map__handle" | "map__stroke" => {
            let width = if part == "map__handle" { "2" } else { "1.6" };
            format!(
                " fill=\"none\" stroke=\"{colour}\" stroke-width=\"{width}\" stroke-linecap=\"round\""
            )
        }
        "map__here" => {
            format!(" fill=\"{brand}\" stroke=\"{surface}\" stroke-width=\"1.5\"")
        }
        "map__tick" => format!(
            " fill=\"none\" stroke=\"{surface}\" stroke-width=\"1.6\" stroke-linecap=\"round\""
        ),
        "map__home" => format!(
            " fill=\"{quiet}\" fill-opacity=\"0.08\" stroke=\"{quiet}\" stroke-opacity=\"0.35\""
        ),
        "map__home-ground" => {
            format!(" fill=\"{surface}\" stroke=\"{quiet}\" stroke-opacity=\"0.35\"")
        }
        "map__home-name" => format!(" font-weight=\"500\" fill=\"{quiet}\""),
        "map__initials" if tone == "is-child" => {
            format!(" font-weight=\"700\" fill=\"{surface}\"")
        }
        "map__initials" => format!(" font-weight=\"600\" fill=\"{colour}\""),
        "map__halo" => format!(
            " font-weight=\"500\" fill=\"{surface}\" stroke=\"{surface}\" stroke-width=\"4\" \
             stroke-linejoin=\"round\" aria-hidden=\"true\""
        ),
        "map__name" if tone == "is-wished" => {
            format!(" font-weight=\"500\" fill=\"{colour}\"")
        }
        "map__name" => format!(" font-weight=\"500\" fill=\"{ink}\""),
        "tie-line__head" => format!(" fill=\"{colour}\" stroke=\"none\""),
        "tie-line" => format!(
            " fill=\"none\" stroke=\"{colour}\" stroke-linecap=\"round\" stroke-linejoin=\"round\""
        ),
        _ => String::new(),
    }
}

/// Returns the value of one of the document's tokens.
fn token(name: &str) -> &'static str {
    let tokens = STYLE.split_once('}').map_or("", |(tokens, _)| tokens);
    let mut values = tokens
        .split(';')
        .filter_map(|line| line.trim().strip_prefix("--"));
    let value = values.find_map(|line| line.strip_prefix(name)?.strip_prefix(": "));
    debug_assert!(value.is_some(), "the document's style has no --{name}");
    // A drawing without a tone is still a drawing.
    value.unwrap_or("#1f2d38")
}

/// Leaves out the signs that no XML file may hold, whoever wrote them.
fn possible(markup: &str) -> String {
    let is_possible = |sign: &char| match sign {
        '\t' | '\n' | '\r' => true,
        '\u{fffe}' | '\u{ffff}' => false,
        sign => !sign.is_ascii_control(),
    };
    markup.chars().filter(is_possible).collect()
}
