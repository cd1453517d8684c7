//! The form of the rings.

/// An upright ellipse around the map's centre.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ellipse {
    /// Half its width, in map units.
    pub rx: f64,
    /// Half its height, in map units.
    pub ry: f64,
}
