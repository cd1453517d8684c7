//! What stands around the map: its controls and what is told lie on nobody, and
//! leave it its size.

use serde_json::json;

use crate::harness::{PHONE, TABLET, Visit, Visitor, containing};
use crate::network_lenses::at_the_example;

const MAP: &str = "Netværkskort omkring Liva";
const SIZES: [(u32, u32); 4] = [(1024, 768), (1366, 768), TABLET, PHONE];

/// Everything to press or read that lies on the map's own ground.
const ON_THE_MAP: &str = "
    const map = document.querySelector('.map').getBoundingClientRect();
    const around = [...document.querySelectorAll('.network button, .network select, .network p')];
    return around.filter((it) => !it.closest('[popover], dialog, .map')).filter((it) => {
        const box = it.getBoundingClientRect();
        return it.checkVisibility({ visibilityProperty: true }) && box.width > 1 && box.height > 1
            && box.right > map.left + 1 && box.left < map.right - 1
            && box.bottom > map.top + 1 && box.top < map.bottom - 1;
    }).map((it) => it.textContent);";

#[test]
fn nothing_lies_on_the_map() {
    for size in SIZES {
        let person = at_the_example(Visit::new().on(size));
        assert_eq!(person.asks_the_page(ON_THE_MAP), json!([]), "{size:?}");
        person.finds("application", MAP);
        person.clicks_button("Zoom ind");
        person.sees_button("Vis alt");
        person.chooses("Vis", "hvem ved hvad");
        person.sees_text("hvad de ved om situationen.");
        assert_eq!(person.asks_the_page(ON_THE_MAP), json!([]), "{size:?}");
    }
}

#[test]
fn a_lens_leaves_the_map_its_size() {
    for size in [(1024, 768), (1366, 768), PHONE] {
        let person = at_the_example(Visit::new().on(size));
        let map = person.finds("application", MAP);
        let bounds = || format!("{:.0?}", map.bounds());
        let before = bounds();
        for lens in [
            "én persons bånd",
            "hvem ved hvad",
            "hvem har aftaler",
            "hvem er ikke nævnt",
        ] {
            person.chooses("Vis", lens);
            person.sees("combobox", "Vis");
            assert_eq!(bounds(), before, "{size:?}: {lens}");
        }
    }
}

/// Begins a board around Liva with so many others, as many in each area, named in
/// the list.
fn with_crowd(visit: Visit, count: usize) -> Visitor {
    let person = visit.arrives();
    person.types_into("Hvem handler det om?", "Liva\n");
    person.clicks_button("Netværk");
    person.clicks_button("Liste");
    names_crowd(&person, count);
    person.clicks_button("Netværkskort");
    person
}

fn names_crowd(person: &Visitor, count: usize) {
    let areas = [
        "Familie",
        "Venner og fritid",
        "Foreninger og frivillige",
        "Fagfolk",
        "Skole og dagtilbud",
    ];
    for (at, area) in areas.into_iter().enumerate() {
        person.clicks_button(format!("Tilføj i {area}").as_str());
        let names = (0..count / areas.len()).map(|it| format!("Kammerat {at}-{it}\n"));
        person.types(&names.collect::<String>());
    }
}

/// Returns how large the smallest name on the map is, in pixels.
fn smallest(person: &Visitor) -> Option<f64> {
    const SMALLEST: &str = "
        const zoom = document.querySelector('.map__sheet > g').getScreenCTM().a;
        const names = [...document.querySelectorAll('.person.is-on-map .person__name')];
        return Math.min(...names.map((name) => name.getAttribute('font-size') * zoom));";
    person.asks_the_page(SMALLEST).as_f64()
}

#[test]
fn a_crowd_opens_large_enough_to_be_read_on_a_tablet_too() {
    let person = Visit::new().on((1024, 768)).arrives();
    person.types_into("Hvem handler det om?", "Liva\n");
    person.clicks_button("Netværk");
    let comes_back = || {
        person.clicks_button("Tavlen");
        person.clicks_button("Netværk");
        person.sees("button", "Zoom ind");
    };
    names_crowd(&person, 60);
    comes_back();
    // Sixty are read as they are.
    person.sees_no("button", "Vis alt");
    assert!(smallest(&person) > Some(8.0), "{:?}", smallest(&person));
    names_crowd(&person, 90);
    // Whoever is at work there does not see it come nearer.
    person.sees_no("button", "Vis alt");
    assert!(smallest(&person) < Some(8.0), "{:?}", smallest(&person));
    comes_back();
    person.sees("button", "Vis alt");
    assert!(smallest(&person) > Some(11.0), "{:?}", smallest(&person));
    person.clicks_button("Vis alt");
    person.sees_no("button", "Vis alt");
}

