//! One tie on the map. It is told in words with its people, so that the line
//! itself is only for eyes and hands.

use std::sync::Arc;

use leptos::prelude::*;

use super::symbol::{draw_lines, quality_class};
use crate::board::TieId;
use crate::map::TiePath;
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
    // Worked out before, so that a new way asks nothing that all others ask, too.
    let known = memo(move || {
        let known = |path: &Arc<TiePath>| (path.quality, [path.from, path.to]);
        path.with(|path| path.as_ref().map(known))
    });
    let class = memo(move || {
        let (quality, ends) = known.get()?;
        let is_carried = room
            .carried_ids
            .with(|carried| ends.iter().any(|end| carried.contains(end)));
        let selected = if room.tie.get() == Some(id) {
            " is-selected"
        } else {
            ""
        };
        let carried = if is_carried { " is-carried" } else { "" };
        let dimmed = if room.is_tie_dimmed(ends) {
            " is-dimmed"
        } else {
            ""
        };
        Some(format!(
            "{}{selected}{carried}{dimmed}",
            quality_class(quality)
        ))
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
