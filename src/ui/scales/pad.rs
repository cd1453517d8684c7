//! Giving numbers: who, then which; or a number on the line, then who.

use leptos::ev::KeyboardEvent;
use leptos::html::Button;
use leptos::prelude::*;

use super::answers::AnswerWords;
use super::line::Spread;
use crate::board::{Command, PersonId, Rating, ScaleId, Score};
use crate::browser::page;
use crate::ui::desk::{Desk, use_desk};
use crate::ui::parts::{Part, PartEnd, PartPanel, PeoplePicker, panel_of, use_open_part};
use crate::ui::react::{RwSignal, Signal, effect, memo, view};
use crate::ui::screen::{Screen, use_screen, use_texts};

fn score_of(ratings: &[Rating], person: Option<PersonId>) -> Option<Score> {
    let rating = ratings.iter().find(|rating| Some(rating.person) == person);
    rating.map(|rating| rating.score)
}

/// The element of a scale's numbers.
fn numbers_of(id: ScaleId) -> String {
    format!("numbers-line-{id}")
}

/// What is known so far of a number that is being given. Copies share it.
#[derive(Clone, Copy)]
pub struct Giving {
    id: ScaleId,
    /// Who gives a number now.
    giver: RwSignal<Option<PersonId>>,
    /// A number that nobody has said yet.
    number: RwSignal<Option<Score>>,
    /// Who gave the last number, to be asked why.
    asked: RwSignal<Option<PersonId>>,
    /// Whether it began on the line, so that who comes below it: the line must
    /// not move away under the finger.
    pub from_line: RwSignal<bool>,
}

impl Giving {
    /// Begins with nothing, also each time the part is closed. A number that
    /// is left without anybody to say it is told of: it must not go in silence.
    pub fn new(id: ScaleId) -> Self {
        let screen = use_screen();
        let it = Self {
            id,
            giver: RwSignal::new(None),
            number: RwSignal::new(None),
            asked: RwSignal::new(None),
            from_line: RwSignal::new(false),
        };
        let open = use_open_part();
        let leave_number = move || {
            if let Some(number) = it.number.try_get_untracked().flatten() {
                it.number.set(None);
                screen.tell((screen.texts().scales.nobody_said)(number.value()));
            }
        };
        on_cleanup(leave_number);
        effect(move || {
            if !open.is(id.0, Part::Numbers) {
                it.giver.set(None);
                leave_number();
                it.asked.set(None);
                it.from_line.set(false);
            }
        });
        it
    }

    fn gives(self, desk: Desk, screen: Screen, person: PersonId, number: Score) {
        let is_given = desk.run(Command::Rate {
            scale: self.id,
            person,
            score: Some(number),
        });
        if is_given {
            self.asked.set(Some(person));
            let name = untrack(|| desk.name_of(person));
            screen.speak((screen.texts().goals.gave)(&name, number.value()));
        }
    }
}

/// Shows who can give a number.
#[component]
pub fn WhoGives(
    /// What is known of the number.
    giving: Giving,
) -> impl IntoView {
    let texts = use_texts();
    let desk = use_desk();
    let screen = use_screen();
    let id = giving.id;
    let choose = Callback::new(move |person| {
        if let Some(number) = giving.number.get_untracked() {
            giving.number.set(None);
            giving.gives(desk, screen, person, number);
        } else {
            giving.giver.set(Some(person));
            giving.asked.set(Some(person));
            request_animation_frame(move || page::show(&numbers_of(id)));
        }
    });
    let question = Signal::derive(move || match giving.number.get() {
        Some(number) => (texts.scales.who_says)(number.value()),
        None => texts.goals.who_gives.to_owned(),
    });
    view! {
        <PartPanel of=id.0 part=Part::Numbers goes_on=true>
            <span class="goal__label scale__asking" aria-hidden="true">
                {question}
            </span>
            <PeoplePicker
                label=question
                chosen=Signal::derive(move || giving.giver.get().into_iter().collect())
                on_toggle=choose
                only_participants=true
                only_able_to_come=true
            />
        </PartPanel>
    }
}

