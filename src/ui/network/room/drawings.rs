//! The picture in parts, so that each row of the map follows only its own.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::board::{PersonId, TieId};
use crate::map::{Picture, Seat, TiePath};

/// The seats and tie paths of a picture by id; what is equal from one picture
/// to the next stays the same `Arc`.
#[derive(Clone, Default, PartialEq)]
pub struct Drawings {
    /// Every seat.
    pub seats: BTreeMap<PersonId, Arc<Seat>>,
    /// Every tie's lines.
    pub ties: BTreeMap<TieId, Arc<TiePath>>,
}

impl Drawings {
    /// Takes a picture apart; what is equal to before stays the same `Arc`.
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

fn shared<T: Clone + PartialEq>(new: &T, known: Option<&Arc<T>>) -> Arc<T> {
    match known {
        Some(known) if **known == *new => Arc::clone(known),
        _ => Arc::new(new.clone()),
    }
}
