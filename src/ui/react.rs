//! Facts and their followers, at the price of one.
//!
//! Leptos compiles `Memo::new` and `Effect::new` once for every closure. These
//! box the closure first, so that a further one costs only its own code.

use leptos::prelude::*;

/// Returns a fact that is worked out again when what it is read from changes,
/// and that counts as changed only when it is another one.
pub fn memo<T: PartialEq + Send + Sync + 'static>(
    fact: impl Fn() -> T + Send + Sync + 'static,
) -> Memo<T> {
    fn boxed<T: PartialEq + Send + Sync + 'static>(
        fact: Box<dyn Fn() -> T + Send + Sync>,
    ) -> Memo<T> {
        Memo::new(move |_| fact())
    }
    boxed(Box::new(fact))
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
pub fn live<V: IntoView + 'static>(view: impl Fn() -> V + Send + Sync + 'static) -> AnyView {
    fn boxed(view: Box<dyn Fn() -> AnyView + Send + Sync>) -> AnyView {
        (move || view()).into_any()
    }
    boxed(Box::new(move || view().into_any()))
}

/// Builds a view as Leptos' `view!` does, and forgets its type, so that lists,
/// choices and closures around it are of few types, too.
macro_rules! view {
    ($($view:tt)*) => {
        ::leptos::prelude::IntoAny::into_any(::leptos::prelude::view! { $($view)* })
    };
}
pub(crate) use view;
