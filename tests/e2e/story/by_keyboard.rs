//! By the keyboard alone, as somebody who uses no pointer.

use super::{
    GOAL, NEXT, PEOPLE, STEPS, WITHOUT_PLACES, WORKS, WORRIES, finds_every_word_on_paper,
    sees_everything_read_back,
};
use crate::harness::{Visit, Visitor, containing};

#[test]
fn a_whole_meeting() {
    let person = Visit::new().where_first(WITHOUT_PLACES).arrives();
    person.tabs_to("textbox", "Hvem handler det om?");
    person.types("Liva\n");
    person.sees_heading("Velkommen til mødet om Liva");
    person.tabs_to("textbox", "Navn eller kaldenavn");
    person.types("Mor\nFar\nMormor Grethe\n");

    builds_the_network(&person);
    fills_the_board(&person);
    agrees(&person);
    person.presses_times(2, "Control+z");
    person.presses_times(2, "Control+y");

    person.presses("Alt+5");
    sees_everything_read_back(&person);
    let read_back = person.within("main", "Afslutning").text();
    person.presses("Control+s");
    person.sees("button", containing("Hentet til Downloads"));
    let file = person.finds_download(".json");
    person.presses("Control+p");
    person.sees("dialog", "Dokumentet");
    person.tabs_to("button", "Hent som fil");
    person.presses("Enter");
    let document = person.finds_download(".html");
    person.presses("Escape");
    person.sees_no("dialog", "Dokumentet");

    person.tabs_to("button", "Start forfra");
    person.presses("Enter");
    person.tabs_to("button", "Fjern tavlen");
    person.presses("Enter");
    person.sees_heading("Begynd en ny tavle");
    person.picks_file(&file);
    person.sees_heading("Velkommen til mødet om Liva");
    person.presses("Alt+5");
    assert_eq!(person.within("main", "Afslutning").text(), read_back);
    person.has_made_no_request_since_load();
    finds_every_word_on_paper(&person, &document);
}

fn builds_the_network(person: &Visitor) {
    person.presses("Alt+2");
    person.tabs_to("textbox", "Hvem er vigtig for Liva?");
    for name in &PEOPLE[3..] {
        person.types(&format!("{name}\n"));
        person.sees("button", containing(name));
    }
    for (name, sector) in [("Mor", "Familie"), ("Sofie", "Venner og fritid")] {
        let tray = person.within("group", "Ikke placeret endnu");
        person.tabs_into(&tray.finds("button", name));
        person.presses("Enter");
        person.chooses_by_keys("Område", sector);
        person.sees("button", containing(&format!("{name}, {sector}")));
    }
    person.tabs_to("button", "Nyt bånd");
    person.presses("Enter");
}

fn fills_the_board(person: &Visitor) {
    person.presses("Alt+3");
    let columns = [
        ("Hvad bekymrer os?", WORRIES),
        ("Hvad fungerer?", WORKS),
        ("Hvad skal der ske?", NEXT),
    ];
    for (column, cards) in columns {
        person.tabs_to("textbox", format!("Nyt kort: {column}").as_str());
        for words in cards {
            person.types(&format!("{words}\n"));
            person.sees("article", containing(words));
        }
    }
}

fn agrees(person: &Visitor) {
    person.presses("Alt+4");
    person.tabs_to("textbox", "Hvad vil vi gerne nå?");
    person.types(&format!("{GOAL}\n"));
    person.tabs_to("textbox", containing("Hvad aftaler vi? Til målet"));
    for step in STEPS {
        person.types(&format!("{step}\n"));
        person.sees("group", step);
    }
}
