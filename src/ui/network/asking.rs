//! Questions that find people: one at a time above the line that adds, for as
//! long as somebody wants them. Those without any tie are asked about, too.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::places::{DETAILS_ID, focus_soon};
use super::room::{NetworkRoom, use_room};
use crate::board::{Board, Command, Person, PersonId, Place, QuestionId, limits};
use crate::browser::page;
use crate::ui::parts::{AddLine, EditableText, Icon, When, icons};
use crate::ui::react::{RwSignal, Signal, live, memo, view};

/// The id of the question, for the focus.
const ASKING_ID: &str = "network-asking";
/// The id of the button that begins a question of the board's own.
const ADD_ID: &str = "asking-own";
/// The id around the field for it.
const FORM_ID: &str = "asking-form";

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
        let child = board.children().next();
        let is_untied = |person: PersonId| board.ties_of(person).next().is_none();
        let people = board.people.iter().filter(|it| it.place != Place::Focus);
        // Nobody knows yet whom they wish for, and everybody whom they live with.
        let home = child.and_then(|child| child.household);
        let lives_there = |it: &Person| home.is_some() && it.household == home;
        let unknown = people.filter(|it| !it.is_wished && !lives_there(it));
        let untied = unknown.filter(|it| is_untied(it.id));
        let untied = untied.filter_map(|it| Some(Ask::Knows(it.id, child?.id)));
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
        let ask = self.is_asking.get().then(|| self.ask()).flatten();
        ask.map(|(_, _, ask)| self.words_of(ask))
            .unwrap_or_default()
    }

    /// Returns something that is asked in words, to be tracked.
    fn words_of(&'static self, ask: Ask) -> String {
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

    /// Shows the questions, or puts them away, from a button with this id.
    pub fn toggle_asking(&'static self, opener: &'static str) {
        if self.is_asking.get_untracked() {
            self.end_asking();
        } else {
            self.asked_from.set_value(opener);
            self.is_asking.set(true);
            focus_soon(ASKING_ID);
        }
    }

    /// Puts the questions away; the focus goes back to where they were opened.
    pub fn end_asking(&'static self) {
        self.is_asking.set(false);
        focus_soon(self.asked_from.get_value());
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
    let end_adding = move || {
        is_adding.set(false);
        focus_soon(ADD_ID);
    };
    let add = Callback::new(move |text| {
        let is_added = room.add_question(text);
        if is_added {
            is_adding.set(false);
            focus_soon(ASKING_ID);
        }
        is_added
    });
    // What lies uppermost goes first.
    let close = move || {
        if is_adding.get_untracked() {
            end_adding();
        } else {
            room.end_asking();
        }
    };
    let on_key = move |event: KeyboardEvent| {
        if event.key() == "Escape" && !event.default_prevented() {
            event.prevent_default();
            event.stop_propagation();
            close();
        }
    };
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
        <section
            class="asking"
            id=ASKING_ID
            tabindex="-1"
            aria-label=words.title
            on:keydown=on_key
        >
            <div class="asking__row" class:is-away=move || is_adding.get()>
                {step(words.before, icons::BACK, -1)}
                <span class="asking__number">{number}</span>
                {step(words.next, icons::NEXT, 1)}
                <div class="asking__now" role="status">
                    <div class="asking__asked">
                        <Now />
                    </div>
                    <Tallest />
                </div>
                <button
                    type="button"
                    class="button is-quiet asking__own"
                    id=ADD_ID
                    title=words.add_own
                    aria-label=words.add_own
                    on:click=move |_| {
                        is_adding.set(true);
                        request_animation_frame(|| page::focus_inside(FORM_ID));
                    }
                >
                    <Icon drawing=icons::ADD />
                    <span>{words.own_short}</span>
                </button>
            </div>
            <When is=move || is_adding.get()>
                <div class="asking__form" id=FORM_ID>
                    <AddLine
                        field="network-question"
                        label=Signal::stored(words.own.to_owned())
                        placeholder=Signal::stored(words.own.to_owned())
                        button=words.ask_it
                        limit=limits::LINE
                        on_add=add
                    />
                </div>
            </When>
            <button
                type="button"
                class="button is-icon is-quiet"
                title=move || if is_adding.get() { texts.shell.cancel } else { words.close }
                on:click=move |_| close()
            >
                <Icon drawing=icons::CLOSE />
            </button>
        </section>
    }
}

/// Takes, unseen, the room of the longest question of each kind, so that the map
/// keeps its size while one goes through them.
#[component]
fn Tallest() -> impl IntoView {
    let room = use_room();
    let longest = memo(move || {
        let all = room.desk.board.with(|board| room.asks(board));
        let mut longest = [const { String::new() }; 3];
        for ask in all {
            let kind = match ask {
                Ask::Standard(_) => 0,
                Ask::Own(_) => 1,
                Ask::Knows(..) => 2,
            };
            let words = room.words_of(ask);
            if words.chars().count() > longest[kind].chars().count() {
                longest[kind] = words;
            }
        }
        longest.to_vec()
    });
    let kinds = ["is-standard", "is-own", "is-knows"];
    let row = move |(kind, words): (&'static str, String)| {
        let class = format!("asking__tallest {kind}");
        view! {
            <div class=class aria-hidden="true">
                <p class="asking__words">{words}</p>
            </div>
        }
    };
    live(move || {
        let all = kinds.into_iter().zip(longest.get());
        let some = all.filter(|(_, words)| !words.is_empty());
        Some(some.map(row).collect_view())
    })
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
                    focus_soon(DETAILS_ID);
                }
            >
                <Icon drawing=icons::TIE />
                <span>{room.texts().network.new_tie}</span>
            </button>
        }),
    })
}
