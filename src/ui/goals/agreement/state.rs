//! How far an agreement is, to be chosen.

use leptos::prelude::*;

use crate::board::{Command, StepId, StepState};
use crate::ui::desk::use_desk;
use crate::ui::parts::{Icon, icons};
use crate::ui::react::{Signal, view};
use crate::ui::screen::use_texts;

/// Shows the state in the device's own list of choices, with its icon.
#[component]
pub fn State(id: StepId, state: Signal<StepState>) -> impl IntoView {
    let texts = use_texts();
    let desk = use_desk();
    let change = move |event| {
        let code = event_target_value(&event);
        if let Some(state) = StepState::ALL.into_iter().find(|it| code_of(*it) == code) {
            desk.run(Command::SetStepState { id, state });
        }
    };
    let options = StepState::ALL.map(|it| {
        view! {
            <option value=code_of(it) prop:selected=move || state.get() == it>
                {(texts.terms.step_state)(it)}
            </option>
        }
    });
    view! {
        <span class=move || format!("state is-{}", code_of(state.get()))>
            {move || view! { <Icon drawing=icon_of(state.get()) /> }}
            <select class="state__choice" aria-label=texts.goals.state on:change=change>
                {options}
            </select>
        </span>
    }
}

fn code_of(state: StepState) -> &'static str {
    match state {
        StepState::Agreed => "agreed",
        StepState::UnderWay => "under-way",
        StepState::Done => "done",
        StepState::Dropped => "dropped",
    }
}

fn icon_of(state: StepState) -> icondata_core::Icon {
    match state {
        StepState::Agreed => icons::AGREEMENT,
        StepState::UnderWay => icons::UNDER_WAY,
        StepState::Done => icons::DONE,
        StepState::Dropped => icons::DROPPED,
    }
}
