//! Words of *Mål og aftaler*.

/// The words of the room.
#[derive(Debug)]
pub struct Goals {
    /// The room's heading.
    pub title: &'static str,
}

pub(super) const DANISH: Goals = Goals {
    title: "Mål og aftaler",
};

pub(super) const ENGLISH: Goals = Goals {
    title: "Goals and agreements",
};
