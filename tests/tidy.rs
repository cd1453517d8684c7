//! The house rules that a compiler does not know, read off the source.
//!
//! 1. Layers: imports run one way, and the core knows nothing of the world.
//! 2. Files: each says what it is for, is short, and holds nothing unfinished.
//! 3. Style sheets: colours are tokens, directions are logical.
//! 4. Words: what a user reads stands in `text/`.
//! 5. The page: nothing comes from elsewhere.
//! 6. Lean: the interface is built of few types.
//! 7. Circles: what stands side by side imports one way.
//! 8. Lines: the style sheet draws ties as the map does.
//!
//! A rule that stands in the way is changed here, with its reason, not avoided.

#[path = "tidy/circles.rs"]
mod circles;
#[path = "tidy/files.rs"]
mod files;
#[path = "tidy/layers.rs"]
mod layers;
#[path = "tidy/lean.rs"]
mod lean;
#[path = "tidy/lines.rs"]
mod lines;
#[path = "tidy/page.rs"]
mod page;
#[path = "tidy/source.rs"]
mod source;
#[path = "tidy/style.rs"]
mod style;
#[path = "tidy/words.rs"]
mod words;

/// Fails with every place that breaks a rule and what to do instead.
#[track_caller]
fn nothing_breaks(rule: &str, places: &[String]) {
    assert!(places.is_empty(), "{rule}\n\n  {}\n", places.join("\n  "));
}
