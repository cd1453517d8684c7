//! The room *Mål og aftaler*: goals with their scales and agreements.
//!
//! - **G1** Everybody's number stands for itself: no average, no colour for
//!   good or bad.
//! - **G2** One part of one goal or agreement is open at a time, so that the
//!   screen stays quiet.

mod agreement;
mod agreements;
mod area;
mod carry;
mod follow;
mod goal;
mod links;
mod sides;
mod signs;
mod voices;

use leptos::prelude::*;

use crate::board::{Command, GoalId, ScaleId, limits};
use crate::browser::page;
use crate::ui::desk::use_desk;
use crate::ui::element_ids;
use crate::ui::parts::{AddLine, Each, OpenPart, When};
use crate::ui::react::{memo, view};
use crate::ui::scales::{Cover, StandingScales, provide_round};
use crate::ui::screen::{use_screen, use_texts};
use agreements::{AddAgreement, Agreements};
use follow::WhatFollows;
use goal::GoalCard;

/// Shows the room.
#[component]
pub fn Goals() -> impl IntoView {
    let texts = use_texts();
    provide_context(OpenPart::default());
    provide_context(carry::Carry::default());
    provide_round();
    let desk = use_desk();
    let has_sides = use_screen().has_sides;
    // Before there is a goal, the line that adds one is the first thing seen.
    let has_none = memo(move || desk.board.with(|board| board.goals.is_empty()));
    view! {
        <div class="goals" class:has-none=move || has_none.get() && !has_sides.get()>
            <div class="goals__stage">
                <h1 class="visually-hidden">{texts.goals.title}</h1>
                <sides::Switch />
                <When is=move || has_sides.get() otherwise=|| view! { <ByGoal /> }>
                    <sides::Sides />
                </When>
                <WhatFollows />
            </div>
            <div class="goals__foot" id=element_ids::ADD_GOAL>
                <When is=move || has_sides.get() otherwise=|| view! { <AddGoal /> }>
                    <AddAgreement goal=None />
                </When>
            </div>
            <Cover />
        </div>
    }
}

/// Shows the goals with their agreements, then what stands alone.
#[component]
fn ByGoal() -> impl IntoView {
    let texts = use_texts();
    let desk = use_desk();
    let goals = memo(move || {
        desk.board
            .with(|board| board.goals.iter().map(|goal| goal.id).collect::<Vec<_>>())
    });
    view! {
        <When is=move || goals.with(Vec::is_empty)>
            <p class="goals__none">{texts.goals.no_goals}</p>
        </When>
        <ul class="goals__list" role="list">
            <Each of=move || goals.get() let:id>
                <GoalCard id />
            </Each>
        </ul>
        <StandingScales />
        <section class="goal is-others" aria-labelledby="other-agreements">
            <h2 class="goal__others" id="other-agreements">
                {texts.goals.other_agreements}
            </h2>
            <Agreements goal=None />
        </section>
    }
}

#[component]
fn AddGoal() -> impl IntoView {
    let texts = use_texts();
    let desk = use_desk();
    let screen = use_screen();
    let add = Callback::new(move |text: String| {
        let id = GoalId(desk.new_id());
        let is_added = desk.run(Command::AddGoal {
            id,
            scale: Some(ScaleId(desk.new_id())),
            text,
            owner: None,
            answers: Vec::new(),
        });
        if is_added {
            screen.speak(texts.goals.goal_added);
            request_animation_frame(move || page::show(&element_ids::goal(id)));
        }
        is_added
    });
    view! {
        <AddLine
            field="goal"
            label=texts.goals.new_goal
            placeholder=texts.goals.new_goal
            button=texts.goals.add_goal
            limit=limits::STATEMENT
            on_add=add
        />
    }
}
