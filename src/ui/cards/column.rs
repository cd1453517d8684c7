//! One of the three columns.

use leptos::prelude::*;

use super::card::CardOnTable;
use super::table::use_table;
use crate::board::{CardId, Column, Command, limits};
use crate::ui::element_ids;
use crate::ui::parts::{AddLine, Each, Icon, icons};
use crate::ui::react::{memo, view};
use crate::ui::saying::{was_said, who_will_say};
use crate::ui::tone;

/// Shows a column: its question, its cards, and the line for the next one.
#[component]
pub fn ColumnOfCards(column: Column) -> impl IntoView {
    let table = use_table();
    let cards = memo(move || table.cards_in(column));
    let stop = table.walk.stop(column, cards);
    let landing = table.hand.landing;
    let is_target = memo(move || landing.get().is_some_and(|it| it.column == column));
    let is_last = memo(move || {
        landing
            .get()
            .is_some_and(|it| it.column == column && it.before.is_none() && !table.is_sorted())
    });
    let heading = table.heading(column);
    let heading_id = format!("{}-heading", element_ids::column(column));
    let labelled_by = heading_id.clone();
    let add = Callback::new(move |text| {
        let id = CardId(table.desk.new_id());
        let is_added = table.desk.run(Command::AddCard {
            id,
            column,
            text,
            speakers: table.speakers(),
            about: Vec::new(),
            kind: None,
            drawing: None,
            is_prepared: false,
        });
        if is_added {
            table.keep_in_sight(id);
            table.screen.speak((table.words.added)(heading));
            was_said(table.screen, id);
        }
        is_added
    });
    view! {
        <section
            class=format!("column {}", tone::of_column(column))
            class:is-target=move || is_target.get()
            id=element_ids::column(column)
            aria-labelledby=labelled_by
        >
            <h2 class="column__heading" id=heading_id>
                <span class="column__icon">
                    <Icon drawing=icons::of_column(column) />
                </span>
                {heading}
            </h2>
            <div class="column__scroller">
                <ul class="column__cards" role="list" class:is-landing=move || is_last.get()>
                    <Each of=move || cards.get() let:id>
                        <CardOnTable id column stop />
                    </Each>
                </ul>
                <div class="column__add" id=element_ids::add_card(column)>
                    <AddLine
                        field=element_ids::add_card(column)
                        label=(table.words.add)(column)
                        placeholder=who_will_say(table.desk, table.screen, table.words.own_words)
                        button=table.words.add_button
                        limit=limits::STATEMENT
                        on_add=add
                    />
                </div>
            </div>
        </section>
    }
}
