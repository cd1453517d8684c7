//! A day, in the device's own date field, and a way to take it back.

use leptos::ev::KeyboardEvent;
use leptos::html::Input;
use leptos::prelude::*;

use crate::board::Date;
use crate::board::date::{from_iso, iso};
use crate::ui::parts::{Icon, When, icons};
use crate::ui::react::{Signal, view};
use crate::ui::screen::use_texts;

/// The last day the field takes: it keeps the year at four digits.
const LAST_DAY: &str = "9999-12-31";

/// Shows a date field. A day picked in the calendar counts at once, a typed one
/// with Enter, on leaving the field or when the field goes away: on the way to `2026` the field goes
/// through the years 2, 20 and 202. Escape gives up what was typed.
#[component]
pub fn DateField(
    /// What the day is for; the field's accessible name.
    #[prop(into)]
    label: Signal<String>,
    /// The day as it is on the board.
    #[prop(into)]
    date: Signal<Option<Date>>,
    /// Changes the day, or takes it away.
    on_change: Callback<Option<Date>>,
    /// Called when somebody is done with the field without having left it.
    #[prop(optional)]
    on_done: Option<Callback<()>>,
) -> impl IntoView {
    let texts = use_texts();
    let field = NodeRef::<Input>::new();
    let is_typing = StoredValue::new(false);
    let shown = move || date.get().map(iso).unwrap_or_default();
    let done = move || {
        if let Some(on_done) = on_done {
            on_done.run(());
        }
    };
    let keep = move || {
        // A field that is taken off the page with the focus in it says so when
        // its signals are gone already; its words were kept just before.
        let Some(field) = field.try_get_untracked().flatten() else {
            return;
        };
        // Half a date is not a date yet, and not none either.
        if field.validity().bad_input() {
            return;
        }
        is_typing.set_value(false);
        let day = from_iso(&field.value()).map(in_this_century);
        if day != date.get_untracked() {
            on_change.run(day);
        }
    };
    on_cleanup(move || {
        // Only what was typed and never counted: another choice than a day may
        // have closed the field just before it shows so.
        if is_typing.try_get_value() == Some(true) {
            keep();
        }
    });
    let on_key = move |event: KeyboardEvent| match event.key().as_str() {
        "Enter" => {
            event.prevent_default();
            keep();
            done();
        }
        "Escape" => {
            if let Some(field) = field.get_untracked() {
                field.set_value(&untrack(shown));
            }
        }
        _ => is_typing.set_value(true),
    };
    let on_picked = move |_| {
        if !is_typing.get_value() {
            keep();
            done();
        }
    };
    let remove = move |_| {
        on_change.run(None);
        if let Some(field) = field.get_untracked() {
            let _ = field.focus();
        }
        done();
    };
    view! {
        <span class="date-field">
            <input
                class="input date-field__day"
                type="date"
                max=LAST_DAY
                node_ref=field
                aria-label=label
                prop:value=shown
                on:keydown=on_key
                on:pointerdown=move |_| is_typing.set_value(false)
                on:change=on_picked
                on:blur=move |_| keep()
            />
            <When is=move || date.get().is_some()>
                <button type="button" class="button is-quiet" on:click=remove>
                    <Icon drawing=icons::CLOSE />
                    <span>{texts.shell.remove_date}</span>
                </button>
            </When>
        </span>
    }
}

/// Nobody means the year 26: a year of two digits is one of this century.
fn in_this_century(day: Date) -> Date {
    if (0..100).contains(&day.year()) {
        Date::new(day.year() + 2000, day.month(), day.day()).unwrap_or(day)
    } else {
        day
    }
}
