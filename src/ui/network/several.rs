//! Several people at once: chosen by tap, with Control or Shift, by key or by the
//! checkboxes of the list; then one deed, one step of undo.

use leptos::prelude::*;
use uuid::Uuid;

use super::room::{Mode, NetworkRoom, use_room};
use super::shaping::OPENER_ID;
use crate::board::{
    Command, HouseholdId, Kind, PersonId, Place, Quality, RingNumber, SectorId, Spot, TieId,
};
use crate::browser::page;
use crate::ui::parts::{Icon, When, icons};
use crate::ui::react::{RwSignal, live, memo, view};

/// The id of the button above the list that begins and ends it.
pub const BEGIN_ID: &str = "several-begin";

/// Shows who is chosen and what can be done with them.
#[component]
pub fn SeveralBar() -> impl IntoView {
    let room = use_room();
    view! {
        <When is=move || room.mode.get() == Mode::Several>
            <Deeds />
        </When>
    }
}

#[component]
fn Deeds() -> impl IntoView {
    let room = use_room();
    let several = &room.texts().several;
    on_cleanup(|| {
        request_animation_frame(|| page::focus_if_lost(&[BEGIN_ID, OPENER_ID]));
    });
    let who = memo(move || {
        let who = match room.several.with(Vec::len) {
            0 => several.how.to_owned(),
            count => (several.chosen)(count, &room.names_of(&room.several.get())),
        };
        let told = room.several_told.get();
        let parts = [who, told].into_iter().filter(|part| !part.is_empty());
        parts.collect::<Vec<_>>().join(" · ")
    });
    let is_few = move || room.several.with(Vec::len) < 2;
    let is_nobody = move || room.several.with(Vec::is_empty);
    let to = RwSignal::new(String::new());
    let choice = move |(value, words): (String, String)| {
        let is_chosen = {
            let value = value.clone();
            move || to.with(|to| *to == value)
        };
        view! { <option value=value prop:selected=is_chosen>{words}</option> }
    };
    view! {
        <div class="several" role="group" aria-label=several.title>
            <div class="several__head">
                <p class="several__who" role="status">
                    <bdi>{who}</bdi>
                </p>
                <button
                    type="button"
                    class="button is-quiet"
                    on:click=move |_| room.mode.set(Mode::Free)
                >
                    <Icon drawing=icons::CHECK />
                    <span>{several.done}</span>
                </button>
            </div>
            <div class="several__deeds">
                <button type="button" class="button" disabled=is_few on:click=move |_| room.tie_all()>
                    <span>{several.all_know}</span>
                </button>
                <button
                    type="button"
                    class="button"
                    disabled=is_few
                    on:click=move |_| room.live_together()
                >
                    <span>{several.live_together}</span>
                </button>
                <div class="several__move">
                    <select
                        class="input"
                        aria-label=several.move_to
                        on:change=move |event| to.set(event_target_value(&event))
                    >
                        <option value="" prop:selected=move || to.with(String::is_empty)>
                            {several.move_to} " …"
                        </option>
                        {live(move || {
                            room.all_places().into_iter().map(choice).collect_view()
                        })}
                    </select>
                    <button
                        type="button"
                        class="button"
                        disabled=move || is_nobody() || to.with(String::is_empty)
                        on:click=move |_| room.move_all(&to.get_untracked())
                    >
                        <span>{several.move_them}</span>
                    </button>
                </div>
            </div>
        </div>
    }
}

/// Shows a checkbox beside somebody in the list while several are chosen.
#[component]
pub fn SeveralBox(
    /// Who.
    id: PersonId,
) -> impl IntoView {
    let room = use_room();
    let name = move || (room.texts().several.choose)(&room.desk.name_of(id));
    view! {
        <When is=move || room.mode.get() == Mode::Several>
            <label class="person-row__box">
                <input
                    type="checkbox"
                    aria-label=name
                    prop:checked=move || room.is_chosen(id)
                    on:change=move |_| room.choose_one_more(id)
                />
            </label>
        </When>
    }
}

/// The value of the place off the map among all places.
const WAITING: &str = "waiting";

impl NetworkRoom {
    /// Begins to choose several, or ends it.
    pub fn begin_several(&'static self) {
        if self.mode.get_untracked() == Mode::Several {
            self.mode.set(Mode::Free);
            return;
        }
        // What is done with several is done on the shared map.
        self.leave_eyes();
        self.target.set(None);
        self.is_to_middle.set(false);
        self.deselect();
        self.several.set(Vec::new());
        self.several_told.set(String::new());
        self.mode.set(Mode::Several);
    }

    /// Chooses somebody together with whoever is selected.
    pub fn add_to_several(&'static self, person: PersonId) {
        if self.mode.get_untracked() != Mode::Several {
            let selected = self.screen.selected.get_untracked();
            self.begin_several();
            let first = selected.filter(|it| *it != person);
            self.several.set(first.into_iter().collect());
        }
        self.choose_one_more(person);
    }

