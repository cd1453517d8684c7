//! Going to one thing: in its own room it has the focus.

use leptos::prelude::*;

use crate::board::{CardId, GoalId};
use crate::browser::page;
use crate::ui::element_ids;
use crate::ui::screen::{Room, Screen};

/// Goes to a card from another room.
pub fn go_to_card(screen: Screen, card: CardId) {
    screen.has_houses.set(false);
    screen.room.set(Room::Cards);
    focus_card(card);
}

/// Goes to a goal from another room; its words have the focus there.
pub fn go_to_goal(screen: Screen, id: GoalId) {
    screen.has_sides.set(false);
    screen.room.set(Room::Goals);
    request_animation_frame(move || {
        page::show(&element_ids::goal(id));
        page::focus_inside(&element_ids::goal_words(id));
    });
}

/// Puts the focus on a card, once the page shows it.
pub fn focus_card(card: CardId) {
    request_animation_frame(move || focus_shown_card(card));
}

/// Puts the focus on a card that the page shows already.
pub fn focus_shown_card(card: CardId) {
    let id = element_ids::card(card);
    page::focus(&id);
    page::show(&id);
}
