//! What a lens tells of somebody, at the edge of their symbol where their name
//! is not. The same stands in the list and is heard, in words.

use std::sync::Arc;

use leptos::prelude::*;

use crate::board::{Direction, FixedKinds, Knows, Offer, PersonId};
use crate::map::{Label, Seat, Side, Why};
use crate::ui::network::room::use_room;
use crate::ui::parts::{Drawing, icons};
use crate::ui::react::{Memo, live, view};

/// The most icons that stand beside each other.
const MOST: usize = 4;
/// Half the size of a sign beside its words, in pixels.
const SIGN: f64 = 9.0;
/// Half the size of an icon, in shares of the font size of names.
const HALF: f64 = 0.46;

/// Draws it while a lens has more to tell than that somebody is meant.
#[component]
pub fn Badge(
    /// Of whom.
    id: PersonId,
    /// Where they sit.
    seat: Memo<Option<Arc<Seat>>>,
) -> impl IntoView {
    let room = use_room();
    live(move || {
        let (seat, why) = (seat.get()?, room.why(id)?);
        let half = room.picture.with(|picture| picture.text_size) * HALF;
        let is_above = |label: &Label| label.side == Side::Above;
        let edge = seat.shape.half_height() + half * 0.25;
        let down = if seat.label.as_ref().is_some_and(is_above) {
            edge
        } else {
            -edge
        };
        let (x, y) = (seat.at.x, seat.at.y + down);
        let parts = match why {
            Why::Offers { kinds, own, gives } => {
                let mut drawings: Vec<_> = kinds.iter().map(icons::of_offer).collect();
                drawings.extend(gives.map(|_| icons::SUPPORTS));
                drawings.extend(own.then_some(icons::OWN_WORDS));
                offers(drawings, half)
            }
            Why::Knows(knows) => vec![known(knows, half)],
            Why::Carries(count) => vec![words(count.to_string(), half)],
            Why::Meant | Why::Tied(_) | Why::Unmentioned => return None,
        };
        #[expect(clippy::cast_precision_loss, reason = "a handful of icons")]
        let across = parts.len() as f64 * half;
        let (wide, high) = (across + half * 0.5, half * 1.35);
        #[expect(clippy::cast_precision_loss, reason = "a handful of icons")]
        let part = |(at, part): (usize, AnyView)| {
            let x = (at as f64 * 2.0 + 1.0) * half - across;
            view! { <g transform=format!("translate({x:.1} 0)")>{part}</g> }
        };
        Some(view! {
            <g class="badge" transform=format!("translate({x:.2} {y:.2})")>
                <rect
                    class="badge__ground"
                    x=-wide
                    y=-high
                    width=wide * 2.0
                    height=high * 2.0
                    rx=high
                ></rect>
                {parts.into_iter().enumerate().map(part).collect_view()}
            </g>
        })
    })
}

fn offers(drawings: Vec<Drawing>, half: f64) -> Vec<AnyView> {
    let is_more = drawings.len() > MOST;
    let shown = if is_more { MOST - 1 } else { MOST };
    let further = drawings.len().saturating_sub(shown);
    let icon = |drawing| icon(drawing, half);
    let mut parts: Vec<_> = drawings.into_iter().take(shown).map(icon).collect();
    if is_more {
        parts.push(words(format!("+{further}"), half));
    }
    parts
}

fn icon(drawing: Drawing, half: f64) -> AnyView {
    let size = half * 1.7;
    view! {
        <svg
            class="badge__icon"
            x=-size / 2.0
            y=-size / 2.0
            width=size
            height=size
            viewBox="0 0 24 24"
            inner_html=drawing.data
        ></svg>
    }
}

/// Draws how much somebody knows: a full disc, half of one, an empty one; a
/// mark where they should be told.
fn known(knows: Knows, half: f64) -> AnyView {
    let r = half * 0.72;
    let filled = match knows {
        Knows::All => format!("M{r} 0A{r} {r} 0 1 1 {:.2} 0A{r} {r} 0 1 1 {r} 0Z", -r),
        Knows::Some => format!("M0 {:.2}A{r} {r} 0 0 0 0 {r}Z", -r),
        Knows::Nothing => String::new(),
        Knows::ShouldKnow => return words("!".to_owned(), half),
    };
    view! {
        <circle class="badge__disc" r=r></circle>
        <path class="badge__filled" d=filled></path>
    }
}

fn words(words: String, half: f64) -> AnyView {
    view! {
        <text class="badge__words" y=half * 0.6 font-size=half * 1.7>
            {words}
        </text>
    }
}

/// Says what the signs mean that the lens has put on the map.
#[component]
pub fn Signs() -> impl IntoView {
    let room = use_room();
    let terms = &room.texts().terms.network;
    let row = |(drawn, words): (AnyView, &'static str)| {
        view! {
            <li>
                <svg class="signs__sign" viewBox="-10 -10 20 20" aria-hidden="true" focusable="false">
                    {drawn}
                </svg>
                {words}
            </li>
        }
    };
    live(move || {
        let lit = room.lit.get()?;
        let is_lit = |why: &dyn Fn(&Why) -> bool| lit.values().any(why);
        let offers = Offer::ALL.iter().copied().filter(|offer| {
            is_lit(&|why| matches!(why, Why::Offers { kinds, .. } if kinds.contains(*offer)))
        });
        let offers = offers.map(|it| (icon(icons::of_offer(it), SIGN), (terms.offer)(it)));
        let gives = is_lit(&|why| matches!(why, Why::Offers { gives: Some(_), .. }));
        let gives = gives.then(|| {
            (
                icon(icons::SUPPORTS, SIGN),
                (terms.direction)(Direction::Gives),
            )
        });
        let knowing = Knows::ALL
            .into_iter()
            .filter(|knows| is_lit(&|why| *why == Why::Knows(*knows)));
        let knowing = knowing.map(|it| (known(it, SIGN), (terms.knows)(it)));
        let rows: Vec<_> = offers.chain(gives).chain(knowing).map(row).collect();
        (!rows.is_empty()).then(|| view! { <ul class="signs">{rows}</ul> })
    })
}
