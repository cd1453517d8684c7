//! The map's twin: the same people in words, by sector and ring.

use leptos::ev::{KeyboardEvent, MouseEvent};
use leptos::prelude::*;

use super::counted;
use super::hands::is_adding;
use super::legend::Legend;
use super::map::{Signs, SymbolSample, line_class, person_of, zoom_through};
use super::places::{DETAILS_ID, LIST_ID, focus_field, focus_soon, row_id};
use super::room::{Mode, NetworkRoom, use_room};
use super::several::{BEGIN_ID, SeveralBox};
use super::words;
use crate::board::{PersonId, Quality, RingNumber, SectorId, Spot};
use crate::browser::page;
use crate::map::ReadingOrder;
use crate::ui::parts::{Each, Icon, MapPictures, When, icons};
use crate::ui::react::{Memo, Signal, memo, view};
use crate::ui::tone;

/// Shows everybody.
#[component]
pub fn PeopleList() -> impl IntoView {
    let room = use_room();
    let network = &room.texts().network;
    let order = room.order;
    let focus = memo(move || order.with(|order| order.focus.clone()));
    let waiting = memo(move || order.with(|order| order.waiting.clone()));
    let sectors = memo(move || {
        order.with(|order| order.sectors.iter().map(|it| it.sector).collect::<Vec<_>>())
    });
    view! {
        <section
            class="network__list"
            id=LIST_ID
            tabindex="-1"
            aria-labelledby="network-list-heading"
            on:keydown=move |event| act_on(room, &event)
            on:wheel=move |event| zoom_through(room, &event)
        >
            <header class="people-list__head">
                <h2 id="network-list-heading">{network.everybody}</h2>
                <p>{move || counted(room)}</p>
                <PictureMenu />
                <button
                    type="button"
                    class="button is-quiet people-list__picture"
                    id=BEGIN_ID
                    aria-pressed=move || (room.mode.get() == Mode::Several).to_string()
                    on:click=move |_| room.begin_several()
                >
                    <Icon drawing=icons::PEOPLE />
                    <span>{room.texts().several.begin}</span>
                </button>
                <Signs />
            </header>
            <Group
                heading=Signal::stored(room.texts().middle.heading.to_owned())
                class=Signal::stored("tone-child")
                people=focus
                add=Callback::new(move |()| {
                    room.deselect();
                    room.target.set(None);
                    room.leave_eyes();
                    room.is_to_middle.set(true);
                    focus_field();
                })
            />
            <When is=move || waiting.with(|waiting| !waiting.is_empty())>
                <Group
                    heading=Signal::stored(network.waiting.to_owned())
                    class=Signal::stored("tone-waiting")
                    people=waiting
                />
            </When>
            <Each of=move || sectors.get() let:id>
                <SectorGroup id order />
            </Each>
            <Legend />
        </section>
    }
}

/// Shows the button that lets the map leave as a picture, and what it opens.
#[component]
fn PictureMenu() -> impl IntoView {
    let words = &use_room().texts().closing;
    view! {
        <button
            type="button"
            class="button is-quiet people-list__picture"
            popovertarget="picture-menu"
        >
            <Icon drawing=icons::PICTURE />
            <span>{words.picture}</span>
        </button>
        <section class="popover" id="picture-menu" popover="auto" aria-label=words.picture>
            <MapPictures />
        </section>
    }
}

/// People under one heading.
#[component]
fn Group(
    heading: Signal<String>,
    class: Signal<&'static str>,
    people: Memo<Vec<PersonId>>,
    /// Begins to add somebody here, if that can be done.
    #[prop(optional)]
    add: Option<Callback<()>>,
) -> impl IntoView {
    let texts = use_room().texts();
    let to_middle = || (texts.network.add_to)(texts.middle.name);
    let button = add.map(|add| add_button(Signal::stored(to_middle()), add));
    view! {
        <section class=move || format!("people-list__group {}", class.get())>
            <header class:people-list__sector=add.is_some()>
                <h3>{heading}</h3>
                {button}
            </header>
            <Rows label=heading people />
        </section>
    }
}

