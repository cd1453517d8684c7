//! What was drawn, on a card.

use std::sync::Arc;

use leptos::prelude::*;

use crate::board::{Card, CardId, Drawing, Ink, Stroke};
use crate::map::{DRAWN_BOX, drawn_path};
use crate::report::content::card_name;
use crate::report::pen_class;
use crate::ui::desk::use_desk;
use crate::ui::react::{Memo, Signal, live, memo, view};
use crate::ui::screen::{Subject, use_screen, use_texts};

/// Draws a drawing. With a name it is a picture of that name; without, the words
/// beside it say what it is, and it is hidden from screen readers.
pub fn picture(drawing: &Drawing, name: Option<String>) -> AnyView {
    let is_hidden = name.is_none().then_some("true");
    let role = name.is_some().then_some("img");
    view! {
        <svg
            class="drawing"
            viewBox=DRAWN_BOX
            role=role
            aria-label=name
            aria-hidden=is_hidden
            focusable="false"
        >
            {strokes(&drawing.strokes)}
        </svg>
    }
}

/// Draws strokes, later ones over earlier ones.
pub fn strokes(strokes: &[Arc<Stroke>]) -> AnyView {
    let each = strokes
        .iter()
        .map(|it| line(it.ink, it.width, drawn_path(it)));
    each.collect_view().into_any()
}

/// Draws one line.
pub fn line(ink: Ink, width: u8, d: String) -> AnyView {
    view! { <path class=pen_class(ink) stroke-width=width.to_string() d=d /> }
}

/// Shows a card's drawing, if it has one, as a button that opens it.
#[component]
pub fn PictureOf(
    /// The card.
    card: Memo<Option<Arc<Card>>>,
    /// Its id.
    id: CardId,
    /// Whether the button is a stop of the Tab key.
    #[prop(into, default = Signal::stored(true))]
    is_tab_stop: Signal<bool>,
) -> impl IntoView {
    let desk = use_desk();
    let pad = use_screen().pad;
    let words = &use_texts().drawing;
    let drawing = memo(move || card.with(|card| card.as_ref().and_then(|it| it.drawing.clone())));
    let name = move || {
        let card = card.get();
        let board = desk.board.get();
        card.map(|card| card_name(&board, use_texts(), &card))
    };
    let open = move |_| {
        drawing.with_untracked(|drawing| pad.open(Subject::Card(id), drawing.as_deref()));
    };
    live(move || {
        drawing.get().map(|drawing| {
            view! {
                <button
                    type="button"
                    class="drawing-button"
                    id=picture_element_id(id)
                    tabindex=move || if is_tab_stop.get() { "0" } else { "-1" }
                    aria-label=name
                    aria-description=words.open
                    on:click=open
                >
                    {picture(&drawing, None)}
                </button>
            }
        })
    })
}

/// Returns the id of a card's drawing, which names the card where it has no
/// words.
pub fn picture_element_id(card: CardId) -> String {
    format!("picture-{card}")
}
