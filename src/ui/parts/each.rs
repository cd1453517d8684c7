//! A list of rows that stay the same elements while the list changes.

use std::sync::Arc;

use leptos::prelude::*;
use uuid::Uuid;

use crate::ui::desk::Key;
use crate::ui::react::view;

/// Shows a row for each id: `<Each of=move || cards.get() let:id>…</Each>`. A
/// row is built once for its id and moves with it; it follows its own thing.
#[component(transparent)]
pub fn Each<I: Key, V: IntoView + 'static>(
    /// The ids in their order, each at most once.
    of: impl Fn() -> Vec<I> + Send + 'static,
    /// Builds a row.
    children: impl Fn(I) -> V + Send + Sync + 'static,
) -> AnyView {
    rows(
        Box::new(move || of().into_iter().map(I::uuid).collect()),
        Arc::new(move |id| children(I::from_uuid(id)).into_any()),
    )
}

/// All lists are this one.
fn rows(
    of: Box<dyn Fn() -> Vec<Uuid> + Send>,
    row: Arc<dyn Fn(Uuid) -> AnyView + Send + Sync>,
) -> AnyView {
    view! { <For each=of key=|id| *id children=move |id| row(id) /> }
}
