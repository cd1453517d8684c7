//! One turn of a round: whose it is, and their own covered answer.

use leptos::html::Textarea;
use leptos::prelude::*;

use super::state::{CoverState, Foot};
use crate::board::{CoveredAnswer, PersonId, Scale, Score};
use crate::ui::desk::use_desk;
use crate::ui::element_ids;
use crate::ui::parts::{Each, Icon, PersonChip, When, icons};
use crate::ui::react::{RwSignal, Signal, view};
use crate::ui::scales::pad::NumberPad;
use crate::ui::screen::{use_screen, use_texts};

/// Shows whose turn it is, and nothing of the scale.
#[component]
pub(super) fn Handed(cover: CoverState, person: PersonId) -> impl IntoView {
    let texts = use_texts();
    let desk = use_desk();
    let screen = use_screen();
    let name = move || desk.name_of(person);
    let pass = move |_| {
        let pass = CoveredAnswer {
            person,
            score: None,
            why: String::new(),
            one_up: String::new(),
        };
        if let Err(refusal) = cover.take(desk, screen, pass) {
            screen.warn(refusal);
        }
    };
    let others = Signal::derive(move || {
        cover.scale.with(|scale| {
            let Some(covered) = scale.as_ref().and_then(|scale| scale.covered.as_ref()) else {
                return Vec::new();
            };
            let mut others = covered.order.clone();
            others.retain(|it| *it != person && !covered.has_answered(*it));
            others
        })
    });
    let has_begun = move || {
        cover.scale.with(|scale| {
            let covered = scale.as_ref().and_then(|scale| scale.covered.as_ref());
            covered.is_some_and(|it| it.order.iter().any(|who| it.has_answered(*who)))
        })
    };
    let let_first = Callback::new(move |other| cover.first.set(Some(other)));
    view! {
        <h2 class="cover__turn" id=element_ids::COVER tabindex="-1">
            {move || (texts.scales.turn)(&name())}
        </h2>
        <div class="cover__deeds">
            <button
                type="button"
                class="button is-primary"
                on:click=move |_| cover.holder.set(Some(person))
            >
                {texts.scales.show_scale}
            </button>
            <button type="button" class="button" on:click=pass>
                {texts.scales.pass}
            </button>
        </div>
        <When is=move || others.with(|others| !others.is_empty())>
            <div class="cover__others" role="group" aria-label=texts.scales.another_first>
                <span class="goal__label">{texts.scales.another_first}</span>
                <Each of=move || others.get() let:other>
                    <PersonChip id=other chosen=Signal::stored(Vec::new()) on_toggle=let_first />
                </Each>
            </div>
        </When>
        <When is=move || !has_begun()>
            <p class="cover__only">{texts.scales.projector}</p>
        </When>
        <Foot cover />
    }
}

/// Shows the scale to one person.
#[component]
pub(super) fn Answering(cover: CoverState, person: PersonId) -> impl IntoView {
    let texts = use_texts();
    let desk = use_desk();
    let screen = use_screen();
    let number = RwSignal::new(None::<Score>);
    let problem = RwSignal::new(String::new());
    let why = NodeRef::<Textarea>::new();
    let one_up = NodeRef::<Textarea>::new();
    let words = move |read: fn(&Scale) -> String| {
        let scale = cover.scale.get_untracked();
        scale.map(|scale| read(&scale)).unwrap_or_default()
    };
    let said = move |field: NodeRef<Textarea>| {
        let field = field.get_untracked();
        field.map(|field| field.value()).unwrap_or_default()
    };
    let keep = move |_| {
        if number.get_untracked().is_none() {
            problem.set(texts.scales.number_first.to_owned());
            return;
        }
        let answer = CoveredAnswer {
            person,
            score: number.get_untracked(),
            why: said(why),
            one_up: said(one_up),
        };
        if let Err(refusal) = cover.take(desk, screen, answer) {
            problem.set(refusal);
        }
    };
    let give = Callback::new(move |score| {
        problem.set(String::new());
        number.set(Some(score));
    });
    view! {
        <h2 class="cover__question" id=element_ids::COVER tabindex="-1">
            {words(|scale| use_texts().terms.question(scale).to_owned())}
        </h2>
        <p class="cover__only">{move || (texts.scales.only)(&desk.name_of(person))}</p>
        <div class="scale cover__scale">
            <div class="scale__parts is-asked">
                <span class="scale__start">
                    {words(|scale| use_texts().terms.low(scale).to_owned())}
                </span>
                <span class="scale__end">
                    {words(|scale| use_texts().terms.high(scale).to_owned())}
                </span>
                <NumberPad
                    id="cover-numbers"
                    label=Signal::stored(texts.scales.your_number.to_owned())
                    chosen=number.into()
                    ratings=Signal::stored(Vec::new())
                    is_asked=Signal::stored(true)
                    on_give=give
                    on_escape=Callback::new(move |()| cover.holder.set(None))
                />
            </div>
        </div>
        <label class="cover__field">
            <span class="goal__label">{texts.scales.why}</span>
            <textarea rows="2" autocomplete="off" dir="auto" node_ref=why></textarea>
        </label>
        <label class="cover__field">
            <span class="goal__label">{texts.scales.one_up}</span>
            <textarea rows="2" autocomplete="off" dir="auto" node_ref=one_up></textarea>
        </label>
        <p class="cover__problem" role="alert">
            {problem}
        </p>
        <div class="cover__deeds">
            <button type="button" class="button is-primary" on:click=keep>
                <Icon drawing=icons::COVER />
                <span>{texts.scales.cover_up}</span>
            </button>
            <button type="button" class="button" on:click=move |_| cover.holder.set(None)>
                {texts.scales.back}
            </button>
        </div>
    }
}
