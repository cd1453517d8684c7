//! Menus that lie over the page: they close before anything below them does, and
//! when the focus goes elsewhere, so that it is never behind one.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Event, HtmlElement, KeyboardEvent, Node};

use super::window;

/// Minds the menus for as long as the page lives.
pub fn mind() {
    let window = window();
    // Before anything else hears them: Escape belongs to the menu.
    for name in ["keydown", "focusin"] {
        let on_event = Closure::<dyn FnMut(Event)>::new(move |event: Event| mind_event(&event));
        let listener = on_event.as_ref().unchecked_ref();
        // It fails only for what is no function.
        let _ = window.add_event_listener_with_callback_and_bool(name, listener, true);
        on_event.forget();
    }
}

fn mind_event(event: &Event) {
    let Some(menu) = open() else { return };
    match event.dyn_ref::<KeyboardEvent>() {
        Some(key) if key.key() == "Escape" => {
            event.prevent_default();
            event.stop_immediate_propagation();
        }
        Some(_) => return,
        None if is_of(&menu, event) => return,
        None => {}
    }
    // It fails only for what is closed already.
    let _ = menu.hide_popover();
}

/// Returns the menu that is open; none in a browser that knows no popover.
fn open() -> Option<HtmlElement> {
    let document = window().document()?;
    let open = document.query_selector("[popover=auto]:popover-open");
    open.ok().flatten()?.dyn_into().ok()
}

/// Says whether something came from inside a menu or from what opens it.
fn is_of(menu: &HtmlElement, event: &Event) -> bool {
    let Some(target) = event.target() else {
        return false;
    };
    let is_inside = target
        .dyn_ref::<Node>()
        .is_some_and(|it| menu.contains(Some(it)));
    let opener = format!("[popovertarget={}]", menu.id());
    let is_opener = |it: &web_sys::Element| matches!(it.closest(&opener), Ok(Some(_)));
    is_inside || target.dyn_ref().is_some_and(is_opener)
}
