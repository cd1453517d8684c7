//! The cards that wait on the sheet, each under its own cover.

use leptos::prelude::*;

use crate::board::{CardId, Command, limits};
use crate::ui::cards::kinds::KindTools;
use crate::ui::cards::table::use_table;
use crate::ui::cards::who::{AboutWhom, WhoSaid};
use crate::ui::parts::{Confirm, Each, EditableText, Icon, RemoveButton, When, icons};
use crate::ui::react::{Memo, RwSignal, Signal, effect, live, memo, view};
use crate::ui::tone;

/// Shows the cards that wait, each under its own cover.
#[component]
pub fn Waiting() -> impl IntoView {
    let table = use_table();
    let words = &table.texts.prepared;
    let cards = memo(move || {
        table.desk.board.with(|board| {
            let cards = board.hidden_cards().map(|card| card.id);
            cards.collect::<Vec<_>>()
        })
    });
    view! {
        <section class="prepared__part">
            <h3>{words.waiting}</h3>
            <When is=move || cards.with(Vec::is_empty)>
                <p class="card-tools__hint">{words.none}</p>
            </When>
            <ul class="prepared__cards" role="list">
                <Each of=move || cards.get() let:id>
                    <CoveredCard id cards />
                </Each>
            </ul>
        </section>
    }
}

#[component]
fn CoveredCard(id: CardId, cards: Memo<Vec<CardId>>) -> impl IntoView {
    let table = use_table();
    let words = &table.texts.prepared;
    let sheet = table.sheet;
    let card = table.desk.card(id);
    let column = memo(move || card.with(|card| card.as_ref().map(|card| card.column)));
    let number = memo(move || {
        let at = cards.with(|cards| cards.iter().position(|it| *it == id));
        at.map_or(0, |at| at + 1)
    });
    let name = memo(move || (words.card)(number.get()));
    let is_seen = memo(move || sheet.looked_at.get() == Some(id));
    let look = move |_| {
        sheet
            .looked_at
            .set((!is_seen.get_untracked()).then_some(id));
    };
    let look_words = move || {
        if is_seen.get() {
            words.cover
        } else {
            words.look
        }
    };
    let ask = move |_| sheet.asked.set(Some((id, number.get_untracked())));
    view! {
        <li>
            <div
                class=move || format!("prepared__card {}", column.get().map_or("", tone::of_column))
                role="group"
                aria-label=name
            >
                <p class="prepared__name">
                    {live(move || column.get().map(|column| view! { <Icon drawing=icons::of_column(column) /> }))}
                    <b>{name}</b>
                    <span>{move || column.get().map(|column| table.heading(column))}</span>
                </p>
                <button
                    type="button"
                    class="button"
                    aria-expanded=move || is_seen.get().to_string()
                    on:click=look
                >
                    {look_words}
                </button>
                <button type="button" class="button" aria-haspopup="dialog" on:click=ask>
                    {words.show}
                </button>
                <When is=move || is_seen.get()>
                    <Uncovered id />
                </When>
            </div>
        </li>
    }
}

/// Shows a waiting card whose cover somebody took off.
#[component]
fn Uncovered(id: CardId) -> impl IntoView {
    let table = use_table();
    let card = table.desk.card(id);
    let text =
        memo(move || card.with(|card| card.as_ref().map(|it| it.text.clone()).unwrap_or_default()));
    let reword = Callback::new(move |text| table.desk.run(Command::RewordCard { id, text }));
    let remove = Callback::new(move |()| {
        let is_done = table
            .desk
            .run_undoable(Command::RemoveCard { id }, table.words.removed);
        if is_done {
            table.sheet.looked_at.set(None);
        }
    });
    view! {
        <div class="prepared__words">
            <EditableText
                text
                label=table.words.words
                limit=limits::STATEMENT
                on_change=reword
            />
            <KindTools id />
            <WhoSaid id />
            <AboutWhom id />
            <RemoveButton words=table.words.remove on_press=remove />
        </div>
    }
}

/// Asks once more before a card is shown (P2).
#[component]
pub fn Asked() -> impl IntoView {
    let table = use_table();
    let words = &table.texts.prepared;
    let asked = table.sheet.asked;
    let is_asked = RwSignal::new(false);
    // The words stay while the question closes.
    let about = RwSignal::new(None::<(CardId, usize)>);
    effect(move || {
        if let Some(card) = asked.get() {
            about.set(Some(card));
            is_asked.set(true);
        }
    });
    effect(move || {
        if !is_asked.get() {
            asked.set(None);
        }
    });
    let question = move || {
        let number = about.get().map_or(0, |(_, number)| number);
        (words.question)(number)
    };
    let consequence = move || {
        let (card, _) = about.get()?;
        let board = table.desk.board.get();
        let column = board.cards.get(card)?.column;
        Some((words.consequence)(table.heading(column)))
    };
    let yes = Callback::new(move |()| {
        if let Some((card, _)) = about.get_untracked() {
            table.show_prepared(card);
        }
    });
    view! {
        <Confirm
            is_asked
            question=Signal::derive(question)
            consequence=Signal::derive(move || consequence().unwrap_or_default())
            deed=words.deed
            on_yes=yes
        />
    }
}
