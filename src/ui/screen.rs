//! What is only on this screen: never in the document, never undone.

mod lens;
mod pad;
mod talk;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::ui::react::RwSignal;
use leptos::prelude::*;

use crate::board::{Board, CardId, Column, PersonId, all};
use crate::map;
use crate::text::{Language, Texts};

pub use lens::{Lens, SortedBy};
pub use pad::{Pad, Subject, WIDTHS};
pub use talk::{Talk, Turn};

/// The rooms of the app, in their order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Room {
    /// Who is here, why, and the agenda.
    #[default]
    Welcome,
    /// The network map and its list.
    Network,
    /// The three columns.
    Cards,
    /// Goals and agreements.
    Goals,
    /// Reading back, saving, the document.
    Closing,
}

impl Room {
    /// All rooms in their order.
    pub const ALL: [Self; 5] = all!(Room {
        Welcome,
        Network,
        Cards,
        Goals,
        Closing
    });

    /// Returns the room's place in the order, from 0.
    pub fn number(self) -> usize {
        Self::ALL
            .into_iter()
            .position(|room| room == self)
            .unwrap_or(0)
    }

    /// Returns the room's name.
    pub fn name(self, texts: &'static Texts) -> &'static str {
        texts.shell.rooms[self.number()]
    }
}

/// The sizes all text can have, in per cent of the base size.
pub const TEXT_SIZES: [u16; 5] = [100, 125, 150, 175, 200];

/// The base size of text at 100 %, in px.
pub const BASE_TEXT_PX: f64 = 17.0;

/// The colours of the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the device prefers.
    #[default]
    Device,
    /// Light.
    Light,
    /// Dark.
    Dark,
    /// High contrast.
    Contrast,
}

impl Theme {
    /// All themes in the order they are offered.
    pub const ALL: [Self; 4] = all!(Theme {
        Device,
        Light,
        Dark,
        Contrast
    });

    /// Returns the value of the root's `data-theme` attribute.
    pub fn name(self) -> &'static str {
        match self {
            Self::Device => "device",
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Contrast => "contrast",
        }
    }
}

/// How much weighs what the app says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// It needs no answer and goes away by itself.
    Calm,
    /// The board refused something: it stays until the board takes something, or
    /// somebody closes it.
    Refusal,
    /// Something did not work: it stays until somebody closes it.
    Problem,
}

/// Something the app has to say.
#[derive(Clone)]
pub struct Notice {
    /// How much it weighs.
    pub weight: Weight,
    /// The sentence.
    pub text: String,
    /// What can be done about it.
    pub offer: Option<Offer>,
}

/// What a notice offers to do. It holds only as long as the board is this one.
#[derive(Clone)]
pub struct Offer {
    /// The board that the notice is about.
    pub board: Arc<Board>,
    /// What is done; without it the last change is undone.
    pub deed: Option<Deed>,
}

/// Something to be done: what its button says, and what that does.
#[derive(Clone)]
pub struct Deed {
    /// What the button says.
    pub words: String,
    /// Does it.
    pub act: Arc<dyn Fn() + Send + Sync>,
}

/// The state of this screen. Copies share it.
#[derive(Clone, Copy)]
pub struct Screen {
    /// The language of the interface. Everything is drawn anew in the other
    /// language when it changes, so a component reads its words only once.
    pub language: RwSignal<Language>,
    /// The room that is shown.
    pub room: RwSignal<Room>,
    /// The size of all text, one of [`TEXT_SIZES`].
    pub text_size: RwSignal<u16>,
    /// The colours.
    pub theme: RwSignal<Theme>,
    /// Whether the screen is covered.
    pub is_covered: RwSignal<bool>,
    /// Whether the document is shown over everything.
    pub is_document_shown: RwSignal<bool>,
    /// Who is selected, on the map and in its list.
    pub selected: RwSignal<Option<PersonId>>,
    /// What the network map is asked; it dims those it is not about.
    pub map_lens: RwSignal<map::Lens>,
    /// Whether the map shows names.
    pub has_map_names: RwSignal<bool>,
    /// What is going on at *Tavlen*.
    pub talk: Talk,
    /// The card whose tools are open.
    pub open_card: RwSignal<Option<CardId>>,
    /// Whether *Tavlen* shows its cards as three houses.
    pub has_houses: RwSignal<bool>,
    /// The house somebody has gone into; none shows all three.
    pub open_house: RwSignal<Option<Column>>,
    /// Whether the agreements stand in two sides, not goal by goal.
    pub has_sides: RwSignal<bool>,
    /// What is being drawn.
    pub pad: Pad,
    /// The latest notice.
    pub notice: RwSignal<Option<Notice>>,
    /// The latest sentence for a screen reader alone.
    pub spoken: RwSignal<String>,
    typed: StoredValue<BTreeMap<String, RwSignal<String>>>,
    owner: StoredValue<Owner>,
}

