//! The agreements of one goal, or those that stand alone.

use leptos::prelude::*;

use super::agreement::AgreementRow;
use crate::board::{Command, GoalId, StepId, limits};
use crate::browser::page;
use crate::ui::desk::use_desk;
use crate::ui::element_ids;
use crate::ui::parts::{AddLine, Each, detail};
use crate::ui::react::{Signal, memo, view};
use crate::ui::screen::{use_screen, use_texts};

/// Shows the agreements of a goal, or of none, and the line that adds one.
#[component]
pub fn Agreements(goal: Option<GoalId>) -> impl IntoView {
    let texts = use_texts();
    let desk = use_desk();
    let agreements = memo(move || {
        desk.board
            .with(|board| board.steps_of(goal).map(|step| step.id).collect::<Vec<_>>())
    });
    let heading = goal.map(|_| view! { <h3 class="goal__label">{texts.goals.agreements}</h3> });
    let name = if goal.is_some() {
        texts.goals.agreements
    } else {
        texts.goals.other_agreements
    };
    view! {
        <div class="agreements">
            {heading}
            <ul class="agreements__list" role="list" aria-label=name>
                <Each of=move || agreements.get() let:id>
                    <AgreementRow id />
                </Each>
            </ul>
            <AddAgreement goal />
        </div>
    }
}

/// Shows the line that adds an agreement to a goal, or to none.
#[component]
pub fn AddAgreement(goal: Option<GoalId>) -> impl IntoView {
    let texts = use_texts();
    let desk = use_desk();
    let screen = use_screen();
    let add = Callback::new(move |what: String| {
        let id = StepId(desk.new_id());
        let is_added = desk.run(Command::AddStep {
            id,
            goal,
            what,
            who: Vec::new(),
            by: None,
        });
        if is_added {
            screen.speak(texts.goals.agreement_added);
            // The row above grew: the line that adds the next one stays in sight.
            request_animation_frame(move || page::show(&element_ids::add_agreement(goal)));
        }
        is_added
    });
    let (label, placeholder): (Signal<String>, _) = match goal {
        Some(goal) => {
            let text = detail(desk.goal(goal), |goal| goal.text.clone());
            let label =
                Signal::derive(move || text.with(|text| (texts.goals.new_agreement_for)(text)));
            (label, texts.goals.new_agreement)
        }
        None => (
            texts.goals.new_other_agreement.into(),
            texts.goals.new_other_agreement,
        ),
    };
    let element = element_ids::add_agreement(goal);
    view! {
        <div class="agreements__add" id=element.clone()>
            <AddLine
                field=element
                label
                placeholder
                button=texts.goals.add_agreement
                limit=limits::STATEMENT
                on_add=add
            />
        </div>
    }
}
