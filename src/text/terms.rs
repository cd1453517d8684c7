//! The method's terms, the same in the rooms, the file and the document.

mod conversation;
mod network;

use super::list::joined;
use crate::board::{
    Area, Board, CardKind, Column, Consent, GoalState, Ink, Kind, Place, Quality, ReadyQuestion,
    RingNumber, Scale, Sector, Side, Spot, Stance, StandardSector, StepState, Symbol,
};

pub use network::NetworkTerms;

/// The names of what stands on the board.
#[derive(Debug)]
pub struct Terms {
    /// The three questions, as headings.
    pub column: fn(Column) -> &'static str,
    /// The three questions, as one word in a sentence or on a button.
    pub column_short: fn(Column) -> &'static str,
    /// The standard sectors.
    pub standard_sector: fn(StandardSector) -> &'static str,
    /// The standard name of a ring: the same whatever comes outside it, so that
    /// one more ring renames none.
    pub standard_ring: fn(RingNumber) -> &'static str,
    /// Tie qualities, as in *et nært bånd*: the adjective alone.
    pub quality: fn(Quality) -> &'static str,
    /// What a tie quality means, in a few words.
    pub quality_meaning: fn(Quality) -> &'static str,
    /// States of an agreement.
    pub step_state: fn(StepState) -> &'static str,
    /// Kinds of card.
    pub card_kind: fn(CardKind) -> &'static str,
    /// Colours of a drawing.
    pub ink: fn(Ink) -> &'static str,
    /// Areas of life; for one in own words, those words.
    pub area: fn(&Area) -> &str,
    /// What somebody says to a goal, in a word or two.
    pub consent: fn(Consent) -> &'static str,
    /// States of a goal.
    pub goal_state: fn(GoalState) -> &'static str,
    /// That an agreement is to be done by a day, as one word.
    pub by_day: &'static str,
    /// When an agreement is to be done by, where it is no day.
    pub before_next_meeting: &'static str,
    /// The ready questions of scales.
    pub ready_question: fn(ReadyQuestion) -> &'static str,
    /// What 0 means; none for a question in own words.
    pub ready_low: fn(Option<ReadyQuestion>) -> &'static str,
    /// What 10 means; none for a question in own words.
    pub ready_high: fn(Option<ReadyQuestion>) -> &'static str,
    /// Whose agreement one is; none when nobody's yet.
    pub side: fn(Option<Side>) -> &'static str,
    /// Symbols on the map.
    pub symbol: fn(Symbol) -> &'static str,
    /// Person or group.
    pub kind: fn(Kind) -> &'static str,
    /// Where somebody stands, without ring and sector.
    pub place: fn(Place) -> &'static str,
    /// How somebody sees a card, without their words.
    pub stance: fn(&Stance) -> &'static str,
    /// Named but not yet on the map.
    pub waiting: &'static str,
    /// In the middle of the map.
    pub focus: &'static str,
    /// What the network map can tell beyond that.
    pub network: NetworkTerms,
    /// Joins names: *Liva, Noah og Sofie*.
    pub names: fn(&[&str]) -> String,
}

