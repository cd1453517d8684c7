//! Questions that find people: one at a time above the line that adds, for as
//! long as somebody wants them. Those without any tie are asked about, too.

use leptos::prelude::*;

use super::bar::focus_field;
use super::deeds::focus_soon;
use super::room::{NetworkRoom, use_room};
use crate::board::{Board, Command, PersonId, Place, QuestionId, limits};
use crate::ui::parts::{AddLine, EditableText, Icon, When, icons};
use crate::ui::react::{RwSignal, Signal, live, memo, view};

/// The id of the question, for the focus.
const ASKING_ID: &str = "network-asking";

/// Something that is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ask {
    /// One of the standard questions.
    Standard(usize),
    /// One of the board's own.
    Own(QuestionId),
    /// How a child knows somebody who has no tie.
    Knows(PersonId, PersonId),
}

impl NetworkRoom {
    /// Returns everything that can be asked, in its order.
    fn asks(&'static self, board: &Board) -> Vec<Ask> {
        let standard = 0..self.texts().questions.standard.len();
        let own = board.questions.iter().map(|it| Ask::Own(it.id));
        let child = board.children().next().map(|it| it.id);
        let is_untied = |person: PersonId| board.ties_of(person).next().is_none();
        let people = board.people.iter().filter(|it| it.place != Place::Focus);
        let untied = people.filter(|it| is_untied(it.id));
        let untied = untied.filter_map(|it| Some(Ask::Knows(it.id, child?)));
        standard
            .map(Ask::Standard)
            .chain(own)
            .chain(untied)
            .collect()
    }

    /// Returns what is asked now and how many there are, to be tracked.
    fn ask(&'static self) -> Option<(usize, usize, Ask)> {
        let all = self.desk.board.with(|board| self.asks(board));
        let at = self.asked_at.get().min(all.len().checked_sub(1)?);
        Some((at, all.len(), all[at]))
    }

    /// Returns the question in words, to be tracked; empty while none is asked.
    pub fn question(&'static self) -> String {
        let Some((_, _, ask)) = self.is_asking.get().then(|| self.ask()).flatten() else {
            return String::new();
        };
        match ask {
            Ask::Standard(at) => self.texts().questions.standard[at].to_owned(),
            Ask::Own(id) => self.desk.board.with(|board| {
                let question = board.questions.get(id);
                question.map(|it| it.text.clone()).unwrap_or_default()
            }),
            Ask::Knows(person, child) => {
                let name = |it| self.desk.name_of(it);
                (self.texts().questions.how_knows)(&name(child), &name(person))
            }
        }
    }

    /// Returns the question if its answer is a name, to be tracked; else nothing.
    pub fn question_for_name(&'static self) -> String {
        let ask = self.ask().map(|(_, _, ask)| ask);
        match ask {
            Some(Ask::Knows(..)) | None => String::new(),
            Some(Ask::Standard(_) | Ask::Own(_)) => self.question(),
        }
    }

    /// Goes to the next question or the one before, around.
    fn ask_on(&'static self, by: isize) {
        let Some((at, count, _)) = untrack(|| self.ask()) else {
            return;
        };
        let next = at.checked_add_signed(by).unwrap_or(count - 1);
        self.asked_at.set(if next < count { next } else { 0 });
    }

    /// Shows the questions, or puts them away.
    pub fn toggle_asking(&'static self) {
        let is_asking = !self.is_asking.get_untracked();
        self.is_asking.set(is_asking);
        if is_asking {
            focus_soon(ASKING_ID);
        } else {
            focus_field();
        }
    }

    /// Takes a question of the board's own, and asks it.
    fn add_question(&'static self, text: String) -> bool {
        let id = QuestionId(self.desk.new_id());
        let is_added = self.desk.run(Command::AddQuestion { id, text });
        if is_added {
            let all = self.desk.board.with_untracked(|board| self.asks(board));
            let at = all.iter().position(|ask| *ask == Ask::Own(id));
            self.asked_at.set(at.unwrap_or(0));
        }
        is_added
    }
}

/// Shows one question at a time.
#[component]
pub fn Asking() -> impl IntoView {
    let room = use_room();
    view! {
        <When is=move || room.is_asking.get()>
            <Strip />
        </When>
    }
}

#[component]
fn Strip() -> impl IntoView {
    let room = use_room();
    let texts = room.texts();
    let words = &texts.questions;
    let is_adding = RwSignal::new(false);
    let add = Callback::new(move |text| {
        let is_added = room.add_question(text);
        if is_added {
            is_adding.set(false);
            focus_soon(ASKING_ID);
        }
        is_added
    });
    let step = move |name: &'static str, drawing, by: isize| {
        view! {
            <button
                type="button"
                class="button is-icon is-quiet"
                title=name
                on:click=move |_| room.ask_on(by)
            >
                <Icon drawing />
            </button>
        }
    };
    let number = move || {
        room.ask()
            .map(|(at, count, _)| (words.number)(at + 1, count))
    };
    view! {
        <section class="asking" id=ASKING_ID tabindex="-1" aria-label=words.title>
            <div class="asking__row">
                {step(words.before, icons::BACK, -1)}
                <div class="asking__now" role="status">
                    <Now />
                    <span class="asking__number">{number}</span>
                </div>
                {step(words.next, icons::NEXT, 1)}
                <button
                    type="button"
                    class="button is-icon is-quiet"
                    title=words.add_own
                    aria-expanded=move || is_adding.get().to_string()
                    on:click=move |_| is_adding.update(|is_adding| *is_adding = !*is_adding)
                >
                    <Icon drawing=icons::ADD />
                </button>
                <button
                    type="button"
                    class="button is-icon is-quiet"
                    title=words.close
                    on:click=move |_| room.toggle_asking()
                >
                    <Icon drawing=icons::CLOSE />
                </button>
            </div>
            <When is=move || is_adding.get()>
                <AddLine
                    field="network-question"
                    label=Signal::stored(words.own.to_owned())
                    placeholder=Signal::stored(words.own.to_owned())
                    button=texts.network.add
                    limit=limits::LINE
                    on_add=add
                />
            </When>
        </section>
    }
}

/// Shows the question; one of the board's own is changed where it stands, and
/// one about somebody leads to their tie.
#[component]
fn Now() -> impl IntoView {
    let room = use_room();
    let words = &room.texts().questions;
    let ask = memo(move || room.ask().map(|(_, _, ask)| ask));
    let text = Signal::derive(move || room.question());
    live(move || match ask.get()? {
        Ask::Standard(_) => Some(view! { <p class="asking__words">{text}</p> }),
        Ask::Own(id) => {
            let reword =
                Callback::new(move |text| room.desk.run(Command::RewordQuestion { id, text }));
            let remove = move |_| {
                let told = words.removed;
                room.desk.run_undoable(Command::RemoveQuestion { id }, told);
                focus_soon(ASKING_ID);
            };
            Some(view! {
                <EditableText text label=words.own limit=limits::LINE on_change=reword />
                <button
                    type="button"
                    class="button is-icon is-quiet"
                    title=words.remove
                    on:click=remove
                >
                    <Icon drawing=icons::DELETE />
                </button>
            })
        }
        Ask::Knows(person, child) => Some(view! {
            <p class="asking__words">{text}</p>
            <button
                type="button"
                class="button"
                on:click=move |_| {
                    room.tie_to(person, child);
                    focus_soon(super::deeds::DETAILS_ID);
                }
            >
                <Icon drawing=icons::TIE />
                <span>{room.texts().network.new_tie}</span>
            </button>
        }),
    })
}
