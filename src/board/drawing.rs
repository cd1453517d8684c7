//! Drawings: what a finger or pen drew on a card, as lines.
//!
//! Lines and no picture: small, sharp at every size, in colours that fit the
//! theme, and nothing that could hide in it.

use std::sync::Arc;

use super::kinds::all;
use super::{BoardError, limits};

/// A drawing in a box of [`Drawing::WIDTH`] by [`Drawing::HEIGHT`] units.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Drawing {
    /// Its strokes in the order they were drawn, later over earlier ones.
    pub strokes: Vec<Arc<Stroke>>,
}

/// One movement of the finger or pen from down to up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stroke {
    /// Its colour.
    pub ink: Ink,
    /// How broad it is, in units of the box; within [`limits::STROKE_WIDTH`].
    pub width: u8,
    /// The points it passes, across and down from the box's upper left corner;
    /// a single one is a dot.
    pub points: Vec<(u16, u16)>,
}

/// The colours to draw with; which shade each has is for the theme.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Ink {
    /// The colour of words: dark on light, light on dark.
    #[default]
    Plain,
    /// Red.
    Red,
    /// Orange.
    Orange,
    /// Yellow.
    Yellow,
    /// Green.
    Green,
    /// Blue.
    Blue,
    /// Purple.
    Purple,
    /// Brown.
    Brown,
}

impl Ink {
    /// All inks in the order they are offered.
    pub const ALL: [Self; 8] = all!(Ink {
        Plain,
        Red,
        Orange,
        Yellow,
        Green,
        Blue,
        Purple,
        Brown
    });
}

impl Drawing {
    /// How wide the box is, in units.
    pub const WIDTH: u16 = 1_000;
    /// How high the box is, in units.
    pub const HEIGHT: u16 = 750;

    /// Checks that something is drawn, not too much, and all of it in the box.
    ///
    /// # Errors
    /// [`BoardError::BadDrawing`].
    pub fn check(&self) -> Result<(), BoardError> {
        let points: usize = self.strokes.iter().map(|it| it.points.len()).sum();
        let is_sound = !self.strokes.is_empty()
            && self.strokes.len() <= limits::STROKES
            && points <= limits::POINTS
            && self.strokes.iter().all(|stroke| stroke.is_sound());
        if is_sound {
            Ok(())
        } else {
            Err(BoardError::BadDrawing)
        }
    }
}

impl Stroke {
    fn is_sound(&self) -> bool {
        let in_box =
            |(across, down): &(u16, u16)| *across <= Drawing::WIDTH && *down <= Drawing::HEIGHT;
        !self.points.is_empty()
            && limits::STROKE_WIDTH.contains(&self.width)
            && self.points.iter().all(in_box)
    }
}
