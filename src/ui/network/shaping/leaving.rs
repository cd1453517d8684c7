//! Where people go when the ring or sector they stand in is taken away.

use leptos::prelude::*;

use crate::board::{Board, Command, PersonId, RingNumber, SectorId, Spot};
use crate::ui::network::room::{NetworkRoom, use_room};
use crate::ui::parts::{Icon, icons};
use crate::ui::react::{RwSignal, view};

/// What is to be taken away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaving {
    /// A ring.
    Ring(RingNumber),
    /// A sector.
    Sector(SectorId),
}

impl Leaving {
    /// Returns how many stand there, on the shared map or in somebody's view.
    fn people(self, board: &Board) -> usize {
        let is_there = |spot: Spot| match self {
            Self::Ring(ring) => spot.ring == ring,
            Self::Sector(sector) => spot.sector == sector,
        };
        let shared = board
            .people
            .iter()
            .filter_map(|it| Some((it.id, it.spot()?)));
        let seen = board.viewpoints.iter().flat_map(|view| &view.places);
        let all = shared.chain(seen.filter_map(|seen| Some((seen.person, seen.spot?))));
        let there = all.filter(|(_, spot)| is_there(*spot)).map(|(id, _)| id);
        there
            .collect::<std::collections::BTreeSet<PersonId>>()
            .len()
    }

    /// Returns the command; `to` is a place among [`Self::others`], none waits.
    fn command(self, board: &Board, to: Option<usize>, standard: Vec<String>) -> Command {
        let ring = |at: usize| u8::try_from(at).ok().map(RingNumber);
        match self {
            Self::Ring(number) => Command::RemoveRing {
                ring: number,
                people_to: to.and_then(ring),
                standard,
            },
            Self::Sector(id) => Command::RemoveSector {
                id,
                people_to: to.and_then(|at| board.sectors.get(at)).map(|it| it.id),
            },
        }
    }
}

impl NetworkRoom {
    /// Takes a ring or sector away, or asks first where its people go.
    pub fn ask_leaving(&'static self, what: Leaving) {
        let board = self.desk.board.get_untracked();
        if what.people(&board) == 0 {
            self.leave(what, None);
        } else {
            self.leaving.set(Some(what));
        }
    }

    fn leave(&'static self, what: Leaving, to: Option<usize>) {
        let board = self.desk.board.get_untracked();
        let said = (self.texts().shaping.removed)(&self.name_of_part(&board, what));
        let focus = match what {
            Leaving::Ring(_) => "add-ring",
            Leaving::Sector(_) => "shaping-sectors",
        };
        let standard = self.texts().terms.standard_rings();
        self.shape(what.command(&board, to, standard), said, focus.to_owned());
    }

    fn name_of_part(&'static self, board: &Board, what: Leaving) -> String {
        let terms = &self.texts().terms;
        match what {
            Leaving::Ring(ring) => terms.ring(&board.rings, ring).to_owned(),
            Leaving::Sector(id) => {
                let sector = board.sector(id);
                sector.map_or_else(String::new, |it| terms.sector(it).to_owned())
            }
        }
    }
}

/// Asks where the people go: to another one, or to wait.
#[component]
pub fn WhereTo(
    /// What is to be taken away.
    what: Leaving,
) -> impl IntoView {
    let room = use_room();
    let texts = room.texts();
    let board = room.desk.board.get_untracked();
    let name = room.name_of_part(&board, what);
    let question = (texts.shaping.where_to)(what.people(&board), &name);
    let is_other = |at: usize| match what {
        Leaving::Ring(ring) => usize::from(ring.0) != at,
        Leaving::Sector(id) => board.sectors.get(at).is_some_and(|it| it.id != id),
    };
    let names: Vec<String> = match what {
        Leaving::Ring(_) => {
            let numbers = (0..board.rings.len()).filter_map(|at| u8::try_from(at).ok());
            let name = |at| texts.terms.ring(&board.rings, RingNumber(at)).to_owned();
            numbers.map(name).collect()
        }
        Leaving::Sector(_) => {
            let sectors = board.sectors.iter();
            sectors
                .map(|it| texts.terms.sector(it).to_owned())
                .collect()
        }
    };
    let others: Vec<(usize, String)> = names
        .into_iter()
        .enumerate()
        .filter(|(at, _)| is_other(*at))
        .collect();
    // A neighbour is offered first: one ring further in, or the sector before.
    let at = match what {
        Leaving::Ring(ring) => usize::from(ring.0),
        Leaving::Sector(id) => board.sectors.iter().position(|it| it.id == id).unwrap_or(0),
    };
    let first = at.checked_sub(1).unwrap_or(at + 1);
    let to = RwSignal::new(first.to_string());
    let option = move |(at, name): (usize, String)| {
        view! { <option value=at.to_string() prop:selected=at == first>{name}</option> }
    };
    let options = others.into_iter().map(option).collect_view();
    let label = question.clone();
    view! {
        <div class="shaping__leaving">
            <p>{question}</p>
            <select
                class="input"
                aria-label=label
                id="leaving-to"
                on:change=move |event| to.set(event_target_value(&event))
            >
                {options}
                <option value="">{texts.network.waiting}</option>
            </select>
            <div class="shaping__answers">
                <button type="button" class="button" on:click=move |_| room.leaving.set(None)>
                    {texts.shell.cancel}
                </button>
                <button
                    type="button"
                    class="button is-danger"
                    on:click=move |_| room.leave(what, to.get_untracked().parse().ok())
                >
                    <Icon drawing=icons::DELETE />
                    <span>{texts.network.remove_deed}</span>
                </button>
            </div>
        </div>
    }
}
