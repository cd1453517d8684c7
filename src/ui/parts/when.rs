//! Something that shows only while a condition holds.

use leptos::children::ViewFn;
use leptos::prelude::*;

use crate::ui::react::{Memo, live, memo};

/// Shows its children while a condition holds: `<When is=move || open.get()>`.
/// They are built anew only when the condition turns.
#[component(transparent)]
pub fn When(
    /// The condition, to be tracked.
    is: impl Fn() -> bool + Send + Sync + 'static,
    /// What shows then.
    children: ChildrenFn,
    /// What shows otherwise.
    #[prop(optional, into)]
    otherwise: ViewFn,
) -> AnyView {
    choice(memo(is), children, otherwise)
}

/// All conditions are this one.
fn choice(is: Memo<bool>, children: ChildrenFn, otherwise: ViewFn) -> AnyView {
    live(move || {
        if is.get() {
            children()
        } else {
            otherwise.run()
        }
    })
}
