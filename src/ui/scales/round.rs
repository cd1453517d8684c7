//! Beginning a round of covered numbers, and going on with one.

use leptos::prelude::*;

use super::on_screen::use_round;
use crate::board::{Command, Covered, PersonId, ScaleId};
use crate::browser::page;
use crate::ui::desk::use_desk;
use crate::ui::element_ids;
use crate::ui::parts::{Each, Icon, PeoplePicker, PersonName, When, icons, toggle, use_open_part};
use crate::ui::react::{RwSignal, view};
use crate::ui::screen::{use_screen, use_texts};

/// Asks who takes part and in which order. Who is chosen comes last; everybody
/// who is here is chosen from the start.
#[component]
pub fn RoundOrder(id: ScaleId) -> impl IntoView {
    let texts = use_texts();
    let desk = use_desk();
    let screen = use_screen();
    let open = use_open_part();
    let round = use_round();
    let here = desk.board.with_untracked(|board| {
        let here = board.participants().map(|person| person.id);
        here.collect::<Vec<_>>()
    });
    let order = RwSignal::new(here);
    let choose = Callback::new(move |person: PersonId| {
        order.update(|order| toggle(order, person));
    });
    let start = move |_| {
        let order = order.get_untracked();
        if order.is_empty() {
            screen.tell(texts.scales.nobody);
        } else if desk.run(Command::StartCovered { scale: id, order }) {
            open.close_all();
            round.set(Some(id));
        }
    };
    view! {
        <div class="round">
            <p class="round__hint">{texts.scales.hint} " " {texts.scales.projector}</p>
            <PeoplePicker
                label=texts.scales.who
                chosen=order
                on_toggle=choose
                only_participants=true
                only_able_to_come=true
            />
            <When is=move || order.with(|order| order.len() > 1)>
                <ol class="round__order" aria-label=texts.scales.order>
                    <Each of=move || order.get() let:person>
                        <InOrder person order />
                    </Each>
                </ol>
            </When>
            <button type="button" class="button is-primary" on:click=start>
                {texts.scales.start}
            </button>
        </div>
    }
}

#[component]
fn InOrder(person: PersonId, order: RwSignal<Vec<PersonId>>) -> impl IntoView {
    let texts = use_texts();
    let desk = use_desk();
    let at = move || order.with(|order| order.iter().position(|it| *it == person));
    let is_first = move || at() == Some(0);
    let earlier = move |_| {
        let held = page::focused();
        order.update(|order| {
            let at = order.iter().position(|it| *it == person);
            if let Some((at, before)) = at.and_then(|at| Some((at, at.checked_sub(1)?))) {
                order.swap(at, before);
            }
        });
        request_animation_frame(move || page::focus_again(held));
    };
    view! {
        <li class="round__one">
            <PersonName id=person />
            <button
                type="button"
                class="button is-icon is-quiet"
                aria-label=move || (texts.scales.earlier)(&desk.name_of(person))
                aria-disabled=move || is_first().to_string()
                on:click=earlier
            >
                <Icon drawing=icons::UP />
            </button>
        </li>
    }
}

/// Says how far a round is, and goes on with it.
#[component]
pub fn GoOn(id: ScaleId) -> impl IntoView {
    let texts = use_texts();
    let desk = use_desk();
    let round = use_round();
    let progress = move || {
        let covered = desk
            .board
            .with(|board| board.scales.get(id)?.covered.clone());
        covered.map(|covered| progress(&covered))
    };
    let words = move || progress().map(|(done, all)| (texts.scales.progress)(done, all));
    view! {
        <div class="scale__deeds">
            <span class="goal__label">{words}</span>
            <button
                type="button"
                class="button"
                id=element_ids::go_on(id)
                on:click=move |_| round.set(Some(id))
            >
                {texts.scales.go_on}
            </button>
        </div>
    }
}

/// Returns how many have answered or passed, of how many.
fn progress(covered: &Covered) -> (usize, usize) {
    let order = covered.order.iter();
    let done = order.filter(|person| covered.has_answered(**person));
    (done.count(), covered.order.len())
}
