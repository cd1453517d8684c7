//! Whose view: the map as one person would place everybody, by mouse, by fingers
//! and by keyboard, beside the shared map and without touching it.

use crate::harness::{PHONE, TABLET, Visit, Visitor, containing};

const MAP: &str = "Netværkskort omkring Liva";
const MORS: &str = "Netværkskortet, som Mor ser det";

/// Begins a board around Liva with Mor and Mormor in the family, and looks at it
/// with Mor's eyes.
fn with_mors_eyes(visit: Visit) -> Visitor {
    let person = visit.arrives();
    person.types_into("Hvem handler det om?", "Liva\n");
    person.clicks_button("Netværk");
    for (name, across) in [("Mor", 0.4), ("Mormor", 0.6)] {
        person.types_into("Hvem er vigtig for Liva?", &format!("{name}\n"));
        person.clicks_at(at(&person, across, 0.3));
        person.sees("button", containing(&format!("{name}, Familie")));
        person.presses("Escape");
    }
    person.clicks_button("Mere om netværkskortet");
    person
        .within("group", "Se netværkskortet med en andens øjne")
        .clicks_button("Mor");
    person.sees_heading(MORS);
    person.sees_text("Har alle der, hvor de står på det fælles netværkskort.");
    person
}

fn at(person: &Visitor, across: f64, down: f64) -> (f64, f64) {
    let [left, top, width, height] = person.finds("application", MAP).bounds();
    (left + width * across, top + height * down)
}

fn stands(person: &Visitor, name: &str) -> (f64, f64) {
    let map = person.within("application", MAP);
    map.finds("button", containing(&format!("{name},")))
        .centre()
}

/// Where the one ghost is drawn.
fn ghost(person: &Visitor) -> (f64, f64) {
    let at = person.asks_the_page(
        "const box = document.querySelector('.ghost__symbol').getBoundingClientRect();
         return [box.x + box.width / 2, box.y + box.height / 2];",
    );
    let number = |index: usize| at[index].as_f64().expect("it is a number");
    (number(0), number(1))
}

fn drags_to_friends_and_back(person: &Visitor) {
    let home = stands(person, "Mormor");
    person.drags(home, at(person, 0.8, 0.5));
    person.sees("button", containing("Mormor Venner og fritid"));
    // Shared, she stays where she was, and what differs is told in words.
    person.sees("button", containing("Mormor, Familie"));
    person.sees("button", containing("(på det fælles netværkskort: Familie"));
    // What Mor sees is moved on from there.
    person.drags(ghost(person), at(person, 0.2, 0.5));
    person.sees("button", containing("Mormor Skole og dagtilbud"));
    person.finds_nothing_with_axe();
    person.clicks_button("Fortryd");
    person.sees("button", containing("Mormor Venner og fritid"));
    person.clicks_button("Fortryd");
    person.sees_text("Har alle der, hvor de står på det fælles netværkskort.");
}

#[test]
fn by_mouse_places_compares_leaves_and_removes() {
    let person = with_mors_eyes(Visit::new());
    drags_to_friends_and_back(&person);
    person.clicks_button("Gentag");
    person.clicks_button("Færdig");
    person.sees_no("heading", MORS);
    person.sees_no("button", containing("(på det fælles netværkskort"));
    // It is kept, and shows again.
    person.clicks_button("Mere om netværkskortet");
    person
        .within("group", "Se netværkskortet med en andens øjne")
        .clicks_button("Mor 1 står anderledes");
    person.sees("button", containing("Mormor Venner og fritid"));
    person.clicks_button("Fjern dette netværkskort");
    person.sees_no("heading", MORS);
    person.sees_text("Netværkskortet, som Mor ser det, er fjernet.");
    person.sees("button", containing("Mormor, Familie"));
}

#[test]
fn by_fingers_places_on_tablet_and_phone() {
    for size in [TABLET, PHONE] {
        let person = with_mors_eyes(Visit::new().on(size).touching());
        person.drags_by_finger(stands(&person, "Mormor"), at(&person, 0.82, 0.6));
        person.sees("button", containing("Mormor Venner og fritid"));
        person.finds_nothing_with_axe();
        person.clicks_button("Færdig");
        person.sees_no("heading", MORS);
    }
}

#[test]
fn by_keyboard_places_on_the_map_and_from_the_list() {
    let person = with_mors_eyes(Visit::new());
    let map = person.within("application", MAP);
    // The map's stop is whoever was chosen last; letters find the others.
    person.tabs_into(&map.finds("button", containing("Mormor,")));
    person.presses("Shift+ArrowRight");
    person.sees("button", containing("Mormor Venner og fritid"));
    person.sees("button", containing("Mormor, Familie"));
    // From her panel, too.
    person.presses("Enter");
    person.chooses_by_keys("Område", "Fagfolk");
    person.sees("button", containing("Mormor Fagfolk"));
    person.presses_times(3, "Escape");
    person.sees_no("heading", MORS);
}
