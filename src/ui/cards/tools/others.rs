//! How the others see a card: *I see it too*, or *I see it differently, namely*.

use leptos::prelude::*;

use crate::board::{CardId, Command, PersonId, Stance, limits};
use crate::browser::page;
use crate::ui::cards::table::use_table;
use crate::ui::element_ids;
use crate::ui::parts::{Each, EditableText, Icon, PersonName, When, icons};
use crate::ui::react::{Memo, RwSignal, Signal, effect, memo, view};

/// Shows a row for everybody who takes part, except those who said it.
#[component]
pub fn Others(id: CardId) -> impl IntoView {
    let table = use_table();
    let card = table.desk.card(id);
    let has_all = RwSignal::new(false);
    let everybody = memo(move || {
        let Some(card) = card.get() else {
            return (Vec::new(), false);
        };
        table.desk.board.with(|board| {
            let others = board
                .people
                .iter()
                .map(|person| person.id)
                .filter(|person| {
                    !card.speakers.contains(person) || card.view_of(*person).is_some()
                });
            let is_first = |person: &PersonId| {
                board.meeting.participants.contains(person) || card.view_of(*person).is_some()
            };
            let (first, rest): (Vec<_>, Vec<_>) = others.partition(is_first);
            let is_all = has_all.get() || first.is_empty();
            let has_more = !is_all && !rest.is_empty();
            (
                first
                    .into_iter()
                    .chain(rest.into_iter().filter(|_| is_all))
                    .collect(),
                has_more,
            )
        })
    });
    let people = memo(move || everybody.with(|(people, _)| people.clone()));
    let has_more = memo(move || everybody.with(|(_, has_more)| *has_more));
    // The button goes away with the focus on it.
    let bring_all = move |_| {
        let foothold = page::foothold();
        has_all.set(true);
        request_animation_frame(move || page::regain(&foothold));
    };
    view! {
        <section class="card-tools__part">
            <h2>{table.words.how_others}</h2>
            <div class="card-tools__others" id=element_ids::OTHERS>
                <Each of=move || people.get() let:person>
                    <Other id person />
                </Each>
            </div>
            <When is=move || has_more.get()>
                <button type="button" class="chip is-more" on:click=bring_all>
                    <Icon drawing=icons::PEOPLE />
                    {table.texts.shell.others}
                </button>
            </When>
        </section>
    }
}

/// Shows how one person sees the card, and lets them say it.
#[component]
fn Other(id: CardId, person: PersonId) -> impl IntoView {
    let table = use_table();
    let card = table.desk.card(id);
    let stance = memo(move || {
        card.with(|card| card.as_ref().and_then(|card| card.view_of(person).cloned()))
    });
    let is_also = memo(move || stance.with(|it| *it == Some(Stance::Also)));
    let is_different = memo(move || stance.with(|it| matches!(it, Some(Stance::Differently(_)))));
    // Their words wait here while somebody tries the other answer.
    let said = StoredValue::new(String::new());
    let is_asked = RwSignal::new(false);
    let see = move |stance: Option<Stance>| {
        table.desk.run(Command::SetView {
            card: id,
            person,
            stance,
        });
    };
    let see_also = move |()| see((!is_also.get_untracked()).then_some(Stance::Also));
    let see_differently = move |()| {
        let is_new = !is_different.get_untracked();
        is_asked.set(is_new);
        see(is_new.then(|| Stance::Differently(said.get_value())));
    };
    let name = memo(move || table.desk.name_of(person));
    let words = memo(move || {
        stance.with(|it| match it {
            Some(Stance::Differently(words)) => words.clone(),
            Some(Stance::Also) | None => String::new(),
        })
    });
    effect(move || {
        if is_different.get() {
            said.set_value(words.get());
        }
    });
    view! {
        <div class="card-tools__other" role="group" aria-label=name>
            <PersonName id=person />
            <div class="card-tools__answers">
                <Answer words=table.words.views[0] is_given=is_also on_press=Callback::new(see_also) />
                <Answer
                    words=table.words.views[1]
                    is_given=is_different
                    on_press=Callback::new(see_differently)
                />
            </div>
            <When is=move || is_different.get()>
                <span class="field__label" aria-hidden="true">
                    {move || (table.words.namely)(&name.get())}
                </span>
                <EditableText
                    text=words
                    label=Signal::derive(move || (table.words.namely)(&name.get()))
                    placeholder=table.words.namely_hint
                    limit=limits::STATEMENT
                    on_change=Callback::new(move |said| {
                        table.desk.run(Command::SetView {
                            card: id,
                            person,
                            stance: Some(Stance::Differently(said)),
                        })
                    })
                    starts_open=take(is_asked)
                />
            </When>
        </div>
    }
}

/// Returns whether something is so, once.
fn take(it: RwSignal<bool>) -> bool {
    it.maybe_update(|it| (false, std::mem::take(it)))
        .unwrap_or(false)
}

#[component]
fn Answer(words: &'static str, is_given: Memo<bool>, on_press: Callback<()>) -> impl IntoView {
    view! {
        <button
            type="button"
            class="chip"
            aria-pressed=move || if is_given.get() { "true" } else { "false" }
            on:click=move |_| on_press.run(())
        >
            {words}
        </button>
    }
}
