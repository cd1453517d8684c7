//! The three columns: what was said, by whom, and how others see it.

use maud::{Markup, html};

use super::content::Content;
use super::{drawn, facts, marks, words};
use crate::board::{Card, Column};

/// Makes the board's three columns, side by side where there is room.
pub(super) fn columns(content: &Content) -> Markup {
    html! {
        section.part.has-columns {
            h2 { (content.words.board) }
            div.columns { @for column in Column::ALL { (one_column(content, column)) } }
        }
    }
}

fn one_column(content: &Content, column: Column) -> Markup {
    let mut cards = content.board.cards_in(column).peekable();
    let class = match column {
        Column::Worries => "is-worries",
        Column::Works => "is-works",
        Column::Next => "is-next",
    };
    html! {
        section.column.(class) {
            h3.column__question { (marks::column(column)) ((content.terms.column)(column)) }
            @if cards.peek().is_none() {
                p.quiet { (content.words.nothing_written) }
            } @else {
                ul.column__cards { @for it in cards { li.card { (card(content, it)) } } }
            }
        }
    }
}

fn card(content: &Content, card: &Card) -> Markup {
    let seeing_too = content.seeing_too(card);
    let differently = content.seeing_differently(card);
    html! {
        @if let Some(drawing) = &card.drawing { (drawn::drawn(content, card, drawing)) }
        @if !card.text.is_empty() { (words::said(&card.text)) }
        @if !card.speakers.is_empty() {
            p.card__speakers { (words::marked_names(content, &card.speakers)) }
        }
        @if let Some(kind) = facts::card_kind(content, card) { p.card__about { (kind) } }
        @if !card.about.is_empty() {
            p.card__about { (content.words.about_before) (words::names(content, &card.about)) }
        }
        @if let Some(dots) = facts::card_dots(content, card) {
            p.card__about { (dots.label) ": " bdi { (dots.lines.concat()) } }
        }
        @if !card.views.is_empty() {
            div.card__views {
                @if !seeing_too.is_empty() {
                    p {
                        (words::names(content, &seeing_too))
                        ((content.words.sees_too)(seeing_too.len()))
                    }
                }
                @for (person, said) in differently {
                    p {
                        bdi { (content.name(person)) } (content.words.sees_differently)
                        @if said.is_empty() { "." } @else { ":" }
                    }
                    @if !said.is_empty() { (words::said(said)) }
                }
            }
        }
    }
}
