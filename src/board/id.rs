//! Ids: one type per kind of thing, so that a card's id never finds a person.

use std::fmt;

use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    )+};
}

ids! {
    /// Identifies a board across all its files.
    BoardId,
    /// Identifies a person or a group.
    PersonId,
    /// Identifies a tie.
    TieId,
    /// Identifies a card.
    CardId,
    /// Identifies a goal.
    GoalId,
    /// Identifies a scale.
    ScaleId,
    /// Identifies an agreement.
    StepId,
    /// Identifies a transition.
    TransitionId,
    /// Identifies a meeting.
    MeetingId,
    /// Identifies a point of a meeting's agenda.
    AgendaItemId,
    /// Identifies a sector of the map.
    SectorId,
    /// Identifies a household.
    HouseholdId,
    /// Identifies a viewpoint.
    ViewpointId,
    /// Identifies a question of the board's own.
    QuestionId,
}
