//! What the rows of map and list follow, of which there may be a thousand: each
//! only what is told of its own person or tie.

use std::collections::BTreeSet;
use std::sync::Arc;

use leptos::prelude::*;

use super::drawings::differing;
use super::{Mode, NetworkRoom};
use crate::board::{PersonId, TieId};
use crate::map::{Lens, Lit, Seat, TiePath, Why, is_tie_lit};
use crate::ui::network::eyes::in_words_of;
use crate::ui::react::{Memo, effect, memo};

/// Some people.
type People = BTreeSet<PersonId>;

impl NetworkRoom {
    /// Tells the rows what has turned, for as long as they show. Whoever calls it
    /// shows them.
    pub fn tell_rows(&'static self) {
        self.tell_drawings();
        self.tell_lens();
        self.tell_seen();
        self.tell_turned(move || self.chosen_people());
        self.tell_turned(move || self.carried.ids.get());
        self.tell_turned(move || self.tab_stop.get().into_iter().collect());
        let before = StoredValue::new(self.tie.get_untracked());
        effect(move || {
            let now = self.tie.get();
            let both = [replaced(before, now), now];
            self.rows.tell(both.into_iter().flatten());
        });
    }

    /// Tells of whom and of which ties there is another drawing.
    fn tell_drawings(&'static self) {
        let before = StoredValue::new(self.drawings.get_untracked());
        effect(move || {
            let now = self.drawings.get();
            let before = replaced(before, Arc::clone(&now));
            self.drawn.tell(differing(&before.seats, &now.seats));
            self.drawn.tell(differing(&before.ties, &now.ties));
        });
    }

    /// Tells those who have come among some people or are no longer there.
    fn tell_turned(&'static self, people: impl Fn() -> People + 'static) {
        let before = StoredValue::new(untrack(&people));
        effect(move || {
            let now = people();
            let before = replaced(before, now.clone());
            self.tell(&before.symmetric_difference(&now).copied().collect());
        });
    }

    /// Tells those whom the lens shows otherwise: all where it is another.
    fn tell_lens(&'static self) {
        let asked = move || {
            let lens = self.screen.map_lens.get();
            let whose = (lens == Lens::Ties).then(|| self.screen.selected.get());
            (lens, whose, self.lit.get())
        };
        let before = StoredValue::new(untrack(asked));
        effect(move || {
            let now = asked();
            let before = replaced(before, now.clone());
            match (before.2, now.2) {
                (None, None) => {}
                (Some(old), Some(new)) if (before.0, before.1) == (now.0, now.1) => {
                    let is_other = |person: &&PersonId| old.get(*person) != new.get(*person);
                    let both = old.keys().chain(new.keys());
                    self.tell(&both.filter(is_other).copied().collect());
                }
                _ => self.rows.tell_all(),
            }
        });
    }

    /// Tells those whom the viewer of a viewpoint sees otherwise than before.
    fn tell_seen(&'static self) {
        let before = StoredValue::new(self.seen.get_untracked());
        effect(move || {
            let now = self.seen.get();
            let before = replaced(before, Arc::clone(&now));
            let both = before.iter().chain(now.iter()).map(|it| it.0);
            let is_other =
                |person: &PersonId| in_words_of(&before, *person) != in_words_of(&now, *person);
            self.rows.tell(both.filter(is_other));
        });
    }

    /// Tells some people's rows and those of their ties.
    fn tell(&'static self, people: &People) {
        self.rows.tell(people.iter().copied());
        let touches = |tie: &TiePath| people.contains(&tie.from) || people.contains(&tie.to);
        let drawings = self.drawings.get_untracked();
        let ties = drawings.ties.iter().filter(|(_, tie)| touches(tie));
        self.rows.tell(ties.map(|(id, _)| *id));
    }

    /// Returns who is selected, or the several who are.
    fn chosen_people(&'static self) -> People {
        if self.mode.get() == Mode::Several {
            self.several.with(|chosen| chosen.iter().copied().collect())
        } else {
            self.screen.selected.get().into_iter().collect()
        }
    }

