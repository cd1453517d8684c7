//! Several people at once: chosen by tap, with Control, by key, by checkbox;
//! then one deed and one step of undo.

use serde_json::json;

use crate::harness::{Visit, Visitor, containing};

const MAP: &str = "Netværkskort omkring Liva";
const LIST: &str = "Alle i netværket";

/// Begins a board around Liva with three in the family and a club.
fn with_family(visit: Visit) -> Visitor {
    let person = visit.arrives();
    person.types_into("Hvem handler det om?", "Liva\n");
    person.clicks_button("Netværk");
    person.types_into("Hvem er vigtig for Liva?", "Mor\nFar\nMormor\n");
    person
}

fn in_list(person: &Visitor, name: &str) {
    person.within("region", LIST).clicks_button(name);
}

#[test]
fn by_mouse_ties_houses_and_moves_several() {
    let person = with_family(Visit::new());
    person.within("region", LIST).clicks_button("Vælg flere");
    person.sees_text("Tryk på dem, det gælder.");
    in_list(&person, "Mor");
    person.within("region", LIST).clicks("checkbox", "Vælg Far");
    person
        .within("region", LIST)
        .clicks("checkbox", "Vælg Mormor");
    person.sees_text("3 valgte: Mor, Far og Mormor");
    let deeds = person.within("group", "Flere på én gang");
    deeds.clicks_button("Alle kender hinanden");
    person.sees_text("3 nye bånd.");
    deeds.clicks_button("Alle kender hinanden");
    person.sees_text("De har allerede bånd til hinanden.");
    deeds.chooses("Flyt til", "Familie, tæt på");
    deeds.clicks_button("Flyt");
    person.sees_text("Mor, Far og Mormor: Familie, tæt på");
    let map = person.within("application", MAP);
    map.sees("button", "Mormor, Familie, tæt på");

    // A tap on the map takes her out; a line or the ground does nothing.
    person.clicks_at(map.finds("button", containing("Mormor,")).centre());
    person.sees_text("2 valgte: Mor og Far");
    deeds.clicks_button("Bor sammen");
    person.sees_text("Mor og Far bor sammen nu.");
    person.finds_nothing_with_axe();
    deeds.clicks_button("Færdig");
    person.sees("textbox", "Hvem er vigtig for Liva?");
    person.clicks("heading", "Tegnforklaring");
    person.sees_text("Bor sammen");

    // Each deed was one step.
    person.presses("Control+Z");
    person.sees_no_text("Bor sammen");
    person.presses("Control+Z");
    person.sees_no("button", "Mormor, Familie, tæt på");
    person.presses("Control+Z");
    in_list(&person, "Mor");
    person.sees_text("Ingen bånd endnu.");
}

#[test]
fn with_control_one_more_is_chosen() {
    let person = with_family(Visit::new());
    person
        .within("group", "Ikke placeret endnu")
        .clicks_button("Mor");
    person.chooses("Område", "Familie");
    person.within("region", "Mor").clicks_button("Liste");
    let map = person.within("application", MAP);
    person.clicks_at(map.finds("button", containing("Mor,")).centre());
    let (x, y) = map
        .finds("button", "Liva, i midten af netværkskortet")
        .centre();
    for kind in ["mousePressed", "mouseReleased"] {
        let click = json!({ "type": kind, "x": x, "y": y, "button": "left", "clickCount": 1, "modifiers": 2 });
        person.asks_devtools("Input.dispatchMouseEvent", click);
    }
    person.sees_text("2 valgte: Mor og Liva");
    // By key on the map: out again, and a new one in.
    person.tabs_to("button", "Liva, i midten af netværkskortet");
    person.presses("Control+Space");
    person.sees_text("1 valgt: Mor");
    person.presses("Space");
    person.sees_text("2 valgte: Mor og Liva");
    person.tabs_to("button", "Alle kender hinanden");
    person.presses("Enter");
    person.sees(
        "button",
        "Mor, Familie, lidt længere ude, almindeligt bånd til Liva",
    );
    // Escape ends it.
    person.presses("Escape");
    person.sees_no("group", "Flere på én gang");
}

#[test]
fn by_finger_on_a_phone_chooses_several() {
    let phone = (390, 844);
    let person = with_family(Visit::new().on(phone).touching());
    person.clicks_button("Mere om netværkskortet");
    person.clicks_button("Vælg flere");
    person.taps(
        &person
            .within("application", MAP)
            .finds("button", "Liva, i midten af netværkskortet"),
    );
    person.clicks_button("Liste");
    person.within("region", LIST).clicks("checkbox", "Vælg Far");
    person.sees_text("2 valgte: Liva og Far");
    person.clicks_button("Bor sammen");
    person.sees_text("Liva og Far bor sammen nu.");
    person.finds_nothing_with_axe();
    person.clicks_button("Færdig");
    in_list(&person, "Liva");
    person.sees_text("Bor sammen med Far");
}
