//! Samtavle: one shared board for dialogue meetings in child and family work.

pub mod board;

#[cfg(target_arch = "wasm32")]
pub mod ui;
