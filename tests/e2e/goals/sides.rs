//! *Forventninger begge veje*: both sides beside each other, and who has what.

use super::{agreement, at_the_table, picks};
use crate::harness::{PHONE, TABLET, Visit, Visitor, containing};

const FAMILY: &str = "Det gør familien og netværket";
const PROFESSIONALS: &str = "Det gør fagfolkene";
const GATE: &str = "Står ved skoleporten mandag kl. 7.45 og går med Liva ind i klassen.";
const RELIEF: &str =
    "Undersøger, om kommunen kan give aflastning mandag morgen, og ringer til Mor med svar.";

fn sees_the_example(visit: Visit) -> Visitor {
    let person = visit.arrives();
    person.clicks_button("Vis eksemplet");
    person.clicks_button("Mål og aftaler");
    person.clicks_button("begge veje");
    person.sees("region", FAMILY);
    person
}

#[test]
fn both_sides_stand_beside_each_other_and_an_agreement_changes_side_when_it_is_settled() {
    let person = sees_the_example(Visit::new());
    let family = person.within("region", FAMILY);
    let professionals = person.within("region", PROFESSIONALS);
    professionals.sees("group", GATE);
    family.sees_no("group", GATE);
    let [left, top, width, _] = person.finds("region", FAMILY).bounds();
    let [other, other_top, ..] = person.finds("region", PROFESSIONALS).bounds();
    assert!(other >= left + width && (top - other_top).abs() < 1.0);
    person.sees_no("article", containing("Jeg kan sove"));

    let gate = agreement(&person, GATE);
    gate.sees_text("Hører til målet");
    gate.clicks_button("Mette");
    picks(&gate, "Hvem gør det?", "Mor");
    // It stays under the hand that chooses.
    professionals.sees("group", GATE);
    professionals
        .within("group", GATE)
        .within("group", "Hvem gør det?")
        .clicks_button("Mette");
    professionals.sees("group", GATE);
    professionals.clicks_button("Færdig");
    family.sees("group", GATE);
    professionals.sees_no("group", GATE);
    family
        .within("group", GATE)
        .finds("button", "Mor")
        .is_seen_as("focused", "true");
    person.presses("Control+z");
    person
        .within("region", "Det gør vi sammen")
        .sees("group", GATE);

    let relief = agreement(&person, RELIEF);
    relief.clicks_button(&format!("Mere om »{RELIEF}«"));
    relief.clicks_button("Slet aftalen");
    professionals.sees_text("Her er kun det, vi gør sammen.");
    person.presses_times(2, "Control+z");
    professionals.sees("group", GATE);

    person.types_into("Hvad aftaler vi ellers?", "At vi ses\n");
    let nobodys = person.within("region", "Endnu ikke fordelt");
    nobodys.sees("group", "At vi ses");
    person.finds_nothing_with_axe();
    person.clicks_button("efter mål");
    person.sees("article", containing("Jeg kan sove"));
}

#[test]
fn an_empty_side_is_seen_and_who_has_what_is_told_without_ranking() {
    let person = at_the_table(Visit::new());
    person.sees_no("button", "begge veje");
    person.types_into("Hvad aftaler vi ellers?", "Far henter\nFar bringer\n");
    person.clicks_button("begge veje");
    for what in ["Far henter", "Far bringer"] {
        let one = agreement(&person, what);
        one.clicks_button("Hvem gør det?");
        picks(&one, "Hvem gør det?", "Far");
        person.presses("Escape");
    }
    person
        .within("region", PROFESSIONALS)
        .sees_text("Her er der ikke aftalt noget endnu.");
    let loads = person.within("region", "Hvem har hvad?");
    loads.clicks_button("Far 2 aftaler");
    loads.sees_text("Far bringer");
    loads.clicks_button("Færdig");
    agreement(&person, "Far henter").chooses("Hvor langt er vi med aftalen?", "gjort");
    loads.sees_button("Far 1 aftale");
    person.reloads();
    person.sees_button("begge veje");
}

#[test]
fn on_a_tablet_and_a_phone_the_sides_stand_below_each_other() {
    for size in [TABLET, PHONE] {
        let person = sees_the_example(Visit::new().on(size).touching());
        let [left, top, _, height] = person.finds("region", FAMILY).bounds();
        let [other, below, ..] = person.finds("region", PROFESSIONALS).bounds();
        assert!((left - other).abs() < 1.0 && below >= top + height);
        let gate = agreement(&person, GATE);
        person.taps(&gate.finds("button", "Mette"));
        let far = gate.within("group", "Hvem gør det?").finds("button", "Far");
        person.taps(&far);
        far.is_seen_as("pressed", "true");
        person.finds_nothing_with_axe();
    }
}
