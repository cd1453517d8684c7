//! The user interface: one folder per room, shared parts beside them.
//!
//! - **U1** What is in the document ([`desk`]) and what is only on this screen
//!   ([`screen`]) never mix.
//! - **U2** Components hold no rules: memos at the top, one `view!`, handlers
//!   that run one command.
//! - **U3** While somebody drags or types, the passing value is a local signal;
//!   the command runs at the end, and Escape runs nothing.
//! - **U4** Effects only push outward: the draft, the title, the root's marks.
//! - **U5** Little code: lists, conditions, facts and handlers are written as
//!   [`parts`] says, through [`react`].
//! - **U6** Rooms import one way and know nothing of each other's insides. What
//!   two of them need stands beside them: [`parts`] to be seen, [`element_ids`]
//!   to be found by, [`going`] from one to the other, [`saying`] a card. Within
//!   a room a file shows those below it; what its files share has its own file.

mod arriving;
pub mod desk;
pub mod element_ids;
pub mod going;
pub mod keeping;
pub mod parts;
pub mod react;
pub mod saying;
pub mod screen;
mod shell;
pub mod tone;

mod cards;
mod closing;
mod drawing;
mod goals;
mod houses;
mod network;
mod scales;
mod welcome;

use leptos::prelude::*;

use crate::browser::screen::preferred_languages;
use crate::text::Language;
use crate::ui::react::{live, view};
use desk::Desk;
use screen::Screen;

/// Shows the whole app.
#[component]
pub fn App() -> impl IntoView {
    let screen = Screen::new(language_of_device());
    let desk = Desk::new(screen);
    provide_context(screen);
    provide_context(desk);
    network::keep_room(desk, screen);
    keeping::restore(desk, screen);
    keeping::keep_draft(desk, screen);
    shell::push_outward(desk, screen);
    crate::browser::popovers::mind();
    shell::listen_for_shortcuts(desk, screen);
    // Everything is drawn anew in another language: see `Screen::language`.
    live(move || {
        screen.language.track();
        view! { <shell::Shell /> }
    })
}

/// English where the device prefers it to Danish; otherwise Danish.
fn language_of_device() -> Language {
    preferred_languages()
        .iter()
        .find_map(|tag| Language::from_tag(tag.split('-').next()?))
        .unwrap_or_default()
}
