//! Where the focus is among the cards: one card of each column is a stop of the
//! Tab key, and arrows go on from there.

use std::sync::Arc;

use leptos::prelude::*;

use crate::board::{Board, CardId, Column};
use crate::ui::react::{Memo, RwSignal, memo};

/// The id of the sentence about the keys.
pub const KEYS: &str = "card-keys";

/// A way a card, or the focus, can go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// One place up.
    Up,
    /// One place down.
    Down,
    /// To the same place in the column before.
    Left,
    /// To the same place in the column after.
    Right,
    /// To the end of a column.
    To(Column),
}

impl Way {
    /// Returns the way of an arrow.
    pub fn from_key(key: &str) -> Option<Self> {
        match key {
            "ArrowUp" => Some(Self::Up),
            "ArrowDown" => Some(Self::Down),
            "ArrowLeft" => Some(Self::Left),
            "ArrowRight" => Some(Self::Right),
            _ => None,
        }
    }

    /// Returns the column this way leads to from another.
    pub fn column(self, from: Column) -> Option<Column> {
        match self {
            Self::Up | Self::Down => Some(from),
            Self::Left => from.before(),
            Self::Right => from.after(),
            Self::To(column) => Some(column),
        }
    }
}

/// Where the focus is and was. Copies share it.
#[derive(Clone, Copy)]
pub struct Walk {
    /// The stop of each column.
    stops: [RwSignal<Option<CardId>>; 3],
    /// The card that has, or last had, the focus.
    pub last: StoredValue<Option<CardId>>,
    /// Whether somebody has used the keys, and need not be told of them.
    pub is_known: RwSignal<bool>,
    /// The cards that keys carry, and the board as they stand on it: where they
    /// only pass is no step.
    pub carried: StoredValue<Option<(Vec<CardId>, Arc<Board>)>>,
}

impl Walk {
    /// Starts at the top of every column.
    pub fn new() -> Self {
        Self {
            stops: std::array::from_fn(|_| RwSignal::new(None)),
            last: StoredValue::new(None),
            is_known: RwSignal::new(false),
            carried: StoredValue::new(None),
        }
    }

    /// Returns the card of a column that the Tab key stops at.
    pub fn stop(self, column: Column, cards: Memo<Vec<CardId>>) -> Memo<Option<CardId>> {
        let stop = self.stops[number(column)];
        memo(move || {
            let stop = stop.get();
            cards.with(|cards| {
                stop.filter(|id| cards.contains(id))
                    .or(cards.first().copied())
            })
        })
    }

    /// Returns the id of what describes a card: the keys, until they are known.
    pub fn description(self) -> Option<&'static str> {
        (!self.is_known.get()).then_some(KEYS)
    }

    /// Notes that a card has the focus.
    pub fn arrive(self, column: Column, card: CardId) {
        self.stops[number(column)].set(Some(card));
        if self.last.get_value() != Some(card) {
            self.carried.set_value(None);
        }
        self.last.set_value(Some(card));
    }
}

fn number(column: Column) -> usize {
    match column {
        Column::Worries => 0,
        Column::Works => 1,
        Column::Next => 2,
    }
}
