//! Whether the board is about somebody: one child, or siblings together.

use leptos::prelude::*;

use crate::board::{Command, Kind, PersonId, Place};
use crate::ui::network::room::{NetworkRoom, use_room};
use crate::ui::react::{live, memo, view};

/// Offers to put somebody in the middle, or out of it while another child
/// stays. A group is never in the middle.
#[component]
pub fn Middle(
    /// Who.
    id: PersonId,
) -> impl IntoView {
    let room = use_room();
    let network = &room.texts().network;
    let is_child = memo(move || is_child(room, id));
    let can_change = memo(move || {
        room.desk.board.with(|board| {
            let person = board.people.get(id);
            person.is_some_and(|it| match it.place {
                Place::Focus => board.children().count() > 1,
                Place::Waiting | Place::OnMap(_) => it.kind == Kind::Person,
            })
        })
    });
    live(move || {
        can_change.get().then(|| {
            let words = if is_child.get() {
                network.out_of_middle
            } else {
                network.into_middle
            };
            view! {
                <button type="button" class="chip" on:click=move |_| room.change_middle(id)>
                    {words}
                </button>
            }
        })
    })
}

fn is_child(room: &'static NetworkRoom, id: PersonId) -> bool {
    room.desk
        .board
        .with(|board| board.people.get(id).is_some_and(|it| it.is_child()))
}

impl NetworkRoom {
    /// Puts somebody in the middle, or out of it to wait for a place.
    fn change_middle(&'static self, id: PersonId) {
        let network = &self.texts().network;
        let name = untrack(|| self.desk.name_of(id));
        let (command, said) = if untrack(|| is_child(self, id)) {
            let place = Place::Waiting;
            let command = Command::LeaveMiddle { id, place };
            (command, (network.left_middle)(&name))
        } else {
            let place = Place::Focus;
            let command = Command::PlacePerson { id, place };
            (command, (network.is_in_middle)(&name))
        };
        if self.desk.run(command) {
            self.screen.speak(said);
        }
    }
}
