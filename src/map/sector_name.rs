//! The sectors' names along the outer edge.

use super::arc::{Edge, arc_d};
use super::measure::{SEMIBOLD, text_width};
use super::names::wrap;
use super::share::number;
use super::{Frame, Rect};

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

/// Line height as a multiple of the font size.
const LINE: f64 = 1.2;
/// From the outer edge to the nearest line, as a multiple of the font size.
const GAP: f64 = 0.55;
/// The height of the letters above the baseline.
const ASCENT: f64 = 0.76;
/// The height of the letters below the baseline.
const DESCENT: f64 = 0.24;

/// Below this sine of its middle's angle a name reads from left to right the
/// other way round; a little below the horizontal axis, so that a sector that
/// lies straight to the side always reads alike.
const ASIDE: f64 = 0.02;

/// Returns how much room `lines` lines need outside the outer edge.
pub(super) fn margin(lines: usize, size: f64) -> f64 {
    size * (GAP + ASCENT + DESCENT + 0.3) + number(lines.saturating_sub(1)) * size * LINE
}

/// The outer edge with names of one font size along it.
pub(super) struct NameEdge<'a> {
    frame: &'a Frame,
    edge: Edge,
    size: f64,
}

impl<'a> NameEdge<'a> {
    pub(super) fn new(frame: &'a Frame, size: f64) -> Self {
        Self {
            edge: Edge::of(frame.outer.outside(size)),
            frame,
            size,
        }
    }

    /// Returns the most lines a name takes along its part of the edge.
    pub(super) fn most_lines(&self, names: &[&str]) -> usize {
        let lines = |(sector, name): (usize, &&str)| self.lines(sector, name).len();
        names.iter().enumerate().map(lines).max().unwrap_or(1)
    }

    /// Places all names.
    pub(super) fn place(&self, names: &[&str]) -> Vec<SectorName> {
        let mut placed = Vec::new();
        for (sector, name) in names.iter().enumerate() {
            let lines = self.lines(sector, name);
            let count = lines.len();
            for (index, line) in lines.into_iter().enumerate() {
                placed.push(self.place_line(sector, line, index, count));
            }
        }
        placed
    }

    fn place_line(&self, sector: usize, line: String, index: usize, count: usize) -> SectorName {
        let (frame, size) = (self.frame, self.size);
        let middle = self.middle(sector);
        let is_reversed = middle.sin() > ASIDE;
        // Reading downwards, the first line is the inner one below the middle
        // and the outer one above it.
        let from_edge = if is_reversed {
            index
        } else {
            count - 1 - index
        };
        let inner = size * GAP + number(from_edge) * size * LINE;
        let foot = if is_reversed { ASCENT } else { DESCENT };
        let width = text_width(&line, size) * SEMIBOLD;
        let end = |half: f64| self.edge.angle_after(middle, half);
        let half = width * 0.65 + size * 0.5;
        SectorName {
            sector,
            line,
            d: arc_d(
                frame.centre,
                frame.outer.outside(inner + size * foot),
                (end(-half), end(half)),
                is_reversed,
            ),
            boxes: self.boxes(inner + size * 0.5, middle, width),
        }
    }

    fn lines(&self, sector: usize, name: &str) -> Vec<String> {
        let shape = &self.frame.sectors[sector];
        // A name may reach a little into its neighbours' edges.
        let room = self.edge.length(shape.start, shape.sweep) * 1.1;
        let room = room.max(self.size * 5.0);
        wrap(name, self.size * SEMIBOLD, room, room).lines
    }

    /// Returns the angle that halves a sector's edge by length.
    fn middle(&self, sector: usize) -> f64 {
        let shape = &self.frame.sectors[sector];
        let length = self.edge.length(shape.start, shape.sweep);
        self.edge.angle_after(shape.start, length / 2.0)
    }

    /// Returns boxes along a line whose middle is `out` outside the edge.
    fn boxes(&self, out: f64, middle: f64, width: f64) -> Vec<Rect> {
        let half = self.size * 0.6;
        let ellipse = self.frame.outer.outside(out);
        let mut boxes = Vec::new();
        let mut along = half - width / 2.0;
        while along <= width / 2.0 {
            let angle = self.edge.angle_after(middle, along);
            let at = self.frame.centre + ellipse.offset(angle);
            boxes.push(Rect::around(at, half, half));
            along += self.size;
        }
        boxes
    }
}
