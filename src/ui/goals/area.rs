//! Which part of life a goal is about, and how far it is.

use std::sync::Arc;

use leptos::prelude::*;

use crate::board::{Area, Command, Goal, GoalId, GoalState};
use crate::ui::desk::use_desk;
use crate::ui::parts::{Choice, Choices, Part, PartButton, PartPanel, When, detail, use_open_part};
use crate::ui::react::{Memo, Signal, view};
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
    let choice = move |named: &Area| {
        let (same, named) = (named.clone(), named.clone());
        Choice {
            words: (texts.terms.area)(&named).to_owned(),
            is_on: Signal::derive(move || area.with(|area| area.as_ref() == Some(&same))),
            on_press: Callback::new(move |()| choose(named.clone())),
        }
    };
    let choices = move || Area::NAMED.iter().map(choice).collect();
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
            <Choices
                label=texts.goals.area
                choices=choices()
                own
                own_label=texts.goals.own_area
                own_example=texts.goals.own_area
                on_own=set_own
            />
        </PartPanel>
    }
}

/// Shows how far a goal is, to be chosen.
#[component]
pub fn GoalStates(id: GoalId, goal: Memo<Option<Arc<Goal>>>) -> impl IntoView {
    let texts = use_texts();
    let desk = use_desk();
    let state = detail(goal, |goal| goal.state);
    let choice = move |it| Choice {
        words: (texts.terms.goal_state)(it).to_owned(),
        is_on: Signal::derive(move || state.get() == it),
        on_press: Callback::new(move |()| {
            desk.run(Command::SetGoalState { id, state: it });
        }),
    };
    view! {
        <div class="people-picker" role="group" aria-label=texts.goals.goal_state>
            {GoalState::ALL.map(|it| choice(it).chip()).collect_view()}
        </div>
    }
}
