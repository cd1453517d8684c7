//! What is known about somebody beyond name, role and place: as short lines,
//! and to be changed in a part that opens in place.

use std::sync::Arc;

use leptos::prelude::*;

use super::household::Household;
use super::looks::Looks;
use crate::board::kinds::FixedKinds;
use crate::board::{Age, Command, Kind, Knows, Offer, Person, PersonId, Symbol, limits};
use crate::browser::clock;
use crate::report::content::Content;
use crate::text::Texts;
use crate::ui::network::room::use_room;
use crate::ui::network::words;
use crate::ui::parts::{Choice, Choices, EditableText, When};
use crate::ui::react::{Memo, RwSignal, Signal, memo, view};

/// Shows what is known, and what opens to say more.
#[component]
pub fn About(
    /// Who.
    id: PersonId,
    /// The same, as the board knows them.
    person: Memo<Option<Arc<Person>>>,
    /// Whether the board is about them.
    is_child: Memo<bool>,
) -> impl IntoView {
    let room = use_room();
    let texts = room.texts();
    let is_open = RwSignal::new(false);
    let facts = memo(move || {
        room.desk.board.with(|board| {
            let person = board.people.get(id)?;
            let language = room.screen.language.get_untracked();
            let content = Content::new(board, language, clock::today());
            Some(words::facts(&content, texts, person))
        })
    });
    let lines = move || {
        let facts = facts.get().unwrap_or_default();
        let line = |fact| view! { <p dir="auto">{fact}</p> };
        facts.into_iter().map(line).collect_view()
    };
    view! {
        <section class="about">
            <div class="about__facts">{lines}</div>
            <button
                type="button"
                class="button is-quiet about__more"
                aria-expanded=move || is_open.get().to_string()
                on:click=move |_| is_open.update(|is_open| *is_open = !*is_open)
            >
                <bdi>{move || (texts.about.more_about)(&room.desk.name_of(id))}</bdi>
            </button>
            <When is=move || is_open.get()>
                <div class="about__fields">
                    <Fields id person is_child />
                </div>
            </When>
        </section>
    }
}

#[component]
fn Fields(id: PersonId, person: Memo<Option<Arc<Person>>>, is_child: Memo<bool>) -> impl IntoView {
    let room = use_room();
    let texts = room.texts();
    let is_person =
        memo(move || person.with(|it| it.as_ref().is_some_and(|it| it.kind == Kind::Person)));
    let terms = &texts.terms.network;
    let deceased = move || {
        choice(
            terms.deceased,
            person,
            Box::new(|person| person.is_deceased),
            Box::new(move |is_deceased| Command::SetDeceased { id, is_deceased }),
        )
        .chip()
    };
    let wished = move || {
        choice(
            terms.wished,
            person,
            Box::new(|person| person.is_wished),
            Box::new(move |is_wished| Command::SetWished { id, is_wished }),
        )
        .chip()
    };
    let asked = move || {
        choice(
            terms.asked,
            person,
            Box::new(|person| person.is_asked),
            Box::new(move |is_asked| Command::SetAsked { id, is_asked }),
        )
        .chip()
    };
    // An animal or a thing is not asked what only people can say or do.
    let is_symbol = move |symbol| {
        memo(move || {
            let is_it = |it: &Arc<Person>| it.kind == Kind::Person && it.symbol == symbol;
            person.with(|it| it.as_ref().is_some_and(is_it))
        })
    };
    let (is_pet, is_thing) = (is_symbol(Symbol::Pet), is_symbol(Symbol::Thing));
    let is_asked = move || !is_pet.get() && !is_thing.get();
    // The board is about a child who is there. A mark from before it came into
    // the middle can be taken back.
    let is_wished_child =
        memo(move || person.with(|it| it.as_ref().is_some_and(|it| it.is_child() && it.is_wished)));
    let remove = move || (texts.network.remove)(&room.desk.name_of(id));
    view! {
        <When is=move || is_person.get() && !is_thing.get()>
            <AgeField id person />
        </When>
        <When is=move || !is_child.get() || is_wished_child.get()>
            <div role="group" class="details__choices" aria-label=texts.about.so_it_is>
                {wished()}
                {move || (is_asked() && !is_child.get()).then(asked)}
            </div>
        </When>
        <When is=move || is_person.get() && !is_thing.get()>
            <Household id person />
        </When>
        <When is=is_asked>
            <Offers id person />
            <Knowing id person />
        </When>
        // Late, and quiet: whom it is about may be looking at the screen.
        <When is=move || is_person.get() && !is_thing.get()>
            <div class="details__choices">{deceased()}</div>
        </When>
        <Looks id person />
        // Last, by itself: nobody removes the one whose death they tell of.
        <When is=move || !is_child.get()>
            <div class="details__choices details__last">
                <button
                    type="button"
                    class="button is-quiet"
                    on:click=move |_| room.ask_removal(id)
                >
                    <span>{remove}</span>
                </button>
            </div>
        </When>
    }
}

