//! Pools: every thing and every list of a history written once.
//!
//! What two boards share is known by its address. A list is written as what
//! differs from the list before it, so that one changed person of a thousand
//! costs that person and three numbers: how many things both have in common at
//! the start and at the end, and the numbers of the things between. Lists of ids
//! are written in the same way: somebody more who is here costs one number.
//!
//! Only what must know the kind of thing is generic: the rest would be compiled
//! five times over.

use std::sync::Arc;

use uuid::Uuid;

use crate::board::{List, PersonId};
use crate::file::json::{Json, Object};
use crate::file::v1::write;

/// Longest list that is put together again; more breaks a rule of any board.
const LONGEST: usize = 20_000;

/// Collects the lists of one kind of thing, board by board.
#[derive(Default)]
pub struct PoolWriter<'a> {
    things: Vec<Json<'a>>,
    lists: Vec<Json<'a>>,
    /// The things' addresses (or ids) in rising order, each with the thing's
    /// number.
    numbers: Vec<(u128, usize)>,
    /// The address of the last list, and those of its things.
    last: Option<usize>,
    last_things: Vec<u128>,
}

impl<'a> PoolWriter<'a> {
    /// Returns the number of a list, which is new unless it is the last one.
    pub fn number_of<T>(&mut self, list: &'a List<T>, write: &dyn Fn(&'a T) -> Json<'a>) -> usize {
        let things = list.iter().as_slice();
        let address = things.as_ptr().addr();
        if self.last != Some(address) {
            self.last = Some(address);
            let addresses = things.iter().map(|thing| Arc::as_ptr(thing).addr() as u128);
            self.splice(addresses.collect(), &|at| write(&things[at]));
        }
        self.lists.len() - 1
    }

    /// Returns the number of a list of ids, which is new unless it equals the
    /// last one.
    pub fn number_of_ids(&mut self, ids: &[PersonId]) -> usize {
        let now: Vec<u128> = ids.iter().map(|id| id.0.as_u128()).collect();
        if self.lists.is_empty() || now != self.last_things {
            self.splice(now, &|at| write::id(ids[at].0));
        }
        self.lists.len() - 1
    }

    /// Returns all that was collected.
    pub fn done(self) -> Json<'a> {
        Object::default()
            .with("things", Json::List(self.things))
            .with("lists", Json::List(self.lists))
            .done()
    }

    fn splice(&mut self, now: Vec<u128>, write: &dyn Fn(usize) -> Json<'a>) {
        let before = std::mem::take(&mut self.last_things);
        let both = before.iter().zip(&now);
        let first = both.take_while(|(one, other)| one == other).count();
        let both = before[first..].iter().rev().zip(now[first..].iter().rev());
        let end = both.take_while(|(one, other)| one == other).count();
        let between = first..now.len() - end;
        let numbers = between.map(|at| Json::count(self.number_of_thing(now[at], at, write)));
        let numbers = Json::list(numbers);
        let splice = [Json::count(first), Json::count(end), numbers];
        self.lists.push(Json::list(splice));
        self.last_things = now;
    }

    fn number_of_thing(
        &mut self,
        address: u128,
        at: usize,
        write: &dyn Fn(usize) -> Json<'a>,
    ) -> usize {
        match self.numbers.binary_search_by(|it| it.0.cmp(&address)) {
            Ok(place) => self.numbers[place].1,
            Err(place) => {
                let number = self.things.len();
                self.things.push(write(at));
                self.numbers.insert(place, (address, number));
                number
            }
        }
    }
}

/// Puts the lists together again, or gives none when they are damaged.
pub fn lists<T>(pool: &Json, read: &dyn Fn(&Json) -> Option<T>) -> Option<Vec<List<T>>> {
    let things = shared(pool.get("things")?, read)?;
    let mut lists = Vec::new();
    each_list(pool.get("lists")?, &mut |numbers| {
        let thing = |number: &usize| things.get(*number).cloned();
        let list: Option<Vec<Arc<T>>> = numbers.iter().map(thing).collect();
        lists.push(List::from_iter(list?));
        Some(())
    })?;
    Some(lists)
}

/// Puts the lists of ids together again, or gives none when they are damaged.
pub fn lists_of_ids(pool: &Json) -> Option<Vec<Vec<PersonId>>> {
    let ids = pool.get("things")?.items().iter();
    let ids = ids.map(|id| Uuid::try_parse(id.as_text()?).ok().map(PersonId));
    let ids: Vec<PersonId> = ids.collect::<Option<_>>()?;
    let mut lists = Vec::new();
    each_list(pool.get("lists")?, &mut |numbers| {
        let list = numbers.iter().map(|number| ids.get(*number).copied());
        lists.push(list.collect::<Option<_>>()?);
        Some(())
    })?;
    Some(lists)
}

/// Gives the numbers of the things on each list.
fn each_list(splices: &Json, give: &mut dyn FnMut(&[usize]) -> Option<()>) -> Option<()> {
    let mut list: Vec<usize> = Vec::new();
    for splice in splices.items() {
        let [first, end, between] = splice.items() else {
            return None;
        };
        let start_of_end = list.len().checked_sub(number(end)?)?;
        let mut next = list.get(..number(first)?)?.to_vec();
        next.extend(numbers(between)?);
        next.extend_from_slice(&list[start_of_end..]);
        if next.len() > LONGEST {
            return None;
        }
        list = next;
        give(&list)?;
    }
    Some(())
}

/// Collects the things of which each board has one.
#[derive(Default)]
pub struct SharedWriter<'a> {
    written: Vec<Json<'a>>,
    last: Option<usize>,
}

impl<'a> SharedWriter<'a> {
    /// Returns the number of a thing, which is new unless it is the last one.
    pub fn number_of<T>(&mut self, thing: &'a Arc<T>, write: &dyn Fn(&'a T) -> Json<'a>) -> usize {
        let address = Arc::as_ptr(thing).addr();
        if self.last != Some(address) {
            self.last = Some(address);
            self.written.push(write(thing));
        }
        self.written.len() - 1
    }

    /// Returns all that was collected.
    pub fn done(self) -> Json<'a> {
        Json::List(self.written)
    }
}

/// Reads the things again, or gives none when one is damaged.
pub fn shared<T>(pool: &Json, read: &dyn Fn(&Json) -> Option<T>) -> Option<Vec<Arc<T>>> {
    let things = pool.items().iter();
    things.map(|thing| read(thing).map(Arc::new)).collect()
}

/// Reads a list of counts or positions.
pub fn numbers(list: &Json) -> Option<Vec<usize>> {
    list.items().iter().map(number).collect()
}

/// Reads a count or position.
pub fn number(written: &Json) -> Option<usize> {
    usize::try_from(written.as_whole()?).ok()
}
