//! By clicks and keys, as a facilitator at the projector.

use super::{
    GOAL, NEXT, PEOPLE, STEPS, WITHOUT_PLACES, WORKS, WORRIES, finds_every_word_on_paper,
    sees_everything_read_back,
};
use crate::harness::{Visit, Visitor, containing};

const WHO: &str = "Hvem er vigtig for Liva?";

#[test]
fn a_whole_meeting() {
    let person = Visit::new().where_first(WITHOUT_PLACES).arrives();
    welcomes(&person);
    builds_the_network(&person);
    fills_the_board(&person);
    agrees(&person);

    // Back and forth, and nothing is lost.
    person.clicks_button("Fortryd");
    person.clicks_button("Fortryd");
    person.clicks_button("Gentag");
    person.clicks_button("Gentag");

    person.clicks_button("Afslutning");
    sees_everything_read_back(&person);
    let read_back = person.within("main", "Afslutning").text();

    // In English the family's words stay as they are.
    person.clicks_button("Visning");
    person.clicks_button("English");
    person.presses("Escape");
    person.sees_heading("This is where we have got to");
    sees_everything_read_back(&person);
    person.clicks_button("Display");
    person.clicks_button("Dansk");
    person.presses("Escape");

    // The file and the document leave.
    person.clicks_button("Gem tavlen som fil");
    person.sees("button", containing("Hentet til Downloads"));
    let file = person.finds_download(".json");
    person.clicks_button("Vis dokumentet");
    person.clicks_button("Hent som fil");
    let document = person.finds_download(".html");
    person.within("dialog", "Dokumentet").clicks_button("Luk");

    // Nothing is left, and the file brings everything back.
    person.clicks_button("Start forfra");
    person.clicks_button("Fjern tavlen");
    person.sees_heading("Begynd en ny tavle");
    person.sees_no_text("Mormor Grethe");
    person.picks_file(&file);
    person.sees_heading("Velkommen til mødet om Liva");
    person.clicks_button("Afslutning");
    assert_eq!(person.within("main", "Afslutning").text(), read_back);

    person.has_made_no_request_since_load();
    finds_every_word_on_paper(&person, &document);
}

fn welcomes(person: &Visitor) {
    person.types_into("Hvem handler det om?", "Liva");
    person.clicks_button("Begynd");
    person
        .within("group", "Hvem er her i dag?")
        .clicks_button("Liva");
    person.types_into("Navn eller kaldenavn", "Mor\nFar\nMormor Grethe\n");
    person.types_into("Et punkt til mødet", "Aftenerne\n");
}

fn builds_the_network(person: &Visitor) {
    person.clicks_button("Netværk");
    for name in &PEOPLE[3..] {
        person.types_into(WHO, &format!("{name}\n"));
    }
    let seats = [
        ("Mor", 0.45, 0.3),
        ("Far", 0.6, 0.2),
        ("Mormor Grethe", 0.35, 0.2),
        ("تيتا ليلى", 0.5, 0.12),
        ("Sofie", 0.75, 0.5),
        ("Klasselærer Mette", 0.2, 0.5),
        ("Sundhedsplejerskekonsulent Østergaard", 0.4, 0.8),
    ];
    for (name, across, down) in seats {
        let tray = person.within("group", "Ikke placeret endnu");
        tray.clicks_button(name);
        person.sees_text(&format!("Tryk på netværkskortet, hvor {name} skal stå"));
        person.clicks_at(on_map(person, across, down));
        person.sees_in_the_list(name);
    }
    ties(person, "Mor", "Liva", "nært");
    ties(person, "Far", "Liva", "anspændt");
    ties(person, "Mor", "Mormor Grethe", "almindeligt");
}

fn on_map(person: &Visitor, across: f64, down: f64) -> (f64, f64) {
    let map = person.finds("application", "Netværkskort omkring Liva");
    let [left, top, width, height] = map.bounds();
    (left + width * across, top + height * down)
}

fn ties(person: &Visitor, one: &str, other: &str, quality: &str) {
    let at = |name: &str| {
        let map = person.within("application", "Netværkskort omkring Liva");
        map.finds("button", containing(&format!("{name},")))
            .centre()
    };
    person.clicks_at(at(one));
    person.clicks_button("Nyt bånd");
    person.clicks_at(at(other));
    person.clicks("radio", containing(quality));
}

impl Visitor {
    #[track_caller]
    fn sees_in_the_list(&self, name: &str) {
        self.sees("button", containing(&format!("{name},")));
    }
}

fn fills_the_board(person: &Visitor) {
    person.clicks_button("Tavlen");
    let speaks = |name: &str| {
        let strip = person.within("group", "Hvem siger det?");
        strip.clicks_button(name);
    };
    let says = |column: &str, words: &str| {
        person.types_into(
            format!("Nyt kort: {column}").as_str(),
            &format!("{words}\n"),
        );
        person.sees("article", containing(words));
    };
    speaks("Liva");
    says("Hvad bekymrer os?", WORRIES[0]);
    says("Hvad fungerer?", WORKS[1]);
    says("Hvad skal der ske?", NEXT[0]);
    speaks("Liva");
    speaks("Mormor Grethe");
    says("Hvad fungerer?", WORKS[0]);
    speaks("Mormor Grethe");
    speaks("Mor");
    says("Hvad bekymrer os?", WORRIES[1]);
    says("Hvad skal der ske?", NEXT[1]);
}

fn agrees(person: &Visitor) {
    person.clicks_button("Mål og aftaler");
    person.types_into("Hvad vil vi gerne nå?", &format!("{GOAL}\n"));
    let line = format!("Hvad aftaler vi? Til målet »{GOAL}«");
    for step in STEPS {
        person.types_into(&line, &format!("{step}\n"));
    }
    let step = person.within("group", STEPS[0]);
    step.clicks_button("Hvem gør det?");
    step.within("group", "Hvem gør det?").clicks_button("Far");
    step.clicks_button("Færdig");
}
