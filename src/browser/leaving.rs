//! Asking before the page is left.

use std::cell::RefCell;

use gloo_events::{EventListener, EventListenerOptions};

use super::window;

thread_local! {
    static GUARD: RefCell<Option<EventListener>> = const { RefCell::new(None) };
}

/// Lets the browser ask before the tab is closed, or stops it from asking.
pub fn ask_before_leaving(should_ask: bool) {
    GUARD.with_borrow_mut(|guard| {
        if should_ask && guard.is_none() {
            let options = EventListenerOptions::enable_prevent_default();
            *guard = Some(EventListener::new_with_options(
                &window(),
                "beforeunload",
                options,
                web_sys::Event::prevent_default,
            ));
        } else if !should_ask {
            *guard = None;
        }
    });
}
