//! Soft lines around those who live together.

use leptos::prelude::*;

use crate::map::Home;
use crate::ui::network::room::use_room;
use crate::ui::react::{live, memo, view};

/// Font size of what a home is called, as a share of the map's.
const NAME: f64 = 0.88;

/// Draws the homes of those on the map. Whoever is heard says where they live.
#[component]
pub fn Homes() -> impl IntoView {
    let room = use_room();
    let size = memo(move || room.picture.with(|picture| picture.text_size * NAME));
    let home = move |home: Home| {
        let at = home.name_at;
        let y = at.y + size.get_untracked() * 0.35;
        let name = (!home.name.is_empty()).then(|| {
            view! {
                <text class="home__name" x=at.x y=y font-size=size>{home.name}</text>
            }
        });
        view! {
            <path class="home__line" fill-rule="evenodd" d=home.d></path>
            {name}
        }
    };
    view! {
        <g aria-hidden="true">
            {live(move || room.homes.get().into_iter().map(home).collect_view())}
        </g>
    }
}
