//! Which scale's round of covered numbers is on the screen.

use leptos::prelude::*;

use crate::board::ScaleId;
use crate::ui::react::RwSignal;

/// Which scale's round is on the screen, if one is.
#[derive(Clone, Copy)]
struct Round(RwSignal<Option<ScaleId>>);

/// Lets the room know which round is on the screen.
pub fn provide_round() {
    provide_context(Round(RwSignal::new(None)));
}

/// Returns which scale's round is on the screen.
pub fn use_round() -> RwSignal<Option<ScaleId>> {
    expect_context::<Round>().0
}
