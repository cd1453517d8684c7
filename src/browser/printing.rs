//! The browser's own print dialog, which also makes PDF files.

use web_sys::HtmlIFrameElement;

use super::Refused;

/// Prints the document that is shown in a frame.
///
/// # Errors
/// [`Refused`] when the frame shows none or the browser will not print.
pub fn print(frame: &HtmlIFrameElement) -> Result<(), Refused> {
    let window = frame
        .content_window()
        .ok_or_else(|| Refused("the frame shows nothing".to_owned()))?;
    window.focus()?;
    Ok(window.print()?)
}
