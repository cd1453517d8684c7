//! Asking once, at a card that was just said by nobody, who says it.

use std::sync::Arc;

use leptos::prelude::*;

use crate::board::{Card, CardId, Command, PersonId};
use crate::browser::page;
use crate::ui::desk::use_desk;
use crate::ui::parts::{Icon, PeoplePicker, When, icons};
use crate::ui::react::{Memo, RwSignal, Signal, memo, view};
use crate::ui::screen::{use_screen, use_texts};

/// Offers to say who says a card, at the one that was said last and only while
/// nobody has: an answer takes the question away, and so does the next card.
#[component]
pub fn WhoSaidIt(
    /// The card.
    id: CardId,
    /// The same, as it is now.
    card: Memo<Option<Arc<Card>>>,
    /// The id of what gets the focus when it is answered.
    home: String,
) -> impl IntoView {
    let desk = use_desk();
    let latest = use_screen().talk.latest;
    let words = &use_texts().cards;
    let home = StoredValue::new(home);
    let is_asked = memo(move || {
        let is_unsaid =
            |card: &Option<Arc<Card>>| card.as_ref().is_some_and(|card| card.speakers.is_empty());
        latest.get() == Some(id)
            && card.with(is_unsaid)
            && desk
                .board
                .with(|board| board.participants().next().is_some())
    });
    let is_open = RwSignal::new(false);
    let nobody = Signal::stored(Vec::<PersonId>::new());
    let choose = Callback::new(move |person| {
        is_open.set(false);
        let speakers = vec![person];
        if desk.run(Command::SetSpeakers { id, speakers }) {
            let home = home.get_value();
            request_animation_frame(move || page::focus_inside(&home));
        }
    });
    let people_id = StoredValue::new(format!("who-said-{id}"));
    let open = move |_| {
        is_open.set(true);
        request_animation_frame(move || {
            let people = people_id.get_value();
            page::focus_inside(&people);
            page::show(&people);
        });
    };
    view! {
        <When is=move || is_asked.get()>
            <div class="unsaid" id=people_id.get_value()>
                <When
                    is=move || is_open.get()
                    otherwise=move || {
                        view! {
                            <button type="button" class="button is-quiet unsaid__ask" on:click=open>
                                <Icon drawing=icons::SPEAKS />
                                {words.who_says}
                            </button>
                        }
                    }
                >
                    <PeoplePicker
                        label=words.who_says
                        chosen=nobody
                        on_toggle=choose
                        only_participants=true
                    />
                </When>
            </div>
        </When>
    }
}
