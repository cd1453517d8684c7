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
use crate::ui::screen::{Deed, Notice, Offer, Room, Weight, use_screen, use_texts};

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
    let weight = move || notice.with(|it| Some(it.as_ref()?.weight));
    effect(move || {
        // Dropping the timer of the notice before stops it.
        timer.set_value(
            (weight() == Some(Weight::Calm))
                .then(|| Timeout::new(CALM_MS, move || notice.set(None))),
        );
    });
    // What is only told belongs to the room where it happened.
    Effect::new(move |before: Option<Room>| {
        let room = screen.room.get();
        let is_calm = || untrack(weight) == Some(Weight::Calm);
        if before.is_some_and(|before| before != room) && desk.is_open.get_untracked() && is_calm()
        {
            notice.set(None);
        }
        room
    });
    // What is offered is about the board as it is now, or it is not offered.
    effect(move || {
        let board = desk.board.get();
        let is_over = |offer: &Offer| !Arc::ptr_eq(&offer.board, &board);
        if notice.with(|it| {
            it.as_ref()
                .and_then(|it| it.offer.as_ref())
                .is_some_and(is_over)
        }) {
            notice.set(None);
        }
    });
    let is_problem = move || weight().is_some_and(|it| it != Weight::Calm);
    let shown = move || {
        let notice = notice.get()?;
        Some(view! { <Shown notice /> })
    };
    view! {
        <section class="notices" aria-label=texts.shell.notices>
            <div role="alert">{move || is_problem().then(shown)}</div>
            <div role="status">{move || (!is_problem()).then(shown)}</div>
            <p class="visually-hidden" role="status">
                {screen.spoken}
            </p>
        </section>
    }
}

#[component]
fn Shown(notice: Notice) -> impl IntoView {
    let Notice {
        weight,
        text,
        offer,
    } = notice;
    let is_problem = weight != Weight::Calm;
    let texts = use_texts();
    let screen = use_screen();
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
            <p>{text}</p>
            // Read out as one, they would else run together.
            " "
            {offer.map(|offer| view! { <Offered deed=offer.deed /> })}
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

/// Shows the button for what can be done about it.
#[component]
fn Offered(deed: Option<Deed>) -> impl IntoView {
    let texts = use_texts();
    let screen = use_screen();
    let desk = use_desk();
    let is_undo = deed.is_none();
    let words = deed
        .as_ref()
        .map_or(texts.shell.undo.to_owned(), |it| it.words.clone());
    let act = move |_| {
        // The button that had the focus is gone.
        page::focus("room");
        match &deed {
            Some(deed) => {
                screen.notice.set(None);
                (deed.act)();
            }
            None => desk.undo(),
        }
    };
    view! {
        <button type="button" class="button is-quiet" on:click=act>
            {is_undo.then(|| view! { <Icon drawing=icons::UNDO /> })}
            <bdi>{words}</bdi>
        </button>
    }
}
