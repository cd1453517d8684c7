//! The downloaded document, read as its reader would: its list, its ties in words
//! and its drawing show what the app showed.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::Value;

use super::{CAST, Perceived, Story, TIES};

/// Who is in which ring of which sector: the terms of the list under the sectors'
/// headings.
const PLACES: &str = "
    return [...document.querySelectorAll('section h4')].flatMap((sector) =>
        [...sector.parentElement.querySelectorAll('dt')].flatMap((ring) =>
            [...ring.parentElement.querySelectorAll('dd li')].map((row) =>
                [sector.textContent + ', ' + ring.textContent,
                 row.querySelector('bdi').textContent])));";

/// Which two have which tie.
const PAIRS: &str = "
    const heading = [...document.querySelectorAll('h3')]
        .find((heading) => heading.textContent === 'Båndene i ord');
    return [...heading.parentElement.querySelectorAll('dt')].flatMap((tie) =>
        [...tie.parentElement.querySelectorAll('li')].map((pair) => {
            const [one, other] = pair.querySelectorAll('bdi');
            return [tie.querySelector('span').textContent, [one, other]
                .map((it) => it.textContent).sort().join(' og ')];
        }));";

/// The names in the drawing that shows.
const DRAWN: &str = "
    const drawn = [...document.querySelectorAll('svg[role=img]')]
        .find((drawing) => drawing.getBoundingClientRect().width > 0);
    return [...drawn.querySelectorAll('text')].map((name) => [name.textContent, '']);";

/// Opens the document and compares it with what was perceived in the app.
pub fn is_the_same(story: &Story, document: &Path, app: &Perceived) {
    story.opens(&format!("file://{}", document.display()));
    let places = pairs_from(story.asks_the_page(PLACES));
    let name_of = |row: &str| row.split(',').next().unwrap_or(row).to_owned();
    let rows = app.list.iter().filter(|(place, _)| place != "I midten");
    let listed: BTreeSet<_> = rows
        .map(|(place, row)| (place.clone(), name_of(row)))
        .collect();
    assert_eq!(places, listed, "the document has somebody elsewhere");

    let told: BTreeSet<_> = TIES
        .into_iter()
        .map(|(mut ends, _, words)| {
            ends.sort_unstable();
            (words.to_owned(), ends.join(" og "))
        })
        .collect();
    assert_eq!(pairs_from(story.asks_the_page(PAIRS)), told);

    let drawn = pairs_from(story.asks_the_page(DRAWN));
    for name in CAST.iter().map(|(name, _, _)| *name).chain(["Liva"]) {
        let is_drawn = drawn.iter().any(|(text, _)| text.contains(name));
        assert!(is_drawn, "{name} is not drawn: {drawn:?}");
    }
    let known = [
        "lever ikke mere",
        "ønskes i netværket",
        "gruppe",
        "Bor sammen med Liva",
        "praktisk hjælp",
    ];
    for words in known {
        story.sees_text(words);
    }
}

fn pairs_from(answer: Value) -> BTreeSet<(String, String)> {
    serde_json::from_value(answer).expect("the document answers in pairs")
}
