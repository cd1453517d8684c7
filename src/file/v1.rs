//! Format 1: a board as JSON, for this app and for every system that reads it.
//!
//! These types are the format and nothing else. They are described for other
//! systems in `v1/samtavle-1.schema.json` (JSON Schema, draft 2020-12).
//!
//! - **V1** Every key is always there, in the order of the fields below. What is
//!   not known is `null`; words that were not said are `""`.
//! - **V2** A code stands in an object with its words beside it. The code rules;
//!   the words are for people and are not read back.
//! - **V3** A reference is an object with an `id`, and beside it what people
//!   call the thing. The id rules; the rest is not read back.
//! - **V4** Ids are UUIDs in hyphened lower case, dates are `YYYY-MM-DD`.
//! - **V5** Ids, dates, codes and numbers are plain text and numbers here; [`read`]
//!   judges them and can therefore say where and what is wrong.
//! - **V6** Reading forgives what costs nothing: words missing beside a code or
//!   an id, a key missing that could be `null`, keys in any order, ids in upper
//!   case. Anything else that is missing is damage.

mod codes;
pub mod read;
pub mod write;

use serde::{Deserialize, Serialize};

/// The value of `format` in every version.
pub const FORMAT: &str = "samtavle";
/// The value of `version`.
pub const VERSION: u64 = 1;

/// A whole file.
#[derive(Debug, Serialize, Deserialize)]
pub struct Document {
    /// Always [`FORMAT`].
    pub format: String,
    /// Always [`VERSION`].
    pub version: u64,
    /// The language of the words beside codes, as a BCP 47 tag.
    pub language: String,
    /// The board's id, the same in all its files.
    pub id: String,
    /// The rings of closeness, innermost first.
    pub rings: Vec<Ring>,
    /// The sectors in their order around the map.
    pub sectors: Vec<Sector>,
    /// The people, the focus child included.
    pub people: Vec<Person>,
    /// The groups.
    pub groups: Vec<Person>,
    /// The ties between people and groups.
    pub ties: Vec<Tie>,
    /// The cards of all columns.
    pub cards: Vec<Card>,
    /// The goals.
    pub goals: Vec<Goal>,
    /// The agreements.
    pub steps: Vec<Step>,
    /// The meetings; exactly one for now.
    pub meetings: Vec<Meeting>,
}

/// A code and the words for it (V2).
#[derive(Debug, Serialize, Deserialize)]
pub struct Code {
    /// The code.
    pub code: String,
    /// The words, in the document's language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

/// A reference to a person or group (V3).
#[derive(Debug, Serialize, Deserialize)]
pub struct PersonRef {
    /// Its id.
    pub id: String,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// A reference to a sector or a goal (V3).
#[derive(Debug, Serialize, Deserialize)]
pub struct TextRef {
    /// Its id.
    pub id: String,
    /// Its name or words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

/// A ring.
#[derive(Debug, Serialize, Deserialize)]
pub struct Ring {
    /// 1 for the innermost, and so on outwards.
    pub number: u8,
    /// The ring's own name, if it has one.
    pub name: Option<String>,
    /// What it is called: its own name or the standard one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

/// A sector.
#[derive(Debug, Serialize, Deserialize)]
pub struct Sector {
    /// Its id.
    pub id: String,
    /// Which standard sector it is.
    pub standard: Code,
    /// The sector's own name, if it has one.
    pub name: Option<String>,
}

/// A person or a group.
#[derive(Debug, Serialize, Deserialize)]
pub struct Person {
    /// Its id.
    pub id: String,
    /// Which one it was to be named, people and groups together, from 1.
    pub order: u32,
    /// The name or nickname.
    pub name: String,
    /// The role in own words.
    pub role: String,
    /// The shape on the map.
    pub symbol: Code,
    /// Where it stands.
    pub place: Place,
}

/// Where somebody stands.
#[derive(Debug, Serialize, Deserialize)]
pub struct Place {
    /// In focus, waiting, or on the map.
    pub code: String,
    /// The words for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The ring; only on the map.
    pub ring: Option<RingRef>,
    /// The sector; only on the map.
    pub sector: Option<TextRef>,
    /// Where a hand put it; only on the map.
    pub exact: Option<Exact>,
}

/// A reference to a ring by its number.
#[derive(Debug, Serialize, Deserialize)]
pub struct RingRef {
    /// 1 for the innermost.
    pub number: u8,
    /// What the ring is called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

/// A place within one ring of one sector.
#[derive(Debug, Serialize, Deserialize)]
pub struct Exact {
    /// Along the sector, clockwise, in thousandths.
    pub along: u16,
    /// Outwards across the ring, in thousandths.
    pub out: u16,
}

/// A tie.
#[derive(Debug, Serialize, Deserialize)]
pub struct Tie {
    /// Its id.
    pub id: String,
    /// One end.
    pub from: PersonRef,
    /// The other end.
    pub to: PersonRef,
    /// How it is.
    pub quality: Code,
}

/// A card.
#[derive(Debug, Serialize, Deserialize)]
pub struct Card {
    /// Its id.
    pub id: String,
    /// Its column.
    pub column: Code,
    /// The words as they were said.
    pub text: String,
    /// Who said it.
    pub speakers: Vec<PersonRef>,
    /// Who it is about.
    pub about: Vec<PersonRef>,
    /// How others see it.
    pub views: Vec<View>,
}

/// How one person sees a card.
#[derive(Debug, Serialize, Deserialize)]
pub struct View {
    /// Whose view it is.
    pub person: PersonRef,
    /// Sees it too, or differently.
    pub stance: Code,
    /// How it is seen differently; `""` for one who sees it too.
    pub words: String,
}

/// A goal.
#[derive(Debug, Serialize, Deserialize)]
pub struct Goal {
    /// Its id.
    pub id: String,
    /// Its words.
    pub text: String,
    /// Whose goal it is.
    pub owner: Option<PersonRef>,
    /// How we will notice.
    pub sign: String,
    /// Where each sees it now.
    pub scale: Scale,
}

/// A 0–10 scale.
#[derive(Debug, Serialize, Deserialize)]
pub struct Scale {
    /// The answers, each person once.
    pub ratings: Vec<Rating>,
}

/// One person's answer on a scale.
#[derive(Debug, Serialize, Deserialize)]
pub struct Rating {
    /// Whose answer it is.
    pub person: PersonRef,
    /// 0 to 10.
    pub score: u8,
}

/// An agreement.
#[derive(Debug, Serialize, Deserialize)]
pub struct Step {
    /// Its id.
    pub id: String,
    /// The goal it belongs to, if any.
    pub goal: Option<TextRef>,
    /// What is to be done.
    pub what: String,
    /// Who does it.
    pub who: Vec<PersonRef>,
    /// By which day.
    pub by: Option<String>,
    /// How far it is.
    pub state: Code,
}

/// A meeting.
#[derive(Debug, Serialize, Deserialize)]
pub struct Meeting {
    /// Its id.
    pub id: String,
    /// The day it is held.
    pub date: Option<String>,
    /// Where it is held.
    pub place: String,
    /// Why we meet.
    pub purpose: String,
    /// What it is about, in order.
    pub agenda: Vec<AgendaItem>,
    /// Who takes part.
    pub participants: Vec<PersonRef>,
}

/// A point of the agenda.
#[derive(Debug, Serialize, Deserialize)]
pub struct AgendaItem {
    /// Its id.
    pub id: String,
    /// Its words.
    pub text: String,
}
