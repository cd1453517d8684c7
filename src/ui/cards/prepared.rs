//! Cards written before the meeting, on a sheet that covers their words.
//!
//! - **P1** A hidden card is nowhere on the page. On the sheet it is a number
//!   and a column, until somebody takes the cover off this one card.
//! - **P2** To show a card takes two steps: to ask for it, and to say yes to a
//!   question whose safe answer has the focus.
//! - **P3** A card that was shown can be put by again, and knows where it came
//!   from.

mod waiting;

use leptos::html::Dialog;
use leptos::prelude::*;

use super::kinds::KindChips;
use super::table::{Table, use_table};
use crate::board::{CardId, CardKind, Column, Command, PersonId, limits};
use crate::browser::page;
use crate::ui::going::focus_card;
use crate::ui::parts::{AddLine, Icon, PeoplePicker, When, icons, show_while, toggle};
use crate::ui::react::{RwSignal, Signal, view};
use crate::ui::tone;
use waiting::{Asked, Waiting};

/// The id of the button that opens the sheet.
const OPEN: &str = "open-prepared";

impl Table {
    /// Shows a prepared card to all (P2).
    fn show_prepared(self, id: CardId) {
        let is_hidden = false;
        let words = &self.texts.prepared;
        if self
            .desk
            .run_undoable(Command::SetHidden { id, is_hidden }, words.is_shown)
        {
            self.sheet.close();
            self.screen.talk.has_tools.set(false);
            self.keep_in_sight(id);
            focus_card(id);
        }
    }
}

/// Shows, among the room's tools, what opens the sheet.
#[component]
pub fn PreparedTools() -> impl IntoView {
    let table = use_table();
    let words = &table.texts.prepared;
    view! {
        <section class="card-tools__part">
            <h3>{words.title}</h3>
            <p class="card-tools__hint">{words.hint}</p>
            <button
                type="button"
                class="button"
                id=OPEN
                aria-haspopup="dialog"
                on:click=move |_| table.sheet.is_open.set(true)
            >
                <Icon drawing=icons::COVER />
                {words.open}
            </button>
        </section>
    }
}

/// Shows that a card was prepared, and what puts it by again (P3).
#[component]
pub fn PutBack(id: CardId) -> impl IntoView {
    let table = use_table();
    let words = &table.texts.prepared;
    let card = table.desk.card(id);
    let is_prepared = move || card.with(|card| card.as_ref().is_some_and(|it| it.is_prepared));
    let is_hidden = true;
    let put_back = move |_| {
        if table.take_off(id, Command::SetHidden { id, is_hidden }) {
            table.screen.tell(words.is_back);
        }
    };
    view! {
        <When is=is_prepared>
            <section class="card-tools__part">
                <h2>{words.written_before}</h2>
                <button type="button" class="button card-tools__deed" on:click=put_back>
                    <Icon drawing=icons::COVER />
                    {words.put_back}
                </button>
            </section>
        </When>
    }
}

/// Shows the sheet while it is open, over everything.
#[component]
pub fn PreparedSheet() -> impl IntoView {
    let table = use_table();
    let sheet = table.sheet;
    let words = &table.texts.prepared;
    let dialog = NodeRef::<Dialog>::new();
    let close = move || {
        if sheet.is_open.get_untracked() {
            sheet.close();
            request_animation_frame(|| page::focus(OPEN));
        }
    };
    show_while(dialog, sheet.is_open.into());
    view! {
        <dialog
            class="prepared"
            node_ref=dialog
            aria-label=words.title
            on:cancel=move |event: web_sys::Event| {
                // The question's own cancelling comes by here too.
                if event.target() == event.current_target() {
                    event.prevent_default();
                    close();
                }
            }
        >
            <When is=move || sheet.is_open.get()>
                <div class="prepared__head">
                    <h2>{words.title}</h2>
                    <button
                        type="button"
                        class="button is-icon is-quiet"
                        aria-label=table.texts.shell.close
                        on:click=move |_| close()
                    >
                        <Icon drawing=icons::CLOSE />
                    </button>
                </div>
                <div class="prepared__inner">
                    <p class="prepared__hint">{words.covered}</p>
                    <NewCard />
                    <Waiting />
                </div>
            </When>
            <Asked />
        </dialog>
    }
}

/// Shows what writes the next card.
#[component]
fn NewCard() -> impl IntoView {
    let table = use_table();
    let words = &table.texts.prepared;
    let column = RwSignal::new(Column::Worries);
    let kind = RwSignal::new(None::<CardKind>);
    let speakers = RwSignal::new(Vec::<PersonId>::new());
    let is_seen = RwSignal::new(false);
    let add = Callback::new(move |text| {
        let is_added = table.desk.run(Command::AddCard {
            id: CardId(table.desk.new_id()),
            column: column.get_untracked(),
            kind: kind.get_untracked(),
            text,
            drawing: None,
            speakers: speakers.get_untracked(),
            about: Vec::new(),
            is_prepared: true,
        });
        if is_added {
            kind.set(None);
            table.screen.speak(words.is_by);
        }
        is_added
    });
    let choose = Callback::new(move |person| speakers.update(|it| toggle(it, person)));
    let to = move |it: Column| {
        view! {
            <button
                type="button"
                class=format!("card-tools__column {}", tone::of_column(it))
                aria-pressed=move || (column.get() == it).to_string()
                on:click=move |_| {
                    column.set(it);
                    kind.set(None);
                }
            >
                <Icon drawing=icons::of_column(it) />
                {table.heading(it)}
            </button>
        }
    };
    view! {
        <section class="prepared__part">
            <div class="prepared__field" class:is-covered=move || !is_seen.get()>
                <AddLine
                    field="prepared"
                    label=words.new_card
                    placeholder=words.own_words
                    button=words.put_by
                    limit=limits::STATEMENT
                    on_add=add
                />
            </div>
            <button
                type="button"
                class="chip"
                aria-pressed=move || is_seen.get().to_string()
                on:click=move |_| is_seen.update(|is_seen| *is_seen = !*is_seen)
            >
                {words.see_writing}
            </button>
            <h3>{words.which_column}</h3>
            <div class="prepared__columns" role="group" aria-label=words.which_column>
                {Column::ALL.map(to)}
            </div>
            <KindChips column=Signal::derive(move || Some(column.get())) kind on_choose=Callback::new(move |it| kind.set(it)) />
            <h3>{table.words.who_said}</h3>
            <PeoplePicker
                label=table.words.who_said
                chosen=speakers
                on_toggle=choose
                only_participants=true
            />
        </section>
    }
}
