//! The head of the document: whose board it is, when, where, why and with whom.

use maud::{Markup, html};

use super::content::Content;
use super::{marks, words};

/// Makes the title block, who took part and the agenda.
pub(super) fn opening(content: &Content) -> Markup {
    let meeting = &content.board.meeting;
    html! {
        header.opening {
            (marks::emblem())
            h1 {
                span.opening__for { (content.words.board_for) } " "
                span.opening__names { (words::children(content)) }
            }
            p.opening__when {
                (content.meeting())
                @if !meeting.place.is_empty() {
                    span.quiet { " · " } bdi.said { (meeting.place) }
                }
            }
            @if !meeting.purpose.is_empty() {
                div.opening__purpose {
                    h2.label { (content.words.purpose) }
                    (words::said(&meeting.purpose))
                }
            }
        }
        div.opening__round {
            (took_part(content))
            @if !meeting.agenda.is_empty() { (agenda(content)) }
        }
    }
}

fn took_part(content: &Content) -> Markup {
    let people: Vec<_> = content.board.participants().collect();
    html! {
        section.opening__part {
            h2.label { (content.words.took_part) }
            @if people.is_empty() {
                p.quiet { (content.words.nobody_noted) }
            } @else {
                ul.people { @for person in people { li { (words::person(content, person)) } } }
            }
        }
    }
}

fn agenda(content: &Content) -> Markup {
    html! {
        section.opening__part {
            h2.label { (content.words.agenda) }
            ol.agenda {
                @for item in &content.board.meeting.agenda { li { bdi.said { (item.text) } } }
            }
        }
    }
}
