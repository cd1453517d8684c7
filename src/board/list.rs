//! A list of things by id that shares what has not changed.
//!
//! - **L1** A clone shares the list and every thing on it.
//! - **L2** Changing one thing leaves every other thing's `Arc` as it was.
//! - **L3** What is looked for in a long list is found without going through it.

use std::sync::{Arc, OnceLock};

use super::BoardError;
use super::order::order;

/// A thing on the board that has an id of its own.
pub trait Entity: Clone {
    /// The id's type.
    type Id: Copy + Ord + std::fmt::Debug;

    /// Returns the thing's id.
    fn id(&self) -> Self::Id;
}

/// From how many things on it pays to look through their order by id.
const LONG: usize = 16;

/// Things in their order, found by id.
#[derive(Debug, PartialEq, Eq)]
pub struct List<T>(Arc<Things<T>>);

/// The things of a list, and where they are found once somebody looked.
#[derive(Debug)]
struct Things<T> {
    all: Vec<Arc<T>>,
    /// The places of the things in the order of their ids.
    by_id: OnceLock<Vec<usize>>,
    /// The places of the things in the order of [`List::place_by`].
    by_key: OnceLock<Vec<usize>>,
}

impl<T> From<Vec<Arc<T>>> for Things<T> {
    fn from(all: Vec<Arc<T>>) -> Self {
        Self {
            all,
            by_id: OnceLock::new(),
            by_key: OnceLock::new(),
        }
    }
}

impl<T> Clone for Things<T> {
    fn clone(&self) -> Self {
        Self::from(self.all.clone())
    }
}

impl<T: PartialEq> PartialEq for Things<T> {
    fn eq(&self, other: &Self) -> bool {
        self.all == other.all
    }
}

impl<T: Eq> Eq for Things<T> {}

/// Returns the places of things in the order of what they are known by.
fn by<T, K: Ord>(all: &[Arc<T>], key: &dyn Fn(&T) -> K) -> Vec<usize> {
    order(all.len(), &|one, other| {
        key(&all[one]).cmp(&key(&all[other]))
    })
}

impl<T> Clone for List<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T> Default for List<T> {
    fn default() -> Self {
        Self(Arc::new(Vec::new().into()))
    }
}

impl<T> FromIterator<T> for List<T> {
    fn from_iter<I: IntoIterator<Item = T>>(things: I) -> Self {
        things.into_iter().map(Arc::new).collect()
    }
}

impl<T> FromIterator<Arc<T>> for List<T> {
    fn from_iter<I: IntoIterator<Item = Arc<T>>>(things: I) -> Self {
        Self(Arc::new(Vec::from_iter(things).into()))
    }
}

