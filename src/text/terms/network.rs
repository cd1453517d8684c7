//! The terms of the network map: what is known of people, ties and colours.

use crate::board::{Age, Direction, Knows, Offer, Person, Support, SupportKind, Tone};
use crate::text::list::joined;

/// The names of what the map can tell.
#[derive(Debug)]
pub struct NetworkTerms {
    /// What somebody can offer.
    pub offer: fn(Offer) -> &'static str,
    /// How much somebody knows about the situation.
    pub knows: fn(Knows) -> &'static str,
    /// Which way support goes, seen from one end of a tie.
    pub direction: fn(Direction) -> &'static str,
    /// What support consists of.
    pub support_kind: fn(SupportKind) -> &'static str,
    /// Support in words, after the name of one end: *giver praktisk hjælp*.
    pub supports: fn(Support) -> String,
    /// The colour of a sector.
    pub tone: fn(Tone) -> &'static str,
    /// How old somebody is: *9 år*, *født i 2017*.
    pub age: fn(Age) -> String,
    /// No longer alive.
    pub deceased: &'static str,
    /// Wished for, not yet part of the network.
    pub wished: &'static str,
    /// Has been asked to be on the map.
    pub asked: &'static str,
    /// Takes part in the meeting.
    pub here: &'static str,
    /// What the shapes of people's symbols mean.
    pub shapes: &'static str,
    /// What an arrow head on a tie means.
    pub support: &'static str,
    /// Those who live together.
    pub household: &'static str,
    /// The map as one person would place everybody.
    pub viewpoint_of: fn(name: &str) -> String,
}

impl NetworkTerms {
    /// Returns in words that somebody does not live any more or is only wished
    /// for; nothing of everybody else.
    pub fn absence(&self, person: &Person) -> impl Iterator<Item = &'static str> {
        let is_so = [
            (person.is_deceased, self.deceased),
            (person.is_wished, self.wished),
        ];
        is_so
            .into_iter()
            .filter_map(|(is_so, words)| is_so.then_some(words))
    }
}

pub(super) const DANISH: NetworkTerms = NetworkTerms {
    offer: |offer| match offer {
        Offer::DailyCare => "daglig omsorg",
        Offer::Homework => "lektiehjælp",
        Offer::Leisure => "fritid",
        Offer::Practical => "praktisk hjælp",
        Offer::Economic => "økonomisk hjælp",
        Offer::Talk => "én at tale med",
        Offer::AdultFriend => "voksenven",
        Offer::Transport => "kørsel",
        Offer::SleepOver => "et sted at sove",
    },
    knows: |knows| match knows {
        Knows::All => "ved alt",
        Knows::Some => "ved noget",
        Knows::Nothing => "ved intet",
        Knows::ShouldKnow => "bør vide",
    },
    direction: |direction| match direction {
        Direction::Gives => "giver støtte",
        Direction::Gets => "får støtte",
        Direction::Both => "støtter hinanden",
    },
    support_kind: kind_in_danish,
    supports: |support| {
        let kinds: Vec<&str> = support.kinds.iter().map(kind_in_danish).collect();
        let with = joined(&kinds, " og ");
        match (support.direction, kinds.is_empty()) {
            (Direction::Gives, true) => "giver støtte".to_owned(),
            (Direction::Gets, true) => "får støtte".to_owned(),
            (Direction::Both, true) => "støtter hinanden".to_owned(),
            (Direction::Gives, false) => format!("giver {with}"),
            (Direction::Gets, false) => format!("får {with}"),
            (Direction::Both, false) => format!("støtter hinanden med {with}"),
        }
    },
    tone: |tone| match tone {
        Tone::Rose => "rosa",
        Tone::Ochre => "okker",
        Tone::Green => "grøn",
        Tone::Slate => "skifergrå",
        Tone::Blue => "blå",
        Tone::Plum => "blomme",
        Tone::Teal => "petroleum",
        Tone::Clay => "ler",
    },
    age: |age| match age {
        Age::Years(years) => format!("{years} år"),
        Age::BirthYear(year) => format!("født i {year}"),
    },
    deceased: "lever ikke mere",
    wished: "ønskes i netværket",
    asked: "er spurgt om at være på netværkskortet",
    here: "er med i dag",
    shapes: "personer – formen vælger man selv",
    support: "støtte, i pilens retning",
    household: "bor sammen",
    viewpoint_of: |name| format!("Netværkskortet, som {name} ser det"),
};

fn kind_in_danish(kind: SupportKind) -> &'static str {
    match kind {
        SupportKind::Emotional => "følelsesmæssig støtte",
        SupportKind::Practical => "praktisk hjælp",
        SupportKind::Knowledge => "viden og råd",
        SupportKind::Economic => "økonomisk hjælp",
        SupportKind::Company => "selskab",
    }
}

pub(super) const ENGLISH: NetworkTerms = NetworkTerms {
    offer: |offer| match offer {
        Offer::DailyCare => "daily care",
        Offer::Homework => "homework",
        Offer::Leisure => "leisure",
        Offer::Practical => "practical help",
        Offer::Economic => "help with money",
        Offer::Talk => "somebody to talk to",
        Offer::AdultFriend => "adult friend",
        Offer::Transport => "transport",
        Offer::SleepOver => "a place to sleep over",
    },
    knows: |knows| match knows {
        Knows::All => "knows all",
        Knows::Some => "knows some",
        Knows::Nothing => "knows nothing",
        Knows::ShouldKnow => "should know",
    },
    direction: |direction| match direction {
        Direction::Gives => "gives support",
        Direction::Gets => "gets support",
        Direction::Both => "support each other",
    },
    support_kind: kind_in_english,
    supports: |support| {
        let kinds: Vec<&str> = support.kinds.iter().map(kind_in_english).collect();
        let with = joined(&kinds, " and ");
        match (support.direction, kinds.is_empty()) {
            (Direction::Gives, true) => "gives support".to_owned(),
            (Direction::Gets, true) => "gets support".to_owned(),
            (Direction::Both, true) => "support each other".to_owned(),
            (Direction::Gives, false) => format!("gives {with}"),
            (Direction::Gets, false) => format!("gets {with}"),
            (Direction::Both, false) => format!("support each other with {with}"),
        }
    },
    tone: |tone| match tone {
        Tone::Rose => "rose",
        Tone::Ochre => "ochre",
        Tone::Green => "green",
        Tone::Slate => "slate",
        Tone::Blue => "blue",
        Tone::Plum => "plum",
        Tone::Teal => "teal",
        Tone::Clay => "clay",
    },
    age: |age| match age {
        Age::Years(1) => "1 year old".to_owned(),
        Age::Years(years) => format!("{years} years old"),
        Age::BirthYear(year) => format!("born in {year}"),
    },
    deceased: "no longer alive",
    wished: "wished for in the network",
    asked: "has been asked to be on the map",
    here: "here today",
    shapes: "people – any shape may be chosen",
    support: "support, the way of the arrow",
    household: "live together",
    viewpoint_of: |name| format!("The map as {name} sees it"),
};

fn kind_in_english(kind: SupportKind) -> &'static str {
    match kind {
        SupportKind::Emotional => "emotional support",
        SupportKind::Practical => "practical help",
        SupportKind::Knowledge => "knowledge and advice",
        SupportKind::Economic => "help with money",
        SupportKind::Company => "company",
    }
}
