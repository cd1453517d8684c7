//! The outlines of symbols.

use super::path::Path;
use super::{Point, Rect};
use crate::board::{Kind, Person, Symbol};

/// A symbol's outline around its seat; sizes in map units.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Shape {
    /// A circle.
    Circle {
        /// Its radius.
        radius: f64,
    },
    /// An upright square with rounded corners.
    Square {
        /// Half its side.
        half: f64,
    },
    /// A square on its corner.
    Diamond {
        /// From the middle to a corner.
        half: f64,
    },
    /// A group: a box with round ends.
    Pill {
        /// Half its width.
        half_width: f64,
        /// Half its height, and the radius of its ends.
        half_height: f64,
    },
}

impl Shape {
    /// Returns a person's shape at a size (a circle's radius); all shapes of
    /// one size weigh about the same to the eye.
    pub(super) fn of(person: &Person, size: f64) -> Self {
        match (person.kind, person.symbol) {
            (Kind::Group, _) => Self::Pill {
                half_width: size * 1.3,
                half_height: size * 0.94,
            },
            (Kind::Person, Symbol::Circle | Symbol::Pet) => Self::Circle { radius: size },
            (Kind::Person, Symbol::Square | Symbol::Thing) => Self::Square { half: size * 0.94 },
            (Kind::Person, Symbol::Diamond) => Self::Diamond { half: size * 1.28 },
        }
    }

    /// Returns half the width of its box.
    pub fn half_width(&self) -> f64 {
        match *self {
            Self::Circle { radius } => radius,
            Self::Square { half } | Self::Diamond { half } => half,
            Self::Pill { half_width, .. } => half_width,
        }
    }

    /// Returns half the height of its box.
    pub fn half_height(&self) -> f64 {
        match *self {
            Self::Circle { radius } => radius,
            Self::Square { half } | Self::Diamond { half } => half,
            Self::Pill { half_height, .. } => half_height,
        }
    }

    /// Returns its box when it stands at a place.
    pub fn rect_at(&self, at: Point) -> Rect {
        Rect::around(at, self.half_width(), self.half_height())
    }

    /// Returns how far its edge is from its middle in a direction.
    pub fn reach(&self, direction: Point) -> f64 {
        let Point { x, y } = direction.unit();
        let (x, y) = (x.abs(), y.abs());
        match *self {
            Self::Circle { radius } => radius,
            Self::Square { half } => square_reach(half, x, y),
            Self::Diamond { half } => half / (x + y),
            Self::Pill {
                half_width,
                half_height,
            } => pill_reach(half_width, half_height, x, y),
        }
    }

    /// Returns the path of the outline around the origin, grown by `grow`.
    pub fn outline_d(&self, grow: f64) -> String {
        self.outline_at_d(Point::default(), grow)
    }

    /// Returns the path of the outline around a place, grown by `grow`.
    pub fn outline_at_d(&self, at: Point, grow: f64) -> String {
        match *self {
            Self::Circle { radius: half } => {
                rounded_box_d(at, half + grow, half + grow, half + grow)
            }
            Self::Square { half } => {
                rounded_box_d(at, half + grow, half + grow, half * CORNER + grow)
            }
            Self::Diamond { half } => diamond_d(at, half + grow * std::f64::consts::SQRT_2),
            Self::Pill {
                half_width,
                half_height,
            } => rounded_box_d(
                at,
                half_width + grow,
                half_height + grow,
                half_height + grow,
            ),
        }
    }
}

/// The radius of a square's corners, as a share of half its side.
const CORNER: f64 = 0.3;

fn square_reach(half: f64, x: f64, y: f64) -> f64 {
    let straight = half / x.max(y);
    // In a rounded corner the edge is nearer; exact on the diagonal.
    let diagonal = x.min(y) / x.max(y);
    let corner = ((diagonal - (1.0 - CORNER)) / CORNER).clamp(0.0, 1.0);
    straight - corner * half * CORNER * (std::f64::consts::SQRT_2 - 1.0)
}

fn pill_reach(half_width: f64, half_height: f64, x: f64, y: f64) -> f64 {
    let flat = half_width - half_height;
    if y > 0.0 && half_height / y * x <= flat {
        return half_height / y;
    }
    // Where the ray from the middle meets the round end.
    let across = flat * y;
    flat * x
        + (half_height * half_height - across * across)
            .max(0.0)
            .sqrt()
}

fn rounded_box_d(middle: Point, half_width: f64, half_height: f64, corner: f64) -> String {
    let (w, h, r) = (half_width, half_height, corner);
    let at = |x, y| middle + Point::new(x, y);
    Path::from(at(-w + r, -h))
        .line(at(w - r, -h))
        .arc(r, r, true, at(w, -h + r))
        .line(at(w, h - r))
        .arc(r, r, true, at(w - r, h))
        .line(at(-w + r, h))
        .arc(r, r, true, at(-w, h - r))
        .line(at(-w, -h + r))
        .arc(r, r, true, at(-w + r, -h))
        .close()
        .into_d()
}

fn diamond_d(middle: Point, half: f64) -> String {
    // Corners are rounded a little, as those of the square are.
    let (h, c) = (half, half * 0.12);
    let at = |x, y| middle + Point::new(x, y);
    Path::from(at(c, -h + c))
        .line(at(h - c, -c))
        .curve(at(h, 0.0), at(h - c, c))
        .line(at(c, h - c))
        .curve(at(0.0, h), at(-c, h - c))
        .line(at(-h + c, c))
        .curve(at(-h, 0.0), at(-h + c, -c))
        .line(at(-c, -h + c))
        .curve(at(0.0, -h), at(c, -h + c))
        .close()
        .into_d()
}
