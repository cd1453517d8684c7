//! Dragging a card by mouse, finger or pen.
//!
//! - **D1** A mouse drags a card from anywhere on it. A finger or a pen holds
//!   the card a moment first, so that the column still scrolls; or takes it by
//!   its »…«, which does not scroll.
//! - **D2** The board changes once, when the card is let go. Escape, or the
//!   browser taking the gesture over, puts the card back. Another finger or a
//!   palm does nothing to it.
//! - **D3** A click that ends a drag is no click.

use gloo_timers::callback::Timeout;
use leptos::ev::{self, KeyboardEvent, PointerEvent};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::Element;

use super::hand::{Held, Landing, Reach};
use super::landing;
use super::stand::element;
use super::table::{Table, use_table};
use crate::board::{CardDeed, CardId, Command};
use crate::browser::{clock, page};
use crate::ui::drawing::picture;
use crate::ui::element_ids;
use crate::ui::going::focus_card;
use crate::ui::react::{live, view};
use crate::ui::tone;

/// How far a pointer goes before it drags, in px.
const SLACK: f64 = 6.0;

/// How long a finger holds a card before it lifts it, in milliseconds.
const HOLD_MS: u32 = 350;

impl Table {
    /// Follows the pointer as long as the room lives.
    pub fn follow_pointer(self) {
        let listeners = [
            window_event_listener(ev::pointermove, move |event| self.follow(&event)),
            window_event_listener(ev::pointerup, move |event| self.let_go(&event)),
            window_event_listener(ev::pointercancel, move |event| self.lose(&event)),
            window_event_listener(ev::keydown, move |event| self.give_up(&event)),
        ];
        on_cleanup(move || listeners.into_iter().for_each(WindowListenerHandle::remove));
    }

    /// A pointer goes down on a card.
    pub fn reach(self, event: &PointerEvent, card: CardId) {
        let on = |what: &str| {
            event
                .target()
                .and_then(|target| target.dyn_into::<Element>().ok())
                .is_some_and(|target| matches!(target.closest(what), Ok(Some(_))))
        };
        // A palm beside the pen is a first pointer too, of its own kind.
        let is_busy = self.hand.held.with_untracked(Option::is_some);
        if is_busy || !event.is_primary() || event.button() != 0 || on("textarea") {
            return;
        }
        let Some(card_element) = element(&element_ids::card(card)) else {
            return;
        };
        let corner = card_element.get_bounding_client_rect();
        let at = (f64::from(event.client_x()), f64::from(event.client_y()));
        let lifts_by_moving = event.pointer_type() == "mouse" || on(".card__more");
        self.hand.reach.set_value(Some(Reach {
            card,
            pointer: event.pointer_id(),
            at,
            grip: (at.0 - corner.left(), at.1 - corner.top()),
            width: corner.width(),
            lifts_by_moving,
        }));
        if !lifts_by_moving {
            let lift = Timeout::new(HOLD_MS, move || self.lift());
            self.hand.hold.set_value(Some(lift));
        }
    }

    fn follow(self, event: &PointerEvent) {
        let Some(reach) = self.hand.reach.get_value() else {
            return;
        };
        if reach.pointer != event.pointer_id() {
            return;
        }
        if event.buttons() == 0 {
            // It was let go where nobody told us, outside the window.
            self.put_back();
            return;
        }
        let at = (f64::from(event.client_x()), f64::from(event.client_y()));
        if self.hand.held.with_untracked(Option::is_none) {
            if (at.0 - reach.at.0).hypot(at.1 - reach.at.1) < SLACK {
                return;
            }
            if !reach.lifts_by_moving {
                // The finger scrolls.
                self.hand.rest();
                return;
            }
            self.lift();
        }
        self.hand.at.set(at);
        self.look();
    }

    fn lift(self) {
        let Some(reach) = self.hand.reach.get_value() else {
            return;
        };
        self.hand.hold.set_value(None);
        self.hand.is_click_over.set_value(true);
        self.hand.at.set(reach.at);
        self.hand.held.set(Some(Held {
            cards: self.together(reach.card),
            card: reach.card,
            width: reach.width,
            grip: reach.grip,
        }));
        self.look();
        self.hand.drifted_at.set_value(clock::event_now_ms());
        self.drift();
    }

