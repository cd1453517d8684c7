//! Words of *Netværk*: the map and its list.

/// The words of the room.
#[derive(Debug)]
pub struct Network {
    /// The room's heading.
    pub title: &'static str,
}

pub(super) const DANISH: Network = Network { title: "Netværk" };

pub(super) const ENGLISH: Network = Network { title: "Network" };
