//! The inside of a house: its cards, and everything that adds one.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::card::{CardInside, what_to_read};
use super::picture::Sky;
use super::read_aloud::ReadAloud;
use super::street::{Street, cards_in, use_street};
use crate::board::{CardId, Column, Command, limits};
use crate::browser::page;
use crate::ui::drawing::kind_in_house;
use crate::ui::element_ids;
use crate::ui::parts::{AddLine, Each, Icon, When, icons};
use crate::ui::react::{live, memo, view};
use crate::ui::saying::{speaking, was_said, who_will_say};
use crate::ui::screen::{Subject, use_texts};
use crate::ui::tone;

/// Shows the house somebody has gone into.
#[component]
pub fn Inside(column: Column) -> impl IntoView {
    let street = use_street();
    let name = (street.words.name)(column);
    let cards = memo(move || {
        let board = street.desk.board.get();
        let cards = cards_in(&board, column).map(|card| card.id);
        cards.collect::<Vec<_>>()
    });
    let add = Callback::new(move |text| street.add(column, text));
    let texts = use_texts();
    let all_said = Callback::new(move |()| {
        let board = street.desk.board.get_untracked();
        let cards: Vec<_> = cards_in(&board, column).cloned().collect();
        what_to_read(&board, texts, &cards)
    });
    let is_empty = memo(move || cards.with(Vec::is_empty));
    let on_key = move |event: KeyboardEvent| {
        if event.key() == "Escape" && !page::is_writing() {
            street.leave();
        }
    };
    view! {
        <section
            class=format!("inside {}", tone::of_column(column))
            aria-labelledby=element_ids::OPEN_HOUSE
            on:keydown=on_key
        >
            <header class="inside__head">
                <div class="inside__ways">
                    <button type="button" class="button is-quiet" on:click=move |_| street.leave()>
                        <Icon drawing=icons::BACK />
                        {street.words.leave}
                    </button>
                    <When is=move || !is_empty.get()>
                        <ReadAloud
                            id="read-house".to_owned()
                            label=street.words.read_all
                            texts=all_said
                        />
                    </When>
                </div>
                <div class="inside__title">
                    <h2 class="inside__name" id=element_ids::OPEN_HOUSE tabindex="-1">
                        {name}
                    </h2>
                    <p class="inside__question">{(street.words.question)(column)}</p>
                    <OnBoard column />
                </div>
                <Sky column />
            </header>
            <svg
                class="inside__roof"
                viewBox="0 0 100 10"
                preserveAspectRatio="none"
                aria-hidden="true"
                focusable="false"
            >
                <path d="M0 10 50 0 100 10z" />
            </svg>
            <div class="inside__room">
                <ul class="inside__notes" role="list">
                    <Each of=move || cards.get() let:id>
                        <CardInside id />
                    </Each>
                </ul>
                <div class="inside__add">
                    <Pictures column />
                    <div class="inside__lines">
                    <AddLine
                        field=element_ids::add_card(column)
                        label=(street.words.add)(name)
                        placeholder=who_will_say(street.desk, street.screen, street.words.own_words)
                        button=street.words.add_button
                        limit=limits::STATEMENT
                        on_add=add
                    />
                    <button
                        type="button"
                        class="button inside__draw"
                        on:click=move |_| street.screen.pad.open(Subject::New(column), None)
                    >
                        <Icon drawing=icons::DRAW />
                        {texts.drawing.draw}
                    </button>
                    </div>
                </div>
            </div>
        </section>
    }
}

/// Shows how many of a column's cards are in no house (Z3).
#[component]
fn OnBoard(column: Column) -> impl IntoView {
    let street = use_street();
    live(move || {
        let left = street.desk.board.with(|board| {
            let all = board.cards_in(column).count();
            all - cards_in(board, column).count()
        });
        (left > 0)
            .then(|| view! { <p class="inside__elsewhere">{(street.words.on_board)(left)}</p> })
    })
}

/// Shows the pictures to tap: each is a card, or joins the words that are being
/// written.
#[component]
fn Pictures(column: Column) -> impl IntoView {
    let street = use_street();
    let typed = street.screen.typed(element_ids::add_card(column));
    let tap = Callback::new(move |(picture, name): (&'static str, &'static str)| {
        if typed.with_untracked(|typed| typed.trim().is_empty()) {
            street.add(column, picture.to_owned());
            return;
        }
        typed.update(|typed| {
            if !typed.ends_with(char::is_whitespace) {
                typed.push(' ');
            }
            typed.push_str(picture);
        });
        street.screen.speak((street.words.joined)(name));
    });
    let picture = move |(picture, name): (&'static str, &'static str)| {
        view! {
            <button
                type="button"
                class="pictures__one"
                title=name
                on:click=move |_| tap.run((picture, name))
            >
                <span aria-hidden="true">{picture}</span>
            </button>
        }
    };
    view! {
        <div class="pictures" role="group" aria-label=street.words.pictures>
            {street.words.picture_names.map(picture)}
        </div>
    }
}

impl Street {
    /// Puts a card into a house; says whether it was accepted.
    fn add(self, column: Column, text: String) -> bool {
        let id = CardId(self.desk.new_id());
        let is_added = self.desk.run(Command::AddCard {
            id,
            column,
            kind: kind_in_house(self.screen, column),
            text,
            drawing: None,
            speakers: speaking(self.desk, self.screen),
            about: Vec::new(),
            is_prepared: false,
        });
        if is_added {
            let name = (self.words.name)(column);
            self.screen.speak((self.words.added)(name));
            was_said(self.screen, id);
        }
        is_added
    }
}
