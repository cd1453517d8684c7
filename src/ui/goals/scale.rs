//! The 0–10 scale of a goal: one line, and everybody's name at their number.

use leptos::prelude::*;

use super::part::{Part, PartButton, use_open_part};
use super::score_pad::{Numbers, WhoGives};
use crate::board::{GoalId, PersonId, Rating, Score};
use crate::ui::parts::PersonName;
use crate::ui::screen::use_texts;

/// Shows the scale. While numbers are given, its line takes them.
#[component]
pub fn Scale(id: GoalId, ratings: Signal<Vec<Rating>>) -> impl IntoView {
    let texts = use_texts();
    let open = use_open_part();
    let giver = RwSignal::new(None);
    view! {
        <section class="scale" aria-label=texts.goals.scale>
            <div class="scale__head">
                <span class="scale__end">{texts.goals.scale_start}</span>
                <span class="scale__question">
                    <h3 class="goal__label">{texts.goals.scale}</h3>
                    <PartButton of=id.0 part=Part::Numbers class="button is-quiet">
                        {texts.goals.give_number}
                    </PartButton>
                </span>
                <span class="scale__end">{texts.goals.scale_end}</span>
            </div>
            <WhoGives id ratings giver />
            <Show
                when=move || open.is(id.0, Part::Numbers)
                fallback=move || view! { <Line ratings /> }
            >
                <Numbers id ratings giver />
            </Show>
            <Names ratings />
        </section>
    }
}

/// Shows the line. What it says is said again in words by [`Names`].
#[component]
fn Line(ratings: Signal<Vec<Rating>>) -> impl IntoView {
    let is_given =
        move |score: Score| ratings.with(|ratings| ratings.iter().any(|it| it.score == score));
    view! {
        <div class="scale__line" aria-hidden="true">
            <Spread ratings />
            {Score::all()
                .map(|score| {
                    view! {
                        <span class="scale__number" class:is-given=move || is_given(score)>
                            {score.value()}
                        </span>
                    }
                })
                .collect_view()}
        </div>
    }
}

/// Shows how far the numbers are from each other: something to talk about.
#[component]
pub fn Spread(ratings: Signal<Vec<Rating>>) -> impl IntoView {
    let edge = move |find: fn(Vec<Score>) -> Option<Score>, from_end: bool| {
        let scores = ratings.with(|ratings| ratings.iter().map(|it| it.score).collect());
        let value = find(scores).map_or(0, Score::value);
        let steps = if from_end { Score::MAX - value } else { value };
        format!("{}%", (f32::from(steps) + 0.5) / 11.0 * 100.0)
    };
    view! {
        <Show when=move || ratings.with(|ratings| ratings.len() > 1)>
            <span
                class="scale__spread"
                style:inset-inline-start=move || edge(|scores| scores.into_iter().min(), false)
                style:inset-inline-end=move || edge(|scores| scores.into_iter().max(), true)
            ></span>
        </Show>
    }
}

/// Shows who gave which number, each name under its number on the line.
#[component]
fn Names(ratings: Signal<Vec<Rating>>) -> impl IntoView {
    let given = move || {
        let groups = ratings.with(|ratings| by_score(ratings));
        let spans = spans(&groups);
        groups
            .into_iter()
            .zip(spans)
            .map(|((score, people), span)| {
                view! {
                    <li class="scale__given" style:grid-column=span>
                        <span class="scale__value">{score.value()}</span>
                        <span class="scale__people">
                            {people.into_iter().map(|id| view! { <PersonName id /> }).collect_view()}
                        </span>
                    </li>
                }
            })
            .collect_view()
    };
    view! {
        <ul class="scale__names" role="list">
            {given}
        </ul>
    }
}

/// Returns the numbers that were given, from the lowest, each with its people.
fn by_score(ratings: &[Rating]) -> Vec<(Score, Vec<PersonId>)> {
    let people_at = |score| {
        let at_score = ratings.iter().filter(|rating| rating.score == score);
        at_score.map(|rating| rating.person).collect::<Vec<_>>()
    };
    Score::all()
        .map(|score| (score, people_at(score)))
        .filter(|(_, people)| !people.is_empty())
        .collect()
}

/// Returns the room each group of names has in a grid of 22 half steps, with
/// its number in the middle: as far as halfway to the numbers beside it.
fn spans(groups: &[(Score, Vec<PersonId>)]) -> Vec<String> {
    let value = |at: usize| groups.get(at).map(|(score, _)| score.value());
    (0..groups.len())
        .map(|at| {
            let here = value(at).unwrap_or(0);
            let before = at.checked_sub(1).and_then(value).map(|it| here - it);
            let after = value(at + 1).map(|it| it - here);
            let room = before.unwrap_or(u8::MAX).min(after.unwrap_or(u8::MAX));
            let room = room.min(2 * here + 1).min(21 - 2 * here);
            format!("{} / span {}", 2 * here + 2 - room, 2 * room)
        })
        .collect()
}
