//! Reading aloud, where the device has a voice of its own.

use gloo_events::EventListener;
use leptos::prelude::*;

use super::{note_place_id, use_street};
use crate::board::CardId;
use crate::browser::page;
use crate::browser::voice::{self, Reading};
use crate::ui::parts::{Icon, When, icons};
use crate::ui::react::{RwSignal, Signal, effect, memo, view};
use crate::ui::screen::Screen;

/// The voice on this screen. Copies share it.
#[derive(Clone, Copy)]
pub struct Voice {
    screen: Screen,
    is_there: RwSignal<bool>,
    /// What is being read: the id of the button that began it; empty for
    /// nothing.
    reads: RwSignal<String>,
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

    fn read(self, id: &str, said: Vec<(CardId, String)>) {
        self.stop();
        let (cards, texts): (Vec<_>, Vec<_>) = said.into_iter().unzip();
        let language = self.screen.language.get_untracked().tag();
        let begun = move |number: usize| {
            let card = cards.get(number).copied();
            self.card.set(card);
            if let Some(card) = card {
                page::show(&note_place_id(card));
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

/// Shows a button that reads aloud, and stops what it reads; nothing where the
/// device has no voice.
#[component]
pub fn ReadAloud(
    /// The button's id, by which its reading is known.
    id: String,
    /// What the button says, and what it says to a screen reader alone when it
    /// is only its sign.
    label: &'static str,
    /// Whether it is only its sign.
    #[prop(optional)]
    is_sign: bool,
    /// The id of the words it reads, if they are one thing.
    #[prop(optional)]
    described_by: Option<Signal<String>>,
    /// Returns what to read, card by card.
    texts: Callback<(), Vec<(CardId, String)>>,
) -> impl IntoView {
    let street = use_street();
    let voice = street.voice;
    let id = StoredValue::new(id);
    let is_reading = memo(move || id.with_value(|id| voice.reads.with(|it| it == id)));
    let says = move || {
        if is_reading.get() {
            street.words.stop
        } else {
            label
        }
    };
    let press = move |_| {
        if is_reading.get_untracked() {
            voice.stop();
        } else {
            id.with_value(|id| voice.read(id, texts.run(())));
        }
    };
    let drawing = move || {
        let drawing = if is_reading.get() {
            icons::STOP
        } else {
            icons::READ
        };
        view! { <Icon drawing /> }
    };
    view! {
        <When is=move || voice.is_there.get()>
            <button
                type="button"
                class="button is-quiet"
                class:is-icon=is_sign
                id=id.get_value()
                aria-label=says
                aria-describedby=move || described_by.map(Signal::get)
                on:click=press
            >
                {drawing}
                {(!is_sign).then(|| view! { <span>{says}</span> })}
            </button>
        </When>
    }
}
