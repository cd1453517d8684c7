//! Households: who lives together.

use super::{Entity, HouseholdId};

/// A home; whoever lives there has its id. Without anybody it vanishes.
///
/// A genogram draws a line around those who live together; so does the map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Household {
    /// The household's id.
    pub id: HouseholdId,
    /// What the family calls it (*hos mor*); may be empty.
    pub name: String,
}

impl Entity for Household {
    type Id = HouseholdId;

    fn id(&self) -> HouseholdId {
        self.id
    }
}
