//! Slots: the room that is kept for a name beside its symbol.
//!
//! A slot's size does not depend on the name, so nobody else moves when somebody
//! is renamed.

use crate::map::label::{Side, label_rect};
use crate::map::{Point, Rect};

/// One place for a name beside a symbol.
#[derive(Clone, Copy, Debug)]
pub(in crate::map) struct Place {
    pub(in crate::map) side: Side,
    /// How far it slides along its side, as a share of its own width.
    slide: f64,
    /// What it costs by itself.
    pub(in crate::map) taste: f64,
}

const fn place(side: Side, across: f64, taste: f64) -> Place {
    Place {
        side,
        slide: across,
        taste,
    }
}

/// The places that are tried, the nicest first.
pub(in crate::map) const PLACES: [Place; 8] = [
    place(Side::Under, 0.0, 0.0),
    place(Side::Above, 0.0, 2.5),
    place(Side::Right, 0.0, 4.0),
    place(Side::Left, 0.0, 4.0),
    place(Side::Under, 0.32, 6.0),
    place(Side::Under, -0.32, 6.0),
    place(Side::Above, 0.32, 8.0),
    place(Side::Above, -0.32, 8.0),
];

/// Further places, for names that fit nowhere else.
pub(in crate::map) const FURTHER: [Place; 20] = [
    place(Side::Right, 0.4, 7.0),
    place(Side::Right, -0.4, 7.0),
    place(Side::Left, 0.4, 7.0),
    place(Side::Left, -0.4, 7.0),
    place(Side::Under, 0.5, 9.0),
    place(Side::Under, -0.5, 9.0),
    place(Side::Above, 0.5, 11.0),
    place(Side::Above, -0.5, 11.0),
    place(Side::Under, 0.16, 4.0),
    place(Side::Under, -0.16, 4.0),
    place(Side::Above, 0.16, 6.0),
    place(Side::Above, -0.16, 6.0),
    place(Side::Right, 0.75, 12.0),
    place(Side::Right, -0.75, 12.0),
    place(Side::Left, 0.75, 12.0),
    place(Side::Left, -0.75, 12.0),
    place(Side::Under, 0.66, 14.0),
    place(Side::Under, -0.66, 14.0),
    place(Side::Above, 0.66, 16.0),
    place(Side::Above, -0.66, 16.0),
];

impl Place {
    /// Returns the box of words of a size (in map units) here.
    pub(in crate::map) fn rect(&self, symbol: &Rect, size: Point, font_size: f64) -> Rect {
        let slide = match self.side {
            Side::Under | Side::Above => Point::new(self.slide * size.x, 0.0),
            Side::Right | Side::Left => Point::new(0.0, self.slide * size.y),
        };
        label_rect(self.side, symbol, size.x, size.y, font_size * GAP).moved(slide)
    }
}

/// Between a symbol and its name, as a multiple of the font size.
pub(in crate::map) const GAP: f64 = 0.14;
/// A slot's width, as a multiple of the font size.
const WIDTH: f64 = 5.0;
/// A slot's height: between one line and two, as a multiple of the font size.
const HEIGHT: f64 = 1.95;

/// Returns a slot's size, in map units.
pub(super) fn size(font_size: f64) -> Point {
    Point::new(WIDTH, HEIGHT) * font_size
}
