//! The one panel that follows what is selected.
//!
//! Where the room is wide it stands beside the room's main thing, and both can
//! be used. On a tablet it is a sheet over the main thing, on a phone a page:
//! there it is modal, so that the focus cannot go where nobody sees it. Which
//! of the two it is, the stylesheet says by the panel's `position`.

use leptos::ev::{self, KeyboardEvent, MouseEvent};
use leptos::html::Dialog;
use leptos::prelude::*;
use uuid::Uuid;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlDialogElement};

use crate::browser::{page, window};
use crate::ui::parts::{Icon, icons};
use crate::ui::react::{Signal, effect, memo, view};
use crate::ui::screen::{use_screen, use_texts};

/// Shows a panel while it has a subject, and takes the focus for every new one.
/// Escape and its cross close it; the caller then says where the focus goes.
#[component]
pub fn SidePanel(
    /// What the panel is about; none closes it.
    #[prop(into)]
    subject: Signal<Option<Uuid>>,
    /// What the panel is; its accessible name.
    #[prop(into)]
    label: Signal<String>,
    /// Takes the subject away.
    on_close: Callback<()>,
    /// What the panel shows.
    children: Children,
) -> impl IntoView {
    let texts = use_texts();
    let screen = use_screen();
    let panel = NodeRef::<Dialog>::new();
    let subject = memo(move || subject.get());
    effect(move || {
        let Some(panel) = panel.get() else { return };
        if subject.get().is_some() {
            stand_up(&panel);
            // The subject before may have been read to its end.
            panel.set_scroll_top(0);
            // It fails only for an element that is not in the page.
            let _ = panel.focus();
        } else {
            panel.close();
        }
    });
    let settle = move || {
        if let Some(panel) = panel.get_untracked()
            && panel.open()
        {
            stand_up(&panel);
        }
    };
    let on_resize = window_event_listener(ev::resize, move |_| settle());
    on_cleanup(move || on_resize.remove());
    effect(move || {
        screen.text_size.track();
        request_animation_frame(settle);
    });
    let close = move || {
        if subject.get_untracked().is_some() {
            on_close.run(());
        }
    };
    let on_key = move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            event.prevent_default();
            event.stop_propagation();
            close();
        }
    };
    // What had the focus in the panel may be gone, and with it the keys.
    let on_lost_key = window_event_listener(ev::keydown, move |event| {
        if event.key() == "Escape" && !event.default_prevented() && page::is_focus_lost() {
            close();
        }
    });
    on_cleanup(move || on_lost_key.remove());
    let on_click = move |event: MouseEvent| {
        // The panel itself is hit only where its backdrop is.
        let is_outside = event
            .target()
            .and_then(|target| target.dyn_into::<HtmlDialogElement>().ok())
            .is_some_and(|panel| is_modal(&panel));
        if is_outside {
            close();
        }
    };
    view! {
        <dialog
            class="side-panel"
            node_ref=panel
            tabindex="-1"
            aria-label=label
            on:keydown=on_key
            on:click=on_click
            on:cancel=move |event: web_sys::Event| {
                event.prevent_default();
                close();
            }
            on:close=move |_| {
                if panel.get_untracked().is_some_and(|panel| !panel.open()) {
                    close();
                }
            }
        >
            <div class="side-panel__inner">
                <button
                    type="button"
                    class="button is-icon is-quiet side-panel__close"
                    aria-label=texts.shell.close
                    on:click=move |_| close()
                >
                    <Icon drawing=icons::CLOSE />
                </button>
                {children()}
            </div>
        </dialog>
    }
}

/// Opens the panel the way its place asks for.
fn stand_up(panel: &HtmlDialogElement) {
    let is_over = window()
        .get_computed_style(panel)
        .ok()
        .flatten()
        .and_then(|style| style.get_property_value("position").ok())
        .is_some_and(|position| position == "fixed");
    if panel.open() && is_modal(panel) == is_over {
        return;
    }
    panel.close();
    if is_over {
        // It fails only for a dialog that is open already.
        let _ = panel.show_modal();
    } else {
        panel.show();
    }
}

fn is_modal(panel: &Element) -> bool {
    panel.matches(":modal").unwrap_or(false)
}
