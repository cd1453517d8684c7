//! The codes of format 1. A code, once released, keeps its meaning for ever.

use crate::board::{
    Column, Direction, Knows, Offer, Quality, StandardSector, StepState, SupportKind, Symbol, Tone,
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
}
