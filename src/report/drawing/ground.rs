//! The ground of the map: rings, sectors and their names.

use maud::{Markup, html};

use super::number;
use crate::map::{Home, Picture, SectorName};
use crate::report::content::Content;
use crate::report::marks;

/// How much of a sector's tone is in its outermost ring.
const TINT: f64 = 0.1;

/// Writes a share of 1 with at most three decimals.
fn share(value: f64) -> String {
    format!("{value:.3}").trim_end_matches('0').to_owned()
}

/// Rings, sectors and the sectors' names.
pub(super) fn ground(content: &Content, picture: &Picture, shape: &str) -> Markup {
    let frame = &picture.frame;
    let classes = content.board.sectors.iter();
    let classes: Vec<_> = classes.map(|it| marks::tone_class(it.tone)).collect();
    html! {
        @for (sector, class) in classes.iter().enumerate() {
            // The tint grows outwards, as under the veils on the screen.
            @for ring in 0..frame.rings.len() {
                path.map__tint.(class) fill-opacity=(share(TINT * frame.tint(ring)))
                    d=(frame.cell_d(ring, sector)) {}
            }
        }
        @for ring in 0..frame.rings.len() {
            @if let Some(ring) = frame.ring(ring) {
                ellipse.map__ring cx=(number(frame.centre.x)) cy=(number(frame.centre.y))
                    rx=(number(ring.rx)) ry=(number(ring.ry)) {}
            }
        }
        @for sector in 0..frame.sectors.len() {
            path.map__ring d=(frame.divider_d(sector)) {}
        }
        @for (index, name) in picture.sector_names.iter().enumerate() {
            @let class = classes.get(name.sector).copied().unwrap_or_default();
            (sector_name(&format!("map-{shape}-sector-{index}"), name, class, picture.text_size))
        }
    }
}

/// The rings' names, each just inside its line, where there is room.
pub(super) fn ring_names(
    content: &Content,
    picture: &Picture,
    homes: &[Home],
    shape: &str,
) -> Markup {
    let names = super::ring_names(content);
    let size = number(picture.ring_name_size());
    html! {
        @for (index, name) in picture.ring_names(&names, homes).iter().enumerate() {
            @let path = format!("map-{shape}-ring-{index}");
            path id=(path) d=(name.d) fill="none" {}
            text.map__ring-name font-size=(size) {
                textPath href={ "#" (path) } startOffset="50%" text-anchor="middle" { (name.words) }
            }
        }
    }
}

fn sector_name(path: &str, name: &SectorName, class: &str, size: f64) -> Markup {
    html! {
        path id=(path) d=(name.d) fill="none" {}
        text.map__sector.(class) font-size=(number(size)) {
            textPath href={ "#" (path) } startOffset="50%" text-anchor="middle" { (name.line) }
        }
    }
}
