//! What is around every room: the bar, notices, the curtain, shortcuts.

mod bar;
mod curtain;
mod display_menu;
mod drop_zone;
mod map_arrival;
mod notices;
mod replace_question;
mod save_button;
mod shortcuts;

use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::Element;

use super::desk::{Desk, use_desk};
use super::screen::{Room, Screen, use_screen, use_texts};
use super::{cards, closing, goals, network, welcome};
use crate::browser::{leaving, page};
use crate::ui::parts::When;
use crate::ui::react::{effect, live, view};

pub use shortcuts::listen_for_shortcuts;

/// Shows the bar, the room, and what may lie over them.
#[component]
pub fn Shell() -> impl IntoView {
    let texts = use_texts();
    let screen = use_screen();
    let desk = use_desk();
    // What led here went with the room it stood in: a new board's button, a
    // way on to the next room.
    Effect::new(move |before: Option<(Room, bool)>| {
        let now = (screen.room.get(), desk.is_open.get());
        if before.is_some_and(|before| before != now) {
            page::begin_room();
            request_animation_frame(page::focus_room_if_lost);
        }
        now
    });
    view! {
        <a class="skip-link" href="#room" on:click=move |event| {
            event.prevent_default();
            page::focus("room");
        }>
            {texts.shell.skip_to_room}
        </a>
        <bar::Bar />
        <main class="room" id="room" tabindex="-1" aria-label=move || screen.room.get().name(texts)>
            <When is=move || desk.is_open.get() otherwise=|| view! { <welcome::Start /> }>
                <ShownRoom />
            </When>
        </main>
        <closing::DocumentDialog />
        <replace_question::ReplaceQuestion />
        <map_arrival::MapQuestion />
        <map_arrival::MapReport />
        <notices::Notices />
        <drop_zone::DropZone />
        <curtain::Curtain />
        <p class="print-hint">{texts.closing.print_hint}</p>
    }
}

#[component]
fn ShownRoom() -> impl IntoView {
    let screen = use_screen();
    live(move || match screen.room.get() {
        Room::Welcome => view! { <welcome::Welcome /> },
        Room::Network => view! { <network::Network /> },
        Room::Cards => view! { <cards::Cards /> },
        Room::Goals => view! { <goals::Goals /> },
        Room::Closing => view! { <closing::Closing /> },
    })
}

/// What opens of itself when somebody is tapped.
const OPENING: &str = ".network__details, dialog";

/// Marks on the page what it was touched with last, outside of what opens: what
/// opens under a finger takes no second tap at once, which was meant for what it
/// now lies over.
fn mark_hand() {
    window_event_listener(ev::pointerdown, |event| {
        let target = event.target().and_then(|it| it.dyn_into::<Element>().ok());
        let is_in = target.is_some_and(|it| matches!(it.closest(OPENING), Ok(Some(_))));
        if !is_in {
            page::set_root_attribute("data-hand", &event.pointer_type());
        }
    });
}

/// Pushes to the page what is outside the app's own view: the title, the
/// language, the marks that style it, and whether leaving asks.
pub fn push_outward(desk: Desk, screen: Screen) {
    mark_hand();
    effect(move || page::set_root_attribute("lang", screen.language.get().tag()));
    effect(move || {
        page::set_root_attribute("data-text-size", &screen.text_size.get().to_string());
    });
    effect(move || page::set_root_attribute("data-theme", screen.theme.get().name()));
    effect(move || leaving::ask_before_leaving(desk.is_open.get() && !desk.is_saved()));
    effect(move || {
        // The tab never shows the child's name: it can be read on a taskbar.
        let texts = screen.language.get().texts();
        let room = screen.room.get().name(texts);
        if desk.is_open.get() {
            page::set_title(&format!("{room} · {}", texts.shell.tab_title));
        } else {
            page::set_title(texts.shell.tab_title);
        }
    });
}
