//! The ground of the map: sectors, rings, names, and where the next ones come.

use leptos::prelude::*;

use crate::board::RingNumber;
use crate::map::{Ellipse, RingName, VEIL};
use crate::ui::network::room::use_room;
use crate::ui::react::{live, memo, view};
use crate::ui::tone;

/// Draws what does not change when people move.
#[component]
pub fn Ground() -> impl IntoView {
    let room = use_room();
    let tones = memo(move || {
        let tone = |sector: &crate::board::Sector| tone::of_sector(sector.tone);
        room.desk
            .board
            .with(|board| board.sectors.iter().map(tone).collect::<Vec<_>>())
    });
    let names = memo(move || room.picture.with(|picture| picture.sector_names.clone()));
    let name_size = memo(move || room.picture.with(|picture| picture.text_size));
    let tone_of = move |index: usize| tones.with(|tones| tones.get(index).copied());
    let sectors = move || {
        let tint = |index: usize, d: String| {
            view! { <path class=move || format!("map__sector {}", tone_of(index).unwrap_or("")) d=d></path> }
        };
        room.frame.with(|frame| {
            let all = 0..frame.sectors.len();
            all.map(|index| tint(index, frame.sector_d(index)))
                .collect_view()
        })
    };
    let veils = move || {
        room.frame.with(|frame| {
            let inner = frame.rings.len().saturating_sub(1);
            let veil = |share: &f64| {
                let Ellipse { rx, ry } = frame.ellipse(*share);
                view! {
                    <ellipse
                        class="map__veil"
                        opacity=VEIL
                        cx=frame.centre.x
                        cy=frame.centre.y
                        rx=rx
                        ry=ry
                    ></ellipse>
                }
            };
            frame
                .rings
                .iter()
                .take(inner)
                .rev()
                .map(veil)
                .collect_view()
        })
    };
    let lines = move || {
        room.frame.with(|frame| {
            let ring = |share: &f64| {
                let Ellipse { rx, ry } = frame.ellipse(*share);
                view! {
                    <ellipse class="map__ring" cx=frame.centre.x cy=frame.centre.y rx=rx ry=ry></ellipse>
                }
            };
            let dividers = (0..frame.sectors.len())
                .map(|index| view! { <path class="map__divider" d=frame.divider_d(index)></path> });
            (
                dividers.collect_view(),
                frame.rings.iter().map(ring).collect_view(),
            )
        })
    };
    let sector_names = move || {
        let size = name_size.get();
        let name = |(index, name): (usize, crate::map::SectorName)| {
            let id = format!("sector-name-{index}");
            let sector = name.sector;
            view! {
                <path id=id.clone() class="map__name-path" d=name.d></path>
                <text
                    class=move || format!("map__sector-name {}", tone_of(sector).unwrap_or(""))
                    font-size=size
                >
                    <textPath href=format!("#{id}") startOffset="50%">
                        {name.line}
                    </textPath>
                </text>
            }
        };
        names.get().into_iter().enumerate().map(name).collect_view()
    };
    let rings = memo(move || {
        let texts = room.texts();
        let names = room.desk.board.with(|board| {
            let numbers = (0_u8..).take(board.rings.len()).map(RingNumber);
            let name = |it| texts.terms.ring(&board.rings, it).to_owned();
            numbers.map(name).collect::<Vec<_>>()
        });
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        room.homes.with(|homes| {
            room.picture
                .with(|picture| picture.ring_names(&names, homes))
        })
    });
    let ring_size = memo(move || room.picture.with(|picture| picture.ring_name_size()));
    let ring_names = move || {
        let size = ring_size.get();
        let name = |(index, name): (usize, RingName)| {
            let id = format!("ring-name-{index}");
            view! {
                <path id=id.clone() class="map__name-path" d=name.d></path>
                <text class="map__ring-name" font-size=size>
                    <textPath href=format!("#{id}") startOffset="50%">
                        {name.words}
                    </textPath>
                </text>
            }
        };
        rings.get().into_iter().enumerate().map(name).collect_view()
    };
    view! {
        <g class="map__ground" aria-hidden="true">
            {live(sectors)}
            {live(veils)}
            <Target />
            {live(lines)}
            {live(sector_names)}
            {live(ring_names)}
        </g>
    }
}

/// Marks where the next ones come.
#[component]
fn Target() -> impl IntoView {
    let room = use_room();
    live(move || {
        let spot = room.target.get()?;
        room.frame.with(|frame| {
            let sector = frame.sector_index(spot.sector)?;
            let cell = frame.cell_d(usize::from(spot.ring.0), sector);
            let exact = spot
                .exact
                .and_then(|exact| frame.map_from_exact(spot.ring, spot.sector, exact));
            Some(view! {
                <path class="map__target-cell" d=cell></path>
                {exact.map(|at| view! {
                    <g class="map__target" transform=format!("translate({:.1} {:.1})", at.x, at.y)>
                        <circle r="17"></circle>
                        <path d="M-6 0H6M0-6V6"></path>
                    </g>
                })}
            })
        })
    })
}
