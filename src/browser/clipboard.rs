//! Putting text on the clipboard.

use wasm_bindgen_futures::JsFuture;

use super::{Refused, window};

/// Copies plain text.
///
/// # Errors
/// [`Refused`] when the page may not write to the clipboard.
pub async fn copy(text: &str) -> Result<(), Refused> {
    let clipboard = window().navigator().clipboard();
    // In an insecure page the clipboard is missing, although typed as present.
    if clipboard.is_undefined() {
        return Err(Refused("no clipboard".to_owned()));
    }
    JsFuture::from(clipboard.write_text(text)).await?;
    Ok(())
}
