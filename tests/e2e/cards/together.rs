//! Cards and goals together with the map.

use super::*;

#[test]
fn a_card_lights_up_its_people_and_escape_ends_it() {
    let person = gathers_with_cards(Visit::new());
    opens_tools(&person, "De skændes");
    let tools = person.within("dialog", "Om kortet");
    tools.sees_no("button", "Vis dem i netværket");
    let about = tools.within("group", "Hvem handler det om?");
    about.clicks_button("Mor");
    tools.clicks_button("Vis dem i netværket");
    person.sees("main", "Netværk");
    person.sees_text("Dem, kortet kommer fra eller handler om");
    let dimmed = "return [...document.querySelectorAll('.person-row.is-dimmed .person-row__name')]
        .map((it) => it.innerText).sort().join()";
    assert_eq!(person.asks_the_page(dimmed), "Far,Liva");
    assert!(person.finds("button", "Vis alle").has_focus());
    person.finds_nothing_with_axe();
    person.presses("Escape");
    person.sees_no_text("Dem, kortet kommer fra");
    // And back: somebody's panel leads to the cards that are about them.
    person
        .within("region", "Alle i netværket")
        .clicks_button(containing("Mor"));
    person.clicks_button(containing("De skændes"));
    person.sees("main", "Tavlen");
    person
        .finds("article", "De skændes")
        .is_seen_as("focused", "true");
}

#[test]
fn a_goal_lights_up_its_people() {
    let person = gathers_with_cards(Visit::new());
    opens_tools(&person, "De skændes");
    person.clicks_button("Gør til mål");
    person.presses("Escape");
    person.clicks_button("Mål og aftaler");
    person.clicks_button("Hvis mål er det?");
    person
        .within("group", "Hvis mål er det?")
        .clicks_button("Far");
    person.clicks_button(containing("Mere om"));
    person.clicks_button("Vis dem i netværket");
    person.sees("main", "Netværk");
    person.sees_text("Dem, der har med målet at gøre");
    person.clicks_button("Vis alle");
    person.sees_no_text("Dem, der har med målet at gøre");
}
