//! The scales that belong to no goal.

use leptos::prelude::*;
use uuid::Uuid;

use super::scale::{Scale, scales_of};
use crate::board::{Command, ReadyQuestion, ScaleId, limits};
use crate::browser::page;
use crate::ui::desk::{Desk, use_desk};
use crate::ui::element_ids;
use crate::ui::parts::{
    AddLine, Each, Icon, Part, PartButton, PartPanel, When, button_of, icons, use_open_part,
};
use crate::ui::react::view;
use crate::ui::screen::{Screen, use_screen, use_texts};

/// The questions that are offered for scales that stand alone.
const OFFERED: [ReadyQuestion; 2] = [ReadyQuestion::Safety, ReadyQuestion::TakesUp];

/// Shows the scales that stand alone, and what else can be asked.
#[component]
pub fn StandingScales() -> impl IntoView {
    let texts = use_texts();
    let desk = use_desk();
    let screen = use_screen();
    let open = use_open_part();
    let scales = scales_of(None);
    let add_own = Callback::new(move |question: String| {
        let is_added = add(desk, screen, None, Some(question));
        if is_added {
            open.close_all();
        }
        is_added
    });
    view! {
        <section class="goal is-others" aria-labelledby="standing-scales">
            <h2 class="goal__others" id="standing-scales">
                {texts.scales.title}
            </h2>
            <Each of=move || scales.get() let:id>
                <Scale id />
            </Each>
            <div class="scale__offers" id=element_ids::ADD_SCALE>
                {OFFERED
                    .map(|ready| {
                        view! {
                            <When is=move || !is_asked(desk, ready)>
                                <button
                                    type="button"
                                    class="button is-quiet"
                                    on:click=move |_| {
                                        add(desk, screen, Some(ready), None);
                                    }
                                >
                                    <Icon drawing=icons::ADD />
                                    <span>{(texts.terms.ready_question)(ready)}</span>
                                </button>
                            </When>
                        }
                    })
                    .collect_view()}
                <PartButton of=Uuid::nil() part=Part::Question class="button is-quiet">
                    <Icon drawing=icons::ADD />
                    <span>{texts.scales.own}</span>
                </PartButton>
            </div>
            <PartPanel of=Uuid::nil() part=Part::Question>
                <AddLine
                    field="scale"
                    label=texts.scales.new_question
                    placeholder=texts.scales.new_question
                    button=texts.scales.add
                    limit=limits::LINE
                    on_add=add_own
                />
            </PartPanel>
        </section>
    }
}

/// Whether a ready question stands here already, in its own words.
fn is_asked(desk: Desk, ready: ReadyQuestion) -> bool {
    desk.board.with(|board| {
        let mut alone = board.scales_of(None);
        alone.any(|it| it.ready == Some(ready) && it.question.is_none())
    })
}

/// Adds a scale and goes to where its numbers are given.
fn add(desk: Desk, screen: Screen, ready: Option<ReadyQuestion>, question: Option<String>) -> bool {
    let id = ScaleId(desk.new_id());
    let is_added = desk.run(Command::AddScale {
        id,
        goal: None,
        ready,
        question,
    });
    if is_added {
        screen.speak(screen.texts().scales.added);
        request_animation_frame(move || page::focus(&button_of(id.0, Part::Numbers)));
    }
    is_added
}
