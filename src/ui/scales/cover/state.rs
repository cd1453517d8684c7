//! What the parts of the cover share, and how to leave it.

use std::sync::Arc;

use leptos::prelude::*;

use crate::board::{Command, CoveredAnswer, PersonId, Scale, ScaleId};
use crate::browser::page;
use crate::ui::desk::Desk;
use crate::ui::element_ids;
use crate::ui::parts::{Part, button_of};
use crate::ui::react::{Memo, RwSignal, view};
use crate::ui::screen::{Screen, use_texts};

/// What the cover shows.
#[derive(Clone, Copy, PartialEq)]
pub enum Stage {
    /// Nothing: no round is on the screen.
    Away,
    /// Whose turn it is.
    Handed(PersonId),
    /// The scale, to the one whose turn it is.
    Answering(PersonId),
    /// That everybody has answered.
    All,
}

/// What the cover's parts share.
#[derive(Clone, Copy)]
pub struct CoverState {
    /// Whose round it is.
    pub round: RwSignal<Option<ScaleId>>,
    /// The scale; none while no round is on the screen.
    pub scale: Memo<Option<Arc<Scale>>>,
    /// Who was let go first.
    pub first: RwSignal<Option<PersonId>>,
    /// Who holds the screen and sees the scale.
    pub holder: RwSignal<Option<PersonId>>,
    /// Whether it is asked to give the round up.
    pub is_stop_asked: RwSignal<bool>,
}

impl CoverState {
    /// Returns what the cover shows now, to be tracked.
    pub fn stage(self) -> Stage {
        let (first, holder) = (self.first.get(), self.holder.get());
        self.scale.with(|scale| {
            let Some(covered) = scale.as_ref().and_then(|scale| scale.covered.as_ref()) else {
                return Stage::Away;
            };
            let waits = |it: &PersonId| covered.order.contains(it) && !covered.has_answered(*it);
            let turn = first.filter(waits).or_else(|| covered.turn());
            match (holder.filter(waits), turn) {
                (Some(holder), _) => Stage::Answering(holder),
                (None, Some(turn)) => Stage::Handed(turn),
                (None, None) => Stage::All,
            }
        })
    }

    /// Takes an answer or a pass; says what the board has against it.
    pub fn take(self, desk: Desk, screen: Screen, answer: CoveredAnswer) -> Result<(), String> {
        let Some(scale) = self.round.get_untracked() else {
            return Ok(());
        };
        let refused = |refusal| screen.texts().refusals.sentence(refusal);
        let taken = desk.try_run(Command::AnswerCovered { scale, answer });
        taken.map_err(refused)?;
        self.first.set(None);
        self.holder.set(None);
        Ok(())
    }

    /// Leaves the cover; the focus goes to where the round is gone on with, or
    /// else to where numbers are given.
    pub fn leave(self) {
        let Some(id) = self.round.get_untracked() else {
            return;
        };
        self.holder.set(None);
        self.first.set(None);
        self.round.set(None);
        request_animation_frame(move || {
            page::focus(&button_of(id.0, Part::Numbers));
            page::focus(&element_ids::go_on(id));
        });
    }
}

/// Shows how to leave the round for a while, or to give it up.
#[component]
pub fn Foot(cover: CoverState) -> impl IntoView {
    let texts = use_texts();
    view! {
        <div class="cover__foot">
            <button type="button" class="button is-quiet" on:click=move |_| cover.leave()>
                {texts.scales.pause}
            </button>
            <button
                type="button"
                class="button is-quiet"
                on:click=move |_| cover.is_stop_asked.set(true)
            >
                {texts.scales.stop}
            </button>
        </div>
    }
}
