//! Lines: where the list names a tie, its pattern comes from the style sheet, and
//! is the one that the map draws.

use std::fmt::Write as _;

use samtavle::board::Quality;
use samtavle::map::{Point, Stroke, TieLines};

use crate::nothing_breaks;
use crate::source::file;

/// Half the length of a line's sample, in units of its view box.
const HALF: f64 = 20.0;

fn class(quality: Quality) -> &'static str {
    match quality {
        Quality::Close => "is-close",
        Quality::Ordinary => "is-ordinary",
        Quality::Weak => "is-weak",
        Quality::Strained => "is-strained",
        Quality::Broken => "is-broken",
        Quality::NoContact => "is-no-contact",
    }
}

/// Returns the rule that masks a line with a quality's pattern.
fn rule(quality: Quality) -> String {
    let end = |x| Point::new(x, 0.0);
    let drawn = TieLines::sample(quality, end(-HALF), end(HALF));
    let Stroke { width, dashes } = drawn.pen.stroke(quality);
    let mut svg = String::from(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='-22 -9 44 18' fill='none' \
         stroke='%23000' stroke-linecap='round' stroke-linejoin='round'>",
    );
    let mut path = |d: &str, width: f64, dashes: &str| {
        let dashes = match dashes {
            "" => String::new(),
            dashes => format!(" stroke-dasharray='{dashes}'"),
        };
        write!(svg, "<path d='{d}' stroke-width='{width}'{dashes}/>").expect("text grows");
    };
    path(&drawn.lines.concat(), width, &dashes);
    if let Some(marks) = drawn.marks {
        path(&marks, drawn.pen.marks(), "");
    }
    svg.push_str("</svg>");
    let svg = svg.replace('<', "%3C").replace('>', "%3E");
    let class = class(quality);
    format!(".tie-line.{class} {{\n  mask-image: url(\"data:image/svg+xml,{svg}\");\n}}\n")
}

#[test]
fn the_style_sheet_draws_ties_as_the_map_does() {
    let style = file("style/network-line.css");
    let rules = Quality::ALL.map(rule).into_iter();
    let missing: Vec<String> = rules.filter(|rule| !style.text.contains(rule)).collect();
    nothing_breaks("style/network-line.css must say:", &missing);
}
