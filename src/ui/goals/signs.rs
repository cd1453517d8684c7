//! How we will notice that a goal is reached: three short lines, all optional.

use std::sync::Arc;

use leptos::prelude::*;

use crate::board::{Command, Goal, GoalId, limits};
use crate::ui::desk::use_desk;
use crate::ui::parts::{EditableText, When, detail};
use crate::ui::react::{Memo, Signal, view};
use crate::ui::screen::use_texts;

/// One of the three lines.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Line {
    /// What will be happening.
    Sign,
    /// What the child will notice.
    Notices,
    /// For how long it must have been so.
    HowLong,
}

impl Line {
    fn words(self, goal: &Goal) -> &String {
        match self {
            Self::Sign => &goal.sign,
            Self::Notices => &goal.child_notices,
            Self::HowLong => &goal.for_how_long,
        }
    }

    fn change(self, id: GoalId, words: String) -> Command {
        match self {
            Self::Sign => Command::SetSign { id, sign: words },
            Self::Notices => Command::SetChildNotices {
                id,
                child_notices: words,
            },
            Self::HowLong => Command::SetForHowLong {
                id,
                for_how_long: words,
            },
        }
    }
}

/// Shows the three lines; the two that go further when one of them is said.
#[component]
pub fn Signs(id: GoalId, goal: Memo<Option<Arc<Goal>>>) -> impl IntoView {
    let texts = &use_texts().goals;
    let is_said = detail(goal, |goal| {
        let lines = [Line::Sign, Line::Notices, Line::HowLong];
        lines.iter().any(|line| !line.words(goal).is_empty())
    });
    view! {
        <div class="goal__signs" role="group" aria-label=texts.sign>
            <Sign id goal line=Line::Sign />
            <When is=move || is_said.get()>
                <Sign id goal line=Line::Notices />
                <Sign id goal line=Line::HowLong />
            </When>
        </div>
    }
}

/// Shows one line. Its question stays beside the answer; unanswered it is the
/// question that is pressed.
#[component]
fn Sign(id: GoalId, goal: Memo<Option<Arc<Goal>>>, line: Line) -> impl IntoView {
    let texts = &use_texts().goals;
    let desk = use_desk();
    let (question, hint) = match line {
        Line::Sign => (texts.sign, texts.sign_hint),
        Line::Notices => (texts.child_notices, texts.child_notices),
        Line::HowLong => (texts.for_how_long, texts.for_how_long),
    };
    let said = move |goal: &Option<Arc<Goal>>| {
        let words = goal.as_deref().map(|goal| line.words(goal).clone());
        words.unwrap_or_default()
    };
    let text = Signal::derive(move || goal.with(said));
    let has_question = move || line == Line::Sign || text.with(|text| !text.is_empty());
    view! {
        <div class="goal__sign">
            <When is=has_question>
                <span class="goal__label">{question}</span>
            </When>
            <EditableText
                text
                label=question
                placeholder=hint
                limit=limits::STATEMENT
                on_change=Callback::new(move |words| desk.run(line.change(id, words)))
            />
        </div>
    }
}
