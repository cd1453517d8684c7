//! What we ask of the browser, one API per file.
//!
//! - **W1** Everything that can be denied, full or missing returns an error
//!   that somebody shows; nothing here panics or throws.
//! - **W2** Nothing here sends anything anywhere, and nothing is kept except in
//!   this tab's session storage.
//! - **W3** Nothing here knows the board.

pub mod clipboard;
pub mod clock;
pub mod draft;
pub mod files;
pub mod leaving;
pub mod page;
pub mod png;
pub mod popovers;
pub mod printing;
pub mod random;
pub mod resizing;
pub mod screen;
pub mod voice;

use wasm_bindgen::JsValue;
use web_sys::Window;

/// Returns the window. There always is one where this code runs.
///
/// # Panics
/// Outside a browser page.
pub fn window() -> Window {
    web_sys::window().expect("the app only ever runs in a page")
}

/// The browser said no: denied, full, missing or failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused(
    /// What the browser gave as its reason, for the console.
    pub String,
);

impl From<JsValue> for Refused {
    fn from(reason: JsValue) -> Self {
        Self(format!("{reason:?}"))
    }
}
