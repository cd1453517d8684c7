//! Following one thing of many.
//!
//! A thousand rows that all read one fact are all asked again when it changes,
//! and each asks for its place among the thousand: a million steps for one new
//! name. A row that follows its own thing here is asked only when that is told.

use std::collections::BTreeMap;

use leptos::prelude::*;
use uuid::Uuid;

use super::key::Key;

/// Those who follow things, by the things' ids. Copies share them.
#[derive(Clone, Copy, Default)]
pub struct Followers(StoredValue<BTreeMap<Uuid, ArcTrigger>>);

impl Followers {
    /// Lets what is worked out now be worked out again when this is told.
    pub fn follow(self, thing: impl Key) {
        let thing = thing.uuid();
        let known = self.0.with_value(|all| all.get(&thing).cloned());
        let trigger = known.unwrap_or_else(|| {
            let new = ArcTrigger::new();
            self.0.update_value(|all| {
                all.insert(thing, new.clone());
            });
            new
        });
        trigger.track();
    }

    /// Tells that some things are others now.
    pub fn tell(self, things: impl IntoIterator<Item = impl Key>) {
        for thing in things {
            let known = self.0.with_value(|all| all.get(&thing.uuid()).cloned());
            if let Some(known) = known {
                known.notify();
            }
        }
    }

    /// Tells that everything may be another now.
    pub fn tell_all(self) {
        let mut all = BTreeMap::new();
        self.0.update_value(|known| std::mem::swap(known, &mut all));
        for trigger in all.values() {
            trigger.notify();
        }
    }
}
