//! The foot of the room: who says the next card, who has the word, the tools.

mod here;
mod turn;

use leptos::prelude::*;

use super::choosing::ChosenBar;
use super::room_tools::OpenTools;
use super::table::{Table, use_table};
use crate::board::PersonId;
use crate::browser::page;
use crate::ui::element_ids;
use crate::ui::parts::{Each, Icon, PersonChip, PersonName, When, icons};
use crate::ui::react::{Memo, RwSignal, live, memo, view};
use crate::ui::saying::speaking;

/// The id of the button that opens the choice of who takes part.
const CHOOSE: &str = "choose-here";

impl Table {
    /// Returns who says the next card, those of them who are on the board.
    pub fn speakers(self) -> Vec<PersonId> {
        speaking(self.desk, self.screen)
    }
}

/// Shows those who take part today, to say who says the next card; or, while
/// that is chosen, everybody on the board, to say who takes part.
#[component]
pub fn Speakers() -> impl IntoView {
    let table = use_table();
    let is_choosing = RwSignal::new(false);
    // Who has just said who is here goes on to say who speaks.
    let is_folded = RwSignal::new(true);
    let turn = Callback::new(move |is_on: bool| {
        is_folded.set(is_on);
        is_choosing.set(is_on);
        request_animation_frame(move || {
            if is_on {
                page::focus_inside(element_ids::EVERYBODY);
            } else {
                page::focus(CHOOSE);
            }
        });
    });
    let on_done = Callback::new(move |()| turn.run(false));
    view! {
        <div class="speakers">
            {move || {
                if table.is_choosing() {
                    view! { <ChosenBar /> }
                } else if is_choosing.get() {
                    view! { <here::WhoIsHere on_done /> }
                } else {
                    view! { <WhoSays turn is_folded /> }
                }
            }}
        </div>
    }
}

#[component]
fn WhoSays(turn: Callback<bool>, is_folded: RwSignal<bool>) -> impl IntoView {
    let table = use_table();
    let here = memo(move || table.here());
    let is_nobody = memo(move || here.with(Vec::is_empty));
    let is_round = memo(move || {
        let turn = table.screen.talk.turn;
        turn.with(|turn| turn.as_ref().map(|turn| turn.is_round))
    });
    let talk = table.screen.talk;
    let choose = Callback::new(move |person| {
        table.choose_speaker(person);
        if !talk.are_several.get_untracked() {
            is_folded.set(true);
        }
    });
    // Only where there is little room the stylesheet lets it hide the people.
    let can_fold = move || !is_nobody.get();
    view! {
        <div class="speakers__line" class:has-turn=move || is_round.get().is_some()>
            <p class="speakers__question" class:is-folding=can_fold>
                <Question is_nobody is_round />
            </p>
            <When is=can_fold>
                <Fold is_folded is_nobody is_round />
            </When>
            <div
                class="speakers__people"
                class:is-folded=move || can_fold() && is_folded.get()
                role="group"
                aria-label=table.words.who_says
            >
                <Each of=move || here.get() let:id>
                    <PersonChip id chosen=table.screen.talk.speakers on_toggle=choose>
                        <turn::TurnMark id />
                    </PersonChip>
                </Each>
                <When is=move || can_fold() && is_round.get().is_none()>
                    <HowMany is_folded />
                </When>
                <button
                    type="button"
                    class="button is-quiet speakers__choose"
                    id=CHOOSE
                    title=table.words.choose_here
                    on:click=move |_| turn.run(true)
                >
                    <Icon drawing=icons::PEOPLE />
                    <span>{table.words.choose_here}</span>
                </button>
            </div>
            <turn::TurnButtons is_round />
            <OpenTools class="button is-quiet speakers__tools" />
        </div>
    }
}

/// Shows the two other answers to who says the next card: several together, and
/// nobody by name.
#[component]
fn HowMany(is_folded: RwSignal<bool>) -> impl IntoView {
    let table = use_table();
    let talk = table.screen.talk;
    let is_nobody = memo(move || talk.speakers.with(Vec::is_empty) && !talk.are_several.get());
    view! {
        <button
            type="button"
            class="chip is-more"
            aria-pressed=move || talk.are_several.get().to_string()
            on:click=move |_| talk.are_several.update(|are_several| *are_several = !*are_several)
        >
            {table.talk.together}
        </button>
        <button
            type="button"
            class="chip is-more"
            aria-pressed=move || is_nobody.get().to_string()
            on:click=move |_| {
                talk.are_several.set(false);
                talk.speakers.set(Vec::new());
                is_folded.set(true);
            }
        >
            {table.talk.no_name}
        </button>
    }
}

/// Shows what the foot is about just now.
#[component]
fn Question(is_nobody: Memo<bool>, is_round: Memo<Option<bool>>) -> impl IntoView {
    let table = use_table();
    let turn = table.screen.talk.turn;
    live(move || {
        let Some(is_round) = is_round.get() else {
            let is_nobody = is_nobody.get();
            let words = table.words;
            let question = if is_nobody {
                words.nobody_here
            } else {
                words.who_says
            };
            return question.into_any();
        };
        let who = move || {
            let who = turn.with(|turn| turn.as_ref().map(|turn| turn.who));
            who.map(|id| view! { <PersonName id /> })
        };
        view! {
            {is_round.then(|| view! { <b>{table.talk.round}</b> " · " })}
            {live(who)}
            " "
            {table.talk.has_word}
        }
    })
}

/// Shows what the foot is about in one line, which unfolds the people.
#[component]
fn Fold(
    is_folded: RwSignal<bool>,
    is_nobody: Memo<bool>,
    is_round: Memo<Option<bool>>,
) -> impl IntoView {
    let table = use_table();
    let chosen = memo(move || {
        table.screen.talk.speakers.track();
        table.desk.board.track();
        table.speakers()
    });
    let names = move || {
        // Who has the word is named already.
        let chosen = match is_round.get() {
            None => chosen.get(),
            Some(_) => Vec::new(),
        };
        let names = chosen.into_iter();
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
            <span><Question is_nobody is_round /></span>
            {live(names)}
            {live(drawing)}
        </button>
    }
}
