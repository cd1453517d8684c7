//! Words of the start page and of *Velkommen*.

/// The words of the room.
#[derive(Debug)]
pub struct Welcome {
    /// The room's heading.
    pub title: &'static str,
}

pub(super) const DANISH: Welcome = Welcome { title: "Velkommen" };

pub(super) const ENGLISH: Welcome = Welcome { title: "Welcome" };
