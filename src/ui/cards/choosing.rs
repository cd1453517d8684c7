//! Choosing several cards, to do something with all of them in one step.
//!
//! - **C1** A tap chooses while somebody chooses; else it opens. With Control
//!   or Shift held a click always chooses, and so does Control and Space.
//! - **C2** What is done with the chosen is one step of undo, and they stay
//!   chosen.

use leptos::ev::MouseEvent;
use leptos::prelude::*;

use super::kinds::KindsOfChosen;
use super::room_tools::OpenTools;
use super::stand::Stand;
use super::table::{Table, use_table};
use crate::board::{CardDeed, CardId, Column, Command, PersonId};
use crate::browser::page;
use crate::ui::element_ids;
use crate::ui::parts::{Icon, PeoplePicker, When, icons};
use crate::ui::react::{Memo, Signal, memo, view};
use crate::ui::tone;

impl Table {
    /// Says whether somebody chooses cards, to be tracked.
    pub fn is_choosing(self) -> bool {
        self.screen.talk.chosen.with(Option::is_some)
    }

    /// Says whether a card is chosen, to be tracked.
    pub fn is_chosen(self, card: CardId) -> bool {
        let chosen = self.screen.talk.chosen;
        chosen.with(|chosen| chosen.as_ref().is_some_and(|it| it.contains(&card)))
    }

    /// Returns the chosen cards that are shown, column by column, to be tracked.
    pub fn chosen(self) -> Vec<CardId> {
        let shown = Column::ALL.into_iter().flat_map(|it| self.cards_in(it));
        shown.filter(|card| self.is_chosen(*card)).collect()
    }

    /// Returns the cards that go where this one goes: all chosen ones if it is
    /// one of them.
    pub fn together(self, card: CardId) -> Vec<CardId> {
        untrack(move || {
            if self.is_chosen(card) {
                self.chosen()
            } else {
                vec![card]
            }
        })
    }

    /// Begins to choose.
    pub fn begin_choosing(self) {
        self.screen.open_card.set(None);
        self.screen.talk.has_tools.set(false);
        self.screen.talk.chosen.set(Some(Vec::new()));
        self.screen.speak(self.talk.choose_hint);
        // What began it was in the panel that has closed.
        let cards = untrack(move || {
            let mut columns = Column::ALL.into_iter();
            columns.find_map(|column| self.cards_in(column).first().copied())
        });
        let first = cards.map_or_else(String::new, element_ids::card);
        request_animation_frame(move || page::focus_if_lost(&[&first, element_ids::TOOLS]));
    }

    /// Ends it; nothing is chosen any more.
    pub fn end_choosing(self) {
        self.screen.talk.has_tools.set(false);
        self.screen.talk.chosen.set(None);
        request_animation_frame(|| page::focus_if_lost(&[element_ids::TOOLS]));
    }

    /// Chooses a card, or lets go of it; begins to choose if nobody has.
    pub fn choose(self, card: CardId) {
        self.screen.open_card.set(None);
        let talk = self.screen.talk;
        talk.has_tools.set(false);
        talk.chosen.update(|chosen| {
            let chosen = chosen.get_or_insert_default();
            if chosen.contains(&card) {
                chosen.retain(|it| *it != card);
            } else {
                chosen.push(card);
            }
        });
        self.keep_in_sight(card);
        let count = untrack(move || self.chosen().len());
        self.screen.speak((self.talk.chosen)(count));
    }

    /// Chooses every card from the last chosen one to this, if both stand in
    /// one column.
    fn choose_to(self, card: CardId) {
        let range = untrack(move || {
            let last = self.screen.talk.chosen.get()?.last().copied()?;
            let stand = Stand::of(&self, card)?;
            let at = stand.cards.iter().position(|it| *it == last)?;
            let (from, to) = (at.min(stand.place), at.max(stand.place));
            Some(stand.cards[from..=to].to_vec())
        });
        let Some(range) = range else {
            self.choose(card);
            return;
        };
        self.screen.talk.chosen.update(|chosen| {
            let chosen = chosen.get_or_insert_default();
            chosen.retain(|it| !range.contains(it));
            chosen.extend(range);
        });
        let count = untrack(move || self.chosen().len());
        self.screen.speak((self.talk.chosen)(count));
    }

    /// Takes a click that chooses, before anything else on the card gets it (C1).
    pub fn choose_by(self, event: &MouseEvent, card: CardId) {
        let is_range = event.shift_key();
        let is_choosing = untrack(move || self.is_choosing());
        if !is_choosing && !is_range && !event.ctrl_key() && !event.meta_key() {
            return;
        }
        event.prevent_default();
        event.stop_propagation();
        if is_range {
            self.choose_to(card);
        } else {
            self.choose(card);
        }
    }

