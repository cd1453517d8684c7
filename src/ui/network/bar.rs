//! The foot of the stage: those who wait for a place, and the line that adds.

use leptos::ev::{KeyboardEvent, MouseEvent};
use leptos::prelude::*;

use super::asking::Asking;
use super::deeds::{DETAILS_ID, chip_id, focus_soon, map_id};
use super::eyes::EyesStrip;
use super::hands::StageHands;
use super::map::{SymbolSample, zoom_through};
use super::room::{Mode, use_room};
use super::several::SeveralBar;
use crate::board::{Kind, PersonId, Place, limits};
use crate::browser::page;
use crate::ui::desk::use_desk;
use crate::ui::parts::{AddLine, Each, Icon, When, icons};
use crate::ui::react::{live, memo, view};

const FIELD_ID: &str = "network-add";

/// Puts the focus into the line that adds.
pub fn focus_field() {
    page::focus_inside(FIELD_ID);
}

/// Shows what is in hand or waits, and the line that adds.
#[component]
pub fn Bar(
    /// The hands on the stage: they may carry somebody from here.
    hands: StageHands,
) -> impl IntoView {
    let room = use_room();
    let network = &room.texts().network;
    let kind = RwSignal::new(Kind::Person);
    let add = Callback::new(move |name| room.add(kind.get_untracked(), name));
    let has_eyes = memo(move || room.viewpoint().is_some());
    // A question that is asked is answered here.
    let question = memo(move || {
        let asked = room.question_for_name();
        if asked.is_empty() {
            (network.who_matters)(&room.children())
        } else {
            asked
        }
    });
    view! {
        <div
            class="network__foot"
            class:has-eyes=move || has_eyes.get()
            on:wheel=move |event| zoom_through(room, &event)
        >
            <SeveralBar />
            <Tray hands />
            <EyesStrip />
            <Asking />
            <div class="add-bar">
                <button
                    type="button"
                    class="button is-icon add-bar__ask"
                    title=room.texts().questions.title
                    aria-expanded=move || room.is_asking.get().to_string()
                    on:click=move |_| room.toggle_asking()
                >
                    <Icon drawing=icons::QUESTION />
                </button>
                <KindChoice kind />
                <div class="add-bar__line" id=FIELD_ID>
                    <AddLine
                        field="network"
                        label=question
                        placeholder=question
                        button=network.add
                        limit=limits::NAME
                        on_add=add
                    />
                </div>
            </div>
        </div>
    }
}

/// Chooses whether the next name is a person's or a group's.
#[component]
fn KindChoice(kind: RwSignal<Kind>) -> impl IntoView {
    let network = &use_room().texts().network;
    let choice = move |is: Kind, words: &'static str, drawing| {
        view! {
            <button
                type="button"
                class="add-bar__kind"
                title=words
                aria-pressed=move || (kind.get() == is).to_string()
                on:click=move |_| {
                    kind.set(is);
                    focus_field();
                }
            >
                <Icon drawing />
            </button>
        }
    };
    view! {
        <div class="add-bar__kinds" role="group" aria-label=network.next_is>
            {choice(Kind::Person, network.person, icons::PERSON)}
            {choice(Kind::Group, network.group, icons::PEOPLE)}
        </div>
    }
}

/// Shows what the next tap on the map does, and those who wait for a place.
#[component]
fn Tray(hands: StageHands) -> impl IntoView {
    let room = use_room();
    let desk = use_desk();
    let network = &room.texts().network;
    let waiting = memo(move || {
        desk.board.with(|board| {
            let people = board.people.iter();
            people
                .filter(|person| person.place == Place::Waiting)
                .map(|person| person.id)
                .collect::<Vec<_>>()
        })
    });
    let is_idle = memo(move || {
        let is_free = room.mode.get() == Mode::Free && room.in_hand().is_none();
        is_free && room.target.get().is_none() && !room.is_to_middle.get()
    });
    let is_landing = memo(move || room.carried_ids.with(|carried| !carried.is_empty()));
    view! {
        <div class="tray" class:is-landing=is_landing>
            <p class="tray__hint" class:is-idle=is_idle role="status">
                <Hint has_waiting=Signal::derive(move || waiting.with(|it| !it.is_empty())) />
            </p>
            <When is=move || waiting.with(|waiting| !waiting.is_empty())>
                <div class="tray__people" role="group" aria-label=network.waiting>
                    <Each of=move || waiting.get() let:id>
                        <Chip id hands />
                    </Each>
                </div>
            </When>
            <p class="tray__landing" aria-hidden="true">{network.drop_to_wait}</p>
        </div>
    }
}

