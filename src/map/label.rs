//! A name beside its symbol.

use super::{Point, Rect};

/// On which side of its symbol a name stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Under the symbol: the usual place.
    Under,
    /// Above it.
    Above,
    /// To its right.
    Right,
    /// To its left.
    Left,
}

/// How lines are aligned at their `x`: SVG's `text-anchor`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// They start there.
    Start,
    /// They are centred there.
    Middle,
    /// They end there.
    End,
}

impl Anchor {
    /// Returns the value of SVG's `text-anchor`.
    pub fn text_anchor(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Middle => "middle",
            Self::End => "end",
        }
    }
}

/// A name in lines, placed relative to its seat so that both move as one.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    /// The side of the symbol.
    pub side: Side,
    /// The name, wrapped; never shortened.
    pub lines: Vec<String>,
    /// How the lines are aligned.
    pub anchor: Anchor,
    /// Where all lines are aligned, from the seat.
    pub x: f64,
    /// The first line's baseline, from the seat.
    pub first_baseline: f64,
    /// From one baseline to the next.
    pub line_height: f64,
    /// Font size, in map units.
    pub size: f64,
    /// The box the words need, from the seat.
    pub rect: Rect,
}

/// A name broken into lines.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Wrapped {
    pub(super) lines: Vec<String>,
    /// The longest line, in the unit of the font size it was measured with.
    pub(super) width: f64,
    /// Whether a word is broken.
    pub(super) is_broken: bool,
}

/// Line height as a multiple of the font size.
const LINE: f64 = 1.18;
/// From a line's top to its baseline, as a multiple of the font size.
const ASCENT: f64 = 0.86;
/// From the baseline to the line's bottom.
const DESCENT: f64 = 0.26;

/// Returns how high a number of lines is.
pub(super) fn lines_height(lines: usize, size: f64) -> f64 {
    let further: f64 = (1..lines).map(|_| size * LINE).sum();
    further + size * (ASCENT + DESCENT)
}

/// Returns the box of words on one side of a symbol whose box is `symbol`
/// (both relative to the seat).
pub(super) fn label_rect(side: Side, symbol: &Rect, width: f64, height: f64, gap: f64) -> Rect {
    let middle = symbol.centre();
    let (x, y) = match side {
        Side::Under => (middle.x, symbol.bottom + gap + height / 2.0),
        Side::Above => (middle.x, symbol.top - gap - height / 2.0),
        Side::Right => (symbol.right + gap * 2.0 + width / 2.0, middle.y),
        Side::Left => (symbol.left - gap * 2.0 - width / 2.0, middle.y),
    };
    Rect::around(Point::new(x, y), width / 2.0, height / 2.0)
}

impl Label {
    /// Puts a wrapped name into the box that was found for it.
    pub(super) fn new(side: Side, name: &Wrapped, font_size: f64, rect: Rect) -> Self {
        let (anchor, x) = match side {
            Side::Under | Side::Above => (Anchor::Middle, rect.centre().x),
            Side::Right => (Anchor::Start, rect.left),
            Side::Left => (Anchor::End, rect.right),
        };
        Self {
            side,
            lines: name.lines.clone(),
            anchor,
            x,
            first_baseline: rect.top + font_size * ASCENT,
            line_height: font_size * LINE,
            size: font_size,
            rect,
        }
    }
}
