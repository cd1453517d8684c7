//! The map of a whole network, as a family leaves with it: by mouse alone, by
//! touch alone and by keys alone.
//!
//! Each builds the same network around Liva, asks it something, takes steps back
//! and forth, saves, starts over, opens the file again, and finds the same people,
//! places and ties on the map, in the list and in the document.

mod by_keyboard;
mod by_mouse;
mod by_touch;
mod document;

use std::collections::BTreeSet;
use std::ops::Deref;

use crate::harness::{Place, Thing, Visit, Visitor, containing};
use crate::story::WITHOUT_PLACES;

const MAP: &str = "Netværkskort omkring Liva";
const WHO: &str = "Hvem er vigtig for Liva?";
const LIST: &str = "Alle i netværket";
const FRIENDS: &str = "Venner og fritid";

/// Everybody around Liva, in which sector, and where on the map that is, as
/// shares of its width and height.
const CAST: [(&str, &str, (f64, f64)); 12] = [
    ("Anna", "Familie", (0.5, 0.36)),
    ("Jonas", "Familie", (0.4, 0.1)),
    ("Grethe", "Familie", (0.57, 0.26)),
    ("Ib", "Familie", (0.5, 0.1)),
    ("Leo", "Familie", (0.6, 0.1)),
    ("Buster", "Familie", (0.43, 0.24)),
    ("Bo", "Familie", (0.5, 0.22)),
    ("Sofie", FRIENDS, (0.66, 0.42)),
    ("Voksenven", FRIENDS, (0.85, 0.5)),
    ("Håndbold", "Foreninger og frivillige", (0.65, 0.75)),
    ("Mette", "Skole og dagtilbud", (0.3, 0.42)),
    ("Rikke", "Fagfolk", (0.4, 0.75)),
];

/// The ties, how each is called while it is made, and in the document.
const TIES: [([&str; 2], &str, &str); 6] = [
    (["Grethe", "Liva"], "almindeligt", "Almindeligt bånd"),
    (["Håndbold", "Liva"], "svagt", "Svagt bånd"),
    (["Jonas", "Liva"], "anspændt", "Anspændt bånd"),
    (["Leo", "Jonas"], "brudt", "Brudt bånd"),
    (["Bo", "Liva"], "ingen kontakt", "Ingen kontakt"),
    (["Anna", "Liva"], "nært", "Nært bånd"),
];

/// What the hands do that differ from story to story.
trait Hands {
    /// Presses a control.
    fn presses(&self, person: &Visitor, control: &Thing);
    /// Opens the panel of somebody on the map.
    fn opens(&self, person: &Visitor, name: &str);
    /// Gives everybody who waits a place.
    fn places_everybody(&self, story: &Story);
    /// Chooses the other end of a tie that was begun.
    fn chooses_other_end(&self, person: &Visitor, name: &str);
    /// Says how the tie is whose panel is open.
    fn says_quality(&self, person: &Visitor, quality: &str);
    /// Asks the map something.
    fn asks(&self, person: &Visitor, lens: &str);
    /// Goes to the room with that name, the `nth` one.
    fn goes(&self, person: &Visitor, room: &str, nth: usize);
    /// Leaves the panel for the list, if it is open.
    fn shows_list(&self, person: &Visitor);
    /// Takes steps back.
    fn undoes(&self, person: &Visitor, steps: usize);
    /// Takes them again.
    fn redoes(&self, person: &Visitor, steps: usize);
    /// Saves the board as a file.
    fn saves(&self, person: &Visitor);
    /// Opens the document.
    fn shows_document(&self, person: &Visitor);
    /// Closes the document.
    fn closes_document(&self, person: &Visitor);
}

/// Somebody at the app, and their hands.
struct Story {
    person: Visitor,
    hands: Box<dyn Hands>,
}

impl Deref for Story {
    type Target = Visitor;

    fn deref(&self) -> &Visitor {
        &self.person
    }
}