#[component]
fn Chip(id: PersonId, hands: StageHands) -> impl IntoView {
    let room = use_room();
    let person = room.desk.person(id);
    let is_selected = memo(move || room.screen.selected.get() == Some(id));
    let is_carried = memo(move || room.carried_ids.with(|carried| carried.contains(&id)));
    let choose = move |event: MouseEvent| {
        if hands.was_dragged_just_before(&event, id) {
            return;
        }
        room.choose(id);
        // A click that counts none came from a key.
        if event.detail() == 0 && room.is_detailed.get_untracked() {
            focus_soon(DETAILS_ID);
        }
    };
    let place_by_key = move |event: KeyboardEvent| {
        let key = event.key();
        if event.shift_key() && key.starts_with("Arrow") {
            event.prevent_default();
            if room.nudge(id, &key) {
                focus_soon(map_id(id));
            }
        }
    };
    view! {
        <button
            type="button"
            class="chip tray__chip tone-waiting"
            class:is-carried=is_carried
            class:is-dimmed=move || room.is_dimmed(id)
            id=chip_id(id)
            data-person=id.to_string()
            aria-pressed=move || is_selected.get().to_string()
            on:click=choose
            on:keydown=place_by_key
        >
            <SymbolSample person />
            <bdi>{move || room.desk.name_of(id)}</bdi>
        </button>
    }
}

/// Says what the next tap on the map does.
#[component]
fn Hint(has_waiting: Signal<bool>) -> impl IntoView {
    let room = use_room();
    let network = &room.texts().network;
    let name = move |person| room.desk.name_of(person);
    let end = move |words: &'static str| {
        view! {
            <button type="button" class="button is-quiet tray__end" on:click=move |_| {
                room.mode.set(Mode::Free);
            }>
                {words}
            </button>
        }
    };
    live(
        move || match (room.mode.get(), room.in_hand(), room.target.get()) {
            // The bar of several stands here.
            (Mode::Several, ..) => ().into_any(),
            (Mode::Tying(from), _, _) => {
                view! { <span>{(network.tap_other)(&name(from))}</span> {end(room.texts().shell.cancel)} }
            }
            (Mode::Moving(person), _, _) => {
                view! { <span>{(network.tap_where)(&name(person))}</span> {end(room.texts().shell.cancel)} }
            }
            (Mode::Free, Some(person), _) => {
                let by_key = (network.place_by_key)(&name(person));
                view! {
                    <span>{(network.tap_where)(&name(person))}</span>
                    <span class="visually-hidden">". " {by_key}</span>
                }
            }
            (Mode::Free, None, spot) if spot.is_some() || room.is_to_middle.get() => {
                let place = match spot.filter(|_| !room.is_to_middle.get()) {
                    Some(spot) => room
                        .desk
                        .board
                        .with(|board| room.texts().terms.spot(board, spot)),
                    None => room.texts().terms.focus.to_owned(),
                };
                view! {
                    <span>{(network.next_come_to)(&place)}</span>
                    <button
                        type="button"
                        class="button is-icon is-quiet tray__end"
                        aria-label=network.forget_place
                        on:click=move |_| {
                            room.is_to_middle.set(false);
                            room.target.set(None);
                        }
                    >
                        <Icon drawing=icons::CLOSE />
                    </button>
                }
            }
            (Mode::Free, None, _) => {
                let is_heading = has_waiting.get();
                let words = if is_heading {
                    network.waiting
                } else {
                    network.hint
                };
                // The group beside it is called the same.
                view! { <span aria-hidden=is_heading.then_some("true")>{words}</span> }
            }
        },
    )
}
