//! Everything that can be done to a board, one variant per gesture.
//!
//! A command carries plain words and ids; [`super::Board::apply`] checks them.

use super::{
    AgendaItemId, CardId, Column, Date, GoalId, Kind, PersonId, Place, Quality, Score, Stance,
    StepId, StepState, Symbol, TieId,
};

/// One change to the document: one gesture, one command, one step of undo.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(
    missing_docs,
    reason = "the fields are named as in the things they change"
)]
pub enum Command {
    /// Names somebody; `takes_part` says whether they are here today.
    AddPerson {
        id: PersonId,
        kind: Kind,
        name: String,
        place: Place,
        takes_part: bool,
    },
    /// Changes a name.
    RenamePerson { id: PersonId, name: String },
    /// Changes a role.
    SetRole { id: PersonId, role: String },
    /// Makes a person a group, or a group a person.
    SetKind { id: PersonId, kind: Kind },
    /// Changes how the map draws somebody.
    SetSymbol { id: PersonId, symbol: Symbol },
    /// Moves somebody on the map, onto it, or off it to wait.
    PlacePerson { id: PersonId, place: Place },
    /// Takes somebody off the board, with their ties, views and scores. Cards
    /// and steps stay and lose only the name.
    RemovePerson { id: PersonId },
    /// Ties two people, or changes how their tie is; `id` is used for a new tie.
    Tie {
        id: TieId,
        from: PersonId,
        to: PersonId,
        quality: Quality,
    },
    /// Takes a tie away.
    Untie { id: TieId },

    /// Puts a card at the end of a column.
    AddCard {
        id: CardId,
        column: Column,
        text: String,
        speakers: Vec<PersonId>,
        about: Vec<PersonId>,
    },
    /// Changes a card's words.
    RewordCard { id: CardId, text: String },
    /// Says who said it.
    SetSpeakers { id: CardId, speakers: Vec<PersonId> },
    /// Says who it is about.
    SetAbout { id: CardId, about: Vec<PersonId> },
    /// Says how one person sees it, or that they say nothing about it.
    SetView {
        card: CardId,
        person: PersonId,
        stance: Option<Stance>,
    },
    /// Moves a card to a column, before another card of it or to its end.
    MoveCard {
        id: CardId,
        column: Column,
        before: Option<CardId>,
    },
    /// Takes a card away.
    RemoveCard { id: CardId },

    /// Puts a goal at the end.
    AddGoal {
        id: GoalId,
        text: String,
        owner: Option<PersonId>,
    },
    /// Changes a goal's words.
    RewordGoal { id: GoalId, text: String },
    /// Says whose goal it is.
    SetGoalOwner { id: GoalId, owner: Option<PersonId> },
    /// Says how we will notice.
    SetSign { id: GoalId, sign: String },
    /// Gives one person's score, or takes it back.
    Rate {
        goal: GoalId,
        person: PersonId,
        score: Option<Score>,
    },
    /// Moves a goal before another or to the end.
    MoveGoal { id: GoalId, before: Option<GoalId> },
    /// Takes a goal away; its agreements stay and stand alone.
    RemoveGoal { id: GoalId },

    /// Puts an agreement at the end.
    AddStep {
        id: StepId,
        goal: Option<GoalId>,
        what: String,
        who: Vec<PersonId>,
        by: Option<Date>,
    },
    /// Changes what is to be done.
    RewordStep { id: StepId, what: String },
    /// Says who does it.
    SetStepWho { id: StepId, who: Vec<PersonId> },
    /// Says by when.
    SetStepBy { id: StepId, by: Option<Date> },
    /// Says how far it is.
    SetStepState { id: StepId, state: StepState },
    /// Moves an agreement to a goal, or lets it stand alone.
    SetStepGoal { id: StepId, goal: Option<GoalId> },
    /// Takes an agreement away.
    RemoveStep { id: StepId },

    /// Says when the meeting is.
    SetMeetingDate { date: Option<Date> },
    /// Says where it is.
    SetMeetingPlace { place: String },
    /// Says why we meet.
    SetPurpose { purpose: String },
    /// Says whether somebody is here today.
    SetTakesPart { person: PersonId, takes_part: bool },
    /// Puts a point at the end of the agenda.
    AddAgendaItem { id: AgendaItemId, text: String },
    /// Changes a point's words.
    RewordAgendaItem { id: AgendaItemId, text: String },
    /// Moves a point before another or to the end.
    MoveAgendaItem {
        id: AgendaItemId,
        before: Option<AgendaItemId>,
    },
    /// Takes a point away.
    RemoveAgendaItem { id: AgendaItemId },
}