/// Tells the whole story, from an empty board to the document.
fn tells(visit: Visit, hands: Box<dyn Hands>) {
    let person = visit.where_first(WITHOUT_PLACES).arrives();
    let story = Story { person, hands };
    story.begins();
    story.names_everybody();
    story.hands.places_everybody(&story);
    story.says_more();
    story.ties_them();
    story.asks_and_takes_back();
    let before = story.perceives();
    Story::finds_cast_in(&before);
    story.hands.saves(&story);
    story.sees("button", containing("Hentet til Downloads"));
    let file = story.finds_download(".json");
    let document = story.takes_document();
    story.starts_over();
    story.picks_file(&file);
    story.sees_heading("Velkommen til mødet om Liva");
    story.hands.goes(&story, "Netværk", 2);
    story.sees("application", MAP);
    assert_eq!(story.perceives(), before, "the file opened another map");
    story.sees_symbol_of_the_dog();
    story.has_made_no_request_since_load();
    document::is_the_same(&story, &document, &before);
}

/// What is heard of the network: the symbols of the map, and who is where in the
/// list, each as the place and the words of the row.
#[derive(Debug, PartialEq)]
struct Perceived {
    map: BTreeSet<String>,
    list: BTreeSet<(String, String)>,
}

impl Story {
    fn press(&self, role: &str, name: &str) {
        self.press_in(self, role, name);
    }

    fn press_in(&self, place: &Place, role: &str, name: &str) {
        self.hands.presses(self, &place.finds(role, name));
    }

    fn begins(&self) {
        self.press("textbox", "Hvem handler det om?");
        self.types("Liva\n");
        self.sees_heading("Velkommen til mødet om Liva");
        self.hands.goes(self, "Netværk", 2);
        self.sees("application", MAP);
    }

    /// Eleven people, and between them a club.
    fn names_everybody(&self) {
        self.press("textbox", WHO);
        for (name, _, _) in CAST.iter().filter(|(name, _, _)| !is_group(name)) {
            self.types(&format!("{name}\n"));
        }
        self.chooses("Den næste er", "Gruppe");
        self.press("textbox", WHO);
        self.types("Håndbold\n");
        self.sees_text("11 personer og 1 gruppe");
        self.chooses("Den næste er", "Person");
    }

    /// One who is no longer alive, one who is wished for, a dog, a household.
    fn says_more(&self) {
        self.opens_more_about("Ib");
        self.press("button", "lever ikke mere");
        self.sees("button", containing("Ib, lever ikke mere, Familie"));
        self.opens_more_about("Voksenven");
        self.press("button", "ønskes i netværket");
        self.sees("button", containing("Voksenven, ønskes i netværket"));
        self.opens_more_about("Buster");
        self.press_in(&self.within("group", "Symbol"), "button", "kæledyr");
        self.opens_more_about("Anna");
        self.press_in(&self.within("group", "Bor sammen med"), "button", "Liva");
        self.sees_text("Bor sammen med Liva");
    }

    fn opens_more_about(&self, name: &str) {
        self.hands.opens(self, name);
        self.press("button", &format!("Mere om {name}"));
    }

    fn sees_symbol_of_the_dog(&self) {
        self.opens_more_about("Buster");
        let dog = self.within("group", "Symbol").finds("button", "kæledyr");
        dog.is_seen_as("pressed", "true");
    }

    /// All six qualities, and in the end who supports whom.
    fn ties_them(&self) {
        for ([one, other], quality, _) in TIES {
            self.hands.opens(self, one);
            self.press("button", "Nyt bånd");
            self.hands.chooses_other_end(self, other);
            self.sees_heading(&format!("{one} og {other}"));
            self.hands.says_quality(self, quality);
            let tie = self.finds("radio", containing(quality));
            tie.is_seen_as("checked", "true");
        }
        self.press("button", "Anna støtter Liva");
        let kinds = self.within("group", "Giver");
        self.press_in(&kinds, "button", "praktisk hjælp");
        self.sees(
            "button",
            containing("nært bånd til Liva, giver praktisk hjælp"),
        );
    }