    /// Says whether somebody is selected, or among several who are, to be
    /// tracked.
    pub fn is_chosen(&'static self, person: PersonId) -> bool {
        self.rows.follow(person);
        untrack(move || self.chosen_people()).contains(&person)
    }

    /// Says whether the Tab key stops at somebody on the map, to be tracked.
    pub fn is_stop(&'static self, person: PersonId) -> bool {
        self.rows.follow(person);
        self.tab_stop.get_untracked() == Some(person)
    }

    /// Says whether somebody is being carried, to be tracked.
    pub fn is_carried(&'static self, person: PersonId) -> bool {
        self.rows.follow(person);
        self.carried
            .ids
            .with_untracked(|carried| carried.contains(&person))
    }

    /// Says whether a tie follows somebody who is being carried, to be tracked.
    pub fn is_tie_carried(&'static self, tie: TieId, ends: [PersonId; 2]) -> bool {
        self.rows.follow(tie);
        self.carried
            .ids
            .with_untracked(|carried| ends.iter().any(|end| carried.contains(end)))
    }

    /// Says whether a tie is selected, to be tracked.
    pub fn is_tie_chosen(&'static self, tie: TieId) -> bool {
        self.rows.follow(tie);
        self.tie.get_untracked() == Some(tie)
    }

    /// Returns where somebody sits, to be tracked.
    pub fn seat(&'static self, person: PersonId) -> Memo<Option<Arc<Seat>>> {
        memo(move || {
            self.drawn.follow(person);
            self.seat_now(person)
        })
    }

    /// Returns how a tie is drawn, to be tracked.
    pub fn tie_path(&'static self, tie: TieId) -> Memo<Option<Arc<TiePath>>> {
        memo(move || {
            self.drawn.follow(tie);
            self.drawings
                .with_untracked(|it| it.ties.get(&tie).cloned())
        })
    }

    /// Returns where somebody sits now.
    pub fn seat_now(&'static self, person: PersonId) -> Option<Arc<Seat>> {
        self.drawings
            .with_untracked(|it| it.seats.get(&person).cloned())
    }

    /// Returns why the lens lights somebody up, to be tracked.
    pub fn why(&'static self, person: PersonId) -> Option<Why> {
        self.rows.follow(person);
        self.lit
            .with_untracked(|lit| lit.as_ref()?.get(&person).cloned())
    }

    /// Says whether the lens dims somebody, to be tracked.
    pub fn is_dimmed(&'static self, person: PersonId) -> bool {
        self.rows.follow(person);
        let is_dim = |lit: &Arc<Lit>| !lit.contains_key(&person);
        self.lit
            .with_untracked(|lit| lit.as_ref().is_some_and(is_dim))
    }

    /// Says whether a tie is asked about, because one of its two is selected or a
    /// lens lights somebody up, to be tracked.
    pub fn is_tie_asked(&'static self, tie: TieId, ends: [PersonId; 2]) -> bool {
        self.rows.follow(tie);
        let chosen = untrack(move || self.chosen_people());
        ends.iter().any(|end| chosen.contains(end)) || self.lit.with_untracked(Option::is_some)
    }

    /// Says whether the lens dims a tie, to be tracked.
    pub fn is_tie_dimmed(&'static self, tie: TieId, [from, to]: [PersonId; 2]) -> bool {
        self.rows.follow(tie);
        let lens = self.screen.map_lens;
        let is_dim =
            |lit: &Arc<Lit>| lens.with_untracked(|lens| !is_tie_lit(lens, lit, (from, to)));
        self.lit
            .with_untracked(|lit| lit.as_ref().is_some_and(is_dim))
    }
}

/// Keeps something in place of what was there, and returns that.
fn replaced<T: Clone + Send + Sync + 'static>(kept: StoredValue<T>, new: T) -> T {
    let before = kept.get_value();
    kept.set_value(new);
    before
}
