//! One edit changes only the parts of those it is about, on the map and in the list.

use serde_json::json;

use crate::harness::{Visit, Visitor, containing};
use crate::network::at_the_map;

/// Begins to watch whose parts of map and list change.
const WATCH: &str = "
    window.changed = new Set();
    window.rows = {};
    window.watch?.disconnect();
    window.watch = new MutationObserver((changes) => changes.forEach(({ target, type }) => {
        const holder = target.nodeType === 1 ? target : target.parentElement;
        const person = holder?.closest('[data-person]');
        window.changed.add(person ? person.dataset.person : holder?.closest('.map, .network__list')?.className);
        if (person?.closest('.network__list')) {
            const name = person.querySelector('.person-row__name').textContent;
            (window.rows[name] ??= []).push(type === 'characterData' ? target.data : type);
        }
    }));
    window.watch.observe(document.body, {
        subtree: true, childList: true, characterData: true, attributes: true,
    });";

/// How many people's parts have changed, and whether something did that is
/// nobody's.
fn changed(person: &Visitor) -> (usize, bool) {
    let changed = person.asks_the_page(
        "const all = [...window.changed].filter(Boolean);
         const people = all.filter((it) => it.includes('-') && !/[ _]/.test(it));
         return [people.length, people.length < all.length];",
    );
    serde_json::from_value(changed).expect("a number and a truth")
}

#[test]
fn renaming_choosing_and_tying_change_only_the_parts_of_those_they_are_about() {
    let person = at_the_map(Visit::new());
    for (name, across, down) in [("Mor", 0.5, 0.2), ("Sofie", 0.8, 0.4), ("Karen", 0.65, 0.8)] {
        person.clicks_at(person.on_map(across, down));
        person.types(&format!("{name}\n"));
    }
    person.clicks_at(person.stands("Mor"));
    person.asks_the_page(WATCH);
    person.clicks_button("Mor");
    person.fills("Navn", "Mor Anne\n");
    person.sees("button", containing("Mor Anne, Familie"));
    assert_eq!(changed(&person), (1, false));

    person.asks_the_page(WATCH);
    person.clicks_at(person.stands("Sofie"));
    person.sees_heading("Sofie");
    assert_eq!(changed(&person), (2, false), "who was chosen and who is");

    person.asks_the_page(WATCH);
    person.clicks_button("Nyt bånd");
    person.clicks_at(person.stands("Mor Anne"));
    person.sees_heading("Sofie og Mor Anne");
    assert_eq!(changed(&person).0, 2, "both ends of the tie");

    // Whoever is tied to her is told with her name.
    person.clicks_at(person.stands("Sofie"));
    person.sees_heading("Sofie");
    person.asks_the_page(WATCH);
    person.clicks_button("Sofie");
    person.fills("Navn", "Anna Sofie\n");
    person.sees("button", containing("Anna Sofie, Venner"));
    assert_eq!(changed(&person), (2, false));
    // And by nothing but that name, in what describes the row and in what it says:
    // the row stays, and on the map everything.
    let told = json!(["attributes", "almindeligt bånd til Anna Sofie"]);
    assert_eq!(person.asks_the_page("return window.rows['Mor Anne']"), told);
}
