//! What the map is drawn on.

/// The room there is for the map, and how large its words are.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stage {
    /// Width in pixels.
    pub width: f64,
    /// Height in pixels.
    pub height: f64,
    /// Font size of names in pixels: 17 at a text size of 100 %. A stage that is
    /// larger than a laptop's gets somewhat larger names.
    pub text_size: f64,
}
