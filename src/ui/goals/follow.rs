//! *Hvordan kommer vi videre?*: who holds the thread, when we meet again, and
//! which transitions are coming.

mod next_meeting;
mod transition;

use leptos::prelude::*;
use uuid::Uuid;

use crate::board::Command;
use crate::ui::desk::use_desk;
use crate::ui::parts::{Part, PartButton, PartPanel, PeoplePicker, PersonName, use_open_part};
use crate::ui::react::{memo, view};
use crate::ui::screen::use_texts;
use next_meeting::NextMeeting;
use transition::Transitions;

/// Shows what happens after the meeting. What is not said is one question.
#[component]
pub fn WhatFollows() -> impl IntoView {
    let texts = use_texts();
    view! {
        <section class="goal is-others follow" aria-labelledby="what-follows">
            <h2 class="goal__others" id="what-follows">
                {texts.agreements.follows}
            </h2>
            <ThreadHolder />
            <NextMeeting />
            <Transitions />
        </section>
    }
}

#[component]
fn ThreadHolder() -> impl IntoView {
    let texts = use_texts();
    let words = &texts.agreements;
    let desk = use_desk();
    let open = use_open_part();
    let meeting = desk.meeting();
    let holder = memo(move || meeting.with(|it| it.thread_holder.into_iter().collect::<Vec<_>>()));
    let choose = Callback::new(move |person| {
        let is_same = holder.with_untracked(|it| it.contains(&person));
        let person = (!is_same).then_some(person);
        desk.run(Command::SetThreadHolder { person });
        open.close(Uuid::nil(), Part::Thread);
    });
    view! {
        <div class="follow__part" role="group" aria-label=texts.facts.thread_holder>
            <h3 class="goal__label">{texts.facts.thread_holder}</h3>
            <div>
                <PartButton
                    of=Uuid::nil()
                    part=Part::Thread
                    class="fact"
                    description=words.thread_holder
                >
                    {move || match holder.with(|it| it.first().copied()) {
                        Some(person) => view! { <PersonName id=person /> },
                        None => view! { <span class="fact__ask">{words.thread_holder}</span> },
                    }}
                </PartButton>
                <PartPanel of=Uuid::nil() part=Part::Thread>
                    <p class="follow__hint">{words.thread_holder_hint}</p>
                    <PeoplePicker
                        label=words.thread_holder
                        chosen=holder
                        on_toggle=choose
                        only_participants=true
                        only_able_to_come=true
                    />
                </PartPanel>
            </div>
        </div>
    }
}
