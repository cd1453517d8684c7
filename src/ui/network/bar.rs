//! The foot of the stage: those who wait for a place, and the line that adds.

use leptos::ev::{KeyboardEvent, MouseEvent};
use leptos::prelude::*;

use super::asking::Asking;
use super::eyes::EyesStrip;
use super::hands::StageHands;
use super::map::{Signs, SymbolSample, zoom_through};
use super::places::{DETAILS_ID, FIELD_ID, chip_id, focus_soon, map_id};
use super::room::{Mode, use_room};
use super::several::SeveralBar;
use crate::board::{Kind, PersonId, Place, Symbol, limits};
use crate::browser::page;
use crate::map::Lens;
use crate::ui::desk::use_desk;
use crate::ui::parts::{AddLine, Each, Icon, When, icons};
use crate::ui::react::{Memo, RwSignal, Signal, effect, live, memo, view};

/// The id of the button that opens the questions.
const ASK_ID: &str = "network-ask";

/// Shows what is in hand or waits, and the line that adds.
#[component]
pub fn Bar(
    /// The hands on the stage: they may carry somebody from here.
    hands: StageHands,
) -> impl IntoView {
    let room = use_room();
    let network = &room.texts().network;
    let next = RwSignal::new(0);
    let add = Callback::new(move |name| {
        let (kind, symbol) = NEXT[next.get_untracked()];
        room.name_somebody(kind, symbol, name)
    });
    // What the last answer was says nothing of the next.
    effect(move || {
        room.question();
        next.set(0);
    });
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
    // What is asked stands above already; at the side a question takes several
    // lines.
    let grey = Signal::derive(move || {
        if room.is_asking.get() || room.is_tight.get() {
            network.write_name.to_owned()
        } else {
            question.get()
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
                    class="button add-bar__ask"
                    id=ASK_ID
                    title=room.texts().questions.title
                    aria-expanded=move || room.is_asking.get().to_string()
                    on:click=move |_| room.toggle_asking(ASK_ID)
                >
                    <Icon drawing=icons::QUESTION />
                    // The whole title is its name.
                    <span aria-hidden="true">{room.texts().questions.short}</span>
                </button>
                <KindChoice next />
                <div class="add-bar__line" id=FIELD_ID>
                    <AddLine
                        field="network"
                        label=question
                        placeholder=grey
                        button=network.add
                        limit=limits::NAME
                        on_add=add
                    />
                </div>
            </div>
        </div>
    }
}

/// What the next name can be.
const NEXT: [(Kind, Symbol); 4] = [
    (Kind::Person, Symbol::Circle),
    (Kind::Group, Symbol::Circle),
    (Kind::Person, Symbol::Pet),
    (Kind::Person, Symbol::Thing),
];

/// Chooses what the next name is: a person's, a group's, an animal's, a thing's.
#[component]
fn KindChoice(
    /// Which of [`NEXT`].
    next: RwSignal<usize>,
) -> impl IntoView {
    let network = &use_room().texts().network;
    let words = [network.person, network.group, network.pet, network.thing];
    let option = move |(at, words): (usize, &'static str)| {
        view! { <option value=at.to_string() prop:selected=move || next.get() == at>{words}</option> }
    };
    view! {
        <select
            class="input add-bar__kind"
            aria-label=network.next_is
            on:change=move |event| {
                let chosen = event_target_value(&event).parse().ok();
                next.set(chosen.filter(|at| *at < NEXT.len()).unwrap_or(0));
            }
        >
            {words.into_iter().enumerate().map(option).collect_view()}
        </select>
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
    let has_waiting = memo(move || waiting.with(|it| !it.is_empty()));
    let is_idle = memo(move || {
        let is_free = room.mode.get() == Mode::Free && room.in_hand().is_none();
        is_free && room.target.get().is_none() && !room.is_to_middle.get()
    });
    let has_lens = memo(move || room.screen.map_lens.with(|lens| *lens != Lens::All));
    let is_landing = memo(move || room.carried.ids.with(|carried| !carried.is_empty()));
    view! {
        <div
            class="tray"
            class:is-landing=is_landing
            class:is-idle=move || is_idle.get() && !has_lens.get()
            class:is-lens=has_lens
        >
            <div class="tray__hint">
                <Hint has_waiting />
                <p role="status">{move || room.seen()}</p>
                <Signs />
            </div>
            <When is=move || has_waiting.get()>
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
    let is_carried = memo(move || room.carried.ids.with(|carried| carried.contains(&id)));
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
    let more = move || (room.texts().about.more_about)(&room.desk.name_of(id));
    effect(move || {
        // Whoever the next tap places is not out of sight at the end of the row.
        if is_selected.get() {
            request_animation_frame(move || page::show(&chip_id(id)));
        }
    });
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
        // On a narrow screen the chip only takes somebody in hand.
        <When is=move || is_selected.get() && !room.is_detailed.get()>
            <button
                type="button"
                class="button is-icon is-quiet tray__more"
                aria-label=more
                title=more
                on:click=move |_| {
                    room.select(id, true);
                    focus_soon(DETAILS_ID);
                }
            >
                <Icon drawing=icons::MORE />
            </button>
        </When>
    }
}

/// Says what the next tap on the map does.
#[component]
fn Hint(has_waiting: Memo<bool>) -> impl IntoView {
    let room = use_room();
    let network = &room.texts().network;
    let name = move |person| room.desk.name_of(person);
    let next = move || match room.target.get().filter(|_| !room.is_to_middle.get()) {
        Some(spot) => {
            let board = &room.desk.board;
            (network.next_come_to)(&board.with(|board| room.texts().terms.spot(board, spot)))
        }
        None => network.next_comes_to_middle.to_owned(),
    };
    let is_next_placed = move || room.target.get().is_some() || room.is_to_middle.get();
    let said = memo(move || match (room.mode.get(), room.in_hand()) {
        // The bar of several stands here.
        (Mode::Several, _) => String::new(),
        (Mode::Tying(from), _) => (network.tap_other)(&name(from)),
        (Mode::Moving(person), _) | (Mode::Free, Some(person)) => {
            (network.tap_where)(&name(person))
        }
        (Mode::Free, None) if is_next_placed() => next(),
        (Mode::Free, None) if room.screen.map_lens.with(|lens| *lens != Lens::All) => String::new(),
        (Mode::Free, None) if room.viewpoint().is_some() => room.texts().eyes.meaning.to_owned(),
        (Mode::Free, None) if has_waiting.get() => network.waiting.to_owned(),
        // While a tie or somebody is looked at, it would seem to be about them.
        (Mode::Free, None) if room.is_detailed.get() => String::new(),
        (Mode::Free, None) => network.hint.to_owned(),
    });
    let end = move || {
        matches!(room.mode.get(), Mode::Tying(_) | Mode::Moving(_)).then(|| {
            view! {
                <button
                    type="button"
                    class="button is-quiet tray__end"
                    on:click=move |_| room.mode.set(Mode::Free)
                >
                    {room.texts().shell.cancel}
                </button>
            }
        })
    };
    let forget = move || {
        let is_free = room.mode.get() == Mode::Free && room.in_hand().is_none();
        (is_free && is_next_placed()).then(|| {
            view! {
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
        })
    };
    let by_key = memo(move || match (room.mode.get(), room.in_hand()) {
        // The same for everybody: one after the other is named without hearing it anew.
        (Mode::Moving(_), _) | (Mode::Free, Some(_)) => Some(network.place_by_key.to_owned()),
        (Mode::Tying(_), _) => Some(network.tie_by_key.to_owned()),
        _ => None,
    });
    // Who hears it cannot tap; the group beside it is called the same; and what is
    // there whenever nothing is in hand is no news.
    let is_silent = move || {
        let is_place = by_key.with(Option::is_some) && !matches!(room.mode.get(), Mode::Tying(_));
        let is_known = said.with(|said| said == network.waiting || said == network.hint);
        (is_place || is_known).then_some("true")
    };
    view! {
        <p role="status">
            <span aria-hidden=is_silent>{said}</span>
            <span class="visually-hidden">" " {by_key}</span>
        </p>
        {live(end)}
        {live(forget)}
    }
}
