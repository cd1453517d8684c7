//! Giving numbers: who, then which.

use leptos::ev::KeyboardEvent;
use leptos::html::Button;
use leptos::prelude::*;

use super::answers::AnswerWords;
use super::line::Spread;
use crate::board::{Command, PersonId, Rating, ScaleId, Score};
use crate::ui::desk::use_desk;
use crate::ui::goals::part::{Part, PartPanel, use_open_part};
use crate::ui::parts::PeoplePicker;
use crate::ui::react::{effect, memo, view};
use crate::ui::screen::{use_screen, use_texts};

fn score_of(ratings: &[Rating], person: Option<PersonId>) -> Option<Score> {
    let rating = ratings.iter().find(|rating| Some(rating.person) == person);
    rating.map(|rating| rating.score)
}

/// Shows who can give a number, asks why, and takes a number back.
#[component]
pub fn WhoGives(
    id: ScaleId,
    ratings: Signal<Vec<Rating>>,
    /// Who gives a number now.
    giver: RwSignal<Option<PersonId>>,
) -> impl IntoView {
    let texts = use_texts();
    let desk = use_desk();
    let screen = use_screen();
    let choose = Callback::new(move |person| giver.set(Some(person)));
    let scored = memo(move || {
        let giver = giver.get();
        giver.filter(|_| ratings.with(|ratings| score_of(ratings, giver).is_some()))
    });
    let take_back = move |person| {
        let name = untrack(|| desk.name_of(person));
        let score = None;
        if desk.run(Command::Rate {
            scale: id,
            person,
            score,
        }) {
            screen.speak((texts.goals.number_taken_back)(&name));
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
            {move || {
                scored
                    .get()
                    .map(|person| {
                        view! {
                            <AnswerWords id person ratings />
                            <button
                                type="button"
                                class="button is-quiet"
                                on:click=move |_| take_back(person)
                            >
                                {move || (texts.goals.take_number_back)(&desk.name_of(person))}
                            </button>
                        }
                    })
            }}
        </PartPanel>
    }
}

/// Shows the numbers to give one by.
#[component]
pub fn Numbers(
    id: ScaleId,
    ratings: Signal<Vec<Rating>>,
    /// Who gives a number now.
    giver: RwSignal<Option<PersonId>>,
) -> impl IntoView {
    let texts = use_texts();
    let desk = use_desk();
    let screen = use_screen();
    let open = use_open_part();
    let chosen = Signal::derive(move || {
        let giver = giver.get();
        ratings.with(|ratings| score_of(ratings, giver))
    });
    let give = Callback::new(move |score: Score| {
        let Some(person) = giver.get_untracked() else {
            screen.tell(texts.goals.choose_who_first);
            return;
        };
        if desk.run(Command::Rate {
            scale: id,
            person,
            score: Some(score),
        }) {
            let name = untrack(|| desk.name_of(person));
            screen.speak((texts.goals.gave)(&name, score.value()));
        }
    });
    let label = Signal::derive(move || match giver.get() {
        Some(person) => (texts.goals.number_of)(&desk.name_of(person)),
        None => texts.goals.choose_who_first.to_owned(),
    });
    view! {
        <NumberPad
            label
            chosen
            ratings
            is_anybodys=Signal::derive(move || giver.get().is_some())
            on_give=give
            on_escape=Callback::new(move |()| open.close(id.0, Part::Numbers))
        />
    }
}

/// Shows the numbers 0 to 10 to choose from. The arrow keys go from number to
/// number without choosing: a number is given with Enter, space or a tap, so
/// that passing by a number is not saying it.
#[component]
pub fn NumberPad(
    /// Whose numbers they are; the group's accessible name.
    label: Signal<String>,
    /// Which is given.
    chosen: Signal<Option<Score>>,
    /// The numbers of others, whose distance is shown.
    ratings: Signal<Vec<Rating>>,
    /// Whether somebody is there to give one.
    is_anybodys: Signal<bool>,
    /// Gives a number.
    on_give: Callback<Score>,
    /// Leaves without giving one.
    on_escape: Callback<()>,
) -> impl IntoView {
    let reached = RwSignal::new(None);
    effect(move || reached.set(chosen.get()));
    let buttons: Vec<(Score, NodeRef<Button>)> =
        Score::all().map(|score| (score, NodeRef::new())).collect();
    let fields = StoredValue::new(buttons.clone());
    let on_key = move |event: KeyboardEvent| {
        let here = reached.get_untracked().map_or(0, Score::value);
        let there = match event.key().as_str() {
            "ArrowRight" | "ArrowUp" if here < Score::MAX => here + 1,
            "ArrowLeft" | "ArrowDown" => here.saturating_sub(1),
            "Home" => 0,
            "End" => Score::MAX,
            "Escape" => {
                event.prevent_default();
                event.stop_propagation();
                on_escape.run(());
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
            class:has-nobody=move || !is_anybodys.get()
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
                            on:click=move |_| on_give.run(score)
                        >
                            {score.value()}
                        </button>
                    }
                })
                .collect_view()}
        </div>
    }
}
