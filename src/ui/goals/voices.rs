//! What each participant says to a goal, side by side.

use std::sync::Arc;

use leptos::prelude::*;

use crate::board::{Command, Consent, Goal, GoalId, PersonId, Place, limits};
use crate::ui::desk::use_desk;
use crate::ui::parts::{Each, EditableText, Part, PartButton, PartPanel, PersonName, When, detail};
use crate::ui::react::{Memo, Signal, memo, view};
use crate::ui::screen::use_texts;

fn consent_of(goal: &Goal, person: PersonId) -> Option<Consent> {
    goal.acceptance_of(person).map(|said| said.consent)
}

/// Shows what has been said. What is not said takes no room.
#[component]
pub fn VoicesSaid(goal: Memo<Option<Arc<Goal>>>) -> impl IntoView {
    let texts = use_texts();
    let said = detail(goal, |goal| {
        goal.acceptance
            .iter()
            .map(|it| it.person)
            .collect::<Vec<_>>()
    });
    view! {
        <When is=move || said.with(|said| !said.is_empty())>
            <ul class="voices" role="list" aria-label=texts.goals.voices>
                <Each of=move || said.get() let:person>
                    <li class="voices__one">
                        <PersonName id=person />
                        <span class="goal__label">
                            {move || {
                                goal.with(|goal| consent_of(goal.as_ref()?, person))
                                    .map(texts.terms.consent)
                            }}
                        </span>
                        <span class="voices__words" dir="auto">
                            {move || {
                                goal.with(|goal| {
                                    let said = goal.as_ref()?.acceptance_of(person)?;
                                    Some(said.words.clone())
                                })
                            }}
                        </span>
                    </li>
                </Each>
            </ul>
        </When>
    }
}

/// Asks everybody who is here, and the child, what they say.
#[component]
pub fn VoicesFact(id: GoalId, goal: Memo<Option<Arc<Goal>>>) -> impl IntoView {
    let texts = use_texts();
    let desk = use_desk();
    let asked = memo(move || {
        goal.with(|goal| {
            desk.board.with(|board| {
                let has_said = |it| {
                    goal.as_ref()
                        .is_some_and(|goal| consent_of(goal, it).is_some())
                };
                let people = board.people.iter().filter(|it| {
                    it.place == Place::Focus
                        || board.meeting.participants.contains(&it.id)
                        || has_said(it.id)
                });
                people.map(|it| it.id).collect::<Vec<_>>()
            })
        })
    });
    let has_voices =
        memo(move || goal.with(|it| it.as_ref().is_some_and(|it| !it.acceptance.is_empty())));
    view! {
        <PartButton of=id.0 part=Part::Voices class="fact">
            // What has been said stands below: it is asked no louder than that.
            <span class=move || if has_voices.get() { "goal__label" } else { "fact__ask" }>
                {texts.goals.voices}
            </span>
        </PartButton>
        <PartPanel of=id.0 part=Part::Voices>
            <div class="voices__asked">
                <Each of=move || asked.get() let:person>
                    <Voice id goal person />
                </Each>
            </div>
        </PartPanel>
    }
}

#[component]
fn Voice(id: GoalId, goal: Memo<Option<Arc<Goal>>>, person: PersonId) -> impl IntoView {
    let texts = use_texts();
    let desk = use_desk();
    let consent = memo(move || goal.with(|goal| consent_of(goal.as_ref()?, person)));
    let words = Signal::derive(move || {
        goal.with(|goal| Some(goal.as_ref()?.acceptance_of(person)?.words.clone()))
            .unwrap_or_default()
    });
    let say = move |consent: Option<Consent>, words: String| {
        desk.run(Command::SetAcceptance {
            goal: id,
            person,
            consent,
            words,
        })
    };
    let choose = move |it: Consent| {
        let same = consent.get_untracked() == Some(it);
        say((!same).then_some(it), words.get_untracked());
    };
    let set_words = Callback::new(move |words| say(consent.get_untracked(), words));
    view! {
        <div class="voice" role="group" aria-label=move || desk.name_of(person)>
            <PersonName id=person />
            <div class="voice__choices">
                {Consent::ALL
                    .map(|it| {
                        view! {
                            <button
                                type="button"
                                class="chip"
                                aria-pressed=move || (consent.get() == Some(it)).to_string()
                                on:click=move |_| choose(it)
                            >
                                {(texts.terms.consent)(it)}
                            </button>
                        }
                    })
                    .collect_view()}
            </div>
            <When is=move || consent.get().is_some()>
                <EditableText
                    text=words
                    label=texts.goals.voice_words
                    placeholder=texts.goals.voice_words
                    limit=limits::STATEMENT
                    on_change=set_words
                />
            </When>
        </div>
    }
}
