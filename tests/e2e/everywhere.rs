//! What holds in every room: accessibility, both languages, every screen.

mod full;

use crate::harness::{PHONE, TABLET, Visit, Visitor, containing};

const ROOMS: [&str; 5] = [
    "Velkommen",
    "Netværk",
    "Tavlen",
    "Mål og aftaler",
    "Afslutning",
];
const ROOMS_IN_ENGLISH: [&str; 5] = [
    "Welcome",
    "Network",
    "The board",
    "Goals and agreements",
    "Closing",
];
const SCREENS: [(u32, u32); 5] = [(1024, 768), (1366, 768), (1920, 1080), TABLET, PHONE];

#[test]
fn no_room_has_a_serious_barrier() {
    let person = Visit::new().arrives();
    person.finds_nothing_with_axe();
    person.clicks_button("Vis eksemplet");
    for room in ROOMS {
        enters(&person, room);
        person.finds_nothing_with_axe();
    }
    person.clicks_button("Vis dokumentet");
    person.sees("dialog", "Dokumentet");
    person.finds_nothing_with_axe();
}

#[test]
fn no_room_has_a_serious_barrier_in_english_and_in_the_dark() {
    let visit = Visit::new().speaking("en");
    let person = visit.preferring("prefers-color-scheme", "dark").arrives();
    person.finds_nothing_with_axe();
    person.clicks_button("Show the example");
    for room in ROOMS_IN_ENGLISH {
        enters(&person, room);
        person.finds_nothing_with_axe();
    }
}

#[test]
fn no_room_scrolls_sideways_on_any_screen() {
    let person = Visit::new().arrives();
    fits(&person, "the start page");
    person.clicks_button("Vis eksemplet");
    for room in ROOMS {
        enters(&person, room);
        fits(&person, room);
    }
}

#[test]
fn with_text_twice_as_large_no_room_scrolls_sideways() {
    let person = Visit::new().arrives();
    person.clicks_button("Vis eksemplet");
    person.clicks_button("Visning");
    for _ in 0..4 {
        person.clicks_button("Større tekst");
    }
    person.presses("Escape");
    for room in ROOMS {
        enters(&person, room);
        fits(&person, room);
    }
}

#[test]
fn a_key_covers_the_screen_and_uncovers_it() {
    let person = Visit::new().arrives();
    person.clicks_button("Vis eksemplet");
    person.sees("button", containing("Mormor Grethe"));
    person.presses("F9");
    person.sees("dialog", "Pause");
    person.presses("F9");
    person.sees_no("dialog", "Pause");
}

fn enters(person: &Visitor, room: &str) {
    let rooms = person.within("navigation", containing("R"));
    rooms.clicks_button(room);
    rooms.finds("button", room).is_seen_as("focusable", "true");
    person.sees("main", room);
}

#[track_caller]
fn fits(person: &Visitor, room: &str) {
    for size in SCREENS {
        person.sets_window(size);
        let widest = person.asks_the_page(
            "const room = document.querySelector('main');
             return Math.max(document.documentElement.scrollWidth - innerWidth,
                 room.scrollWidth - room.clientWidth)",
        );
        let over = widest.as_f64().expect("a number");
        assert!(over < 1.0, "{room} is {over} px too wide on {size:?}");
    }
    person.sets_window(SCREENS[1]);
}

#[test]
fn what_is_done_is_said_the_first_time_and_again() {
    const SAID: &str = "return [...document.querySelectorAll('[role=status]')]
        .map((it) => it.textContent).join('|')";
    let person = Visit::new().arrives();
    person.clicks_button("Vis eksemplet");
    enters(&person, "Tavlen");
    let says = |card: &str| {
        person.types_into("Nyt kort: Hvad bekymrer os?", card);
        let said = person.asks_the_page(SAID).to_string();
        assert!(said.contains("Sat på tavlen"), "{said}");
        said
    };
    // The first change also ends *Eksempel, uændret*; both are said.
    let first = says("Han sover ikke\n");
    assert!(first.contains("Ikke gemt"), "{first}");
    assert_ne!(first, says("De skændes\n"));
}