#[test]
fn on_a_phone_a_crowd_opens_large_enough_to_be_read() {
    let person = with_crowd(Visit::new().on(PHONE).touching(), 60);
    let [left, top, wide, high] = person.finds("application", MAP).bounds();
    let [x, y, ..] = person.finds("button", containing("Liva,")).bounds();
    assert!(
        (left..left + wide).contains(&x) && (top..top + high).contains(&y),
        "{x} {y}"
    );
    assert!(smallest(&person) > Some(11.5), "{:?}", smallest(&person));
    // The whole is one tap away, and stays when somebody is named.
    person.taps(&person.finds("button", "Vis alt"));
    person.sees_no("button", "Vis alt");
    assert!(smallest(&person) < Some(11.0), "{:?}", smallest(&person));
    person.clicks_button("Glem stedet");
    person.types_into("Hvem er vigtig for Liva?", "Karen\n");
    person.sees_text("Tryk på netværkskortet, hvor Karen skal stå");
    person.sees_no("button", "Vis alt");
    // A few are read as they are.
    let person = at_the_example(Visit::new().on(PHONE).touching());
    person.sees_no("button", "Vis alt");
}

#[test]
fn a_home_fades_with_its_people() {
    const CLEARNESS: &str = "
        return [...document.querySelectorAll('.home')].map((home) => getComputedStyle(home).opacity);";
    let person = at_the_example(Visit::new());
    let all_clear = person.asks_the_page(CLEARNESS);
    assert!(!all_clear.to_string().contains("0.24"), "{all_clear}");
    person.chooses("Vis", "én persons bånd");
    let map = person.within("application", MAP);
    // Mette's one tie is Liva's home; nobody of the other is lit.
    person.clicks_at(map.finds("button", containing("Mette,")).centre());
    person.sees_text("Mette har 1 bånd.");
    let faded = person.asks_the_page(CLEARNESS).to_string();
    assert!(faded.contains("\"1\"") && faded.contains("0.24"), "{faded}");
}

#[test]
fn the_largest_text_leaves_everything_within_reach() {
    // How far something's words are cut, sideways, in px.
    const CUT: &str = "
        const parts = document.querySelectorAll('.asking__words, .childrens-eyes, .tray__hint');
        return Math.max(...[...parts].map((part) => part.scrollWidth - part.clientWidth));";
    for (size, language) in [((1024, 768), "da"), ((1366, 768), "en")] {
        let person = Visit::new().on(size).speaking(language).arrives();
        let words = if language == "da" {
            [
                "Vis eksemplet",
                "Netværk",
                "Visning",
                "Større tekst",
                "Som Liva ser det",
            ]
        } else {
            [
                "Show the example",
                "Network",
                "Display",
                "Larger text",
                "As Liva sees it",
            ]
        };
        let [example, network, display, larger, eyes] = words;
        person.clicks_button(example);
        person.clicks_button(display);
        for _ in 0..4 {
            person.clicks_button(larger);
        }
        person.presses("Escape");
        person.clicks_button(network);
        let [more, questions, waiting] = if language == "da" {
            [
                "Mere om netværkskortet",
                "Spørgsmål, der hjælper jer på vej",
                "Ikke placeret endnu",
            ]
        } else {
            [
                "More about the map",
                "Questions to get you started",
                "Not placed yet",
            ]
        };
        person.scrolls_to("button", containing(eyes));
        person.sees_in_view("button", containing(eyes));
        person.scrolls_to("group", waiting);
        person.sees_in_view("group", waiting);
        person.clicks_button(more);
        person.within("region", more).clicks_button(questions);
        let question = person.within("region", questions);
        question.sees_in_view("status", containing(""));
        assert_eq!(person.asks_the_page(CUT), json!(0), "{size:?}");
    }
}
