//! Looking at some of the cards, and at all in another order.

use super::*;

/// Five cards: two by Mor, one of them about Far, one by Far, two by nobody.
fn gathers_voices(visit: Visit) -> Visitor {
    let person = gathers(visit, &["Mor", "Far"]);
    says(&person, WORRIES, "Uden navn\n");
    let strip = person.within("group", "Hvem siger det?");
    strip.clicks_button("Far");
    says(&person, WORRIES, "Fra Far\n");
    strip.clicks_button("Mor");
    says(&person, WORRIES, "Fra Mor\n");
    says(&person, NEXT, "Mor om Far\n");
    strip.clicks_button("Uden navn");
    says(&person, WORKS, "Fodbold\n");
    opens_tools(&person, "Mor om Far");
    let tools = person.within("dialog", "Om kortet");
    tools
        .within("group", "Hvem handler det om?")
        .clicks_button("Far");
    person.presses("Escape");
    person
}

#[test]
fn only_some_cards_are_shown_and_the_way_back_is_clear() {
    let person = gathers_voices(Visit::new());
    person.clicks_button("Redskaber");
    let tools = person.within("dialog", "Redskaber");
    tools.within("group", "Sagt af").clicks_button("Mor");
    sees_order(&person, WORRIES, &["Fra Mor"]);
    sees_order(&person, WORKS, &[]);
    person.sees_text("Viser 2 af 5 kort");
    tools.within("group", "Handler om").clicks_button("Far");
    sees_order(&person, WORRIES, &[]);
    sees_order(&person, NEXT, &["Mor om Far"]);
    person.sees_text("Viser 1 af 5 kort");
    tools.clicks_button("Luk");
    // It outlives the room, and what is said now is not lost.
    person.presses("Alt+2");
    person.presses("Alt+3");
    person.sees_text("Viser 1 af 5 kort");
    says(&person, WORRIES, "Noget nyt\n");
    person.sees_text("Viser 2 af 6 kort");
    person.finds_nothing_with_axe();
    person.clicks_button("Vis alle");
    sees_order(
        &person,
        WORRIES,
        &["Uden navn", "Fra Far", "Fra Mor", "Noget nyt"],
    );
    person.sees_no("button", "Vis alle");
    assert!(person.finds("button", "Redskaber").has_focus());
}

#[test]
fn a_card_that_is_open_stays_though_it_no_longer_fits() {
    let person = gathers_voices(Visit::new());
    person.clicks_button("Redskaber");
    let tools = person.within("dialog", "Redskaber");
    tools.within("group", "Sagt af").clicks_button("Mor");
    opens_tools(&person, "Fra Mor");
    let tools = person.within("dialog", "Om kortet");
    tools
        .within("group", "Hvem siger det?")
        .clicks_button("Mor");
    person.presses("Escape");
    sees_order(&person, WORRIES, &["Fra Mor"]);
    assert!(person.finds("article", "Fra Mor").has_focus());
}

#[test]
fn sorting_is_a_way_to_look_and_changes_nothing() {
    let person = gathers_voices(Visit::new());
    person.tabs_to("button", "Redskaber");
    person.presses("Enter");
    person.tabs_to("button", "Efter hvem der siger det");
    person.presses("Enter");
    sees_order(&person, WORRIES, &["Fra Mor", "Fra Far", "Uden navn"]);
    person.sees_text("Sorteret efter, hvem der siger det");
    person.presses("Escape");
    // Nothing reorders by itself: who says it now changes no place.
    opens_tools(&person, "Uden navn");
    let tools = person.within("dialog", "Om kortet");
    tools
        .within("group", "Hvem siger det?")
        .clicks_button("Mor");
    sees_order(&person, WORRIES, &["Fra Mor", "Fra Far", "Uden navn"]);
    tools.clicks_button("Op");
    person.sees_text("Vælg jeres egen rækkefølge for at flytte dem op og ned.");
    person.presses("Escape");
    // To another column a card may go, to its sorted place there.
    let card = person.finds("article", "Fra Far");
    person.drags(&card, &person.finds("article", "Fodbold"));
    sees_order(&person, WORKS, &["Fra Far", "Fodbold"]);
    let card = person.finds("article", "Uden navn");
    person.drags(&card, &person.finds("article", "Fra Mor"));
    sees_order(&person, WORRIES, &["Fra Mor", "Uden navn"]);
    person.clicks_button("Jeres egen rækkefølge");
    sees_order(&person, WORRIES, &["Uden navn", "Fra Mor"]);
    person.sees_no_text("Sorteret efter");
}
