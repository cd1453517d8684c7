//! The ids of elements that more than one file names: whoever shows a thing
//! gives it its id here, whoever goes to it finds it by the same.

use crate::board::{CardId, Column, GoalId, ScaleId, StepId};

/// The button that opens the tools of *Tavlen*.
pub const TOOLS: &str = "room-tools";

/// The people to choose from while it is said who takes part.
pub const EVERYBODY: &str = "everybody";

/// Those who can say how they see a card.
pub const OTHERS: &str = "card-others";

/// The name of the house somebody has gone into.
pub const OPEN_HOUSE: &str = "open-house";

/// The line that adds a goal.
pub const ADD_GOAL: &str = "add-goal";

/// The buttons that add a scale.
pub const ADD_SCALE: &str = "add-scale";

/// The heading of a round's cover, which has the focus at every turn.
pub const COVER: &str = "cover-heading";

/// A card.
pub fn card(id: CardId) -> String {
    format!("card-{id}")
}

/// A column.
pub fn column(column: Column) -> &'static str {
    match column {
        Column::Worries => "column-worries",
        Column::Works => "column-works",
        Column::Next => "column-next",
    }
}

/// The place where a column's next card is written.
pub fn add_card(column: Column) -> &'static str {
    match column {
        Column::Worries => "add-worries",
        Column::Works => "add-works",
        Column::Next => "add-next",
    }
}

/// The door of a house.
pub fn door(column: Column) -> &'static str {
    match column {
        Column::Worries => "door-worries",
        Column::Works => "door-works",
        Column::Next => "door-next",
    }
}

/// A card in an open house.
pub fn note(card: CardId) -> String {
    format!("note-place-{card}")
}

/// The words of a card in an open house.
pub fn note_words(card: CardId) -> String {
    format!("note-{card}")
}

/// A goal.
pub fn goal(id: GoalId) -> String {
    format!("goal-{id}")
}

/// The words of a goal.
pub fn goal_words(id: GoalId) -> String {
    format!("goal-words-{id}")
}

/// The row of an agreement.
pub fn agreement(id: StepId) -> String {
    format!("agreement-{id}")
}

/// What is around the line that adds an agreement.
pub fn add_agreement(goal: Option<GoalId>) -> String {
    match goal {
        Some(goal) => format!("add-agreement-{goal}"),
        None => "add-agreement".to_owned(),
    }
}

/// A scale.
pub fn scale(id: ScaleId) -> String {
    format!("scale-{id}")
}

/// The button that goes on with a scale's round.
pub fn go_on(id: ScaleId) -> String {
    format!("go-on-{id}")
}
