//! Dragging an agreement to its place by a handle, with mouse, finger or pen.
//!
//! - **C1** The board changes once, when it is let go. Escape, or the browser
//!   taking the gesture over, leaves it where it was.
//! - **C2** It lands only where buttons and keys could bring it, too.

use leptos::ev::{self, PointerEvent};
use leptos::prelude::*;
use uuid::Uuid;
use wasm_bindgen::JsCast;
use web_sys::Element;

use crate::board::StepId;
use crate::browser::{clock, page};
use crate::ui::desk::use_desk;
use crate::ui::element_ids;
use crate::ui::parts::{Icon, Ordered, icons};
use crate::ui::react::{RwSignal, view};
use crate::ui::screen::{use_screen, use_texts};

/// What is being carried, and where it would land. Copies share it.
#[derive(Clone, Copy, Default)]
pub struct Carry {
    held: RwSignal<Option<Uuid>>,
    /// It would land before this one.
    before: RwSignal<Option<Uuid>>,
    /// It would land last, after this one.
    after: RwSignal<Option<Uuid>>,
    /// Where the pointer is, in px from the top of the window.
    y: StoredValue<f64>,
    /// When the page last scrolled under it, in milliseconds.
    drifted_at: StoredValue<f64>,
}

impl Carry {
    /// Says whether this is being carried, to be tracked.
    pub fn holds(self, id: Uuid) -> bool {
        self.held.get() == Some(id)
    }

    /// Says whether it would land just before this one, to be tracked.
    pub fn lands_before(self, id: Uuid) -> bool {
        self.before.get() == Some(id)
    }

    /// Says whether it would land last, after this one, to be tracked.
    pub fn lands_after(self, id: Uuid) -> bool {
        self.after.get() == Some(id)
    }

    fn rest(self) {
        batch(|| {
            self.held.set(None);
            self.before.set(None);
            self.after.set(None);
        });
    }

    /// Looks where it would land among those it can pass.
    fn look(self, among: &[Uuid]) {
        let y = self.y.get_value();
        let is_below = |id: &Uuid| {
            let row = page::bounds(&element_ids::agreement(StepId(*id)));
            row.is_some_and(|(top, height)| y < top + height / 2.0)
        };
        let next = among.iter().copied().find(is_below);
        let last = among.last().copied().filter(|_| next.is_none());
        if self.before.get_untracked() != next {
            self.before.set(next);
        }
        if self.after.get_untracked() != last {
            self.after.set(last);
        }
    }
}

/// Returns what is being carried in the room.
pub fn use_carry() -> Carry {
    expect_context()
}

/// Shows the handle by which an agreement is dragged. Keys and buttons do the
/// same, so it is none of their stops.
#[component]
pub fn Grip(what: Ordered) -> impl IntoView {
    let texts = use_texts();
    let desk = use_desk();
    let screen = use_screen();
    let carry = use_carry();
    let among = move || {
        let has_sides = screen.has_sides.get();
        desk.board.with(|board| what.among(board, has_sides))
    };
    let is_held = move || carry.held.get_untracked() == Some(what.id());
    let put_back = move || {
        if is_held() {
            carry.rest();
            screen.speak(texts.agreements.put_back);
        }
    };
    let begin = move |event: PointerEvent| {
        if !event.is_primary() || event.button() != 0 {
            return;
        }
        event.prevent_default();
        let grip = event.current_target();
        let Some(grip) = grip.and_then(|it| it.dyn_into::<Element>().ok()) else {
            return;
        };
        // It fails only for a pointer that is gone already.
        let _ = grip.set_pointer_capture(event.pointer_id());
        carry.y.set_value(f64::from(event.client_y()));
        carry.drifted_at.set_value(clock::event_now_ms());
        carry.held.set(Some(what.id()));
        drift(carry, grip, Callback::new(move |()| untrack(among)));
    };
    let follow = move |event: PointerEvent| {
        if is_held() {
            carry.y.set_value(f64::from(event.client_y()));
            carry.look(&untrack(among));
        }
    };
    let let_go = move |_: PointerEvent| {
        if !is_held() {
            return;
        }
        let before = carry.before.get_untracked();
        let is_moved = before.is_some() || carry.after.get_untracked().is_some();
        carry.rest();
        if is_moved && desk.run(what.put_before(before)) {
            what.speak_place(desk, screen);
        }
    };
    let on_key = window_event_listener(ev::keydown, move |event| {
        if event.key() == "Escape" && is_held() {
            event.prevent_default();
            put_back();
        }
    });
    on_cleanup(move || on_key.remove());
    view! {
        <span
            class="agreement__grip"
            class:is-alone=move || among().len() < 2
            aria-hidden="true"
            title=texts.agreements.drag
            on:pointerdown=begin
            on:pointermove=follow
            on:pointerup=let_go
            on:pointercancel=move |_| put_back()
            on:lostpointercapture=move |_| put_back()
        >
            <Icon drawing=icons::GRIP />
        </span>
    }
}

/// Scrolls while something is held near an edge of what scrolls.
fn drift(carry: Carry, grip: Element, among: Callback<(), Vec<Uuid>>) {
    // The room may be gone by the next frame.
    if carry.held.try_get_untracked().flatten().is_none() {
        return;
    }
    let now = clock::event_now_ms();
    let elapsed = now - carry.drifted_at.get_value();
    carry.drifted_at.set_value(now);
    if page::scroll_near_edge(&grip, carry.y.get_value(), elapsed) {
        carry.look(&among.run(()));
    }
    request_animation_frame(move || drift(carry, grip, among));
}
