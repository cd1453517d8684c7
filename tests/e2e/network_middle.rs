//! The middle of the map: whoever is let go there, and those who stand there.

use crate::harness::{TABLET, Visit, containing};
use crate::network_room::with_people;

#[test]
fn whoever_is_let_go_in_the_middle_can_be_put_there() {
    let person = with_people(Visit::new(), &["Noah"]);
    let waits = |name| {
        let waiting = person.within("group", "Ikke placeret endnu");
        waiting.finds("button", name)
    };
    person.drags(&waits("Noah"), person.stands("Liva"));
    person.sees_text("Noah står nu lige ved midten. I selve midten står kun dem,");
    person.sees("button", containing(", tæt på"));
    person.finds_nothing_with_axe();
    person.clicks_button("Sæt i midten");
    person.sees_text("Noah står i midten nu.");
    person.sees("button", containing("Noah, i midten"));
    person.presses("Control+Z");
    person.sees_no("button", containing("Noah, i midten"));
    // Anywhere else nothing is said about it.
    person.drags(person.stands("Noah"), person.on_map(0.5, 0.12));
    person.sees("button", containing("Noah, Familie, længere ude"));
    person.sees_no_text("Noah står nu lige ved midten.");

    // A group never stands there.
    person.chooses("Den næste er", "Gruppe");
    person.types_into("Hvem er vigtig for Liva?", "Klubben\n");
    person.drags(&waits("Klubben"), person.stands("Liva"));
    person.sees_text("Klubben står nu lige ved midten.");
    person.sees_no("button", "Sæt i midten");
}

#[test]
fn a_child_that_is_dragged_stays_and_it_is_said_how_to_change_that() {
    let person = with_people(Visit::new().on(TABLET).touching(), &["Noah"]);
    let home = person.stands("Liva");
    person.drags_by_finger(home, person.on_map(0.5, 0.12));
    person.sees_text("Skal det ændres, så sæt først en anden i midten.");
    assert_eq!(person.stands("Liva"), home);
    let waiting = person.within("group", "Ikke placeret endnu");
    person.drags_by_finger(&waiting.finds("button", "Noah"), home);
    person.clicks_button("Sæt i midten");
    let noah = person.finds("button", containing("Noah, i midten"));
    // Out over the edge as well.
    person.drags_by_finger(&noah, (5.0, 5.0));
    person.sees_text("så tryk på Noah, og vælg “Flyt ud af midten”.");
}
