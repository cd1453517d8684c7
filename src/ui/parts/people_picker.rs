//! Choosing people with one tap each.

use std::sync::Arc;

use leptos::prelude::*;

use crate::board::{Board, Kind, Person, PersonId, Place};
use crate::browser::page;
use crate::ui::desk::use_desk;
use crate::ui::parts::{Each, Icon, When, icons};
use crate::ui::react::{RwSignal, Signal, memo, view};
use crate::ui::screen::use_texts;
use crate::ui::tone;

/// Shows people as toggles. With `only_participants` the child, those who take
/// part in the meeting and those who are chosen come first, and a button brings
/// the rest; otherwise everybody is there, the same first.
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
    /// Whether those who do not take part wait behind a button; nobody waits
    /// among a few of whom nobody is said to take part.
    #[prop(optional)]
    only_participants: bool,
    /// Whether it is about coming to a meeting or doing something: who cannot is
    /// not offered.
    #[prop(optional)]
    only_able_to_come: bool,
    /// Whether groups are not offered.
    #[prop(optional)]
    only_persons: bool,
    /// Who is not offered, as somebody who chooses others for themselves.
    #[prop(optional)]
    without: Option<PersonId>,
) -> impl IntoView {
    let texts = use_texts();
    let desk = use_desk();
    let has_all = RwSignal::new(!only_participants);
    // The order holds: a chip must not move or vanish under the finger.
    let chosen_at_first = chosen.get_untracked();
    let first = desk.board.with_untracked(|board| {
        ids(board, &|person| {
            is_close(board, person) || chosen_at_first.contains(&person.id)
        })
    });
    let is_first = move |board: &Board, person: &Person| {
        first.contains(&person.id) || (only_participants && is_close(board, person))
    };
    let is_fit = move |person: &Person| {
        let is_able = !only_able_to_come || person.can_come();
        let is_kind = !only_persons || person.kind == Kind::Person;
        Some(person.id) != without && is_able && is_kind
    };
    let offered = memo(move || {
        desk.board.with(|board| {
            let mut offered = ids(board, &|person| is_first(board, person));
            // With nobody here yet there is nobody to put first, and a few are few.
            let is_open = board.meeting.participants.is_empty() && board.people.len() <= FEW;
            if has_all.get() || is_open {
                offered.extend(ids(board, &|person| !is_first(board, person)));
            }
            offered.retain(|id| {
                let person = board.people.get(*id);
                // Who was chosen can be unchosen, whoever they are.
                person.is_some_and(|it| is_fit(it) || chosen_at_first.contains(id))
                    && Some(*id) != without
            });
            offered
        })
    });
    let has_others = memo(move || {
        let is_left = |person: &Arc<Person>| {
            is_fit(person) && offered.with(|offered| !offered.contains(&person.id))
        };
        !has_all.get() && desk.board.with(|board| board.people.iter().any(is_left))
    });
    // The button goes away with the focus on it.
    let bring_all = move |_| {
        let foothold = page::foothold();
        has_all.set(true);
        request_animation_frame(move || page::regain(&foothold));
    };
    view! {
        <div class="people-picker" role="group" aria-label=label>
            <Each of=move || offered.get() let:id>
                <PersonChip id chosen on_toggle />
            </Each>
            <When is=move || has_others.get()>
                <button type="button" class="chip is-more" on:click=bring_all>
                    <Icon drawing=icons::PEOPLE />
                    {texts.shell.others}
                </button>
            </When>
        </div>
    }
}

/// So many people are offered at once while nobody is said to take part.
const FEW: usize = 14;

/// Shows one person as a toggle in their colour, with their symbol.
#[component]
pub fn PersonChip(
    /// The person.
    id: PersonId,
    /// Who is chosen.
    #[prop(into)]
    chosen: Signal<Vec<PersonId>>,
    /// Called when the chip is pressed.
    on_toggle: Callback<PersonId>,
    /// What stands after the name.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let desk = use_desk();
    let look = memo(move || {
        desk.board.with(|board| {
            let (tone, shape) = (tone::of_person(board, id), tone::shape_of(board, id));
            format!("chip has-symbol {tone} {shape}")
        })
    });
    let name = memo(move || desk.name_of(id));
    let is_chosen = memo(move || chosen.with(|chosen| chosen.contains(&id)));
    view! {
        <button
            type="button"
            class=look
            aria-pressed=move || if is_chosen.get() { "true" } else { "false" }
            on:click=move |_| on_toggle.run(id)
        >
            <bdi>{name}</bdi>
            {children.map(|children| children())}
        </button>
    }
}

/// Whether somebody is at hand: they are here, or it is about them.
fn is_close(board: &Board, person: &Person) -> bool {
    person.place == Place::Focus || board.meeting.participants.contains(&person.id)
}

fn ids(board: &Board, is_wanted: &dyn Fn(&Person) -> bool) -> Vec<PersonId> {
    let wanted = |person: &&Arc<Person>| is_wanted(person);
    board
        .people
        .iter()
        .filter(wanted)
        .map(|person| person.id)
        .collect()
}

/// Takes one into a choice, last, or out of it.
pub fn toggle<I: PartialEq>(chosen: &mut Vec<I>, one: I) {
    match chosen.iter().position(|it| *it == one) {
        Some(at) => drop(chosen.remove(at)),
        None => chosen.push(one),
    }
}
