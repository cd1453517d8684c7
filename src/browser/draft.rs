//! The draft: what lets a board survive a reload or a crashed tab.
//!
//! It lies in this tab's session storage only, and goes with the tab.

use web_sys::Storage;

use super::{Refused, window};

const BOARD: &str = "samtavle.draft";
const SCREEN: &str = "samtavle.screen";

fn storage() -> Result<Storage, Refused> {
    window()
        .session_storage()?
        .ok_or_else(|| Refused("no session storage".to_owned()))
}

/// Keeps the draft, in place of the one before.
///
/// # Errors
/// [`Refused`] when storage is denied or full; the draft before is then kept.
pub fn keep(draft: &str) -> Result<(), Refused> {
    Ok(storage()?.set_item(BOARD, draft)?)
}

/// Returns the draft that is kept, if any.
///
/// # Errors
/// [`Refused`] when storage is denied.
pub fn kept() -> Result<Option<String>, Refused> {
    Ok(storage()?.get_item(BOARD)?)
}

/// Forgets the draft.
///
/// # Errors
/// [`Refused`] when storage is denied.
pub fn forget() -> Result<(), Refused> {
    Ok(storage()?.remove_item(BOARD)?)
}

/// Keeps how the screen is set, so that a reload does not change it.
///
/// # Errors
/// [`Refused`] when storage is denied or full.
pub fn keep_screen(settings: &str) -> Result<(), Refused> {
    Ok(storage()?.set_item(SCREEN, settings)?)
}

/// Returns how the screen was set, if that is known.
pub fn kept_screen() -> Option<String> {
    storage().ok()?.get_item(SCREEN).ok()?
}
