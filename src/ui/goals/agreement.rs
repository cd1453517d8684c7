//! One agreement: what, who, by when, and how far it is.

use leptos::prelude::*;

use super::agreements::add_line_of;
use super::details::detail;
use super::part::{Part, PartButton, PartPanel, use_open_part};
use crate::board::{By, Command, Date, GoalId, PersonId, StepId, StepState, limits};
use crate::browser::{clock, page};
use crate::ui::desk::{Desk, use_desk};
use crate::ui::parts::{
    DateField, Each, EditableText, Icon, PeoplePicker, PersonName, When, icons,
};
use crate::ui::react::{live, view};
use crate::ui::screen::{Screen, use_screen, use_texts};

/// The element of an agreement's row.
fn element_of(id: StepId) -> String {
    format!("agreement-{id}")
}

/// Shows one agreement.
#[component]
pub fn AgreementRow(id: StepId) -> impl IntoView {
    let texts = use_texts();
    let desk = use_desk();
    let step = desk.agreement(id);
    let what = detail(step, |step| step.what.clone());
    let who = detail(step, |step| step.who.clone());
    let by = detail(step, |step| step.by);
    let state = detail(step, |step| step.state);
    let reword = Callback::new(move |what| desk.run(Command::RewordStep { id, what }));
    view! {
        <li class="agreement" class:is-over=move || is_over(state.get()) id=element_of(id)>
            <div role="group" aria-label=what>
                <div class="agreement__row">
                    <div class="agreement__what">
                        <EditableText
                            text=what
                            label=texts.goals.agreement_words
                            limit=limits::STATEMENT
                            on_change=reword
                        />
                    </div>
                    <WhoButton id who />
                    <ByButton id by state />
                    <State id state />
                    <PartButton
                        of=id.0
                        part=Part::More
                        class="button is-icon is-quiet agreement__more"
                        name=Signal::derive(move || what.with(|what| (texts.goals.more)(what)))
                    >
                        <Icon drawing=icons::MORE />
                    </PartButton>
                </div>
                <Who id who />
                <By id by />
                <More id goal=detail(step, |step| step.goal) />
            </div>
        </li>
    }
}

/// Whether nothing more is expected of an agreement.
fn is_over(state: StepState) -> bool {
    matches!(state, StepState::Done | StepState::Dropped)
}

#[component]
fn WhoButton(id: StepId, who: Signal<Vec<PersonId>>) -> impl IntoView {
    let texts = use_texts();
    view! {
        <div class="agreement__who">
            <PartButton of=id.0 part=Part::Who class="fact" description=texts.goals.who>
                <When
                    is=move || who.with(|who| !who.is_empty())
                    otherwise=|| view! { <span class="fact__ask">{use_texts().goals.who}</span> }
                >
                    <Each of=move || who.get() let:person>
                        <PersonName id=person />
                    </Each>
                </When>
            </PartButton>
        </div>
    }
}

#[component]
fn Who(id: StepId, who: Signal<Vec<PersonId>>) -> impl IntoView {
    let texts = use_texts();
    let desk = use_desk();
    let toggle = Callback::new(move |person: PersonId| {
        let mut who = who.get_untracked();
        match who.iter().position(|one| *one == person) {
            Some(at) => drop(who.remove(at)),
            None => who.push(person),
        }
        desk.run(Command::SetStepWho { id, who });
    });
    view! {
        <PartPanel of=id.0 part=Part::Who>
            <PeoplePicker label=texts.goals.who chosen=who on_toggle=toggle only_participants=true />
        </PartPanel>
    }
}

#[component]
fn ByButton(id: StepId, by: Signal<Option<By>>, state: Signal<StepState>) -> impl IntoView {
    let texts = use_texts();
    let has_passed = move || {
        by.get()
            .and_then(By::day)
            .is_some_and(|day| day < clock::today())
    };
    view! {
        <div class="agreement__by">
            <PartButton of=id.0 part=Part::By class="fact" description=texts.goals.by>
                {move || match by.get() {
                    Some(By::NextMeeting) => {
                        view! { <span>{texts.terms.before_next_meeting}</span> }
                    }
                    Some(By::Day(day)) => view! { <span>{(texts.goals.by_day)(day)}</span> },
                    None => view! { <span class="fact__ask">{texts.goals.by}</span> },
                }}
                <When is=move || has_passed() && !is_over(state.get())>
                    <span class="agreement__passed">
                        <Icon drawing=icons::PASSED />
                        <span>{texts.goals.passed}</span>
                    </span>
                </When>
            </PartButton>
        </div>
    }
}

#[component]
fn By(id: StepId, by: Signal<Option<By>>) -> impl IntoView {
    let texts = use_texts();
    let desk = use_desk();
    let open = use_open_part();
    let day = Signal::derive(move || by.get().and_then(By::day));
    let change = Callback::new(move |day: Option<Date>| {
        let by = day.map(By::Day);
        desk.run(Command::SetStepBy { id, by });
    });
    let done = Callback::new(move |()| open.close(id.0, Part::By));
    view! {
        <PartPanel of=id.0 part=Part::By>
            <DateField label=texts.goals.by date=day on_change=change on_done=done />
        </PartPanel>
    }
}

#[component]
fn State(id: StepId, state: Signal<StepState>) -> impl IntoView {
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

/// Shows what else can be done with an agreement.
#[component]
fn More(id: StepId, goal: Signal<Option<GoalId>>) -> impl IntoView {
    let texts = use_texts();
    let desk = use_desk();
    let screen = use_screen();
    let open = use_open_part();
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
            request_animation_frame(move || page::show(&element_of(id)));
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
        <PartPanel of=id.0 part=Part::More>
            <label class="agreement__goal">
                <span class="goal__label">{texts.goals.belongs_to}</span>
                <select class="input" on:change=change>
                    <option value="" selected=move || goal.get().is_none()>
                        {texts.goals.stands_alone}
                    </option>
                    {live(options)}
                </select>
            </label>
            <button
                type="button"
                class="button is-danger"
                on:click=move |_| {
                    open.close_all();
                    remove(desk, screen, id);
                }
            >
                <Icon drawing=icons::DELETE />
                <span>{texts.goals.remove_agreement}</span>
            </button>
        </PartPanel>
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
        Some(step) => page::focus_inside(&element_of(step)),
        None => page::focus_inside(&add_line_of(goal)),
    });
}
