//! What the houses share: the voice, going in and out, which cards are in them.

use std::sync::Arc;

use leptos::prelude::*;

use super::voice::Voice;
use crate::board::{Board, Card, CardKind, Column};
use crate::browser::page;
use crate::text;
use crate::ui::desk::{Desk, use_desk};
use crate::ui::element_ids;
use crate::ui::screen::{Screen, use_screen, use_texts};

/// What the parts of the houses share.
#[derive(Clone, Copy)]
pub struct Street {
    /// What lies on the desk.
    pub desk: Desk,
    /// This screen.
    pub screen: Screen,
    /// The words of the houses.
    pub words: &'static text::Houses,
    /// The voice that reads aloud.
    pub voice: Voice,
}

impl Street {
    /// Begins outside.
    pub fn new() -> Self {
        let screen = use_screen();
        Self {
            desk: use_desk(),
            screen,
            words: &use_texts().houses,
            voice: Voice::new(screen),
        }
    }

    /// Goes into a house.
    pub fn enter(self, column: Column) {
        self.screen.open_house.set(Some(column));
        let name = (self.words.name)(column);
        self.screen.speak((self.words.entered)(name));
        request_animation_frame(|| page::focus(element_ids::OPEN_HOUSE));
    }

    /// Goes back to all three houses, to the door one came out of.
    pub fn leave(self) {
        if let Some(column) = self.screen.open_house.get_untracked() {
            self.voice.stop();
            self.screen.open_house.set(None);
            request_animation_frame(move || page::focus(element_ids::door(column)));
        }
    }
}

/// Returns what the parts of the houses share.
pub fn use_street() -> Street {
    expect_context()
}

/// Returns the cards that a house shows (Z1, Z3).
pub fn cards_in(board: &Board, column: Column) -> impl Iterator<Item = &Arc<Card>> {
    let is_dream = |card: &&Arc<Card>| card.kind != Some(CardKind::Idea);
    board.cards_in(column).filter(is_dream)
}
