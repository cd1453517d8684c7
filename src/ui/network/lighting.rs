//! Lighting up, from another room, those whom something is about.

use leptos::prelude::*;

use super::looking::END_ID;
use crate::board::PersonId;
use crate::browser::page;
use crate::map::Lens;
use crate::ui::parts::{Icon, When, icons};
use crate::ui::react::{Memo, view};
use crate::ui::screen::{Room, use_screen, use_texts};

/// Shows a button that goes to the map with these people lit up; nothing while
/// there are none. The reason names no card: it may be put aside meanwhile.
#[component]
pub fn ShowOnMap(
    /// Who.
    people: Memo<Vec<PersonId>>,
    /// What they have in common, in words.
    reason: &'static str,
) -> impl IntoView {
    let screen = use_screen();
    let words = use_texts().meaning.show_on_map;
    let show = move |_| {
        screen.selected.set(None);
        screen.map_lens.set(Lens::These {
            people: people.get_untracked(),
            reason: reason.to_owned(),
        });
        screen.room.set(Room::Network);
        request_animation_frame(|| page::focus(END_ID));
    };
    view! {
        <When is=move || people.with(|people| !people.is_empty())>
            <button type="button" class="button" on:click=show>
                <Icon drawing=icons::MAP />
                <span>{words}</span>
            </button>
        </When>
    }
}
