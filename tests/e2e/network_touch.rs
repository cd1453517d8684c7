//! What a child's fingers do at the network map: quick second taps, and people
//! drawn aside out of the row of those who wait.

use crate::harness::{PHONE, TABLET, Visit, containing};
use crate::network_lenses::at_the_example;
use crate::network_room::with_people;

const MAP: &str = "Netværkskort omkring Liva";
const WAITING: &str = "Ikke placeret endnu";

#[test]
fn a_second_tap_does_nothing_in_the_panel_that_the_first_has_opened() {
    for size in [TABLET, PHONE] {
        let person = at_the_example(Visit::new().on(size).touching());
        person.asks_the_page(
            "window.pressed = 0;
            addEventListener('pointerdown', (event) => {
                window.pressed += event.target.closest('.network__details') ? 1 : 0;
            }, true);",
        );
        let map = person.within("application", MAP);
        let club = map.finds("button", containing("⚽, U10"));
        person.taps_twice(&club);
        person.sees("button", containing("Mere om Lindeby"));
        assert_eq!(person.asks_the_page("return window.pressed"), 0);
        // Only that tap was caught.
        person.clicks_button(containing("Mere om Lindeby"));
        assert_eq!(person.asks_the_page("return window.pressed"), 1);
    }
}

#[test]
fn somebody_who_waits_is_drawn_aside_onto_the_map() {
    let person = with_people(Visit::new().on(TABLET).touching(), &["Mor"]);
    let (x, y) = person
        .within("group", WAITING)
        .finds("button", "Mor")
        .centre();
    person.drags_by_finger((x, y), (x + 240.0, y - 190.0));
    person.sees("button", containing("Mor, "));
    person.sees_no("group", WAITING);
}

#[test]
fn a_finger_along_a_full_row_moves_it_and_takes_nobody_in_hand() {
    let names = ["Mormor", "Morfar", "Farmor", "Farfar", "Moster", "Onkel"];
    let person = with_people(Visit::new().on(PHONE).touching(), &names);
    let row = person.within("group", WAITING);
    let last = row.finds("button", "Onkel");
    let before = last.bounds()[0];
    let (x, y) = last.centre();
    let left = row.finds("button", "Moster").centre().0;
    person.drags_by_finger((left, y), (left + 200.0, y));
    person.sees_text("hvor Onkel skal stå");
    assert!(last.bounds()[0] > before + 100.0, "{before} {x}");
}
