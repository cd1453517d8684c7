//! What is drawn on the map and what it means: only what is used.

use leptos::prelude::*;

use super::map::SignSample;
use super::room::use_room;
use crate::map::Sign;
use crate::report::sign_words;
use crate::ui::parts::When;
use crate::ui::react::{memo, view};

/// From this height of the map on, in root ems, it is open from the start.
const ROOM: f64 = 36.0;

/// Shows the lines and marks that are used, with their names.
#[component]
pub fn Legend() -> impl IntoView {
    let room = use_room();
    let used = memo(move || room.desk.board.with(|board| Sign::used_by(board)));
    // On a low screen it would take the room of those it is about.
    let is_open = memo(move || room.stage.with(|it| it.height > it.text_size * ROOM));
    let row = move |sign: Sign| {
        view! {
            <li>
                <SignSample sign />
                <span class="legend__words">{sign_words(room.texts(), sign)}</span>
            </li>
        }
    };
    view! {
        <When is=move || used.with(|used| !used.is_empty())>
            <details class="legend" open=is_open>
                <summary>
                    <h3>{room.texts().network.legend}</h3>
                </summary>
                <ul>{move || used.get().into_iter().map(row).collect_view()}</ul>
            </details>
        </When>
    }
}
