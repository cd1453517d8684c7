//! Turning a drawing into a picture of dots: PNG.

use js_sys::Promise;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement};

use super::files::{object_url, release};
use super::{Refused, window};

/// The most dots a picture may have. Some tablets give a canvas no more.
const MOST_DOTS: f64 = 16_000_000.0;
/// Dots for each CSS pixel of the drawing: enough for a printed page.
const SCALE: f64 = 3.0;

/// Makes a PNG of an SVG file that is `width` by `height` CSS pixels large:
/// three dots a pixel, fewer where the picture would be too large.
///
/// # Errors
/// [`Refused`] when the browser cannot draw it.
pub async fn of_svg(svg: &str, width: f64, height: f64) -> Result<Blob, Refused> {
    let url = object_url(svg, "image/svg+xml")?;
    let drawn = draw(&url, width, height).await;
    release(&url);
    let canvas = drawn?;
    let made = Promise::new(&mut |resolve, reject| {
        if let Err(reason) = canvas.to_blob(&resolve) {
            // A promise that is rejected tells its own reason.
            let _ = reject.call1(&reason, &reason);
        }
    });
    let blob = JsFuture::from(made).await?;
    blob.dyn_into()
        .map_err(|_| Refused("no picture came out of the canvas".to_owned()))
}

async fn draw(url: &str, width: f64, height: f64) -> Result<HtmlCanvasElement, Refused> {
    let image = HtmlImageElement::new()?;
    image.set_src(url);
    JsFuture::from(image.decode()).await?;
    let scale = SCALE.min((MOST_DOTS / (width * height)).sqrt());
    let document = window().document();
    let document = document.ok_or_else(|| Refused("no document".to_owned()))?;
    let canvas: HtmlCanvasElement = document.create_element("canvas")?.unchecked_into();
    let [wide, high] = [width, height].map(|length| length * scale);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the dots were counted above"
    )]
    {
        canvas.set_width(wide as u32);
        canvas.set_height(high as u32);
    }
    let pen = canvas.get_context("2d")?;
    let pen = pen.ok_or_else(|| Refused("no canvas to draw on".to_owned()))?;
    let pen: CanvasRenderingContext2d = pen.unchecked_into();
    pen.draw_image_with_html_image_element_and_dw_and_dh(&image, 0.0, 0.0, wide, high)?;
    Ok(canvas)
}
