//! Writing SVG path data: absolute commands, at most one decimal.

use std::fmt::Write as _;

use super::Point;

/// A path that is being written.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Path(String);

impl Path {
    /// Starts a path at a point.
    pub(super) fn from(at: Point) -> Self {
        let mut path = Self::default();
        path.command('M', &[at.x, at.y]);
        path
    }

    /// Starts another stroke at a point.
    pub(super) fn jump(mut self, at: Point) -> Self {
        self.command('M', &[at.x, at.y]);
        self
    }

    /// Goes straight to a point.
    pub(super) fn line(mut self, to: Point) -> Self {
        self.command('L', &[to.x, to.y]);
        self
    }

    /// Goes to a point along a quadratic curve.
    pub(super) fn curve(mut self, control: Point, to: Point) -> Self {
        self.command('Q', &[control.x, control.y, to.x, to.y]);
        self
    }

    /// Goes to a point along an upright ellipse.
    pub(super) fn arc(
        mut self,
        rx: f64,
        ry: f64,
        is_large: bool,
        clockwise: bool,
        to: Point,
    ) -> Self {
        let flag = |is: bool| f64::from(u8::from(is));
        let numbers = [rx, ry, 0.0, flag(is_large), flag(clockwise), to.x, to.y];
        self.command('A', &numbers);
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

/// Writes a number with at most one decimal and without a trailing zero.
#[expect(
    clippy::cast_possible_truncation,
    reason = "map units are thousands at most; `as` saturates"
)]
fn push_number(text: &mut String, number: f64) {
    let tenths = (number * 10.0).round() as i64;
    if tenths < 0 {
        text.push('-');
    }
    let tenths = tenths.unsigned_abs();
    let (whole, tenth) = (tenths / 10, tenths % 10);
    let written = if tenth == 0 {
        write!(text, "{whole}")
    } else {
        write!(text, "{whole}.{tenth}")
    };
    debug_assert!(written.is_ok(), "writing to a string cannot fail");
}
