//! *Netværk*: the map, its twin the list, and the panel of whoever is selected.
//!
//! What can be done on the map can be done in the list and the panel, by hand
//! and by keyboard. [`room`] holds what is in hand, [`deeds`] what is done.

mod asking;
mod bar;
mod deeds;
mod details;
mod eyes;
mod hands;
mod legend;
mod lighting;
mod list;
mod looking;
mod map;
mod places;
mod returning;
mod room;
mod several;
mod shaping;
mod sliding;
mod words;

use leptos::ev::{self, KeyboardEvent};
use leptos::html::Div;
use leptos::prelude::*;

use super::parts::{Confirm, Icon, When, icons};
use crate::board::{Kind, PersonId, Symbol};
use crate::browser::page;
use crate::browser::resizing::SizeWatch;
use crate::ui::react::{RwSignal, Signal, effect, memo, view};
use hands::StageHands;
use room::{Mode, NetworkRoom, use_room};

pub use lighting::ShowOnMap;
pub use room::keep_room;

/// Narrower than this, in root ems, the panel lies over the map.
const BESIDE: f64 = 56.0;
/// Narrower than this, in root ems, the panel is a page of its own.
const OVER: f64 = 40.0;
/// Where the panel has no place of its own, or the room is lower than so many
/// root ems, but it is wider than high by this much and at least so many root ems
/// wide, the map takes the whole height and everything else the side: larger text
/// leaves the map large.
const LOW: f64 = 36.0;
const ACROSS: f64 = 1.15;
const LEAST_ACROSS: f64 = 28.0;

/// Shows the room.
#[component]
pub fn Network() -> impl IntoView {
    let room = use_room();
    room.tell_rows();
    let whole = NodeRef::<Div>::new();
    let map = NodeRef::<Div>::new();
    let size = RwSignal::new((0.0, 0.0));
    let watch = StoredValue::new_local(None::<SizeWatch>);
    effect(move || {
        if let Some(whole) = whole.get() {
            watch.set_value(SizeWatch::new(&whole, move |wide, high| size.set((wide, high))).ok());
        }
    });
    // In root ems, so that larger text and a smaller screen are one case.
    let ems = memo(move || size.get().0 / room.stage.with(|stage| stage.text_size));
    let is_tight = memo(move || {
        let (wide, high) = size.get();
        let is_low = high < room.stage.with(|stage| stage.text_size) * LOW;
        let is_small = ems.get() < BESIDE || is_low;
        ems.get() >= LEAST_ACROSS && is_small && wide > high * ACROSS
    });
    let is_over = memo(move || ems.get() < BESIDE && !is_tight.get());
    let is_page = memo(move || ems.get() < OVER && is_over.get());
    effect(move || room.is_narrow.set(is_over.get()));
    effect(move || room.is_tight.set(is_tight.get()));
    let hands = StageHands::new(room, map);
    let on_escape = window_event_listener(ev::keydown, move |event| {
        // While the focus is on its way from what has closed, it is nowhere.
        let is_nowhere = || page::focused().is_none_or(|it| it.tag_name() == "BODY");
        let is_ours = || !event.default_prevented() && is_nowhere();
        if event.key() == "Escape" && !hands.cancel_all() && is_ours() {
            room.step_back();
        }
    });
    on_cleanup(move || on_escape.remove());
    let step_back = move |event: KeyboardEvent| {
        // An open question hears it itself.
        let is_escape =
            event.key() == "Escape" && !event.default_prevented() && !page::has_question();
        if is_escape && (hands.cancel_all() || room.step_back()) {
            event.prevent_default();
            event.stop_propagation();
        }
    };
    let is_choosing = move || room.mode.get() != Mode::Free;
    // A page makes room for the map while the next tap on it is waited for.
    let is_detailed = move || room.is_detailed.get() && !(is_choosing() && is_page.get());
    view! {
        <div
            class="network"
            class:is-tight=is_tight
            class:is-over=is_over
            class:is-page=is_page
            class:is-list=move || room.is_list.get()
            class:is-detailed=is_detailed
            class:is-choosing=is_choosing
            class:is-carrying=move || room.carried.ids.with(|carried| !carried.is_empty())
            class:is-several=move || room.mode.get() == Mode::Several
            tabindex="-1"
            node_ref=whole
            on:keydown=step_back
            on:pointerdown=move |event| hands.down(&event)
            on:pointermove=move |event| hands.moved(&event)
            on:pointerup=move |event| hands.up(&event)
            on:pointercancel=move |event| hands.cancel(&event)
            on:click=move |event| hands.click(&event)
        >
            <h1 class="visually-hidden">{room.texts().network.title}</h1>
            <div class="network__top" on:wheel=move |event| map::zoom_through(room, &event)>
                <MapOrList />
                <looking::Looking />
                <eyes::ChildrensEyes />
                <looking::MoreMenu />
                <map::ZoomButtons />
            </div>
            <div class="network__map">
                <map::Map place=map />
                <FirstQuestion />
            </div>
            <bar::Bar hands />
            <list::PeopleList />
            <details::Details />
            <shaping::Shaping />
            <AskRemoval />
        </div>
    }
}

