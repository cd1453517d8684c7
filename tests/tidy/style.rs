//! Style sheets: colours are tokens, directions are logical, styles have names.

use std::collections::BTreeMap;

use crate::nothing_breaks;
use crate::source::{File, code, file, files};

/// The one style sheet of the app that may name colours.
const TOKENS: &str = "style/tokens.css";

/// Left and right, top and bottom, as properties. RTL languages will come.
const PHYSICAL: [&str; 22] = [
    "left",
    "right",
    "top",
    "bottom",
    "margin-left",
    "margin-right",
    "margin-top",
    "margin-bottom",
    "padding-left",
    "padding-right",
    "padding-top",
    "padding-bottom",
    "border-left",
    "border-right",
    "border-top",
    "border-bottom",
    "border-top-left-radius",
    "border-top-right-radius",
    "border-bottom-left-radius",
    "border-bottom-right-radius",
    "scroll-margin-top",
    "scroll-margin-bottom",
];

/// A `property: value` of a style sheet.
struct Declaration {
    line: usize,
    property: String,
    value: String,
}

/// All declarations of a style sheet, comments left out.
fn declarations(css: &str) -> Vec<Declaration> {
    let mut found = Vec::new();
    let (mut at, mut start) = (0, 0);
    while at < css.len() {
        let rest = &css[at..];
        if rest.starts_with("/*") {
            at += rest.find("*/").map_or(rest.len(), |end| end + 2);
            start = at;
            continue;
        }
        let letter = rest.chars().next().unwrap_or(' ');
        if letter == ';' || letter == '}' {
            if let Some((property, value)) = css[start..at].split_once(':') {
                found.push(Declaration {
                    line: css[..at].lines().count(),
                    property: property.trim().to_owned(),
                    value: value.trim().to_owned(),
                });
            }
            start = at + 1;
        } else if letter == '{' {
            start = at + 1;
        }
        at += letter.len_utf8();
    }
    found
}

fn style_sheets() -> Vec<File> {
    let mut all = files("style", &[".css"]);
    all.extend(files("src", &[".css"]));
    all
}

/// Whether a value names a colour itself: `#a1b2c3`, `rgb(…)`, `white` …
fn names_a_colour(value: &str) -> bool {
    let functions = [
        "rgb(", "rgba(", "hsl(", "hsla(", "hwb(", "lab(", "lch(", "oklab(", "oklch(",
    ];
    let names = [
        "white", "black", "red", "green", "blue", "gray", "grey", "orange", "yellow", "purple",
        "brown", "pink", "teal", "navy", "silver", "beige",
    ];
    let hex = value.match_indices('#').any(|(at, _)| {
        let digits = value[at + 1..]
            .chars()
            .take_while(char::is_ascii_hexdigit)
            .count();
        matches!(digits, 3 | 4 | 6 | 8)
    });
    let words = || value.split(|letter: char| !letter.is_alphanumeric() && letter != '-');
    hex || functions.iter().any(|function| value.contains(function))
        || words().any(|word| names.contains(&word))
}

#[test]
fn every_colour_is_a_token() {
    let mut places = Vec::new();
    for file in style_sheets() {
        // The printed document carries its own few tokens at its top.
        let has_tokens = file.path == TOKENS || file.path.starts_with("src/report");
        for declaration in declarations(&file.text) {
            let is_token = has_tokens && declaration.property.starts_with("--");
            if names_a_colour(&declaration.value) && !is_token {
                let what = format!("{}: {}", declaration.property, declaration.value);
                places.push(file.place(declaration.line, &what));
            }
        }
    }
    nothing_breaks(
        &format!(
            "Give the colour a name in {TOKENS} and use `var(--name)`, so that the dark and \
                  the high-contrast theme know it:"
        ),
        &places,
    );
}

#[test]
fn colours_of_drawings_are_tokens_too() {
    let mut places = Vec::new();
    for file in files("src/ui", &[".rs"]) {
        for (line, text) in file.lines() {
            let drawn = ["fill=\"", "stroke=\"", "color=\""]
                .iter()
                .any(|attribute| {
                    text.split(attribute)
                        .skip(1)
                        .any(|rest| names_a_colour(rest.split('"').next().unwrap_or_default()))
                });
            if drawn {
                places.push(file.place(line, text));
            }
        }
    }
    nothing_breaks("Colour a drawing by class or `currentColor`:", &places);
}

