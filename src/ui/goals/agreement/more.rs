//! What else an agreement says and what else can be done with it: who follows
//! up, plan B, its goal, its place, deleting.

use std::sync::Arc;

use leptos::prelude::*;

use crate::board::{Command, Step, StepId, limits};
use crate::browser::page;
use crate::ui::desk::{Desk, use_desk};
use crate::ui::element_ids;
use crate::ui::parts::{
    Each, EditableText, MoveButtons, Ordered, Part, PartPanel, PeoplePicker, PersonName,
    RemoveButton, When, detail, toggle, use_open_part,
};
use crate::ui::react::{Memo, Signal, live, view};
use crate::ui::screen::{Screen, use_screen, use_texts};

/// Shows who follows up and plan B once they are said, and where agreements
/// stand in two sides, the goal. Pressing it opens where it is changed.
#[component]
pub fn Said(id: StepId, step: Memo<Option<Arc<Step>>>) -> impl IntoView {
    let texts = use_texts();
    let desk = use_desk();
    let screen = use_screen();
    let open = use_open_part();
    let checks = detail(step, |step| step.checks.clone());
    let plan_b = detail(step, |step| step.plan_b.clone());
    let goal = detail(step, |step| step.goal);
    let goal_words = Signal::derive(move || {
        let goal = goal.get().filter(|_| screen.has_sides.get());
        desk.board.with(|board| {
            let goal = board.goals.get(goal?)?;
            Some(goal.text.clone())
        })
    });
    let is_said = move || {
        checks.with(|it| !it.is_empty())
            || plan_b.with(|it| !it.is_empty())
            || goal_words.with(Option::is_some)
    };
    view! {
        <When is=is_said>
            <button
                type="button"
                class="fact agreement__said"
                aria-expanded=move || open.is(id.0, Part::More).to_string()
                on:click=move |_| open.toggle(id.0, Part::More)
            >
                <When is=move || goal_words.with(Option::is_some)>
                    <span class="agreement__fact">
                        <span class="goal__label">{texts.goals.belongs_to}</span>
                        <span dir="auto">{goal_words}</span>
                    </span>
                </When>
                <When is=move || checks.with(|it| !it.is_empty())>
                    <span class="agreement__fact">
                        <span class="goal__label">{texts.facts.checks}</span>
                        <Each of=move || checks.get() let:person>
                            <PersonName id=person />
                        </Each>
                    </span>
                </When>
                <When is=move || plan_b.with(|it| !it.is_empty())>
                    <span class="agreement__fact">
                        <span class="goal__label">{texts.facts.plan_b}</span>
                        <span dir="auto">{plan_b}</span>
                    </span>
                </When>
            </button>
        </When>
    }
}

/// Shows what else can be done with an agreement.
#[component]
pub fn More(id: StepId, step: Memo<Option<Arc<Step>>>) -> impl IntoView {
    let texts = use_texts();
    let desk = use_desk();
    let screen = use_screen();
    let open = use_open_part();
    let checks = detail(step, |step| step.checks.clone());
    let choose = Callback::new(move |person| {
        let mut checks = checks.get_untracked();
        toggle(&mut checks, person);
        desk.run(Command::SetStepChecks { id, checks });
    });
    let set_plan_b = Callback::new(move |plan_b| desk.run(Command::SetPlanB { id, plan_b }));
    let delete = Callback::new(move |()| {
        open.close_all();
        remove(desk, screen, id);
    });
    view! {
        <PartPanel of=id.0 part=Part::More>
            <div class="agreement__detail">
                <span class="goal__label" aria-hidden="true">
                    {texts.agreements.checks}
                </span>
                <PeoplePicker
                    label=texts.agreements.checks
                    chosen=checks
                    on_toggle=choose
                    only_participants=true
                    only_able_to_come=true
                />
            </div>
            <div class="agreement__detail">
                <span class="goal__label">{texts.facts.plan_b}</span>
                <EditableText
                    text=detail(step, |step| step.plan_b.clone())
                    label=texts.agreements.plan_b
                    placeholder=texts.agreements.plan_b
                    limit=limits::STATEMENT
                    on_change=set_plan_b
                />
            </div>
            <ToGoal id step />
            <MoveButtons what=Ordered::Agreement(id) />
            <RemoveButton words=texts.goals.remove_agreement on_press=delete />
        </PartPanel>
    }
}

/// Shows which goal an agreement belongs to, to be chosen.
#[component]
fn ToGoal(id: StepId, step: Memo<Option<Arc<Step>>>) -> impl IntoView {
    let texts = use_texts();
    let desk = use_desk();
    let screen = use_screen();
    let open = use_open_part();
    let goal = detail(step, |step| step.goal);
    let change = move |event| {
        let code = event_target_value(&event);
        let chosen = desk.board.with_untracked(|board| {
            let mut goals = board.goals.iter().map(|goal| goal.id);
            goals.find(|goal| goal.to_string() == code)
        });
        if desk.run(Command::SetStepGoal { id, goal: chosen }) {
            screen.speak(texts.goals.agreement_moved);
            // The row is drawn anew in its new place.
            open.close(id.0, Part::More);
            request_animation_frame(move || page::show(&element_ids::agreement(id)));
        }
    };
    let options = move || {
        desk.board.with(|board| {
            let goals = board.goals.iter();
            goals
                .map(|it| {
                    view! {
                        <option value=it.id.to_string() selected=goal.get() == Some(it.id)>
                            {it.text.clone()}
                        </option>
                    }
                })
                .collect_view()
        })
    };
    view! {
        <label class="agreement__goal">
            <span class="goal__label">{texts.goals.belongs_to}</span>
            <select class="input" on:change=change>
                <option value="" selected=move || goal.get().is_none()>
                    {texts.goals.stands_alone}
                </option>
                {live(options)}
            </select>
        </label>
    }
}

fn remove(desk: Desk, screen: Screen, id: StepId) {
    let (goal, neighbour) = desk.board.with_untracked(|board| {
        let goal = board.steps.get(id).and_then(|step| step.goal);
        let ids: Vec<StepId> = board.steps_of(goal).map(|step| step.id).collect();
        let at = ids.iter().position(|step| *step == id).unwrap_or(0);
        let neighbour = ids
            .get(at + 1)
            .or(at.checked_sub(1).and_then(|at| ids.get(at)));
        (goal, neighbour.copied())
    });
    if !desk.run(Command::RemoveStep { id }) {
        return;
    }
    let words = screen.texts().goals.agreement_removed;
    screen.tell_undoable(words, desk.board.get_untracked());
    request_animation_frame(move || match neighbour {
        Some(step) => page::focus_inside(&element_ids::agreement(step)),
        None => page::focus_inside(&element_ids::add_agreement(goal)),
    });
}
