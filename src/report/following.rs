//! What happens after the meeting: both sides' agreements beside each other,
//! who holds the thread, transitions and the next meeting.

use maud::{Markup, html};

use super::content::Content;
use super::{facts, words};

/// Makes what follows; nothing when nothing was agreed on.
pub(super) fn following(content: &Content) -> Markup {
    let texts = &content.language.texts().facts;
    let facts = facts::what_follows(content);
    html! {
        @if !content.board.steps.is_empty() {
            section.part.is-short {
                h2 { (texts.both_ways) }
                dl.sides { (words::facts(&facts::both_ways(content))) }
            }
        }
        @if !facts.is_empty() {
            section.part.is-short {
                h2 { (texts.what_follows) }
                dl.goal__facts { (words::facts(&facts)) }
            }
        }
    }
}
