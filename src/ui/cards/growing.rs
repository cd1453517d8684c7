//! The goals that grow from a card.

use leptos::prelude::*;

use super::table::{Table, use_table};
use crate::board::{CardId, Command, GoalId, ScaleId};
use crate::ui::going::go_to_goal;
use crate::ui::network::ShowOnMap;
use crate::ui::parts::{Each, Icon, icons};
use crate::ui::react::{Memo, live, memo, view};

impl Table {
    /// Lets a goal grow from a card, in the card's own words.
    pub fn make_goal(self, card: CardId) {
        let words = &self.texts.meaning;
        let text = self.desk.board.with_untracked(|board| {
            let card = board.cards.get(card);
            card.map(|card| card.text.clone()).unwrap_or_default()
        });
        if text.is_empty() {
            self.screen.warn(words.goal_needs_words);
            return;
        }
        let goal = Command::AddGoal {
            id: GoalId(self.desk.new_id()),
            scale: Some(ScaleId(self.desk.new_id())),
            text,
            owner: None,
            answers: vec![card],
        };
        self.desk.run_undoable(goal, words.goal_made);
    }
}

/// Shows on a card the goals that grow from it; each leads there.
#[component]
pub fn GoalsOf(
    /// The card.
    id: CardId,
    /// Whether the Tab key stops at them.
    is_stop: Memo<bool>,
) -> impl IntoView {
    let table = use_table();
    let goals = memo(move || {
        table.desk.board.with(|board| {
            let goals = board.goals_answering(id).map(|goal| goal.id);
            goals.collect::<Vec<_>>()
        })
    });
    view! {
        <Each of=move || goals.get() let:goal>
            <GoalOf card=id goal is_stop />
        </Each>
    }
}

#[component]
fn GoalOf(card: CardId, goal: GoalId, is_stop: Memo<bool>) -> impl IntoView {
    let table = use_table();
    let words = &table.texts.meaning;
    // In the card's own words it need not say them twice.
    let text = memo(move || {
        table.desk.board.with(|board| {
            let said = board.cards.get(card).map(|card| &card.text);
            let text = board.goals.get(goal).map(|goal| &goal.text);
            text.filter(|text| Some(*text) != said).cloned()
        })
    });
    let shown = move || match text.get() {
        Some(text) => view! {
            <span>
                {words.goal} " " <bdi>{text}</bdi>
            </span>
        },
        None => view! { <span>{words.became_goal}</span> },
    };
    view! {
        <button
            type="button"
            class="card__goal"
            tabindex=move || if is_stop.get() { "0" } else { "-1" }
            aria-description=words.go_to_goal
            on:click=move |_| go_to_goal(table.screen, goal)
        >
            <Icon drawing=icons::GOAL />
            {live(shown)}
        </button>
    }
}

/// Shows the button that lights up a card's people on the map.
#[component]
pub fn People(id: CardId) -> impl IntoView {
    let table = use_table();
    let card = table.desk.card(id);
    let people =
        memo(move || card.with(|card| card.as_ref().map(|it| it.people()).unwrap_or_default()));
    view! { <ShowOnMap people reason=table.texts.meaning.people_of_card /> }
}

/// Shows the button that lets a goal grow.
#[component]
pub fn MakeGoal(id: CardId) -> impl IntoView {
    let table = use_table();
    view! {
        <button type="button" class="button" on:click=move |_| table.make_goal(id)>
            <Icon drawing=icons::GOAL />
            {table.texts.meaning.make_goal}
        </button>
    }
}
