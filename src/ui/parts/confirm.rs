//! A question before something that many would regret.

use leptos::html::Dialog;
use leptos::prelude::*;

use super::dialog::show_while;
use crate::ui::react::{RwSignal, Signal, view};
use crate::ui::screen::use_texts;

/// Asks before something is done. The safe answer has the focus, and Escape
/// gives it. Open it by setting `is_asked`.
#[component]
pub fn Confirm(
    /// Whether the question is on the screen.
    is_asked: RwSignal<bool>,
    /// The question.
    #[prop(into)]
    question: Signal<String>,
    /// What follows from a yes.
    #[prop(into)]
    consequence: Signal<String>,
    /// What the yes says: the deed, never just *yes*.
    #[prop(into)]
    deed: Signal<String>,
    /// What the safe answer says, where *cancel* would not be clear.
    #[prop(optional)]
    or_else: Option<&'static str>,
    /// Does it.
    on_yes: Callback<()>,
    /// Another way out, as a further button between the two.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let texts = use_texts();
    let dialog = NodeRef::<Dialog>::new();
    show_while(dialog, is_asked.into());
    let yes = move |_| {
        is_asked.set(false);
        on_yes.run(());
    };
    view! {
        <dialog
            class="dialog"
            node_ref=dialog
            aria-label=question
            on:close=move |_| is_asked.set(false)
        >
            <h2 class="dialog__question">{question}</h2>
            <p class="dialog__consequence">{consequence}</p>
            <div class="dialog__answers">
                <button
                    type="button"
                    class="button"
                    autofocus
                    on:click=move |_| is_asked.set(false)
                >
                    {or_else.unwrap_or(texts.shell.cancel)}
                </button>
                {children.map(|children| children())}
                <button type="button" class="button is-danger" on:click=yes>
                    {deed}
                </button>
            </div>
        </dialog>
    }
}
