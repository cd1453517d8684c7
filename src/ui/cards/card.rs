//! One card in its column.

use std::sync::Arc;

use leptos::ev::MouseEvent;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::Element;

use super::choosing::ChooseMark;
use super::dots::DotsOn;
use super::growing::GoalsOf;
use super::hand::Landing;
use super::kinds::KindOf;
use super::names::Names;
use super::table::use_table;
use super::views::Views;
use crate::board::{BoardError, Card, CardId, Column, Command, PersonId, limits};
use crate::browser::page;
use crate::ui::drawing::{PictureOf, picture_element_id};
use crate::ui::element_ids;
use crate::ui::parts::{EditableText, Icon, PersonName, When, WhoSaidIt, icons};
use crate::ui::react::{Memo, Signal, live, memo, view};

/// Shows a card: its words, who said it, who it is about, how others see it.
#[component]
pub fn CardOnTable(id: CardId, column: Column, stop: Memo<Option<CardId>>) -> impl IntoView {
    let table = use_table();
    let card = table.desk.card(id);
    let is_stop = memo(move || stop.get() == Some(id));
    let is_open = memo(move || table.screen.open_card.get() == Some(id));
    let is_held = memo(move || {
        table
            .hand
            .held
            .with(|it| it.as_ref().is_some_and(|it| it.cards.contains(&id)))
    });
    let is_landing = memo(move || {
        table.hand.landing.get()
            == Some(Landing {
                column,
                before: Some(id),
            })
    });
    let is_choosing = memo(move || table.is_choosing());
    let is_chosen = memo(move || table.is_chosen(id));
    let element_id = element_ids::card(id);
    let words_id = format!("{element_id}-words");
    // A drawing without words names its card.
    let has_words =
        memo(move || card.with(|card| card.as_ref().is_none_or(|card| !card.text.is_empty())));
    let words_id = StoredValue::new(words_id);
    let named_by = Signal::derive(move || {
        if has_words.get() {
            words_id.get_value()
        } else {
            picture_element_id(id)
        }
    });
    let tab_index = move || if is_stop.get() { "0" } else { "-1" };
    let on_click = move |event: MouseEvent| {
        if !is_on_control(&event) {
            table.open(id);
        }
    };
    view! {
        <li class="column__place" class:is-landing=move || is_landing.get()>
            <article
                class="card"
                class:is-open=move || is_open.get()
                class:is-held=move || is_held.get()
                class:is-chosen=move || is_chosen.get()
                id=element_id
                tabindex=tab_index
                aria-labelledby=named_by
                aria-describedby=move || {
                    let keys = table.walk.description().unwrap_or_default();
                    format!("{} {keys}", said_id(id))
                }
                on:focus=move |_| table.walk.arrive(column, id)
                on:keydown=move |event| table.act_on(&event, id)
                on:pointerdown=move |event| table.reach(&event, id)
                on:click:capture=move |event| table.choose_by(&event, id)
                on:click=on_click
            >
                <PictureOf card id is_tab_stop=is_stop />
                <div class="card__words" id=words_id.get_value()>
                    <Words id is_stop />
                </div>
                {move || {
                    if is_choosing.get() {
                        view! { <ChooseMark id named_by is_stop /> }
                    } else {
                        view! { <More id named_by is_stop is_open /> }
                    }
                }}
                <div class="card__facts">
                    <Said id card />
                    <DotsOn card />
                    <When is=move || !is_choosing.get()>
                        <HowOthers id named_by is_stop />
                    </When>
                </div>
                <WhoSaidIt id card home=element_ids::card(id) />
                <Views card />
                <GoalsOf id is_stop />
            </article>
        </li>
    }
}

/// Shows the button that opens a card's tools.
#[component]
fn More(
    id: CardId,
    named_by: Signal<String>,
    is_stop: Memo<bool>,
    is_open: Memo<bool>,
) -> impl IntoView {
    let table = use_table();
    let more_id = format!("{}-more", element_ids::card(id));
    let own_id = more_id.clone();
    view! {
        <button
            type="button"
            class="button is-icon is-quiet card__more"
            id=more_id
            tabindex=move || if is_stop.get() { "0" } else { "-1" }
            aria-label=table.words.more
            aria-labelledby=move || format!("{own_id} {}", named_by.get())
            aria-haspopup="dialog"
            aria-expanded=move || if is_open.get() { "true" } else { "false" }
            on:click=move |_| {
                if is_open.get_untracked() {
                    table.close();
                } else {
                    table.open(id);
                }
            }
        >
            <Icon drawing=icons::MORE />
        </button>
    }
}

