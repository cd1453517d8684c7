//! Looking at some of the cards, or at all of them in another order.
//!
//! A line above the columns always says so, with the way back (see [`Lens`]).

use leptos::prelude::*;

use super::table::{Table, use_table};
use crate::board::{Card, CardId, Column, PersonId};
use crate::browser::page;
use crate::ui::element_ids;
use crate::ui::parts::{Each, PersonChip, When, toggle};
use crate::ui::react::{Memo, memo, view};
use crate::ui::screen::{Lens, SortedBy};

impl Table {
    /// Returns the cards of a column as this screen shows them, to be tracked.
    pub fn cards_in(self, column: Column) -> Vec<CardId> {
        let lens = self.screen.talk.lens;
        self.desk
            .board
            .with(|board| lens.with(|lens| lens.cards(board, column)))
    }

    /// Returns how many cards are shown and how many there are, while some are
    /// not, to be tracked.
    fn narrowed(self) -> Option<(usize, usize)> {
        let lens = self.screen.talk.lens;
        self.desk
            .board
            .with(|board| lens.with(|lens| lens.is_narrow().then(|| lens.count(board))))
    }

    /// Lets a card stay in sight until the choice of cards changes.
    pub fn keep_in_sight(self, card: CardId) {
        let lens = self.screen.talk.lens;
        if lens.with_untracked(|lens| lens.is_narrow() && !lens.kept.contains(&card)) {
            lens.update(|lens| lens.kept.push(card));
        }
    }

    /// Says whether cards are sorted, so that up and down mean nothing.
    pub fn is_sorted(self) -> bool {
        let lens = self.screen.talk.lens;
        lens.with_untracked(|lens| lens.sorted.is_some())
    }

    fn see(self, change: &dyn Fn(&mut Lens)) {
        let board = self.desk.board.get_untracked();
        self.screen.talk.lens.update(|lens| {
            lens.forget_the_gone(&board);
            change(lens);
        });
        if let Some((shown, all)) = untrack(move || self.narrowed()) {
            self.screen.speak((self.talk.showing)(shown, all));
        }
    }

    fn show_all(self) {
        self.see(&|lens| {
            lens.kept.clear();
            lens.said_by.clear();
            lens.about.clear();
        });
        self.screen.speak(self.talk.show_all);
    }

    fn sort(self, by: Option<SortedBy>) {
        let board = self.desk.board.get_untracked();
        self.see(&|lens| match by {
            Some(by) => lens.sort(&board, by),
            None => lens.sorted = None,
        });
        let words = match by {
            Some(by) => self.talk.sorted[by as usize],
            None => self.talk.own_order,
        };
        self.screen.speak(words);
    }
}

/// Shows what is not shown, or not as it was put, and the way back.
#[component]
pub fn LensLine() -> impl IntoView {
    let table = use_table();
    let lens = table.screen.talk.lens;
    let narrowed = memo(move || {
        let counts = table.narrowed();
        counts.map_or_else(String::new, |(shown, all)| (table.talk.showing)(shown, all))
    });
    let sorted = memo(move || {
        let by = lens.with(|lens| lens.sorted.as_ref().map(|(by, _)| *by));
        by.map_or_else(String::new, |by| table.talk.sorted[by as usize].to_owned())
    });
    let part = move |said: Memo<String>, button: &'static str, on_press: Callback<()>| {
        view! {
            <When is=move || said.with(|said| !said.is_empty())>
                <p class="lens-line">
                    {said}
                    <button
                        type="button"
                        class="button is-quiet"
                        on:click=move |_| {
                            on_press.run(());
                            request_animation_frame(|| page::focus(element_ids::TOOLS));
                        }
                    >
                        {button}
                    </button>
                </p>
            </When>
        }
    };
    view! {
        {part(narrowed, table.talk.show_all, Callback::new(move |()| table.show_all()))}
        {part(sorted, table.talk.own_order, Callback::new(move |()| table.sort(None)))}
    }
}

/// Shows the choice of cards and of their order.
#[component]
pub fn LensTools() -> impl IntoView {
    let table = use_table();
    view! {
        <section class="card-tools__part">
            <h3>{table.talk.show_only}</h3>
            <Only is_about=false />
            <Only is_about=true />
        </section>
        <section class="card-tools__part">
            <h3 id="card-order">{table.talk.order}</h3>
            <div class="card-tools__answers" role="group" aria-labelledby="card-order">
                {[None, Some(SortedBy::Speaker), Some(SortedBy::Dots)]
                    .map(|by| view! { <Order by /> })}
            </div>
            <p class="card-tools__hint">{table.talk.order_hint}</p>
        </section>
    }
}

/// Shows those who say something, or those something is about, as toggles.
#[component]
fn Only(is_about: bool) -> impl IntoView {
    let table = use_table();
    let lens = table.screen.talk.lens;
    let people = memo(move || {
        table.desk.board.with(|board| {
            let is_named = |id: &PersonId| {
                let named = |it: &Card| {
                    let named = if is_about { &it.about } else { &it.speakers };
                    named.contains(id)
                };
                let mut cards = Column::ALL.into_iter().flat_map(|it| board.cards_in(it));
                cards.any(|card| named(card))
            };
            let people = board.people.iter().map(|person| person.id);
            people.filter(is_named).collect::<Vec<_>>()
        })
    });
    let of = move |lens: &Lens| {
        if is_about {
            lens.about.clone()
        } else {
            lens.said_by.clone()
        }
    };
    let chosen = memo(move || lens.with(of));
    let choose = Callback::new(move |person| {
        table.see(&|lens| {
            lens.kept.clear();
            let chosen = if is_about {
                &mut lens.about
            } else {
                &mut lens.said_by
            };
            toggle(chosen, person);
        });
    });
    let words = table.talk.only[usize::from(is_about)];
    view! {
        <When is=move || people.with(|people| !people.is_empty())>
            <p class="card-tools__hint">{words}</p>
            <div class="people-picker" role="group" aria-label=words>
                <Each of=move || people.get() let:id>
                    <PersonChip id chosen on_toggle=choose />
                </Each>
            </div>
        </When>
    }
}

#[component]
fn Order(by: Option<SortedBy>) -> impl IntoView {
    let table = use_table();
    let lens = table.screen.talk.lens;
    let is_chosen = memo(move || {
        let now = lens.with(|lens| lens.sorted.as_ref().map(|(by, _)| *by));
        now == by
    });
    let words = table.talk.orders[by.map_or(0, |by| by as usize + 1)];
    view! {
        <button
            type="button"
            class="chip"
            aria-pressed=move || is_chosen.get().to_string()
            on:click=move |_| table.sort(by)
        >
            {words}
        </button>
    }
}