impl Terms {
    /// Returns a sector's name: its own, or the standard one.
    pub fn sector<'a>(&self, sector: &'a Sector) -> &'a str {
        sector
            .name
            .as_deref()
            .or_else(|| sector.standard.map(self.standard_sector))
            .unwrap_or_default()
    }

    /// Returns a ring's name on this board: its own, or the standard one.
    pub fn ring<'a>(&self, rings: &'a [crate::board::Ring], number: RingNumber) -> &'a str {
        rings
            .get(usize::from(number.0))
            .and_then(|ring| ring.name.as_deref())
            .unwrap_or_else(|| (self.standard_ring)(number))
    }

    /// Returns the standard names of all rings there may be, innermost first.
    pub fn standard_rings(&self) -> Vec<String> {
        let numbers = (0..*crate::board::limits::RINGS.end()).map_while(|at| u8::try_from(at).ok());
        numbers
            .map(|at| (self.standard_ring)(RingNumber(at)).to_owned())
            .collect()
    }

    /// Returns what a new outermost ring is called: its standard name, or the
    /// first of them that no ring has.
    pub fn new_ring(&self, rings: &[crate::board::Ring]) -> String {
        let numbers = (0..=rings.len()).map_while(|at| u8::try_from(at).ok());
        let used: Vec<&str> = numbers
            .take(rings.len())
            .map(|at| self.ring(rings, RingNumber(at)))
            .collect();
        let standard = self.standard_rings();
        let (inside, outside) = standard.split_at(rings.len().min(standard.len()));
        let mut names = outside.iter().chain(inside);
        let free = names.find(|name| !used.contains(&name.as_str()));
        free.cloned().unwrap_or_default()
    }

    /// Returns a place in words: *Familie, tæt på*.
    pub fn spot(&self, board: &Board, spot: Spot) -> String {
        let ring = self.ring(&board.rings, spot.ring);
        match board.sector(spot.sector) {
            Some(sector) => format!("{}, {ring}", self.sector(sector)),
            None => ring.to_owned(),
        }
    }

    /// Returns what a scale asks: in own words, or the ready ones.
    pub fn question<'a>(&self, scale: &'a Scale) -> &'a str {
        let ready = || scale.ready.map_or("", self.ready_question);
        scale.question.as_deref().unwrap_or_else(ready)
    }

    /// Returns what 0 means on a scale: in own words, or the ready ones.
    pub fn low<'a>(&self, scale: &'a Scale) -> &'a str {
        let own = scale.low.as_deref();
        own.unwrap_or_else(|| (self.ready_low)(scale.ready))
    }

    /// Returns what 10 means on a scale: in own words, or the ready ones.
    pub fn high<'a>(&self, scale: &'a Scale) -> &'a str {
        let own = scale.high.as_deref();
        own.unwrap_or_else(|| (self.ready_high)(scale.ready))
    }
}

pub(super) const DANISH: Terms = Terms {
    column: |column| match column {
        Column::Worries => "Hvad bekymrer os?",
        Column::Works => "Hvad fungerer?",
        Column::Next => "Hvad skal der ske?",
    },
    column_short: |column| match column {
        Column::Worries => "Bekymrer",
        Column::Works => "Fungerer",
        Column::Next => "Skal ske",
    },
    standard_sector: |sector| match sector {
        StandardSector::Family => "Familie",
        StandardSector::Friends => "Venner og fritid",
        StandardSector::School => "Skole og dagtilbud",
        StandardSector::Professionals => "Fagfolk",
        StandardSector::Associations => "Foreninger og frivillige",
    },
    standard_ring: |ring| match ring.0 {
        0 => "tæt på",
        1 => "lidt længere ude",
        2 => "længere ude",
        3 => "langt væk",
        _ => "længst væk",
    },
    quality: |quality| match quality {
        Quality::Close => "nært",
        Quality::Ordinary => "almindeligt",
        Quality::Weak => "svagt",
        Quality::Strained => "anspændt",
        Quality::Broken => "brudt",
        Quality::NoContact => "ingen kontakt",
    },
    quality_meaning: |quality| match quality {
        Quality::Close => "betyder meget for hinanden",
        Quality::Ordinary => "kender hinanden godt nok",
        Quality::Weak => "kender hinanden lidt",
        Quality::Strained => "der er konflikt",
        Quality::Broken => "var der engang, er der ikke mere",
        Quality::NoContact => "ses og tales ikke ved",
    },
    step_state: |state| match state {
        StepState::Agreed => "aftalt",
        StepState::UnderWay => "i gang",
        StepState::Done => "gjort",
        StepState::Dropped => "ikke aktuel mere",
    },
    card_kind: conversation::DANISH_CARD_KIND,
    ink: conversation::DANISH_INK,
    area: conversation::DANISH_AREA,
    consent: conversation::DANISH_CONSENT,
    goal_state: conversation::DANISH_GOAL_STATE,
    ready_question: conversation::DANISH_READY_QUESTION,
    ready_low: conversation::DANISH_READY_LOW,
    ready_high: conversation::DANISH_READY_HIGH,
    side: conversation::DANISH_SIDE,
    by_day: "dag",
    before_next_meeting: "inden næste møde",
    symbol: |symbol| match symbol {
        Symbol::Circle => "cirkel",
        Symbol::Square => "firkant",
        Symbol::Diamond => "rude",
        Symbol::Pet => "kæledyr",
        Symbol::Thing => "ting",
    },
    kind: |kind| match kind {
        Kind::Person => "person",
        Kind::Group => "gruppe",
    },
    place: |place| match place {
        Place::Focus => "i midten af netværkskortet",
        Place::Waiting => "ikke placeret endnu",
        Place::OnMap(_) => "på netværkskortet",
    },
    stance: |stance| match stance {
        Stance::Also => "ser det også",
        Stance::Differently(_) => "ser det anderledes",
    },
    waiting: "ikke placeret endnu",
    focus: "i midten af netværkskortet",
    network: network::DANISH,
    names: |names| joined(names, " og "),
};