    /// Moves the chosen cards to the end of a column.
    pub fn move_chosen(self, column: Column) {
        let ids = untrack(move || self.chosen());
        let count = ids.len();
        let Some(first) = ids.first().copied() else {
            self.screen.tell(self.talk.choose_hint);
            return;
        };
        let deed = CardDeed::Move(column, None);
        if self.desk.run(Command::WithCards { ids, deed }) {
            self.screen
                .speak((self.talk.moved)(count, self.heading(column)));
            request_animation_frame(move || page::show(&element_ids::card(first)));
        }
    }

    /// Takes the chosen cards off the board.
    pub fn remove_chosen(self) {
        let ids = untrack(move || self.chosen());
        let told = (self.talk.removed)(ids.len());
        let deed = CardDeed::Remove;
        if !ids.is_empty()
            && self
                .desk
                .run_undoable(Command::WithCards { ids, deed }, told)
        {
            self.end_choosing();
        }
    }
}

/// Shows, at the foot, how many cards are chosen and where they can go.
#[component]
pub fn ChosenBar() -> impl IntoView {
    let table = use_table();
    let count = memo(move || table.chosen().len());
    let to = move |column: Column| {
        view! {
            <button
                type="button"
                class=format!("button chosen-bar__column {}", tone::of_column(column))
                aria-label=format!("{} {}", table.talk.move_to, (table.texts.terms.column_short)(column))
                on:click=move |_| table.move_chosen(column)
            >
                <Icon drawing=icons::of_column(column) />
                <span>{(table.texts.terms.column_short)(column)}</span>
            </button>
        }
    };
    view! {
        <div class="chosen-bar" role="group" aria-label=table.talk.several>
            <p class="chosen-bar__count">{move || (table.talk.chosen)(count.get())}</p>
            <span class="chosen-bar__to" aria-hidden="true">{table.talk.move_to}</span>
            {Column::ALL.map(to)}
            <span class="chosen-bar__end">
                <OpenTools class="button is-quiet" />
                <button
                    type="button"
                    class="button is-primary"
                    on:click=move |_| table.end_choosing()
                >
                    <Icon drawing=icons::CHECK />
                    {table.talk.done}
                </button>
            </span>
        </div>
    }
}

/// Shows what can be done with the chosen cards, in the side panel.
#[component]
pub fn ChosenTools() -> impl IntoView {
    let table = use_table();
    let count = memo(move || table.chosen().len());
    view! {
        <div class="card-tools">
            <h2>{move || (table.talk.chosen)(count.get())}</h2>
            <KindsOfChosen />
            <OfAll is_about=false />
            <OfAll is_about=true />
            <button
                type="button"
                class="button is-danger"
                aria-disabled=move || (count.get() == 0).then_some("true")
                on:click=move |_| table.remove_chosen()
            >
                <Icon drawing=icons::DELETE />
                {move || (table.talk.remove)(count.get())}
            </button>
        </div>
    }
}

/// Shows who says all of the chosen cards, or who all of them are about.
#[component]
fn OfAll(is_about: bool) -> impl IntoView {
    let table = use_table();
    let people = memo(move || {
        let chosen = table.chosen();
        table.desk.board.with(|board| {
            let cards = chosen.iter().filter_map(|id| board.cards.get(*id));
            let mut named = cards.map(|card| {
                if is_about {
                    &card.about
                } else {
                    &card.speakers
                }
            });
            let first = named.next().cloned().unwrap_or_default();
            named.fold(first, |mut all, named: &Vec<PersonId>| {
                all.retain(|it| named.contains(it));
                all
            })
        })
    });
    let choose = Callback::new(move |person| {
        let cards = untrack(move || table.chosen());
        let is_so = !people.with_untracked(|people| people.contains(&person));
        for card in &cards {
            table.keep_in_sight(*card);
        }
        let deed = if is_about {
            CardDeed::About(person, is_so)
        } else {
            CardDeed::Speaker(person, is_so)
        };
        table.desk.run(Command::WithCards { ids: cards, deed });
    });
    let words = if is_about {
        table.words.about_whom
    } else {
        table.words.who_said
    };
    view! {
        <section class="card-tools__part">
            <h3>{words}</h3>
            <PeoplePicker label=words chosen=people on_toggle=choose only_participants=true />
        </section>
    }
}

/// Shows whether one card is chosen.
#[component]
pub fn ChooseMark(
    /// The card.
    id: CardId,
    /// The id of what names the card.
    named_by: Signal<String>,
    /// Whether the Tab key stops at it.
    is_stop: Memo<bool>,
) -> impl IntoView {
    let table = use_table();
    let mark_id = format!("{}-choose", element_ids::card(id));
    let own_id = mark_id.clone();
    let is_chosen = memo(move || table.is_chosen(id));
    view! {
        <button
            type="button"
            role="checkbox"
            class="button is-icon card__more card__choose"
            id=mark_id
            tabindex=move || if is_stop.get() { "0" } else { "-1" }
            aria-label=table.talk.choose
            aria-labelledby=move || format!("{own_id} {}", named_by.get())
            aria-checked=move || is_chosen.get().to_string()
        >
            <When is=move || is_chosen.get()>
                <Icon drawing=icons::CHECK />
            </When>
        </button>
    }
}
