//! Transitions: from what to what, when, who hands over and who receives.

use std::sync::Arc;

use leptos::prelude::*;

use crate::board::{Command, Date, PersonId, Transition, TransitionId, limits};
use crate::browser::page;
use crate::ui::desk::{Desk, use_desk};
use crate::ui::parts::{
    AddLine, DateField, Each, EditableText, Icon, Part, PartButton, PartPanel, PeoplePicker,
    PersonName, When, detail, icons, toggle, use_open_part,
};
use crate::ui::react::{Memo, memo, view};
use crate::ui::screen::{Screen, use_screen, use_texts};

/// Where the line that adds a transition is found, to put the focus there.
const ADD: &str = "add-transition";

fn element_of(id: TransitionId) -> String {
    format!("transition-{id}")
}

/// Shows the transitions and the line that adds one.
#[component]
pub fn Transitions() -> impl IntoView {
    let texts = use_texts();
    let words = &texts.agreements;
    let desk = use_desk();
    let screen = use_screen();
    let all = memo(move || {
        desk.board.with(|board| {
            let ids = board.transitions.iter().map(|it| it.id);
            ids.collect::<Vec<_>>()
        })
    });
    let add = Callback::new(move |to: String| {
        let id = TransitionId(desk.new_id());
        let from = String::new();
        let is_added = desk.run(Command::AddTransition { id, from, to });
        if is_added {
            screen.speak(words.transition_added);
            request_animation_frame(|| page::show(ADD));
        }
        is_added
    });
    view! {
        <div class="follow__part" role="group" aria-label=words.transitions>
            <h3 class="goal__label">{words.transitions}</h3>
            <div class="follow__transitions">
                <ul class="follow__list" role="list" aria-label=words.transitions>
                    <Each of=move || all.get() let:id>
                        <TransitionRow id />
                    </Each>
                </ul>
                <div class="agreements__add" id=ADD>
                    <AddLine
                        field="transition"
                        label=words.new_transition
                        placeholder=words.new_transition
                        button=words.add_transition
                        limit=limits::LINE
                        on_add=add
                    />
                </div>
            </div>
        </div>
    }
}

#[component]
fn TransitionRow(id: TransitionId) -> impl IntoView {
    let texts = use_texts();
    let words = &texts.agreements;
    let desk = use_desk();
    let screen = use_screen();
    let transition = desk.transition(id);
    let from = detail(transition, |it| it.from.clone());
    let to = detail(transition, |it| it.to.clone());
    let set_from = Callback::new(move |from| {
        let to = to.get_untracked();
        desk.run(Command::RewordTransition { id, from, to })
    });
    let set_to = Callback::new(move |to| {
        let from = from.get_untracked();
        desk.run(Command::RewordTransition { id, from, to })
    });
    view! {
        <li class="transition" id=element_of(id)>
            <div role="group" aria-label=to>
                <div class="transition__way">
                    <span class="goal__label" aria-hidden="true">{words.from}</span>
                    <EditableText
                        text=from
                        label=words.goes_from
                        placeholder=words.goes_from
                        limit=limits::LINE
                        on_change=set_from
                    />
                    <span class="goal__label" aria-hidden="true">{words.to}</span>
                    <EditableText
                        text=to
                        label=words.goes_to
                        limit=limits::LINE
                        on_change=set_to
                    />
                    <button
                        type="button"
                        class="button is-icon is-quiet"
                        aria-label=move || to.with(|to| (words.remove_transition)(to))
                        on:click=move |_| remove(desk, screen, id)
                    >
                        <Icon drawing=icons::DELETE />
                    </button>
                </div>
                <div class="follow__facts">
                    <Day id transition />
                    <People id transition hands_over=true />
                    <People id transition hands_over=false />
                </div>
            </div>
        </li>
    }
}

#[component]
fn Day(id: TransitionId, transition: Memo<Option<Arc<Transition>>>) -> impl IntoView {
    let texts = use_texts();
    let words = &texts.agreements;
    let desk = use_desk();
    let open = use_open_part();
    let date = detail(transition, |it| it.date);
    let set = Callback::new(move |date: Option<Date>| {
        desk.run(Command::SetTransitionDate { id, date });
    });
    let done = Callback::new(move |()| open.close(id.0, Part::By));
    view! {
        <PartButton of=id.0 part=Part::By class="fact" description=words.transition_day>
            {move || match date.get() {
                Some(day) => view! { <span>{(words.next_day)(day)}</span> },
                None => view! { <span class="fact__ask">{words.transition_day}</span> },
            }}
        </PartButton>
        <PartPanel of=id.0 part=Part::By>
            <DateField label=words.transition_day date on_change=set on_done=done />
        </PartPanel>
    }
}

/// Shows who hands over, or who receives.
#[component]
fn People(
    id: TransitionId,
    transition: Memo<Option<Arc<Transition>>>,
    hands_over: bool,
) -> impl IntoView {
    let texts = use_texts();
    let desk = use_desk();
    let words = &texts.agreements;
    let (part, question, name, read): (_, _, _, fn(&Transition) -> Vec<PersonId>) = if hands_over {
        (
            Part::HandsOver,
            words.hands_over,
            texts.facts.hands_over,
            |it| it.hands_over.clone(),
        )
    } else {
        (Part::Receives, words.receives, texts.facts.receives, |it| {
            it.receives.clone()
        })
    };
    let people = detail(transition, read);
    let choose = Callback::new(move |person| {
        let mut people = people.get_untracked();
        toggle(&mut people, person);
        desk.run(if hands_over {
            Command::SetHandsOver {
                id,
                hands_over: people,
            }
        } else {
            Command::SetReceives {
                id,
                receives: people,
            }
        });
    });
    view! {
        <PartButton of=id.0 part=part class="fact" description=question>
            <When
                is=move || people.with(|it| !it.is_empty())
                otherwise=move || view! { <span class="fact__ask">{question}</span> }
            >
                <span class="goal__label">{name}</span>
                <Each of=move || people.get() let:person>
                    <PersonName id=person />
                </Each>
            </When>
        </PartButton>
        <PartPanel of=id.0 part=part>
            <PeoplePicker
                label=question
                chosen=people
                on_toggle=choose
                only_participants=true
                only_able_to_come=true
            />
        </PartPanel>
    }
}

fn remove(desk: Desk, screen: Screen, id: TransitionId) {
    let told = screen.texts().agreements.transition_removed;
    if desk.run_undoable(Command::RemoveTransition { id }, told) {
        request_animation_frame(|| page::focus_inside(ADD));
    }
}
