//! What the app has to say: one notice at a time, under the bar, away from the
//! fields at the foot that people are writing in.

use std::sync::Arc;

use gloo_timers::callback::Timeout;
use leptos::html::Div;
use leptos::prelude::*;

use crate::browser::page;
use crate::ui::desk::use_desk;
use crate::ui::parts::{Icon, icons};
use crate::ui::react::{effect, view};
use crate::ui::screen::{Room, use_screen, use_texts};

/// How long a notice that needs no answer stays, in milliseconds.
const CALM_MS: u32 = 7_000;

/// Shows the latest notice. A problem stays until somebody closes it.
#[component]
pub fn Notices() -> impl IntoView {
    let texts = use_texts();
    let screen = use_screen();
    let desk = use_desk();
    let notice = screen.notice;
    let timer = StoredValue::new_local(None::<Timeout>);
    effect(move || {
        let is_calm = notice.with(|it| it.as_ref().is_some_and(|it| !it.is_problem));
        // Dropping the timer of the notice before stops it.
        timer.set_value(is_calm.then(|| Timeout::new(CALM_MS, move || notice.set(None))));
    });
    // What is only told belongs to the room where it happened.
    Effect::new(move |before: Option<Room>| {
        let room = screen.room.get();
        let is_calm = || notice.with_untracked(|it| it.as_ref().is_some_and(|it| !it.is_problem));
        if before.is_some_and(|before| before != room) && desk.is_open.get_untracked() && is_calm()
        {
            notice.set(None);
        }
        room
    });
    // What is offered to be undone is always the last change, or it is not offered.
    effect(move || {
        let board = desk.board.get();
        let is_over = |offered: &Arc<_>| !Arc::ptr_eq(offered, &board);
        if notice.with(|it| {
            it.as_ref()
                .and_then(|it| it.undoable.as_ref())
                .is_some_and(is_over)
        }) {
            notice.set(None);
        }
    });
    let is_problem = move || notice.with(|it| it.as_ref().is_some_and(|it| it.is_problem));
    let words = move || notice.with(|it| it.as_ref().map(|it| it.text.clone()));
    let can_undo = move || notice.with(|it| it.as_ref().is_some_and(|it| it.undoable.is_some()));
    view! {
        <section class="notices" aria-label=texts.shell.notices>
            <div role="alert">
                {move || is_problem().then(|| view! { <Shown words=words().unwrap_or_default() is_problem=true can_undo=false /> })}
            </div>
            <div role="status">
                {move || {
                    (!is_problem())
                        .then(words)
                        .flatten()
                        .map(|words| view! { <Shown words is_problem=false can_undo=can_undo() /> })
                }}
            </div>
            <p class="visually-hidden" role="status">
                {screen.spoken}
            </p>
        </section>
    }
}

#[component]
fn Shown(words: String, is_problem: bool, can_undo: bool) -> impl IntoView {
    let texts = use_texts();
    let screen = use_screen();
    let desk = use_desk();
    let element = NodeRef::<Div>::new();
    // On the top layer, and each new one above what lies there: a notice about
    // the document would else be drawn behind it.
    effect(move || {
        screen.notice.track();
        if let Some(element) = element.get() {
            // They fail where it is shown already, and in a browser that knows
            // no popover, which draws it as it is.
            let _ = element.hide_popover();
            let _ = element.show_popover();
        }
    });
    view! {
        <div class="notice" class:is-problem=is_problem popover="manual" node_ref=element>
            <Icon drawing=if is_problem { icons::PROBLEM } else { icons::CHECK } />
            <p>{words}</p>
            // Read out as one, they would else run together.
            " "
            {can_undo.then(|| view! {
                <button type="button" class="button is-quiet" on:click=move |_| {
                    desk.undo();
                    page::focus("room");
                }>
                    <Icon drawing=icons::UNDO />
                    {texts.shell.undo}
                </button>
            })}
            <button
                type="button"
                class="button is-icon is-quiet"
                aria-label=texts.shell.close
                on:click=move |_| {
                    screen.notice.set(None);
                    // The button that had the focus is gone.
                    page::focus("room");
                }
            >
                <Icon drawing=icons::CLOSE />
            </button>
        </div>
    }
}
