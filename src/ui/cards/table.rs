//! What the parts of this room share.

use leptos::prelude::*;

use super::hand::Hand;
use super::walk::Walk;
use crate::board::{BoardError, CardId, Column};
use crate::browser::page;
use crate::text::{self, Texts};
use crate::ui::desk::{Desk, use_desk};
use crate::ui::element_ids;
use crate::ui::react::RwSignal;
use crate::ui::screen::{Screen, use_screen, use_texts};

/// What the parts of this room share.
#[derive(Clone, Copy)]
pub struct Table {
    /// What lies on the desk.
    pub desk: Desk,
    /// This screen.
    pub screen: Screen,
    /// All words.
    pub texts: &'static Texts,
    /// The words of the cards.
    pub words: &'static text::Cards,
    /// The words of the talk.
    pub talk: &'static text::Talk,
    /// What is being dragged.
    pub hand: Hand,
    /// Where the focus goes by keys.
    pub walk: Walk,
    /// The sheet of prepared cards.
    pub sheet: Sheet,
}

impl Table {
    /// Lays an empty table.
    pub fn new() -> Self {
        let texts = use_texts();
        Self {
            desk: use_desk(),
            screen: use_screen(),
            texts,
            words: &texts.cards,
            talk: &texts.talk,
            hand: Hand::new(),
            walk: Walk::new(),
            sheet: Sheet::new(),
        }
    }

    /// Opens the tools of a card.
    pub fn open(self, card: CardId) {
        self.keep_in_sight(card);
        self.screen.talk.has_tools.set(false);
        self.screen.open_card.set(Some(card));
        // The panel takes room from the columns: in the next frame they have it.
        request_animation_frame(move || {
            request_animation_frame(move || page::show(&element_ids::card(card)));
        });
    }

    /// Says why the board refused.
    pub fn refuse(self, refusal: BoardError) {
        self.screen.warn(self.texts.refusals.sentence(refusal));
    }

    /// Returns the question of a column.
    pub fn heading(self, column: Column) -> &'static str {
        (self.texts.terms.column)(column)
    }
}

/// Returns what the parts of this room share.
pub fn use_table() -> Table {
    expect_context()
}

/// The sheet of prepared cards on this screen. Copies share it.
#[derive(Clone, Copy)]
pub struct Sheet {
    /// Whether it is open.
    pub is_open: RwSignal<bool>,
    /// The card whose words are seen.
    pub looked_at: RwSignal<Option<CardId>>,
    /// The card that somebody asked to show, by its number.
    pub asked: RwSignal<Option<(CardId, usize)>>,
}

impl Sheet {
    /// Begins closed.
    pub fn new() -> Self {
        Self {
            is_open: RwSignal::new(false),
            looked_at: RwSignal::new(None),
            asked: RwSignal::new(None),
        }
    }

    /// Closes it, and covers everything on it.
    pub fn close(self) {
        self.is_open.set(false);
        self.looked_at.set(None);
        self.asked.set(None);
    }
}
