//! How we will notice that a goal is reached: three short lines, all optional.

use std::sync::Arc;

use leptos::prelude::*;

use super::details::detail;
use crate::board::{Command, Goal, GoalId, limits};
use crate::ui::desk::use_desk;
use crate::ui::parts::{EditableText, When};
use crate::ui::react::view;
use crate::ui::screen::use_texts;

/// Shows the three lines; the two that go further when one of them is said.
#[component]
pub fn Signs(id: GoalId, goal: Memo<Option<Arc<Goal>>>) -> impl IntoView {
    let texts = &use_texts().goals;
    let desk = use_desk();
    let set_sign = Callback::new(move |sign| desk.run(Command::SetSign { id, sign }));
    let set_notices = Callback::new(move |child_notices| {
        desk.run(Command::SetChildNotices { id, child_notices })
    });
    let set_how_long =
        Callback::new(move |for_how_long| desk.run(Command::SetForHowLong { id, for_how_long }));
    let is_said = detail(goal, |goal| {
        let lines = [&goal.sign, &goal.child_notices, &goal.for_how_long];
        lines.iter().any(|line| !line.is_empty())
    });
    view! {
        <div class="goal__signs" role="group" aria-label=texts.sign>
            <div class="goal__sign">
                <span class="goal__label">{texts.sign}</span>
                <EditableText
                    text=detail(goal, |goal| goal.sign.clone())
                    label=texts.sign
                    placeholder=texts.sign_hint
                    limit=limits::STATEMENT
                    on_change=set_sign
                />
            </div>
            <When is=move || is_said.get()>
                <div class="goal__sign">
                    <EditableText
                        text=detail(goal, |goal| goal.child_notices.clone())
                        label=texts.child_notices
                        placeholder=texts.child_notices
                        limit=limits::STATEMENT
                        on_change=set_notices
                    />
                </div>
                <div class="goal__sign">
                    <EditableText
                        text=detail(goal, |goal| goal.for_how_long.clone())
                        label=texts.for_how_long
                        placeholder=texts.for_how_long
                        limit=limits::STATEMENT
                        on_change=set_how_long
                    />
                </div>
            </When>
        </div>
    }
}