    /// Chooses somebody as well, or no longer.
    pub fn choose_one_more(&'static self, person: PersonId) {
        self.stop.set(Some(person));
        self.several_told.set(String::new());
        self.several.update(|chosen| {
            let before = chosen.len();
            chosen.retain(|it| *it != person);
            if chosen.len() == before {
                chosen.push(person);
            }
        });
    }

    /// Does something with those chosen and says so beside their names, where
    /// it covers nothing.
    fn do_with_several(&'static self, command: Command, told: String) {
        if self.desk.run(command) {
            self.several_told.set(told);
        }
    }

    /// Returns those who are chosen and still on the board.
    fn several_now(&'static self) -> Vec<PersonId> {
        let mut chosen = self.several.get_untracked();
        self.desk
            .board
            .with_untracked(|board| chosen.retain(|id| board.people.contains(*id)));
        chosen
    }

    /// Returns names as people say them, to be tracked.
    fn names_of(&'static self, people: &[PersonId]) -> String {
        let names: Vec<String> = people.iter().map(|id| self.desk.name_of(*id)).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        (self.texts().terms.names)(&names)
    }

    /// Ties every two of those chosen who have no tie yet.
    fn tie_all(&'static self) {
        let several = &self.texts().several;
        let people = self.several_now();
        let pairs = self
            .desk
            .board
            .with_untracked(|board| board.untied_pairs(&people).len());
        if pairs == 0 {
            self.several_told.set(several.are_tied.to_owned());
            return;
        }
        let ids = (0..pairs).map(|_| TieId(self.desk.new_id())).collect();
        let quality = Quality::default();
        let command = Command::TieAll {
            ids,
            people,
            quality,
        };
        self.do_with_several(command, (several.tied)(pairs));
    }

    /// Lets those chosen live together: in the home that some of them have, if
    /// it is one.
    fn live_together(&'static self) {
        let new = HouseholdId(self.desk.new_id());
        let chosen = self.several_now();
        let (people, id) = self.desk.board.with_untracked(|board| {
            let chosen = chosen.iter().filter_map(|id| board.people.get(*id));
            let people = chosen.filter(|it| it.kind == Kind::Person);
            let mut homes: Vec<HouseholdId> = Vec::new();
            let mut ids = Vec::new();
            for person in people {
                ids.push(person.id);
                homes.extend(person.household.filter(|home| !homes.contains(home)));
            }
            let known = homes.first().copied().filter(|_| homes.len() == 1);
            (ids, known.unwrap_or(new))
        });
        if people.len() < 2 {
            return;
        }
        let told = (self.texts().several.live_now)(&untrack(|| self.names_of(&people)));
        let command = Command::LiveTogether { id, people };
        self.do_with_several(command, told);
    }

    /// Returns every ring of every sector, and the tray, to be tracked.
    fn all_places(&'static self) -> Vec<(String, String)> {
        self.desk.board.with(|board| {
            let rings = || (0_u8..).take(board.rings.len());
            let spot = |sector: SectorId, ring: u8| {
                let spot = Spot::new(RingNumber(ring), sector);
                let words = self.texts().terms.spot(board, spot);
                (format!("{ring} {sector}"), words)
            };
            let sectors = board.sectors.iter();
            let mut places: Vec<_> = sectors
                .flat_map(|sector| rings().map(move |ring| spot(sector.id, ring)))
                .collect();
            let waiting = self.texts().network.waiting.to_owned();
            places.push((WAITING.to_owned(), waiting));
            places
        })
    }

    /// Moves those chosen to one of all places; children stay in the middle.
    fn move_all(&'static self, to: &str) {
        let Some((place, words)) = self.place_from(to) else {
            return;
        };
        let mut people = self.several_now();
        self.desk.board.with_untracked(|board| {
            people.retain(|id| board.people.get(*id).is_some_and(|it| !it.is_child()));
        });
        let names = untrack(|| self.names_of(&people));
        if people.is_empty() {
            let children = untrack(|| self.children());
            let told = (self.texts().middle.child_stays)(&children);
            self.several_told.set(told);
            return;
        }
        // Several are moved on the shared map: it is the one to be seen then.
        self.leave_eyes();
        let told = (self.texts().several.moved)(&names, &words);
        self.do_with_several(Command::PlaceAll { people, place }, told);
    }

    fn place_from(&'static self, to: &str) -> Option<(Place, String)> {
        if to == WAITING {
            let words = self.texts().network.waiting.to_owned();
            return Some((Place::Waiting, words));
        }
        let (ring, sector) = to.split_once(' ')?;
        let sector = SectorId(Uuid::try_parse(sector).ok()?);
        let spot = Spot::new(RingNumber(ring.parse().ok()?), sector);
        let words = self
            .desk
            .board
            .with_untracked(|board| self.texts().terms.spot(board, spot));
        Some((Place::OnMap(spot), words))
    }
}
