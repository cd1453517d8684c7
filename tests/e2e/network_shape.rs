//! How the map is divided: rings and areas named, added, moved, coloured and
//! taken away, by mouse, by fingers and by keyboard.

use crate::harness::{PHONE, Visit, Visitor, containing};

/// Begins a board around Liva with Mormor close in the family, and opens the
/// sheet.
fn at_the_sheet(visit: Visit) -> Visitor {
    let person = visit.arrives();
    person.types_into("Hvem handler det om?", "Liva\n");
    person.clicks_button("Netværk");
    person.types_into("Hvem er vigtig for Liva?", "Mormor\n");
    person
        .within("group", "Ikke placeret endnu")
        .clicks_button("Mormor");
    let map = person.finds("application", "Netværkskort omkring Liva");
    let [left, top, width, height] = map.bounds();
    person.clicks_at((left + width * 0.5, top + height * 0.25));
    person.sees("button", containing("Mormor, Familie"));
    person.clicks_button("Mere om netværkskortet");
    person.clicks_button("Netværkskortets opdeling");
    person.sees_heading("Netværkskortets opdeling");
    person
}

#[test]
fn by_mouse_shapes_the_map_and_takes_it_back() {
    let person = at_the_sheet(Visit::new());
    person.clicks_button("Tilføj en ring yderst");
    person.sees_text("Ringen langt væk er tilføjet.");
    assert!(person.finds("textbox", "Ringens navn").has_focus());
    person.presses("Escape");
    person.sees_button("Fjern langt væk");
    // One more outside renames none inside.
    person.sees_button("Fjern længere ude");
    person.clicks_button("lidt længere ude");
    person.fills("Ringens navn", "til hverdag\n");
    person.sees("button", containing("Mormor, Familie, til hverdag"));
    // A ring moves with its people and its name, and so does the one it passes.
    person.clicks_button("Flyt til hverdag indad");
    person.sees_text("til hverdag er flyttet.");
    person.sees_button("Flyt tæt på indad");
    person.sees_button("Flyt længere ude indad");
    person.clicks_button("Fjern til hverdag");
    person.sees_text("Hvor skal den ene fra til hverdag hen?");
    person.chooses("Hvor skal den ene fra til hverdag hen?", "langt væk");
    person.clicks_button("Fjern");
    person.sees("button", containing("Mormor, Familie, langt væk"));
    person.presses("Control+Z");
    person.sees("button", containing("Mormor, Familie, til hverdag"));

    person.types_into("Nyt område", "Nabolaget\n");
    person.sees_text("Nabolaget er tilføjet.");
    person.chooses("Farve for Nabolaget", "petroleum");
    person.clicks_button("Flyt Nabolaget tilbage");
    // Nobody stands there: it goes at once.
    person.clicks_button("Fjern Nabolaget");
    person.sees_no("button", "Fjern Nabolaget");
    person.clicks_button("Fjern Familie");
    person.chooses("Hvor skal den ene fra Familie hen?", "Ikke placeret endnu");
    person.clicks_button("Fjern");
    person
        .within("group", "Ikke placeret endnu")
        .sees("button", "Mormor");
    person.finds_nothing_with_axe();
    person.presses("Control+Z");
    person.sees("button", containing("Mormor, Familie"));
}

#[test]
fn by_keyboard_shapes_the_map() {
    let person = at_the_sheet(Visit::new());
    let down = person.tabs_to("button", "Flyt tæt på udad");
    person.presses("Enter");
    person.sees_text("tæt på er flyttet.");
    drop(down);
    // They are called what they were, and so is where Mormor stands.
    person.sees("button", containing("Mormor, Familie, lidt længere ude"));
    person.sees_button("Flyt lidt længere ude udad");
    person.tabs_to("button", "Tilføj en ring yderst");
    person.presses("Enter");
    person.sees_text("Ringen langt væk er tilføjet.");
    // Its name stands there to be written over.
    person.types("langt ude\n");
    person.sees_button("Fjern langt ude");
    person.tabs_to("textbox", "Nyt område");
    person.types("Nabolaget\n");
    person.sees_button("Fjern Nabolaget");
    person.presses("Escape");
    person.sees_no("heading", "Netværkskortets opdeling");
    assert!(person.finds("button", "Mere om netværkskortet").has_focus());
}

#[test]
fn by_fingers_shapes_the_map_on_a_phone() {
    let person = at_the_sheet(Visit::new().on(PHONE).touching());
    person.clicks_button("Flyt Fagfolk tilbage");
    person.sees_text("Fagfolk er flyttet.");
    person.clicks_button("Fjern Familie");
    person.sees("combobox", "Hvor skal den ene fra Familie hen?");
    person.finds_nothing_with_axe();
    person.clicks_button("Annullér");
    person.sees_no("combobox", "Hvor skal den ene fra Familie hen?");
    person.clicks_button("Luk");
    person.sees_no("heading", "Netværkskortets opdeling");
}
