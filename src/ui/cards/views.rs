//! How others see a card, on the card.

use std::sync::Arc;

use leptos::prelude::*;

use super::names::Names;
use super::table::use_table;
use crate::board::{Card, PersonId, Stance, View};
use crate::ui::react::{Memo, live, memo, view};

/// Shows who sees a card too, and how others see it differently.
#[component]
pub fn Views(card: Memo<Option<Arc<Card>>>) -> impl IntoView {
    let views = memo(move || {
        card.with(|card| card.as_ref().map(|it| it.views.clone()).unwrap_or_default())
    });
    live(move || {
        let views = views.get();
        (!views.is_empty()).then(|| {
            let also: Vec<PersonId> = views
                .iter()
                .filter(|view| view.stance == Stance::Also)
                .map(|view| view.person)
                .collect();
            let differently: Vec<_> = views.into_iter().filter_map(different).collect();
            view! {
                <ul class="card__views" role="list">
                    {(!also.is_empty()).then(|| view! { <SeenToo ids=also /> })}
                    {differently}
                </ul>
            }
        })
    })
}

#[component]
fn SeenToo(ids: Vec<PersonId>) -> impl IntoView {
    let words = use_table().words.also[usize::from(ids.len() > 1)];
    view! {
        <li>
            <Names ids />
            " "
            {words}
        </li>
    }
}

fn different(view: View) -> Option<AnyView> {
    let table = use_table();
    let Stance::Differently(said) = view.stance else {
        return None;
    };
    Some(view! {
        <li>
            <Names ids=vec![view.person] />
            " "
            {table.words.differently}
            {(!said.is_empty())
                .then(|| view! { ": " <span class="card__other-words" dir="auto">{said}</span> })}
        </li>
    })
}
