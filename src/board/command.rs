//! Everything that can be done to a board, one variant per gesture.
//!
//! A command carries plain words and ids; [`super::Board::apply`] checks them.

use super::{
    Age, AgendaItemId, Area, By, CardDeed, CardId, CardKind, Column, Consent, CoveredAnswer, Date,
    Drawing, GoalId, GoalState, Household, HouseholdId, Kind, Kinds, Knows, Offer, Person,
    PersonId, Place, Quality, QuestionId, ReadyQuestion, RingNumber, ScaleId, Score, Sector,
    SectorId, Spot, Stance, StepId, StepState, Stroke, Support, Symbol, Tie, TieId, Tone,
    TransitionId, ViewpointId,
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
        symbol: Symbol,
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
    /// Moves somebody on the map, onto it, off it to wait, or into the middle.
    PlacePerson { id: PersonId, place: Place },
    /// Moves several people to one ring and sector, or off the map; the map
    /// finds their exact seats.
    PlaceAll { people: Vec<PersonId>, place: Place },
    /// Lets a focus child stand outside the middle again, while another stays.
    LeaveMiddle { id: PersonId, place: Place },
    /// Says how old somebody is.
    SetAge { id: PersonId, age: Option<Age> },
    /// Says whether somebody has died.
    SetDeceased { id: PersonId, is_deceased: bool },
    /// Says what somebody can offer.
    SetOffers { id: PersonId, offers: Kinds<Offer> },
    /// Says what else they can offer, in own words.
    SetOfferWords { id: PersonId, words: String },
    /// Says how much somebody knows about the situation.
    SetKnows { id: PersonId, knows: Option<Knows> },
    /// Says whether somebody has been asked to be on the map.
    SetAsked { id: PersonId, is_asked: bool },
    /// Says whether somebody is wished for and not there yet.
    SetWished { id: PersonId, is_wished: bool },
    /// Takes somebody off the board, with their ties, views and scores. Cards
    /// and steps stay and lose only the name.
    RemovePerson { id: PersonId },
    /// Adds a whole network at once: people, the households they live in, ties
    /// among them and with those who are here. All of it or nothing.
    AddNetwork {
        people: Vec<Person>,
        households: Vec<Household>,
        ties: Vec<Tie>,
    },

    /// Lets people live together, in a new household or one that is there; each
    /// leaves their former one.
    LiveTogether {
        id: HouseholdId,
        people: Vec<PersonId>,
    },
    /// Says in which household somebody lives, if in any.
    SetHousehold {
        person: PersonId,
        household: Option<HouseholdId>,
    },
    /// Changes what a household is called; it may be nothing.
    RenameHousehold { id: HouseholdId, name: String },
    /// Takes a household away; nobody else goes.
    RemoveHousehold { id: HouseholdId },

    /// Ties two people, or changes how their tie is; `id` is used for a new tie.
    Tie {
        id: TieId,
        from: PersonId,
        to: PersonId,
        quality: Quality,
    },
    /// Ties every two of these people who have no tie yet. Uses as many of the
    /// ids as there are new ties, see [`super::Board::untied_pairs`].
    TieAll {
        ids: Vec<TieId>,
        people: Vec<PersonId>,
        quality: Quality,
    },
    /// Says who supports whom along a tie, and with what.
    SetSupport { id: TieId, support: Option<Support> },
    /// Takes a tie away.
    Untie { id: TieId },

    /// Gives a ring a name of its own, or its standard name back.
    RenameRing {
        ring: RingNumber,
        name: Option<String>,
    },
    /// Adds a ring inside another, or as the outermost. People stay in theirs.
    AddRing {
        before: Option<RingNumber>,
        name: Option<String>,
    },
    /// Moves a ring with its people inside another, or outermost. Each is called
    /// what it was; `standard` are the standard names, innermost first.
    MoveRing {
        ring: RingNumber,
        before: Option<RingNumber>,
        standard: Vec<String>,
    },
    /// Takes a ring away; its people go to another one, or off the map.
    RemoveRing {
        ring: RingNumber,
        people_to: Option<RingNumber>,
        standard: Vec<String>,
    },
    /// Gives a sector a name of its own, or its standard name back.
    RenameSector { id: SectorId, name: Option<String> },
    /// Changes a sector's colour.
    SetSectorTone { id: SectorId, tone: Tone },
    /// Adds a sector before another, or as the last one.
    AddSector {
        sector: Sector,
        before: Option<SectorId>,
    },
    /// Moves a sector with its people before another, or to the end.
    MoveSector {
        id: SectorId,
        before: Option<SectorId>,
    },
    /// Takes a sector away; its people go to another one, or off the map.
    RemoveSector {
        id: SectorId,
        people_to: Option<SectorId>,
    },

    /// Begins somebody's view of the map: at first all stand as on the shared one.
    BeginViewpoint { id: ViewpointId, viewer: PersonId },
    /// Places somebody as a viewer would, or takes them off the viewer's map.
    PlaceInViewpoint {
        id: ViewpointId,
        person: PersonId,
        spot: Option<Spot>,
    },
    /// Takes a viewpoint away.
    RemoveViewpoint { id: ViewpointId },

    /// Adds a question that finds people.
    AddQuestion { id: QuestionId, text: String },
    /// Changes a question's words.
    RewordQuestion { id: QuestionId, text: String },
    /// Takes a question away.
    RemoveQuestion { id: QuestionId },

    /// Puts a card at the end of a column; a prepared one is hidden until
    /// it is shown. It has words, a drawing or both.
    AddCard {
        id: CardId,
        column: Column,
        kind: Option<CardKind>,
        text: String,
        drawing: Option<Drawing>,
        speakers: Vec<PersonId>,
        about: Vec<PersonId>,
        is_prepared: bool,
    },
    /// Says what kind of answer a card is; a kind of another column moves it
    /// to that column's end.
    SetCardKind { id: CardId, kind: Option<CardKind> },
    /// Changes the whole of what is drawn on a card, or takes it away.
    SetDrawing {
        id: CardId,
        drawing: Option<Drawing>,
    },
    /// Draws one more stroke on a card.
    Draw { id: CardId, stroke: Stroke },
    /// Says how important a card is to somebody: 0 to 3 dots.
    SetDots {
        card: CardId,
        person: PersonId,
        count: u8,
    },
    /// Hides a card until its time, as a prepared one, or shows it.
    SetHidden { id: CardId, is_hidden: bool },
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
    /// Takes a card away, also from the goals that grow from it.
    RemoveCard { id: CardId },
    /// Does the same with several cards, in the order given.
    WithCards { ids: Vec<CardId>, deed: CardDeed },

    /// Puts a goal at the end, with a scale of its own and the cards it grows from.
    AddGoal {
        id: GoalId,
        scale: Option<ScaleId>,
        text: String,
        owner: Option<PersonId>,
        answers: Vec<CardId>,
    },
    /// Changes a goal's words.
    RewordGoal { id: GoalId, text: String },
    /// Says whose goal it is.
    SetGoalOwner { id: GoalId, owner: Option<PersonId> },
    /// Says which part of life it is about.
    SetArea { id: GoalId, area: Option<Area> },
    /// Says which cards it grows from.
    SetAnswers { id: GoalId, answers: Vec<CardId> },
    /// Says how we will notice: what will be happening.
    SetSign { id: GoalId, sign: String },
    /// Says what the child will notice.
    SetChildNotices { id: GoalId, child_notices: String },
    /// Says for how long it must have been so.
    SetForHowLong { id: GoalId, for_how_long: String },
    /// Says whether somebody agrees, in own words; without a consent, nothing
    /// is said any more.
    SetAcceptance {
        goal: GoalId,
        person: PersonId,
        consent: Option<Consent>,
        words: String,
    },
    /// Says how far it is.
    SetGoalState { id: GoalId, state: GoalState },
    /// Moves a goal before another or to the end.
    MoveGoal { id: GoalId, before: Option<GoalId> },
    /// Takes a goal away with its scales; its agreements stay and stand alone.
    RemoveGoal { id: GoalId },

    /// Puts a scale at the end: a ready question, or one in own words.
    AddScale {
        id: ScaleId,
        goal: Option<GoalId>,
        ready: Option<ReadyQuestion>,
        question: Option<String>,
    },
    /// Asks in own words, or in the ready ones again.
    SetQuestion {
        id: ScaleId,
        question: Option<String>,
    },
    /// Says what 0 and 10 mean, in own words or in the ready ones.
    SetScaleEnds {
        id: ScaleId,
        low: Option<String>,
        high: Option<String>,
    },
    /// Moves a scale to a goal, or lets it stand alone.
    SetScaleGoal { id: ScaleId, goal: Option<GoalId> },
    /// Gives one person's score, or takes the whole answer back.
    Rate {
        scale: ScaleId,
        person: PersonId,
        score: Option<Score>,
    },
    /// Says why it is just that number.
    SetWhy {
        scale: ScaleId,
        person: PersonId,
        why: String,
    },
    /// Says what one step up would be.
    SetOneUp {
        scale: ScaleId,
        person: PersonId,
        one_up: String,
    },
    /// Starts a round of covered answers.
    StartCovered {
        scale: ScaleId,
        order: Vec<PersonId>,
    },
    /// Takes one covered answer or a pass; a second one replaces the first.
    AnswerCovered {
        scale: ScaleId,
        answer: CoveredAnswer,
    },
    /// Shows all covered answers together and ends the round.
    Reveal { scale: ScaleId },
    /// Gives a covered round up with its answers.
    GiveUpCovered { scale: ScaleId },
    /// Moves a scale before another or to the end.
    MoveScale {
        id: ScaleId,
        before: Option<ScaleId>,
    },
    /// Takes a scale away with its answers.
    RemoveScale { id: ScaleId },

    /// Puts an agreement at the end.
    AddStep {
        id: StepId,
        goal: Option<GoalId>,
        what: String,
        who: Vec<PersonId>,
        by: Option<By>,
    },
    /// Changes what is to be done.
    RewordStep { id: StepId, what: String },
    /// Says who does it.
    SetStepWho { id: StepId, who: Vec<PersonId> },
    /// Says by when.
    SetStepBy { id: StepId, by: Option<By> },
    /// Says who checks that it is done.
    SetStepChecks { id: StepId, checks: Vec<PersonId> },
    /// Says what we do if it does not work.
    SetPlanB { id: StepId, plan_b: String },
    /// Says how far it is.
    SetStepState { id: StepId, state: StepState },
    /// Moves an agreement to a goal, or lets it stand alone.
    SetStepGoal { id: StepId, goal: Option<GoalId> },
    /// Moves an agreement before another of the same goal or to the end.
    MoveStep { id: StepId, before: Option<StepId> },
    /// Takes an agreement away.
    RemoveStep { id: StepId },

    /// Puts a transition at the end.
    AddTransition {
        id: TransitionId,
        from: String,
        to: String,
    },
    /// Changes what it goes from and to.
    RewordTransition {
        id: TransitionId,
        from: String,
        to: String,
    },
    /// Says when it is.
    SetTransitionDate {
        id: TransitionId,
        date: Option<Date>,
    },
    /// Says who hands over.
    SetHandsOver {
        id: TransitionId,
        hands_over: Vec<PersonId>,
    },
    /// Says who receives.
    SetReceives {
        id: TransitionId,
        receives: Vec<PersonId>,
    },
    /// Takes a transition away.
    RemoveTransition { id: TransitionId },

    /// Says when the meeting is.
    SetMeetingDate { date: Option<Date> },
    /// Says where it is.
    SetMeetingPlace { place: String },
    /// Says why we meet.
    SetPurpose { purpose: String },
    /// Says whether somebody is here today.
    SetTakesPart { person: PersonId, takes_part: bool },
    /// Says who holds the thread until the next meeting.
    SetThreadHolder { person: Option<PersonId> },
    /// Says when we meet again.
    SetNextDate { date: Option<Date> },
    /// Says where we meet again.
    SetNextPlace { place: String },
    /// Says who is invited to the next meeting.
    SetInvited { invited: Vec<PersonId> },
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
