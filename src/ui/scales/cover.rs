//! The cover of a round: it says whose turn it is, takes one answer and covers
//! it again (L2).

mod all;

use std::sync::Arc;

use leptos::html::{Dialog, Textarea};
use leptos::prelude::*;

use super::pad::NumberPad;
use super::round::go_on_of;
use crate::board::{Command, CoveredAnswer, PersonId, Scale, ScaleId, Score};
use crate::browser::page;
use crate::ui::desk::{Desk, use_desk};
use crate::ui::goals::part::{Part, button_of};
use crate::ui::parts::{Confirm, Each, Icon, PersonChip, When, icons};
use crate::ui::react::{effect, live, memo, view};
use crate::ui::screen::{Screen, use_screen, use_texts};

/// The element of the cover's heading, which has the focus at every turn.
const HEADING: &str = "cover-heading";

/// Which scale's round is on the screen, if one is.
#[derive(Clone, Copy)]
struct Round(RwSignal<Option<ScaleId>>);

/// Lets the room know which round is on the screen.
pub fn provide_round() {
    provide_context(Round(RwSignal::new(None)));
}

/// Returns which scale's round is on the screen.
pub fn use_round() -> RwSignal<Option<ScaleId>> {
    expect_context::<Round>().0
}

/// What the cover shows.
#[derive(Clone, Copy, PartialEq)]
enum Stage {
    /// Nothing: no round is on the screen.
    Away,
    /// Whose turn it is.
    Handed(PersonId),
    /// The scale, to the one whose turn it is.
    Answering(PersonId),
    /// That everybody has answered.
    All,
}

/// What the cover's parts share.
#[derive(Clone, Copy)]
struct Cover {
    round: RwSignal<Option<ScaleId>>,
    scale: Memo<Option<Arc<Scale>>>,
    /// Who was let go first.
    first: RwSignal<Option<PersonId>>,
    /// Who holds the screen and sees the scale.
    holder: RwSignal<Option<PersonId>>,
    is_stop_asked: RwSignal<bool>,
}

impl Cover {
    fn stage(self) -> Stage {
        let (first, holder) = (self.first.get(), self.holder.get());
        self.scale.with(|scale| {
            let Some(covered) = scale.as_ref().and_then(|scale| scale.covered.as_ref()) else {
                return Stage::Away;
            };
            let waits = |it: &PersonId| covered.order.contains(it) && !covered.has_answered(*it);
            let turn = first.filter(waits).or_else(|| covered.turn());
            match (holder.filter(waits), turn) {
                (Some(holder), _) => Stage::Answering(holder),
                (None, Some(turn)) => Stage::Handed(turn),
                (None, None) => Stage::All,
            }
        })
    }

    /// Takes an answer or a pass; says what the board has against it.
    fn take(self, desk: Desk, screen: Screen, answer: CoveredAnswer) -> Result<(), String> {
        let Some(scale) = self.round.get_untracked() else {
            return Ok(());
        };
        let refused = |refusal| screen.texts().refusals.sentence(refusal);
        let taken = desk.try_run(Command::AnswerCovered { scale, answer });
        taken.map_err(refused)?;
        self.first.set(None);
        self.holder.set(None);
        Ok(())
    }

    /// Leaves the cover; the focus goes to where the round is gone on with, or
    /// else to where numbers are given.
    fn leave(self) {
        let Some(id) = self.round.get_untracked() else {
            return;
        };
        self.holder.set(None);
        self.first.set(None);
        self.round.set(None);
        request_animation_frame(move || {
            page::focus(&button_of(id.0, Part::Numbers));
            page::focus(&go_on_of(id));
        });
    }
}

