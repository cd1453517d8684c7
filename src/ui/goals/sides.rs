//! *Forventninger begge veje*: what the family and the network do beside what
//! the professionals do, and how much hangs on each.
//!
//! - **S1** An empty side is seen.
//! - **S2** An agreement stays where it is while somebody chooses who does it.
//! - **S3** Loads are told in the board's order: nobody is ranked.

use leptos::prelude::*;
use uuid::Uuid;

use super::agreement::AgreementRow;
use crate::board::{Board, PersonId, Side, Step, StepId};
use crate::ui::desk::use_desk;
use crate::ui::parts::{
    Each, OpenPart, Part, PartButton, PartPanel, PersonName, When, use_open_part,
};
use crate::ui::react::{Memo, live, memo, view};
use crate::ui::screen::{use_screen, use_texts};

/// Chooses how the agreements stand, once there are some.
#[component]
pub fn Switch() -> impl IntoView {
    let words = &use_texts().agreements;
    let desk = use_desk();
    let has_sides = use_screen().has_sides;
    let open = use_open_part();
    let way = move |are_sides: bool, words: &'static str| {
        view! {
            <button
                type="button"
                class="switch__way"
                aria-pressed=move || (has_sides.get() == are_sides).to_string()
                on:click=move |_| {
                    open.close_all();
                    has_sides.set(are_sides);
                }
            >
                {words}
            </button>
        }
    };
    view! {
        <When is=move || has_sides.get() || desk.board.with(|board| !board.steps.is_empty())>
            <div class="goals__switch">
                <div class="switch" role="group" aria-label=words.arranged>
                    {way(false, words.by_goal)}
                    {way(true, words.both_ways)}
                </div>
            </div>
        </When>
    }
}

/// Where an agreement stood when somebody began to choose who does it.
type Settled = StoredValue<Option<(Uuid, Option<Side>)>>;

/// Returns where an agreement is shown (S2), to be tracked.
fn shown_side(board: &Board, step: &Step, open: OpenPart, settled: Settled) -> Option<Side> {
    let side = board.side_of(step);
    let stood = settled.get_value().filter(|(id, _)| *id == step.id.0);
    match (open.is(step.id.0, Part::Who), stood) {
        (true, Some((_, stood))) => stood,
        (true, None) => {
            settled.set_value(Some((step.id.0, side)));
            side
        }
        (false, stood) => {
            if stood.is_some() {
                settled.set_value(None);
            }
            side
        }
    }
}

/// Returns the agreements on one side, goal by goal.
fn steps_on(side: Option<Side>, settled: Settled) -> Memo<Vec<StepId>> {
    let desk = use_desk();
    let open = use_open_part();
    memo(move || {
        desk.board.with(|board| {
            let goals = board.goals.iter().map(|goal| Some(goal.id)).chain([None]);
            let steps = goals.flat_map(|goal| board.steps_of(goal));
            steps
                .filter(|step| shown_side(board, step, open, settled) == side)
                .map(|step| step.id)
                .collect()
        })
    })
}

/// Shows all agreements in two sides, what is done together below, then what
/// nobody has yet, and how much hangs on each.
#[component]
pub fn Sides() -> impl IntoView {
    let texts = use_texts();
    let words = &texts.agreements;
    let settled = StoredValue::new(None);
    let on = move |side| steps_on(side, settled);
    let both = on(Some(Side::Both));
    let nobodys = on(None);
    let side = move |side: Side, id: &'static str, heading: &'static str| {
        let steps = on(Some(side));
        view! {
            <Band id heading steps>
                <When is=move || steps.with(Vec::is_empty)>
                    <p class="side__empty">
                        {move || {
                            if both.with(Vec::is_empty) {
                                words.empty_side
                            } else {
                                words.only_together
                            }
                        }}
                    </p>
                </When>
            </Band>
        }
    };
    view! {
        <div class="sides">
            {side(Side::Family, "side-family", texts.facts.family_does)}
            {side(Side::Professionals, "side-professionals", texts.facts.professionals_do)}
            <When is=move || both.with(|it| !it.is_empty())>
                <Band id="side-both" heading=words.together steps=both />
            </When>
            <When is=move || nobodys.with(|it| !it.is_empty())>
                <Band id="side-nobody" heading=words.nobodys steps=nobodys />
            </When>
            <Loads />
        </div>
    }
}

#[component]
fn Band(
    id: &'static str,
    heading: &'static str,
    steps: Memo<Vec<StepId>>,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    view! {
        <section class="goal is-others side" aria-labelledby=id>
            <h2 class="goal__others" id=id>
                {heading}
            </h2>
            {children.map(|children| children())}
            <ul class="agreements__list" role="list" aria-labelledby=id>
                <Each of=move || steps.get() let:id>
                    <AgreementRow id />
                </Each>
            </ul>
        </section>
    }
}

/// Shows how many open agreements everybody has, and which when pressed.
#[component]
fn Loads() -> impl IntoView {
    let words = &use_texts().agreements;
    let desk = use_desk();
    let people = memo(move || {
        desk.board.with(|board| {
            let loads = board.loads().into_iter();
            loads.map(|(person, _)| person).collect::<Vec<_>>()
        })
    });
    view! {
        <When is=move || people.with(|it| !it.is_empty())>
            <section class="goal is-others side" aria-labelledby="loads">
                <h2 class="goal__others" id="loads">
                    {words.loads}
                </h2>
                <ul class="loads" role="list" aria-labelledby="loads">
                    <Each of=move || people.get() let:person>
                        <Load person />
                    </Each>
                </ul>
            </section>
        </When>
    }
}

#[component]
fn Load(person: PersonId) -> impl IntoView {
    let words = &use_texts().agreements;
    let desk = use_desk();
    let count = move || {
        let count = desk.board.with(|board| board.load_of(person));
        (words.load)(count)
    };
    let carried = move || {
        desk.board.with(|board| {
            let open = board.steps.iter().filter(|step| step.is_open());
            open.filter(|step| step.who.contains(&person))
                .map(|step| view! { <li dir="auto">{step.what.clone()}</li> })
                .collect_view()
        })
    };
    view! {
        <li class="load">
            <PartButton of=person.0 part=Part::Load class="fact">
                <PersonName id=person />
                <span class="load__count">{count}</span>
            </PartButton>
            <PartPanel of=person.0 part=Part::Load>
                <ul class="load__carried">{live(carried)}</ul>
            </PartPanel>
        </li>
    }
}
