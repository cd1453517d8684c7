//! Facts of any type, kept as one type.
//!
//! Leptos compiles all it does with a signal or a memo once for each type of
//! what is in it: some kilobytes each, for some seventy types. These have its
//! names and ways, and keep what is in them boxed, as `dyn Any`; only taking it
//! out again is compiled for its type.

use std::any::Any;
use std::marker::PhantomData;
use std::sync::Arc;

use leptos::prelude::{
    GetValue, Memo as AnyMemo, Read, ReadUntracked, RwSignal as AnySignal, StoredValue, Track,
    Update, untrack,
};
use leptos::reactive::signal::guards::{Plain, ReadGuard};

/// Something of a type that is not said.
type Thing = dyn Any + Send + Sync;

/// What a memo has worked out, and how to tell whether it is another.
struct Fact {
    thing: Box<Thing>,
    is_same: fn(&Thing, &Thing) -> bool,
}

impl PartialEq for Fact {
    fn eq(&self, other: &Self) -> bool {
        (self.is_same)(&*self.thing, &*other.thing)
    }
}

/// Works a fact out, given what it was before. All memos are made of this type.
type FactOf = Box<dyn Fn(Option<&Fact>) -> Fact + Send + Sync>;

/// Where something is read from.
#[derive(Clone, Copy)]
enum Source {
    Signal(AnySignal<Box<Thing>>),
    Memo(AnyMemo<Fact>),
    Derived(StoredValue<Arc<dyn Fn() -> Box<Thing> + Send + Sync>>),
    Stored(StoredValue<Arc<Thing>>),
}

/// Something while it is read.
enum Look {
    Signal(ReadGuard<Box<Thing>, Plain<Box<Thing>>>),
    Memo(<AnyMemo<Fact> as ReadUntracked>::Value),
    Derived(Box<Thing>),
    Stored(Arc<Thing>),
}

impl Source {
    /// Reads it, unless its owner is gone.
    fn look(self, is_tracked: bool) -> Option<Look> {
        match self {
            Self::Signal(it) if is_tracked => it.try_read().map(Look::Signal),
            Self::Signal(it) => it.try_read_untracked().map(Look::Signal),
            Self::Memo(it) if is_tracked => it.try_read().map(Look::Memo),
            Self::Memo(it) => it.try_read_untracked().map(Look::Memo),
            Self::Derived(it) => {
                let thing = it.try_get_value()?;
                let thing = if is_tracked {
                    thing()
                } else {
                    untrack(|| thing())
                };
                Some(Look::Derived(thing))
            }
            Self::Stored(it) => it.try_get_value().map(Look::Stored),
        }
    }

    fn see(self, is_tracked: bool) -> Look {
        self.look(is_tracked)
            .expect("a signal is read while its owner is there")
    }
}

impl Look {
    fn thing(&self) -> &Thing {
        match self {
            Self::Signal(it) => &***it,
            Self::Memo(it) => &*it.thing,
            Self::Derived(it) => &**it,
            Self::Stored(it) => &**it,
        }
    }

    fn of<T: 'static>(&self) -> &T {
        self.thing()
            .downcast_ref()
            .expect("it was put in by a handle of the same type")
    }
}

/// Something that can be read and set. Copies share it.
pub struct RwSignal<T> {
    signal: AnySignal<Box<Thing>>,
    of: PhantomData<fn(T) -> T>,
}

/// A fact that follows from others. Copies share it.
pub struct Memo<T> {
    memo: AnyMemo<Fact>,
    of: PhantomData<fn() -> T>,
}

/// Something that can be read, wherever it is from. Copies share it.
pub struct Signal<T> {
    source: Source,
    of: PhantomData<fn() -> T>,
}

macro_rules! reading {
    ($($signal:ident),+) => {$(
        impl<T> Copy for $signal<T> {}

        impl<T> Clone for $signal<T> {
            fn clone(&self) -> Self {
                *self
            }
        }

        impl<T: Send + Sync + 'static> $signal<T> {
            /// Returns a copy, and follows it.
            pub fn get(self) -> T
            where
                T: Clone,
            {
                self.source().see(true).of::<T>().clone()
            }

            /// Returns a copy and follows it, unless its owner is gone.
            pub fn try_get(self) -> Option<T>
            where
                T: Clone,
            {
                self.source().look(true).map(|it| it.of::<T>().clone())
            }

            /// Returns a copy.
            pub fn get_untracked(self) -> T
            where
                T: Clone,
            {
                self.source().see(false).of::<T>().clone()
            }

            /// Returns a copy, unless its owner is gone.
            pub fn try_get_untracked(self) -> Option<T>
            where
                T: Clone,
            {
                self.source().look(false).map(|it| it.of::<T>().clone())
            }

            /// Looks at it, and follows it.
            pub fn with<R>(self, look: impl FnOnce(&T) -> R) -> R {
                look(self.source().see(true).of())
            }

            /// Looks at it.
            pub fn with_untracked<R>(self, look: impl FnOnce(&T) -> R) -> R {
                look(self.source().see(false).of())
            }

            /// Follows it.
            pub fn track(self) {
                self.source().track();
            }
        }
    )+};
}
reading!(RwSignal, Memo, Signal);

