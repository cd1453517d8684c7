//! How large everything is drawn: as large as the stage allows.
//!
//! A stage larger than a laptop's is seen from further away and gets larger
//! names. A crowd first gets smaller names and symbols, down to the smallest
//! legible. When that does not help, the picture becomes larger than the stage
//! instead of its names smaller, and the viewport shows all of it smaller.

use super::Stage;
use super::seating::Sizes;

/// A step between roomy and crowded.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Step {
    pub(super) sizes: Sizes,
    /// The picture's sides, as a multiple of the stage's.
    pub(super) scale: f64,
}

/// A laptop's stage, in pixels: names on it have the text size.
const LAPTOP: (f64, f64) = (960.0, 640.0);
/// Names on larger stages are at most this much larger.
const LARGEST: f64 = 1.5;
/// Names in a crowd are this much smaller: 15 px at a text size of 100 %.
const SMALLEST: f64 = 0.885;
/// A symbol's radius, as a multiple of the names' size, when there is room and
/// in a crowd.
const SYMBOL: (f64, f64) = (1.06, 0.925);
/// From one size of names to the next.
const SHRINK: f64 = 0.95;
/// From one size of the picture to the next.
const GROW: f64 = 1.09;
/// The largest picture, as a multiple of the stage.
const WIDEST: f64 = 8.0;

/// Returns the stage with the text size that suits how large it is.
pub(super) fn suited(stage: Stage) -> Stage {
    let larger = (stage.width / LAPTOP.0).min(stage.height / LAPTOP.1);
    Stage {
        text_size: stage.text_size * larger.sqrt().clamp(1.0, LARGEST),
        ..stage
    }
}

/// Returns the sizes of names and symbols in a crowd.
pub(super) fn crowded_sizes(stage: Stage) -> Sizes {
    let label = stage.text_size * SMALLEST;
    Sizes {
        label,
        symbol: label * SYMBOL.1,
    }
}

/// Returns the steps from the roomiest to the most crowded.
pub(super) fn steps(stage: Stage) -> Vec<Step> {
    let largest = suited(stage).text_size;
    let smallest = stage.text_size * SMALLEST;
    let sizes = |label: f64| {
        let crowded = (largest - label) / (largest - smallest);
        let symbol = SYMBOL.0 + (SYMBOL.1 - SYMBOL.0) * crowded;
        Sizes {
            label,
            symbol: label * symbol,
        }
    };
    let step = |label: f64, scale: f64| Step {
        sizes: sizes(label),
        scale,
    };
    let mut steps = Vec::new();
    let mut label = largest;
    while label > smallest {
        steps.push(step(label, 1.0));
        label *= SHRINK;
    }
    let mut scale = 1.0;
    while scale < WIDEST {
        steps.push(step(smallest, scale));
        scale *= GROW;
    }
    steps
}
