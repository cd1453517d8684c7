//! Format 1: a board as JSON, for this app and for every system that reads it.
//!
//! [`write`](mod@write) and [`read`] are the format and nothing else, and stay as they are
//! when the next one appears. They are described for other systems in
//! `v1/samtavle-1.schema.json` (JSON Schema, draft 2020-12), and `write` is held
//! against it.
//!
//! - **V1** Every key is always there, in the order of the schema. What is
//!   not known is `null`; words that were not said are `""`.
//! - **V2** A code stands in an object with its words beside it. The code rules;
//!   the words are for people and are not read back.
//! - **V3** A reference is an object with an `id`, and beside it what people
//!   call the thing. The id rules; the rest is not read back.
//! - **V4** Ids are UUIDs in hyphened lower case, dates are `YYYY-MM-DD`.
//! - **V5** What is wrong with an id, date, code or number is said with its place
//!   and what it is, see [`super::cursor`].
//! - **V6** Reading forgives what costs nothing: words missing beside a code or
//!   an id, a key missing that could be `null`, a missing `false`, keys in any
//!   order, ids in upper case; and what files of format 1 did not have before the
//!   whole network was in it. Anything else that is missing is damage.

mod codes;
pub mod read;
pub mod write;

/// The value of `format` in every version.
pub const FORMAT: &str = "samtavle";
/// The value of `version`.
pub const VERSION: i64 = 1;
