//! What can be put into a view's holes.

use std::borrow::Cow;
use std::sync::Arc;

use leptos::prelude::{AnyView, View};

use super::child::Child;
use super::signal::{Memo, RwSignal, Signal};

/// What an attribute, class, style or property is set to.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// It is not there; a property is false.
    No,
    /// It is there without words; a property is true.
    Yes,
    /// Who knew it is gone, as what it is for soon will be: it stays as it is.
    Gone,
    /// It is these words.
    Words(Cow<'static, str>),
}

/// A value that holds still.
pub trait Still: 'static {
    /// Returns it as what an attribute takes.
    fn value(self) -> Value;
}

impl Still for Value {
    fn value(self) -> Value {
        self
    }
}

impl Still for &'static str {
    fn value(self) -> Value {
        Value::Words(Cow::Borrowed(self))
    }
}

impl Still for String {
    fn value(self) -> Value {
        Value::Words(Cow::Owned(self))
    }
}

impl Still for Cow<'static, str> {
    fn value(self) -> Value {
        Value::Words(self)
    }
}

impl Still for bool {
    fn value(self) -> Value {
        if self { Value::Yes } else { Value::No }
    }
}

impl<T: Still> Still for Option<T> {
    fn value(self) -> Value {
        self.map_or(Value::No, T::value)
    }
}

/// What an attribute is given.
pub enum Given {
    /// A value that holds still.
    Still(Value),
    /// A closure that returns it now, and again when what it reads changes.
    Live(Box<dyn FnMut() -> Value>),
}

/// What an attribute can be given.
pub trait IntoValue {
    /// Returns it as what an attribute takes.
    fn into_value(self) -> Given;
}

impl<F: FnMut() -> T + 'static, T: Still> IntoValue for F {
    fn into_value(mut self) -> Given {
        Given::Live(Box::new(move || self().value()))
    }
}

/// What can stand in an element.
pub trait IntoChild {
    /// Returns it as what an element takes.
    fn into_child(self) -> Child;
}

impl<F: FnMut() -> C + 'static, C: IntoChild> IntoChild for F {
    fn into_child(mut self) -> Child {
        Child::Live(Box::new(move || self().into_child()))
    }
}

impl IntoChild for Child {
    fn into_child(self) -> Child {
        self
    }
}

impl IntoChild for AnyView {
    fn into_child(self) -> Child {
        Child::View(self)
    }
}

impl<C: IntoChild> IntoChild for View<C> {
    fn into_child(self) -> Child {
        self.into_inner().into_child()
    }
}

impl<C: IntoChild> IntoChild for Option<C> {
    fn into_child(self) -> Child {
        self.map_or(Child::Nothing, C::into_child)
    }
}

impl<C: IntoChild> IntoChild for Vec<C> {
    fn into_child(self) -> Child {
        Child::Several(self.into_iter().map(C::into_child).collect())
    }
}

impl<C: IntoChild, const N: usize> IntoChild for [C; N] {
    fn into_child(self) -> Child {
        Child::Several(self.into_iter().map(C::into_child).collect())
    }
}

impl<A: IntoChild, B: IntoChild> IntoChild for (A, B) {
    fn into_child(self) -> Child {
        Child::Several(vec![self.0.into_child(), self.1.into_child()])
    }
}

impl IntoChild for &'static str {
    fn into_child(self) -> Child {
        Child::Words(Cow::Borrowed(self))
    }
}

impl IntoChild for String {
    fn into_child(self) -> Child {
        Child::Words(Cow::Owned(self))
    }
}

impl IntoChild for Arc<str> {
    fn into_child(self) -> Child {
        (*self).to_owned().into_child()
    }
}

/// Numbers are written out.
macro_rules! numbers {
    ($($number:ty),+) => {$(
        impl Still for $number {
            fn value(self) -> Value {
                self.to_string().value()
            }
        }

        impl IntoChild for $number {
            fn into_child(self) -> Child {
                self.to_string().into_child()
            }
        }
    )+};
}
numbers!(u8, u32, i32, usize, f64);

macro_rules! still {
    ($($still:ty),+) => {$(
        impl IntoValue for $still {
            fn into_value(self) -> Given {
                Given::Still(self.value())
            }
        }
    )+};
}
still!(
    &'static str,
    String,
    Cow<'static, str>,
    bool,
    u8,
    u32,
    i32,
    usize,
    f64
);

impl<T: IntoValue> IntoValue for Option<T> {
    fn into_value(self) -> Given {
        self.map_or(Given::Still(Value::No), T::into_value)
    }
}

macro_rules! signals {
    ($($signal:ident),+) => {$(
        impl<T: Still + Clone + Send + Sync> IntoValue for $signal<T> {
            fn into_value(self) -> Given {
                Given::Live(Box::new(move || self.try_get().map_or(Value::Gone, T::value)))
            }
        }

        impl<T: IntoChild + Clone + Send + Sync + 'static> IntoChild for $signal<T> {
            fn into_child(self) -> Child {
                Child::Live(Box::new(move || self.try_get().map_or(Child::Gone, T::into_child)))
            }
        }
    )+};
}
signals!(Signal, Memo, RwSignal);
