//! Whose view: the map as one person would place everybody. While it is shown,
//! whatever moves somebody moves them there; the shared map stays as it is.

use std::sync::Arc;

use leptos::prelude::*;

use super::places::{DETAILS_ID, focus_soon};
use super::room::{NetworkRoom, use_room};
use super::shaping::OPENER_ID;
use crate::board::{
    Board, Command, Kind, Person, PersonId, Place, Spot, Symbol, Viewpoint, ViewpointId,
};
use crate::browser::page;
use crate::map::differences;
use crate::ui::desk::Desk;
use crate::ui::parts::{Each, Icon, When, icons};
use crate::ui::react::{Memo, RwSignal, live, memo, view};
use crate::ui::screen::Screen;

/// The id of the strip, for the focus.
const EYES_ID: &str = "network-eyes";

impl NetworkRoom {
    /// Returns the viewpoint that is shown, to be tracked.
    pub fn viewpoint(&'static self) -> Option<Arc<Viewpoint>> {
        let id = self.eyes.get()?;
        self.desk
            .board
            .with(|board| board.viewpoints.get(id).cloned())
    }

    /// Returns where somebody is placed on the map that is shown, to be tracked.
    pub fn spot_seen(&'static self, person: PersonId) -> Option<Spot> {
        let viewpoint = self.viewpoint();
        self.desk.board.with(|board| {
            let person = board.people.get(person)?;
            viewpoint.map_or_else(|| person.spot(), |it| it.spot_of(person))
        })
    }

    /// Shows the map as somebody sees it; at first they see everybody as the shared
    /// one does.
    fn see_as(&'static self, viewer: PersonId) {
        let known = |board: &Board| board.viewpoint_of(viewer).map(|it| it.id);
        let id = self.desk.board.with_untracked(|board| known(board));
        let id = id.or_else(|| {
            let id = ViewpointId(self.desk.new_id());
            let command = Command::BeginViewpoint { id, viewer };
            self.desk.run(command).then_some(id)
        });
        if id.is_some() {
            self.deselect();
            self.target.set(None);
            self.is_asking.set(false);
            self.eyes.set(id);
            self.eyes_from.set_value(page::focused());
            focus_soon(EYES_ID);
        }
    }

    /// Shows the shared map again.
    pub fn leave_eyes(&'static self) {
        if self.eyes.get_untracked().is_some() {
            self.eyes.set(None);
            self.screen.speak(self.texts().eyes.shared_again);
            // Only the strip goes, and with it the focus that is in it.
            let from = self.eyes_from.get_value();
            request_animation_frame(move || {
                if page::is_focus_lost() {
                    page::focus_again(from);
                }
                page::focus_if_lost(&[OPENER_ID]);
            });
        }
    }

    /// Places somebody as the viewer would, or takes them off the viewer's map.
    pub fn place_as_seen(&'static self, viewpoint: &Viewpoint, person: PersonId, place: Place) {
        let spot = match place {
            Place::OnMap(spot) => Some(spot),
            Place::Focus | Place::Waiting => None,
        };
        let command = Command::PlaceInViewpoint {
            id: viewpoint.id,
            person,
            spot,
        };
        if self.desk.run(command) {
            let name = untrack(|| self.desk.name_of(person));
            let board = self.desk.board.get_untracked();
            let place = spot.map_or_else(
                || self.texts().facts.only_shared.to_owned(),
                |spot| self.texts().terms.spot(&board, spot),
            );
            let whose = untrack(|| self.whose(viewpoint));
            let said = (self.texts().network.placed)(&name, &place);
            self.screen.speak(format!("{whose}: {said}"));
        }
    }

    /// Returns whose map it is in words, to be tracked.
    pub fn whose(&'static self, viewpoint: &Viewpoint) -> String {
        let name = self.desk.name_of(viewpoint.viewer);
        (self.texts().terms.network.viewpoint_of)(&name)
    }

    /// Returns how the viewer sees somebody otherwise, to be tracked.
    pub fn seen_otherwise(&'static self, person: PersonId) -> Option<String> {
        self.rows.follow(person);
        self.seen
            .with_untracked(|seen| in_words_of(seen, person).cloned())
    }
}

/// Those whom a viewer sees otherwise, and how, in words.
pub type Seen = Vec<(PersonId, String)>;

/// Returns how the viewer of a viewpoint sees those whom they see otherwise:
/// found once for everybody, not by each of a thousand rows.
pub fn seen(desk: Desk, screen: Screen, eyes: RwSignal<Option<ViewpointId>>) -> Memo<Arc<Seen>> {
    memo(move || {
        let Some(id) = eyes.get() else {
            return Arc::default();
        };
        let texts = screen.language.get().texts();
        desk.board.with(|board| {
            let viewpoint = board.viewpoints.get(id);
            let all = viewpoint.map(|it| differences(board, it));
            let all = all.iter().flatten();
            Arc::new(
                all.map(|it| {
                    let said = texts.facts.seen(&texts.terms, board, it.seen, it.shared);
                    (it.person, said)
                })
                .collect(),
            )
        })
    })
}

/// Returns how somebody is seen otherwise.
pub fn in_words_of(seen: &Seen, person: PersonId) -> Option<&String> {
    let found = seen.iter().find(|it| it.0 == person);
    found.map(|it| &it.1)
}