impl Source {
    fn track(self) {
        match self {
            Self::Signal(it) => it.track(),
            Self::Memo(it) => it.track(),
            Self::Derived(_) => {
                self.look(true);
            }
            Self::Stored(_) => {}
        }
    }
}

impl<T: Send + Sync + 'static> RwSignal<T> {
    /// Makes one.
    pub fn new(value: T) -> Self {
        Self {
            signal: AnySignal::new(Box::new(value)),
            of: PhantomData,
        }
    }

    fn source(self) -> Source {
        Source::Signal(self.signal)
    }

    /// Puts something else in; nothing happens when its owner is gone.
    pub fn set(self, value: T) {
        put(self.signal, Box::new(value));
    }

    /// Changes what is in it; nothing happens when its owner is gone.
    pub fn update(self, change: impl FnOnce(&mut T)) {
        self.maybe_update(|value| (true, change(value)));
    }

    /// Changes what is in it and tells nobody; returns what the change returns,
    /// unless its owner is gone.
    pub fn update_untracked<R>(self, change: impl FnOnce(&mut T) -> R) -> Option<R> {
        self.maybe_update(|value| (false, change(value)))
    }

    /// Changes what is in it, and tells those who follow it if the change says
    /// so; returns what the change returns, unless its owner is gone.
    pub fn maybe_update<R>(self, change: impl FnOnce(&mut T) -> (bool, R)) -> Option<R> {
        let (mut change, mut result) = (Some(change), None);
        alter(self.signal, &mut |thing| {
            let (Some(change), Some(value)) = (change.take(), thing.downcast_mut()) else {
                return false;
            };
            let (is_told, returned) = change(value);
            result = Some(returned);
            is_told
        });
        result
    }
}

fn put(signal: AnySignal<Box<Thing>>, thing: Box<Thing>) {
    signal.try_maybe_update(|it| (true, *it = thing));
}

fn alter(signal: AnySignal<Box<Thing>>, change: &mut dyn FnMut(&mut Thing) -> bool) {
    signal.try_maybe_update(|it| (change(&mut **it), ()));
}

impl<T: Default + Send + Sync + 'static> Default for RwSignal<T> {
    fn default() -> Self {
        Self::new(T::default())
    }
}

impl<T: PartialEq + Send + Sync + 'static> Memo<T> {
    /// Makes a fact; `fact` is given what it was before.
    pub fn new(fact: impl Fn(Option<&T>) -> T + Send + Sync + 'static) -> Self {
        let memo = made(Box::new(move |before| {
            let before = before.and_then(|it| it.thing.downcast_ref());
            Fact {
                thing: Box::new(fact(before)),
                is_same: is_same::<T>,
            }
        }));
        Self {
            memo,
            of: PhantomData,
        }
    }
}

impl<T> Memo<T> {
    fn source(self) -> Source {
        Source::Memo(self.memo)
    }
}

fn made(fact: FactOf) -> AnyMemo<Fact> {
    AnyMemo::new(fact)
}

fn is_same<T: PartialEq + 'static>(one: &Thing, other: &Thing) -> bool {
    one.downcast_ref::<T>() == other.downcast_ref::<T>()
}

impl<T: Send + Sync + 'static> Signal<T> {
    /// Makes one that is worked out whenever it is read.
    pub fn derive(value: impl Fn() -> T + Send + Sync + 'static) -> Self {
        let value: Arc<dyn Fn() -> Box<Thing> + Send + Sync> = Arc::new(move || Box::new(value()));
        Self {
            source: Source::Derived(StoredValue::new(value)),
            of: PhantomData,
        }
    }

    /// Makes one that never changes.
    pub fn stored(value: T) -> Self {
        let value: Arc<Thing> = Arc::new(value);
        Self {
            source: Source::Stored(StoredValue::new(value)),
            of: PhantomData,
        }
    }
}

impl<T> Signal<T> {
    fn source(self) -> Source {
        self.source
    }
}

impl<T: Send + Sync + 'static> From<RwSignal<T>> for Signal<T> {
    fn from(signal: RwSignal<T>) -> Self {
        Self {
            source: signal.source(),
            of: PhantomData,
        }
    }
}

impl<T> From<Memo<T>> for Signal<T> {
    fn from(memo: Memo<T>) -> Self {
        Self {
            source: memo.source(),
            of: PhantomData,
        }
    }
}

impl From<&'static str> for Signal<String> {
    fn from(words: &'static str) -> Self {
        Self::stored(words.to_owned())
    }
}

impl From<String> for Signal<String> {
    fn from(words: String) -> Self {
        Self::stored(words)
    }
}
