//! Everything on the board in the family's own words, on one page.
//!
//! Nothing is changed here, so all of it is drawn anew when the board changes.

mod plans;
mod said;

use leptos::prelude::*;

use crate::board::{Card, Column, Person, PersonId};
use crate::browser::clock;
use crate::map::SectorGroup;
use crate::report::content::{Content, Part, card_name};
use crate::report::facts;
use crate::ui::desk::use_desk;
use crate::ui::drawing::picture;
use crate::ui::react::{live, view};
use crate::ui::screen::use_screen;
use crate::ui::tone;
use said::{name, names};

/// Shows the board, read back.
#[component]
pub fn ReadBack() -> impl IntoView {
    let desk = use_desk();
    let language = use_screen().language.get_untracked();
    live(move || {
        let board = desk.board.get();
        let content = Content::new(&board, language, clock::today());
        Part::ALL.map(|it| part(&content, it)).collect_view()
    })
}

fn part(content: &Content, part: Part) -> AnyView {
    match part {
        Part::Opening => opening(content),
        Part::Network => network(content),
        Part::Columns => columns(content),
        Part::Scales => plans::scales(content),
        Part::Goals => plans::goals(content),
        // They stand with their goals.
        Part::Agreements => ().into_any(),
        Part::Following => [plans::both_ways(content), plans::what_follows(content)]
            .collect_view()
            .into_any(),
    }
}

fn opening(content: &Content) -> AnyView {
    let words = content.words;
    let meeting = &content.board.meeting;
    let purpose = (!meeting.purpose.is_empty()).then(|| {
        view! {
            <h2>{words.purpose}</h2>
            <p class="read-back__said" dir="auto">{meeting.purpose.clone()}</p>
        }
    });
    let who = if meeting.participants.is_empty() {
        view! { <p class="read-back__quiet">{words.nobody_noted}</p> }
    } else {
        view! { <p>{names(content, &meeting.participants)}</p> }
    };
    view! {
        <section class="read-back__part">
            {purpose}
            <h2>{words.took_part}</h2>
            {who}
        </section>
    }
}

fn network(content: &Content) -> AnyView {
    let network = content.network();
    let sectors: Vec<_> = network
        .sectors
        .iter()
        .filter_map(|it| sector(content, it))
        .collect();
    let waiting = network.waiting;
    let waiting = (!waiting.is_empty()).then(|| {
        view! {
            <div>
                <dt>{content.words.waiting}</dt>
                <dd>{described(content, &waiting)}</dd>
            </div>
        }
    });
    let is_empty = sectors.is_empty() && waiting.is_none();
    view! {
        <section class="read-back__part">
            <h2>{(content.words.network_around)(&content.children())}</h2>
            {is_empty.then(|| view! { <p class="read-back__quiet">{content.words.nobody_placed}</p> })}
            <dl class="read-back__facts">{sectors} {waiting}</dl>
        </section>
    }
}

fn sector(content: &Content, group: &SectorGroup) -> Option<AnyView> {
    let sector = content.board.sector(group.sector)?;
    let rings = group.rings.iter().map(|it| {
        let ring = content.terms.ring(&content.board.rings, it.ring).to_owned();
        view! {
            <dd>
                <span class="read-back__quiet">{ring} ": "</span>
                {described(content, &it.people)}
            </dd>
        }
    });
    let shown = view! {
        <div>
            <dt class=tone::of_sector(sector.tone)>{content.terms.sector(sector).to_owned()}</dt>
            {rings.collect_view()}
        </div>
    };
    Some(shown.into_any())
}

fn columns(content: &Content) -> AnyView {
    let column = |column: Column| {
        let cards: Vec<_> = content
            .board
            .cards_in(column)
            .map(|it| card(content, it))
            .collect();
        let is_empty = cards.is_empty();
        view! {
            <section class=format!("read-back__part {}", tone::of_column(column))>
                <h2 class="read-back__question">{(content.terms.column)(column)}</h2>
                {is_empty
                    .then(|| view! { <p class="read-back__quiet">{content.words.nothing_written}</p> })}
                <ul class="read-back__cards">{cards}</ul>
            </section>
        }
    };
    Column::ALL.map(column).into_any()
}

fn card(content: &Content, card: &Card) -> AnyView {
    let words = content.words;
    let seeing_too = content.seeing_too(card);
    let too = (!seeing_too.is_empty()).then(|| {
        view! { <p>{names(content, &seeing_too)} {(words.sees_too)(seeing_too.len())}</p> }
    });
    let differently = content
        .seeing_differently(card)
        .into_iter()
        .map(|(person, said)| {
            let end = if said.is_empty() { "." } else { ": " };
            view! {
                <p>
                    {name(content, person)} {words.sees_differently} {end}
                    <span class="read-back__said" dir="auto">{said.to_owned()}</span>
                </p>
            }
        });
    let about = (!card.about.is_empty()).then(|| {
        view! { <span class="read-back__quiet">{words.about_before} {names(content, &card.about)}</span> }
    });
    let has_words = !card.text.is_empty();
    let name = (!has_words).then(|| card_name(content.board, content.language.texts(), card));
    let drawn = card.drawing.as_deref().map(|it| picture(it, name));
    let kind = facts::card_kind(content, card)
        .map(|kind| view! { <p class="read-back__quiet">{kind}</p> });
    let dots = facts::card_dots(content, card).map(|fact| {
        view! { <p class="read-back__quiet">{fact.label} " " {fact.lines.concat()}</p> }
    });
    view! {
        <li class="read-back__card">
            {drawn}
            {has_words
                .then(|| view! { <p class="read-back__said" dir="auto">{card.text.clone()}</p> })}
            <p class="read-back__speakers">{names(content, &card.speakers)} " " {about}</p>
            {kind}
            {too}
            {differently.collect_view()}
            {dots}
        </li>
    }
}

/// Names those on the map, and says of whom they do not live any more or are
/// only wished for: they are not read out like everybody else.
fn described(content: &Content, ids: &[PersonId]) -> AnyView {
    let terms = &content.terms.network;
    let people = content.people(ids);
    let count = people.len();
    let one = |(at, person): (usize, &Person)| {
        let said = terms.absence(person).map(|said| format!(" ({said})"));
        let said: String = said.collect();
        view! {
            {content.separator(at, count)}
            {name(content, person)}
            <span class="read-back__quiet">{said}</span>
        }
    };
    people
        .into_iter()
        .enumerate()
        .map(one)
        .collect_view()
        .into_any()
}
