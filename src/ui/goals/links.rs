//! The cards a goal grows from. A card that is still hidden is not told of.

use std::sync::Arc;

use leptos::prelude::*;

use crate::board::{Card, CardId, Command, Goal, GoalId};
use crate::ui::desk::{Desk, use_desk};
use crate::ui::going::go_to_card;
use crate::ui::parts::{Each, Icon, Part, PartButton, PartPanel, When, detail, icons, toggle};
use crate::ui::react::{Memo, live, memo, view};
use crate::ui::screen::{use_screen, use_texts};
use crate::ui::tone;

/// Shows above a goal what it answers; each card leads to itself at *Tavlen*.
#[component]
pub fn Grounds(id: GoalId, goal: Memo<Option<Arc<Goal>>>) -> impl IntoView {
    let texts = use_texts();
    let desk = use_desk();
    let shown = memo(move || shown_answers(desk, goal));
    view! {
        <When is=move || shown.with(|shown| !shown.is_empty())>
            <div class="grounds" role="group" aria-label=texts.goals.answers>
                <span class="goal__label">{texts.goals.answers}</span>
                <ul class="grounds__cards" role="list" id=format!("grounds-{id}")>
                    <Each of=move || shown.get() let:card>
                        <Ground card />
                    </Each>
                </ul>
            </div>
        </When>
    }
}

/// Returns the cards a goal answers that are there to be seen, to be tracked.
fn shown_answers(desk: Desk, goal: Memo<Option<Arc<Goal>>>) -> Vec<CardId> {
    let answers = goal.with(|it| it.as_ref().map(|it| it.answers.clone()));
    let answers = answers.unwrap_or_default().into_iter();
    desk.board
        .with(|board| answers.filter(|it| board.shows(*it)).collect())
}

#[component]
fn Ground(card: CardId) -> impl IntoView {
    let texts = use_texts();
    let screen = use_screen();
    let memo = use_desk().card(card);
    let kind = detail(memo, |card| card.kind);
    view! {
        <li>
            <button
                type="button"
                class=move || memo.with(|it| class_of(it.as_deref()))
                aria-description=texts.goals.go_to_card
                on:click=move |_| go_to_card(screen, card)
            >
                {move || memo.with(|it| it.as_deref().map(icon_of))}
                <span dir="auto">{detail(memo, |card| card.text.clone())}</span>
                {move || {
                    kind.get()
                        .map(|kind| {
                            view! { <span class="goal__label">{(texts.terms.card_kind)(kind)}</span> }
                        })
                }}
            </button>
        </li>
    }
}

fn class_of(card: Option<&Card>) -> String {
    let column = card.map_or("", |card| tone::of_column(card.column));
    format!("ground {column}")
}

fn icon_of(card: &Card) -> AnyView {
    let drawing = icons::of_column(card.column);
    view! { <Icon drawing /> }
}

/// Shows the cards to choose from, as toggles.
#[component]
pub fn AnswersFact(id: GoalId, goal: Memo<Option<Arc<Goal>>>) -> impl IntoView {
    let texts = use_texts();
    let desk = use_desk();
    let answers = detail(goal, |goal| goal.answers.clone());
    let offered = memo(move || {
        desk.board
            .with(|board| board.shown_cards().map(|card| card.id).collect::<Vec<_>>())
    });
    let has_answer = memo(move || !shown_answers(desk, goal).is_empty());
    let choose = move |card: CardId| {
        let mut answers = answers.get_untracked();
        toggle(&mut answers, card);
        desk.run(Command::SetAnswers { id, answers });
    };
    let chips = move || {
        offered
            .get()
            .into_iter()
            .map(|card| {
                let memo = desk.card(card);
                let is_chosen = move || answers.with(|answers| answers.contains(&card));
                view! {
                    <button
                        type="button"
                        class="chip is-card"
                        aria-pressed=move || is_chosen().to_string()
                        on:click=move |_| choose(card)
                    >
                        {move || memo.with(|it| it.as_deref().map(icon_of))}
                        <span dir="auto">{detail(memo, |card| card.text.clone())}</span>
                    </button>
                }
            })
            .collect_view()
    };
    view! {
        <PartButton of=id.0 part=Part::Answers class="fact">
            // The cards stand above the goal: what has its answer asks no more.
            <span class=move || if has_answer.get() { "goal__label" } else { "fact__ask" }>
                {move || {
                    if has_answer.get() {
                        texts.goals.more_answers
                    } else {
                        texts.goals.choose_answers
                    }
                }}
            </span>
        </PartButton>
        <PartPanel of=id.0 part=Part::Answers>
            <div class="people-picker" role="group" aria-label=texts.goals.choose_answers>
                {live(chips)}
            </div>
            <When is=move || offered.with(Vec::is_empty)>
                <p>{texts.goals.no_cards}</p>
            </When>
        </PartPanel>
    }
}
