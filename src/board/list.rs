//! A list of things by id that shares what has not changed.
//!
//! - **L1** A clone shares the list and every thing on it.
//! - **L2** Changing one thing leaves every other thing's `Arc` as it was.

use std::sync::Arc;

/// A thing on the board that has an id of its own.
pub trait Entity: Clone {
    /// The id's type.
    type Id: Copy + Eq + std::fmt::Debug;

    /// Returns the thing's id.
    fn id(&self) -> Self::Id;
}

/// Things in their order, found by id.
#[derive(Debug, PartialEq, Eq)]
pub struct List<T>(Arc<Vec<Arc<T>>>);

impl<T> Clone for List<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T> Default for List<T> {
    fn default() -> Self {
        Self(Arc::default())
    }
}

impl<T> FromIterator<T> for List<T> {
    fn from_iter<I: IntoIterator<Item = T>>(things: I) -> Self {
        Self(Arc::new(things.into_iter().map(Arc::new).collect()))
    }
}

impl<T> FromIterator<Arc<T>> for List<T> {
    fn from_iter<I: IntoIterator<Item = Arc<T>>>(things: I) -> Self {
        Self(Arc::new(things.into_iter().collect()))
    }
}

impl<T> List<T> {
    /// Returns the things in their order.
    pub fn iter(&self) -> std::slice::Iter<'_, Arc<T>> {
        self.0.iter()
    }

    /// Returns how many things there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Says whether there is nothing.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Says whether both are one shared list, so that nothing can differ.
    pub fn is_same(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl<'a, T> IntoIterator for &'a List<T> {
    type Item = &'a Arc<T>;
    type IntoIter = std::slice::Iter<'a, Arc<T>>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T: Entity + PartialEq> List<T> {
    /// Returns the thing with this id.
    pub fn get(&self, id: T::Id) -> Option<&Arc<T>> {
        self.0.iter().find(|thing| thing.id() == id)
    }

    /// Says whether the thing is here.
    pub fn contains(&self, id: T::Id) -> bool {
        self.get(id).is_some()
    }

    pub(super) fn push(&mut self, thing: T) {
        Arc::make_mut(&mut self.0).push(Arc::new(thing));
    }

    /// Changes one thing; a change that changes nothing keeps the list shared.
    /// Says whether the thing was found.
    pub(super) fn change(&mut self, id: T::Id, change: impl FnOnce(&mut T)) -> bool {
        let Some(index) = self.0.iter().position(|thing| thing.id() == id) else {
            return false;
        };
        self.change_at(index, change);
        true
    }

    /// Changes every thing in place; those that stay equal stay shared.
    pub(super) fn change_all(&mut self, change: impl Fn(&mut T)) {
        for index in 0..self.0.len() {
            self.change_at(index, &change);
        }
    }

    fn change_at(&mut self, index: usize, change: impl FnOnce(&mut T)) {
        let mut changed = T::clone(&self.0[index]);
        change(&mut changed);
        if changed != *self.0[index] {
            Arc::make_mut(&mut self.0)[index] = Arc::new(changed);
        }
    }

    pub(super) fn retain(&mut self, keep: impl Fn(&T) -> bool) {
        if !self.0.iter().all(|thing| keep(thing)) {
            Arc::make_mut(&mut self.0).retain(|thing| keep(thing));
        }
    }

    /// Moves one thing to just before another, or to the end.
    pub(super) fn move_before(&mut self, id: T::Id, before: Option<T::Id>) {
        let Some(from) = self.0.iter().position(|thing| thing.id() == id) else {
            return;
        };
        let mut things = Vec::clone(&self.0);
        let thing = things.remove(from);
        let to = before
            .and_then(|before| things.iter().position(|thing| thing.id() == before))
            .unwrap_or(things.len());
        things.insert(to, thing);
        if to != from {
            self.0 = Arc::new(things);
        }
    }
}
