//! What a name needs, and how nice a way to break it is.

use super::Lettered;
use crate::map::label::{Side, Wrapped, lines_height};
use crate::map::seating::Placed;
use crate::map::share::number;
use crate::map::{Point, Rect};

/// Returns the nicest way to write a name in a room, if it fits.
pub(super) fn fitted(
    wraps: &[Wrapped],
    slot: &Placed,
    room: &Rect,
    seat: Point,
    font_size: f64,
) -> Option<Lettered> {
    let mut best: Option<(f64, Lettered)> = None;
    for (wrap, wrapped) in wraps.iter().enumerate() {
        let size = size(wrapped, font_size);
        if size.x > room.width() + 1e-6 || size.y > room.height() + 1e-6 {
            continue;
        }
        let half = size * 0.5;
        // A name as wide as its room may be a rounding error wider.
        let middle = Point::new(
            seat.x.min(room.right - half.x).max(room.left + half.x),
            seat.y.min(room.bottom - half.y).max(room.top + half.y),
        );
        let at = match slot.side {
            Side::Under => Point::new(middle.x, room.top + size.y / 2.0),
            Side::Above => Point::new(middle.x, room.bottom - size.y / 2.0),
            Side::Right => Point::new(room.left + size.x / 2.0, middle.y),
            Side::Left => Point::new(room.right - size.x / 2.0, middle.y),
        };
        let slide = match slot.side {
            Side::Under | Side::Above => (at.x - seat.x).abs(),
            Side::Right | Side::Left => (at.y - seat.y).abs(),
        };
        let cost = taste(wrapped) + slide / font_size * 3.0;
        if best.is_none_or(|(least, _)| cost < least) {
            let name = Lettered {
                side: slot.side,
                wrap,
                font_size,
                rect: Rect::around(at, size.x / 2.0, size.y / 2.0),
            };
            best = Some((cost, name));
        }
    }
    best.map(|(_, name)| name)
}

/// Returns the size of a name's box, in map units.
pub(super) fn size(wrapped: &Wrapped, font_size: f64) -> Point {
    Point::new(
        wrapped.width * font_size,
        lines_height(wrapped.lines.len(), font_size),
    )
}

/// Returns what a way to break a name costs by itself: a further line little,
/// more than three of them much, as a tower is hard to read; what is broader
/// than 6.5 font sizes, about a first name and a short second one, so much that
/// it is broken first; a broken word as much as four further lines. Weights are
/// chosen by eye, against each other and the slide in `fitted`.
pub(super) fn taste(wrapped: &Wrapped) -> f64 {
    let further_lines = number(wrapped.lines.len()) - 1.0;
    let tower = (further_lines - 2.0).max(0.0) * 5.0;
    let breadth = (wrapped.width - 6.5).max(0.0);
    let broken = if wrapped.is_broken { 6.0 } else { 0.0 };
    further_lines * 1.5 + tower + breadth * 2.0 + broken
}
