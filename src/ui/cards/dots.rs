//! How important a card is to whom. Each one's dots stand for themselves: they
//! are never added up on the card.

use std::sync::Arc;

use leptos::prelude::*;

use super::table::{Table, use_table};
use crate::board::{Card, CardId, Command, PersonId, limits};
use crate::ui::parts::{Each, PersonName, When};
use crate::ui::react::{Memo, live, memo, view};
use crate::ui::tone;

impl Table {
    /// Lets somebody give a card so many dots.
    fn set_dots(self, card: CardId, person: PersonId, count: u8) {
        self.keep_in_sight(card);
        let is_done = self.desk.run(Command::SetDots {
            card,
            person,
            count,
        });
        if is_done {
            let name = untrack(move || self.desk.name_of(person));
            let words = &self.texts.meaning;
            let count = (words.dots)(count);
            self.screen
                .speak(format!("{}: {count}", (words.dots_from)(&name)));
        }
    }

    /// Gives a card one more dot from the one who has the word, or who alone is
    /// chosen to say the next card; after the last one none.
    pub fn next_dot(self, card: CardId) {
        let [person] = self.speakers()[..] else {
            self.screen.tell(self.texts.meaning.who_gives);
            return;
        };
        let board = self.desk.board.get_untracked();
        let given = board.cards.get(card).map_or(0, |it| it.dots_of(person));
        self.set_dots(card, person, (given + 1) % (limits::DOTS + 1));
    }
}

/// Shows on a card whose dots it has.
#[component]
pub fn DotsOn(card: Memo<Option<Arc<Card>>>) -> impl IntoView {
    let table = use_table();
    let dots =
        memo(move || card.with(|card| card.as_ref().map(|it| it.dots.clone()).unwrap_or_default()));
    live(move || {
        let dots = dots.get();
        let has_any = !dots.is_empty();
        let of_one = move |person: PersonId, count: u8| {
            let tone = memo(move || {
                let of = |board: &Arc<_>| tone::of_person(board, person);
                format!("dots {}", table.desk.board.with(of))
            });
            view! {
                <li class=tone>
                    <bdi>{move || table.desk.name_of(person)}</bdi>
                    " "
                    <span class="dots__given" aria-hidden="true">{"●".repeat(count.into())}</span>
                    <span class="visually-hidden">{(table.texts.meaning.dots)(count)}</span>
                </li>
            }
        };
        has_any.then(move || {
            let all = dots.into_iter().map(|it| of_one(it.person, it.count));
            view! {
                <div class="card__dots">
                    <span>{table.texts.facts.dots}</span>
                    <ul role="list">{all.collect::<Vec<_>>()}</ul>
                </div>
            }
        })
    })
}

/// Shows a row of dots for everybody who takes part, to be given and taken back.
#[component]
pub fn DotTools(id: CardId) -> impl IntoView {
    let table = use_table();
    let card = table.desk.card(id);
    let people = memo(move || {
        let mut people = table.here();
        if people.is_empty() {
            let all = table.desk.board.with(|board| {
                let all = board.people.iter().map(|person| person.id);
                all.collect::<Vec<_>>()
            });
            people = all;
        }
        card.with(|card| {
            let dots = card.iter().flat_map(|card| &card.dots);
            let others = dots.map(|it| it.person).filter(|it| !people.contains(it));
            let others: Vec<PersonId> = others.collect();
            people.extend(others);
        });
        people
    });
    view! {
        <When is=move || people.with(|people| !people.is_empty())>
            <section class="card-tools__part">
                <h2>{table.texts.meaning.how_important}</h2>
                <div class="card-tools__dots">
                    <Each of=move || people.get() let:person>
                        <DotsFrom id person />
                    </Each>
                </div>
            </section>
        </When>
    }
}

#[component]
fn DotsFrom(id: CardId, person: PersonId) -> impl IntoView {
    let table = use_table();
    let card = table.desk.card(id);
    let given = memo(move || card.with(|card| card.as_ref().map_or(0, |it| it.dots_of(person))));
    let words = &table.texts.meaning;
    let tone = memo(move || {
        let of = |board: &Arc<_>| tone::of_person(board, person);
        format!("card-tools__dot-row {}", table.desk.board.with(of))
    });
    let dot = move |count: u8| {
        let is_given = memo(move || given.get() >= count);
        // The last one given is taken back by the same press.
        let press = move |_| {
            let is_last = given.get_untracked() == count;
            table.set_dots(id, person, if is_last { count - 1 } else { count });
        };
        view! {
            <button
                type="button"
                class="dot"
                aria-label=(words.dots)(count)
                aria-pressed=move || is_given.get().to_string()
                on:click=press
            ></button>
        }
    };
    view! {
        <div
            class=tone
            role="group"
            aria-label=move || (words.dots_from)(&table.desk.name_of(person))
        >
            <PersonName id=person />
            <span class="card-tools__dot-buttons">
                {(1..=limits::DOTS).map(dot).collect::<Vec<_>>()}
            </span>
        </div>
    }
}
