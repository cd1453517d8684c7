//! The terms of cards, goals, scales and agreements, language by language.

use crate::board::{Area, CardKind, Consent, GoalState, Ink, ReadyQuestion, Side};

pub const DANISH_CARD_KIND: fn(CardKind) -> &'static str = |it| match it {
    CardKind::Harm => "noget svært, der er sket",
    CardKind::Danger => "det vi er bange for sker, hvis intet ændres",
    CardKind::Complicating => "noget der gør det sværere",
    CardKind::Strength => "styrke",
    CardKind::Safety => "tryghed, der allerede har beskyttet",
    CardKind::Wish => "ønske eller drøm",
    CardKind::Idea => "idé til handling",
};

pub const DANISH_INK: fn(Ink) -> &'static str = |it| match it {
    Ink::Plain => "som skriften",
    Ink::Red => "rød",
    Ink::Orange => "orange",
    Ink::Yellow => "gul",
    Ink::Green => "grøn",
    Ink::Blue => "blå",
    Ink::Purple => "lilla",
    Ink::Brown => "brun",
};

pub const DANISH_AREA: fn(&Area) -> &str = |it| match it {
    Area::PersonalDevelopment => "personlig udvikling",
    Area::Network => "netværk og medborgerskab",
    Area::Learning => "læring og selvforsørgelse",
    Area::Own(said) => said,
};

pub const DANISH_CONSENT: fn(Consent) -> &'static str = |it| match it {
    Consent::Agree => "enig",
    Consent::WithReservation => "med forbehold",
    Consent::Disagree => "uenig",
    Consent::NotAsked => "ikke spurgt",
};

pub const DANISH_GOAL_STATE: fn(GoalState) -> &'static str = |it| match it {
    GoalState::GoingOn => "i gang",
    GoalState::Reached => "nået",
    GoalState::Changed => "ændret",
    GoalState::GivenUp => "lagt væk",
};

pub const DANISH_READY_QUESTION: fn(ReadyQuestion) -> &'static str = |it| match it {
    ReadyQuestion::Goal => "Hvor tæt på målet er vi?",
    ReadyQuestion::Safety => "Hvor trygt er det lige nu?",
    ReadyQuestion::TakesUp => "Hvor meget fylder det?",
};

pub const DANISH_READY_LOW: fn(Option<ReadyQuestion>) -> &'static str = |it| match it {
    Some(ReadyQuestion::Safety) => "slet ikke trygt",
    Some(ReadyQuestion::TakesUp) => "fylder ingenting",
    Some(ReadyQuestion::Goal) | None => "slet ikke",
};

pub const DANISH_READY_HIGH: fn(Option<ReadyQuestion>) -> &'static str = |it| match it {
    Some(ReadyQuestion::Goal) => "vi er der",
    Some(ReadyQuestion::Safety) => "så trygt, som det skal være",
    Some(ReadyQuestion::TakesUp) => "fylder det hele",
    None => "helt og fuldt",
};

pub const DANISH_SIDE: fn(Option<Side>) -> &'static str = |it| match it {
    Some(Side::Family) => "familie og netværk",
    Some(Side::Professionals) => "fagfolk",
    Some(Side::Both) => "begge sammen",
    None => "ingen endnu",
};

pub const ENGLISH_CARD_KIND: fn(CardKind) -> &'static str = |it| match it {
    CardKind::Harm => "something hard that has happened",
    CardKind::Danger => "what we fear will happen if nothing changes",
    CardKind::Complicating => "something that makes it harder",
    CardKind::Strength => "strength",
    CardKind::Safety => "safety that has already protected",
    CardKind::Wish => "wish or dream",
    CardKind::Idea => "idea for what to do",
};

pub const ENGLISH_INK: fn(Ink) -> &'static str = |it| match it {
    Ink::Plain => "as the writing",
    Ink::Red => "red",
    Ink::Orange => "orange",
    Ink::Yellow => "yellow",
    Ink::Green => "green",
    Ink::Blue => "blue",
    Ink::Purple => "purple",
    Ink::Brown => "brown",
};

pub const ENGLISH_AREA: fn(&Area) -> &str = |it| match it {
    Area::PersonalDevelopment => "personal development",
    Area::Network => "network and citizenship",
    Area::Learning => "learning and self-support",
    Area::Own(said) => said,
};

pub const ENGLISH_CONSENT: fn(Consent) -> &'static str = |it| match it {
    Consent::Agree => "agrees",
    Consent::WithReservation => "with a reservation",
    Consent::Disagree => "disagrees",
    Consent::NotAsked => "not asked",
};

pub const ENGLISH_GOAL_STATE: fn(GoalState) -> &'static str = |it| match it {
    GoalState::GoingOn => "under way",
    GoalState::Reached => "reached",
    GoalState::Changed => "changed",
    GoalState::GivenUp => "set aside",
};

pub const ENGLISH_READY_QUESTION: fn(ReadyQuestion) -> &'static str = |it| match it {
    ReadyQuestion::Goal => "How close to the goal are we?",
    ReadyQuestion::Safety => "How safe is it right now?",
    ReadyQuestion::TakesUp => "How much is it on our minds?",
};

pub const ENGLISH_READY_LOW: fn(Option<ReadyQuestion>) -> &'static str = |it| match it {
    Some(ReadyQuestion::Safety) => "not safe at all",
    Some(ReadyQuestion::TakesUp | ReadyQuestion::Goal) | None => "not at all",
};

pub const ENGLISH_READY_HIGH: fn(Option<ReadyQuestion>) -> &'static str = |it| match it {
    Some(ReadyQuestion::Goal) => "we are there",
    Some(ReadyQuestion::Safety) => "as safe as it should be",
    Some(ReadyQuestion::TakesUp) => "all the time",
    None => "completely",
};

pub const ENGLISH_SIDE: fn(Option<Side>) -> &'static str = |it| match it {
    Some(Side::Family) => "family and network",
    Some(Side::Professionals) => "professionals",
    Some(Side::Both) => "both together",
    None => "nobody yet",
};
