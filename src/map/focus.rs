//! The focus children in the middle of the map.

use super::measure::{SEMIBOLD, text_width};
use super::names::{initials, wrap};
use super::share::number;
use super::{Ellipse, Inside, Point, Shape};

/// A focus child's symbol with what is written in it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Child {
    /// From the map's centre.
    pub(super) offset: Point,
    pub(super) radius: f64,
    pub(super) inside: Inside,
    /// Whether the name is too long for the symbol and stands beside it.
    pub(super) has_label: bool,
}

impl Child {
    pub(super) fn shape(&self) -> Shape {
        Shape::Circle {
            radius: self.radius,
        }
    }
}

/// Radii that are tried for a name, as multiples of the font size; siblings
/// share the room and get one of the first few.
const RADII: [f64; 7] = [1.7, 1.9, 2.1, 2.35, 2.6, 2.85, 3.1];
const RADII_OF_SIBLINGS: usize = 4;
/// Font sizes that are tried in each, as multiples of the font size.
const SIZES: [f64; 3] = [1.05, 0.97, 0.89];
/// Children in one row, at most: on a wide or square stage, and on a high one.
const ROW: [usize; 2] = [3, 2];

/// Seats the children side by side, in rows around the centre.
pub(super) fn children(names: &[&str], text_size: f64, is_high: bool) -> Vec<Child> {
    let radii = match names {
        [_] => &RADII[..],
        _ => &RADII[..RADII_OF_SIBLINGS],
    };
    let inside = names.iter().map(|name| with_name(name, radii, text_size));
    // Siblings are written alike: all inside, or all beside.
    let inside: Option<Vec<Child>> = inside.collect();
    let mut children = inside.unwrap_or_else(|| {
        let beside = names.iter().map(|name| with_initials(name, text_size));
        beside.collect()
    });
    // Siblings get symbols of one size.
    let radius = children.iter().map(|it| it.radius).fold(0.0, f64::max);
    let pitch = radius * 2.0 + text_size * 0.5;
    let in_row = ROW[usize::from(is_high)];
    let rows = children.len().div_ceil(in_row);
    for (row, mates) in children.chunks_mut(in_row).enumerate() {
        let count = mates.len();
        for (index, child) in mates.iter_mut().enumerate() {
            child.radius = radius;
            child.offset = Point::new(
                (number(index) - (number(count) - 1.0) / 2.0) * pitch,
                (number(row) - (number(rows) - 1.0) / 2.0) * pitch,
            );
        }
    }
    children
}

/// Returns the share of the outer ellipse that the children need, with a
/// little air around them.
pub(super) fn share(children: &[Child], outer: Ellipse, air: f64) -> f64 {
    let reach = |child: &Child, angle: f64| {
        let edge = child.offset + Point::new(angle.cos(), angle.sin()) * (child.radius + air);
        (edge.x / outer.rx).hypot(edge.y / outer.ry)
    };
    let around = (0..32).map(|step| number(step) * std::f64::consts::TAU / 32.0);
    children
        .iter()
        .flat_map(|child| around.clone().map(move |angle| reach(child, angle)))
        .fold(0.0, f64::max)
}

/// Returns the smallest symbol that holds the whole name.
fn with_name(name: &str, radii: &[f64], text_size: f64) -> Option<Child> {
    radii
        .iter()
        .flat_map(|radius| SIZES.map(|size| (radius * text_size, size * text_size)))
        .find_map(|(radius, size)| {
            Some(Child {
                offset: Point::default(),
                radius,
                inside: name_in_circle(name, radius, size)?,
                has_label: false,
            })
        })
}

fn with_initials(name: &str, text_size: f64) -> Child {
    Child {
        offset: Point::default(),
        radius: RADII[0] * text_size,
        inside: Inside::centred(vec![initials(name)], text_size * 1.1),
        has_label: true,
    }
}

/// Writes a name into a circle in one to three lines, if it fits unbroken.
fn name_in_circle(name: &str, radius: f64, size: f64) -> Option<Inside> {
    let air = size * 0.2;
    (1..=3).find_map(|rows| {
        let room = radius * 2.0 * [1.0, 0.92, 0.84][rows - 1] - air;
        let wrapped = wrap(name, size * SEMIBOLD, room, f64::INFINITY);
        if wrapped.lines.len() > rows {
            return None;
        }
        let inside = Inside::centred(wrapped.lines, size);
        fits(&inside, radius - air).then_some(inside)
    })
}

fn fits(inside: &Inside, radius: f64) -> bool {
    inside.lines.iter().enumerate().all(|(index, line)| {
        let baseline = inside.first_baseline + number(index) * inside.line_height;
        let half = text_width(line, inside.size) * SEMIBOLD / 2.0;
        // Corners of the small letters' box; ascenders may come nearer.
        [baseline - inside.size * 0.55, baseline]
            .iter()
            .all(|edge| half.hypot(*edge) <= radius)
    })
}
