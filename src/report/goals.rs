//! The goals, each with where everybody sees it now.
//!
//! The names hang below their number, each on a line of its own, the highest
//! first: so no name ever meets another's line, however long it is. An average
//! is never computed.

use maud::{Markup, html};

use super::content::Content;
use super::words;
use crate::board::{Goal, Scale, Score};

/// Makes the goals.
pub(super) fn goals(content: &Content) -> Markup {
    let goals = &content.board.goals;
    html! {
        section.part {
            h2 { (content.words.goals) }
            @if goals.is_empty() { p.quiet { (content.words.no_goals) } }
            @for (place, it) in goals.iter().enumerate() { (goal(content, place + 1, it)) }
        }
    }
}

fn goal(content: &Content, number: usize, goal: &Goal) -> Markup {
    html! {
        article.goal {
            h3.goal__words {
                span.goal__number { ((content.words.goal)(number)) } " "
                span.said dir="auto" { (goal.text) }
            }
            dl.goal__facts {
                @if let Some(owner) = goal.owner {
                    div {
                        dt.label { (content.words.owner) }
                        dd { (words::marked_names(content, &[owner])) }
                    }
                }
                @if !goal.sign.is_empty() {
                    div {
                        dt.label { (content.words.sign) }
                        dd { (words::said(&goal.sign)) }
                    }
                }
                @if let Some(of_goal) = content.scale_of(goal.id) {
                    div {
                        dt.label {
                            (content.words.now)
                            @for end in content.words.scale_ends {
                                " " span.scale__end { (end) }
                            }
                        }
                        dd { (scale(content, of_goal)) }
                    }
                }
            }
        }
    }
}

fn scale(content: &Content, scale: &Scale) -> Markup {
    let scored = content.by_score(scale);
    html! {
        div.scale {
            div.scale__line aria-hidden="true" {
                @for score in Score::all() {
                    @let is_given = scored.iter().any(|(given, _)| *given == score);
                    span.scale__number.is-given[is_given] { (score.value()) }
                }
            }
            ul.scale__names {
                @for (row, (score, people)) in scored.iter().enumerate() {
                    li class={ "at-" (score.value()) " row-" (row + 1) } {
                        span.scale__stem {}
                        span.scale__name {
                            span.heard { (score.value()) ": " }
                            span { (words::names(content, people)) }
                        }
                    }
                }
            }
        }
    }
}