/// Chooses between map and list where there is no room for both.
#[component]
fn MapOrList() -> impl IntoView {
    let room = use_room();
    let network = &room.texts().network;
    let choice = move |is_list: bool, words: &'static str, drawing| {
        view! {
            <button
                type="button"
                class="chip"
                aria-pressed=move || (room.is_list.get() == is_list).to_string()
                on:click=move |_| room.is_list.set(is_list)
            >
                <Icon drawing />
                {words}
            </button>
        }
    };
    view! {
        <div class="network__switch" role="group" aria-label=network.map_or_list>
            {choice(false, network.map, icons::MAP)}
            {choice(true, network.list, icons::LIST)}
        </div>
    }
}

/// Asks a first question while the children are alone on the board.
#[component]
fn FirstQuestion() -> impl IntoView {
    let room = use_room();
    let network = &room.texts().network;
    let is_empty = memo(move || {
        room.desk
            .board
            .with(|board| board.people.len() == board.children().count())
    });
    view! {
        <When is=move || is_empty.get()>
            <div class="network__first">
                <p class="network__question">{move || (network.who_matters)(&room.children())}</p>
                <p>{network.first_step}</p>
            </div>
        </When>
    }
}

/// Asks before somebody is removed whose name stands by words of theirs.
#[component]
fn AskRemoval() -> impl IntoView {
    let room = use_room();
    let network = &room.texts().network;
    let is_asked = RwSignal::new(false);
    // The words stay while the dialog closes.
    let about = RwSignal::new(None::<(PersonId, bool)>);
    effect(move || {
        if let Some(asked) = room.asked_removal.get() {
            about.set(Some(asked));
            is_asked.set(true);
        }
    });
    effect(move || {
        if !is_asked.get() {
            room.asked_removal.set(None);
        }
    });
    let question = move || {
        let (person, _) = about.get()?;
        Some((network.remove_question)(&room.desk.name_of(person)))
    };
    let consequence = move || {
        let (person, _) = about.get()?;
        let (statements, agreements) = room.desk.board.with(|board| words::nameless(board, person));
        Some((network.loses_name)(statements, agreements))
    };
    let yes = Callback::new(move |()| {
        if let Some((person, is_on_map)) = about.get_untracked() {
            room.remove(person, is_on_map);
        }
    });
    view! {
        <Confirm
            is_asked
            question=Signal::derive(move || question().unwrap_or_default())
            consequence=Signal::derive(move || consequence().unwrap_or_default())
            deed=network.remove_deed
            on_yes=yes
        />
    }
}

/// Counts people, groups, animals and things around the children, in words.
fn counted(room: &'static NetworkRoom) -> String {
    room.desk.board.with(|board| {
        let mut counts = [0; 4];
        for person in board.people.iter().filter(|person| !person.is_child()) {
            counts[match (person.kind, person.symbol) {
                (Kind::Group, _) => 1,
                (Kind::Person, Symbol::Pet) => 2,
                (Kind::Person, Symbol::Thing) => 3,
                (Kind::Person, _) => 0,
            }] += 1;
        }
        let words = (room.texts().network.counted)(counts);
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        (room.texts().terms.names)(&words)
    })
}
