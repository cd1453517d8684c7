//! The sectors, clockwise, with their colours.

use leptos::prelude::*;

use super::deeds;
use super::leaving::{Leaving, WhereTo};
use crate::board::{Command, Sector, SectorId, Tone, limits};
use crate::ui::network::room::use_room;
use crate::ui::parts::{AddLine, Each, EditableText, When};
use crate::ui::react::{Memo, Signal, memo, view};
use crate::ui::tone;

/// Shows the sectors and what adds one.
#[component]
pub fn Sectors() -> impl IntoView {
    let room = use_room();
    let words = &room.texts().shaping;
    let ids = memo(move || {
        room.desk
            .board
            .with(|board| board.sectors.iter().map(|it| it.id).collect::<Vec<_>>())
    });
    let add = Callback::new(move |name: String| {
        let id = SectorId(room.desk.new_id());
        let used = |tone: &Tone| {
            room.desk
                .board
                .with_untracked(|board| board.sectors.iter().any(|it| it.tone == *tone))
        };
        // A colour that is not there yet tells it best from the others.
        let tone = Tone::ALL.into_iter().find(|tone| !used(tone));
        let said = (words.added)(name.trim());
        let sector = Sector {
            id,
            standard: None,
            tone: tone.unwrap_or(Tone::Slate),
            name: Some(name),
        };
        let is_added = room.desk.run(Command::AddSector {
            sector,
            before: None,
        });
        if is_added {
            room.screen.speak(said);
        }
        is_added
    });
    view! {
        <section class="shaping__part" id="shaping-sectors" tabindex="-1">
            <h3>{words.sectors}</h3>
            <ol class="shaping__rows">
                <Each of=move || ids.get() let:id>
                    <Row id ids />
                </Each>
            </ol>
            <When is=move || { ids.with(Vec::len) < *limits::SECTORS.end() }>
                <AddLine
                    field="sector"
                    label=Signal::stored(words.new_sector.to_owned())
                    placeholder=Signal::stored(words.new_sector.to_owned())
                    button=words.add
                    limit=limits::NAME
                    on_add=add
                />
            </When>
        </section>
    }
}

#[component]
fn Row(id: SectorId, ids: Memo<Vec<SectorId>>) -> impl IntoView {
    let room = use_room();
    let texts = room.texts();
    let words = &texts.shaping;
    let name = Signal::derive(move || {
        room.desk.board.with(|board| {
            let sector = board.sector(id);
            sector.map_or_else(String::new, |it| texts.terms.sector(it).to_owned())
        })
    });
    let colour = memo(move || {
        room.desk
            .board
            .with(|board| board.sector(id).map(|it| it.tone))
    });
    let rename = Callback::new(move |said: String| {
        let is_same = said.trim() == name.get_untracked();
        let name = Some(said).filter(|said| !said.trim().is_empty());
        is_same || room.desk.run(Command::RenameSector { id, name })
    });
    let at = move || ids.with(|ids| ids.iter().position(|it| *it == id).unwrap_or(0));
    let go = move |before: Option<usize>, end: &str| {
        let before = before.and_then(|at| ids.with_untracked(|ids| ids.get(at).copied()));
        let said = (words.moved)(&name.get_untracked());
        room.shape(
            Command::MoveSector { id, before },
            said,
            format!("sector-{id}-{end}"),
        );
    };
    let press = [
        Callback::new(move |()| go(untrack(at).checked_sub(1), "up")),
        Callback::new(move |()| go(Some(untrack(at) + 2), "down")),
        Callback::new(move |()| room.ask_leaving(Leaving::Sector(id))),
    ];
    let names = [words.before, words.after, words.remove]
        .map(|name_of| Signal::derive(move || name_of(&name.get())));
    let are_there = [
        Signal::derive(move || at() > 0),
        Signal::derive(move || at() + 1 < ids.with(Vec::len)),
        Signal::derive(move || ids.with(Vec::len) > *limits::SECTORS.start()),
    ];
    let paint = move |event| {
        let chosen = event_target_value(&event).parse::<usize>().ok();
        if let Some(tone) = chosen.and_then(|at| Tone::ALL.get(at).copied()) {
            room.desk.run(Command::SetSectorTone { id, tone });
        }
    };
    let option = move |(at, tone): (usize, Tone)| {
        let is_chosen = move || colour.get() == Some(tone);
        let words = (texts.terms.network.tone)(tone);
        let class = tone::of_sector(tone);
        view! { <option class=class value=at.to_string() prop:selected=is_chosen>{words}</option> }
    };
    let class = move || format!("shaping__row {}", colour.get().map_or("", tone::of_sector));
    let is_leaving = move || room.leaving.get() == Some(Leaving::Sector(id));
    view! {
        <li class=class>
            <EditableText text=name label=words.sector_name limit=limits::NAME on_change=rename />
            <select
                class="input shaping__colour"
                aria-label=move || (words.colour_of)(&name.get())
                on:change=paint
            >
                {Tone::ALL.into_iter().enumerate().map(option).collect_view()}
            </select>
            {deeds(&format!("sector-{id}"), names, are_there, press)}
            <When is=is_leaving>
                <WhereTo what=Leaving::Sector(id) />
            </When>
        </li>
    }
}
