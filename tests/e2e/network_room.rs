//! The room as a whole: large text on a projector, what is asked of whom, and
//! what stands where it is looked for.

use crate::harness::{PHONE, TABLET, Visit, Visitor, containing};
use crate::network_lenses::at_the_example;

const MAP: &str = "Netværkskort omkring Liva";
const WHO: &str = "Hvem er vigtig for Liva?";

/// Begins a board around Liva with some people who wait, and goes to her network.
pub fn with_people(visit: Visit, names: &[&str]) -> Visitor {
    let person = visit.arrives();
    person.types_into("Hvem handler det om?", "Liva\n");
    person.clicks_button("Netværk");
    for name in names {
        person.types_into(WHO, &format!("{name}\n"));
    }
    person
}

/// How large the outer ring and the smallest name show, in px.
fn ring_and_name(person: &Visitor) -> [f64; 2] {
    const MEASURE: &str = "
        const rings = [...document.querySelectorAll('.map__ring')];
        const heights = rings.map((ring) => ring.getBoundingClientRect().height);
        const sheet = document.querySelector('.map__sheet > g');
        const zoom = sheet.getScreenCTM().a;
        const names = [...document.querySelectorAll('.person.is-on-map .person__name')];
        const sizes = names.map((name) => name.getAttribute('font-size') * zoom);
        return [Math.max(...heights), Math.min(...sizes)];";
    let measured = person.asks_the_page(MEASURE);
    [0, 1].map(|at| measured[at].as_f64().expect("it is a number"))
}

#[test]
fn larger_text_leaves_the_map_large_and_its_names_grow() {
    for (size, least) in [((1366, 768), 440.0), ((1024, 768), 440.0)] {
        let person = at_the_example(Visit::new().on(size));
        let [_, name] = ring_and_name(&person);
        for percent in [125, 150, 175, 200] {
            person.clicks_button("Visning");
            person.clicks_button("Større tekst");
            person.presses("Escape");
            person.sees_text("Alle i netværket");
            let [ring, larger] = ring_and_name(&person);
            assert!(ring > least, "{size:?} at {percent} %: {ring} px high");
            assert!(larger > name, "{size:?} at {percent} %: {larger} px");
        }
        // Beside it, whoever is tapped has their panel, and the map stays.
        let [ring, _] = ring_and_name(&person);
        let map = person.within("application", MAP);
        person.clicks_at(map.finds("button", containing("Mette,")).centre());
        person.sees("button", "Mere om Mette");
        assert!((ring_and_name(&person)[0] - ring).abs() < 1.0);
        person.finds_nothing_with_axe();
    }
}

#[test]
fn whoever_is_looked_at_moves_nobody_on_a_tablet() {
    let person = at_the_example(Visit::new().on(TABLET).touching());
    let shape = "const ring = document.querySelector('.map__ring').getBoundingClientRect();
        return Math.round(ring.width) + ' ' + Math.round(ring.height);";
    let before = person.asks_the_page(shape);
    let map = person.within("application", MAP);
    let mette = map.finds("button", containing("Mette,"));
    person.taps(&mette);
    person.sees("button", "Mere om Mette");
    assert_eq!(person.asks_the_page(shape), before);
    person.sees_no("textbox", "Navn");
    person.clicks_button("Luk");
    assert_eq!(person.asks_the_page(shape), before);
}

#[test]
fn an_animal_is_added_as_one_and_asked_only_what_it_can_be_asked() {
    let person = with_people(Visit::new(), &[]);
    person.chooses("Den næste er", "Dyr");
    person.types_into(WHO, "Pjuske\n");
    person
        .within("group", "Ikke placeret endnu")
        .clicks_button("Pjuske");
    person.sees_button("Hvad for et dyr, fx hund eller kanin");
    person.clicks_button("Mere om Pjuske");
    person.sees("group", "Bor sammen med");
    person.sees_no("group", "Kan hjælpe med");
    person.sees_no("group", "Ved om situationen");
    person.presses("Control+Z");
    person.sees_no("group", "Ikke placeret endnu");
}

#[test]
fn one_tie_after_another_from_the_same_person() {
    let person = with_people(Visit::new(), &["Mor", "Far"]);
    person
        .within("group", "Ikke placeret endnu")
        .clicks_button("Mor");
    person.clicks_button("Nyt bånd");
    person.sees_text("Bånd fra Mor: tryk på den anden.");
    person.clicks_button("Liva");
    person.sees_heading("Mor og Liva");
    person.sees_no_text("Tryk på netværkskortet for at vælge");
    person.clicks_button("Endnu et bånd fra Mor");
    person.within("region", "Mor").clicks_button("Far");
    person.sees_heading("Mor og Far");
    // The list tells of both.
    person.clicks_button("Liste");
    person.sees_text("almindeligt bånd til Far");
}

#[test]
fn a_lens_that_finds_nobody_fades_nobody_and_says_what_to_do() {
    let person = with_people(Visit::new(), &["Mor"]);
    person.chooses("Vis", "hvem ved hvad");
    person.sees_text("under Mere om …");
    let dimmed = "return document.querySelectorAll('.is-dimmed').length";
    assert_eq!(person.asks_the_page(dimmed), 0);
}

