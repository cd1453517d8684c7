//! What a thing on the board is known by.

use uuid::Uuid;

use crate::board::{
    AgendaItemId, CardId, GoalId, PersonId, RingNumber, ScaleId, SectorId, StepId, TieId,
    TransitionId,
};

/// What a thing is known by, and a row of a list that shows it.
pub trait Key: Copy + Send + Sync + 'static {
    /// Returns the key as one that nothing else of its kind has.
    fn uuid(self) -> Uuid;

    /// Returns the key that became this.
    fn from_uuid(uuid: Uuid) -> Self;
}

macro_rules! keys {
    ($($id:ident),+ $(,)?) => {$(
        impl Key for $id {
            fn uuid(self) -> Uuid {
                self.0
            }

            fn from_uuid(uuid: Uuid) -> Self {
                Self(uuid)
            }
        }
    )+};
}

keys!(
    AgendaItemId,
    CardId,
    GoalId,
    PersonId,
    ScaleId,
    SectorId,
    StepId,
    TieId,
    TransitionId
);

impl Key for RingNumber {
    fn uuid(self) -> Uuid {
        Uuid::from_u128(self.0.into())
    }

    fn from_uuid(uuid: Uuid) -> Self {
        Self(uuid.as_bytes()[15])
    }
}
