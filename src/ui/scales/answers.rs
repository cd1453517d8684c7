//! Why it is just that number, and what one step up would be.

use leptos::prelude::*;

use crate::board::order::order;
use crate::board::{Command, PersonId, Rating, ScaleId, limits};
use crate::ui::desk::use_desk;
use crate::ui::parts::{Each, EditableText, PersonName, When};
use crate::ui::react::{Signal, memo, view};
use crate::ui::screen::use_texts;

/// What somebody said beside their number: why, and one step up.
fn said(ratings: Signal<Vec<Rating>>, person: PersonId, is_why: bool) -> Signal<String> {
    Signal::derive(move || {
        ratings.with(|ratings| {
            let rating = ratings.iter().find(|rating| rating.person == person);
            let words = rating.map(|it| if is_why { &it.why } else { &it.one_up });
            words.cloned().unwrap_or_default()
        })
    })
}

fn say(id: ScaleId, person: PersonId, is_why: bool) -> Callback<String, bool> {
    let desk = use_desk();
    let scale = id;
    Callback::new(move |said| {
        desk.run(if is_why {
            let why = said;
            Command::SetWhy { scale, person, why }
        } else {
            let one_up = said;
            Command::SetOneUp {
                scale,
                person,
                one_up,
            }
        })
    })
}

/// Asks one person for the words beside their number.
#[component]
pub fn AnswerWords(id: ScaleId, person: PersonId, ratings: Signal<Vec<Rating>>) -> impl IntoView {
    let texts = use_texts();
    view! {
        <div class="scale__asks">
            <EditableText
                text=said(ratings, person, true)
                label=texts.scales.why
                placeholder=texts.scales.why
                limit=limits::STATEMENT
                on_change=say(id, person, true)
            />
            <EditableText
                text=said(ratings, person, false)
                label=texts.scales.one_up
                placeholder=texts.scales.one_up
                limit=limits::STATEMENT
                on_change=say(id, person, false)
            />
        </div>
    }
}

/// Shows what was said beside the numbers, from the lowest number. What is not
/// said takes no room.
#[component]
pub fn Answers(id: ScaleId, ratings: Signal<Vec<Rating>>) -> impl IntoView {
    let people = memo(move || {
        ratings.with(|ratings| {
            let has_words = |it: &&Rating| !it.why.is_empty() || !it.one_up.is_empty();
            let said: Vec<&Rating> = ratings.iter().filter(has_words).collect();
            let score = |at: usize| said[at].score;
            let rising = order(said.len(), &|one, other| score(one).cmp(&score(other)));
            rising.iter().map(|at| said[*at].person).collect::<Vec<_>>()
        })
    });
    view! {
        <When is=move || people.with(|people| !people.is_empty())>
            <ul class="scale__answers" role="list">
                <Each of=move || people.get() let:person>
                    <Answer id person ratings />
                </Each>
            </ul>
        </When>
    }
}

#[component]
fn Answer(id: ScaleId, person: PersonId, ratings: Signal<Vec<Rating>>) -> impl IntoView {
    let texts = use_texts();
    let why = said(ratings, person, true);
    let one_up = said(ratings, person, false);
    let number = move || {
        ratings.with(|ratings| {
            let rating = ratings.iter().find(|rating| rating.person == person);
            rating.map(|rating| rating.score.value())
        })
    };
    view! {
        <li class="scale__answer">
            <span class="scale__answerer">
                <PersonName id=person />
                " "
                {number}
            </span>
            <div class="scale__words">
                <When is=move || why.with(|why| !why.is_empty())>
                    <EditableText
                        text=why
                        label=texts.scales.why
                        limit=limits::STATEMENT
                        on_change=say(id, person, true)
                    />
                </When>
                <When is=move || one_up.with(|one_up| !one_up.is_empty())>
                    <div class="scale__one-up">
                        <span class="goal__label">{texts.scales.one_up_short}</span>
                        <EditableText
                            text=one_up
                            label=texts.scales.one_up
                            limit=limits::STATEMENT
                            on_change=say(id, person, false)
                        />
                    </div>
                </When>
            </div>
        </li>
    }
}
