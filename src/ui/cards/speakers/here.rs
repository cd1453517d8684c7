//! Saying who takes part, at the foot of the room.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use crate::board::Command;
use crate::ui::cards::table::use_table;
use crate::ui::element_ids;
use crate::ui::parts::{Icon, PeoplePicker, icons};
use crate::ui::react::{memo, view};

/// Shows everybody on the board, to say who takes part.
#[component]
pub fn WhoIsHere(
    /// Called when it is said.
    on_done: Callback<()>,
) -> impl IntoView {
    let table = use_table();
    let meeting = table.desk.meeting();
    let here = memo(move || meeting.with(|meeting| meeting.participants.clone()));
    let choose = Callback::new(move |person| {
        let takes_part = !here.with_untracked(|here| here.contains(&person));
        if !takes_part {
            table.leaves(person);
        }
        table.desk.run(Command::SetTakesPart { person, takes_part });
    });
    let on_key = move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            event.prevent_default();
            on_done.run(());
        }
    };
    view! {
        <div class="speakers__line" on:keydown=on_key>
            <p class="speakers__question">{table.words.who_is_here}</p>
            <div class="speakers__people" id=element_ids::EVERYBODY>
                <PeoplePicker
                    label=table.words.who_is_here
                    chosen=here
                    on_toggle=choose
                    only_able_to_come=true
                />
                <button
                    type="button"
                    class="button is-primary"
                    on:click=move |_| on_done.run(())
                >
                    <Icon drawing=icons::CHECK />
                    {table.words.done}
                </button>
            </div>
        </div>
    }
}
