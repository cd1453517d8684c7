//! The bar: the rooms, undo and redo, saving, the screen's settings.

use leptos::prelude::*;

use super::display_menu::DisplayMenu;
use super::save_button::SaveButton;
use crate::board::History;
use crate::browser::page;
use crate::ui::desk::use_desk;
use crate::ui::parts::{Icon, When, icons};
use crate::ui::react::{memo, view};
use crate::ui::screen::{Room, use_screen, use_texts};

/// Shows the bar.
#[component]
pub fn Bar() -> impl IntoView {
    let desk = use_desk();
    view! {
        <header class="bar">
            <span class="bar__brand">"Samtavle"</span>
            <When is=move || desk.is_open.get()>
                <Rooms />
            </When>
            <div class="bar__tools">
                <When is=move || desk.is_open.get()>
                    <SaveButton />
                    <UndoAndRedo />
                </When>
                <DisplayMenu />
            </div>
        </header>
    }
}

#[component]
fn Rooms() -> impl IntoView {
    let texts = use_texts();
    let screen = use_screen();
    let room_link = move |room: Room| {
        let is_here = move || screen.room.get() == room;
        view! {
            <li>
                <button
                    type="button"
                    class="bar__room"
                    aria-current=move || is_here().then_some("page")
                    aria-keyshortcuts=format!("Alt+{}", room.number() + 1)
                    on:click=move |event| {
                        screen.room.set(room);
                        // A click that counts none came from a key, which goes on
                        // in the room.
                        if event.detail() == 0 {
                            page::focus("room");
                        }
                    }
                >
                    <Icon drawing=icon_of(room) />
                    <span data-name=room.name(texts)>{room.name(texts)}</span>
                </button>
            </li>
        }
    };
    view! {
        <nav class="bar__rooms" aria-label=texts.shell.rooms_label>
            <ul>{Room::ALL.map(room_link)}</ul>
        </nav>
    }
}

fn icon_of(room: Room) -> icondata_core::Icon {
    match room {
        Room::Welcome => icons::HOME,
        Room::Network => icons::MAP,
        Room::Cards => icons::COLUMNS,
        Room::Goals => icons::GOAL,
        Room::Closing => icons::DOCUMENT,
    }
}

#[component]
fn UndoAndRedo() -> impl IntoView {
    let texts = use_texts();
    let desk = use_desk();
    // Not `disabled`: the focus would be lost when the last step is undone.
    let can_undo = memo(move || desk.history.with(History::can_undo));
    let can_redo = memo(move || desk.history.with(History::can_redo));
    view! {
        <button
            type="button"
            class="button is-icon"
            aria-label=texts.shell.undo
            title=format!("{} (Ctrl Z)", texts.shell.undo)
            aria-keyshortcuts="Control+Z"
            aria-disabled=move || (!can_undo.get()).to_string()
            on:click=move |_| desk.undo()
        >
            <Icon drawing=icons::UNDO />
        </button>
        <button
            type="button"
            class="button is-icon"
            aria-label=texts.shell.redo
            title=format!("{} (Ctrl Y)", texts.shell.redo)
            aria-keyshortcuts="Control+Y"
            aria-disabled=move || (!can_redo.get()).to_string()
            on:click=move |_| desk.redo()
        >
            <Icon drawing=icons::REDO />
        </button>
    }
}