impl Screen {
    /// Makes the state of a screen in a language.
    pub fn new(language: Language) -> Self {
        Self {
            language: RwSignal::new(language),
            room: RwSignal::default(),
            text_size: RwSignal::new(TEXT_SIZES[0]),
            theme: RwSignal::default(),
            is_covered: RwSignal::new(false),
            is_document_shown: RwSignal::new(false),
            selected: RwSignal::new(None),
            map_lens: RwSignal::default(),
            has_map_names: RwSignal::new(true),
            talk: Talk::default(),
            open_card: RwSignal::default(),
            has_houses: RwSignal::new(false),
            open_house: RwSignal::new(None),
            has_sides: RwSignal::new(false),
            pad: Pad::default(),
            notice: RwSignal::new(None),
            spoken: RwSignal::new(String::new()),
            typed: StoredValue::new(BTreeMap::new()),
            owner: StoredValue::new(Owner::current().unwrap_or_default()),
        }
    }

    /// Returns the words in the screen's language, read once.
    pub fn texts(self) -> &'static Texts {
        self.language.get_untracked().texts()
    }

    /// Returns what is half typed in a field, so that it outlives the field
    /// when the room or the language changes.
    pub fn typed(self, field: &str) -> RwSignal<String> {
        let known = self.typed.with_value(|typed| typed.get(field).copied());
        known.unwrap_or_else(|| {
            let owner = self.owner.get_value();
            let signal = owner.with(|| RwSignal::new(String::new()));
            self.typed.update_value(|typed| {
                typed.insert(field.to_owned(), signal);
            });
            signal
        })
    }

    /// Forgets everything half typed, chosen and open: another board.
    pub fn forget(self) {
        self.typed.with_value(|typed| {
            for signal in typed.values() {
                signal.set(String::new());
            }
        });
        self.selected.set(None);
        self.map_lens.set(map::Lens::All);
        self.has_map_names.set(true);
        self.talk.forget();
        self.open_card.set(None);
        self.has_houses.set(false);
        self.open_house.set(None);
        self.has_sides.set(false);
        self.pad.close();
        self.spoken.set(String::new());
    }

    /// Says something that needs no answer.
    pub fn tell(self, text: impl Into<String>) {
        self.notify(text.into(), Weight::Calm, None);
    }

    /// Says what was done to the board, which is now this one, and offers to
    /// undo it.
    pub fn tell_undoable(self, text: impl Into<String>, board: Arc<Board>) {
        let deed = None;
        self.notify(text.into(), Weight::Calm, Some(Offer { board, deed }));
    }

    /// Says something about the board, which is now this one, and offers to do
    /// something about it.
    pub fn tell_and_offer(self, text: String, board: Arc<Board>, deed: Deed) {
        let deed = Some(deed);
        self.notify(text, Weight::Calm, Some(Offer { board, deed }));
    }

    /// Says that something did not work, and what to do.
    pub fn warn(self, text: impl Into<String>) {
        self.notify(text.into(), Weight::Problem, None);
    }

    /// Says what the board refused, and why.
    pub fn refuse(self, text: impl Into<String>) {
        self.notify(text.into(), Weight::Refusal, None);
    }

    /// Takes back what the board refused before: now it has taken something.
    pub fn is_taken(self) {
        let weight = self.notice.with_untracked(|it| Some(it.as_ref()?.weight));
        if weight == Some(Weight::Refusal) {
            self.notice.set(None);
        }
    }

    fn notify(self, text: String, weight: Weight, offer: Option<Offer>) {
        let notice = Notice {
            weight,
            text,
            offer,
        };
        self.notice.set(Some(notice));
    }

    /// Says something to a screen reader alone, twice where it happens twice.
    pub fn speak(self, text: impl Into<String>) {
        let mut text = text.into();
        // Only what differs is heard.
        if self.spoken.with_untracked(|before| *before == text) {
            text.push('\u{a0}');
        }
        self.spoken.set(text);
    }

    /// Returns the room, the size of text and the colours as one short text; to
    /// be tracked.
    pub fn settings(self) -> String {
        let (room, size) = (self.room.get().number(), self.text_size.get());
        format!("{room} {size} {}", self.theme.get().name())
    }

    /// Takes over what [`Screen::settings`] gave; what cannot be is left alone.
    pub fn restore_settings(self, settings: &str) {
        let mut words = settings.split(' ');
        let room = words.next().and_then(|room| room.parse::<usize>().ok());
        if let Some(room) = room.and_then(|room| Room::ALL.get(room)) {
            self.room.set(*room);
        }
        let size = words.next().and_then(|size| size.parse().ok());
        if let Some(size) = size.filter(|size| TEXT_SIZES.contains(size)) {
            self.text_size.set(size);
        }
        let theme = words.next().and_then(|name| {
            let mut themes = Theme::ALL.into_iter();
            themes.find(|theme| theme.name() == name)
        });
        if let Some(theme) = theme {
            self.theme.set(theme);
        }
    }

    /// Makes all text one step larger (`1`) or smaller (`-1`).
    pub fn step_text_size(self, step: isize) {
        let now = self.text_size.get_untracked();
        let at = TEXT_SIZES.iter().position(|size| *size == now).unwrap_or(0);
        let next = at.saturating_add_signed(step).min(TEXT_SIZES.len() - 1);
        self.text_size.set(TEXT_SIZES[next]);
    }
}

/// Returns the screen's state.
pub fn use_screen() -> Screen {
    expect_context()
}

/// Returns the words in the screen's language, read once.
pub fn use_texts() -> &'static Texts {
    use_screen().texts()
}
