//! Giving numbers: who, then which.

use leptos::ev::KeyboardEvent;
use leptos::html::Button;
use leptos::prelude::*;

use super::part::{Part, PartPanel, use_open_part};
use super::scale::Spread;
use crate::board::{Command, GoalId, PersonId, Rating, ReadyQuestion, ScaleId, Score};
use crate::ui::desk::{Desk, use_desk};
use crate::ui::parts::{PeoplePicker, When};
use crate::ui::react::{effect, view};
use crate::ui::screen::{use_screen, use_texts};

fn score_of(ratings: &[Rating], person: Option<PersonId>) -> Option<Score> {
    let rating = ratings.iter().find(|rating| Some(rating.person) == person);
    rating.map(|rating| rating.score)
}

/// Gives or takes back a number on a goal's scale, which a file may lack.
fn rate(desk: Desk, goal: GoalId, person: PersonId, score: Option<Score>) -> bool {
    let known = desk
        .board
        .with_untracked(|board| board.scale_of(goal).map(|scale| scale.id));
    let scale = known.unwrap_or_else(|| {
        let id = ScaleId(desk.new_id());
        desk.run(Command::AddScale {
            id,
            goal: Some(goal),
            ready: Some(ReadyQuestion::Goal),
            question: None,
        });
        id
    });
    desk.run(Command::Rate {
        scale,
        person,
        score,
    })
}

/// Shows who can give a number, and takes a number back.
#[component]
pub fn WhoGives(
    id: GoalId,
    ratings: Signal<Vec<Rating>>,
    /// Who gives a number now.
    giver: RwSignal<Option<PersonId>>,
) -> impl IntoView {
    let texts = use_texts();
    let desk = use_desk();
    let screen = use_screen();
    let choose = Callback::new(move |person| giver.set(Some(person)));
    let has_score = move || {
        let giver = giver.get();
        ratings.with(|ratings| score_of(ratings, giver).is_some())
    };
    let name = move || giver.get().map(|it| desk.name_of(it)).unwrap_or_default();
    let take_back = move |_| {
        let Some(person) = giver.get_untracked() else {
            return;
        };
        let words = (texts.goals.number_taken_back)(&untrack(name));
        if rate(desk, id, person, None) {
            screen.speak(words);
        }
    };
    view! {
        <PartPanel of=id.0 part=Part::Numbers>
            <PeoplePicker
                label=texts.goals.who_gives
                chosen=Signal::derive(move || giver.get().into_iter().collect())
                on_toggle=choose
                only_participants=true
            />
            <When is=has_score>
                <button type="button" class="button is-quiet" on:click=take_back>
                    {move || (texts.goals.take_number_back)(&name())}
                </button>
            </When>
        </PartPanel>
    }
}

/// Shows the numbers 0 to 10 to choose from. The arrow keys go from number to
/// number without choosing: a number is given with Enter, space or a tap, so
/// that passing by a number is not saying it.
#[component]
pub fn Numbers(
    id: GoalId,
    ratings: Signal<Vec<Rating>>,
    /// Who gives a number now.
    giver: RwSignal<Option<PersonId>>,
) -> impl IntoView {
    let texts = use_texts();
    let desk = use_desk();
    let screen = use_screen();
    let chosen = Signal::derive(move || {
        let giver = giver.get();
        ratings.with(|ratings| score_of(ratings, giver))
    });
    let reached = RwSignal::new(None);
    effect(move || reached.set(chosen.get()));
    let give = move |score: Score| {
        let Some(person) = giver.get_untracked() else {
            screen.tell(texts.goals.choose_who_first);
            return;
        };
        if rate(desk, id, person, Some(score)) {
            let name = untrack(|| desk.name_of(person));
            screen.speak((texts.goals.gave)(&name, score.value()));
        }
    };
    let label = move || match giver.get() {
        Some(person) => (texts.goals.number_of)(&desk.name_of(person)),
        None => texts.goals.choose_who_first.to_owned(),
    };
    let buttons: Vec<(Score, NodeRef<Button>)> =
        Score::all().map(|score| (score, NodeRef::new())).collect();
    let fields = StoredValue::new(buttons.clone());
    let open = use_open_part();
    let on_key = move |event: KeyboardEvent| {
        let here = reached.get_untracked().map_or(0, Score::value);
        let there = match event.key().as_str() {
            "ArrowRight" | "ArrowUp" if here < Score::MAX => here + 1,
            "ArrowLeft" | "ArrowDown" => here.saturating_sub(1),
            "Home" => 0,
            "End" => Score::MAX,
            "Escape" => {
                event.stop_propagation();
                open.close(id.0, Part::Numbers);
                return;
            }
            _ => return,
        };
        if event.alt_key() || event.ctrl_key() || event.meta_key() {
            return;
        }
        event.prevent_default();
        reached.set(Score::new(there).ok());
        let button = fields.with_value(|fields| fields.get(usize::from(there)).map(|it| it.1));
        if let Some(button) = button.and_then(|button| button.get_untracked()) {
            let _ = button.focus();
        }
    };
    view! {
        <div
            class="scale__line is-asked"
            class:has-nobody=move || giver.get().is_none()
            role="radiogroup"
            aria-label=label
            on:keydown=on_key
        >
            <Spread ratings />
            {buttons
                .into_iter()
                .map(|(score, field)| {
                    let is_reached = move || reached.get().map_or(0, Score::value) == score.value();
                    view! {
                        <button
                            type="button"
                            role="radio"
                            class="scale__number"
                            node_ref=field
                            aria-checked=move || (chosen.get() == Some(score)).to_string()
                            tabindex=move || if is_reached() { "0" } else { "-1" }
                            on:click=move |_| give(score)
                        >
                            {score.value()}
                        </button>
                    }
                })
                .collect_view()}
        </div>
    }
}
