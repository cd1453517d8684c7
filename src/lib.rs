//! Samtavle: one shared board for dialogue meetings in child and family social
//! work. It runs in the browser; nothing is ever sent anywhere.
//!
//! A map of the code in reading order. Imports run one way, upwards in this
//! list, which `tests/tidy.rs` holds; what each layer promises, its own tests.
//!
//! - [`board`]: the document, its rules, commands, undo. *Knows no browser, no
//!   file format, no clock, no chance, no language.*
//! - [`map`]: the geometry of the network map. *Pure: the same board gives the
//!   same picture, on the screen and on paper.*
//! - [`text`]: every word the user sees, in Danish and English.
//! - [`file`]: opening and saving. *A board is replaced only by one that has
//!   passed every check.*
//! - [`example`]: a family that does not exist, built by commands.
//! - [`report`]: the documents that leave.
//! - `browser` (only on wasm): what we ask of the browser, one API per file.
//!   *Everything that can fail returns an error that somebody shows.*
//! - `ui` (only on wasm): the rooms of the app. *Components hold no rules; the
//!   board changes by commands alone.*

pub mod board;
pub mod example;
pub mod file;
pub mod map;
pub mod report;
pub mod text;

#[cfg(target_arch = "wasm32")]
pub mod browser;
#[cfg(target_arch = "wasm32")]
pub mod ui;
