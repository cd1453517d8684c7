//! One scale: its question, what 0 and 10 mean, the line and who said what.

use leptos::prelude::*;

use super::answers::Answers;
use super::line::{Line, Names};
use super::pad::{AfterNumber, Giving, Numbers, WhoGives};
use super::round::{GoOn, RoundOrder};
use crate::board::{Command, GoalId, ReadyQuestion, ScaleId, limits};
use crate::browser::page;
use crate::ui::desk::use_desk;
use crate::ui::element_ids;
use crate::ui::parts::{
    Each, EditableText, Icon, MoveButtons, Ordered, Part, PartButton, PartPanel, RemoveButton,
    When, button_of, detail, icons, move_by_key, use_open_part,
};
use crate::ui::react::{Memo, Signal, memo, view};
use crate::ui::screen::{use_screen, use_texts};

/// Shows the scales of one goal; a goal that has none can be given one.
#[component]
pub fn GoalScales(id: GoalId) -> impl IntoView {
    let texts = use_texts();
    let desk = use_desk();
    let scales = scales_of(Some(id));
    let add = move |_| {
        let scale = ScaleId(desk.new_id());
        desk.run(Command::AddScale {
            id: scale,
            goal: Some(id),
            ready: Some(ReadyQuestion::Goal),
            question: None,
        });
        request_animation_frame(move || page::focus(&button_of(scale.0, Part::Numbers)));
    };
    view! {
        <Each of=move || scales.get() let:id>
            <Scale id />
        </Each>
        <When is=move || scales.with(Vec::is_empty)>
            <button type="button" class="button is-quiet" on:click=add>
                <Icon drawing=icons::ADD />
                <span>{texts.scales.add_to_goal}</span>
            </button>
        </When>
    }
}

/// Returns the scales of one goal, or those that stand alone, in their order.
pub fn scales_of(goal: Option<GoalId>) -> Memo<Vec<ScaleId>> {
    let desk = use_desk();
    memo(move || {
        desk.board
            .with(|board| board.scales_of(goal).map(|scale| scale.id).collect())
    })
}

/// Shows one scale. Its line takes numbers, unless they are covered.
#[component]
pub fn Scale(id: ScaleId) -> impl IntoView {
    let texts = use_texts();
    let desk = use_desk();
    let open = use_open_part();
    let screen = use_screen();
    let is_alone = stands_alone(id);
    let giving = Giving::new(id);
    let scale = desk.scale(id);
    let ratings = detail(scale, |scale| scale.ratings.clone());
    let question = Signal::derive(move || {
        scale
            .with(|it| it.as_ref().map(|it| texts.terms.question(it).to_owned()))
            .unwrap_or_default()
    });
    let is_covered = detail(scale, |scale| scale.covered.is_some());
    let is_asked = move || open.is(id.0, Part::Numbers) && !is_covered.get();
    let is_from_line = move || giving.from_line.get();
    let reword = Callback::new(move |question| {
        let question = Some(question);
        desk.run(Command::SetQuestion { id, question })
    });
    view! {
        <div
            class="scale"
            id=element_ids::scale(id)
            role="group"
            aria-label=question
            on:keydown=move |event| {
                if untrack(is_alone) {
                    move_by_key(&event, desk, screen, Ordered::Scale(id));
                }
            }
        >
            <div
                class="scale__parts"
                class:is-asked=is_asked
                class:is-from-line=is_from_line
            >
                <div class="scale__question">
                    <h3 class="scale__asked">
                        <EditableText
                            text=question
                            label=texts.scales.question
                            limit=limits::LINE
                            on_change=reword
                        />
                    </h3>
                    <When is=move || !is_covered.get() otherwise=move || view! { <GoOn id /> }>
                        <div class="scale__deeds">
                            <PartButton of=id.0 part=Part::Numbers class="button is-quiet">
                                {texts.goals.give_number}
                            </PartButton>
                            <PartButton of=id.0 part=Part::Round class="button is-quiet">
                                <Icon drawing=icons::COVER />
                                <span>{texts.scales.covered}</span>
                            </PartButton>
                            <MoreButton id question />
                        </div>
                    </When>
                </div>
                <div class="scale__who">
                    <When is=move || !is_covered.get()>
                        <WhoGives giving />
                        <PartPanel of=id.0 part=Part::Round>
                            <RoundOrder id />
                        </PartPanel>
                    </When>
                    <More id />
                </div>
                <End id is_high=false />
                <End id is_high=true />
                <When
                    is=move || !is_covered.get()
                    otherwise=move || view! { <Line ratings /> }
                >
                    <Numbers giving ratings />
                </When>
                <Names ratings />
                <div class="scale__after">
                    <AfterNumber giving ratings />
                </div>
            </div>
            <Answers id ratings />
        </div>
    }
}

/// Shows what 0 or 10 means.
#[component]
fn End(id: ScaleId, is_high: bool) -> impl IntoView {
    let texts = use_texts();
    let desk = use_desk();
    let scale = desk.scale(id);
    let terms = &texts.terms;
    let text = Signal::derive(move || {
        scale
            .with(|it| {
                let it = it.as_ref()?;
                let words = if is_high {
                    terms.high(it)
                } else {
                    terms.low(it)
                };
                Some(words.to_owned())
            })
            .unwrap_or_default()
    });
    let change = Callback::new(move |said: String| {
        let Some(now) = scale.get_untracked() else {
            return false;
        };
        let (low, high) = if is_high {
            (now.low.clone(), Some(said))
        } else {
            (Some(said), now.high.clone())
        };
        desk.run(Command::SetScaleEnds { id, low, high })
    });
    let (class, label) = if is_high {
        ("scale__end", texts.scales.high)
    } else {
        ("scale__start", texts.scales.low)
    };
    view! {
        <div class=class>
            <EditableText text label limit=limits::LINE on_change=change />
        </div>
    }
}

/// Whether a scale stands alone, so that it can be taken away by itself.
fn stands_alone(id: ScaleId) -> impl Fn() -> bool + Copy + Send + Sync + 'static {
    let desk = use_desk();
    move || {
        desk.board
            .with(|board| board.scales.get(id).is_some_and(|it| it.goal.is_none()))
    }
}

#[component]
fn MoreButton(id: ScaleId, question: Signal<String>) -> impl IntoView {
    let texts = use_texts();
    let name = Signal::derive(move || question.with(|question| (texts.goals.more)(question)));
    view! {
        <When is=stands_alone(id)>
            <PartButton of=id.0 part=Part::More class="button is-icon is-quiet" name>
                <Icon drawing=icons::MORE />
            </PartButton>
        </When>
    }
}

#[component]
fn More(id: ScaleId) -> impl IntoView {
    let texts = use_texts();
    let desk = use_desk();
    let screen = use_screen();
    let open = use_open_part();
    let remove = Callback::new(move |()| {
        open.close_all();
        if desk.run(Command::RemoveScale { id }) {
            screen.tell_undoable(texts.scales.removed, desk.board.get_untracked());
            request_animation_frame(|| page::focus_inside(element_ids::ADD_SCALE));
        }
    });
    view! {
        <PartPanel of=id.0 part=Part::More>
            <MoveButtons what=Ordered::Scale(id) />
            <RemoveButton words=texts.scales.remove on_press=remove />
        </PartPanel>
    }
}
