//! The page around the app: its title, language and the marks that style it.

use wasm_bindgen::JsCast;
use web_sys::{
    Document, Element, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition, SvgElement,
};

use super::window;

/// The element around the room that is shown.
const ROOM: &str = "room";

/// How near an edge something held scrolls, in px: about as high as the heading
/// and the empty line that stand there.
const EDGE: f64 = 96.0;

/// How fast it scrolls at the very edge, in px per millisecond: as fast on a
/// machine that draws few frames.
const FASTEST: f64 = 1.0;

/// The longest time that one step of scrolling stands for, in milliseconds: a
/// machine that paused jumps no further.
const LONGEST_STEP_MS: f64 = 100.0;

fn document() -> Option<Document> {
    window().document()
}

/// Sets the title of the tab.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Sets an attribute of the page's root element, such as `lang` or a theme.
pub fn set_root_attribute(name: &str, value: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        // It fails only for a name that is no attribute name; ours are constants.
        let _ = root.set_attribute(name, value);
    }
}

/// Returns the element that has the keyboard's focus.
pub fn focused() -> Option<Element> {
    document()?.active_element()
}

/// Puts the keyboard's focus on the element with this id, if it is there.
pub fn focus(id: &str) {
    let Some(element) = document().and_then(|document| document.get_element_by_id(id)) else {
        return;
    };
    // What is drawn takes the focus by a method of the same name.
    let _ = match element.dyn_ref::<SvgElement>() {
        Some(drawn) => drawn.focus(),
        None => element.unchecked_into::<HtmlElement>().focus(),
    };
}

/// Shows a room from its beginning, however far the one before was scrolled.
pub fn begin_room() {
    if let Some(room) = document().and_then(|document| document.get_element_by_id(ROOM)) {
        room.set_scroll_top(0);
    }
}

/// Puts the keyboard's focus on the room where nothing has it any more.
pub fn focus_room_if_lost() {
    if is_focus_lost() {
        focus(ROOM);
    }
}

/// Puts the keyboard's focus, where nothing has it any more, on the first of some
/// elements that takes it.
pub fn focus_if_lost(ids: &[&str]) {
    for id in ids {
        if is_focus_lost() {
            focus(id);
        }
    }
}

/// Says whether nothing has the focus, so that keys reach only the page.
pub fn is_focus_lost() -> bool {
    focused().is_none_or(|it| it.tag_name() == "BODY")
}

/// Gives the keyboard's focus back to an element that had it.
pub fn focus_again(element: Option<Element>) {
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

/// Puts the keyboard's focus on the first thing that takes it inside the
/// element with this id, if there is one.
pub fn focus_inside(id: &str) {
    let element = document().and_then(|document| document.get_element_by_id(id));
    if let Some(element) = element {
        focus_first(&element);
    }
}

/// Marks all words of the field inside the element with this id, to be written
/// over; where they do not stand in a field yet, opens them. Says whether they are
/// marked, or whether it must be asked again once the page shows the field.
pub fn write_over(id: &str) -> bool {
    let element = document().and_then(|document| document.get_element_by_id(id));
    let Some(element) = element else { return false };
    let field = element.query_selector("textarea").ok().flatten();
    if let Some(field) = field.and_then(|it| it.dyn_into::<web_sys::HtmlTextAreaElement>().ok()) {
        field.select();
        true
    } else {
        let opener = focus_first(&element).then(focused).flatten();
        if let Some(opener) = opener.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
            opener.click();
        }
        false
    }
}

/// Puts the focus on the first thing that takes it inside an element, or on
/// itself; says whether something took it.
fn focus_first(element: &Element) -> bool {
    let takes = "button, input, select, textarea, [tabindex=\"0\"]";
    let first = if element.matches(takes).unwrap_or(false) {
        Some(element.clone())
    } else {
        // It fails only for a selector that is none; ours is a constant.
        element.query_selector(takes).ok().flatten()
    };
    let Some(first) = first.and_then(|it| it.dyn_into::<HtmlElement>().ok()) else {
        return false;
    };
    let _ = first.focus();
    // What is hidden does not take it.
    focused().is_some_and(|it| it.is_same_node(Some(&first)))
}

/// Where the focus is, and what is near it: what to hold on to when it goes.
#[derive(Clone, Debug)]
pub struct Foothold(Vec<[Option<Element>; 3]>);

