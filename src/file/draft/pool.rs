//! Pools: every thing and every list of a history written once.
//!
//! What two boards share is known by its address. A list is written as what
//! differs from the list before it, so that one changed person of a thousand
//! costs that person and three numbers.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::board::List;
use crate::file::v1::read::Read;

/// Longest list that is put together again; more breaks a rule of any board.
const LONGEST: usize = 20_000;

/// Things and the lists they are on, as written.
#[derive(Serialize, Deserialize)]
pub struct Pool<W> {
    things: Vec<W>,
    lists: Vec<Splice>,
}

/// A list by the one before it: how many things it has in common at the start
/// and at the end, and the numbers of the things between.
#[derive(Serialize, Deserialize)]
struct Splice(usize, usize, Vec<usize>);

/// Collects the lists of one kind of thing, board by board.
pub struct PoolWriter<'a, T, W> {
    written: Pool<W>,
    numbers: BTreeMap<*const T, usize>,
    last: Option<&'a List<T>>,
}

impl<T, W> Default for PoolWriter<'_, T, W> {
    fn default() -> Self {
        Self {
            written: Pool {
                things: Vec::new(),
                lists: Vec::new(),
            },
            numbers: BTreeMap::new(),
            last: None,
        }
    }
}

impl<'a, T, W> PoolWriter<'a, T, W> {
    /// Returns the number of a list, which is new unless it is the last one.
    pub fn number_of(&mut self, list: &'a List<T>, write: impl Fn(&T) -> W) -> usize {
        if self.last.is_none_or(|last| !last.is_same(list)) {
            let splice = self.splice(list, write);
            self.written.lists.push(splice);
            self.last = Some(list);
        }
        self.written.lists.len() - 1
    }

    /// Returns all that was collected.
    pub fn done(self) -> Pool<W> {
        self.written
    }

    fn splice(&mut self, list: &List<T>, write: impl Fn(&T) -> W) -> Splice {
        let before = self.last.map(List::iter).unwrap_or_default();
        let is_same = |(one, other): &(&Arc<T>, &Arc<T>)| Arc::ptr_eq(one, other);
        let first = before.clone().zip(list).take_while(is_same).count();
        let (before, now) = (
            &before.as_slice()[first..],
            &list.iter().as_slice()[first..],
        );
        let backwards = before.iter().rev().zip(now.iter().rev());
        let end = backwards.take_while(is_same).count();
        let between = now[..now.len() - end].iter();
        let numbers = between.map(|thing| self.number_of_thing(thing, &write));
        Splice(first, end, numbers.collect())
    }

    fn number_of_thing(&mut self, thing: &Arc<T>, write: impl Fn(&T) -> W) -> usize {
        *self.numbers.entry(Arc::as_ptr(thing)).or_insert_with(|| {
            self.written.things.push(write(thing));
            self.written.things.len() - 1
        })
    }
}

impl<W> Pool<W> {
    /// Puts the lists together again, or gives none when they are damaged.
    pub fn lists<T>(self, read: impl Fn(W) -> Read<T>) -> Option<Vec<List<T>>> {
        let things = self.things.into_iter().map(read).map(Result::ok);
        let things: Option<Vec<Arc<T>>> = things.map(|thing| thing.map(Arc::new)).collect();
        let things = things?;
        let mut before: &[Arc<T>] = &[];
        let mut lists: Vec<List<T>> = Vec::with_capacity(self.lists.len());
        for Splice(first, end, between) in self.lists {
            let start_of_end = before.len().checked_sub(end)?;
            let mut list = before.get(..first)?.to_vec();
            for number in between {
                list.push(Arc::clone(things.get(number)?));
            }
            list.extend_from_slice(&before[start_of_end..]);
            if list.len() > LONGEST {
                return None;
            }
            lists.push(list.into_iter().collect());
            before = lists.last()?.iter().as_slice();
        }
        Some(lists)
    }
}

/// Things that a board has one of, as written.
#[derive(Serialize, Deserialize)]
#[serde(transparent)]
pub struct SharedPool<W>(Vec<W>);

/// Collects the things of which each board has one.
pub struct SharedWriter<'a, T, W> {
    written: Vec<W>,
    last: Option<&'a Arc<T>>,
}

impl<T, W> Default for SharedWriter<'_, T, W> {
    fn default() -> Self {
        Self {
            written: Vec::new(),
            last: None,
        }
    }
}

impl<'a, T, W> SharedWriter<'a, T, W> {
    /// Returns the number of a thing, which is new unless it is the last one.
    pub fn number_of(&mut self, thing: &'a Arc<T>, write: impl Fn(&T) -> W) -> usize {
        if self.last.is_none_or(|last| !Arc::ptr_eq(last, thing)) {
            self.written.push(write(thing));
            self.last = Some(thing);
        }
        self.written.len() - 1
    }

    /// Returns all that was collected.
    pub fn done(self) -> SharedPool<W> {
        SharedPool(self.written)
    }
}

impl<W> SharedPool<W> {
    /// Reads the things again, or gives none when one is damaged.
    pub fn shared<T>(self, read: impl Fn(W) -> Read<T>) -> Option<Vec<Arc<T>>> {
        let read = |written| read(written).ok().map(Arc::new);
        self.0.into_iter().map(read).collect()
    }
}
