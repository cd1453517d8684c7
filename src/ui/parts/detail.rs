//! Reading one detail of a thing on the board.

use std::sync::Arc;

use crate::ui::react::{Memo, Signal};

/// Returns one detail of a thing that may be gone.
pub fn detail<T, V>(thing: Memo<Option<Arc<T>>>, read: fn(&T) -> V) -> Signal<V>
where
    T: PartialEq + Send + Sync + 'static,
    V: Default + Send + Sync + 'static,
{
    Signal::derive(move || thing.with(|thing| thing.as_deref().map(read).unwrap_or_default()))
}
