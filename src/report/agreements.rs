//! The agreements as a table: who does what by when.

use maud::{Markup, html};

use super::content::Content;
use super::{facts, marks, words};
use crate::board::Step;

/// Makes the table; without any goal on the board it has no column for goals.
pub(super) fn agreements(content: &Content) -> Markup {
    let steps = content.steps();
    let has_goals = !content.board.goals.is_empty();
    let words = content.words;
    html! {
        section.part {
            h2 { (words.agreements) }
            @if steps.is_empty() {
                p.quiet { (words.no_agreements) }
            } @else {
                table.agreements {
                    thead {
                        tr {
                            th.is-what scope="col" { (words.what) }
                            th.is-who scope="col" { (words.who) }
                            th.is-by scope="col" { (words.by) }
                            th.is-state scope="col" { (words.state) }
                            @if has_goals { th.is-goal scope="col" { (words.of_goal) } }
                        }
                    }
                    tbody { @for step in steps { (row(content, step, has_goals)) } }
                }
            }
        }
    }
}

fn row(content: &Content, step: &Step, has_goals: bool) -> Markup {
    let words = content.words;
    let number = step.goal.and_then(|goal| content.number_of(goal));
    html! {
        tr {
            th scope="row" {
                span.said dir="auto" { (step.what) }
                @for fact in facts::of_step(content, step) {
                    span.step__fact { (fact.label) ": " bdi.said { (fact.lines.concat()) } }
                }
            }
            td data-label=(words.who) {
                @if step.who.is_empty() { span.quiet { (facts::unsaid(content, step)) } }
                @else { span { (words::names(content, &step.who)) } }
            }
            td data-label=(words.by) {
                @match step.by {
                    Some(by) => { (content.by(by)) },
                    None => span.quiet { (facts::unsaid(content, step)) },
                }
            }
            td data-label=(words.state) {
                @match facts::state_of_step(content, step) {
                    Some(state) => { span.person { (marks::state(step.state)) (state) } },
                    None => span.quiet { "–" },
                }
            }
            @if has_goals {
                td data-label=(words.of_goal) {
                    @match number {
                        Some(number) => { ((words.goal)(number)) },
                        None => span.quiet { "–" },
                    }
                }
            }
        }
    }
}