#[test]
fn the_menu_opens_at_its_button_and_the_childs_map_is_one_tap_away() {
    for size in [(1366, 768), TABLET] {
        let person = at_the_example(Visit::new().on(size));
        let [left, top, _, high] = person.finds("button", "Mere om netværkskortet").bounds();
        person.clicks_button("Mere om netværkskortet");
        let [x, y, wide, _] = person.finds("region", "Mere om netværkskortet").bounds();
        assert!(
            (x - 1.0..x + wide).contains(&left),
            "{size:?}: {left} beside {x}"
        );
        assert!((y - top - high).abs() < 24.0, "{size:?}: {top} above {y}");
        person.presses("Escape");
        person.clicks_button(containing("Som Liva ser det"));
        person.sees_heading("Netværkskortet, som Liva ser det");
        person.clicks_button("Færdig");
        person.sees_no("heading", "Netværkskortet, som Liva ser det");
    }
}

#[test]
fn on_a_phone_the_menu_lies_in_the_window() {
    let person = at_the_example(Visit::new().on(PHONE).touching());
    person.taps(&person.finds("button", "Mere om netværkskortet"));
    let [left, top, wide, high] = person.finds("region", "Mere om netværkskortet").bounds();
    let (width, height) = (f64::from(PHONE.0), f64::from(PHONE.1));
    assert!(
        left >= 0.0 && left + wide <= width && top + high <= height,
        "{left} {top} {wide} {high}"
    );
}

#[test]
fn who_waits_stays_where_they_are_and_is_placed_beside_others() {
    let names = [
        "Mor", "Far", "Mormor", "Morfar", "Farmor", "Farfar", "Moster", "Onkel",
    ];
    let person = with_people(Visit::new().on(PHONE).touching(), &names);
    let tray = person.within("group", "Ikke placeret endnu");
    // Whoever was named last is in hand, and in sight.
    assert!(tray.finds("button", "Onkel").is_in_view());
    let mormor = tray.finds("button", "Mormor");
    mormor.is_clicked();
    let before = mormor.bounds();
    tray.clicks_button("Farmor");
    mormor.is_clicked();
    let after = mormor.bounds();
    assert!((before[1] - after[1]).abs() < 1.0, "{before:?} {after:?}");
    let [left, top, width, height] = person.finds("application", MAP).bounds();
    let spot = (left + width * 0.5, top + height * 0.2);
    person.taps(spot);
    person.sees("button", containing("Mormor, Familie"));
    tray.clicks_button("Morfar");
    // A little beside her symbol is a place, not she.
    let map = person.within("application", MAP);
    let (x, y) = map.finds("button", containing("Mormor,")).centre();
    person.taps((x + 30.0, y));
    person.sees("button", containing("Morfar, Familie"));
}

#[test]
fn on_a_phone_the_list_opens_whoever_waits() {
    let person = with_people(Visit::new().on(PHONE).touching(), &["Mor"]);
    let waiting = person.within("group", "Ikke placeret endnu");
    // Beside the map a tap takes her in hand, to be placed there.
    person.taps(&waiting.finds("button", "Mor"));
    person.sees_text("Tryk på netværkskortet, hvor Mor skal stå");
    person.sees_no("textbox", "Navn");
    person.clicks_button("Liste");
    person.taps(
        &person
            .within("list", "Ikke placeret endnu")
            .finds("button", "Mor"),
    );
    person.sees_button("Mere om Mor");
    person.chooses("Område", "Familie");
    person.clicks_button("Luk");
    person
        .within("list", containing("Familie"))
        .sees("button", containing("Mor"));
}

#[test]
fn a_second_one_of_a_name_is_told_of_and_can_be_taken_back() {
    let person = with_people(Visit::new(), &["Mor", "Mads", " mor"]);
    person.sees_text("mor stod her i forvejen. Nu er der to med det navn.");
    person.sees_text("3 personer");
    person.within("region", "Beskeder").clicks_button("Fortryd");
    person.sees_text("2 personer");
}

#[test]
fn a_room_begins_at_its_top_however_far_the_last_one_was_scrolled() {
    const IS_AT_TOP: &str = "return document.querySelector('#room').scrollTop";
    let person = at_the_example(Visit::new().on((1024, 600)));
    person.clicks_button("Velkommen");
    person.asks_the_page("document.querySelector('#room').scrollTo(0, 9999); return 0");
    assert_ne!(person.asks_the_page(IS_AT_TOP), 0);
    person.clicks_button("Afslutning");
    person.sees("button", "Vis dokumentet");
    assert_eq!(person.asks_the_page(IS_AT_TOP), 0);
}

#[test]
fn nothing_is_undone_behind_an_open_question() {
    let person = at_the_example(Visit::new());
    person.types_into("Hvem er vigtig for Liva?", "Onkel Bo\n");
    let map = person.within("application", "Netværkskort omkring Liva");
    let mor = map.finds("button", containing("Mor, arbejder"));
    person.tabs_into(&map.finds("button", containing("i midten")));
    person.types("mor");
    assert!(mor.has_focus());
    person.presses("Delete");
    person.sees("dialog", containing("Mor"));
    person.presses("Control+z");
    person.presses("Escape");
    person.sees_no("dialog", containing("Mor"));
    let waiting = person.within("group", "Ikke placeret endnu");
    waiting.sees("button", "Onkel Bo");
    person.presses("Control+z");
    waiting.sees_no("button", "Onkel Bo");
}
