//! Writing SVG path data: absolute commands, at most one decimal.

use std::f64::consts::TAU;

use super::{Ellipse, Point};

/// How long the path of a line is at most, usually, in bytes.
const USUAL: usize = 32;

/// A path that is being written.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Path(String);

impl Path {
    /// Starts a path at a point.
    pub(super) fn from(at: Point) -> Self {
        let mut path = Self::with_room(USUAL);
        path.command('M', &[at.x, at.y]);
        path
    }

    /// Starts one with room for so many bytes, so that it need not grow: asking
    /// for memory was a third of what a dragged tie cost.
    pub(super) fn with_room(bytes: usize) -> Self {
        Self(String::with_capacity(bytes))
    }

    /// Starts another stroke at a point.
    pub(super) fn jump(mut self, at: Point) -> Self {
        self.command('M', &[at.x, at.y]);
        self
    }

    /// Goes straight to a point.
    pub(super) fn line(mut self, to: Point) -> Self {
        self.go(to);
        self
    }

    /// Goes straight to a point, in place.
    pub(super) fn go(&mut self, to: Point) {
        self.command('L', &[to.x, to.y]);
    }

    /// Goes to a point along a quadratic curve.
    pub(super) fn curve(mut self, control: Point, to: Point) -> Self {
        self.command('Q', &[control.x, control.y, to.x, to.y]);
        self
    }

    /// Goes to a point along an upright ellipse, by less than half a turn.
    pub(super) fn arc(mut self, rx: f64, ry: f64, clockwise: bool, to: Point) -> Self {
        let clockwise = f64::from(u8::from(clockwise));
        self.command('A', &[rx, ry, 0.0, 0.0, clockwise, to.x, to.y]);
        self
    }

    /// Goes along an ellipse around `centre` from the angle where it stands
    /// over a sweep, clockwise when that is positive.
    ///
    /// In several arcs of a third of a turn at most: between the ends of about
    /// half a turn, rounded, SVG would find quite another ellipse, and between
    /// those of a whole turn none.
    pub(super) fn arcs(mut self, centre: Point, ellipse: Ellipse, from: f64, sweep: f64) -> Self {
        let mut arcs = 1.0;
        while sweep.abs() > arcs * TAU / 3.0 {
            arcs += 1.0;
        }
        let mut arc = 1.0;
        while arc <= arcs {
            let to = centre + ellipse.offset(from + sweep * arc / arcs);
            self = self.arc(ellipse.rx, ellipse.ry, sweep > 0.0, to);
            arc += 1.0;
        }
        self
    }

    /// Goes back to where the stroke began.
    pub(super) fn close(mut self) -> Self {
        self.0.push('Z');
        self
    }

    /// Returns the path data.
    pub(super) fn into_d(self) -> String {
        self.0
    }

    fn command(&mut self, letter: char, numbers: &[f64]) {
        self.0.push(letter);
        for (index, number) in numbers.iter().enumerate() {
            if index > 0 {
                self.0.push(' ');
            }
            push_number(&mut self.0, *number);
        }
    }
}

/// SVG's `points`, which are being written.
pub(super) struct Points(pub(super) String);

impl Points {
    /// Starts with room for so many bytes.
    pub(super) fn with_room(bytes: usize) -> Self {
        Self(String::with_capacity(bytes))
    }

    /// Adds a point.
    pub(super) fn put(&mut self, at: Point) {
        for number in [at.x, at.y] {
            push_number(&mut self.0, number);
            self.0.push(' ');
        }
    }
}

impl Point {
    /// Writes the step to it as SVG's `transform`.
    pub fn translate(self) -> String {
        let mut text = String::from("translate(");
        push_number(&mut text, self.x);
        text.push(' ');
        push_number(&mut text, self.y);
        text.push(')');
        text
    }
}

/// Writes a number with at most one decimal and without a trailing zero.
///
/// By hand: a large map has thousands of numbers, and formatting them took a
/// tenth of all its time.
#[expect(
    clippy::cast_possible_truncation,
    reason = "map units are thousands at most; `as` saturates"
)]
pub(super) fn push_number(text: &mut String, number: f64) {
    let tenths = (number * 10.0 + 0.5_f64.copysign(number)) as i64;
    if tenths < 0 {
        text.push('-');
    }
    let tenths = tenths.unsigned_abs();
    push_whole(text, tenths / 10);
    if !tenths.is_multiple_of(10) {
        text.push('.');
        push_whole(text, tenths % 10);
    }
}

fn push_whole(text: &mut String, number: u64) {
    if number >= 10 {
        push_whole(text, number / 10);
    }
    // The last digit is below 10.
    let digit = u8::try_from(number % 10).unwrap_or_default();
    text.push(char::from(b'0' + digit));
}
