//! The sheet that shapes the map: rings and sectors named, added, moved, taken
//! away. It stands beside the map where there is room, so that each change is
//! seen at once.

mod leaving;
mod rings;
mod sectors;

use leptos::prelude::*;

use super::places::focus_soon;
use super::room::{NetworkRoom, use_room};
use crate::board::Command;
use crate::browser::page;
use crate::ui::parts::{Icon, SidePanel, icons};
use crate::ui::react::{RwSignal, Signal, effect, view};

pub use leaving::Leaving;

/// The id of the button that the focus comes back to.
pub const OPENER_ID: &str = "map-more";

/// Shows the sheet while it is open.
#[component]
pub fn Shaping() -> impl IntoView {
    let room = use_room();
    let words = &room.texts().shaping;
    let subject = Signal::derive(move || {
        let id = room.desk.board.with(|board| board.id.0);
        room.is_shaping.get().then_some(id)
    });
    let is_modal = RwSignal::new(false);
    effect(move || {
        if room.is_shaping.get() {
            // What was said before is not about the sheet.
            room.screen.spoken.set(String::new());
            request_animation_frame(move || is_modal.set(page::is_modal()));
        }
    });
    // Beside the map the page says it itself.
    let role = move || is_modal.get().then_some("status");
    let close = Callback::new(move |()| {
        room.is_shaping.set(false);
        room.leaving.set(None);
        focus_soon(OPENER_ID);
    });
    view! {
        <SidePanel subject label=Signal::stored(words.title.to_owned()) on_close=close>
            <div class="shaping">
                <h2>{words.title}</h2>
                <p class="shaping__meaning">{words.meaning}</p>
                <p class="shaping__said" role=role>{move || room.screen.spoken.get()}</p>
                <rings::Rings />
                <sectors::Sectors />
            </div>
        </SidePanel>
    }
}

/// Shows a button of a row: an icon with a name.
fn deed(
    id: String,
    name: Signal<String>,
    drawing: crate::ui::parts::Drawing,
    is_there: Signal<bool>,
    press: Callback<()>,
) -> AnyView {
    view! {
        <button
            type="button"
            class="button is-icon is-quiet"
            id=id
            title=name
            aria-disabled=move || (!is_there.get()).to_string()
            on:click=move |_| {
                if is_there.get_untracked() {
                    press.run(());
                }
            }
        >
            <Icon drawing />
        </button>
    }
}

/// Shows the two buttons that move a row, and the one that takes it away.
fn deeds(
    key: &str,
    names: [Signal<String>; 3],
    are_there: [Signal<bool>; 3],
    press: [Callback<()>; 3],
) -> AnyView {
    let drawings = [icons::UP, icons::DOWN, icons::CLOSE];
    let ends = ["up", "down", "away"];
    let all = (0..3).map(|at| {
        let id = format!("{key}-{}", ends[at]);
        deed(id, names[at], drawings[at], are_there[at], press[at])
    });
    view! { <span class="shaping__deeds">{all.collect_view()}</span> }
}

impl NetworkRoom {
    /// Changes the map's shape and says so; the focus goes to what is named.
    fn shape(&'static self, command: Command, said: String, focus: String) {
        if self.desk.run(command) {
            self.leaving.set(None);
            self.screen.speak(said);
            focus_soon(focus);
        }
    }
}
