//! Being told when an element has another size.

use js_sys::Array;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, ResizeObserver, ResizeObserverEntry};

use super::Refused;

/// Watches an element's size for as long as it lives.
pub struct SizeWatch {
    observer: ResizeObserver,
    /// The browser calls into it.
    _on_size: Closure<dyn FnMut(Array)>,
}

impl SizeWatch {
    /// Calls `on_size` with width and height in CSS pixels, first at once and
    /// then at every change.
    ///
    /// # Errors
    /// [`Refused`] when the browser cannot watch sizes.
    pub fn new(
        element: &Element,
        mut on_size: impl FnMut(f64, f64) + 'static,
    ) -> Result<Self, Refused> {
        let on_size = Closure::<dyn FnMut(Array)>::new(move |entries: Array| {
            let last = entries.pop();
            if let Some(entry) = last.dyn_ref::<ResizeObserverEntry>() {
                let size = entry.content_rect();
                on_size(size.width(), size.height());
            }
        });
        let observer = ResizeObserver::new(on_size.as_ref().unchecked_ref())?;
        observer.observe(element);
        Ok(Self {
            observer,
            _on_size: on_size,
        })
    }
}

impl Drop for SizeWatch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}
