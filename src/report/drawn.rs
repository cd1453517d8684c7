//! What somebody drew on a card, as vectors.

use maud::{Markup, html};

use super::content::{Content, card_name};
use crate::board::{Card, Drawing, Ink};
use crate::map::{DRAWN_BOX, drawn_path};

/// Draws a card's drawing; its text alternative is the card's words, or who
/// drew it.
pub(super) fn drawn(content: &Content, card: &Card, drawing: &Drawing) -> Markup {
    let name = card_name(content.board, content.language.texts(), card);
    html! {
        svg.drawn role="img" aria-label=(name) viewBox=(DRAWN_BOX) {
            @for stroke in &drawing.strokes {
                path class=(pen_class(stroke.ink)) stroke-width=(stroke.width)
                    d=(drawn_path(stroke)) {}
            }
        }
    }
}

/// Returns the class that gives a line its colour, here and on the screen.
pub fn pen_class(ink: Ink) -> &'static str {
    match ink {
        Ink::Plain => "pen-ink",
        Ink::Red => "pen-red",
        Ink::Orange => "pen-orange",
        Ink::Yellow => "pen-yellow",
        Ink::Green => "pen-green",
        Ink::Blue => "pen-blue",
        Ink::Purple => "pen-purple",
        Ink::Brown => "pen-brown",
    }
}
