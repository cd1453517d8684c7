//! What is in the hand on this screen while a card is dragged.

use gloo_timers::callback::Timeout;
use leptos::ev::{MouseEvent, TouchEvent};
use leptos::prelude::*;

use crate::board::{CardId, Column};
use crate::ui::react::RwSignal;

/// A place between cards.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Landing {
    /// The column.
    pub column: Column,
    /// The card that would come after; none at the end.
    pub before: Option<CardId>,
}

/// A pointer that is down on a card and may come to lift it.
#[derive(Clone, Copy)]
pub struct Reach {
    /// The card.
    pub card: CardId,
    /// The pointer.
    pub pointer: i32,
    /// Where it went down, in px of the window.
    pub at: (f64, f64),
    /// From the card's corner to the pointer, in px.
    pub grip: (f64, f64),
    /// How wide the card is, in px.
    pub width: f64,
    /// Whether moving lifts; else only holding does.
    pub lifts_by_moving: bool,
}

/// Cards in somebody's hand.
#[derive(Clone, Debug, PartialEq)]
pub struct Held {
    /// Which: the one under the pointer, and with it all that are chosen if it
    /// is one of them.
    pub cards: Vec<CardId>,
    /// The one under the pointer.
    pub card: CardId,
    /// How wide it is, in px.
    pub width: f64,
    /// From its corner to the pointer, in px.
    pub grip: (f64, f64),
}

/// The hand on this screen. Copies share it.
#[derive(Clone, Copy)]
pub struct Hand {
    /// What may come to lift a card.
    pub reach: StoredValue<Option<Reach>>,
    /// Lifts when it has run out.
    pub hold: StoredValue<Option<Timeout>, LocalStorage>,
    /// Whether the click that comes ends a drag (D3).
    pub is_click_over: StoredValue<bool>,
    /// The card that is being dragged.
    pub held: RwSignal<Option<Held>>,
    /// When the page last scrolled under it, in milliseconds.
    pub drifted_at: StoredValue<f64>,
    /// Where the pointer is, in px of the window.
    pub at: RwSignal<(f64, f64)>,
    /// Where the card would land now.
    pub landing: RwSignal<Option<Landing>>,
}

impl Hand {
    /// Makes an empty hand.
    pub fn new() -> Self {
        Self {
            reach: StoredValue::new(None),
            hold: StoredValue::new_local(None),
            is_click_over: StoredValue::new(false),
            held: RwSignal::new(None),
            drifted_at: StoredValue::new(0.0),
            at: RwSignal::new((0.0, 0.0)),
            landing: RwSignal::new(None),
        }
    }

    /// Another gesture begins: the drag before it, if any, had no click.
    pub fn begin(self) {
        self.is_click_over.set_value(false);
    }

    /// Stops a click that is the end of a drag; one by key never is.
    pub fn swallow_click(self, event: &MouseEvent) {
        if self.is_click_over.get_value() && event.detail() > 0 {
            self.is_click_over.set_value(false);
            event.prevent_default();
            event.stop_propagation();
        }
    }

    /// Stops the menu that some systems show where a finger is held.
    pub fn swallow_menu(self, event: &MouseEvent) {
        if self.reach.with_value(Option::is_some) {
            event.prevent_default();
        }
    }

    /// Keeps the page from scrolling under a finger that drags a card.
    pub fn hold_page(self, event: &TouchEvent) {
        if self.held.with_untracked(Option::is_some) && event.cancelable() {
            event.prevent_default();
        }
    }

    /// Empties the hand.
    pub fn rest(self) {
        self.reach.set_value(None);
        self.hold.set_value(None);
        if self.held.with_untracked(Option::is_some) {
            batch(|| {
                self.held.set(None);
                self.landing.set(None);
            });
        }
    }
}
