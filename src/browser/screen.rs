//! The screen: full screen and what the device prefers.

use super::{Refused, window};

/// Goes to full screen, or back.
///
/// # Errors
/// [`Refused`] when the browser allows no full screen.
pub fn toggle_full_screen() -> Result<(), Refused> {
    let document = window()
        .document()
        .ok_or_else(|| Refused("no document".to_owned()))?;
    if document.fullscreen_element().is_some() {
        document.exit_fullscreen();
        return Ok(());
    }
    let root = document
        .document_element()
        .ok_or_else(|| Refused("no root element".to_owned()))?;
    Ok(root.request_fullscreen()?)
}

/// Returns the languages the device prefers, as BCP 47 tags, best first.
pub fn preferred_languages() -> Vec<String> {
    window()
        .navigator()
        .languages()
        .iter()
        .filter_map(|language| language.as_string())
        .collect()
}