/// Returns something that is so of somebody, or not, to be pressed.
fn choice(
    words: &'static str,
    person: Memo<Option<Arc<Person>>>,
    is_on: Box<dyn Fn(&Person) -> bool + Send + Sync>,
    change: Box<dyn Fn(bool) -> Command + Send + Sync>,
) -> Choice {
    let desk = use_room().desk;
    let is_on = memo(move || person.with(|it| it.as_deref().is_some_and(&is_on)));
    Choice {
        words: words.to_owned(),
        is_on: is_on.into(),
        on_press: Callback::new(move |()| {
            desk.run(change(!is_on.get_untracked()));
        }),
    }
}

#[component]
fn AgeField(id: PersonId, person: Memo<Option<Arc<Person>>>) -> impl IntoView {
    let room = use_room();
    let texts = room.texts();
    let age = Signal::derive(move || {
        let age = person.with(|it| it.as_ref().and_then(|it| it.age));
        age.map(texts.terms.network.age).unwrap_or_default()
    });
    let change = Callback::new(move |said: String| {
        let age = age_from(texts, &said);
        room.desk.run(Command::SetAge { id, age })
    });
    view! {
        <div class="about__field">
            <EditableText
                text=age
                label=texts.about.age
                placeholder=texts.about.age_example
                limit=limits::LINE
                on_change=change
            />
        </div>
    }
}

/// Takes an age as a number, or as the panel itself says it. What is neither
/// becomes a year that the board refuses, with the reason.
fn age_from(texts: &Texts, said: &str) -> Option<Age> {
    let said = said.trim();
    if said.is_empty() {
        return None;
    }
    let number = said.split_whitespace().find_map(|word| word.parse().ok());
    let age = number
        .map(Age::said)
        .filter(|age| said.parse::<u16>().is_ok() || said == (texts.terms.network.age)(*age));
    Some(age.unwrap_or(Age::Years(u16::MAX)))
}

#[component]
fn Offers(id: PersonId, person: Memo<Option<Arc<Person>>>) -> impl IntoView {
    let room = use_room();
    let texts = room.texts();
    let offers = move || person.with(|it| it.as_ref().map(|it| it.offers).unwrap_or_default());
    let own = Signal::derive(move || {
        person.with(|it| {
            it.as_ref()
                .map(|it| it.offer_words.clone())
                .unwrap_or_default()
        })
    });
    let set_own = Callback::new(move |words| room.desk.run(Command::SetOfferWords { id, words }));
    let choice = move |offer: &Offer| {
        let offer = *offer;
        let change = move |is_in| {
            let offers = untrack(offers).with(offer, is_in);
            Command::SetOffers { id, offers }
        };
        choice(
            (texts.terms.network.offer)(offer),
            person,
            Box::new(move |person| person.offers.contains(offer)),
            Box::new(change),
        )
    };
    view! {
        <section class="details__part">
            <h3>{texts.about.can_help_with}</h3>
            <Choices
                label=texts.about.can_help_with
                choices=Offer::ALL.iter().map(choice).collect()
                own
                own_label=texts.about.own_help
                own_example=texts.about.own_help_example
                on_own=set_own
            />
        </section>
    }
}

#[component]
fn Knowing(id: PersonId, person: Memo<Option<Arc<Person>>>) -> impl IntoView {
    let texts = use_room().texts();
    let chip = move |knows: Knows| {
        let change = move |is_on: bool| {
            let knows = is_on.then_some(knows);
            Command::SetKnows { id, knows }
        };
        choice(
            (texts.terms.network.knows)(knows),
            person,
            Box::new(move |person| person.knows == Some(knows)),
            Box::new(change),
        )
        .chip()
    };
    view! {
        <section class="details__part">
            <h3>{texts.about.knows}</h3>
            <div role="group" class="details__choices" aria-label=texts.about.knows>
                {Knows::ALL.map(chip)}
            </div>
        </section>
    }
}
