//! Choosing people with one tap each.

use std::sync::Arc;

use leptos::prelude::*;

use crate::board::{Person, PersonId};
use crate::ui::desk::use_desk;
use crate::ui::tone;

/// Shows people as toggles: those who take part in the meeting first.
#[component]
pub fn PeoplePicker(
    /// What is chosen here; the group's accessible name.
    #[prop(into)]
    label: Signal<String>,
    /// Who is chosen.
    #[prop(into)]
    chosen: Signal<Vec<PersonId>>,
    /// Called with a person who was pressed.
    on_toggle: Callback<PersonId>,
    /// Whether only those who take part in the meeting are offered, with
    /// those who are chosen already; all, while nobody is said to take part.
    #[prop(optional)]
    only_participants: bool,
) -> impl IntoView {
    let desk = use_desk();
    let offered = Memo::new(move |_| {
        let chosen = chosen.get();
        desk.board.with(|board| {
            let is_anybody_here = !board.meeting.participants.is_empty();
            let is_here = |person: &Arc<Person>| board.meeting.participants.contains(&person.id);
            let here = board.people.iter().filter(|person| is_here(person));
            let others = board.people.iter().filter(|person| {
                !is_here(person)
                    && (!(only_participants && is_anybody_here) || chosen.contains(&person.id))
            });
            here.chain(others)
                .map(|person| person.id)
                .collect::<Vec<_>>()
        })
    });
    view! {
        <div class="people-picker" role="group" aria-label=label>
            <For each=move || offered.get() key=|id| *id let:id>
                <button
                    type="button"
                    class=move || {
                        desk.board.with(|board| format!("chip {}", tone::of_person(board, id)))
                    }
                    aria-pressed=move || chosen.with(|chosen| chosen.contains(&id)).to_string()
                    on:click=move |_| on_toggle.run(id)
                >
                    <bdi>{move || desk.name_of(id)}</bdi>
                </button>
            </For>
        </div>
    }
}
