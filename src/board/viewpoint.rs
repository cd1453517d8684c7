//! Viewpoints: the map as one person would place everybody.
//!
//! The shared map is what was agreed on in the room; a viewpoint stands beside
//! it and changes nothing there. Neither is more right than the other.

use super::{Entity, Person, PersonId, Spot, ViewpointId};

/// Where one person would place the others. Whom they never placed themselves
/// stands where the shared map has them, also when that changes: a view says
/// nothing that its viewer did not. The children in focus stand in the middle in
/// every view.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Viewpoint {
    /// The viewpoint's id.
    pub id: ViewpointId,
    /// Whose view it is; each person has at most one.
    pub viewer: PersonId,
    /// Whom they placed themselves, each person once, in the order placed.
    pub places: Vec<Seen>,
}

/// One person as somebody would place them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seen {
    /// Who is placed.
    pub person: PersonId,
    /// Where; none when they would not have them on their map.
    pub spot: Option<Spot>,
}

impl Viewpoint {
    /// Returns where somebody stands on the viewer's map.
    pub fn spot_of(&self, person: &Person) -> Option<Spot> {
        self.placed(person.id)
            .map_or_else(|| person.spot(), |seen| seen.spot)
    }

    /// Returns what the viewer said themselves of where somebody stands.
    pub fn placed(&self, person: PersonId) -> Option<&Seen> {
        self.places.iter().find(|seen| seen.person == person)
    }
}

impl Entity for Viewpoint {
    type Id = ViewpointId;

    fn id(&self) -> ViewpointId {
        self.id
    }
}
