//! Who says the next card.

use leptos::prelude::*;

use super::{Table, use_table};
use crate::board::{Command, PersonId};
use crate::browser::page;
use crate::ui::desk::Desk;
use crate::ui::parts::{Icon, PeoplePicker, PersonChip, PersonName, icons};
use crate::ui::screen::Screen;

/// The id of the button that opens the choice of who takes part.
const CHOOSE: &str = "choose-here";

/// The id of the people to choose from then.
const EVERYBODY: &str = "everybody";

impl Table {
    /// Returns who says the next card, those of them who are on the board.
    pub fn speakers(self) -> Vec<PersonId> {
        speaking(self.desk, self.screen)
    }
}

/// Returns who says the next card, those of them who are on the board.
pub fn speaking(desk: Desk, screen: Screen) -> Vec<PersonId> {
    let chosen = screen.speakers.get_untracked();
    desk.board.with_untracked(|board| {
        let is_there = |id: &PersonId| board.people.contains(*id);
        chosen.into_iter().filter(is_there).collect()
    })
}

/// Takes a person into a choice, or out of it.
pub fn toggle(chosen: &mut Vec<PersonId>, person: PersonId) {
    if chosen.contains(&person) {
        chosen.retain(|it| *it != person);
    } else {
        chosen.push(person);
    }
}

/// Shows those who take part today, to say who says the next card; or, while
/// that is chosen, everybody on the board, to say who takes part.
#[component]
pub fn Speakers() -> impl IntoView {
    let is_choosing = RwSignal::new(false);
    // Who has just said who is here goes on to say who speaks.
    let is_folded = RwSignal::new(true);
    let turn = Callback::new(move |is_on: bool| {
        is_folded.set(is_on);
        is_choosing.set(is_on);
        request_animation_frame(move || {
            if is_on {
                page::focus_inside(EVERYBODY);
            } else {
                page::focus(CHOOSE);
            }
        });
    });
    view! {
        <div class="speakers">
            {move || {
                if is_choosing.get() {
                    view! { <WhoIsHere turn /> }.into_any()
                } else {
                    view! { <WhoSays turn is_folded /> }.into_any()
                }
            }}
        </div>
    }
}

#[component]
fn WhoSays(turn: Callback<bool>, is_folded: RwSignal<bool>) -> impl IntoView {
    let table = use_table();
    let chosen = table.screen.speakers;
    let here = Memo::new(move |_| {
        table.desk.board.with(|board| {
            let here = board.participants().map(|person| person.id);
            here.collect::<Vec<_>>()
        })
    });
    let is_nobody = Memo::new(move |_| here.with(Vec::is_empty));
    let choose = Callback::new(move |person| chosen.update(|chosen| toggle(chosen, person)));
    let question = move || {
        if is_nobody.get() {
            table.words.nobody_here
        } else {
            table.words.who_says
        }
    };
    // Only where there is little room the stylesheet lets it hide the people.
    let can_fold = move || !is_nobody.get();
    view! {
        <div class="speakers__line">
            <p class="speakers__question" class:is-folding=can_fold id="who-says">
                {question}
            </p>
            <Show when=can_fold>
                <Fold is_folded />
            </Show>
            <div
                class="speakers__people"
                class:is-folded=move || can_fold() && is_folded.get()
                role="group"
                aria-labelledby="who-says"
            >
                <For each=move || here.get() key=|id| *id let:id>
                    <PersonChip id chosen on_toggle=choose />
                </For>
                <button
                    type="button"
                    class="button is-quiet"
                    id=CHOOSE
                    on:click=move |_| turn.run(true)
                >
                    <Icon drawing=icons::PEOPLE />
                    {table.words.choose_here}
                </button>
            </div>
        </div>
    }
}

/// Shows who says the next card in one line, which unfolds the people.
#[component]
fn Fold(is_folded: RwSignal<bool>) -> impl IntoView {
    let table = use_table();
    let chosen = Memo::new(move |_| {
        table.screen.speakers.track();
        table.desk.board.track();
        table.speakers()
    });
    let names = move || {
        let names = chosen.get().into_iter();
        names
            .map(|id| view! { <PersonName id /> })
            .collect::<Vec<_>>()
    };
    let drawing = move || {
        let drawing = if is_folded.get() {
            icons::UNFOLD
        } else {
            icons::FOLD
        };
        view! { <Icon drawing /> }
    };
    view! {
        <button
            type="button"
            class="speakers__fold"
            aria-expanded=move || if is_folded.get() { "false" } else { "true" }
            on:click=move |_| is_folded.update(|is_folded| *is_folded = !*is_folded)
        >
            <span>{table.words.who_says}</span>
            {names}
            {drawing}
        </button>
    }
}

#[component]
fn WhoIsHere(turn: Callback<bool>) -> impl IntoView {
    let table = use_table();
    let meeting = table.desk.meeting();
    let here = Memo::new(move |_| meeting.with(|meeting| meeting.participants.clone()));
    let choose = Callback::new(move |person| {
        let takes_part = !here.with_untracked(|here| here.contains(&person));
        table.desk.run(Command::SetTakesPart { person, takes_part });
        if !takes_part {
            // Who has gone says nothing more until they are chosen again.
            let speakers = table.screen.speakers;
            speakers.update(|chosen| chosen.retain(|it| *it != person));
        }
    });
    view! {
        <div class="speakers__line">
            <p class="speakers__question">{table.words.who_is_here}</p>
            <div class="speakers__people" id=EVERYBODY>
                <PeoplePicker label=table.words.who_is_here chosen=here on_toggle=choose />
                <button
                    type="button"
                    class="button is-primary"
                    on:click=move |_| turn.run(false)
                >
                    <Icon drawing=icons::CHECK />
                    {table.words.done}
                </button>
            </div>
        </div>
    }
}
