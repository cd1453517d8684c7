//! The cover of a round: it says whose turn it is, takes one answer and covers
//! it again (L2).

mod all;
mod turn;

use std::sync::Arc;

use leptos::html::Dialog;
use leptos::prelude::*;

use super::round::go_on_of;
use crate::board::{Command, CoveredAnswer, PersonId, Scale, ScaleId};
use crate::browser::page;
use crate::ui::desk::{Desk, use_desk};
use crate::ui::goals::part::{Part, button_of};
use crate::ui::parts::{Confirm, Icon, When, icons};
use crate::ui::react::{Memo, RwSignal, effect, live, memo, view};
use crate::ui::screen::{Screen, use_screen, use_texts};
use turn::{Answering, Handed};

/// The element of the cover's heading, which has the focus at every turn.
const HEADING: &str = "cover-heading";

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

/// What the cover shows.
#[derive(Clone, Copy, PartialEq)]
enum Stage {
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
struct Cover {
    round: RwSignal<Option<ScaleId>>,
    scale: Memo<Option<Arc<Scale>>>,
    /// Who was let go first.
    first: RwSignal<Option<PersonId>>,
    /// Who holds the screen and sees the scale.
    holder: RwSignal<Option<PersonId>>,
    is_stop_asked: RwSignal<bool>,
}

impl Cover {
    fn stage(self) -> Stage {
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
    fn take(self, desk: Desk, screen: Screen, answer: CoveredAnswer) -> Result<(), String> {
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
    fn leave(self) {
        let Some(id) = self.round.get_untracked() else {
            return;
        };
        self.holder.set(None);
        self.first.set(None);
        self.round.set(None);
        request_animation_frame(move || {
            page::focus(&button_of(id.0, Part::Numbers));
            page::focus(&go_on_of(id));
        });
    }
}

/// Shows the cover while a round is on the screen.
#[component]
pub fn Cover() -> impl IntoView {
    let texts = use_texts();
    let desk = use_desk();
    let screen = use_screen();
    let round = use_round();
    let dialog = NodeRef::<Dialog>::new();
    let scale = memo(move || {
        let id = round.get()?;
        let scale = desk.board.with(|board| board.scales.get(id).cloned());
        scale.filter(|scale| scale.covered.is_some())
    });
    let cover = Cover {
        round,
        scale,
        first: RwSignal::new(None),
        holder: RwSignal::new(None),
        is_stop_asked: RwSignal::new(false),
    };
    let stage = memo(move || cover.stage());
    effect(move || {
        let Some(dialog) = dialog.get() else { return };
        if stage.get() == Stage::Away {
            dialog.close();
            return;
        }
        if !dialog.open() {
            // It fails only for a dialog that is open already.
            let _ = dialog.show_modal();
        }
        // So that nobody's last Enter answers for the next.
        request_animation_frame(|| page::focus(HEADING));
    });
    let stop = Callback::new(move |()| {
        let Some(scale) = round.get_untracked() else {
            return;
        };
        cover.leave();
        desk.run_undoable(Command::GiveUpCovered { scale }, texts.scales.stopped);
    });
    let goal = memo(move || {
        let goal = scale.with(|scale| scale.as_ref()?.goal);
        let words = desk
            .board
            .with(|board| Some(board.goals.get(goal?)?.text.clone()));
        words.unwrap_or_default()
    });
    let shown = move || match stage.get() {
        Stage::Away => ().into_any(),
        Stage::Handed(person) => view! { <Handed cover person /> },
        Stage::Answering(person) => view! { <Answering cover person /> },
        Stage::All => all::all_answered(cover, desk, screen),
    };
    view! {
        <dialog
            class="cover"
            node_ref=dialog
            aria-labelledby=HEADING
            on:cancel=move |event: web_sys::Event| {
                event.prevent_default();
                if cover.holder.get_untracked().is_some() {
                    cover.holder.set(None);
                } else {
                    cover.leave();
                }
            }
            on:close=move |_| {
                if dialog.get_untracked().is_some_and(|dialog| !dialog.open()) {
                    cover.leave();
                }
            }
        >
            <div class="cover__inner">
                <When is=move || goal.with(|goal| !goal.is_empty())>
                    <p class="cover__goal">
                        <Icon drawing=icons::GOAL />
                        <span dir="auto">{goal}</span>
                    </p>
                </When>
                {live(shown)}
            </div>
        </dialog>
        <Confirm
            is_asked=cover.is_stop_asked
            question=texts.scales.stop_question
            consequence=texts.scales.stop_consequence
            deed=texts.scales.stop
            on_yes=stop
        />
    }
}

/// Shows how to leave the round for a while, or to give it up.
#[component]
fn Foot(cover: Cover) -> impl IntoView {
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
