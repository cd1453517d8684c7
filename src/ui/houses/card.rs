//! A card as a note in a house.

use leptos::prelude::*;

use super::use_street;
use crate::board::{Board, BoardError, Card, CardId, Command, limits};
use crate::text::houses::is_only_pictures;
use crate::ui::parts::{EditableText, Icon, PersonName, icons};
use crate::ui::screen::use_texts;
use crate::ui::tone;

/// Shows a card as it looks from outside a house: only looked at.
pub fn note(board: &Board, card: &Card) -> AnyView {
    let names = card.speakers.iter().map(|id| {
        let name = board.people.get(*id).map(|person| person.name.clone());
        let class = format!("person-name {}", tone::of_person(board, *id));
        view! { <span class=class><bdi>{name}</bdi></span> }
    });
    let names = names.collect_view();
    let has_names = !card.speakers.is_empty();
    view! {
        <li class="note" class:is-picture=is_only_pictures(&card.text)>
            <p class="note__words" dir="auto">{card.text.clone()}</p>
            {has_names.then(|| view! { <p class="note__names">{names}</p> })}
        </li>
    }
    .into_any()
}

/// Shows a card inside its house: its words can be changed, it can be heard and
/// taken away.
#[component]
pub fn CardInside(id: CardId) -> impl IntoView {
    let street = use_street();
    let words = &use_texts().cards;
    let card = street.desk.card(id);
    let text = Memo::new(move |_| {
        card.with(|card| card.as_ref().map(|it| it.text.clone()).unwrap_or_default())
    });
    let reword = Callback::new(move |text| {
        match street.desk.try_run(Command::RewordCard { id, text }) {
            Err(BoardError::EmptyWords) => street.screen.warn(words.needs_words),
            Err(BoardError::NotOnBoard) | Ok(_) => return true,
            Err(refusal) => {
                let refusals = &street.screen.texts().refusals;
                street.screen.warn(refusals.sentence(refusal));
            }
        }
        false
    });
    let remove = move |_| {
        street
            .desk
            .run_undoable(Command::RemoveCard { id }, words.removed);
        super::inside::focus_after_removal();
    };
    let names = move || {
        let speakers = card.with(|card| card.as_ref().map(|it| it.speakers.clone()));
        let names = speakers.unwrap_or_default().into_iter();
        names
            .map(|id| view! { <PersonName id /> })
            .collect::<Vec<_>>()
    };
    let words_id = note_element_id(id);
    let described_by = words_id.clone();
    view! {
        <li class="note is-open" class:is-picture=move || text.with(|text| is_only_pictures(text))>
            <div class="note__words" id=words_id>
                <EditableText text label=words.words limit=limits::STATEMENT on_change=reword />
            </div>
            <div class="note__foot">
                <p class="note__names">{names}</p>
                <button
                    type="button"
                    class="button is-icon is-quiet"
                    aria-label=words.remove
                    aria-describedby=described_by
                    on:click=remove
                >
                    <Icon drawing=icons::DELETE />
                </button>
            </div>
        </li>
    }
}

/// Returns the id of the words of a card in an open house.
pub fn note_element_id(card: CardId) -> String {
    format!("note-{card}")
}
