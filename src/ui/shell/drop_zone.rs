//! Opening a file by dropping it anywhere on the page.

use gloo_events::{EventListener, EventListenerOptions};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{DataTransfer, DragEvent};

use crate::browser::window;
use crate::ui::desk::use_desk;
use crate::ui::keeping;
use crate::ui::react::{RwSignal, view};
use crate::ui::screen::{use_screen, use_texts};

/// Takes files that are dropped, and shows that it will while one is held
/// over the page. Cards and people dragged within the app are not files.
#[component]
pub fn DropZone() -> impl IntoView {
    let texts = use_texts();
    let desk = use_desk();
    let screen = use_screen();
    let is_over = RwSignal::new(false);
    let listeners = ["dragover", "dragleave", "drop"].map(|name| {
        EventListener::new_with_options(
            &window(),
            name,
            EventListenerOptions::enable_prevent_default(),
            move |event| {
                let Some(event) = event.dyn_ref::<DragEvent>() else {
                    return;
                };
                let Some(held) = event.data_transfer().filter(holds_files) else {
                    return;
                };
                event.prevent_default();
                is_over.set(event.type_() == "dragover");
                if event.type_() == "drop"
                    && let Some(file) = held.files().and_then(|files| files.get(0))
                {
                    keeping::open_file(desk, screen, file);
                }
            },
        )
    });
    let listeners = StoredValue::new_local(listeners);
    on_cleanup(move || listeners.dispose());
    view! {
        <div class="drop-zone" hidden=move || !is_over.get()>
            <p>{texts.shell.drop_file}</p>
        </div>
    }
}

fn holds_files(held: &DataTransfer) -> bool {
    held.types().includes(&"Files".into(), 0)
}
