//! Whether the board is about somebody: one child, or siblings together.

use std::sync::Arc;

use leptos::prelude::*;

use crate::board::{Command, Kind, PersonId, Place};
use crate::ui::network::room::{NetworkRoom, use_room};
use crate::ui::react::{live, memo, view};
use crate::ui::screen::Deed;

/// Offers to put somebody in the middle, or out of it while another child
/// stays. A group is never in the middle.
#[component]
pub fn Middle(
    /// Who.
    id: PersonId,
) -> impl IntoView {
    let room = use_room();
    let words = &room.texts().middle;
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
            let deed = if is_child.get() {
                words.take_out
            } else {
                words.put_in
            };
            view! {
                <button type="button" class="chip" on:click=move |_| room.change_middle(id)>
                    {deed}
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
    /// Says that a child stays in the middle, and how that is changed.
    pub fn words_of_staying(&'static self, child: PersonId) -> String {
        let words = &self.texts().middle;
        let name = untrack(|| self.desk.name_of(child));
        let children = (self.desk.board).with_untracked(|board| board.children().count());
        let how = (words.how_to_leave)(&name, children == 1);
        format!("{} {how}", (words.child_stays)(&name))
    }

    /// Says that somebody who was let go in the middle stands beside it, and
    /// offers to put them in it.
    pub fn offer_middle(&'static self, person: PersonId) {
        let words = &self.texts().middle;
        let board = self.desk.board.get_untracked();
        let Some(one) = board.people.get(person) else {
            return;
        };
        let told = (words.is_beside)(&one.name);
        if one.kind == Kind::Group {
            self.screen.tell(told);
            return;
        }
        let deed = Deed {
            words: words.put_in.to_owned(),
            act: Arc::new(move || self.change_middle(person)),
        };
        self.screen.tell_and_offer(told, Arc::clone(&board), deed);
    }

    /// Puts somebody in the middle, or out of it to wait for a place.
    pub fn change_middle(&'static self, id: PersonId) {
        let words = &self.texts().middle;
        let name = untrack(|| self.desk.name_of(id));
        let (command, said) = if untrack(|| is_child(self, id)) {
            let place = Place::Waiting;
            let command = Command::LeaveMiddle { id, place };
            (command, (words.has_left)(&name))
        } else {
            let place = Place::Focus;
            let command = Command::PlacePerson { id, place };
            (command, (words.is_in)(&name))
        };
        if self.desk.run(command) {
            self.screen.speak(said);
        }
    }
}
