//! The picture in parts, so that each row of the map follows only its own.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::board::{PersonId, TieId};
use crate::map::{Picture, Seat, TiePath};

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
pub fn differing<K: Copy + Ord, T>(
    before: &BTreeMap<K, Arc<T>>,
    now: &BTreeMap<K, Arc<T>>,
) -> Vec<K> {
    let is_same = |key: &K, drawing: &Arc<T>| {
        let known = before.get(key);
        known.is_some_and(|it| Arc::ptr_eq(it, drawing))
    };
    let anew = now.iter().filter(|(key, drawing)| !is_same(key, drawing));
    let gone = before.keys().filter(|key| !now.contains_key(key));
    anew.map(|(key, _)| key).chain(gone).copied().collect()
}