impl<T> List<T> {
    /// Returns the things in their order.
    pub fn iter(&self) -> std::slice::Iter<'_, Arc<T>> {
        self.0.all.iter()
    }

    /// Returns how many things there are.
    pub fn len(&self) -> usize {
        self.0.all.len()
    }

    /// Says whether there is nothing.
    pub fn is_empty(&self) -> bool {
        self.0.all.is_empty()
    }

    /// Says whether both are one shared list, so that nothing can differ.
    pub fn is_same(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }

    /// Returns the thing that a key of its own belongs to. All lists of a type
    /// are looked through by one kind of key.
    pub(super) fn place_by<K: Ord>(&self, key: &dyn Fn(&T) -> K, sought: &K) -> Option<&Arc<T>> {
        let all = &self.0.all;
        let order = self.0.by_key.get_or_init(|| by(all, key));
        let at = order.binary_search_by(|at| key(&all[*at]).cmp(sought));
        at.ok().map(|at| &all[order[at]])
    }

    /// The things, to be changed.
    fn all_mut(&mut self) -> &mut Vec<Arc<T>> {
        let things = Arc::make_mut(&mut self.0);
        // They may come to lie elsewhere.
        things.by_id = OnceLock::new();
        things.by_key = OnceLock::new();
        &mut things.all
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
        self.position(id).ok().map(|at| &self.0.all[at])
    }

    /// Says whether the thing is here.
    pub fn contains(&self, id: T::Id) -> bool {
        self.get(id).is_some()
    }

    pub(super) fn push(&mut self, thing: T) {
        self.all_mut().push(Arc::new(thing));
    }

    /// Returns one thing to be changed. It is no longer shared then, even if it
    /// stays equal; [`super::Board::apply`] gives up a board that stays equal.
    ///
    /// # Errors
    /// [`BoardError::NotOnBoard`] when it is not here.
    pub(super) fn change(&mut self, id: T::Id) -> Result<&mut T, BoardError> {
        let at = self.position(id)?;
        Ok(Arc::make_mut(&mut self.all_mut()[at]))
    }

    /// Changes every thing; those that stay equal stay shared.
    pub(super) fn change_all(&mut self, change: &dyn Fn(&mut T)) {
        for at in 0..self.len() {
            let mut changed = T::clone(&self.0.all[at]);
            change(&mut changed);
            if changed != *self.0.all[at] {
                self.all_mut()[at] = Arc::new(changed);
            }
        }
    }

    /// Takes one thing away.
    ///
    /// # Errors
    /// [`BoardError::NotOnBoard`] when it is not here.
    pub(super) fn remove(&mut self, id: T::Id) -> Result<(), BoardError> {
        let at = self.position(id)?;
        self.all_mut().remove(at);
        Ok(())
    }

    /// Takes away all but some things; without a change the list stays shared.
    pub(super) fn retain(&mut self, keep: &dyn Fn(&T) -> bool) {
        if !self.iter().all(|thing| keep(thing)) {
            self.all_mut().retain(|thing| keep(thing));
        }
    }

    /// Moves one thing to just before another, or to the end.
    ///
    /// # Errors
    /// [`BoardError::NotOnBoard`] when one of them is not here.
    pub(super) fn move_before(
        &mut self,
        id: T::Id,
        before: Option<T::Id>,
    ) -> Result<(), BoardError> {
        let from = self.position(id)?;
        let before = before.map_or(Ok(self.len()), |before| self.position(before))?;
        // Without the thing, all that stood after it stand one further forward.
        let to = before - usize::from(before > from);
        if to != from {
            let things = self.all_mut();
            let thing = things.remove(from);
            things.insert(to, thing);
        }
        Ok(())
    }

    fn position(&self, id: T::Id) -> Result<usize, BoardError> {
        let all = &self.0.all;
        let position = if all.len() < LONG {
            all.iter().position(|thing| thing.id() == id)
        } else {
            let order = self.0.by_id.get_or_init(|| by(all, &T::id));
            let at = order.binary_search_by(|at| all[*at].id().cmp(&id));
            at.ok().map(|at| order[at])
        };
        position.ok_or(BoardError::NotOnBoard)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Clone, Debug, PartialEq)]
    struct Thing(u8, &'static str);

    impl Entity for Thing {
        type Id = u8;

        fn id(&self) -> u8 {
            self.0
        }
    }

    fn three() -> List<Thing> {
        List::from_iter([Thing(1, "a"), Thing(2, "b"), Thing(3, "c")])
    }

    fn is_shared(one: &List<Thing>, other: &List<Thing>, id: u8) -> bool {
        let both = one.get(id).zip(other.get(id));
        both.is_some_and(|(one, other)| Arc::ptr_eq(one, other))
    }

    fn order(list: &List<Thing>) -> Vec<u8> {
        list.iter().map(|thing| thing.0).collect()
    }

    #[test]
    fn l1_a_clone_shares_the_list() {
        let list = three();
        assert!(list.clone().is_same(&list));
        assert!(!three().is_same(&list));
    }

    #[test]
    fn l2_changing_one_thing_leaves_the_others() {
        let list = three();
        let mut changed = list.clone();
        changed.change(2).expect("here").1 = "other";
        assert_eq!(list.get(2).map(|thing| thing.1), Some("b"));
        assert!(is_shared(&list, &changed, 1) && is_shared(&list, &changed, 3));
        assert!(!is_shared(&list, &changed, 2));
    }

    #[test]
    fn l2_a_change_of_nothing_keeps_the_list_shared() {
        let list = three();
        let mut same = list.clone();
        same.change_all(&|thing| thing.0 = thing.0.max(1));
        same.retain(&|_| true);
        assert_eq!(same.move_before(1, Some(2)), Ok(()));
        assert_eq!(same.move_before(1, Some(1)), Ok(()));
        assert_eq!(same.move_before(3, None), Ok(()));
        assert!(same.is_same(&list));
    }

    #[test]
    fn l3_a_long_list_finds_what_it_has_after_every_change() {
        let all = (0..=200).rev().step_by(2).map(|id| Thing(id, "a"));
        let mut list: List<Thing> = all.collect();
        let is_true = |list: &List<Thing>| {
            for id in 0..=u8::MAX {
                let first = list.iter().find(|thing| thing.0 == id);
                assert_eq!(list.get(id), first);
                assert_eq!(list.place_by(&|it| 255 - it.0, &(255 - id)), first);
            }
        };
        is_true(&list);
        list.remove(100).expect("here");
        is_true(&list);
        list.move_before(0, Some(200)).expect("here");
        is_true(&list);
        list.push(Thing(7, "b"));
        list.retain(&|thing| thing.0 % 3 != 0);
        is_true(&list);
        list.change(7).expect("here").0 = 9;
        is_true(&list);
        let mut other = list.clone();
        other.change_all(&|thing| thing.0 += 1);
        is_true(&list);
        is_true(&other);
    }

    #[test]
    fn what_is_not_here_is_refused() {
        let list = three();
        let mut same = list.clone();
        let refused = Err(BoardError::NotOnBoard);
        assert_eq!(same.change(9).map(drop), refused);
        assert_eq!(same.remove(9), refused);
        assert_eq!(same.move_before(9, None), refused);
        assert_eq!(same.move_before(1, Some(9)), refused);
        assert!(same.is_same(&list));
    }

    #[test]
    fn things_move_before_another_or_to_the_end() {
        let mut list = three();
        list.move_before(3, Some(1)).expect("here");
        assert_eq!(order(&list), [3, 1, 2]);
        list.move_before(3, None).expect("here");
        assert_eq!(order(&list), [1, 2, 3]);
        list.move_before(1, Some(3)).expect("here");
        assert_eq!(order(&list), [2, 1, 3]);
    }
}
