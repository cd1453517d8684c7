//! The map leaves as a picture: downloaded from two rooms, whole and not blank.

use std::fs;
use std::path::Path;

use crate::harness::{Visitor, containing};

fn arrives_at_example() -> Visitor {
    let person = Visitor::arrives();
    person.clicks_button("Vis eksemplet");
    person.sees("button", containing("Mormor Grethe"));
    person
}

/// Returns a PNG's width and height, from its first chunk.
fn size_of_png(bytes: &[u8]) -> (u32, u32) {
    assert!(bytes.starts_with(b"\x89PNG\r\n\x1a\n"));
    let number = |at: usize| {
        let bytes = bytes[at..at + 4].try_into().expect("four bytes");
        u32::from_be_bytes(bytes)
    };
    (number(16), number(20))
}

/// Returns the size an SVG file gives itself, after the browser has read it as
/// the XML that it must be.
fn size_of_svg(person: &Visitor, file: &Path) -> (f64, f64) {
    let svg = fs::read_to_string(file).expect("the file was written");
    let script = format!(
        "const read = new DOMParser().parseFromString({}, 'image/svg+xml');
         const root = read.documentElement;
         return read.querySelector('parsererror')
             ? read.textContent
             : [Number(root.getAttribute('width')), Number(root.getAttribute('height'))];",
        serde_json::json!(svg)
    );
    let size = person.asks_the_page(&script);
    let length = |at: usize| size[at].as_f64().unwrap_or_else(|| panic!("{size}"));
    (length(0), length(1))
}

/// How many different colours a downloaded picture shows, by its own dots.
fn colours(person: &Visitor, file: &Path) -> u64 {
    let bytes = fs::read(file).expect("the file was written");
    let script = format!(
        "const bytes = new Uint8Array({});
         return createImageBitmap(new Blob([bytes], {{ type: 'image/png' }})).then((image) => {{
             const canvas = new OffscreenCanvas(400, 300);
             const pen = canvas.getContext('2d');
             pen.drawImage(image, 0, 0, 400, 300);
             const dots = new Uint32Array(pen.getImageData(0, 0, 400, 300).data.buffer);
             return new Set(dots).size;
         }});",
        serde_json::json!(bytes)
    );
    person.asks_the_page(&script).as_u64().unwrap_or_default()
}

#[test]
fn from_the_network_by_keyboard_as_a_drawing() {
    let person = arrives_at_example();
    // What the screen shows of the map does not change the picture.
    person.clicks_button("Zoom ind");
    person.tabs_to("button", "Netværkskortet som billede");
    person.presses("Enter");
    person.tabs_to("button", "Hent tegning (SVG)");
    person.finds_nothing_with_axe();
    person.presses("Enter");
    person.sees_text("Netværkskortet er hentet til Downloads.");
    let file = person.finds_download(".svg");
    assert!(!file.to_string_lossy().contains("Liva"));
    let (width, height) = size_of_svg(&person, &file);
    assert!(width > 1200.0 && height > 800.0);
    let svg = fs::read_to_string(&file).expect("the file was written");
    assert!(svg.contains(">Netværket omkring Liva<"));
}

#[test]
fn from_the_closing_by_mouse_as_a_picture_of_dots() {
    let person = arrives_at_example();
    person.clicks_button("Afslutning");
    person.clicks_button("Hent tegning (SVG)");
    let (width, height) = size_of_svg(&person, &person.finds_download(".svg"));
    person.clicks_button("Hent billede (PNG)");
    let file = person.finds_download(".png");
    let bytes = fs::read(&file).expect("the file was written");
    let (wide, high) = size_of_png(&bytes);
    // Three dots a pixel, rounded down.
    assert!((f64::from(wide) - width * 3.0).abs() <= 3.0, "{wide}");
    assert!((f64::from(high) - height * 3.0).abs() <= 3.0, "{high}");
    assert!(colours(&person, &file) > 50);
    person.has_made_no_request_since_load();
}

#[test]
fn a_browser_that_draws_nothing_is_told() {
    let refuses = "HTMLCanvasElement.prototype.getContext = () => null";
    let person = crate::harness::Visit::new().where_first(refuses).arrives();
    person.clicks_button("Vis eksemplet");
    person.clicks_button("Afslutning");
    person.clicks_button("Hent billede (PNG)");
    person.sees_text("Browseren kunne ikke lave billedet.");
}
