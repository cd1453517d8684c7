//! Somebody's details, all of them changed where they stand.

use leptos::prelude::*;

use super::about::About;
use super::middle::Middle;
use super::place::{MoveOnMap, PlaceFields};
use super::said::{Carries, Statements};
use super::ties::Ties;
use crate::board::{Command, Kind, PersonId, Symbol, limits};
use crate::ui::network::eyes::Eyes;
use crate::ui::network::room::use_room;
use crate::ui::parts::{EditableText, When};
use crate::ui::react::{Signal, live, memo, view};

/// Shows one person or group.
#[component]
pub fn PersonDetails(
    /// Who.
    id: PersonId,
) -> impl IntoView {
    let room = use_room();
    let desk = room.desk;
    let network = &room.texts().network;
    let about = &room.texts().about;
    let person = desk.person(id);
    let role = move || person.with(|it| it.as_ref().map(|it| it.role.clone()).unwrap_or_default());
    let is_child = memo(move || person.with(|it| it.as_ref().is_some_and(|it| it.is_child())));
    let looks = memo(move || person.with(|it| it.as_ref().map(|it| (it.kind, it.symbol))));
    let role_example = memo(move || match looks.get() {
        Some((Kind::Person, Symbol::Pet)) => about.pet_example,
        Some((Kind::Person, Symbol::Thing)) => about.thing_example,
        _ => network.role_example,
    });
    let rename = Callback::new(move |name| desk.run(Command::RenamePerson { id, name }));
    let set_role = Callback::new(move |role| desk.run(Command::SetRole { id, role }));
    let role_field = move || {
        view! {
            <EditableText
                text=Signal::derive(role)
                label=network.role
                placeholder=role_example.get()
                limit=limits::LINE
                on_change=set_role
            />
        }
    };
    view! {
        <div class="details">
            <h2 class="details__name">
                <EditableText
                    text=Signal::derive(move || desk.name_of(id))
                    label=network.name
                    limit=limits::NAME
                    on_change=rename
                />
            </h2>
            <div class="details__role">{live(role_field)}</div>
            <When is=move || !is_child.get()>
                <PlaceFields id />
            </When>
            <div class="details__choices">
                <TakesPart id />
                <When is=move || !is_child.get()>
                    <MoveOnMap id />
                </When>
                <Middle id />
                <Eyes id is_child />
            </div>
            <About id person is_child />
            <Ties id />
            <Statements id />
            <Carries id />
        </div>
    }
}

#[component]
fn TakesPart(id: PersonId) -> impl IntoView {
    let room = use_room();
    let desk = room.desk;
    let meeting = desk.meeting();
    let takes_part = memo(move || meeting.with(|it| it.participants.contains(&id)));
    let person = desk.person(id);
    let can_come = memo(move || person.with(|it| it.as_ref().is_some_and(|it| it.can_come())));
    view! {
        <When is=move || can_come.get() || takes_part.get()>
            <button
                type="button"
                class="chip"
                aria-pressed=move || takes_part.get().to_string()
                on:click=move |_| {
                    let takes_part = !takes_part.get_untracked();
                    desk.run(Command::SetTakesPart { person: id, takes_part });
                }
            >
                {room.texts().network.takes_part}
            </button>
        </When>
    }
}
