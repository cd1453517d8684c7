//! Somebody's details, all of them changed where they stand.

use leptos::prelude::*;

use super::about::About;
use super::middle::Middle;
use super::place::{MoveOnMap, PlaceFields};
use super::said::{Carries, Statements};
use super::ties::Ties;
use crate::board::{Command, PersonId, limits};
use crate::ui::network::room::use_room;
use crate::ui::parts::{EditableText, Icon, When, icons};
use crate::ui::react::{memo, view};

/// Shows one person or group.
#[component]
pub fn PersonDetails(
    /// Who.
    id: PersonId,
) -> impl IntoView {
    let room = use_room();
    let desk = room.desk;
    let network = &room.texts().network;
    let person = desk.person(id);
    let role = move || person.with(|it| it.as_ref().map(|it| it.role.clone()).unwrap_or_default());
    let is_child = memo(move || person.with(|it| it.as_ref().is_some_and(|it| it.is_child())));
    let rename = Callback::new(move |name| desk.run(Command::RenamePerson { id, name }));
    let set_role = Callback::new(move |role| desk.run(Command::SetRole { id, role }));
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
            <div class="details__role">
                <EditableText
                    text=Signal::derive(role)
                    label=network.role
                    placeholder=network.role_example
                    limit=limits::LINE
                    on_change=set_role
                />
            </div>
            <When is=move || !is_child.get()>
                <PlaceFields id />
            </When>
            <div class="details__choices">
                <TakesPart id />
                <When is=move || !is_child.get()>
                    <MoveOnMap id />
                </When>
                <Middle id />
            </div>
            <About id person is_child />
            <Ties id />
            <Statements id />
            <Carries id />
            <When is=move || !is_child.get()>
                <button
                    type="button"
                    class="button is-danger details__remove"
                    on:click=move |_| room.ask_removal(id)
                >
                    <Icon drawing=icons::DELETE />
                    <span>{move || (network.remove)(&desk.name_of(id))}</span>
                </button>
            </When>
        </div>
    }
}

#[component]
fn TakesPart(id: PersonId) -> impl IntoView {
    let room = use_room();
    let desk = room.desk;
    let meeting = desk.meeting();
    let takes_part = memo(move || meeting.with(|it| it.participants.contains(&id)));
    view! {
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
    }
}
