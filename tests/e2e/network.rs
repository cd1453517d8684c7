//! The network: the map by mouse, by fingers, by keyboard, and its list.

use serde_json::{Value, json};

use crate::harness::{TABLET, Visit, Visitor, containing};

const MAP: &str = "Netværkskort omkring Liva";
const WHO: &str = "Hvem er vigtig for Liva?";

/// Begins a board around Liva and goes to her network.
pub fn at_the_map(visit: Visit) -> Visitor {
    let person = visit.arrives();
    person.types_into("Hvem handler det om?", "Liva\n");
    person.clicks_button("Netværk");
    person.sees("application", MAP);
    person
}

impl Visitor {
    /// A spot on the map, as shares of its width and height.
    pub fn on_map(&self, across: f64, down: f64) -> (f64, f64) {
        let [left, top, width, height] = self.finds("application", MAP).bounds();
        (left + width * across, top + height * down)
    }

    /// Where somebody stands on the map.
    pub fn stands(&self, name: &str) -> (f64, f64) {
        let map = self.within("application", MAP);
        map.finds("button", containing(&format!("{name},")))
            .centre()
    }

    fn sees_in_list(&self, list: &str, name: &str) {
        self.within("list", list).sees("button", containing(name));
    }

    fn is_near(&self, name: &str, spot: (f64, f64)) {
        let (x, y) = self.stands(name);
        let distance = (x - spot.0).hypot(y - spot.1);
        assert!(distance < 12.0, "{name} is {distance} px away");
    }
}

#[test]
fn by_mouse_names_places_ties_changes_and_removes() {
    let person = at_the_map(Visit::new());
    person.sees_text("Skriv et navn nedenfor");
    person.types_into(WHO, "Mormor\nFar\nSofie\n");
    person.sees_text("3 personer");
    person
        .within("group", "Ikke placeret endnu")
        .clicks_button("Mormor");
    person.sees_text("Tryk på netværkskortet, hvor Mormor skal stå");
    let top = person.on_map(0.5, 0.12);
    person.clicks_at(top);
    person.sees("button", containing("Mormor, Familie, længere ude"));
    person.is_near("Mormor", top);

    // From the tray, by drag.
    let tray = person.within("group", "Ikke placeret endnu");
    person.drags(&tray.finds("button", "Far"), person.on_map(0.4, 0.25));
    person.sees("button", containing("Far, Familie, lidt længere ude"));
    // On the map, by drag.
    person.drags(person.stands("Far"), person.on_map(0.62, 0.6));
    person.sees_no("button", containing("Far, Familie"));
    person.presses("Control+Z");
    person.sees("button", containing("Far, Familie"));
    // Off the map again.
    person.drags(person.stands("Far"), &person.finds_field(WHO));
    person
        .within("group", "Ikke placeret endnu")
        .sees("button", "Far");
    person.clicks_button("Fortryd");
    person.sees("button", containing("Far, Familie"));

    // First the place, then the name.
    person.clicks_at(person.on_map(0.9, 0.5));
    person.sees_text("De næste kommer her: Venner og fritid");
    person.types("Yusuf\nMille\n");
    person.sees_in_list("Venner og fritid, længere ude", "Yusuf");
    person.sees_in_list("Venner og fritid, længere ude", "Mille");

    // A tie, by two taps, and how it is.
    person.clicks_at(person.stands("Mormor"));
    person.clicks_button("Nyt bånd");
    person.clicks_at(person.stands("Far"));
    person.sees_heading("Mormor og Far");
    person.clicks("radio", containing("anspændt"));
    person.sees_text("Mormor: anspændt bånd til Far");
    person.clicks("button", "Far");
    person.sees_button("anspændt bånd til Mormor");
    person.clicks_button("Fjern båndet: anspændt bånd til Mormor");
    person.sees_text("Ingen bånd endnu.");
    person.presses("Control+Z");
    person.sees_button("anspændt bånd til Mormor");

    // The next tie is not strained because the last one was.
    person.clicks_button("Nyt bånd");
    person.clicks_at(person.stands("Mille"));
    person.sees_heading("Far og Mille");
    person.sees_text("Far: almindeligt bånd til Mille");

    // Its line on the map selects a tie.
    person.clicks_button("Liste");
    let ((x1, y1), (x2, y2)) = (person.stands("Mormor"), person.stands("Far"));
    person.clicks_at((f64::midpoint(x1, x2), f64::midpoint(y1, y2)));
    person.sees_heading("Mormor og Far");

    // Name and role where they stand; then gone, and back.
    person.clicks_at(person.stands("Mormor"));
    person.clicks_button("Mormor");
    person.fills("Navn", "Mormor Grethe\n");
    person.sees("button", containing("Mormor Grethe, Familie"));
    person.clicks_button("Mere om Mormor Grethe");
    person.clicks_button("Fjern Mormor Grethe");
    person.sees_no("button", containing("Mormor Grethe,"));
    person.sees_text("Mormor Grethe er fjernet.");
    person.presses("Control+Z");
    person.sees("button", containing("Mormor Grethe, Familie"));
    person.presses("Control+Y");
    person.sees_no("button", containing("Mormor Grethe,"));
    person.finds_nothing_with_axe();
}

