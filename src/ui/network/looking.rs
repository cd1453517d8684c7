//! How the map is looked at: lenses and names. Nothing here changes the board.

use leptos::prelude::*;

use super::eyes::Whose;
use super::places::focus_soon;
use super::room::{NetworkRoom, use_room};
use super::several::BEGIN_ID;
use super::shaping::OPENER_ID;
use super::words;
use crate::board::PersonId;
use crate::map::Lens;
use crate::ui::parts::{Icon, When, icons};
use crate::ui::react::{live, memo, view};

/// The id of the button that ends what another room has lit up.
pub const END_ID: &str = "lens-end";

/// Shows what can be asked of the map.
#[component]
pub fn Looking() -> impl IntoView {
    let room = use_room();
    let looking = &room.texts().looking;
    let lens = room.screen.map_lens;
    let choose = move |event| {
        let chosen = event_target_value(&event).parse::<usize>();
        if let Some(choice) = chosen.ok().and_then(|at| Lens::CHOICES.get(at)) {
            lens.set(choice.clone());
        }
    };
    let option = move |(at, choice): (usize, Lens)| {
        let words = looking.lenses[at];
        let is_chosen = move || lens.with(|lens| *lens == choice);
        view! { <option value=at.to_string() prop:selected=is_chosen>{words}</option> }
    };
    let options = Lens::CHOICES.into_iter().enumerate().map(option);
    let is_these = memo(move || lens.with(|lens| matches!(lens, Lens::These { .. })));
    // It is there only while it is so: nobody can choose it here.
    let these = move || {
        let words = looking.chosen_elsewhere;
        is_these
            .get()
            .then(|| view! { <option value="" prop:selected=true>{words}</option> })
    };
    view! {
        <div class="looking">
            <label class="looking__field">
                <span class="looking__label">{looking.show}</span>
                <select class="looking__choice" on:change=choose>
                    {live(these)}
                    {options.collect_view()}
                </select>
            </label>
            <When is=move || is_these.get()>
                <button
                    type="button"
                    class="button looking__end"
                    id=END_ID
                    on:click=move |_| lens.set(Lens::All)
                >
                    <Icon drawing=icons::CLOSE />
                    <span>{looking.show_all}</span>
                </button>
            </When>
        </div>
    }
}

/// Shows what else can be done with the map.
#[component]
pub fn MoreMenu() -> impl IntoView {
    let room = use_room();
    let looking = &room.texts().looking;
    let has_names = room.screen.has_map_names;
    view! {
        <button
            type="button"
            class="button map-more"
            id=OPENER_ID
            title=looking.more
            popovertarget="map-menu"
        >
            <Icon drawing=icons::MORE />
            // The whole title is its name.
            <span aria-hidden="true">{looking.more_short}</span>
        </button>
        <section class="popover map-menu" id="map-menu" popover="auto" aria-label=looking.more>
            <button
                type="button"
                class="chip"
                aria-pressed=move || has_names.get().to_string()
                on:click=move |_| has_names.update(|has_names| *has_names = !*has_names)
            >
                {looking.names_shown}
            </button>
            <button
                type="button"
                class="chip"
                aria-pressed=move || room.is_asking.get().to_string()
                popovertarget="map-menu"
                popovertargetaction="hide"
                on:click=move |_| room.toggle_asking(OPENER_ID)
            >
                {room.texts().questions.title}
            </button>
            <button
                type="button"
                class="button is-quiet"
                popovertarget="map-menu"
                popovertargetaction="hide"
                on:click=move |_| {
                    room.begin_several();
                    // Beside it is the list that they are chosen in.
                    focus_soon(BEGIN_ID);
                }
            >
                <Icon drawing=icons::PEOPLE />
                <span>{room.texts().several.begin}</span>
            </button>
            <button
                type="button"
                class="button is-quiet"
                popovertarget="map-menu"
                popovertargetaction="hide"
                on:click=move |_| room.is_shaping.set(true)
            >
                <Icon drawing=icons::COLUMNS />
                <span>{room.texts().shaping.title}</span>
            </button>
            <Whose />
        </section>
    }
}

impl NetworkRoom {
    /// Says in words what the lens shows, to be tracked; nothing while all are
    /// as clear.
    pub fn seen(&'static self) -> Option<String> {
        let looking = &self.texts().looking;
        let count = self.lit.with(|lit| lit.as_ref().map_or(0, |lit| lit.len()));
        Some(match self.screen.map_lens.get() {
            Lens::All => return None,
            Lens::Ties => match self.chosen() {
                Some(chosen) => {
                    (looking.ties_of)(&self.desk.name_of(chosen), count.saturating_sub(1))
                }
                None => looking.choose_somebody.to_owned(),
            },
            Lens::Offers => (looking.can_help)(count),
            Lens::Knows => (looking.know)(count),
            Lens::Carries => (looking.carry)(count),
            Lens::Unmentioned => (looking.unmentioned)(count),
            Lens::These { reason, .. } => reason,
        })
    }

    /// Returns who is selected and on the board, to be tracked.
    fn chosen(&'static self) -> Option<PersonId> {
        let chosen = self.screen.selected.get()?;
        let is_there = self.desk.board.with(|board| board.people.contains(chosen));
        is_there.then_some(chosen)
    }

    /// Returns what the lens says of somebody, and how the viewer sees them
    /// otherwise, to be tracked; nothing of those who are dimmed and while nobody
    /// is.
    pub fn told(&'static self, person: PersonId) -> Option<String> {
        let (lens, eyes) = (self.told_by_lens(person), self.seen_otherwise(person));
        let both = lens.into_iter().chain(eyes).collect::<Vec<_>>();
        (!both.is_empty()).then(|| both.join(", "))
    }

    fn told_by_lens(&'static self, person: PersonId) -> Option<String> {
        let why = self.why(person)?;
        // Where its name is told, another makes another lens: see `tell_rows`.
        let selected = self.screen.selected.get_untracked().unwrap_or(person);
        let of_whom = self.desk.name_of(selected);
        self.desk.about(person, |board| {
            let person = board.people.get(person)?;
            Some(words::told(self.texts(), person, &why, &of_whom))
        })
    }
}
