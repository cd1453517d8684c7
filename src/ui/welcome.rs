//! *Velkommen*: the start page, and the room where the meeting begins.

mod agenda;
mod here_today;
mod meeting;
mod start;

use leptos::prelude::*;

use super::desk::use_desk;
use super::parts::{Each, EditableText, Icon, When, icons};
use super::screen::{Room, use_screen, use_texts};
use crate::board::{Command, PersonId, limits};
use crate::ui::react::{live, memo, view};

pub use start::{ChooseFile, Start};

/// Shows who is here, why, and what it is to be about.
#[component]
pub fn Welcome() -> impl IntoView {
    let texts = use_texts();
    let screen = use_screen();
    let desk = use_desk();
    let children = memo(move || {
        desk.board
            .with(|board| board.children().map(|child| child.id).collect::<Vec<_>>())
    });
    let heading = move || {
        let names = desk
            .board
            .with(|board| (texts.terms.names)(&board.children_names()));
        (texts.welcome.heading)(&names)
    };
    view! {
        <div class="welcome">
            <header class="welcome__head">
                <h1>{live(heading)}</h1>
                <Each of=move || children.get() let:id>
                    <ChildName id />
                </Each>
            </header>
            <here_today::HereToday />
            <meeting::AboutTheMeeting />
            <agenda::Agenda />
            <footer class="welcome__foot">
                <ChooseFile is_quiet=true />
                <ReadMapReport />
                <button
                    type="button"
                    class="button is-primary"
                    on:click=move |_| screen.room.set(Room::Network)
                >
                    <span>{texts.welcome.go_on}</span>
                    <Icon drawing=icons::NEXT />
                </button>
            </footer>
        </div>
    }
}

/// Shows, while something is told of a map that came in, what tells it again.
#[component]
fn ReadMapReport() -> impl IntoView {
    let words = &use_texts().easynwk;
    let desk = use_desk();
    view! {
        <When is=move || desk.told.with(Option::is_some)>
            <button
                type="button"
                class="button is-quiet"
                on:click=move |_| desk.is_told.set(true)
            >
                <Icon drawing=icons::DOCUMENT />
                <span>{words.read_again}</span>
            </button>
        </When>
    }
}

/// Shows the child's name, to be changed where it stands.
#[component]
fn ChildName(id: PersonId) -> impl IntoView {
    let texts = use_texts();
    let desk = use_desk();
    let rename = Callback::new(move |name| desk.run(Command::RenamePerson { id, name }));
    view! {
        <div class="field" role="group" aria-label=texts.welcome.child>
            <span class="field__label">{texts.welcome.child}</span>
            <EditableText
                text=memo(move || desk.name_of(id))
                label=texts.welcome.child
                limit=limits::NAME
                on_change=rename
            />
        </div>
    }
}
