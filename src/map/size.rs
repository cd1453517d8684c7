//! How large everything is drawn: as large as the stage allows.
//!
//! A crowd first gets slightly smaller names and symbols. When that does not
//! help, the picture becomes larger than the stage instead of its names
//! smaller, and the viewport shows the larger picture smaller.

use super::seating::Sizes;

/// A step between roomy and crowded.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Step {
    /// Names, as a multiple of the stage's text size.
    label: f64,
    /// A symbol's radius, likewise.
    symbol: f64,
    /// The picture's sides, as a multiple of the stage's.
    pub(super) scale: f64,
}

const fn step(label: f64, symbol: f64, scale: f64) -> Step {
    Step {
        label,
        symbol,
        scale,
    }
}

/// From the roomiest to the most crowded. Names are never smaller than 15/17 of
/// the text size: 15 px at 100 %.
pub(super) const STEPS: [Step; 26] = [
    step(1.0, 1.06, 1.0),
    step(0.95, 0.98, 1.0),
    step(0.9, 0.9, 1.0),
    step(0.885, 0.82, 1.0),
    step(0.885, 0.82, 1.08),
    step(0.885, 0.82, 1.17),
    step(0.885, 0.82, 1.27),
    step(0.885, 0.82, 1.38),
    step(0.885, 0.82, 1.5),
    step(0.885, 0.82, 1.64),
    step(0.885, 0.82, 1.8),
    step(0.885, 0.82, 2.0),
    step(0.885, 0.82, 2.2),
    step(0.885, 0.82, 2.45),
    step(0.885, 0.82, 2.75),
    step(0.885, 0.82, 3.0),
    step(0.885, 0.82, 3.3),
    step(0.885, 0.82, 3.6),
    step(0.885, 0.82, 4.0),
    step(0.885, 0.82, 4.4),
    step(0.885, 0.82, 4.9),
    step(0.885, 0.82, 5.4),
    step(0.885, 0.82, 6.0),
    step(0.885, 0.82, 6.6),
    step(0.885, 0.82, 7.3),
    step(0.885, 0.82, 8.0),
];

impl Step {
    /// Returns the sizes on a stage whose text size is this.
    pub(super) fn sizes(&self, text_size: f64) -> Sizes {
        Sizes {
            label: self.label * text_size,
            symbol: self.symbol * text_size,
        }
    }
}