/// Shows the quiet button that asks the others how they see a card.
#[component]
fn HowOthers(id: CardId, named_by: Signal<String>, is_stop: Memo<bool>) -> impl IntoView {
    let table = use_table();
    view! {
        <button
            type="button"
            class="button is-quiet card__others"
            tabindex=move || if is_stop.get() { "0" } else { "-1" }
            aria-describedby=move || named_by.get()
            aria-haspopup="dialog"
            on:click=move |_| {
                table.open(id);
                // The panel takes the focus first.
                request_animation_frame(|| {
                    request_animation_frame(|| page::focus_inside(element_ids::OTHERS));
                });
            }
        >
            {table.words.others_see}
        </button>
    }
}

/// Shows a card's words, to be changed where they stand.
#[component]
fn Words(id: CardId, is_stop: Memo<bool>) -> impl IntoView {
    let table = use_table();
    let card = table.desk.card(id);
    let text =
        memo(move || card.with(|card| card.as_ref().map(|it| it.text.clone()).unwrap_or_default()));
    let reword = Callback::new(move |text| {
        let card = table.desk.try_run(Command::RewordCard { id, text });
        match card {
            Err(BoardError::EmptyWords) => table.screen.warn(table.words.needs_words),
            Err(BoardError::NotOnBoard) | Ok(_) => return true,
            Err(refusal) => table.refuse(refusal),
        }
        false
    });
    view! {
        <EditableText
            text
            label=table.words.words
            placeholder=table.texts.drawing.words_hint
            limit=limits::STATEMENT
            on_change=reword
            is_tab_stop=is_stop
        />
    }
}

/// Shows who said a card, what it is and who it is about.
#[component]
fn Said(id: CardId, card: Memo<Option<Arc<Card>>>) -> impl IntoView {
    let table = use_table();
    let speakers = memo(move || {
        card.with(|card| {
            card.as_ref()
                .map(|it| it.speakers.clone())
                .unwrap_or_default()
        })
    });
    let about_whom = memo(move || {
        card.with(|card| card.as_ref().map(|it| it.about.clone()).unwrap_or_default())
    });
    let names = move || {
        let speakers = speakers.get().into_iter();
        speakers
            .map(|id| view! { <PersonName id /> })
            .collect::<Vec<_>>()
    };
    let about = move || {
        let about = about_whom.get();
        (!about.is_empty()).then(|| {
            view! {
                <span class="card__about">
                    {table.words.about} " " <Names ids=about />
                </span>
            }
        })
    };
    // In a sentence, for those who hear the card and not what stands under it.
    let heard = move || {
        let names = |ids: Vec<PersonId>| {
            let names = ids.into_iter().map(|id| table.desk.name_of(id));
            names.collect::<Vec<_>>()
        };
        let speakers = names(speakers.get());
        let says = (!speakers.is_empty()).then(|| (table.words.says)(&speakers));
        let whom = names(about_whom.get());
        let whom: Vec<&str> = whom.iter().map(String::as_str).collect();
        let about = (!whom.is_empty())
            .then(|| format!("{} {}", table.words.about, (table.texts.terms.names)(&whom)));
        let both: Vec<String> = says.into_iter().chain(about).collect();
        both.join(". ")
    };
    view! {
        <p class="card__said">{names} <KindOf card /> {live(about)}</p>
        <span hidden id=said_id(id)>
            {heard}
        </span>
    }
}

fn said_id(card: CardId) -> String {
    format!("{}-said", element_ids::card(card))
}

/// Says whether a click was on something that acts on its own.
fn is_on_control(event: &MouseEvent) -> bool {
    event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok())
        .and_then(|target| target.closest("button, textarea").ok().flatten())
        .is_some()
}
