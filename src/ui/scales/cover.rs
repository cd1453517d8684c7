//! The cover of a round: it says whose turn it is, takes one answer and covers
//! it again (L2).

mod all;
mod state;
mod turn;

use leptos::html::Dialog;
use leptos::prelude::*;

use super::on_screen::use_round;
use crate::board::Command;
use crate::browser::page;
use crate::ui::desk::use_desk;
use crate::ui::element_ids;
use crate::ui::parts::{Confirm, Icon, When, icons};
use crate::ui::react::{RwSignal, effect, live, memo, view};
use crate::ui::screen::{use_screen, use_texts};
use state::{CoverState, Stage};
use turn::{Answering, Handed};

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
    let cover = CoverState {
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
        request_animation_frame(|| page::focus(element_ids::COVER));
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
            aria-labelledby=element_ids::COVER
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
