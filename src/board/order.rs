//! Sorting, for every layer.
//!
//! Positions are sorted instead of things, through one function that is not
//! generic: each kind of thing sorted by the standard library is compiled anew,
//! at about 3 kB of the app.

use std::cmp::Ordering;

use uuid::Uuid;

/// Returns the positions 0 to `count` in the order of `compare`; equal ones
/// stay in the order they were in.
pub fn order(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut positions: Vec<usize> = (0..count).collect();
    positions.sort_unstable_by(|one, other| compare(*one, *other).then(one.cmp(other)));
    positions
}

/// Returns things in the order of `compare`; equal ones stay in the order they
/// were in.
pub fn ordered<T: Clone>(things: &[T], compare: &dyn Fn(&T, &T) -> Ordering) -> Vec<T> {
    let positions = order(things.len(), &|one, other| {
        compare(&things[one], &things[other])
    });
    positions.into_iter().map(|at| things[at].clone()).collect()
}

/// Positions of things, found by id.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Index(Vec<(Uuid, usize)>);

impl Index {
    /// Makes an index of things in their order.
    pub fn new(ids: &[Uuid]) -> Self {
        let sorted = order(ids.len(), &|one, other| ids[one].cmp(&ids[other]));
        Self(sorted.into_iter().map(|at| (ids[at], at)).collect())
    }

    /// Returns the position of the thing with this id; of several, any one.
    pub fn position(&self, id: Uuid) -> Option<usize> {
        let found = self.0.binary_search_by(|(known, _)| known.cmp(&id));
        found.ok().map(|at| self.0[at].1)
    }

    /// Returns an id that is there more than once, with the second position.
    pub fn repeated(&self) -> Option<(Uuid, usize)> {
        let mut pairs = self.0.windows(2);
        let repeated = pairs.find(|pair| pair[0].0 == pair[1].0);
        repeated.map(|pair| pair[1])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_things_stay_in_their_order() {
        let words = ["b", "aa", "a", "bb", "ab"];
        let first = |at: usize| words[at].as_bytes()[0];
        let sorted = order(words.len(), &|one, other| first(one).cmp(&first(other)));
        assert_eq!(sorted, [1, 2, 4, 0, 3]);
    }

    #[test]
    fn an_index_finds_positions_and_what_is_there_twice() {
        let ids = [7, 3, 5, 3].map(Uuid::from_u128);
        let index = Index::new(&ids[..3]);
        assert_eq!(index.position(ids[1]), Some(1));
        assert_eq!(index.position(Uuid::from_u128(4)), None);
        assert_eq!(index.repeated(), None);
        assert_eq!(Index::new(&ids).repeated(), Some((ids[1], 3)));
    }
}
