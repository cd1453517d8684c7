//! Words of *Afslutning*: reading back, saving, the document.

/// The words of the room.
#[derive(Debug)]
pub struct Closing {
    /// The room's heading.
    pub title: &'static str,
}

pub(super) const DANISH: Closing = Closing {
    title: "Afslutning",
};

pub(super) const ENGLISH: Closing = Closing { title: "Closing" };
