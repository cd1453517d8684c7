//! What the meeting is to be about, made together.

use leptos::prelude::*;

use crate::board::{AgendaItemId, Command, limits};
use crate::browser::page;
use crate::ui::desk::use_desk;
use crate::ui::parts::{AddLine, Each, EditableText, Icon, icons};
use crate::ui::react::{Memo, memo, view};
use crate::ui::screen::{use_screen, use_texts};

/// Where the line for the next point is found, to keep it in sight.
const ADD: &str = "add-agenda";

/// Shows the agenda's points and a line for the next one.
#[component]
pub fn Agenda() -> impl IntoView {
    let texts = use_texts();
    let desk = use_desk();
    let screen = use_screen();
    let meeting = desk.meeting();
    let items = memo(move || {
        meeting.with(|meeting| {
            let ids = meeting.agenda.iter().map(|item| item.id);
            ids.collect::<Vec<_>>()
        })
    });
    let add = Callback::new(move |text| {
        let id = AgendaItemId(desk.new_id());
        let is_added = desk.run(Command::AddAgendaItem { id, text });
        if is_added {
            screen.speak(texts.welcome.point_added);
            request_animation_frame(|| page::show(ADD));
        }
        is_added
    });
    view! {
        <section class="welcome__part" aria-labelledby="agenda">
            <h2 id="agenda">{texts.welcome.agenda}</h2>
            <ol class="agenda" aria-labelledby="agenda">
                <Each of=move || items.get() let:id>
                    <Point id items />
                </Each>
            </ol>
            <div id=ADD>
                <AddLine
                    field="agenda"
                    label=texts.welcome.agenda_hint
                    placeholder=texts.welcome.agenda_hint
                    button=texts.welcome.add
                    limit=limits::LINE
                    on_add=add
                />
            </div>
        </section>
    }
}

#[component]
fn Point(id: AgendaItemId, items: Memo<Vec<AgendaItemId>>) -> impl IntoView {
    let texts = use_texts();
    let desk = use_desk();
    let screen = use_screen();
    let meeting = desk.meeting();
    let text = memo(move || {
        meeting.with(|meeting| {
            let item = meeting.agenda.iter().find(|item| item.id == id);
            item.map(|item| item.text.clone()).unwrap_or_default()
        })
    });
    let at = memo(move || items.with(|items| items.iter().position(|item| *item == id)));
    let is_first = move || at.get() == Some(0);
    let is_last = move || at.get().is_some_and(|at| at + 1 == items.with(Vec::len));
    // Moving down is moving before the point after the next.
    let move_by = move |is_up: bool| {
        let Some(at) = at.get_untracked() else { return };
        let Some(next) = (if is_up {
            at.checked_sub(1)
        } else {
            Some(at + 2)
        }) else {
            return;
        };
        let before = items.with_untracked(|items| items.get(next).copied());
        desk.run(Command::MoveAgendaItem { id, before });
    };
    let remove = move |_| {
        if desk.run(Command::RemoveAgendaItem { id }) {
            screen.tell(texts.welcome.removed);
        }
    };
    view! {
        <li class="agenda__point">
            <EditableText
                text=text
                label=texts.welcome.agenda_item
                limit=limits::LINE
                on_change=Callback::new(move |text| desk.run(Command::RewordAgendaItem { id, text }))
            />
            <button
                type="button"
                class="button is-icon is-quiet"
                aria-label=move || (texts.welcome.move_up)(&text.get())
                aria-disabled=move || is_first().to_string()
                on:click=move |_| move_by(true)
            >
                <Icon drawing=icons::UP />
            </button>
            <button
                type="button"
                class="button is-icon is-quiet"
                aria-label=move || (texts.welcome.move_down)(&text.get())
                aria-disabled=move || is_last().to_string()
                on:click=move |_| move_by(false)
            >
                <Icon drawing=icons::DOWN />
            </button>
            <button
                type="button"
                class="button is-icon is-quiet"
                aria-label=move || (texts.welcome.remove)(&text.get())
                on:click=remove
            >
                <Icon drawing=icons::CLOSE />
            </button>
        </li>
    }
}
