//! A list of rows that stay the same elements while the list changes.

use std::sync::Arc;

use leptos::prelude::*;
use uuid::Uuid;

use crate::board::{
    AgendaItemId, CardId, GoalId, PersonId, RingNumber, ScaleId, SectorId, StepId, TieId,
    TransitionId,
};
use crate::ui::react::view;

/// What a row of a list is known by.
pub trait Key: Copy + Send + Sync + 'static {
    /// Returns the key as one that no other row of the list has.
    fn uuid(self) -> Uuid;

    /// Returns the key that became this.
    fn from_uuid(uuid: Uuid) -> Self;
}

macro_rules! keys {
    ($($id:ident),+ $(,)?) => {$(
        impl Key for $id {
            fn uuid(self) -> Uuid {
                self.0
            }

            fn from_uuid(uuid: Uuid) -> Self {
                Self(uuid)
            }
        }
    )+};
}

keys!(
    AgendaItemId,
    CardId,
    GoalId,
    PersonId,
    ScaleId,
    SectorId,
    StepId,
    TieId,
    TransitionId
);

impl Key for RingNumber {
    fn uuid(self) -> Uuid {
        Uuid::from_u128(self.0.into())
    }

    fn from_uuid(uuid: Uuid) -> Self {
        Self(uuid.as_bytes()[15])
    }
}

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