#[test]
fn directions_are_logical() {
    let mut places = Vec::new();
    for file in style_sheets() {
        for Declaration {
            line,
            property,
            value,
        } in declarations(&file.text)
        {
            let aligned = ["text-align", "float", "clear"].contains(&property.as_str())
                && ["left", "right"].contains(&value.as_str());
            let border = [
                "border-left-",
                "border-right-",
                "border-top-",
                "border-bottom-",
            ];
            let physical = PHYSICAL.contains(&property.as_str())
                || aligned
                || border.iter().any(|start| property.starts_with(start));
            // What follows the pointer has its coordinates, which have no direction.
            let has_reason = file
                .text
                .lines()
                .nth(line - 1)
                .is_some_and(|text| text.contains("/* physical: "));
            if physical && !has_reason {
                places.push(file.place(line, &format!("{property}: {value}")));
            }
        }
    }
    nothing_breaks(
        "Write inline-start and -end, block-start and -end (`inset-…` for a position), or give the \
         reason on the line, `/* physical: … */`:",
        &places,
    );
}

#[test]
fn nothing_is_styled_in_place() {
    let mut places = Vec::new();
    let rust = files("src/ui", &[".rs"])
        .into_iter()
        .chain(files("src/report", &[".rs"]));
    for file in rust {
        for (line, text) in (1..).zip(code(&file.text).lines()) {
            let mut starts = text.match_indices("style=").map(|(at, _)| &text[..at]);
            if starts.any(|before| before.ends_with([' ', '\t'])) || text.starts_with("style=") {
                places.push(file.place(line, text));
            }
        }
    }
    for file in files("index.html", &[".html"]) {
        let styled = file
            .lines()
            .filter(|(_, text)| text.contains(" style=") || text.trim() == "<style>");
        places.extend(styled.map(|(line, text)| file.place(line, text)));
    }
    nothing_breaks(
        "The page's policy blocks `style` attributes: use a class, or `style:property=` for a measured value:",
        &places,
    );
}

#[test]
fn declarations_and_colours_are_read() {
    let css = "/* a: b; */ .x:hover { color: #fff; margin-left: 1px }\n@media (min-width: 3em) { .y { --z: var(--q) } }";
    let read: Vec<(usize, String)> = declarations(css)
        .into_iter()
        .map(|one| (one.line, format!("{}={}", one.property, one.value)))
        .collect();
    assert_eq!(
        read,
        [
            (1, "color=#fff".into()),
            (1, "margin-left=1px".into()),
            (2, "--z=var(--q)".into())
        ]
    );
    assert!(names_a_colour("1px solid white") && names_a_colour("rgb(0 0 0 / 5%)"));
    assert!(!names_a_colour("var(--white-ish) url(#a-long-one)"));
}

/// The document's style stands alone, so it says the light colours again.
#[test]
fn the_documents_colours_are_those_of_the_screen() {
    let light: BTreeMap<String, String> = declarations(&file(TOKENS).text)
        .into_iter()
        .filter(|it| it.property.starts_with("--"))
        // The first of a name; further down it is another theme's.
        .rev()
        .map(|it| {
            let inside = it.value.strip_prefix("light-dark(");
            let light = inside.and_then(|inside| inside.split(',').next());
            (it.property, light.unwrap_or(&it.value).to_owned())
        })
        .collect();
    let base = file("src/report/style/base.css");
    let mut compared = 0;
    let mut other = Vec::new();
    for it in declarations(&base.text) {
        let Some(light) = light.get(&it.property) else {
            continue;
        };
        if it.value.starts_with('#') && light.starts_with('#') {
            compared += 1;
            if *light != it.value {
                other.push(base.place(it.line, &format!("{} is {light}", it.property)));
            }
        }
    }
    assert!(compared > 20, "the colours are found");
    nothing_breaks(&format!("Other colours than in {TOKENS}:"), &other);
}
