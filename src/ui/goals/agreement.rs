//! One agreement: what, who, by when, and how far it is.

mod more;
mod state;

use leptos::prelude::*;

use super::carry::{Grip, use_carry};
use crate::board::{By, Command, Date, PersonId, StepId, StepState, limits};
use crate::browser::clock;
use crate::ui::desk::use_desk;
use crate::ui::element_ids;
use crate::ui::parts::{
    DateField, Each, EditableText, Icon, Ordered, Part, PartButton, PartPanel, PeoplePicker,
    PersonName, When, detail, icons, move_by_key, toggle, use_open_part,
};
use crate::ui::react::{Signal, view};
use crate::ui::screen::{use_screen, use_texts};
use more::{More, Said};
use state::State;

/// Shows one agreement.
#[component]
pub fn AgreementRow(id: StepId) -> impl IntoView {
    let texts = use_texts();
    let desk = use_desk();
    let screen = use_screen();
    let carry = use_carry();
    let step = desk.agreement(id);
    let what = detail(step, |step| step.what.clone());
    let who = detail(step, |step| step.who.clone());
    let by = detail(step, |step| step.by);
    let state = detail(step, |step| step.state);
    let reword = Callback::new(move |what| desk.run(Command::RewordStep { id, what }));
    view! {
        <li
            class="agreement"
            class:is-over=move || is_over(state.get())
            class:is-held=move || carry.holds(id.0)
            class:is-landing=move || carry.lands_before(id.0)
            class:is-landing-after=move || carry.lands_after(id.0)
            id=element_ids::agreement(id)
            on:keydown=move |event| move_by_key(&event, desk, screen, Ordered::Agreement(id))
        >
            <div role="group" aria-label=what>
                <div class="agreement__row">
                    <Grip what=Ordered::Agreement(id) />
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
                <Said id step />
                <Who id who />
                <By id by />
                <More id step />
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
    let choose = Callback::new(move |person| {
        let mut who = who.get_untracked();
        toggle(&mut who, person);
        desk.run(Command::SetStepWho { id, who });
    });
    view! {
        <PartPanel of=id.0 part=Part::Who>
            <PeoplePicker
                label=texts.goals.who
                chosen=who
                on_toggle=choose
                only_participants=true
                only_able_to_come=true
            />
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
    let is_next = move || by.get() == Some(By::NextMeeting);
    let choose_next = move |_| {
        let by = (!untrack(is_next)).then_some(By::NextMeeting);
        desk.run(Command::SetStepBy { id, by });
        open.close(id.0, Part::By);
    };
    view! {
        <PartPanel of=id.0 part=Part::By>
            <DateField label=texts.goals.by date=day on_change=change on_done=done />
            <button
                type="button"
                class="chip"
                aria-pressed=move || is_next().to_string()
                on:click=choose_next
            >
                {texts.terms.before_next_meeting}
            </button>
        </PartPanel>
    }
}
