//! Viewpoints: the map as one person would place everybody.
//!
//! The shared map is what was agreed on in the room; a viewpoint stands beside
//! it and changes nothing there. Neither is more right than the other.

use super::{Entity, PersonId, Spot, ViewpointId};

/// Where one person would place the others. The children in focus stand in the
/// middle in every view.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Viewpoint {
    /// The viewpoint's id.
    pub id: ViewpointId,
    /// Whose view it is; each person has at most one.
    pub viewer: PersonId,
    /// Whom they would place where, each person once, in the order placed.
    /// Whoever is missing here is not on their map.
    pub places: Vec<Seen>,
}

/// One person as somebody would place them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seen {
    /// Who is placed.
    pub person: PersonId,
    /// Where.
    pub spot: Spot,
}

impl Viewpoint {
    /// Returns where the viewer would place somebody.
    pub fn spot_of(&self, person: PersonId) -> Option<Spot> {
        let seen = self.places.iter().find(|seen| seen.person == person);
        seen.map(|seen| seen.spot)
    }
}

impl Entity for Viewpoint {
    type Id = ViewpointId;

    fn id(&self) -> ViewpointId {
        self.id
    }
}
