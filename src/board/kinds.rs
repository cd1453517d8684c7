//! Some of a few fixed kinds, each once and always in the same order.

use std::marker::PhantomData;

/// Lists all variants of an enum in the order given. One that is forgotten, or
/// there twice, does not compile.
macro_rules! all {
    ($kind:ident { $($one:ident),+ $(,)? }) => {{
        #[deny(unreachable_patterns)]
        const _: fn($kind) = |it| match it {
            $($kind::$one => (),)+
        };
        [$($kind::$one),+]
    }};
}
pub(crate) use all;

/// A few kinds with a fixed order; at most 16 of them, or it does not compile.
pub trait FixedKinds: Copy + PartialEq + 'static {
    /// All kinds in the order they are offered.
    const ALL: &'static [Self];
}

/// Some of the kinds of `T`, or none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kinds<T>(u16, PhantomData<T>);

impl<T> Default for Kinds<T> {
    fn default() -> Self {
        Self(0, PhantomData)
    }
}

impl<T: FixedKinds> Kinds<T> {
    /// Collects kinds; those that are there twice are there once.
    pub fn of(kinds: &[T]) -> Self {
        let none = Self::default();
        kinds.iter().fold(none, |some, kind| some.with(*kind, true))
    }

    /// Returns these with or without one kind.
    #[must_use]
    pub fn with(self, kind: T, is_in: bool) -> Self {
        let others = self.0 & !bit(kind);
        Self(others | if is_in { bit(kind) } else { 0 }, PhantomData)
    }

    /// Returns these and others.
    #[must_use]
    pub fn and(self, others: Self) -> Self {
        Self(self.0 | others.0, PhantomData)
    }

    /// Says whether a kind is one of these.
    pub fn contains(self, kind: T) -> bool {
        self.0 & bit(kind) != 0
    }

    /// Says whether it is none of them.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Returns these in the order they are offered.
    pub fn iter(self) -> impl Iterator<Item = T> {
        let all = T::ALL.iter().copied();
        all.filter(move |kind| self.contains(*kind))
    }
}

fn bit<T: FixedKinds>(kind: T) -> u16 {
    const { assert!(T::ALL.len() <= 16, "a kind is one of 16 bits") };
    let position = T::ALL.iter().position(|it| *it == kind);
    position.map_or(0, |position| 1 << position)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::board::{Offer, SupportKind};

    #[test]
    fn kinds_are_there_once_and_in_their_order() {
        let some = Kinds::of(&[Offer::Transport, Offer::Homework, Offer::Transport]);
        let all: Vec<Offer> = some.iter().collect();
        assert_eq!(all, [Offer::Homework, Offer::Transport]);
        assert!(some.contains(Offer::Homework) && !some.contains(Offer::Leisure));
        let fewer = some
            .with(Offer::Homework, false)
            .with(Offer::Leisure, false);
        assert_eq!(fewer, Kinds::of(&[Offer::Transport]));
        assert!(fewer.with(Offer::Transport, false).is_empty());
    }

    #[test]
    fn every_kind_can_be_there_by_itself_and_with_all_others() {
        for kind in Offer::ALL {
            assert_eq!(Kinds::of(&[*kind]).iter().count(), 1);
        }
        assert_eq!(Kinds::of(Offer::ALL).iter().count(), Offer::ALL.len());
        assert_eq!(
            Kinds::of(SupportKind::ALL).iter().count(),
            SupportKind::ALL.len()
        );
    }
}
