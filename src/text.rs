//! Every word the user sees, in each language.
//!
//! One file per part of the app. Each has a struct of its words and one static
//! per language beside each other, so that a translator sees both and a
//! missing translation does not compile. What changes with a number or a name
//! is a `fn`. Its terms are what people in the field say.
//!
//! - **T1** What a family wrote is never a text of ours and never translated.
//! - **T2** Danish is written first, in the words facilitators and families use.

pub mod about;
pub mod agreements;
pub mod cards;
pub mod closing;
mod counting;
pub mod dates;
pub mod drawing;
pub mod easynwk;
pub mod eyes;
pub mod facts;
pub mod goals;
pub mod houses;
mod list;
pub mod looking;
pub mod meaning;
pub mod middle;
pub mod network;
pub mod opening;
pub mod prepared;
pub mod questions;
pub mod refusals;
pub mod report;
mod roles;
pub mod scales;
pub mod several;
pub mod shaping;
pub mod shell;
pub mod talk;
pub mod terms;
pub mod welcome;

use crate::board::all;

pub use about::About;
pub use agreements::Agreements;
pub use cards::Cards;
pub use closing::Closing;
pub use drawing::Drawing;
pub use easynwk::Easynwk;
pub use eyes::Eyes;
pub use facts::Facts;
pub use goals::Goals;
pub use houses::Houses;
pub use looking::Looking;
pub use meaning::Meaning;
pub use middle::Middle;
pub use network::Network;
pub use opening::Opening;
pub use prepared::Prepared;
pub use questions::Questions;
pub use refusals::Refusals;
pub use report::Report;
pub use scales::Scales;
pub use several::Several;
pub use shaping::Shaping;
pub use shell::Shell;
pub use talk::Talk;
pub use terms::Terms;
pub use welcome::Welcome;

/// A language of the interface and of the document.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    /// Danish, the first language.
    #[default]
    Danish,
    /// English.
    English,
}

impl Language {
    /// All languages in the order they are offered.
    pub const ALL: [Self; 2] = all!(Language { Danish, English });

    /// Returns the BCP 47 tag, for `lang` attributes and the file.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Danish => "da",
            Self::English => "en",
        }
    }

    /// Returns the language with this BCP 47 tag.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.tag() == tag)
    }

    /// Returns the language's own name.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::Danish => "Dansk",
            Self::English => "English",
        }
    }

    /// Returns somebody's own words in quotation marks.
    pub fn quoted(self, words: &str) -> String {
        match self {
            Self::Danish => format!("»{words}«"),
            Self::English => format!("“{words}”"),
        }
    }

    /// Returns all words in this language.
    pub fn texts(self) -> &'static Texts {
        match self {
            Self::Danish => &DANISH,
            Self::English => &ENGLISH,
        }
    }
}

/// All words of one language.
#[derive(Debug)]
pub struct Texts {
    /// The method's terms: columns, sectors, rings, ties, states.
    pub terms: Terms,
    /// What is around every room.
    pub shell: Shell,
    /// The words of *Velkommen and the start page*.
    pub welcome: Welcome,
    /// The words of *Netværk*.
    pub network: Network,
    /// The map as one person sees it.
    pub eyes: Eyes,
    /// Those in the middle of the network map.
    pub middle: Middle,
    /// Several people of the network at once.
    pub several: Several,
    /// How the map is divided.
    pub shaping: Shaping,
    /// How the map is looked at.
    pub looking: Looking,
    /// What is known about somebody there, and support.
    pub about: About,
    /// Questions that find people.
    pub questions: Questions,
    /// The words of *Tavlen*.
    pub cards: Cards,
    /// What a card means there.
    pub meaning: Meaning,
    /// Cards written before the meeting.
    pub prepared: Prepared,
    /// The words around drawings.
    pub drawing: Drawing,
    /// The words of *De tre huse*.
    pub houses: Houses,
    /// The words of its tools.
    pub talk: Talk,
    /// The words of *Mål og aftaler*.
    pub goals: Goals,
    /// The words of agreements and of what follows.
    pub agreements: Agreements,
    /// The words of scales.
    pub scales: Scales,
    /// The words of *Afslutning*.
    pub closing: Closing,
    /// The document that leaves.
    pub report: Report,
    /// Short facts in it.
    pub facts: Facts,
    /// Opening a file.
    pub opening: Opening,
    /// A map from easyNWK.
    pub easynwk: Easynwk,
    /// Changes that the board refuses.
    pub refusals: Refusals,
}

static DANISH: Texts = Texts {
    terms: terms::DANISH,
    shell: shell::DANISH,
    welcome: welcome::DANISH,
    network: network::DANISH,
    eyes: eyes::DANISH,
    middle: middle::DANISH,
    several: several::DANISH,
    shaping: shaping::DANISH,
    looking: looking::DANISH,
    about: about::DANISH,
    questions: questions::DANISH,
    cards: cards::DANISH,
    meaning: meaning::DANISH,
    prepared: prepared::DANISH,
    drawing: drawing::DANISH,
    houses: houses::DANISH,
    talk: talk::DANISH,
    goals: goals::DANISH,
    agreements: agreements::DANISH,
    scales: scales::DANISH,
    closing: closing::DANISH,
    report: report::DANISH,
    facts: facts::DANISH,
    opening: opening::DANISH,
    easynwk: easynwk::DANISH,
    refusals: refusals::DANISH,
};

static ENGLISH: Texts = Texts {
    terms: terms::ENGLISH,
    shell: shell::ENGLISH,
    welcome: welcome::ENGLISH,
    network: network::ENGLISH,
    eyes: eyes::ENGLISH,
    middle: middle::ENGLISH,
    several: several::ENGLISH,
    shaping: shaping::ENGLISH,
    looking: looking::ENGLISH,
    about: about::ENGLISH,
    questions: questions::ENGLISH,
    cards: cards::ENGLISH,
    meaning: meaning::ENGLISH,
    prepared: prepared::ENGLISH,
    drawing: drawing::ENGLISH,
    houses: houses::ENGLISH,
    talk: talk::ENGLISH,
    goals: goals::ENGLISH,
    agreements: agreements::ENGLISH,
    scales: scales::ENGLISH,
    closing: closing::ENGLISH,
    report: report::ENGLISH,
    facts: facts::ENGLISH,
    opening: opening::ENGLISH,
    easynwk: easynwk::ENGLISH,
    refusals: refusals::ENGLISH,
};
