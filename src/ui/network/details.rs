//! The panel of whoever, or whichever tie, is selected.

mod about;
mod household;
mod looks;
mod middle;
mod person;
mod place;
mod said;
mod support;
mod tie;
mod ties;

use leptos::html::Section;
use leptos::prelude::*;

use super::legend::Legend;
use super::map::zoom_through;
use super::places::DETAILS_ID;
use super::room::use_room;
use crate::board::{PersonId, TieId};
use crate::ui::parts::{Icon, When, icons};
use crate::ui::react::{effect, memo, view};

/// What the panel is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Subject {
    Person(PersonId),
    Tie(TieId),
}

/// Shows the panel while something is selected that is on the board.
#[component]
pub fn Details() -> impl IntoView {
    let room = use_room();
    let panel = NodeRef::<Section>::new();
    let subject = memo(move || {
        let tie = room.tie.get();
        let person = room.screen.selected.get();
        room.desk.board.with(|board| {
            let tie = tie.filter(|id| board.ties.contains(*id)).map(Subject::Tie);
            let person = person.filter(|id| board.people.contains(*id));
            tie.or(person.map(Subject::Person))
        })
    });
    let mut is_new = true;
    effect(move || {
        // What was selected may be undone away.
        if subject.get().is_none() {
            room.is_detailed.set(false);
        }
        // Somebody else's details begin at the top. A new panel does so by itself,
        // and where it is need not be found out before the map is there.
        if std::mem::take(&mut is_new) {
            return;
        }
        if let Some(panel) = panel.get_untracked() {
            panel.set_scroll_top(0);
            // With large text it scrolls with everything beside the map.
            if let Ok(Some(whole)) = panel.closest(".network") {
                whole.set_scroll_top(0);
            }
        }
    });
    let label = move || match subject.get()? {
        Subject::Person(person) => Some(room.desk.name_of(person)),
        Subject::Tie(_) => Some(room.texts().network.ties.to_owned()),
    };
    view! {
        <section
            class="network__details"
            id=DETAILS_ID
            node_ref=panel
            tabindex="-1"
            aria-label=label
            hidden=move || !room.is_detailed.get()
            on:wheel=move |event| zoom_through(room, &event)
        >
            <button
                type="button"
                class="button is-quiet network__close"
                on:click=move |_| room.close_details()
            >
                <span class="network__to-list">{room.texts().network.list}</span>
                <span class="network__cross">
                    <Icon drawing=icons::CLOSE />
                    {room.texts().shell.close}
                </span>
            </button>
            {move || match subject.get() {
                Some(Subject::Person(id)) => view! { <person::PersonDetails id /> },
                Some(Subject::Tie(id)) => view! { <tie::TieDetails id /> },
                None => ().into_any(),
            }}
            <When is=move || matches!(subject.get(), Some(Subject::Person(_)))>
                <Legend />
            </When>
        </section>
    }
}
