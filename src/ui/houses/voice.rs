//! The voice that reads aloud, where the device has one.

use gloo_events::EventListener;
use leptos::prelude::*;

use crate::board::CardId;
use crate::browser::page;
use crate::browser::voice::{self, Reading};
use crate::ui::element_ids;
use crate::ui::react::{RwSignal, effect};
use crate::ui::screen::Screen;

/// The voice on this screen. Copies share it.
#[derive(Clone, Copy)]
pub struct Voice {
    screen: Screen,
    /// Whether the device has one.
    pub is_there: RwSignal<bool>,
    /// What is being read: the id of the button that began it; empty for
    /// nothing.
    pub reads: RwSignal<String>,
    /// The card whose words are being read.
    pub card: RwSignal<Option<CardId>>,
    reading: StoredValue<Option<Reading>, LocalStorage>,
}

impl Voice {
    /// Asks the device for its voice. It falls silent when the houses go, and
    /// when the screen is covered.
    pub fn new(screen: Screen) -> Self {
        let language = screen.language.get_untracked().tag();
        let is_there = RwSignal::new(voice::is_there(language));
        let known = move || {
            // The houses may be gone by then.
            is_there.set(voice::is_there(language));
        };
        let listener: StoredValue<Option<EventListener>, LocalStorage> =
            StoredValue::new_local(voice::when_known(known));
        let this = Self {
            screen,
            is_there,
            reads: RwSignal::new(String::new()),
            card: RwSignal::new(None),
            reading: StoredValue::new_local(None),
        };
        effect(move || {
            if screen.is_covered.get() {
                this.stop();
            }
        });
        on_cleanup(move || {
            listener.dispose();
            this.reading.dispose();
        });
        this
    }

    /// Falls silent.
    pub fn stop(self) {
        self.reading.set_value(None);
        self.card.set(None);
        if !self.reads.with_untracked(String::is_empty) {
            self.reads.set(String::new());
        }
    }

    /// Reads words card by card, for the button with this id.
    pub fn read(self, id: &str, said: Vec<(CardId, String)>) {
        self.stop();
        let (cards, texts): (Vec<_>, Vec<_>) = said.into_iter().unzip();
        let language = self.screen.language.get_untracked().tag();
        let begun = move |number: usize| {
            let card = cards.get(number).copied();
            self.card.set(card);
            if let Some(card) = card {
                page::show(&element_ids::note(card));
            }
        };
        let ended = move || {
            self.card.set(None);
            self.reads.set(String::new());
        };
        match voice::read(&texts, language, begun, ended) {
            Ok(reading) => {
                self.reading.set_value(Some(reading));
                self.reads.set(id.to_owned());
            }
            Err(_) => self.screen.warn(self.screen.texts().houses.voice_failed),
        }
    }
}
