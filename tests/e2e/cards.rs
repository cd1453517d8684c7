//! *Tavlen*: what people say, in three columns.

mod carrying;
mod choosing;
mod lens;
mod meaning;
mod prepared;
mod saying;
mod together;
mod tools;
mod turns;

use crate::harness::{Visit, Visitor, containing};

const WORRIES: &str = "Hvad bekymrer os?";
const WORKS: &str = "Hvad fungerer?";
const NEXT: &str = "Hvad skal der ske?";

/// Begins a board with some people who are here today, and goes to *Tavlen*.
fn gathers(visit: Visit, people: &[&str]) -> Visitor {
    let person = visit.arrives();
    person.types_into("Hvem handler det om?", "Liva\n");
    for name in people {
        person.types_into("Navn eller kaldenavn", &format!("{name}\n"));
    }
    person.clicks_button("Tavlen");
    person.sees_heading(WORRIES);
    person
}

/// The same, with two worries, two things that work, and one that has to happen.
fn gathers_with_cards(visit: Visit) -> Visitor {
    let person = gathers(visit, &["Mor", "Far"]);
    says(&person, WORRIES, "Han sover ikke\nDe skændes\n");
    says(&person, WORKS, "Fodbold om onsdagen\nMormor\n");
    says(&person, NEXT, "En aften uden skænderi\n");
    person
}

/// Writes cards into a column, one a line.
#[track_caller]
fn says(person: &Visitor, column: &str, cards: &str) {
    person.types_into(format!("Nyt kort: {column}").as_str(), cards);
    if let Some(last) = cards.trim().lines().last() {
        sees_in(person, column, last);
    }
}

/// Waits until a card is in a column.
#[track_caller]
fn sees_in(person: &Visitor, column: &str, card: &str) {
    person.within("region", column).sees("article", card);
}

/// Sees exactly these cards in a column, in this order.
#[track_caller]
fn sees_order(person: &Visitor, column: &str, cards: &[&str]) {
    person
        .within("region", column)
        .sees_in_order("article", cards);
}

/// Opens a card's tools and returns when they are there.
#[track_caller]
pub fn opens_tools(person: &Visitor, card: &str) {
    person.scrolls_to("article", card);
    person.clicks_button(containing(&format!("Mere {card}")));
    person.sees("dialog", "Om kortet");
}
