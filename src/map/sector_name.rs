//! The sectors' names along the outer edge.

use super::measure::text_width;
use super::names::wrap;
use super::share::number;
use super::{Ellipse, Frame, Rect};

/// One line of a sector's name, on a path that follows the outer edge and is
/// never upside down. Text belongs at its middle: `startOffset="50%"` with
/// `text-anchor="middle"`.
#[derive(Clone, Debug, PartialEq)]
pub struct SectorName {
    /// The sector's index in the board's order.
    pub sector: usize,
    /// The words of this line.
    pub line: String,
    /// The path they stand on.
    pub d: String,
    /// Boxes along the line, which together cover its words.
    pub(super) boxes: Vec<Rect>,
}

/// Semibold words are this much wider than regular ones.
const SEMIBOLD: f64 = 1.07;
/// Line height as a multiple of the font size.
const LINE: f64 = 1.2;
/// From the outer edge to the nearest line, as a multiple of the font size.
const GAP: f64 = 0.55;
/// The height of the letters above the baseline.
const ASCENT: f64 = 0.76;
/// The height of the letters below the baseline.
const DESCENT: f64 = 0.24;

/// Returns how much room `lines` lines need outside the outer edge.
pub(super) fn margin(lines: usize, size: f64) -> f64 {
    size * (GAP + ASCENT + DESCENT + 0.3) + number(lines.saturating_sub(1)) * size * LINE
}

/// Returns the most lines a name takes along its part of the edge.
pub(super) fn most_lines(frame: &Frame, names: &[&str], size: f64) -> usize {
    let lines = |(sector, name): (usize, &&str)| lines(frame, sector, name, size).len();
    names.iter().enumerate().map(lines).max().unwrap_or(1)
}

/// Places all names.
pub(super) fn sector_names(frame: &Frame, names: &[&str], size: f64) -> Vec<SectorName> {
    let mut placed = Vec::new();
    for (sector, name) in names.iter().enumerate() {
        let lines = lines(frame, sector, name, size);
        let middle = middle_by_length(frame, sector);
        let is_reversed = frame.outer.offset(middle).y > frame.outer.ry * 0.25;
        let count = lines.len();
        for (index, line) in lines.into_iter().enumerate() {
            // Reading downwards, the first line is the inner one below the
            // middle and the outer one above it.
            let from_edge = if is_reversed {
                index
            } else {
                count - 1 - index
            };
            let foot = if is_reversed { ASCENT } else { DESCENT };
            let baseline = size * (GAP + foot) + number(from_edge) * size * LINE;
            let edge = outside(frame.outer, baseline);
            let middle_line = outside(
                frame.outer,
                size * (GAP + f64::midpoint(ASCENT, DESCENT)) + number(from_edge) * size * LINE,
            );
            let width = text_width(&line, size) * SEMIBOLD;
            placed.push(SectorName {
                sector,
                d: edge.arc_d(frame.centre, middle, width * 1.3 + size, !is_reversed),
                boxes: boxes(frame, middle_line, middle, width, size),
                line,
            });
        }
    }
    placed
}

fn lines(frame: &Frame, sector: usize, name: &str, size: f64) -> Vec<String> {
    let shape = &frame.sectors[sector];
    let room = outside(frame.outer, size).arc_length(shape.start, shape.sweep) - size;
    let room = room.max(size * 5.0);
    wrap(name, size * SEMIBOLD, room, room).lines
}

/// Returns the angle that halves a sector's edge by length.
fn middle_by_length(frame: &Frame, sector: usize) -> f64 {
    let shape = &frame.sectors[sector];
    let length = frame.outer.arc_length(shape.start, shape.sweep);
    frame.outer.angle_after(shape.start, length / 2.0)
}

fn outside(ellipse: Ellipse, by: f64) -> Ellipse {
    Ellipse {
        rx: ellipse.rx + by,
        ry: ellipse.ry + by,
    }
}

fn boxes(frame: &Frame, edge: Ellipse, middle: f64, width: f64, size: f64) -> Vec<Rect> {
    let half = size * 0.5;
    let mut boxes = Vec::new();
    let mut along = -width / 2.0 + half;
    while along <= width / 2.0 {
        let at = frame.centre + edge.offset(edge.angle_after(middle, along));
        boxes.push(Rect::around(at, half, half));
        along += size * 0.8;
    }
    boxes
}
