//! One speaks at a time: the word, and the round.
//!
//! - **R1** The word is on this screen only. It changes no card, but who has it
//!   says the next one.
//! - **R2** A round ends by itself when everybody who is here has had a turn;
//!   to pass is to have had it. It can be left at any time.
//! - **R3** The word is given up by its button alone: whoever has it may press
//!   their own name as often as they like.

use leptos::prelude::*;

use crate::board::PersonId;
use crate::browser::page;
use crate::ui::cards::table::{Table, use_table};
use crate::ui::element_ids;
use crate::ui::parts::{Icon, icons, toggle};
use crate::ui::react::{Memo, live, view};
use crate::ui::screen::Turn;

impl Table {
    /// Returns who takes part, in the board's order.
    pub fn here(self) -> Vec<PersonId> {
        self.desk.board.with(|board| {
            let here = board.participants().map(|person| person.id);
            here.collect()
        })
    }

    /// Begins to give the word: to the one who was chosen to say the next
    /// card, else to the first who is here.
    pub fn begin_turns(self, is_round: bool) {
        let here = untrack(move || self.here());
        let chosen = self.speakers().into_iter().find(|it| here.contains(it));
        match chosen.or(here.first().copied()) {
            Some(first) => self.give(Turn::of(first, is_round)),
            None => self.screen.tell(self.words.nobody_here),
        }
    }

    fn hand_on(self, passes: bool) {
        let here = untrack(move || self.here());
        let Some(turn) = self.screen.talk.turn.get_untracked() else {
            return;
        };
        if let Some(turn) = turn.on(&here, passes) {
            self.give(turn);
        } else {
            self.end_turns();
            self.screen.tell(self.talk.round_over);
        }
    }

    /// Opens the floor again.
    fn end_turns(self) {
        let talk = self.screen.talk;
        talk.turn.set(None);
        talk.speakers.set(Vec::new());
        // Nobody has it, and nobody is to read that somebody has.
        self.screen.speak("");
        self.screen.tell(self.talk.open_floor);
        request_animation_frame(|| page::focus(element_ids::TOOLS));
    }

    /// Somebody goes: they say nothing more until they are chosen again.
    pub fn leaves(self, person: PersonId) {
        let talk = self.screen.talk;
        talk.speakers
            .update(|chosen| chosen.retain(|it| *it != person));
        let has_word = move || {
            let turn = talk.turn.get_untracked();
            turn.is_some_and(|turn| turn.who == person)
        };
        if has_word() {
            self.hand_on(true);
        }
        // There was nobody else to have it.
        if has_word() {
            talk.turn.set(None);
        }
    }

    fn give(self, turn: Turn) {
        let name = untrack(move || self.desk.name_of(turn.who));
        let left = turn.is_round.then(|| {
            let here = untrack(move || self.here());
            let is_left = |it: &&PersonId| **it != turn.who && !turn.had.contains(it);
            here.iter().filter(is_left).count()
        });
        self.screen.speak((self.talk.given)(&name, left));
        let talk = self.screen.talk;
        talk.are_several.set(false);
        talk.speakers.set(vec![turn.who]);
        talk.turn.set(Some(turn));
    }

    /// Somebody's chip was pressed: they say the next card, in place of whoever
    /// was chosen, unless several say it together.
    pub fn choose_speaker(self, person: PersonId) {
        let talk = self.screen.talk;
        match talk.turn.get_untracked() {
            Some(turn) if turn.who != person => self.give(turn.to(person)),
            Some(_) => {}
            None if talk.are_several.get_untracked() => {
                talk.speakers.update(|chosen| toggle(chosen, person));
            }
            None => talk.speakers.set(vec![person]),
        }
    }
}

/// Shows what can be done with the word, while somebody has it.
#[component]
pub fn TurnButtons(
    /// Whether it is a round; none while the floor is open.
    is_round: Memo<Option<bool>>,
) -> impl IntoView {
    let table = use_table();
    live(move || {
        is_round.get().map(|is_round| {
            view! {
                <div class="speakers__turn" role="group" aria-label=table.talk.whose_turn>
                    <button
                        type="button"
                        class="button is-primary"
                        on:click=move |_| table.hand_on(false)
                    >
                        <Icon drawing=icons::NEXT />
                        {table.talk.pass_on}
                    </button>
                    {is_round
                        .then(|| {
                            view! {
                                <button
                                    type="button"
                                    class="button is-quiet"
                                    on:click=move |_| table.hand_on(true)
                                >
                                    {table.talk.not_now}
                                </button>
                            }
                        })}
                    <button
                        type="button"
                        class="button is-quiet"
                        on:click=move |_| table.end_turns()
                    >
                        {table.talk.end[usize::from(is_round)]}
                    </button>
                </div>
            }
        })
    })
}

/// Shows what somebody has done in the round, after their name.
#[component]
pub fn TurnMark(id: PersonId) -> impl IntoView {
    let table = use_table();
    let turn = table.screen.talk.turn;
    let words = table.talk;
    live(move || {
        let turn = turn.get()?;
        if turn.who == id {
            return Some(view! { <Icon drawing=icons::SPEAKS /> });
        }
        if !turn.had.contains(&id) {
            return None;
        }
        let (short, long) = if turn.passed.contains(&id) {
            (words.passed_short, words.passed)
        } else {
            ("✓", words.had_word)
        };
        let mark = view! {
            <span class="chip__had" aria-hidden="true">{short}</span>
            <span class="visually-hidden">{long}</span>
        };
        Some(mark.into_any())
    })
}
