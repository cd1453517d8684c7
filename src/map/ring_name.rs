//! The rings' names on the map, each just inside its ring's line.
//!
//! - **R1** A name stands where it covers nobody's symbol or name and no home, as
//!   near to the top as can be; where there is no such place, it stays away.
//! - **R2** Where no tie passes, if there is such a place.

use std::f64::consts::{FRAC_PI_2, TAU};

use super::arc::{Edge, arc_d};
use super::measure::text_width;
use super::seating::Line;
use super::share::number;
use super::{Home, Picture, Rect};

/// A ring's name, on a path that follows the ring and is never upside down. Text
/// belongs at its middle: `startOffset="50%"` with `text-anchor="middle"`.
#[derive(Clone, Debug, PartialEq)]
pub struct RingName {
    /// The words.
    pub words: String,
    /// The path they stand on.
    pub d: String,
}

/// Font size, as a share of the sectors' names'.
const SIZE: f64 = 0.8;
/// From the ring's line to the middle of the words, in font sizes.
const INSIDE: f64 = 0.75;
/// Places that are tried around a ring.
const PLACES: usize = 48;
/// With more ties than this, names do not mind them.
const MOST_TIES: usize = 150;
/// Clear space around the words, in map units.
const AIR: f64 = 3.0;
/// Below this sine of its angle a name reads from left to right the other way
/// round.
const ASIDE: f64 = 0.02;

impl Picture {
    /// Returns the font size of the rings' names, in map units.
    pub fn ring_name_size(&self) -> f64 {
        self.text_size * SIZE
    }

    /// Returns where the rings' names stand, innermost first; `homes` have names
    /// that are not covered either.
    pub fn ring_names(&self, names: &[&str], homes: &[Home]) -> Vec<RingName> {
        let size = self.ring_name_size();
        let home_names = homes.iter().flat_map(|home| home.names.iter().copied());
        let covered = homes.iter().flat_map(|home| home.covers.iter().copied());
        let seats = self.seats.iter();
        let mut taken: Vec<Rect> = seats
            .flat_map(|seat| [Some(seat.symbol_rect()), seat.label_rect()])
            .flatten()
            .chain(home_names)
            .map(|rect| rect.grown(AIR))
            .chain(covered)
            .collect();
        let ties = self.tie_lines();
        let mut placed = Vec::new();
        for (ring, words) in names.iter().enumerate().take(self.frame.rings.len()) {
            if let Some((name, boxes)) = self.ring_name(ring, words, size, (&taken, &ties)) {
                taken.extend(boxes);
                placed.push(name);
            }
        }
        placed
    }

    /// Returns the ties, piece by piece; none when there are too many to find
    /// ground between them.
    pub(super) fn tie_lines(&self) -> Vec<Line> {
        if self.ties.len() > MOST_TIES {
            return Vec::new();
        }
        let ties = self.ties.iter();
        ties.flat_map(|tie| tie.curve.pieces())
            .map(|(from, to)| Line::between((0, 0), from, to))
            .collect()
    }

    fn ring_name(
        &self,
        ring: usize,
        words: &str,
        size: f64,
        (taken, ties): (&[Rect], &[Line]),
    ) -> Option<(RingName, Vec<Rect>)> {
        let frame = &self.frame;
        let ellipse = frame.ring(ring)?.outside(-size * INSIDE);
        let begins = ring
            .checked_sub(1)
            .map_or(frame.focus, |it| frame.rings[it]);
        let depth = frame.outer.ry * (frame.rings[ring] - begins);
        if depth < size * (INSIDE + 0.6) || ellipse.rx.min(ellipse.ry) < size * 2.0 {
            return None;
        }
        let edge = Edge::of(ellipse);
        let width = text_width(words, size);
        let boxes = |angle: f64| {
            let half = size * 0.6;
            let mut boxes = Vec::new();
            let mut along = -width / 2.0;
            while along <= width / 2.0 {
                let at = frame.centre + ellipse.offset(edge.angle_after(angle, along));
                boxes.push(Rect::around(at, half, half));
                along += size * 0.5;
            }
            boxes
        };
        let is_clear = |boxes: &[Rect]| {
            let is_free = |it: &Rect| !taken.iter().any(|other| other.overlaps(it));
            boxes.iter().all(is_free)
        };
        // From the top to both sides, step by step.
        let steps = (0..PLACES).map(|step| {
            let out = number(step.div_ceil(2)) * TAU / number(PLACES);
            -FRAC_PI_2 + if step % 2 == 0 { out } else { -out }
        });
        let clear = steps.map(|angle| (angle, boxes(angle)));
        let clear: Vec<_> = clear.filter(|(_, boxes)| is_clear(boxes)).collect();
        let is_crossed = |it: &Rect| ties.iter().any(|line| line.crosses(it));
        let is_free = |(_, boxes): &&(f64, Vec<Rect>)| !boxes.iter().any(is_crossed);
        let (angle, boxes) = clear.iter().find(is_free).or(clear.first())?.clone();
        let is_reversed = angle.sin() > ASIDE;
        let half = width * 0.65 + size * 0.5;
        // Letters stand above their path, wherever that is.
        let foot = size * if is_reversed { 0.35 } else { -0.35 };
        let ends = (
            edge.angle_after(angle, -half),
            edge.angle_after(angle, half),
        );
        let d = arc_d(frame.centre, ellipse.outside(foot), ends, is_reversed);
        let words = words.to_owned();
        Some((RingName { words, d }, boxes))
    }
}
