//! The goals, each with what it answers, how everybody sees it, and its scale.

use maud::{Markup, html};

use super::content::Content;
use super::{facts, scales, words};
use crate::board::Goal;

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
                (words::facts(&facts::of_goal(content, goal)))
            }
            @for scale in content.board.scales_of(Some(goal.id)) {
                (scales::one(content, scale))
            }
        }
    }
}
