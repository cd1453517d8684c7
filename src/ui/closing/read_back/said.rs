//! Names and facts as they are read back.

use leptos::prelude::*;

use crate::board::{Person, PersonId};
use crate::report::content::Content;
use crate::report::facts::Fact;
use crate::ui::react::view;
use crate::ui::tone;

/// Facts as terms and what is said of them, as the document has them.
pub fn facts_of(facts: Vec<Fact>) -> AnyView {
    let one = |fact: Fact| {
        let lines = fact.lines.into_iter().map(|line| {
            view! { <dd class="read-back__said" dir="auto">{line}</dd> }
        });
        view! {
            <div>
                <dt dir="auto">{fact.label}</dt>
                {lines.collect_view()}
            </div>
        }
    };
    facts.into_iter().map(one).collect_view().into_any()
}

/// Names after each other, each in its own direction of writing.
pub fn names(content: &Content, ids: &[PersonId]) -> AnyView {
    let people = content.people(ids);
    let count = people.len();
    people
        .into_iter()
        .enumerate()
        .map(|(at, person)| view! { {content.separator(at, count)} {name(content, person)} })
        .collect_view()
        .into_any()
}

/// One name in its own direction of writing.
pub fn name(content: &Content, person: &Person) -> AnyView {
    let class = format!(
        "read-back__name {}",
        tone::of_person(content.board, person.id)
    );
    view! { <bdi class=class>{content.name(person)}</bdi> }
}