#[test]
fn escape_and_a_drop_outside_put_back() {
    let person = at_the_map(Visit::new());
    person.clicks_at(person.on_map(0.5, 0.2));
    person.types("Mormor\n");
    let home = person.stands("Mormor");
    person.drags_and_holds(home, person.on_map(0.2, 0.5));
    person.presses("Escape");
    person.lets_go();
    person.is_near("Mormor", home);
    person.sees_text("Mormor blev, hvor Mormor stod.");
    person.drags(home, person.on_map(0.01, 0.02));
    person.is_near("Mormor", home);
    // Only naming her can be undone.
    person.presses("Control+Z");
    person.sees_no("button", containing("Mormor,"));
}

#[test]
fn whoever_is_carried_follows_the_hand_with_their_ties() {
    // How far the middle of what is carried is from the hand, and how far the
    // nearest corner of the lines to it.
    const FROM_HAND: &str = "
        const [x, y] = arguments;
        const box = (part) => document.querySelector(`.map__lift ${part}`).getBoundingClientRect();
        // Whoever is carried is the mark of this line, which has no length.
        const symbol = box(`marker:has(.is-lifted .person__symbol) + polyline`);
        const { left, right, top, bottom } = box('.tie__line');
        const near = (one, other, to) => Math.min(Math.abs(one - to), Math.abs(other - to));
        return [
            Math.hypot(symbol.x + symbol.width / 2 - x, symbol.y + symbol.height / 2 - y),
            Math.hypot(near(left, right, x), near(top, bottom, y)),
        ].map(Math.round);";
    let person = at_the_map(Visit::new());
    person.clicks_at(person.on_map(0.5, 0.2));
    person.types("Mormor\n");
    person.clicks_at(person.stands("Mormor"));
    person.clicks_button("Nyt bånd");
    person.clicks_at(person.stands("Liva"));
    person.sees_heading("Mormor og Liva");
    let home = person.stands("Mormor");
    for spot in [person.on_map(0.2, 0.3), person.on_map(0.8, 0.7)] {
        person.drags_and_holds(home, spot);
        let hand = vec![json!(spot.0), json!(spot.1)];
        let distances = person.asks_the_page_about(FROM_HAND, hand);
        let distances: [i32; 2] = serde_json::from_value(distances).expect("two numbers");
        assert!(distances[0] < 4 && distances[1] < 40, "{distances:?}");
        person.presses("Escape");
        person.lets_go();
        person.is_near("Mormor", home);
    }
}

#[test]
fn by_fingers_two_people_at_once_and_palms_do_nothing() {
    let person = at_the_map(Visit::new().on(TABLET).touching());
    person.taps(person.on_map(0.5, 0.15));
    person.types_into(WHO, "Mor\n");
    person.taps(person.on_map(0.85, 0.5));
    person.types_into(WHO, "Sofie\n");
    let (mor, sofie) = (person.stands("Mor"), person.stands("Sofie"));
    let (left, right) = (person.on_map(0.3, 0.35), person.on_map(0.65, 0.75));
    person.drags_with_two_fingers((mor.into(), left.into()), (sofie.into(), right.into()));
    person.is_near("Mor", left);
    person.is_near("Sofie", right);
    // Each hand is a step of its own.
    person.clicks_button("Fortryd");
    person.clicks_button("Fortryd");
    person.is_near("Mor", mor);
    person.is_near("Sofie", sofie);

    // Two fingers on the ground choose no place; they zoom.
    person.clicks_button("Glem stedet");
    let middle = person.on_map(0.5, 0.65);
    person.pinches(middle, 60.0, 240.0);
    person.sees_button("Vis alt");
    person.sees_text("Tryk på netværkskortet for at vælge, hvor den næste skal stå.");
    person.clicks_button("Vis alt");
    person.is_near("Mor", mor);

    // A tap opens the sheet, and the map stays beside it.
    person.taps(person.stands("Mor"));
    person.clicks_button("Nyt bånd");
    person.taps(person.stands("Sofie"));
    person.sees_heading("Mor og Sofie");
    person.clicks("radio", containing("nært"));
    person.clicks_button("Luk");
    person.sees_no("heading", "Mor og Sofie");
    person.finds_nothing_with_axe();
}

