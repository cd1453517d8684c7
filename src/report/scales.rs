//! Scales: where everybody sees it now, from 0 to 10.
//!
//! The names hang below their number, each on a line of its own, the highest
//! first: so no name ever meets another's line, however long it is. An average
//! is never computed. Covered answers are not ratings and never come here.

use maud::{Markup, html};

use super::content::Content;
use super::{facts, words};
use crate::board::{Scale, Score};

/// Makes the scales that stand alone.
pub(super) fn scales(content: &Content) -> Markup {
    let all = facts::standing_scales(content);
    html! {
        @if !all.is_empty() {
            section.part {
                h2 { (content.language.texts().facts.scales) }
                @for it in all { article.goal { (one(content, it)) } }
            }
        }
    }
}

/// Makes one scale, of a goal or of its own.
pub(super) fn one(content: &Content, scale: &Scale) -> Markup {
    let said = facts::of_ratings(content, scale);
    let is_told = scale.goal.is_none() || scale.question.is_some();
    html! {
        @if is_told || !scale.ratings.is_empty() {
            dl.goal__facts.is-scale {
                div {
                    dt.label {
                        bdi { (facts::question(content, scale)) }
                        " " span.scale__end { bdi { (facts::ends(content, scale)) } }
                    }
                    dd {
                        @if scale.ratings.is_empty() {
                            p.quiet { (content.words.no_scores) }
                        } @else {
                            (line(content, scale))
                        }
                    }
                }
                (words::facts(&said))
            }
        }
    }
}

fn line(content: &Content, scale: &Scale) -> Markup {
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
