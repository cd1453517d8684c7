//! The document, shown as it leaves: printed, downloaded, or as text.

use leptos::html::{Dialog, Iframe};
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::files::{self, Outgoing};
use crate::browser::{clipboard, clock, printing};
use crate::report;
use crate::ui::desk::{Desk, use_desk};
use crate::ui::parts::{Icon, When, icons, show_while};
use crate::ui::react::view;
use crate::ui::screen::{Screen, use_screen, use_texts};

const MEDIA_TYPE: &str = "text/html";

/// Shows the document over the whole screen while the screen says so.
#[component]
pub fn DocumentDialog() -> impl IntoView {
    let texts = use_texts();
    let screen = use_screen();
    let is_shown = screen.is_document_shown;
    let dialog = NodeRef::<Dialog>::new();
    show_while(dialog, is_shown.into());
    view! {
        <dialog
            class="document"
            node_ref=dialog
            aria-label=texts.closing.document_title
            on:close=move |_| is_shown.set(false)
        >
            <When is=move || is_shown.get()>
                <Document />
            </When>
        </dialog>
    }
}

#[component]
fn Document() -> impl IntoView {
    let texts = use_texts();
    let screen = use_screen();
    let desk = use_desk();
    let frame = NodeRef::<Iframe>::new();
    let language = screen.language.get_untracked();
    let today = clock::today();
    // The dialog lies over everything, so the board cannot change under it.
    let board = desk.board.get_untracked();
    let html = StoredValue::new(report::document(&board, language, today));
    let address = html.with_value(|html| files::object_url(html, MEDIA_TYPE));
    let address = StoredValue::new(address.unwrap_or_default());
    on_cleanup(move || address.with_value(|address| files::release(address)));

    let print = move |_| {
        let is_printed = frame
            .get_untracked()
            .is_some_and(|frame| printing::print(&frame).is_ok());
        if !is_printed {
            screen.warn(texts.closing.print_failed);
        }
    };
    let download = move |_| {
        let name = report::file_name(&desk.board.get_untracked(), today, ".html");
        let result = html.with_value(|html| {
            files::download(Outgoing {
                name: &name,
                media_type: MEDIA_TYPE,
                ending: ".html",
                content: html,
            })
        });
        match result {
            Ok(()) => screen.tell(texts.closing.downloaded),
            Err(_) => screen.warn(texts.closing.download_failed),
        }
    };
    let close = move |_| screen.is_document_shown.set(false);
    // While the dialog is open a screen reader hears nothing from around it.
    let told = move || {
        screen
            .notice
            .with(|it| it.as_ref().map(|it| it.text.clone()))
    };
    view! {
        <p class="visually-hidden" role="status">{told}</p>
        <header class="document__bar">
            <h2>{texts.closing.document_title}</h2>
            <div class="document__deeds">
                <button type="button" class="button is-primary" on:click=print>
                    <Icon drawing=icons::PRINT />
                    <span>{texts.closing.print}</span>
                </button>
                <button type="button" class="button" on:click=download>
                    <Icon drawing=icons::SAVE />
                    <span>{texts.closing.download}</span>
                </button>
                <button type="button" class="button" on:click=move |_| copy_journal(desk, screen)>
                    <Icon drawing=icons::COPY />
                    <span>{texts.closing.copy}</span>
                </button>
                <button type="button" class="button is-quiet" on:click=close>
                    <Icon drawing=icons::CLOSE />
                    <span>{texts.shell.close}</span>
                </button>
            </div>
        </header>
        <iframe
            class="document__page"
            node_ref=frame
            title=texts.closing.document_title
            src=address.get_value()
        ></iframe>
    }
}

/// Copies the text for the journal, and says whether that worked.
pub fn copy_journal(desk: Desk, screen: Screen) {
    let texts = screen.texts();
    let language = screen.language.get_untracked();
    let text = report::journal_text(&desk.board.get_untracked(), language, clock::today());
    spawn_local(async move {
        match clipboard::copy(&text).await {
            Ok(()) => screen.tell(texts.closing.copied),
            Err(_) => screen.warn(texts.closing.copy_failed),
        }
    });
}