/// Offers the child's own view, in the child's panel and beside the lens.
#[component]
pub fn Eyes(
    /// Whose.
    id: PersonId,
    /// Whether the board is about them.
    is_child: Memo<bool>,
) -> impl IntoView {
    let room = use_room();
    let words = &room.texts().eyes;
    let is_shown = move || room.viewpoint().is_some_and(|it| it.viewer == id);
    view! {
        <When is=move || is_child.get()>
            <button
                type="button"
                class="chip is-eyes"
                aria-pressed=move || is_shown().to_string()
                on:click=move |_| {
                    if untrack(is_shown) {
                        room.leave_eyes();
                    } else {
                        room.see_as(id);
                    }
                }
            >
                <span class="eyes-kept">
                    <bdi>{move || (words.as_seen_by)(&room.desk.name_of(id))}</bdi>
                    <Kept viewer=id />
                </span>
            </button>
        </When>
    }
}

/// Says of a view that there is one, and how much looks different there.
#[component]
fn Kept(
    /// Whose.
    viewer: PersonId,
) -> impl IntoView {
    let room = use_room();
    let kept = memo(move || {
        room.desk.board.with(|board| {
            let viewpoint = board.viewpoint_of(viewer)?;
            Some(differences(board, viewpoint).len())
        })
    });
    live(move || {
        let words = (room.texts().eyes.kept)(kept.get()?);
        Some(view! { <span class="eyes-kept__count">" " {words}</span> })
    })
}

/// Offers each child's own view, and those of others that are kept.
#[component]
pub fn ChildrensEyes() -> impl IntoView {
    let room = use_room();
    let children = memo(move || {
        room.desk.board.with(|board| {
            let children = board.children().map(|it| it.id);
            let viewers = board.viewpoints.iter().map(|it| it.viewer);
            let others = viewers.filter(|it| {
                let viewer = board.people.get(*it);
                viewer.is_some_and(|viewer| !viewer.is_child())
            });
            children.chain(others).collect::<Vec<_>>()
        })
    });
    let is_child = memo(|| true);
    view! {
        <div class="childrens-eyes">
            <Each of=move || children.get() let:id>
                <Eyes id is_child />
            </Each>
        </div>
    }
}

/// Offers everybody's view.
#[component]
pub fn Whose() -> impl IntoView {
    let room = use_room();
    let words = &room.texts().eyes;
    let viewers = memo(move || {
        room.desk.board.with(|board| {
            let has_one = |it: &&Arc<Person>| board.viewpoint_of(it.id).is_some();
            // Those who have one already come first.
            let first = board.people.iter().filter(has_one);
            let others = board.people.iter();
            let others = others.filter(|it| can_see(it) && !has_one(it));
            first.chain(others).map(|it| it.id).collect::<Vec<_>>()
        })
    });
    let viewer = memo(move || room.viewpoint().map(|viewpoint| viewpoint.viewer));
    view! {
        <div class="whose" role="group" aria-label=words.whose>
            <p>{words.whose}</p>
            <div class="whose__people">
                <Each of=move || viewers.get() let:id>
                    <button
                        type="button"
                        class="chip"
                        aria-pressed=move || (viewer.get() == Some(id)).to_string()
                        popovertarget="map-menu"
                        popovertargetaction="hide"
                        on:click=move |_| room.see_as(id)
                    >
                        <span class="eyes-kept">
                            <bdi>{move || room.desk.name_of(id)}</bdi>
                            <Kept viewer=id />
                        </span>
                    </button>
                </Each>
            </div>
        </div>
    }
}

/// Says whether somebody can tell how they see the map: a living person.
fn can_see(person: &Person) -> bool {
    person.kind == Kind::Person && person.symbol != Symbol::Pet && person.can_come()
}

/// Says whose map is shown, and what looks different there.
#[component]
pub fn EyesStrip() -> impl IntoView {
    let room = use_room();
    let is_open = memo(move || room.viewpoint().is_some());
    view! {
        <When is=move || is_open.get()>
            <Strip />
        </When>
    }
}

#[component]
fn Strip() -> impl IntoView {
    let room = use_room();
    let texts = room.texts();
    let words = &texts.eyes;
    let title = move || room.viewpoint().map(|viewpoint| room.whose(&viewpoint));
    let others = memo(move || {
        let viewpoint = room.viewpoint();
        viewpoint.map_or_else(Vec::new, |viewpoint| {
            room.desk.board.with(|board| {
                let all = differences(board, &viewpoint).into_iter();
                all.map(|it| it.person).collect::<Vec<_>>()
            })
        })
    });
    let remove = move |_| {
        if let Some(viewpoint) = untrack(|| room.viewpoint()) {
            let said = (words.removed)(&untrack(|| room.whose(&viewpoint)));
            let id = viewpoint.id;
            room.desk
                .run_undoable(Command::RemoveViewpoint { id }, said);
            room.leave_eyes();
        }
    };
    let row = move |id: PersonId| {
        view! {
            <button
                type="button"
                class="eyes__row"
                on:click=move |_| {
                    room.select(id, true);
                    focus_soon(DETAILS_ID);
                }
            >
                <bdi class="eyes__name">{move || room.desk.name_of(id)}</bdi>
                " "
                {move || room.seen_otherwise(id)}
            </button>
        }
    };
    view! {
        <section class="eyes" id=EYES_ID tabindex="-1" aria-label=title>
            <header class="eyes__head">
                <h2 class="eyes__title">{live(title)}</h2>
                <button type="button" class="button is-primary" on:click=move |_| room.leave_eyes()>
                    <Icon drawing=icons::CHECK />
                    <span>{words.done}</span>
                </button>
                <button
                    type="button"
                    class="button is-icon is-quiet"
                    title=words.remove
                    on:click=remove
                >
                    <Icon drawing=icons::DELETE />
                </button>
            </header>
            <div class="eyes__rows" role="group" aria-label=words.differences>
                <Each of=move || others.get() let:id>{row(id)}</Each>
            </div>
            <When is=move || others.with(Vec::is_empty)>
                <p class="eyes__meaning">{texts.facts.sees_the_same}</p>
            </When>
        </section>
    }
}
