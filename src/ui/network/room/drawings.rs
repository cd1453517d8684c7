//! The picture in parts, so that each row of the map follows only its own.

use std::collections::BTreeMap;
use std::sync::Arc;

use leptos::prelude::*;

use super::NetworkRoom;
use crate::board::{PersonId, TieId};
use crate::map::{Picture, Seat, TiePath};
use crate::ui::react::{effect, memo};

/// The seats and tie paths of a picture by id; what is equal from one picture
/// to the next stays the same `Arc`.
#[derive(Default)]
pub struct Drawings {
    /// Everybody's seat.
    pub seats: BTreeMap<PersonId, Arc<Seat>>,
    /// Every tie's lines.
    pub ties: BTreeMap<TieId, Arc<TiePath>>,
}

impl Drawings {
    /// Takes a picture apart; `before` is the one that it follows.
    pub fn of(picture: &Picture, before: Option<&Self>) -> Self {
        let seats = picture.seats.iter().map(|seat| {
            let known = before.and_then(|it| it.seats.get(&seat.person));
            (seat.person, shared(seat, known))
        });
        let ties = picture.ties.iter().map(|tie| {
            let known = before.and_then(|it| it.ties.get(&tie.tie));
            (tie.tie, shared(tie, known))
        });
        Self {
            seats: seats.collect(),
            ties: ties.collect(),
        }
    }
}

/// What is equal is the same `Arc`, so that nothing else need be looked at.
impl PartialEq for Drawings {
    fn eq(&self, other: &Self) -> bool {
        differing(&self.seats, &other.seats).is_empty()
            && differing(&self.ties, &other.ties).is_empty()
    }
}

fn shared<T: Clone + PartialEq>(new: &T, known: Option<&Arc<T>>) -> Arc<T> {
    match known {
        Some(known) if **known == *new => Arc::clone(known),
        _ => Arc::new(new.clone()),
    }
}

/// Returns what is drawn otherwise in one of two pictures, or not at all.
fn differing<K: Copy + Ord, T>(before: &BTreeMap<K, Arc<T>>, now: &BTreeMap<K, Arc<T>>) -> Vec<K> {
    let is_same = |key: &K, drawing: &Arc<T>| {
        let known = before.get(key);
        known.is_some_and(|it| Arc::ptr_eq(it, drawing))
    };
    let anew = now.iter().filter(|(key, drawing)| !is_same(key, drawing));
    let gone = before.keys().filter(|key| !now.contains_key(key));
    anew.map(|(key, _)| key).chain(gone).copied().collect()
}

impl NetworkRoom {
    /// Returns where somebody sits, to be tracked while the map shows.
    pub fn seat(&'static self, person: PersonId) -> Memo<Option<Arc<Seat>>> {
        memo(move || {
            self.drawn_anew.follow(person);
            self.seat_now(person)
        })
    }

    /// Returns how a tie is drawn, to be tracked while the map shows.
    pub fn tie_path(&'static self, tie: TieId) -> Memo<Option<Arc<TiePath>>> {
        memo(move || {
            self.drawn_anew.follow(tie);
            self.drawings
                .with_untracked(|it| it.ties.get(&tie).cloned())
        })
    }

    /// Returns where somebody sits now.
    pub fn seat_now(&'static self, person: PersonId) -> Option<Arc<Seat>> {
        self.drawings
            .with_untracked(|it| it.seats.get(&person).cloned())
    }

    /// Tells people and ties when they are drawn anew, for as long as the map
    /// that asks for it shows.
    pub fn tell_drawn_anew(&'static self) {
        let before = StoredValue::new(self.drawings.get_untracked());
        effect(move || {
            let now = self.drawings.get();
            let before = before.try_update_value(|it| std::mem::replace(it, now.clone()));
            let Some(before) = before else { return };
            self.drawn_anew.tell(differing(&before.seats, &now.seats));
            self.drawn_anew.tell(differing(&before.ties, &now.ties));
        });
    }
}