/// Asks the one who gave a number why, and takes the number back.
#[component]
pub fn AfterNumber(
    /// What is known of the number.
    giving: Giving,
    /// The numbers given.
    ratings: Signal<Vec<Rating>>,
) -> impl IntoView {
    let texts = use_texts();
    let desk = use_desk();
    let screen = use_screen();
    let id = giving.id;
    let scored = memo(move || {
        let asked = giving.asked.get();
        asked.filter(|_| ratings.with(|ratings| score_of(ratings, asked).is_some()))
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
        <PartEnd of=id.0 part=Part::Numbers>
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
        </PartEnd>
    }
}

/// Shows the line; a number on it is given by whoever is chosen, or else asks
/// who says it.
#[component]
pub fn Numbers(
    /// What is known of the number.
    giving: Giving,
    /// The numbers given.
    ratings: Signal<Vec<Rating>>,
) -> impl IntoView {
    let texts = use_texts();
    let desk = use_desk();
    let screen = use_screen();
    let open = use_open_part();
    let id = giving.id;
    let is_asked = Signal::derive(move || open.is(id.0, Part::Numbers));
    let chosen = Signal::derive(move || {
        let giver = giving.giver.get();
        let score = ratings.with(|ratings| score_of(ratings, giver));
        giving.number.get().or(score)
    });
    let give = Callback::new(move |score: Score| {
        let is_open = is_asked.get_untracked();
        if let Some(person) = giving.giver.get_untracked().filter(|_| is_open) {
            giving.gives(desk, screen, person, score);
            return;
        }
        giving.asked.set(None);
        giving.number.set(Some(score));
        if is_open {
            let panel = panel_of(id.0, Part::Numbers);
            request_animation_frame(move || {
                page::focus_inside(&panel);
                page::show(&panel);
            });
        } else {
            giving.from_line.set(true);
            open.toggle(id.0, Part::Numbers);
        }
    });
    let label = Signal::derive(move || match giving.giver.get() {
        Some(person) => (texts.goals.number_of)(&desk.name_of(person)),
        None => texts.scales.choose_number.to_owned(),
    });
    view! {
        <NumberPad
            id=numbers_of(id)
            label
            chosen
            ratings
            is_asked
            on_give=give
            on_escape=Callback::new(move |()| {
                if is_asked.get_untracked() {
                    open.close(id.0, Part::Numbers);
                }
            })
        />
    }
}

/// Shows the numbers 0 to 10 to choose from. The arrow keys go from number to
/// number without choosing, and so do the digits (1 and 0 go to 10): a number is
/// given with Enter, space or a tap, so that passing by a number is not saying
/// it.
#[component]
pub fn NumberPad(
    /// Its element.
    #[prop(into)]
    id: String,
    /// Whose numbers they are; the group's accessible name.
    label: Signal<String>,
    /// Which is given.
    chosen: Signal<Option<Score>>,
    /// The numbers of others, whose distance is shown.
    ratings: Signal<Vec<Rating>>,
    /// Whether a number is asked for now, so that they stand large.
    is_asked: Signal<bool>,
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
    let is_given =
        move |score: Score| ratings.with(|ratings| ratings.iter().any(|it| it.score == score));
    // Whether the last key was a 1, which a 0 makes 10.
    let is_one = StoredValue::new(false);
    let on_key = move |event: KeyboardEvent| {
        let here = reached.get_untracked().map_or(0, Score::value);
        let key = event.key();
        let was_one = is_one.get_value();
        is_one.set_value(key == "1");
        let there = match key.as_str() {
            "0" if was_one => Score::MAX,
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
            digit => match digit.parse() {
                Ok(digit) if digit < Score::MAX => digit,
                _ => return,
            },
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
            class="scale__line has-choice"
            class:is-asked=is_asked
            id=id
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
                            class="scale__choice"
                            node_ref=field
                            aria-checked=move || (chosen.get() == Some(score)).to_string()
                            tabindex=move || if is_reached() { "0" } else { "-1" }
                            on:click=move |_| on_give.run(score)
                        >
                            <span class="scale__number" class:is-given=move || is_given(score)>
                                {score.value()}
                            </span>
                        </button>
                    }
                })
                .collect_view()}
        </div>
    }
}
