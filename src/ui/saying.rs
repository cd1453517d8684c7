//! Saying a card: who says the next one, and that one was said. *Tavlen*, its
//! houses and the sheet for drawing all do.

use leptos::prelude::*;

use crate::board::{CardId, PersonId};
use crate::browser::page;
use crate::ui::desk::Desk;
use crate::ui::element_ids;
use crate::ui::react::Signal;
use crate::ui::screen::Screen;

/// Returns who says the next card, those of them who are on the board.
pub fn speaking(desk: Desk, screen: Screen) -> Vec<PersonId> {
    let chosen = screen.talk.speakers.get_untracked();
    desk.board.with_untracked(|board| {
        let is_there = |id: &PersonId| board.people.contains(*id);
        chosen.into_iter().filter(is_there).collect()
    })
}

/// Returns the grey words of the field for the next card: who says it; else the
/// words for when nobody is chosen.
pub fn who_will_say(desk: Desk, screen: Screen, otherwise: &'static str) -> Signal<String> {
    let words = &screen.texts().cards;
    Signal::derive(move || {
        screen.talk.speakers.track();
        desk.board.track();
        let names = speaking(desk, screen).into_iter();
        let names: Vec<_> = untrack(move || names.map(|id| desk.name_of(id)).collect());
        if names.is_empty() {
            otherwise.to_owned()
        } else {
            (words.says)(&names)
        }
    })
}

/// Notes that a card was said on this screen, and brings it into view. Those
/// who said it together say the next one together only if they say so again or
/// nobody else is chosen.
pub fn was_said(screen: Screen, card: CardId) {
    screen.talk.latest.set(Some(card));
    screen.talk.are_several.set(false);
    request_animation_frame(move || {
        page::show(&element_ids::card(card));
        page::show(&element_ids::note(card));
    });
}
