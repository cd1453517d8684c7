//! Words of *Tavlen*: the three columns and their cards.

/// The words of the room.
#[derive(Debug)]
pub struct Cards {
    /// The room's heading.
    pub title: &'static str,
}

pub(super) const DANISH: Cards = Cards {
    title: "Hvad ser vi?",
};

pub(super) const ENGLISH: Cards = Cards {
    title: "What do we see?",
};
