//! With what a visitor comes: window, language, and what their system prefers.

use std::time::Duration;

/// A window's width and height in CSS pixels.
pub type Size = (u32, u32);

/// A projector or laptop, and what a visitor comes with unless told otherwise.
pub const LAPTOP: Size = (1366, 768);
/// A tablet held upright.
pub const TABLET: Size = (810, 1080);
/// A phone.
pub const PHONE: Size = (390, 844);

/// What a visitor comes with; [`arrives`](Visit::arrives) opens the app.
#[derive(Clone)]
pub struct Visit {
    pub(super) size: Size,
    pub(super) language: &'static str,
    pub(super) touch: bool,
    pub(super) preferences: Vec<(&'static str, &'static str)>,
    pub(super) before_load: Option<String>,
    pub(super) scripts: bool,
    pub(super) patience: Duration,
}

impl Visit {
    /// Starts from a Danish laptop of 1366×768 with a mouse.
    pub fn new() -> Self {
        Self {
            size: LAPTOP,
            language: "da",
            touch: false,
            preferences: Vec::new(),
            before_load: None,
            scripts: true,
            patience: Duration::from_secs(10),
        }
    }

    /// Comes with a window of this size, for example [`TABLET`].
    pub fn on(mut self, size: Size) -> Self {
        self.size = size;
        self
    }

    /// Comes with a browser in this language, for example `"en"`.
    pub fn speaking(mut self, language: &'static str) -> Self {
        self.language = language;
        self
    }

    /// Comes with a touch screen (`pointer: coarse`).
    pub fn touching(mut self) -> Self {
        self.touch = true;
        self
    }

    /// Comes with a system preference, for example `("prefers-color-scheme", "dark")`.
    pub fn preferring(mut self, feature: &'static str, value: &'static str) -> Self {
        self.preferences.push((feature, value));
        self
    }

    /// Runs a script before the app's own on every load, to take something away
    /// from the browser (storage, a permission) as a locked-down machine would.
    pub fn where_first(mut self, script: &str) -> Self {
        self.before_load = Some(script.to_owned());
        self
    }

    /// Comes with scripts switched off. What shows can then only be found by role.
    pub fn without_scripts(mut self) -> Self {
        self.scripts = false;
        self
    }

    /// Waits only half a second for a sentence to become true.
    pub fn impatiently(mut self) -> Self {
        self.patience = Duration::from_millis(500);
        self
    }
}
