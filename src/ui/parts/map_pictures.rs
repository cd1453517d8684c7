//! The map as a picture that leaves: for a letter, a slide, another program.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::files::{self, Outgoing};
use crate::browser::{Refused, clock, png};
use crate::report;
use crate::ui::desk::{Desk, use_desk};
use crate::ui::parts::{Icon, icons};
use crate::ui::react::view;
use crate::ui::screen::{Screen, use_screen, use_texts};

/// Shows the two kinds of picture and what each is good for.
#[component]
pub fn MapPictures() -> impl IntoView {
    let words = &use_texts().closing;
    let desk = use_desk();
    let screen = use_screen();
    let kind = move |name: &'static str, hint: &'static str, is_png: bool| {
        view! {
            <button
                type="button"
                class="button"
                aria-description=hint
                on:click=move |_| download(desk, screen, is_png)
            >
                <Icon drawing=icons::PICTURE />
                <span>{name}</span>
            </button>
            <p>{hint}</p>
        }
    };
    view! {
        <div class="map-pictures" role="group" aria-label=words.picture>
            {kind(words.picture_png, words.picture_png_hint, true)}
            {kind(words.picture_svg, words.picture_svg_hint, false)}
        </div>
    }
}

/// Downloads the map as it is in the document; how the screen shows it does
/// not matter.
fn download(desk: Desk, screen: Screen, is_png: bool) {
    let board = desk.board.get_untracked();
    let language = screen.language.get_untracked();
    let today = clock::today();
    spawn_local(async move {
        let picture = report::map_picture(&board, language, today);
        let ending = if is_png { ".png" } else { ".svg" };
        let name = report::file_name(&board, today, ending);
        let result: Result<(), Refused> = if is_png {
            let made = png::of_svg(&picture.svg, picture.width, picture.height).await;
            made.and_then(|blob| files::download_blob(&name, &blob))
        } else {
            files::download(Outgoing {
                name: &name,
                media_type: "image/svg+xml",
                ending,
                content: &picture.svg,
            })
        };
        let words = &screen.texts().closing;
        match result {
            Ok(()) => screen.tell(words.picture_downloaded),
            Err(_) => screen.warn(words.picture_failed),
        }
    });
}
