//! Drawing: with fingers, a pen, a mouse; and everything about it by keys.

use super::{DREAMS, GOOD, comes_to_the_houses, goes_in};
use crate::harness::{PHONE, TABLET, Visit, Visitor, containing};

const WITHOUT_PLACES: &str = "delete window.showSaveFilePicker";

/// Opens an empty paper and returns its upper left corner and its size.
#[track_caller]
fn begins_to_draw(person: &Visitor) -> [f64; 4] {
    person.clicks_button("Tegn");
    let sheet = person.within("dialog", "Tegnepapir");
    sheet.finds("image", "Papiret er tomt").bounds()
}

/// A place on the paper, in shares of its width and height.
fn on(paper: [f64; 4], across: f64, down: f64) -> (f64, f64) {
    let [left, top, width, height] = paper;
    (left + across * width, top + down * height)
}

fn taps_button(person: &Visitor, name: &str) {
    person.taps(&person.finds("button", name));
}

#[test]
fn a_child_walks_the_houses_on_a_tablet() {
    let visit = Visit::new().on(TABLET).touching();
    let person = comes_to_the_houses(visit.where_first(WITHOUT_PLACES));
    taps_button(&person, "Hvem er her?");
    let here = person.within("group", "Hvem er med i dag?");
    person.taps(&here.finds("button", "Liva"));
    taps_button(&person, "Færdig");
    let who = person.within("group", "Hvem siger det?");
    person.taps(&who.finds("button", "Liva"));

    // A feeling is one tap, a wish is a line.
    goes_in(&person, GOOD);
    taps_button(&person, "glad");
    person.within("region", GOOD).sees_text("😀");
    taps_button(&person, "Alle huse");
    goes_in(&person, DREAMS);
    person.types_into(
        "Nyt kort i huset Drømmene",
        "Et værelse, hvor der er stille\n",
    );
    let house = person.within("region", DREAMS);
    house.sees_text("Et værelse, hvor der er stille");
    person.finds_nothing_with_axe();

    let paper = begins_to_draw(&person);
    person.finds_nothing_with_axe();
    person.drags_by_finger(on(paper, 0.2, 0.8), on(paper, 0.5, 0.2));
    person.drags_by_finger(on(paper, 0.5, 0.2), on(paper, 0.8, 0.8));
    taps_button(&person, "blå");
    taps_button(&person, "tyk");
    person.taps(on(paper, 0.5, 0.5));
    person.drags_by_finger(on(paper, 0.1, 0.1), on(paper, 0.9, 0.9));
    person.sees("image", "4 streger på papiret");
    taps_button(&person, "Fortryd streg");
    person.sees("image", "3 streger på papiret");
    taps_button(&person, "Gem tegningen");
    house.sees("button", "Tegning af Liva");
    taps_button(&person, "Alle huse");
    let house = person.within("region", DREAMS);
    house.sees("image", "Tegning af Liva");

    taps_button(&person, "Tavle");
    let drawing = || person.within("region", "Hvad skal der ske?");
    drawing().sees("article", "Tegning af Liva");
    taps_button(&person, "Fortryd");
    drawing().sees_no("article", "Tegning af Liva");
    drawing().sees("article", "Et værelse, hvor der er stille");
    taps_button(&person, "Gentag");
    drawing().sees("article", "Tegning af Liva");

    // It is in the tab's draft, in the file, and on paper.
    person.reloads();
    drawing().sees("article", "Tegning af Liva");
    person.presses("Control+S");
    let file = person.finds_download(".json");
    person.clicks_button("Afslutning");
    person.sees("image", "Tegning af Liva");
    person.clicks_button("Mere");
    person.clicks_button("Start forfra");
    person.clicks_button("Fjern tavlen");
    person.picks_file(&file);
    person.clicks_button("Tavlen");
    drawing().sees("article", "Tegning af Liva");
    person.clicks_button("De tre huse");
    person.within("region", GOOD).sees_text("😀");
    person.clicks_button("Afslutning");
    person.clicks_button("Vis dokumentet");
    let read = person.text_in_frame("Dokumentet");
    assert!(read.contains("Et værelse, hvor der er stille"), "{read}");
    let strokes = person.asks_the_page(
        "return document.querySelector('iframe').contentDocument
             .querySelectorAll('[role=img][aria-label=\"Tegning af Liva\"] path').length",
    );
    assert_eq!(strokes, 3, "the document has the drawing");
}

