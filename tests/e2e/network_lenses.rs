//! Lenses: what the map is asked, by mouse, by fingers and by keyboard. They dim
//! and remove nobody, are told in words, and change nothing on the board.

use crate::harness::{PHONE, TABLET, Visit, Visitor, containing};

/// How clear somebody's drawing on the map is: 1 when nothing dims it.
const CLEARNESS: &str = "
    const stop = [...document.querySelectorAll('.person__stop')]
        .find((stop) => stop.getAttribute('aria-label').startsWith(arguments[0]));
    return Number(getComputedStyle(stop.parentElement).opacity);";

impl Visitor {
    fn sees_lit(&self, name: &str) {
        assert!(self.clearness(name) > 0.9, "{name} is dim");
    }

    fn sees_dim(&self, name: &str) {
        assert!(self.clearness(name) < 0.5, "{name} is lit up");
    }

    fn clearness(&self, name: &str) -> f64 {
        let clearness = self.asks_the_page_about(CLEARNESS, vec![format!("{name},").into()]);
        clearness.as_f64().expect("it is a number")
    }
}

/// Opens the example and goes to its network.
pub fn at_the_example(visit: Visit) -> Visitor {
    let person = visit.arrives();
    person.clicks_button("Vis eksemplet");
    person.clicks_button("Netværk");
    person.sees("combobox", "Vis");
    person
}

#[test]
fn by_mouse_asks_the_map_and_changes_nothing() {
    let person = at_the_example(Visit::new());
    person.sees_lit("Noah");
    person.chooses("Vis", "hvem kan hjælpe");
    person.sees_text("kan hjælpe med noget.");
    person.sees(
        "button",
        containing("kan hjælpe med praktisk hjælp og kørsel"),
    );
    person.sees_lit("Mette");
    person.sees_dim("Noah");
    // Who is dimmed is still there, on the map and in the list.
    person.sees("button", containing("Noah,"));
    person.finds_nothing_with_axe();

    person.chooses("Vis", "hvem ved hvad");
    person.sees("button", containing("ved noget"));
    person.chooses("Vis", "hvem har aftaler");
    person.sees("button", containing("2 aftaler"));

    person.chooses("Vis", "én persons bånd");
    person.sees_text("Vælg en person for at se båndene.");
    person.sees_lit("Noah");
    let map = person.within("application", "Netværkskort omkring Liva");
    person.clicks_at(map.finds("button", containing("Mette,")).centre());
    person.sees_text("Mette har 1 bånd.");
    person.sees_lit("Liva");
    person.sees_dim("Noah");

    // Nothing of it was a change.
    person.sees("button", containing("Eksempel, uændret"));
    person.chooses("Vis", "alle");
    person.sees_lit("Noah");

    person.clicks_button("Mere om netværkskortet");
    person.clicks_button("Navne på netværkskortet");
    let shown = "return getComputedStyle(document.querySelector('.person.is-on-map .person__name')).visibility";
    assert_eq!(person.asks_the_page(shown), "hidden");
    person.clicks_button("Navne på netværkskortet");
    assert_eq!(person.asks_the_page(shown), "visible");
}

#[test]
fn by_keyboard_asks_the_map_and_escape_ends_it() {
    let person = at_the_example(Visit::new());
    person.chooses_by_keys("Vis", "hvem er ikke nævnt");
    person.sees_text("ikke nævnt i et kort på Tavlen.");
    person.sees("button", containing("ikke nævnt"));
    person.presses("Escape");
    person.sees_no("button", containing("ikke nævnt"));
    person.sees_value("Vis", "0");
}

#[test]
fn by_fingers_asks_the_map_and_the_list() {
    for size in [TABLET, PHONE] {
        let person = at_the_example(Visit::new().on(size).touching());
        person.chooses("Vis", "hvem ved hvad");
        person.sees_dim("Noah");
        person.clicks_button("Liste");
        person.sees("button", containing("ved alt"));
        person.finds_nothing_with_axe();
    }
}