/// Returns a foothold at the focus: it and each element around it up to the
/// room, each with the next one beside it and the one before.
pub fn foothold() -> Foothold {
    let mut around = focused();
    let mut held = Vec::new();
    while let Some(it) = around.filter(|it| it.id() != ROOM && it.tag_name() != "BODY") {
        around = it.parent_element();
        let beside = [it.next_element_sibling(), it.previous_element_sibling()];
        let [next, previous] = beside;
        held.push([Some(it), next, previous]);
    }
    Foothold(held)
}

/// Puts the focus on what is nearest to where it was, if it has fallen to the
/// page: what is still there of a foothold, else the room's heading.
pub fn regain(foothold: &Foothold) {
    if !is_focus_lost() || foothold.0.is_empty() {
        return;
    }
    let is_here = |it: &&Element| it.is_connected();
    let mut near = foothold.0.iter().flatten().flatten().filter(is_here);
    if near.any(focus_first) {
        return;
    }
    let heading = document()
        .and_then(|document| document.query_selector(&format!("#{ROOM} h1")).ok())
        .flatten()
        .and_then(|heading| heading.dyn_into::<HtmlElement>().ok());
    match heading {
        Some(heading) => {
            heading.set_tab_index(-1);
            let _ = heading.focus();
        }
        None => focus(ROOM),
    }
}

/// Scrolls the element with this id into view, as little as possible.
pub fn show(id: &str) {
    let element = document().and_then(|document| document.get_element_by_id(id));
    if let Some(element) = element {
        let how = ScrollIntoViewOptions::new();
        how.set_block(ScrollLogicalPosition::Nearest);
        element.scroll_into_view_with_scroll_into_view_options(&how);
    }
}

/// Returns where the element with this id begins, from the top of the window,
/// and how high it is, both in px.
pub fn bounds(id: &str) -> Option<(f64, f64)> {
    let element = document()?.get_element_by_id(id)?;
    let rect = element.get_bounding_client_rect();
    Some((rect.top(), rect.height()))
}

/// Scrolls what holds an element when `y`, in px of the window, is near its upper
/// or lower edge, the faster the nearer, as far as the milliseconds since the
/// last time allow; says whether it did. What holds it is the nearest around it
/// that can scroll further that way.
pub fn scroll_near_edge(inside: &Element, y: f64, elapsed_ms: f64) -> bool {
    let furthest = FASTEST * elapsed_ms.min(LONGEST_STEP_MS);
    let mut around = inside.parent_element();
    while let Some(it) = around {
        let rect = it.get_bounding_client_rect();
        let above = (rect.top() + EDGE - y).clamp(0.0, EDGE);
        let below = (y - rect.bottom() + EDGE).clamp(0.0, EDGE);
        #[expect(clippy::cast_possible_truncation, reason = "at most 100")]
        let by = ((below - above) / EDGE * furthest).round() as i32;
        let before = it.scroll_top();
        it.set_scroll_top(before + by);
        if it.scroll_top() != before {
            return true;
        }
        around = it.parent_element();
    }
    false
}

/// Says whether a dialog is open that leaves nothing else to be reached.
pub fn is_modal() -> bool {
    has("dialog:modal")
}

/// Says whether a question is open that is to be answered before anything else.
pub fn has_question() -> bool {
    has("dialog.dialog:modal")
}

fn has(selector: &str) -> bool {
    let found = document().map(|document| document.query_selector(selector));
    matches!(found, Some(Ok(Some(_))))
}

/// Says whether a dialog has the focus: there the keys belong to it.
pub fn is_asked() -> bool {
    focused().is_some_and(|it| matches!(it.closest("dialog"), Ok(Some(_))))
}

/// Says whether words are being written where the focus is: in a field that is
/// not empty. There the keys belong to the field.
pub fn is_writing() -> bool {
    let Some(element) = focused() else {
        return false;
    };
    if let Some(input) = element.dyn_ref::<web_sys::HtmlInputElement>() {
        return matches!(input.type_().as_str(), "text" | "search" | "date")
            && !input.value().is_empty();
    }
    element
        .dyn_ref::<web_sys::HtmlTextAreaElement>()
        .is_some_and(|area| !area.value().is_empty())
}
