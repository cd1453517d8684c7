//! What the lines on the map mean: only those that are used.

use leptos::prelude::*;

use super::map::LineSample;
use super::room::use_room;
use crate::board::Quality;
use crate::ui::parts::When;
use crate::ui::react::{memo, view};

/// Shows the lines that are used, with their names.
#[component]
pub fn Legend() -> impl IntoView {
    let room = use_room();
    let used = memo(move || {
        room.desk.board.with(|board| {
            let is_used = |quality: &Quality| board.ties.iter().any(|tie| tie.quality == *quality);
            Quality::ALL.into_iter().filter(is_used).collect::<Vec<_>>()
        })
    });
    let row = move |quality: Quality| {
        view! {
            <li>
                <LineSample quality=Signal::stored(quality) />
                {(room.texts().terms.quality)(quality)}
            </li>
        }
    };
    view! {
        <When is=move || used.with(|used| !used.is_empty())>
            <section class="legend">
                <h3>{room.texts().network.legend}</h3>
                <ul>{move || used.get().into_iter().map(row).collect_view()}</ul>
            </section>
        </When>
    }
}
