//! Dialogs that a fact opens and closes.

use leptos::html::Dialog;
use leptos::prelude::*;

use crate::ui::react::{Signal, effect};

/// Shows a dialog over everything while something is so.
pub fn show_while(dialog: NodeRef<Dialog>, is_so: Signal<bool>) {
    effect(move || {
        let Some(dialog) = dialog.get() else { return };
        if is_so.get() {
            // It fails only for a dialog that is open already.
            let _ = dialog.show_modal();
        } else {
            dialog.close();
        }
    });
}