fn add_button(words: Signal<String>, add: Callback<()>) -> AnyView {
    view! {
        <button
            type="button"
            class="button is-quiet people-list__add"
            aria-label=words
            on:click=move |_| add.run(())
        >
            <Icon drawing=icons::ADD />
            <span>{use_room().texts().network.add}</span>
        </button>
    }
}

#[component]
fn SectorGroup(id: SectorId, order: Memo<ReadingOrder>) -> impl IntoView {
    let room = use_room();
    let network = &room.texts().network;
    let name = memo(move || {
        room.desk.board.with(|board| {
            let sector = board.sector(id);
            sector
                .map(|sector| room.texts().terms.sector(sector).to_owned())
                .unwrap_or_default()
        })
    });
    let class = memo(move || {
        room.desk.board.with(|board| {
            let sector = board.sector(id);
            sector.map_or("", |sector| tone::of_sector(sector.tone))
        })
    });
    let rings = memo(move || {
        order.with(|order| {
            let group = order.sectors.iter().find(|group| group.sector == id);
            group
                .map(|group| group.rings.iter().map(|it| it.ring).collect::<Vec<_>>())
                .unwrap_or_default()
        })
    });
    let add_here = move |()| {
        let middle = room
            .desk
            .board
            .with_untracked(|board| board.rings.len() / 2);
        let ring = RingNumber(u8::try_from(middle).unwrap_or(0));
        room.leave_eyes();
        room.deselect();
        room.is_to_middle.set(false);
        room.target.set(Some(Spot::new(ring, id)));
        focus_field();
    };
    view! {
        <section class=move || format!("people-list__group {}", class.get())>
            <header class="people-list__sector">
                <h3>{name}</h3>
                {add_button(
                    Signal::derive(move || (network.add_to)(&name.get())),
                    Callback::new(add_here),
                )}
            </header>
            <Each of=move || rings.get() let:ring>
                <RingGroup sector=id ring sector_name=name order />
            </Each>
            <When is=move || rings.with(Vec::is_empty)>
                <p class="people-list__nobody">{network.nobody_here}</p>
            </When>
        </section>
    }
}

#[component]
fn RingGroup(
    sector: SectorId,
    ring: RingNumber,
    sector_name: Memo<String>,
    order: Memo<ReadingOrder>,
) -> impl IntoView {
    let room = use_room();
    let people = memo(move || {
        order.with(|order| {
            let group = order.sectors.iter().find(|group| group.sector == sector);
            let ring = group.and_then(|group| group.rings.iter().find(|it| it.ring == ring));
            ring.map(|ring| ring.people.clone()).unwrap_or_default()
        })
    });
    let name = memo(move || {
        room.desk
            .board
            .with(|board| room.texts().terms.ring(&board.rings, ring).to_owned())
    });
    let label = Signal::derive(move || format!("{}, {}", sector_name.get(), name.get()));
    view! {
        <p class="people-list__ring" aria-hidden="true">{name}</p>
        <Rows label people />
    }
}

#[component]
fn Rows(label: Signal<String>, people: Memo<Vec<PersonId>>) -> impl IntoView {
    view! {
        <ul class="people-list__rows" aria-label=label>
            <Each of=move || people.get() let:id>
                <Row id />
            </Each>
        </ul>
    }
}