/// Shows the cover while a round is on the screen.
#[component]
pub fn Cover() -> impl IntoView {
    let texts = use_texts();
    let desk = use_desk();
    let screen = use_screen();
    let round = use_round();
    let dialog = NodeRef::<Dialog>::new();
    let scale = memo(move || {
        let id = round.get()?;
        let scale = desk.board.with(|board| board.scales.get(id).cloned());
        scale.filter(|scale| scale.covered.is_some())
    });
    let cover = Cover {
        round,
        scale,
        first: RwSignal::new(None),
        holder: RwSignal::new(None),
        is_stop_asked: RwSignal::new(false),
    };
    let stage = memo(move || cover.stage());
    effect(move || {
        let Some(dialog) = dialog.get() else { return };
        if stage.get() == Stage::Away {
            dialog.close();
            return;
        }
        if !dialog.open() {
            // It fails only for a dialog that is open already.
            let _ = dialog.show_modal();
        }
        // So that nobody's last Enter answers for the next.
        request_animation_frame(|| page::focus(HEADING));
    });
    let stop = Callback::new(move |()| {
        let Some(scale) = round.get_untracked() else {
            return;
        };
        cover.leave();
        desk.run_undoable(Command::GiveUpCovered { scale }, texts.scales.stopped);
    });
    let goal = memo(move || {
        let goal = scale.with(|scale| scale.as_ref()?.goal);
        let words = desk
            .board
            .with(|board| Some(board.goals.get(goal?)?.text.clone()));
        words.unwrap_or_default()
    });
    let shown = move || match stage.get() {
        Stage::Away => ().into_any(),
        Stage::Handed(person) => view! { <Handed cover person /> },
        Stage::Answering(person) => view! { <Answering cover person /> },
        Stage::All => all::all_answered(cover, desk, screen),
    };
    view! {
        <dialog
            class="cover"
            node_ref=dialog
            aria-labelledby=HEADING
            on:cancel=move |event: web_sys::Event| {
                event.prevent_default();
                if cover.holder.get_untracked().is_some() {
                    cover.holder.set(None);
                } else {
                    cover.leave();
                }
            }
            on:close=move |_| {
                if dialog.get_untracked().is_some_and(|dialog| !dialog.open()) {
                    cover.leave();
                }
            }
        >
            <div class="cover__inner">
                <When is=move || goal.with(|goal| !goal.is_empty())>
                    <p class="cover__goal">
                        <Icon drawing=icons::GOAL />
                        <span dir="auto">{goal}</span>
                    </p>
                </When>
                {live(shown)}
            </div>
        </dialog>
        <Confirm
            is_asked=cover.is_stop_asked
            question=texts.scales.stop_question
            consequence=texts.scales.stop_consequence
            deed=texts.scales.stop
            on_yes=stop
        />
    }
}

/// Shows whose turn it is, and nothing of the scale.
#[component]
fn Handed(cover: Cover, person: PersonId) -> impl IntoView {
    let texts = use_texts();
    let desk = use_desk();
    let screen = use_screen();
    let name = move || desk.name_of(person);
    let pass = move |_| {
        let pass = CoveredAnswer {
            person,
            score: None,
            why: String::new(),
            one_up: String::new(),
        };
        if let Err(refusal) = cover.take(desk, screen, pass) {
            screen.warn(refusal);
        }
    };
    let others = Signal::derive(move || {
        cover.scale.with(|scale| {
            let Some(covered) = scale.as_ref().and_then(|scale| scale.covered.as_ref()) else {
                return Vec::new();
            };
            let mut others = covered.order.clone();
            others.retain(|it| *it != person && !covered.has_answered(*it));
            others
        })
    });
    let has_begun = move || {
        cover.scale.with(|scale| {
            let covered = scale.as_ref().and_then(|scale| scale.covered.as_ref());
            covered.is_some_and(|it| it.order.iter().any(|who| it.has_answered(*who)))
        })
    };
    let let_first = Callback::new(move |other| cover.first.set(Some(other)));
    view! {
        <h2 class="cover__turn" id=HEADING tabindex="-1">
            {move || (texts.scales.turn)(&name())}
        </h2>
        <div class="cover__deeds">
            <button
                type="button"
                class="button is-primary"
                on:click=move |_| cover.holder.set(Some(person))
            >
                {texts.scales.show_scale}
            </button>
            <button type="button" class="button" on:click=pass>
                {texts.scales.pass}
            </button>
        </div>
        <When is=move || others.with(|others| !others.is_empty())>
            <div class="cover__others" role="group" aria-label=texts.scales.another_first>
                <span class="goal__label">{texts.scales.another_first}</span>
                <Each of=move || others.get() let:other>
                    <PersonChip id=other chosen=Signal::stored(Vec::new()) on_toggle=let_first />
                </Each>
            </div>
        </When>
        <When is=move || !has_begun()>
            <p class="cover__only">{texts.scales.projector}</p>
        </When>
        <Foot cover />
    }
}

