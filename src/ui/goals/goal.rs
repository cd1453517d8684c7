//! One goal as a card: its words, whose it is, its sign, scale and agreements.

use std::sync::Arc;

use leptos::prelude::*;

use super::agreements::Agreements;
use super::area::{AreaFact, GoalStates};
use super::links::{AnswersFact, Grounds};
use super::signs::Signs;
use super::voices::{VoicesFact, VoicesSaid};
use crate::board::{Command, Goal, GoalId, PersonId, limits};
use crate::browser::page;
use crate::ui::desk::{Desk, use_desk};
use crate::ui::element_ids;
use crate::ui::network::ShowOnMap;
use crate::ui::parts::{
    EditableText, Icon, MoveButtons, Ordered, Part, PartButton, PartPanel, PeoplePicker,
    PersonName, RemoveButton, button_of, detail, icons, move_by_key, use_open_part,
};
use crate::ui::react::{Memo, Signal, memo, view};
use crate::ui::scales::GoalScales;
use crate::ui::screen::{Screen, use_screen, use_texts};

/// Shows one goal.
#[component]
pub fn GoalCard(id: GoalId) -> impl IntoView {
    let texts = use_texts();
    let desk = use_desk();
    let screen = use_screen();
    let goal = desk.goal(id);
    let text = detail(goal, |goal| goal.text.clone());
    let reword = Callback::new(move |text| desk.run(Command::RewordGoal { id, text }));
    let name = element_ids::goal_words(id);
    let labelled_by = name.clone();
    view! {
        <li class="goal" id=element_ids::goal(id)>
            <article
                aria-labelledby=labelled_by
                on:keydown=move |event| move_by_key(&event, desk, screen, Ordered::Goal(id))
            >
                <Grounds id goal />
                <div class="goal__head">
                    <span class="goal__mark">
                        <Icon drawing=icons::GOAL />
                    </span>
                    <h2 class="goal__words" id=name>
                        <EditableText
                            text
                            label=texts.goals.goal_words
                            limit=limits::STATEMENT
                            on_change=reword
                        />
                    </h2>
                    <PartButton
                        of=id.0
                        part=Part::More
                        class="button is-icon is-quiet goal__more"
                        name=Signal::derive(move || text.with(|text| (texts.goals.more)(text)))
                    >
                        <Icon drawing=icons::MORE />
                    </PartButton>
                </div>
                <More id goal />
                <div class="goal__facts">
                    <Owner id owner=detail(goal, |goal| goal.owner) />
                    <AreaFact id goal />
                    <AnswersFact id goal />
                    <VoicesFact id goal />
                </div>
                <Signs id goal />
                <VoicesSaid goal />
                <GoalScales id />
                <Agreements goal=Some(id) />
            </article>
        </li>
    }
}

#[component]
fn Owner(id: GoalId, owner: Signal<Option<PersonId>>) -> impl IntoView {
    let texts = use_texts();
    let desk = use_desk();
    let open = use_open_part();
    let choose = Callback::new(move |person| {
        let owner = (owner.get_untracked() != Some(person)).then_some(person);
        desk.run(Command::SetGoalOwner { id, owner });
        open.close(id.0, Part::Owner);
    });
    view! {
        <div class="goal__owner">
            <PartButton of=id.0 part=Part::Owner class="fact" description=texts.goals.owner>
                {move || match owner.get() {
                    Some(person) => view! { <PersonName id=person /> },
                    None => view! { <span class="fact__ask">{texts.goals.owner}</span> },
                }}
            </PartButton>
        </div>
        <PartPanel of=id.0 part=Part::Owner>
            <PeoplePicker
                label=texts.goals.owner
                chosen=Signal::derive(move || owner.get().into_iter().collect())
                on_toggle=choose
                only_participants=true
                only_able_to_come=true
            />
        </PartPanel>
    }
}

/// Shows what else can be done with a goal.
#[component]
fn More(id: GoalId, goal: Memo<Option<Arc<Goal>>>) -> impl IntoView {
    let texts = use_texts();
    let desk = use_desk();
    let screen = use_screen();
    let open = use_open_part();
    let people = memo(move || desk.board.with(|board| board.people_of_goal(id)));
    let delete = Callback::new(move |()| {
        open.close_all();
        remove(desk, screen, id);
    });
    view! {
        <PartPanel of=id.0 part=Part::More>
            <GoalStates id goal />
            <ShowOnMap people reason=texts.meaning.people_of_goal />
            <MoveButtons what=Ordered::Goal(id) />
            <RemoveButton words=texts.goals.remove_goal on_press=delete />
        </PartPanel>
    }
}

fn remove(desk: Desk, screen: Screen, id: GoalId) {
    let texts = &screen.texts().goals;
    let (neighbour, has_agreements) = desk.board.with_untracked(|board| {
        let ids: Vec<GoalId> = board.goals.iter().map(|goal| goal.id).collect();
        let at = ids.iter().position(|goal| *goal == id).unwrap_or(0);
        let neighbour = ids
            .get(at + 1)
            .or(at.checked_sub(1).and_then(|at| ids.get(at)));
        (
            neighbour.copied(),
            board.steps_of(Some(id)).next().is_some(),
        )
    });
    if !desk.run(Command::RemoveGoal { id }) {
        return;
    }
    let words = if has_agreements {
        texts.goal_removed_agreements_stay
    } else {
        texts.goal_removed
    };
    screen.tell_undoable(words, desk.board.get_untracked());
    request_animation_frame(move || match neighbour {
        Some(goal) => page::focus(&button_of(goal.0, Part::More)),
        None => page::focus_inside(element_ids::ADD_GOAL),
    });
}
