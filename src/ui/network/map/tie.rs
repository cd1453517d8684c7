//! One tie on the map. It is told in words with its people, so that the line
//! itself is only for eyes and hands.

use leptos::prelude::*;

use super::symbol::{draw_lines, quality_class};
use crate::board::TieId;
use crate::ui::network::room::use_room;
use crate::ui::react::{memo, view};

/// Draws a tie; near its line is near enough to select it.
#[component]
pub fn TieLine(
    /// Which tie.
    id: TieId,
) -> impl IntoView {
    let room = use_room();
    let path = room.tie_path(id);
    let class = memo(move || {
        let (quality, ends, is_quiet) = path.with(|path| {
            let path = path.as_ref()?;
            Some((path.quality, [path.from, path.to], path.is_quiet))
        })?;
        let mark = |is_so: bool, class: &'static str| if is_so { class } else { "" };
        let selected = mark(room.is_tie_chosen(id), " is-selected");
        let carried = mark(room.is_tie_carried(id, ends), " is-carried");
        let dimmed = mark(room.is_tie_dimmed(id, ends), " is-dimmed");
        let quality = quality_class(quality);
        // Whoever is chosen, or lit up, has clear ties.
        let quiet = mark(is_quiet && !room.is_tie_asked(id, ends), " is-quiet");
        Some(format!("{quality}{selected}{carried}{dimmed}{quiet}"))
    });
    view! {
        <g class=class data-tie=id.to_string()>
            {move || {
                path.get().map(|path| {
                    view! {
                        <path class="tie__reach" d=path.spine.clone()></path>
                        {draw_lines(path.quality, &path.lines)}
                    }
                })
            }}
        </g>
    }
}