/// Shows the scale to one person.
#[component]
fn Answering(cover: Cover, person: PersonId) -> impl IntoView {
    let texts = use_texts();
    let desk = use_desk();
    let screen = use_screen();
    let number = RwSignal::new(None::<Score>);
    let problem = RwSignal::new(String::new());
    let why = NodeRef::<Textarea>::new();
    let one_up = NodeRef::<Textarea>::new();
    let words = move |read: fn(&Scale) -> String| {
        let scale = cover.scale.get_untracked();
        scale.map(|scale| read(&scale)).unwrap_or_default()
    };
    let said = move |field: NodeRef<Textarea>| {
        let field = field.get_untracked();
        field.map(|field| field.value()).unwrap_or_default()
    };
    let keep = move |_| {
        if number.get_untracked().is_none() {
            problem.set(texts.scales.number_first.to_owned());
            return;
        }
        let answer = CoveredAnswer {
            person,
            score: number.get_untracked(),
            why: said(why),
            one_up: said(one_up),
        };
        if let Err(refusal) = cover.take(desk, screen, answer) {
            problem.set(refusal);
        }
    };
    let give = Callback::new(move |score| {
        problem.set(String::new());
        number.set(Some(score));
    });
    view! {
        <h2 class="cover__question" id=HEADING tabindex="-1">
            {words(|scale| use_texts().terms.question(scale).to_owned())}
        </h2>
        <p class="cover__only">{move || (texts.scales.only)(&desk.name_of(person))}</p>
        <div class="scale cover__scale">
            <div class="scale__parts is-asked">
                <span class="scale__start">
                    {words(|scale| use_texts().terms.low(scale).to_owned())}
                </span>
                <span class="scale__end">
                    {words(|scale| use_texts().terms.high(scale).to_owned())}
                </span>
                <NumberPad
                    id="cover-numbers"
                    label=Signal::stored(texts.scales.your_number.to_owned())
                    chosen=number.into()
                    ratings=Signal::stored(Vec::new())
                    is_asked=Signal::stored(true)
                    on_give=give
                    on_escape=Callback::new(move |()| cover.holder.set(None))
                />
            </div>
        </div>
        <label class="cover__field">
            <span class="goal__label">{texts.scales.why}</span>
            <textarea rows="2" autocomplete="off" dir="auto" node_ref=why></textarea>
        </label>
        <label class="cover__field">
            <span class="goal__label">{texts.scales.one_up}</span>
            <textarea rows="2" autocomplete="off" dir="auto" node_ref=one_up></textarea>
        </label>
        <p class="cover__problem" role="alert">
            {problem}
        </p>
        <div class="cover__deeds">
            <button type="button" class="button is-primary" on:click=keep>
                <Icon drawing=icons::COVER />
                <span>{texts.scales.cover_up}</span>
            </button>
            <button type="button" class="button" on:click=move |_| cover.holder.set(None)>
                {texts.scales.back}
            </button>
        </div>
    }
}

/// Shows how to leave the round for a while, or to give it up.
#[component]
fn Foot(cover: Cover) -> impl IntoView {
    let texts = use_texts();
    view! {
        <div class="cover__foot">
            <button type="button" class="button is-quiet" on:click=move |_| cover.leave()>
                {texts.scales.pause}
            </button>
            <button
                type="button"
                class="button is-quiet"
                on:click=move |_| cover.is_stop_asked.set(true)
            >
                {texts.scales.stop}
            </button>
        </div>
    }
}
