//! Views, facts and their followers, at the price of one.
//!
//! Leptos gives every element, attribute, closure and signal a type of its own
//! and compiles all it does with it once for each: most of what the browser had
//! to load. Here Leptos' reactive graph does the work behind few types:
//!
//! - [`view!`](view) reads a view when the app is built (the crate in `view/`).
//!   What is fixed in an element becomes one string, its *template*; the rest,
//!   in the order of the source, are *fillings* of the template's *holes*. So
//!   `<p class="x" id=id>{words}</p>` costs a string and two calls of [`Holes`].
//! - `template.rs` makes a template's elements when it is first built, and
//!   copies them each time. `hole.rs` fills a copy's holes; when a view is built
//!   again from the same template it changes what is in the page instead, so
//!   that the focus and half-typed words stay. `value.rs` says what can go into
//!   a hole. `child.rs` is what stands in an element, and the only type of view
//!   that Leptos gets from us; all of a view is an [`AnyView`] at its borders.
//! - [`Signal`], [`RwSignal`] and [`Memo`] are named and used as Leptos' are,
//!   and keep what is in them boxed.
//!
//! A component is called as Leptos calls it, and takes props, children and
//! `let:id`; attributes go on elements only. What comes first in the source is
//! evaluated first.

mod child;
mod hole;
#[path = "../../view/src/sign.rs"]
mod sign;
mod signal;
mod template;
mod value;

use leptos::prelude::*;
use send_wrapper::SendWrapper;

use self::child::{Child, Piece};
pub use self::hole::Holes;
pub use self::signal::{Memo, RwSignal, Signal};
pub use self::value::IntoChild;

/// Returns a fact that is worked out again when what it is read from changes,
/// and that counts as changed only when it is another one.
pub fn memo<T: PartialEq + Send + Sync + 'static>(
    fact: impl Fn() -> T + Send + Sync + 'static,
) -> Memo<T> {
    Memo::new(move |_| fact())
}

/// Does something outward now, and again when what it reads changes.
pub fn effect(deed: impl FnMut() + 'static) {
    fn boxed(deed: Box<dyn FnMut()>) {
        Effect::new(deed);
    }
    boxed(Box::new(deed));
}

/// Shows what a closure gives, and again when what it reads changes: for a
/// closure that is the whole view or is held in a variable.
pub fn live<V: IntoChild>(view: impl FnMut() -> V + 'static) -> AnyView {
    shown(view)
}

/// Returns something shown as a view.
pub fn shown(child: impl IntoChild) -> AnyView {
    fn piece(child: Child) -> AnyView {
        match child {
            Child::View(view) => view,
            child => Piece(SendWrapper::new(child)).into_any(),
        }
    }
    piece(child.into_child())
}

/// Returns views side by side as one.
pub fn beside(views: Vec<AnyView>) -> AnyView {
    shown(views)
}

/// Returns a view whose type is forgotten.
pub fn erased(view: impl IntoView + 'static) -> AnyView {
    view.into_any()
}

pub use samtavle_view::view;
