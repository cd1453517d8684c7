//! Which part of life a goal is about, and how far it is.

use std::sync::Arc;

use leptos::prelude::*;

use super::details::detail;
use super::part::{Part, PartButton, PartPanel, use_open_part};
use crate::board::{Area, Command, Goal, GoalId, GoalState, limits};
use crate::ui::desk::use_desk;
use crate::ui::parts::{EditableText, When};
use crate::ui::react::view;
use crate::ui::screen::use_texts;

/// Shows the area as a fact that can be changed, and beside it a state that
/// says more than that the goal is under way.
#[component]
pub fn AreaFact(id: GoalId, goal: Memo<Option<Arc<Goal>>>) -> impl IntoView {
    let texts = use_texts();
    let desk = use_desk();
    let open = use_open_part();
    let area = detail(goal, |goal| goal.area.clone());
    let state = detail(goal, |goal| goal.state);
    let words = move || area.get().map(|area| (texts.terms.area)(&area).to_owned());
    let own = Signal::derive(move || match area.get() {
        Some(Area::Own(said)) => said,
        _ => String::new(),
    });
    let set_own = Callback::new(move |said: String| {
        let area = (!said.trim().is_empty()).then_some(Area::Own(said));
        desk.run(Command::SetArea { id, area })
    });
    let choose = move |named: Area| {
        let area = (area.get_untracked().as_ref() != Some(&named)).then_some(named);
        desk.run(Command::SetArea { id, area });
        open.close(id.0, Part::Area);
    };
    view! {
        <PartButton of=id.0 part=Part::Area class="fact" description=texts.goals.area>
            {move || match words() {
                Some(words) => view! { <span>{words}</span> },
                None => view! { <span class="fact__ask">{texts.goals.area}</span> },
            }}
        </PartButton>
        <When is=move || state.get() != GoalState::GoingOn>
            <span class="goal__state">{move || (texts.terms.goal_state)(state.get())}</span>
        </When>
        <PartPanel of=id.0 part=Part::Area>
            <div class="people-picker" role="group" aria-label=texts.goals.area>
                {Area::NAMED
                    .map(|named| {
                        let words = (texts.terms.area)(&named).to_owned();
                        let same = named.clone();
                        view! {
                            <button
                                type="button"
                                class="chip"
                                aria-pressed=move || {
                                    area.with(|area| area.as_ref() == Some(&same)).to_string()
                                }
                                on:click=move |_| choose(named.clone())
                            >
                                {words}
                            </button>
                        }
                    })
                    .collect_view()}
            </div>
            <div class="goal__own">
                <EditableText
                    text=own
                    label=texts.goals.own_area
                    placeholder=texts.goals.own_area
                    limit=limits::LINE
                    on_change=set_own
                />
            </div>
        </PartPanel>
    }
}

/// Shows how far a goal is, to be chosen.
#[component]
pub fn GoalStates(id: GoalId, goal: Memo<Option<Arc<Goal>>>) -> impl IntoView {
    let texts = use_texts();
    let desk = use_desk();
    let state = detail(goal, |goal| goal.state);
    view! {
        <div class="people-picker" role="group" aria-label=texts.goals.goal_state>
            {GoalState::ALL
                .map(|it| {
                    view! {
                        <button
                            type="button"
                            class="chip"
                            aria-pressed=move || (state.get() == it).to_string()
                            on:click=move |_| {
                                desk.run(Command::SetGoalState { id, state: it });
                            }
                        >
                            {(texts.terms.goal_state)(it)}
                        </button>
                    }
                })
                .collect_view()}
        </div>
    }
}
