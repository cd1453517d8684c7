//! A finger along the row of those who wait. The browser leaves every way of it
//! to us, or it would take a person who is drawn aside for a row to scroll or a
//! page to go back from: so the row is moved here, as long as the finger stays
//! along it.

use wasm_bindgen::JsCast;
use web_sys::{Element, PointerEvent};

/// Those who wait, in their row.
const ROW: &str = ".tray__people";
/// How far a finger may move and still tap, in pixels.
const TREMOR: i32 = 6;
/// How far above or below the row a finger is still along it, in pixels.
const BESIDE: f64 = 10.0;

/// What a finger on the row does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Along {
    /// Nothing yet.
    Resting,
    /// It moves the row.
    Sliding,
    /// It has left the row: whoever is under it comes along.
    Gone,
}

/// A finger that came down on somebody in a row with more people than it shows.
pub struct Slide {
    pointer: i32,
    row: Element,
    from: (i32, i32),
    scrolled: i32,
    has_begun: bool,
}

impl Slide {
    /// Returns the finger that has come down, unless it is a mouse, or all of
    /// the row shows.
    pub fn of(event: &PointerEvent) -> Option<Self> {
        let target: Element = event.target()?.dyn_into().ok()?;
        let row = target.closest(ROW).ok()??;
        let is_long = row.scroll_width() > row.client_width();
        (is_long && event.pointer_type() != "mouse").then(|| Self {
            pointer: event.pointer_id(),
            from: (event.client_x(), event.client_y()),
            scrolled: row.scroll_left(),
            row,
            has_begun: false,
        })
    }

    /// Says whether an event is of this finger.
    pub fn is_of(&self, event: &PointerEvent) -> bool {
        self.pointer == event.pointer_id()
    }

    /// Says whether it has moved the row.
    pub fn has_begun(&self) -> bool {
        self.has_begun
    }

    /// Follows the finger.
    pub fn moved(&mut self, event: &PointerEvent) -> Along {
        let (x, y) = (event.client_x(), event.client_y());
        let (along, across) = ((x - self.from.0).abs(), (y - self.from.1).abs());
        if !self.has_begun {
            if along.max(across) < TREMOR {
                return Along::Resting;
            }
            if across > along {
                return Along::Gone;
            }
            self.has_begun = true;
        }
        let rect = self.row.get_bounding_client_rect();
        let reach = rect.top() - BESIDE..rect.bottom() + BESIDE;
        if !reach.contains(&f64::from(y)) {
            return Along::Gone;
        }
        self.row.set_scroll_left(self.scrolled + self.from.0 - x);
        Along::Sliding
    }
}
