//! Soft lines around those who live together.

use std::sync::Arc;

use leptos::prelude::*;

use crate::board::PersonId;
use crate::map::{Home, Lit, Rect};
use crate::ui::network::room::{NetworkRoom, use_room};
use crate::ui::react::{live, memo, view};

/// Draws the homes of those on the map, under their ties. Whoever is heard says
/// where they live.
#[component]
pub fn Homes() -> impl IntoView {
    let room = use_room();
    let home = move |home: Home| {
        let line = view! { <path class="home__line" fill-rule="evenodd" d=home.d></path> };
        dimming(room, home.people, line)
    };
    view! {
        <g aria-hidden="true">
            {live(move || room.homes.get().into_iter().map(home).collect_view())}
        </g>
    }
}

/// Writes what the homes are called, above all ties.
#[component]
pub fn HomeNames() -> impl IntoView {
    let room = use_room();
    let size = memo(move || {
        room.picture
            .with(|picture| Home::name_size(picture.text_size))
    });
    let home = move |home: Home| {
        let name = home.name;
        let words = home.names.into_iter().map(|ground: Rect| {
            let at = ground.centre();
            let y = at.y + size.get_untracked() * 0.35;
            view! {
                <rect
                    class="home__ground"
                    x=ground.left
                    y=ground.top
                    width=ground.width()
                    height=ground.height()
                    rx=ground.height() / 2.0
                ></rect>
                <text class="home__name" x=at.x y=y font-size=size>{name.clone()}</text>
            }
        });
        dimming(room, home.people, words.collect_view().into_any())
    };
    view! {
        <g aria-hidden="true">
            {live(move || room.homes.get().into_iter().map(home).collect_view())}
        </g>
    }
}

/// Lets a lens dim something of a home with its people.
fn dimming(room: &'static NetworkRoom, people: Vec<PersonId>, inside: AnyView) -> AnyView {
    let is_dimmed = move || {
        room.lit.with(|lit| {
            let is_lit = |lit: &Arc<Lit>| people.iter().any(|it| lit.contains_key(it));
            lit.as_ref().is_some_and(|lit| !is_lit(lit))
        })
    };
    view! { <g class="home" class:is-dimmed=is_dimmed>{inside}</g> }
}