    /// Looks where the card would land.
    fn look(self) {
        let Some(held) = self.hand.held.get_untracked() else {
            return;
        };
        let at = self.hand.at.get_untracked();
        let landing = landing::under(&self, &held.cards, at);
        if self.hand.landing.get_untracked() != landing {
            self.hand.landing.set(landing);
        }
    }

    /// Scrolls while the card is held near an edge of what scrolls.
    fn drift(self) {
        // The room may be gone by the next frame.
        if self.hand.held.try_get_untracked().flatten().is_none() {
            return;
        }
        let now = clock::event_now_ms();
        let elapsed = now - self.hand.drifted_at.get_value();
        self.hand.drifted_at.set_value(now);
        let landing = self.hand.landing.get_untracked();
        if let Some(inside) = landing.and_then(|it| element(element_ids::add_card(it.column)))
            && page::scroll_near_edge(&inside, self.hand.at.get_untracked().1, elapsed)
        {
            self.look();
        }
        request_animation_frame(move || self.drift());
    }

    fn let_go(self, event: &PointerEvent) {
        if !self.is_reaching(event) {
            return;
        }
        let (held, landing) = (
            self.hand.held.get_untracked(),
            self.hand.landing.get_untracked(),
        );
        self.hand.rest();
        let (Some(held), Some(landing)) = (held, landing) else {
            return;
        };
        if self.put_down(held.cards, landing) {
            self.speak_place(held.card);
        }
        focus_card(held.card);
    }

    /// The browser takes a pointer over; another finger or a palm is not ours.
    fn lose(self, event: &PointerEvent) {
        if self.is_reaching(event) {
            self.put_back();
        }
    }

    /// Says whether this is the pointer that is down on a card.
    fn is_reaching(self, event: &PointerEvent) -> bool {
        let reach = self.hand.reach.get_value();
        reach.is_some_and(|reach| reach.pointer == event.pointer_id())
    }

    /// Puts cards where they land; says whether they came there.
    fn put_down(self, mut ids: Vec<CardId>, landing: Landing) -> bool {
        let Landing { column, before } = landing;
        if self.is_sorted() {
            // What is sorted has no up and down.
            let board = self.desk.board.get_untracked();
            let is_elsewhere = |id: &CardId| {
                let card = board.cards.get(*id);
                card.is_some_and(|card| card.column != column)
            };
            ids.retain(is_elsewhere);
            if ids.is_empty() {
                self.screen.tell(self.talk.sorted_stays);
                return false;
            }
        }
        let deed = CardDeed::Move(column, before);
        self.desk.run(Command::WithCards { ids, deed })
    }

    fn give_up(self, event: &KeyboardEvent) {
        if event.key() != "Escape" || event.default_prevented() {
            return;
        }
        if self.hand.held.with_untracked(Option::is_some) {
            event.prevent_default();
            self.put_back();
        } else if untrack(move || self.is_choosing()) && !page::is_writing() && !page::is_asked() {
            event.prevent_default();
            self.end_choosing();
        }
    }

    /// Gives the gesture up; the card is where it was.
    fn put_back(self) {
        if self.hand.held.with_untracked(Option::is_some) {
            self.screen.speak(self.words.put_back);
        }
        self.hand.rest();
    }
}

/// Shows the card that is being dragged, at the pointer.
#[component]
pub fn InHand() -> impl IntoView {
    let table = use_table();
    let hand = table.hand;
    live(move || {
        let held = hand.held.get()?;
        let board = table.desk.board.get_untracked();
        let card = board.cards.get(held.card)?;
        let place = move || {
            let (x, y) = hand.at.get();
            let (left, top) = (x - held.grip.0, y - held.grip.1);
            format!("translate({left}px, {top}px)")
        };
        Some(view! {
            <div
                class=format!("card in-hand {}", tone::of_column(card.column))
                aria-hidden="true"
                style:inline-size=format!("{}px", held.width)
                style:transform=place
            >
                {card.drawing.as_deref().map(|it| picture(it, None))}
                <div class="card__words" dir="auto">{card.text.clone()}</div>
                {(held.cards.len() > 1)
                    .then(|| view! { <p class="in-hand__count">{held.cards.len()}</p> })}
            </div>
        })
    })
}
