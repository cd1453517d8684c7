//! Who takes part in the meeting.

use leptos::prelude::*;

use crate::board::{Command, Kind, PersonId, Place, Symbol, limits};
use crate::browser::page;
use crate::ui::desk::use_desk;
use crate::ui::parts::{AddLine, PeoplePicker};
use crate::ui::react::{memo, view};
use crate::ui::screen::{use_screen, use_texts};

/// Where the line for who is missing is found, to keep it in sight.
const ADD: &str = "add-here-today";

/// Shows everybody on the board as toggles, and a line for who is missing.
#[component]
pub fn HereToday() -> impl IntoView {
    let texts = use_texts();
    let desk = use_desk();
    let screen = use_screen();
    let meeting = desk.meeting();
    let here = memo(move || meeting.with(|meeting| meeting.participants.clone()));
    let toggle = Callback::new(move |person| {
        let takes_part = !here.with_untracked(|here| here.contains(&person));
        desk.run(Command::SetTakesPart { person, takes_part });
    });
    let add = Callback::new(move |name| {
        let id = PersonId(desk.new_id());
        let is_added = desk.run(Command::AddPerson {
            id,
            kind: Kind::Person,
            name,
            place: Place::Waiting,
            symbol: Symbol::Circle,
            takes_part: true,
        });
        if is_added {
            let name = untrack(|| desk.name_of(id));
            screen.speak((texts.network.added)(&name));
            request_animation_frame(|| page::show(ADD));
        }
        is_added
    });
    view! {
        <section class="welcome__part is-people" aria-labelledby="here-today">
            <h2 id="here-today">{texts.welcome.here_today}</h2>
            <p class="welcome__hint">{texts.welcome.here_hint}</p>
            <PeoplePicker
                label=texts.welcome.here_today
                chosen=here
                on_toggle=toggle
                only_able_to_come=true
            />
            <div id=ADD>
                <AddLine
                    field="here-today"
                    label=texts.welcome.add_here
                    placeholder=texts.welcome.add_here
                    button=texts.welcome.add
                    limit=limits::NAME
                    on_add=add
                />
            </div>
        </section>
    }
}
