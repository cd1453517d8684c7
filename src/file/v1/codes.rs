//! The codes of format 1. A code, once released, keeps its meaning for ever.

use crate::board::{
    CardKind, Column, Consent, Direction, GoalState, Ink, Knows, Offer, Quality, ReadyQuestion,
    StandardSector, StepState, SupportKind, Symbol, Tone,
};

/// Something that is written as a code.
pub trait Coded: Sized {
    /// Returns the code.
    fn code(self) -> &'static str;

    /// Returns the value with this code.
    fn from_code(code: &str) -> Option<Self>;
}

/// The kinds of [`crate::board::Place`], without what belongs to each.
#[derive(Clone, Copy, Debug)]
pub enum PlaceCode {
    Focus,
    Waiting,
    OnMap,
}

/// The kinds of [`crate::board::Stance`], without the words.
#[derive(Clone, Copy, Debug)]
pub enum StanceCode {
    Also,
    Differently,
}

/// The kinds of [`crate::board::Area`], without own words.
#[derive(Clone, Copy, Debug)]
pub enum AreaCode {
    PersonalDevelopment,
    Network,
    Learning,
    Own,
}

/// The kinds of [`crate::board::By`], without the day.
#[derive(Clone, Copy, Debug)]
pub enum ByCode {
    Day,
    NextMeeting,
}

/// Writes both directions from one table; a value without a code does not compile.
macro_rules! codes {
    ($($coded:ident { $($value:ident = $code:literal),+ $(,)? })+) => {$(
        impl Coded for $coded {
            fn code(self) -> &'static str {
                match self {
                    $(Self::$value => $code,)+
                }
            }

            fn from_code(code: &str) -> Option<Self> {
                match code {
                    $($code => Some(Self::$value),)+
                    _ => None,
                }
            }
        }
    )+};
}

codes! {
    StandardSector {
        Family = "family",
        Friends = "friends",
        School = "school",
        Professionals = "professionals",
        Associations = "associations",
    }
    Symbol {
        Circle = "circle",
        Square = "square",
        Diamond = "diamond",
        Pet = "pet",
        Thing = "thing",
    }
    Tone {
        Rose = "rose",
        Ochre = "ochre",
        Green = "green",
        Slate = "slate",
        Blue = "blue",
        Plum = "plum",
        Teal = "teal",
        Clay = "clay",
    }
    Offer {
        DailyCare = "daily_care",
        Homework = "homework",
        Leisure = "leisure",
        Practical = "practical",
        Economic = "economic",
        Talk = "talk",
        AdultFriend = "adult_friend",
        Transport = "transport",
        SleepOver = "sleep_over",
    }
    Knows {
        All = "all",
        Some = "some",
        Nothing = "nothing",
        ShouldKnow = "should_know",
    }
    Direction {
        Gives = "gives",
        Gets = "gets",
        Both = "both",
    }
    SupportKind {
        Emotional = "emotional",
        Practical = "practical",
        Knowledge = "knowledge",
        Economic = "economic",
        Company = "company",
    }
    PlaceCode {
        Focus = "focus",
        Waiting = "waiting",
        OnMap = "on_map",
    }
    Quality {
        Close = "close",
        Ordinary = "ordinary",
        Weak = "weak",
        Strained = "strained",
        Broken = "broken",
        NoContact = "no_contact",
    }
    Column {
        Worries = "worries",
        Works = "works",
        Next = "next",
    }
    StanceCode {
        Also = "also",
        Differently = "differently",
    }
    StepState {
        Agreed = "agreed",
        UnderWay = "under_way",
        Done = "done",
        Dropped = "dropped",
    }
    CardKind {
        Harm = "harm",
        Danger = "danger",
        Complicating = "complicating",
        Strength = "strength",
        Safety = "safety",
        Wish = "wish",
        Idea = "idea",
    }
    Ink {
        Plain = "plain",
        Red = "red",
        Orange = "orange",
        Yellow = "yellow",
        Green = "green",
        Blue = "blue",
        Purple = "purple",
        Brown = "brown",
    }
    AreaCode {
        PersonalDevelopment = "personal_development",
        Network = "network",
        Learning = "learning",
        Own = "own",
    }
    Consent {
        Agree = "agree",
        WithReservation = "with_reservation",
        Disagree = "disagree",
        NotAsked = "not_asked",
    }
    GoalState {
        GoingOn = "going_on",
        Reached = "reached",
        Changed = "changed",
        GivenUp = "given_up",
    }
    ReadyQuestion {
        Goal = "goal",
        Safety = "safety",
        TakesUp = "takes_up",
    }
    ByCode {
        Day = "day",
        NextMeeting = "next_meeting",
    }
}