#[component]
fn Row(id: PersonId) -> impl IntoView {
    let room = use_room();
    let person = room.desk.person(id);
    let is_selected = memo(move || room.is_chosen(id));
    let ties = memo(move || {
        room.desk.about(id, |board| {
            // A child's are told with all the others, whose they are as well.
            let is_child = |id| board.people.get(id).is_some_and(|it| it.is_child());
            let ties = board.ties_of(id).filter_map(|tie| {
                let other = board.people.get(tie.other_end(id))?;
                let said = words::tie_of(room.texts(), tie, id, &other.name);
                (other.is_child() || !is_child(id)).then_some((
                    !other.is_child(),
                    tie.quality,
                    said,
                ))
            });
            let (further, to_child): (Vec<_>, Vec<_>) =
                ties.partition(|(is_further, ..)| *is_further);
            let ties = to_child.into_iter().chain(further);
            let told = ties.map(|(_, quality, said)| (quality, said));
            told.collect::<Vec<_>>()
        })
    });
    let tie = move |(quality, said): (Quality, String)| {
        view! {
            <span class="person-row__tie">
                <span class=line_class(quality)></span>
                {said}
            </span>
        }
    };
    let seen = move || {
        let seen = words::seen(room.texts(), person.get()?.as_ref());
        let is_any = !seen.is_empty();
        is_any.then(|| view! { <span class="person-row__role">{seen.join(" · ")}</span> })
    };
    let told = move || {
        let told = room.told(id)?;
        Some(view! { <span class="person-row__told">{told}</span> })
    };
    // As one sentence: what stands in lines of its own would be read without a stop.
    let heard = memo(move || {
        let heard = room.desk.about(id, |board| {
            let person = board.people.get(id)?;
            Some(words::heard_in_list(board, room.texts(), person))
        })?;
        Some(match room.told(id) {
            Some(told) => format!("{heard}, {told}"),
            None => heard,
        })
    });
    let around = memo(move || {
        room.desk.about(id, |board| {
            let person = board.people.get(id)?;
            words::heard_around(board, room.texts(), person)
        })
    });
    let choose = move |event: MouseEvent| {
        if is_adding(&event) {
            room.add_to_several(id);
            return;
        }
        room.choose(id);
        if room.mode.get_untracked() != Mode::Several {
            focus_soon(DETAILS_ID);
        }
    };
    view! {
        <li
            class="person-row"
            class:is-dimmed=move || room.is_dimmed(id)
            data-person=id.to_string()
        >
            <SeveralBox id />
            <button
                type="button"
                class="person-row__button"
                id=row_id(id)
                aria-description=around
                aria-pressed=move || is_selected.get().to_string()
                on:click=choose
            >
                <SymbolSample person />
                <span class="visually-hidden">{heard}</span>
                <span class="person-row__words" aria-hidden="true">
                    <bdi class="person-row__name">
                        {move || person.get().map(|person| person.name.clone())}
                    </bdi>
                    {move || {
                        person
                            .get()
                            .filter(|person| !person.role.is_empty())
                            .map(|person| {
                                view! { <bdi class="person-row__role">{person.role.clone()}</bdi> }
                            })
                    }}
                    {seen}
                    {told}
                    {move || ties.get().into_iter().map(tie).collect_view()}
                </span>
            </button>
        </li>
    }
}

/// The keys of the list: the same as on the map, as far as a list has them.
fn act_on(room: &'static NetworkRoom, event: &KeyboardEvent) {
    if event.ctrl_key() || event.meta_key() || event.alt_key() {
        return;
    }
    let Some(person) = person_of(event) else {
        return;
    };
    let key = event.key();
    match (key.as_str(), event.shift_key()) {
        ("ArrowUp" | "ArrowDown" | "ArrowLeft" | "ArrowRight", true) => {
            room.nudge(person, &key);
            focus_soon(row_id(person));
        }
        ("ArrowUp", false) => step(room, person, -1),
        ("ArrowDown", false) => step(room, person, 1),
        ("Home", false) => step(room, person, isize::MIN),
        ("End", false) => step(room, person, isize::MAX),
        ("Delete", _) => room.ask_removal(person),
        _ => return,
    }
    event.prevent_default();
}

/// Goes to a row so many further, at most to the first or the last.
fn step(room: &'static NetworkRoom, from: PersonId, by: isize) {
    let order = room.order.get_untracked();
    // The list shows those who wait before the sectors.
    let sectors = order.sectors.iter().flat_map(|group| &group.rings);
    let rows: Vec<PersonId> = order
        .focus
        .iter()
        .chain(&order.waiting)
        .chain(sectors.flat_map(|ring| &ring.people))
        .copied()
        .collect();
    let at = rows.iter().position(|row| *row == from);
    let next = at.and_then(|at| rows.get(at.saturating_add_signed(by).min(rows.len() - 1)));
    if let Some(next) = next {
        page::focus(&row_id(*next));
    }
}