    /// Asks for the ties of one, which changes nothing; then two steps back and
    /// forth.
    fn asks_and_takes_back(&self) {
        self.hands.opens(self, "Jonas");
        self.hands.asks(self, "én persons bånd");
        self.sees_text("Jonas har 2 bånd.");
        self.hands.asks(self, "alle");
        self.sees_no_text("Jonas har 2 bånd.");
        let before = self.perceives();
        self.hands.undoes(self, 2);
        self.sees_no("button", containing("giver praktisk hjælp"));
        self.hands.redoes(self, 2);
        self.sees(
            "button",
            containing("nært bånd til Liva, giver praktisk hjælp"),
        );
        assert_eq!(self.perceives(), before, "a step back and forth changed it");
    }

    fn takes_document(&self) -> std::path::PathBuf {
        self.hands.shows_document(self);
        self.press("button", "Hent som fil");
        let document = self.finds_download(".html");
        self.hands.closes_document(self);
        self.sees_no("dialog", "Dokumentet");
        document
    }

    fn starts_over(&self) {
        self.hands.goes(self, "Afslutning", 5);
        self.press("button", "Start forfra");
        self.press("button", "Fjern tavlen");
        self.sees_heading("Begynd en ny tavle");
        self.sees_no_text("Anna");
    }

    /// Somebody's symbol on the map.
    fn symbol(&self, name: &str) -> Thing {
        symbol(self, name)
    }

    fn stands_in(&self, name: &str, sector: &str) {
        let kind = if is_group(name) { "gruppe, " } else { "" };
        let map = self.within("application", MAP);
        map.sees("button", containing(&format!("{name}, {kind}{sector}")));
    }

    /// Leaves the panel for the list and looks at both.
    fn perceives(&self) -> Perceived {
        self.hands.shows_list(self);
        self.sees("region", LIST);
        let map = self.within("application", MAP).finds_all("button");
        let map = map.into_iter().map(|symbol| symbol.name).collect();
        let region = self.within("region", LIST);
        let mut list = BTreeSet::new();
        for rows in region.finds_all("list") {
            let place = rows.name.clone();
            let rows = region.within("list", place.as_str()).finds_all("button");
            list.extend(rows.into_iter().map(|row| (place.clone(), row.name)));
        }
        Perceived { map, list }
    }

    /// Everybody is on the map where the list says, and in their sector.
    fn finds_cast_in(perceived: &Perceived) {
        assert_eq!(perceived.map.len(), CAST.len() + 1, "{perceived:#?}");
        for (name, sector, _) in CAST {
            let mut rows = perceived.list.iter();
            let row = rows.find(|(_, row)| row.split(',').next() == Some(name));
            let (place, _) = row.unwrap_or_else(|| panic!("{name} is not in the list"));
            assert!(place.starts_with(sector), "{name}: {place}");
            let mut map = perceived.map.iter();
            let is_there = |it: &String| it.starts_with(&format!("{name},")) && it.contains(place);
            assert!(
                map.any(is_there),
                "the map has {name} elsewhere than the list"
            );
        }
    }
}

fn is_group(name: &str) -> bool {
    name == "Håndbold"
}

/// Somebody's symbol on the map.
fn symbol(person: &Visitor, name: &str) -> Thing {
    let place = if name == "Liva" { " i midten" } else { "" };
    let map = person.within("application", MAP);
    let mut found = None;
    map.sees("button", containing(&format!("{name},{place}")));
    for heard in map.finds_all("button") {
        if heard.name.starts_with(&format!("{name},")) {
            found = Some(heard);
        }
    }
    found.unwrap_or_else(|| panic!("{name} is not on the map"))
}

/// A spot on the map, as shares of its width and height.
fn on_map(person: &Visitor, (across, down): (f64, f64)) -> (f64, f64) {
    let [left, top, width, height] = person.finds("application", MAP).bounds();
    (left + width * across, top + height * down)
}
