//! Moving a goal, a scale or an agreement up and down, by buttons and keys.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use leptos::task::{spawn_local, tick};
use uuid::Uuid;
use wasm_bindgen::JsCast;

use crate::board::{Board, Command, GoalId, ScaleId, StepId};
use crate::browser::page;
use crate::ui::desk::{Desk, use_desk};
use crate::ui::element_ids;
use crate::ui::parts::{Icon, icons};
use crate::ui::react::view;
use crate::ui::screen::{Screen, use_screen, use_texts};

/// Something that has a place among others of its kind.
#[derive(Clone, Copy)]
pub enum Ordered {
    /// A goal, among all goals.
    Goal(GoalId),
    /// A scale, among those of the same goal or of none.
    Scale(ScaleId),
    /// An agreement, among those of the same goal or of none; where they stand
    /// in two sides, among those of its side.
    Agreement(StepId),
}

impl Ordered {
    /// Returns its id.
    pub fn id(self) -> Uuid {
        match self {
            Self::Goal(id) => id.0,
            Self::Scale(id) => id.0,
            Self::Agreement(id) => id.0,
        }
    }

    /// Returns those it can pass, itself among them, in their order.
    pub fn among(self, board: &Board, has_sides: bool) -> Vec<Uuid> {
        match self {
            Self::Goal(_) => board.goals.iter().map(|goal| goal.id.0).collect(),
            Self::Scale(id) => {
                let goal = board.scales.get(id).and_then(|scale| scale.goal);
                board.scales_of(goal).map(|scale| scale.id.0).collect()
            }
            Self::Agreement(id) => {
                let Some(this) = board.steps.get(id) else {
                    return Vec::new();
                };
                let all = board.steps_of(this.goal);
                let side = board.side_of(this);
                all.filter(|step| !has_sides || board.side_of(step) == side)
                    .map(|step| step.id.0)
                    .collect()
            }
        }
    }

    /// Returns the command that puts it before another, or last.
    pub fn put_before(self, before: Option<Uuid>) -> Command {
        match self {
            Self::Goal(id) => Command::MoveGoal {
                id,
                before: before.map(GoalId),
            },
            Self::Scale(id) => Command::MoveScale {
                id,
                before: before.map(ScaleId),
            },
            Self::Agreement(id) => Command::MoveStep {
                id,
                before: before.map(StepId),
            },
        }
    }

    fn element(self) -> String {
        match self {
            Self::Goal(id) => element_ids::goal(id),
            Self::Scale(id) => element_ids::scale(id),
            Self::Agreement(id) => element_ids::agreement(id),
        }
    }

    /// Says which place it has now.
    pub fn speak_place(self, desk: Desk, screen: Screen) {
        let all = among_now(self, desk, screen);
        let texts = screen.texts();
        let words = match self {
            Self::Goal(_) => texts.goals.moved,
            Self::Scale(_) => texts.scales.moved,
            Self::Agreement(_) => texts.agreements.moved,
        };
        if let Some(at) = all.iter().position(|id| *id == self.id()) {
            screen.speak(words(at + 1, all.len()));
        }
    }
}

fn among_now(what: Ordered, desk: Desk, screen: Screen) -> Vec<Uuid> {
    let has_sides = screen.has_sides.get_untracked();
    desk.board
        .with_untracked(|board| what.among(board, has_sides))
}

/// Says whether something can go one step up (`-1`) or down (`1`), to be tracked.
fn can_move(desk: Desk, screen: Screen, what: Ordered, step: isize) -> bool {
    let has_sides = screen.has_sides.get();
    let all = desk.board.with(|board| what.among(board, has_sides));
    let at = all.iter().position(|id| *id == what.id());
    at.and_then(|at| at.checked_add_signed(step))
        .is_some_and(|place| place < all.len())
}

fn move_by(desk: Desk, screen: Screen, what: Ordered, step: isize) {
    if !untrack(|| can_move(desk, screen, what, step)) {
        return;
    }
    let all = among_now(what, desk, screen);
    let at = all.iter().position(|id| *id == what.id()).unwrap_or(0);
    // On its way down a thing passes the one at its new place.
    let next = if step > 0 { at + 2 } else { at - 1 };
    let held = page::focused();
    if desk.run(what.put_before(all.get(next).copied())) {
        what.speak_place(desk, screen);
        // Moving an element in the page takes the focus from what is in it. It
        // is back before the next key, should somebody hold one down.
        let same = held.clone();
        spawn_local(async move {
            tick().await;
            page::focus_again(same);
        });
        request_animation_frame(move || {
            page::focus_again(held);
            page::show(&what.element());
        });
    }
}

/// Moves with Alt and an arrow, wherever in the thing a button has the focus.
pub fn move_by_key(event: &KeyboardEvent, desk: Desk, screen: Screen, what: Ordered) {
    let step = match event.key().as_str() {
        "ArrowUp" => -1,
        "ArrowDown" => 1,
        _ => return,
    };
    // In a field, a date or a list these keys have their own meaning.
    let is_on_button = event
        .target()
        .is_some_and(|target| target.has_type::<web_sys::HtmlButtonElement>());
    if event.alt_key() && is_on_button {
        event.prevent_default();
        // What it stands in moves by the same keys.
        event.stop_propagation();
        move_by(desk, screen, what, step);
    }
}

/// Shows the two buttons that move something.
#[component]
pub fn MoveButtons(what: Ordered) -> impl IntoView {
    let texts = &use_texts().goals;
    let desk = use_desk();
    let screen = use_screen();
    let button = move |step: isize, words: &'static str, drawing| {
        let (keys, title) = if step < 0 {
            ("Alt+ArrowUp", "Alt ↑")
        } else {
            ("Alt+ArrowDown", "Alt ↓")
        };
        view! {
            <button
                type="button"
                class="button"
                aria-keyshortcuts=keys
                title=title
                aria-disabled=move || (!can_move(desk, screen, what, step)).to_string()
                on:click=move |_| move_by(desk, screen, what, step)
            >
                <Icon drawing />
                <span>{words}</span>
            </button>
        }
    };
    [
        button(-1, texts.move_up, icons::UP),
        button(1, texts.move_down, icons::DOWN),
    ]
    .collect_view()
}
