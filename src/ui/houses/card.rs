//! A card as a note in a house.

use std::slice;
use std::sync::Arc;

use leptos::prelude::*;

use super::read_aloud::ReadAloud;
use super::street::use_street;
use crate::board::{Board, BoardError, Card, CardId, Command, limits};
use crate::browser::page;
use crate::report::content::card_name;
use crate::text::Texts;
use crate::text::houses::is_only_pictures;
use crate::ui::drawing::{PictureOf, picture, picture_element_id};
use crate::ui::element_ids;
use crate::ui::parts::{EditableText, Icon, PersonName, When, WhoSaidIt, icons};
use crate::ui::react::{RwSignal, Signal, memo, view};
use crate::ui::screen::{Subject, use_texts};
use crate::ui::tone;

/// Shows a card as it looks from outside a house: only looked at.
pub fn note(board: &Board, card: &Card, texts: &'static Texts) -> AnyView {
    let name = card_name(board, texts, card);
    let name = card.text.is_empty().then_some(name);
    let drawn = card.drawing.as_deref().map(|it| picture(it, name));
    let has_words = !card.text.is_empty();
    let names = card.speakers.iter().map(|id| {
        let name = board.people.get(*id).map(|person| person.name.clone());
        let class = format!("person-name {}", tone::of_person(board, *id));
        view! { <span class=class><bdi>{name}</bdi></span> }
    });
    let names = names.collect_view();
    let has_names = !card.speakers.is_empty();
    view! {
        <li class="note" class:is-picture=is_only_pictures(&card.text)>
            {drawn}
            {has_words
                .then(|| view! { <p class="note__words" dir="auto">{card.text.clone()}</p> })}
            {has_names.then(|| view! { <p class="note__names">{names}</p> })}
        </li>
    }
}

/// Shows a card inside its house: its words can be changed, it can be heard and,
/// behind a second tap, taken away.
#[component]
pub fn CardInside(id: CardId) -> impl IntoView {
    let street = use_street();
    let texts = use_texts();
    let words = &texts.cards;
    let card = street.desk.card(id);
    let text =
        memo(move || card.with(|card| card.as_ref().map(|it| it.text.clone()).unwrap_or_default()));
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
        request_animation_frame(|| page::focus(element_ids::OPEN_HOUSE));
    };
    let names = move || {
        let speakers = card.with(|card| card.as_ref().map(|it| it.speakers.clone()));
        let names = speakers.unwrap_or_default().into_iter();
        names
            .map(|id| view! { <PersonName id /> })
            .collect::<Vec<_>>()
    };
    let said = Callback::new(move |()| {
        let board = street.desk.board.get_untracked();
        let card = board.cards.get(id);
        let said = card.map(|card| what_to_read(&board, texts, slice::from_ref(card)));
        said.unwrap_or_default()
    });
    // Behind a second tap: a small finger beside the voice takes nothing away.
    let has_more = RwSignal::new(false);
    let is_drawn =
        memo(move || card.with(|card| card.as_ref().is_some_and(|card| card.drawing.is_some())));
    // What a tapped picture is called, for those who read it otherwise.
    let picture_name = move || {
        let names = street.words.picture_names.into_iter();
        let mut names = names.filter(|(picture, _)| text.with(|text| text == picture));
        names.next().map(|(_, name)| name)
    };
    let words_id = element_ids::note_words(id);
    let read_id = format!("{words_id}-read");
    // A drawing without words says itself what it is.
    let described_by = Signal::derive(move || {
        if text.with(String::is_empty) {
            picture_element_id(id)
        } else {
            element_ids::note_words(id)
        }
    });
    view! {
        <li
            class="note is-open"
            id=element_ids::note(id)
            class:is-read=move || street.voice.card.get() == Some(id)
            class:is-picture=move || text.with(|text| is_only_pictures(text))
        >
            <PictureOf card id />
            <div class="note__words" id=words_id>
                <EditableText
                    text
                    label=words.words
                    placeholder=texts.drawing.words_hint
                    limit=limits::STATEMENT
                    on_change=reword
                />
            </div>
            <When is=move || picture_name().is_some()>
                <p class="note__picture" aria-hidden="true">{picture_name}</p>
            </When>
            <WhoSaidIt id card home=element_ids::note_words(id) />
            <div class="note__foot">
                <p class="note__names">{names}</p>
                <ReadAloud
                    id=read_id
                    label=street.words.read
                    is_sign=true
                    described_by=described_by
                    texts=said
                />
                <When is=move || !is_drawn.get()>
                    <button
                        type="button"
                        class="button is-icon is-quiet"
                        aria-label=texts.drawing.draw_on_card
                        aria-describedby=described_by
                        on:click=move |_| street.screen.pad.open(Subject::Card(id), None)
                    >
                        <Icon drawing=icons::DRAW />
                    </button>
                </When>
                <button
                    type="button"
                    class="button is-icon is-quiet"
                    aria-label=words.more
                    aria-describedby=described_by
                    aria-expanded=move || has_more.get().to_string()
                    on:click=move |_| has_more.update(|has_more| *has_more = !*has_more)
                >
                    <Icon drawing=icons::MORE />
                </button>
            </div>
            <When is=move || has_more.get()>
                <button
                    type="button"
                    class="button is-danger note__remove"
                    aria-describedby=described_by
                    on:click=remove
                >
                    <Icon drawing=icons::DELETE />
                    {words.remove}
                </button>
            </When>
        </li>
    }
}

/// Returns what the voice says of cards: who says them and the words, or what a
/// drawing without words is called, which names who drew it.
pub fn what_to_read(
    board: &Board,
    texts: &'static Texts,
    cards: &[Arc<Card>],
) -> Vec<(CardId, String)> {
    let said = |card: &Arc<Card>| {
        let people = card.speakers.iter().filter_map(|id| board.people.get(*id));
        let names: Vec<String> = people.map(|person| person.name.clone()).collect();
        let said = if card.text.is_empty() {
            card_name(board, texts, card)
        } else if names.is_empty() {
            card.text.clone()
        } else {
            (texts.houses.said_by)(&names, &card.text)
        };
        (card.id, said)
    };
    cards.iter().map(said).collect()
}
