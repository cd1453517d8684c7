//! The line of a scale, and everybody's name at their number.

use std::cmp::Ordering;

use leptos::prelude::*;

use crate::board::{PersonId, Rating, Score};
use crate::ui::desk::use_desk;
use crate::ui::parts::{PersonName, When};
use crate::ui::react::{Signal, live, memo, view};

/// Shows the line. What it says is said again in words by [`Names`].
#[component]
pub fn Line(ratings: Signal<Vec<Rating>>) -> impl IntoView {
    let is_given =
        move |score: Score| ratings.with(|ratings| ratings.iter().any(|it| it.score == score));
    view! {
        <div class="scale__line" aria-hidden="true">
            <Spread ratings />
            {Score::all()
                .map(|score| {
                    view! {
                        <span class="scale__number" class:is-given=move || is_given(score)>
                            {score.value()}
                        </span>
                    }
                })
                .collect_view()}
        </div>
    }
}

/// Shows how far the numbers are from each other: something to talk about.
#[component]
pub fn Spread(ratings: Signal<Vec<Rating>>) -> impl IntoView {
    let edge = move |find: fn(Vec<Score>) -> Option<Score>, from_end: bool| {
        let scores = ratings.with(|ratings| ratings.iter().map(|it| it.score).collect());
        let value = find(scores).map_or(0, Score::value);
        let steps = if from_end { Score::MAX - value } else { value };
        format!(
            "{}%",
            (f32::from(steps) + 0.5) / (f32::from(Score::MAX) + 1.0) * 100.0
        )
    };
    view! {
        <When is=move || ratings.with(|ratings| ratings.len() > 1)>
            <span
                class="scale__spread"
                style:inset-inline-start=move || edge(|scores| scores.into_iter().min(), false)
                style:inset-inline-end=move || edge(|scores| scores.into_iter().max(), true)
            ></span>
        </When>
    }
}

/// Shows who gave which number, each name under its number on the line.
#[component]
pub fn Names(ratings: Signal<Vec<Rating>>) -> impl IntoView {
    let desk = use_desk();
    let groups = memo(move || ratings.with(|ratings| by_score(ratings)));
    let wanted = memo(move || {
        let longest = |people: &Vec<PersonId>| {
            let names = people.iter().map(|id| desk.name_of(*id));
            names.map(|name| longest_word(&name)).max().unwrap_or(0)
        };
        groups.with(|groups| {
            let groups = groups.iter();
            groups
                .map(|(score, people)| (score.value(), longest(people)))
                .collect::<Vec<_>>()
        })
    });
    let places = memo(move || wanted.with(|wanted| places(wanted)));
    let given = move || {
        groups
            .get()
            .into_iter()
            .zip(places.get())
            .map(|((score, people), place)| {
                view! {
                    <li
                        class=format!("scale__given {}", place.class)
                        style:grid-column=place.columns
                    >
                        <span class="scale__stem" style:grid-column=place.stem></span>
                        <span class="scale__value">{score.value()}</span>
                        <span class="scale__people">
                            {people.into_iter().map(|id| view! { <PersonName id /> }).collect_view()}
                        </span>
                    </li>
                }
            })
            .collect_view()
    };
    view! {
        <ul
            class="scale__names"
            class:is-list=move || places.with(|places| places.iter().any(|place| !place.has_room))
            role="list"
        >
            {live(given)}
        </ul>
    }
}

/// Returns the numbers that were given, from the lowest, each with its people.
fn by_score(ratings: &[Rating]) -> Vec<(Score, Vec<PersonId>)> {
    let people_at = |score| {
        let at_score = ratings.iter().filter(|rating| rating.score == score);
        at_score.map(|rating| rating.person).collect::<Vec<_>>()
    };
    Score::all()
        .map(|score| (score, people_at(score)))
        .filter(|(_, people)| !people.is_empty())
        .collect()
}

fn longest_word(name: &str) -> usize {
    let words = name.split([' ', '-']);
    words.map(|word| word.chars().count()).max().unwrap_or(0)
}

/// Where a group of names stands below the line, in a grid of 22 half steps.
#[derive(Clone, PartialEq)]
struct Place {
    /// Its columns.
    columns: String,
    /// Whether its longest word has room there; if not, all names make a list.
    has_room: bool,
    /// The columns, among its own, with its number in their middle.
    stem: String,
    /// Whether it stands lower, and to which side of its number.
    class: &'static str,
}

/// Returns where names stand for numbers in rising order, each with the length
/// of its longest word in characters. Names reach at most halfway to the
/// numbers beside them, so that none lies over another. Words too long for
/// that stand lower, at the end of a stem that comes down between the others.
fn places(wanted: &[(u8, usize)]) -> Vec<Place> {
    let all: Vec<u8> = wanted.iter().map(|(value, _)| *value).collect();
    let lower: Vec<u8> = wanted
        .iter()
        .filter(|(value, longest)| !place(*value, *longest, &all, &[]).has_room)
        .map(|(value, _)| *value)
        .collect();
    wanted
        .iter()
        .map(|(value, longest)| place(*value, *longest, &all, &lower))
        .collect()
}

fn place(value: u8, longest: usize, all: &[u8], lower: &[u8]) -> Place {
    let is_lower = lower.contains(&value);
    let (mut before, mut after) = reach(if is_lower { lower } else { all }, value);
    let middle = before.min(after);
    // Off the middle only at the ends, and only if the words need it.
    if (2..=Score::MAX - 2).contains(&value) || longest <= letters(2 * middle) {
        (before, after) = (middle, middle);
    }
    Place {
        columns: format!("{} / span {}", 2 * value + 2 - before, before + after),
        has_room: longest <= letters(before + after),
        stem: format!("{before} / span 2"),
        class: match (is_lower, before.cmp(&after)) {
            (false, Ordering::Equal) => "",
            (false, Ordering::Less) => "is-start",
            (false, Ordering::Greater) => "is-end",
            (true, Ordering::Equal) => "is-lower",
            (true, Ordering::Less) => "is-lower is-start",
            (true, Ordering::Greater) => "is-lower is-end",
        },
    }
}

/// Returns how many half steps there are before and after a number: to the
/// middle between it and the nearest other, or to the edge.
fn reach(values: &[u8], value: u8) -> (u8, u8) {
    let others = values.iter().filter(|it| **it != value);
    let nearest = others.map(|it| it.abs_diff(value)).min();
    let nearest = nearest.unwrap_or(u8::MAX);
    (
        nearest.min(2 * value + 1),
        nearest.min(2 * (Score::MAX - value) + 1),
    )
}

/// Returns how many letters have room in some half steps where the scale is at
/// its narrowest.
fn letters(half_steps: u8) -> usize {
    3 * usize::from(half_steps)
}
