//! People's own words and names on the page.
//!
//! Each keeps its line breaks and finds its own writing direction, so that a
//! name in Arabic stands right in a Danish sentence.

use maud::{Markup, html};

use super::content::Content;
use super::facts::{self, Fact};
use super::marks;
use crate::board::{Person, PersonId};

/// Says with what and when the document was made.
pub(super) fn made_on(content: &Content) -> String {
    (content.words.made_on)(&content.day(content.made_on))
}

/// Words as they were said, as a paragraph of its own.
pub(super) fn said(words: &str) -> Markup {
    html! { p.said dir="auto" { (words) } }
}

/// Names as a part of a sentence.
pub(super) fn names(content: &Content, people: &[PersonId]) -> Markup {
    joined(content, content.names(people))
}

/// The names of the focus children as a part of a sentence.
pub(super) fn children(content: &Content) -> Markup {
    joined(content, content.board.children_names())
}

fn joined<T: AsRef<str>>(content: &Content, names: Vec<T>) -> Markup {
    let count = names.len();
    html! {
        @for (place, name) in names.iter().enumerate() {
            (content.separator(place, count))
            bdi { (name.as_ref()) }
        }
    }
}

/// Names with the marks the people have on the map.
pub(super) fn marked_names(content: &Content, people: &[PersonId]) -> Markup {
    html! {
        @for person in content.people(people) {
            span.person {
                (marks::person(content.board, person))
                bdi.person__name { (content.name(person)) }
            }
            " "
        }
    }
}

/// A name with its mark, and in quiet what else is known of the person.
pub(super) fn person(content: &Content, person: &Person) -> Markup {
    html! {
        span.person {
            (marks::person(content.board, person))
            span {
                bdi.person__name { (person.name) }
                @for detail in content.details(person) {
                    span.quiet { ", " bdi { (detail) } }
                }
            }
        }
    }
}

/// A person with name, details and, below in quiet, the other facts.
pub(super) fn described(content: &Content, it: &Person) -> Markup {
    let facts = facts::of_person(content, it);
    html! {
        (person(content, it))
        @if !facts.is_empty() {
            span.person__facts.quiet {
                @for (place, fact) in facts.iter().enumerate() {
                    @if place > 0 { " · " }
                    bdi.said { (fact) }
                }
            }
        }
    }
}

/// Facts as terms and what is said of them.
pub(super) fn facts(facts: &[Fact]) -> Markup {
    html! {
        @for fact in facts {
            div {
                dt.label { bdi { (fact.label) } }
                dd { @for line in &fact.lines { (said(line)) } }
            }
        }
    }
}
