//! The sheet that lies over everything while somebody draws.

use leptos::ev::KeyboardEvent;
use leptos::html::Dialog;
use leptos::prelude::*;

use super::paper::Paper;
use super::tools::DrawingTools;
use crate::board::{BoardError, CardId, CardKind, Column, Command};
use crate::ui::desk::{Desk, use_desk};
use crate::ui::parts::{Confirm, Icon, icons, show_while};
use crate::ui::react::{RwSignal, Signal, view};
use crate::ui::saying::{speaking, was_said};
use crate::ui::screen::{Pad, Screen, Subject, use_screen, use_texts};

/// The field by which the half-typed words of a new drawing are kept.
const WORDS: &str = "drawing-words";

/// Shows the sheet while there is something to draw.
#[component]
pub fn Sheet() -> impl IntoView {
    let texts = use_texts();
    let screen = use_screen();
    let desk = use_desk();
    let pad = screen.pad;
    let is_asked = RwSignal::new(false);
    let dialog = NodeRef::<Dialog>::new();
    show_while(dialog, Signal::derive(move || pad.subject.get().is_some()));
    let put_away = Callback::new(move |()| {
        pad.close();
        screen.typed(WORDS).set(String::new());
    });
    let leave = move || {
        let has_words = screen
            .typed(WORDS)
            .with_untracked(|it| !it.trim().is_empty());
        if pad.is_touched() || has_words {
            is_asked.set(true);
        } else {
            put_away.run(());
        }
    };
    // On the sheet these keys are about its strokes, not the board.
    let on_key = move |event: KeyboardEvent| {
        let is_command = event.ctrl_key() || event.meta_key();
        if is_command
            && event.key().eq_ignore_ascii_case("z")
            && !crate::browser::page::is_writing()
        {
            event.prevent_default();
            event.stop_propagation();
            pad.take_back();
        }
    };
    view! {
        <dialog
            class="sheet"
            node_ref=dialog
            aria-label=texts.drawing.sheet
            on:keydown=on_key
            on:cancel=move |event: web_sys::Event| {
                // The question's own cancelling comes by here too.
                if event.target() == event.current_target() {
                    event.prevent_default();
                    leave();
                }
            }
        >
            {move || {
                pad.subject
                    .get()
                    .map(|subject| {
                        view! {
                            <DrawingTools />
                            <div class="sheet__stage">
                                <Paper />
                            </div>
                            <div class="sheet__foot">
                                <p class="sheet__problem" role="alert">
                                    {move || pad.problem.get()}
                                </p>
                                {matches!(subject, Subject::New(_)).then(|| view! { <Words /> })}
                                <button type="button" class="button" on:click=move |_| leave()>
                                    {texts.shell.cancel}
                                </button>
                                <button
                                    type="button"
                                    class="button is-primary"
                                    on:click=move |_| {
                                        if keep(pad, desk, screen) {
                                            put_away.run(());
                                        }
                                    }
                                >
                                    <Icon drawing=icons::CHECK />
                                    {texts.drawing.keep}
                                </button>
                            </div>
                        }
                    })
            }}
            <Confirm
                is_asked
                question=texts.drawing.discard_question
                consequence=texts.drawing.discard_consequence
                deed=texts.drawing.discard
                or_else=texts.drawing.go_on
                on_yes=put_away
            />
        </dialog>
    }
}

/// Shows the field for words beside a new drawing. Enter stays in it: a child
/// who presses it may still want to draw.
#[component]
fn Words() -> impl IntoView {
    let words = &use_texts().drawing;
    let typed = use_screen().typed(WORDS);
    view! {
        <textarea
            class="input sheet__words"
            rows="1"
            aria-label=words.words
            placeholder=words.words_hint
            dir="auto"
            prop:value=typed
            on:input=move |event| typed.set(event_target_value(&event))
        ></textarea>
    }
}

/// Puts what was drawn on the board (G1); says whether it was accepted.
fn keep(pad: Pad, desk: Desk, screen: Screen) -> bool {
    let words = &screen.texts().drawing;
    let drawing = Some(pad.drawing()).filter(|it| !it.strokes.is_empty());
    let command = match pad.subject.get_untracked() {
        Some(Subject::New(column)) => Command::AddCard {
            id: CardId(desk.new_id()),
            column,
            kind: kind_in_house(screen, column),
            text: screen.typed(WORDS).get_untracked(),
            drawing,
            speakers: speaking(desk, screen),
            about: Vec::new(),
            is_prepared: false,
        },
        Some(Subject::Card(id)) => Command::SetDrawing { id, drawing },
        None => return true,
    };
    let new = match &command {
        Command::AddCard { id, .. } => Some(*id),
        _ => None,
    };
    let problem = match desk.try_run(command) {
        // A card that is gone meanwhile cannot be drawn on.
        Ok(_) | Err(BoardError::NotOnBoard) => {
            screen.speak(words.kept);
            if let Some(card) = new {
                was_said(screen, card);
            }
            return true;
        }
        Err(BoardError::EmptyWords) if new.is_some() => words.nothing_yet.to_owned(),
        Err(BoardError::EmptyWords) => words.needs_strokes.to_owned(),
        Err(refusal) => screen.texts().refusals.sentence(refusal),
    };
    pad.problem.set(problem);
    false
}

/// Returns the kind of a new card: in the house of dreams it is a wish.
pub fn kind_in_house(screen: Screen, column: Column) -> Option<CardKind> {
    let is_dream = column == Column::Next && screen.has_houses.get_untracked();
    is_dream.then_some(CardKind::Wish)
}
