//! Where a viewer would place people otherwise: ghosts, each with a thin line
//! from the place on the shared map. What they say is told in words elsewhere.

use leptos::prelude::*;

use crate::map::{Ghost, initials};
use crate::ui::network::room::use_room;
use crate::ui::react::{live, memo, view};

/// Draws the ghosts of the viewpoint that is shown.
#[component]
pub fn Ghosts() -> impl IntoView {
    let room = use_room();
    let ghosts = memo(move || {
        let viewpoint = room.viewpoint();
        viewpoint.map_or_else(Vec::new, |viewpoint| {
            let board = room.desk.board.get();
            room.picture
                .with(|picture| picture.ghosts(&board, &viewpoint))
        })
    });
    let ghost = move |ghost: Ghost| {
        let id = ghost.person;
        let size = room.picture.with_untracked(|picture| picture.text_size);
        let letters = initials(&untrack(|| room.desk.name_of(id)));
        let is_carried = move || room.carried.ids.with(|carried| carried.contains(&id));
        view! {
            <g class="ghost" class:is-carried=is_carried data-person=id.to_string()>
                {ghost.line.map(|d| view! { <path class="ghost__line" d=d></path> })}
                <path class="ghost__symbol" d=ghost.shape.outline_at_d(ghost.at, 0.0)></path>
                <text
                    class="ghost__inside"
                    x=format!("{:.1}", ghost.at.x)
                    y=format!("{:.1}", ghost.at.y + size * 0.3)
                    font-size=size * 0.85
                >
                    {letters}
                </text>
            </g>
        }
    };
    live(move || ghosts.get().into_iter().map(ghost).collect_view())
}
