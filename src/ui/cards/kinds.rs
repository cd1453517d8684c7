//! What kind of answer a card is to its column's question.
//!
//! - **K1** No kind is fine, and the start. A kind is said with one tap or one
//!   key, and taken back with the same tap.
//! - **K2** A card that was another kind says so; nothing else of it changes.

use std::sync::Arc;

use leptos::prelude::*;

use super::table::{Table, use_table};
use crate::board::{Card, CardDeed, CardId, CardKind, Column, Command};
use crate::browser::page;
use crate::text::Texts;
use crate::ui::parts::{Icon, When, icons};
use crate::ui::react::{Memo, Signal, live, memo, view};
use crate::ui::tone;

impl Table {
    /// Says what kind of answer cards are, as one step.
    fn set_kind(self, ids: Vec<CardId>, kind: Option<CardKind>) {
        for card in &ids {
            self.keep_in_sight(*card);
        }
        let deed = CardDeed::Kind(kind);
        if self.desk.run(Command::WithCards { ids, deed }) {
            let words = &self.texts.meaning;
            match kind {
                Some(kind) => {
                    let kind = (self.texts.terms.card_kind)(kind);
                    self.screen.speak((words.is_now)(kind));
                }
                None => self.screen.speak(words.is_no_kind),
            }
        }
    }

    /// Gives a card, and all chosen ones of its column with it, a kind by its
    /// number from 1; the one it is already is taken back.
    pub fn number_kind(self, card: CardId, number: &str) {
        let board = self.desk.board.get_untracked();
        let Some(now) = board.cards.get(card) else {
            return;
        };
        let at = number.parse::<usize>().unwrap_or(0).wrapping_sub(1);
        let Some(kind) = CardKind::of(now.column).nth(at) else {
            return;
        };
        let of_column = |id: &CardId| {
            let card = board.cards.get(*id);
            card.is_some_and(|card| card.column == now.column)
        };
        let mut ids = self.together(card);
        ids.retain(of_column);
        self.set_kind(ids, Some(kind).filter(|it| now.kind != Some(*it)));
    }
}

/// Returns what a card is, and what it was before if that was another kind;
/// nothing for a card that is nothing in particular (K1).
fn kind_words(texts: &Texts, card: &Card) -> Option<String> {
    let kind = card.kind?;
    let said = (texts.terms.card_kind)(kind);
    let mut before = card.history.iter().rev().filter_map(|stage| stage.kind);
    Some(match before.find(|was| *was != kind) {
        Some(was) => {
            let was = (texts.facts.was)((texts.terms.card_kind)(was));
            format!("{said} · {was}")
        }
        None => said.to_owned(),
    })
}

/// Shows on a card what it is (K2).
#[component]
pub fn KindOf(card: Memo<Option<Arc<Card>>>) -> impl IntoView {
    let texts = use_table().texts;
    let words = memo(move || {
        card.with(|card| card.as_ref().and_then(|card| kind_words(texts, card)))
            .unwrap_or_default()
    });
    view! {
        <When is=move || words.with(|words| !words.is_empty())>
            <span class="card__kind">{words}</span>
        </When>
    }
}

/// Shows the kinds of one card's column to choose from.
#[component]
pub fn KindTools(id: CardId) -> impl IntoView {
    let table = use_table();
    let card = table.desk.card(id);
    let column = memo(move || card.with(|card| card.as_ref().map(|card| card.column)));
    let kind = memo(move || card.with(|card| card.as_ref().and_then(|card| card.kind)));
    let choose = Callback::new(move |kind| table.set_kind(vec![id], kind));
    // The button goes with the press; the focus stays in the panel.
    let protect = move |_| {
        let foothold = page::foothold();
        choose.run(Some(CardKind::Safety));
        request_animation_frame(move || page::regain(&foothold));
    };
    view! {
        <section class="card-tools__part">
            <h2>{table.texts.meaning.what_is_it}</h2>
            <KindChips column kind on_choose=choose />
            <When is=move || kind.get() == Some(CardKind::Strength)>
                <button type="button" class="button card-tools__deed" on:click=protect>
                    <Icon drawing=icons::PROTECTS />
                    {table.texts.meaning.has_protected}
                </button>
            </When>
        </section>
    }
}

/// Shows the kinds that all chosen cards can have.
#[component]
pub fn KindsOfChosen() -> impl IntoView {
    let table = use_table();
    let of_all = memo(move || {
        let chosen = table.chosen();
        table.desk.board.with(|board| {
            let cards = || chosen.iter().filter_map(|id| board.cards.get(*id));
            let first = cards().next()?;
            let is_one = cards().all(|card| card.column == first.column);
            let has_one = cards().all(|card| card.kind == first.kind);
            is_one.then_some((first.column, first.kind.filter(|_| has_one)))
        })
    });
    let column = memo(move || of_all.get().map(|(column, _)| column));
    let kind = memo(move || of_all.get().and_then(|(_, kind)| kind));
    let choose = Callback::new(move |kind| table.set_kind(untrack(move || table.chosen()), kind));
    view! {
        <section class="card-tools__part">
            <h3>{table.texts.meaning.what_is_it}</h3>
            <KindChips column kind on_choose=choose />
            <When is=move || column.get().is_none()>
                <p class="card-tools__hint">{table.texts.meaning.one_column}</p>
            </When>
        </section>
    }
}

/// Shows the kinds of a column as toggles, of which one at most is on.
#[component]
pub fn KindChips(
    /// The column; none shows nothing.
    #[prop(into)]
    column: Signal<Option<Column>>,
    /// The kind that is on.
    #[prop(into)]
    kind: Signal<Option<CardKind>>,
    /// Called with the kind that is to be on.
    on_choose: Callback<Option<CardKind>>,
) -> impl IntoView {
    let texts = use_table().texts;
    let chip = move |it: CardKind| {
        let is_on = move || kind.get() == Some(it);
        view! {
            <button
                type="button"
                class="chip"
                aria-pressed=move || is_on().to_string()
                on:click=move |_| on_choose.run((!untrack(is_on)).then_some(it))
            >
                {(texts.terms.card_kind)(it)}
            </button>
        }
    };
    live(move || {
        let column = column.get()?;
        Some(view! {
            <div
                class=format!("card-tools__answers {}", tone::of_column(column))
                role="group"
                aria-label=texts.meaning.what_is_it
            >
                {CardKind::of(column).map(chip).collect::<Vec<_>>()}
            </div>
        })
    })
}