pub(super) const ENGLISH: Terms = Terms {
    column: |column| match column {
        Column::Worries => "What are we worried about?",
        Column::Works => "What is working?",
        Column::Next => "What needs to happen?",
    },
    column_short: |column| match column {
        Column::Worries => "Worries",
        Column::Works => "Works",
        Column::Next => "To happen",
    },
    standard_sector: |sector| match sector {
        StandardSector::Family => "Family",
        StandardSector::Friends => "Friends and leisure",
        StandardSector::School => "School and day care",
        StandardSector::Professionals => "Professionals",
        StandardSector::Associations => "Associations and volunteers",
    },
    standard_ring: |ring| match ring.0 {
        0 => "close",
        1 => "a little further out",
        2 => "further out",
        3 => "far away",
        _ => "furthest away",
    },
    quality: |quality| match quality {
        Quality::Close => "close",
        Quality::Ordinary => "ordinary",
        Quality::Weak => "weak",
        Quality::Strained => "strained",
        Quality::Broken => "broken",
        Quality::NoContact => "no contact",
    },
    quality_meaning: |quality| match quality {
        Quality::Close => "mean a lot to each other",
        Quality::Ordinary => "know each other well enough",
        Quality::Weak => "know each other a little",
        Quality::Strained => "there is conflict",
        Quality::Broken => "was there once, is not any more",
        Quality::NoContact => "do not see or speak to each other",
    },
    step_state: |state| match state {
        StepState::Agreed => "agreed",
        StepState::UnderWay => "under way",
        StepState::Done => "done",
        StepState::Dropped => "no longer relevant",
    },
    card_kind: conversation::ENGLISH_CARD_KIND,
    ink: conversation::ENGLISH_INK,
    area: conversation::ENGLISH_AREA,
    consent: conversation::ENGLISH_CONSENT,
    goal_state: conversation::ENGLISH_GOAL_STATE,
    ready_question: conversation::ENGLISH_READY_QUESTION,
    ready_low: conversation::ENGLISH_READY_LOW,
    ready_high: conversation::ENGLISH_READY_HIGH,
    side: conversation::ENGLISH_SIDE,
    by_day: "day",
    before_next_meeting: "before the next meeting",
    symbol: |symbol| match symbol {
        Symbol::Circle => "circle",
        Symbol::Square => "square",
        Symbol::Diamond => "diamond",
        Symbol::Pet => "pet",
        Symbol::Thing => "thing",
    },
    kind: |kind| match kind {
        Kind::Person => "person",
        Kind::Group => "group",
    },
    place: |place| match place {
        Place::Focus => "in the middle of the map",
        Place::Waiting => "not placed yet",
        Place::OnMap(_) => "on the map",
    },
    stance: |stance| match stance {
        Stance::Also => "sees it too",
        Stance::Differently(_) => "sees it differently",
    },
    waiting: "not placed yet",
    focus: "in the middle of the map",
    network: network::ENGLISH,
    names: |names| joined(names, " and "),
};
