//! Support along a tie: who gives it and what it consists of, by one tap each.

use std::sync::Arc;

use leptos::prelude::*;

use crate::board::kinds::FixedKinds;
use crate::board::{Command, Direction, Support, SupportKind, Tie, TieId};
use crate::ui::network::room::{NetworkRoom, use_room};
use crate::ui::network::words;
use crate::ui::react::{Memo, Signal, memo, view};

/// Shows the choices; what is pressed again is no longer so.
#[component]
pub fn Supporting(
    /// Which tie.
    id: TieId,
    /// The same, as the board knows it.
    tie: Memo<Option<Arc<Tie>>>,
) -> impl IntoView {
    let room = use_room();
    let texts = room.texts();
    let support = move || tie.with(|tie| tie.as_ref().and_then(|tie| tie.support));
    let chip = move |words: Signal<String>, is_on: fn(Support, u8) -> bool, nth: u8| {
        let is_on = memo(move || support().is_some_and(|it| is_on(it, nth)));
        let press = move |_| {
            let is_on = !is_on.get_untracked();
            untrack(|| room.set_support(id, support(), nth, is_on));
        };
        view! {
            <button
                type="button"
                class="chip"
                aria-pressed=move || is_on.get().to_string()
                on:click=press
            >
                <span dir="ltr">{words}</span>
            </button>
        }
    };
    let ways = (0..WAYS).map(|nth| {
        let words = Signal::derive(move || {
            let ends = tie.with(|tie| tie.as_ref().map(|tie| (tie.from, tie.to)));
            let Some((from, to)) = ends else {
                return String::new();
            };
            let [from, to] = [from, to].map(|end| room.desk.name_of(end));
            (texts.about.supports)(Direction::ALL[usize::from(nth)], &from, &to)
        });
        chip(words, goes, nth)
    });
    let kinds = (WAYS..).zip(SupportKind::ALL).map(|(nth, kind)| {
        let words = (texts.terms.network.support_kind)(*kind);
        chip(Signal::stored(words.to_owned()), has, nth)
    });
    view! {
        <section class="details__part">
            <h3>{texts.about.support}</h3>
            <div role="group" class="details__choices" aria-label=texts.about.support>
                {ways.collect_view()}
            </div>
            <h4 class="details__quiet">{texts.about.support_with}</h4>
            <div role="group" class="details__choices" aria-label=texts.about.support_with>
                {kinds.collect_view()}
            </div>
        </section>
    }
}

/// How many directions there are; the choices after them are kinds.
const WAYS: u8 = 3;

fn goes(support: Support, nth: u8) -> bool {
    Direction::ALL.get(usize::from(nth)) == Some(&support.direction)
}

fn has(support: Support, nth: u8) -> bool {
    kind(nth).is_some_and(|kind| support.kinds.contains(kind))
}

fn kind(nth: u8) -> Option<SupportKind> {
    SupportKind::ALL
        .get(usize::from(nth.checked_sub(WAYS)?))
        .copied()
}

impl NetworkRoom {
    /// Says or unsays one of the choices, and how the tie is now. Until somebody
    /// says who gives, a child in the middle gets, and others support each other.
    fn set_support(&'static self, id: TieId, now: Option<Support>, nth: u8, is_on: bool) {
        let mut next = now.unwrap_or(Support {
            direction: self.likely_direction(id),
            ..Support::default()
        });
        if let Some(kind) = kind(nth) {
            next.kinds = next.kinds.with(kind, is_on);
        } else if let Some(direction) = Direction::ALL.get(usize::from(nth)) {
            next.direction = *direction;
        }
        let support = (is_on || kind(nth).is_some()).then_some(next);
        if self.desk.run(Command::SetSupport { id, support }) {
            let said = self.desk.board.with_untracked(|board| {
                let tie = board.ties.get(id)?;
                let name = |id| board.people.get(id).map(|it| it.name.as_str());
                let words = words::tie_of(self.texts(), tie, tie.from, name(tie.to)?);
                Some(format!("{}: {words}", name(tie.from)?))
            });
            self.screen.speak(said.unwrap_or_default());
        }
    }

    fn likely_direction(&'static self, id: TieId) -> Direction {
        let children = self.desk.board.with_untracked(|board| {
            let is_child = |id| board.people.get(id).is_some_and(|it| it.is_child());
            let tie = board.ties.get(id)?;
            Some((is_child(tie.from), is_child(tie.to)))
        });
        match children {
            Some((true, false)) => Direction::Gets,
            Some((false, true)) => Direction::Gives,
            _ => Direction::Both,
        }
    }
}