#[test]
fn two_children_draw_at_once() {
    let person = comes_to_the_houses(Visit::new().on(TABLET).touching());
    goes_in(&person, GOOD);
    let paper = begins_to_draw(&person);
    person.drags_with_two_fingers(
        (on(paper, 0.1, 0.1).into(), on(paper, 0.1, 0.9).into()),
        (on(paper, 0.9, 0.1).into(), on(paper, 0.9, 0.9).into()),
    );
    person.sees("image", "2 streger på papiret");
}

#[test]
fn a_hand_that_rests_beside_a_pen_draws_nothing() {
    let person = comes_to_the_houses(Visit::new().on(TABLET).touching());
    goes_in(&person, GOOD);
    let paper = begins_to_draw(&person);
    person.drags_by_finger(on(paper, 0.1, 0.1), on(paper, 0.9, 0.1));
    person.sees("image", "1 streg på papiret");
    person.drags_by_pen(on(paper, 0.1, 0.5), on(paper, 0.9, 0.5));
    person.sees("image", "2 streger på papiret");
    person.drags_by_finger(on(paper, 0.1, 0.9), on(paper, 0.9, 0.9));
    person.drags_by_pen(on(paper, 0.1, 0.7), on(paper, 0.9, 0.7));
    person.sees("image", "3 streger på papiret");
}

#[test]
fn a_drawing_is_described_opened_and_taken_away_by_keys() {
    let person = comes_to_the_houses(Visit::new());
    goes_in(&person, GOOD);
    let paper = begins_to_draw(&person);
    person.drags(on(paper, 0.2, 0.2), on(paper, 0.8, 0.8));
    person.sees("image", "1 streg på papiret");
    person.clicks_button("Gem tegningen");
    let house = person.within("region", GOOD);
    house.sees("button", "Tegning");

    // Described.
    house.clicks_button("Ord til tegningen …");
    person.fills("Kortets ord", "Min kat");
    person.presses("Enter");
    house.sees_text("Min kat");

    // Opened, cleared, and what was cleared brought back. The focus is on the
    // words again in the next frame.
    person.asks_the_page(
        "return new Promise((done) => {
             const look = () => document.activeElement.matches('button.editable') ? done() : requestAnimationFrame(look);
             look();
         })",
    );
    person.presses("Shift+Tab");
    person.presses("Enter");
    person.sees("image", "1 streg på papiret");
    person.clicks_button("Ryd papiret");
    person.sees("image", "Papiret er tomt");
    person.presses("Control+Z");
    person.sees("image", "1 streg på papiret");
    person.clicks_button("Ryd papiret");
    person.clicks_button("Gem tegningen");

    // Taken away: the words stay, and one step brings it back.
    house.sees_no("button", containing("Min kat Å"));
    house.sees_text("Min kat");
    person.sees_button("Tegn");
    person.presses("Control+Z");
    house.sees_so_many(2, "button", "Min kat");
}

#[test]
fn nothing_drawn_goes_away_without_a_yes() {
    let person = comes_to_the_houses(Visit::new());
    goes_in(&person, GOOD);
    let paper = begins_to_draw(&person);
    person.clicks_button("Gem tegningen");
    person.sees_text("Tegn noget, eller skriv nogle ord.");
    person.drags(on(paper, 0.2, 0.2), on(paper, 0.8, 0.8));
    person.presses("Escape");
    person.sees_text("Smid tegningen væk?");
    person.clicks_button("Tegn videre");
    person.sees_no_text("Smid tegningen væk?");
    person.sees("image", "1 streg på papiret");

    // Another room and another language are no reason either.
    person.presses("Alt+1");
    person.sees_heading("Velkommen til mødet om Liva");
    person.presses("Alt+3");
    person.sees("image", "1 streg på papiret");

    person.clicks_button("Annullér");
    person.clicks_button("Smid væk");
    person.sees_no("dialog", "Tegnepapir");
    person.within("region", GOOD).sees_no("button", "Tegning");
}

#[test]
fn the_paper_fits_every_screen() {
    let person = comes_to_the_houses(Visit::new());
    goes_in(&person, GOOD);
    begins_to_draw(&person);
    for size in [(1024, 768), (1366, 768), (1920, 1080), TABLET, PHONE] {
        person.sets_window(size);
        person.sees_in_view("button", "Gem tegningen");
        let [left, top, width, height] = person.finds("image", "Papiret er tomt").bounds();
        let (across, down) = (f64::from(size.0), f64::from(size.1));
        assert!(
            left >= 0.0 && top >= 0.0 && left + width <= across && top + height <= down,
            "the paper is cut on {size:?}"
        );
        assert!(
            width * 1.6 > across.min(down),
            "the paper is small on {size:?}"
        );
    }
}
