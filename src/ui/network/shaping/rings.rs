//! The rings, innermost first.

use leptos::prelude::*;

use super::deeds;
use super::leaving::{Leaving, WhereTo};
use crate::board::{Command, RingNumber, limits};
use crate::browser::page;
use crate::ui::network::room::{NetworkRoom, use_room};
use crate::ui::parts::{Each, EditableText, Icon, When, icons};
use crate::ui::react::{Memo, Signal, memo, view};

/// Shows the rings and what adds one.
#[component]
pub fn Rings() -> impl IntoView {
    let room = use_room();
    let words = &room.texts().shaping;
    let count = memo(move || room.desk.board.with(|board| board.rings.len()));
    let numbers = move || {
        let all = (0..count.get()).filter_map(|at| u8::try_from(at).ok());
        all.map(RingNumber).collect::<Vec<_>>()
    };
    let add = move |_| {
        let number = count.get_untracked();
        let terms = &room.texts().terms;
        let called = room
            .desk
            .board
            .with_untracked(|board| terms.new_ring(&board.rings));
        let standard = terms.standard_rings();
        let command = Command::AddRing {
            before: None,
            name: Some(called.clone()).filter(|it| standard.get(number) != Some(it)),
        };
        if room.desk.run(command) {
            let said = (words.ring_added)(&called);
            write_over(FRAMES, format!("ring-{number}"), room, said);
        }
    };
    view! {
        <section class="shaping__part">
            <h3>{words.rings}</h3>
            <ol class="shaping__rows">
                <Each of=numbers let:ring>
                    <Row ring count />
                </Each>
            </ol>
            <When is=move || count.get() < *limits::RINGS.end()>
                <button type="button" class="button" id="add-ring" on:click=add>
                    <Icon drawing=icons::ADD />
                    <span>{words.add_ring}</span>
                </button>
            </When>
        </section>
    }
}

/// In so many frames the page shows a new ring, however busy the machine is.
const FRAMES: u8 = 60;

/// Lets the name of a new ring be written over, as it is what is said next, and
/// says then that the ring is there.
fn write_over(frames: u8, id: String, room: &'static NetworkRoom, said: String) {
    request_animation_frame(move || {
        if page::write_over(&id) || frames == 0 {
            room.screen.speak(said);
        } else {
            write_over(frames - 1, id, room, said);
        }
    });
}

#[component]
fn Row(ring: RingNumber, count: Memo<usize>) -> impl IntoView {
    let room = use_room();
    let words = &room.texts().shaping;
    let at = usize::from(ring.0);
    let name = Signal::derive(move || {
        room.desk
            .board
            .with(|board| room.texts().terms.ring(&board.rings, ring).to_owned())
    });
    let rename = Callback::new(move |said: String| {
        // Its standard name, or none, gives it back the standard name.
        let is_same = said.trim() == name.get_untracked();
        let name = Some(said).filter(|said| !said.trim().is_empty());
        is_same || room.desk.run(Command::RenameRing { ring, name })
    });
    let go = move |to: usize, before: usize, end: &str| {
        let before = u8::try_from(before).ok().map(RingNumber);
        let before = before.filter(|it| usize::from(it.0) < count.get_untracked());
        let said = (words.moved)(&name.get_untracked());
        room.shape(
            Command::MoveRing {
                ring,
                before,
                standard: room.texts().terms.standard_rings(),
            },
            said,
            format!("ring-{to}-{end}"),
        );
    };
    let press = [
        Callback::new(move |()| go(at.saturating_sub(1), at.saturating_sub(1), "up")),
        Callback::new(move |()| go(at + 1, at + 2, "down")),
        Callback::new(move |()| room.ask_leaving(Leaving::Ring(ring))),
    ];
    let names = [words.nearer, words.further, words.remove]
        .map(|name_of| Signal::derive(move || name_of(&name.get())));
    let are_there = [
        Signal::stored(at > 0),
        Signal::derive(move || at + 1 < count.get()),
        Signal::derive(move || count.get() > *limits::RINGS.start()),
    ];
    let is_leaving = move || room.leaving.get() == Some(Leaving::Ring(ring));
    view! {
        <li class="shaping__row is-ring" id=format!("ring-{at}")>
            <EditableText text=name label=words.ring_name limit=limits::NAME on_change=rename />
            {deeds(&format!("ring-{at}"), names, are_there, press)}
            <When is=is_leaving>
                <WhereTo what=Leaving::Ring(ring) />
            </When>
        </li>
    }
}