#[test]
fn by_keyboard_alone() {
    let person = at_the_map(Visit::new());
    person.tabs_to("textbox", WHO);
    person.types("Mormor\nMoster\nFar\n");
    // Those who wait are placed from their panel.
    let waiting = person.within("group", "Ikke placeret endnu");
    person.tabs_into(&waiting.finds("button", "Mormor"));
    person.presses("Enter");
    person.chooses_by_keys("Område", "Familie");
    person.sees("button", containing("Mormor, Familie, lidt længere ude"));
    person.tabs_to("combobox", "Hvor tæt");
    person.presses("ArrowUp");
    person.sees("button", containing("Mormor, Familie, tæt på"));
    person.presses("Escape");

    // In the list, with the same keys as on the map.
    let in_list = |list: &str, name: &str| {
        person
            .within("list", list)
            .finds("button", containing(name))
    };
    person.tabs_into(&in_list("Familie, tæt på", "Mormor"));
    person.presses("Shift+ArrowDown");
    person.sees_text("Mormor: Familie, lidt længere ude");
    person.presses("Home");
    assert!(in_list("I midten", "Liva").has_focus());
    person.presses("End");
    assert!(in_list("Familie, lidt længere ude", "Mormor").has_focus());

    // On the map: letters find, arrows walk, Shift moves.
    let map = person.within("application", MAP);
    person.tabs_into(&map.finds("button", containing("Mormor,")));
    person.presses("Home");
    assert!(
        map.finds("button", containing("Liva, i midten"))
            .has_focus()
    );
    person.types("mor");
    assert!(map.finds("button", containing("Mormor,")).has_focus());
    person.presses("Shift+ArrowUp");
    person.sees("button", containing("Mormor, Familie, tæt på"));
    person.presses("Shift+ArrowRight");
    person.sees("button", containing("Mormor, Venner og fritid, tæt på"));
    assert!(map.finds("button", containing("Mormor,")).has_focus());
    person.presses("Shift+ArrowUp");
    person.sees_text("Mormor står allerede tættest på.");

    // A tie, and how it is.
    person.presses("Enter");
    person.tabs_to("button", "Nyt bånd");
    person.presses("Enter");
    person.tabs_to("button", "Liva");
    person.presses("Enter");
    person.sees_heading("Mormor og Liva");
    person.tabs_to("radio", containing("almindeligt"));
    person.presses("ArrowUp");
    person.sees("button", containing("nært bånd til Liva"));
    person.presses("Escape");
    assert!(map.finds("button", containing("Mormor,")).has_focus());

    // Gone, the focus beside it, and back.
    person.presses("Delete");
    person.sees_no("button", containing("Mormor,"));
    assert!(map.finds("button", containing("Liva,")).has_focus());
    person.presses("Control+Z");
    person.sees(
        "button",
        containing("Mormor, Venner og fritid, tæt på, nært bånd til Liva"),
    );
}

#[test]
fn names_do_not_overlap_at_25_people() {
    const OVERLAPS: &str = "
        const boxes = [...document.querySelectorAll('.is-on-map')].flatMap((person) => {
            const name = [...person.querySelectorAll('.person__name')];
            const symbol = person.querySelector('.person__symbol');
            return [...name, symbol].map((part) => [person, part.getBoundingClientRect()]);
        });
        const overlap = (a, b) => a.left + 1 < b.right && b.left + 1 < a.right
            && a.top + 4 < b.bottom && b.top + 4 < a.bottom;
        return boxes.flatMap(([one, a], index) => boxes.slice(index + 1)
            .filter(([other, b]) => one !== other && overlap(a, b))
            .map(([other]) => one.textContent + ' × ' + other.textContent));";
    let person = at_the_map(Visit::new());
    let people = [
        "Mor",
        "Far",
        "Mormor Grethe",
        "Morfar Ib",
        "Farmor Fatima",
        "Faster Amina",
        "Onkel Peter",
        "Lillebror Noah",
        "Storesøster Alberte",
        "Kusine Sara",
        "Sundhedsplejerske Anne-Birgitte",
        "Klasselærer Mette",
        "Pædagog Jens",
        "PPR",
        "Sagsbehandler Rikke",
        "Familiebehandler Søren",
        "Sofie",
        "Yusuf",
        "Mille",
        "Nabo Inger",
        "Fodbold U13",
        "Karen",
        "Lektiecaféen",
        "Besøgsven Ole",
        "Træner Nguyễn Thị Hương",
    ];
    let places = [
        (0.5, 0.2),
        (0.85, 0.4),
        (0.65, 0.8),
        (0.3, 0.75),
        (0.15, 0.4),
    ];
    for (group, place) in people.chunks(5).zip(places) {
        person.clicks_at(person.on_map(place.0, place.1));
        person.types(&format!("{}\n", group.join("\n")));
    }
    person.sees_text("25 personer");
    person
        .within("application", MAP)
        .sees_so_many(26, "button", containing(", "));
    assert_eq!(person.asks_the_page(OVERLAPS), Value::Array(Vec::new()));
}
