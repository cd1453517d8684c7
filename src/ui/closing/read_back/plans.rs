//! Scales, goals and agreements read back, both sides, and what follows. The
//! facts are those of the document, in its words.

use leptos::prelude::*;

use super::said::{facts_of, names};
use crate::board::{By, Goal, GoalId, Scale, Step};
use crate::report::content::Content;
use crate::report::facts;
use crate::ui::react::view;

/// Shows the scales that stand alone, if there are any.
pub fn scales(content: &Content) -> AnyView {
    let all = facts::standing_scales(content);
    let shown: Vec<_> = all.into_iter().map(|it| scale(content, it)).collect();
    let shown = (!shown.is_empty()).then(|| {
        view! {
            <section class="read-back__part">
                <h2>{content.language.texts().facts.scales}</h2>
                {shown}
            </section>
        }
    });
    shown.into_any()
}

/// Shows one scale. Covered answers are no ratings, so they cannot be here.
fn scale(content: &Content, scale: &Scale) -> AnyView {
    let given = content.by_score(scale);
    let nobody = given.is_empty().then(|| {
        view! { <span class="read-back__quiet">{content.words.no_scores}</span> }
    });
    let each = given.iter().map(|(score, people)| {
        view! {
            <span class="read-back__score">
                <b>{score.value()}</b>
                " "
                {names(content, people)}
            </span>
        }
    });
    view! {
        <dl class="read-back__facts">
            <div>
                <dt dir="auto">
                    {facts::question(content, scale)} " "
                    <span class="read-back__quiet">{facts::ends(content, scale)}</span>
                </dt>
                <dd>{each.collect_view()} {nobody}</dd>
            </div>
            {facts_of(facts::of_ratings(content, scale))}
        </dl>
    }
}

/// Shows the goals with their agreements, then the agreements that stand alone.
pub fn goals(content: &Content) -> AnyView {
    let words = content.words;
    let board = content.board;
    let all: Vec<_> = board.goals.iter().map(|it| goal(content, it)).collect();
    let nothing = all.is_empty().then(|| {
        view! { <p class="read-back__quiet">{words.no_goals}</p> }
    });
    let alone = board.steps_of(None).next().is_some().then(|| {
        view! {
            <h3>{content.language.texts().closing.other_steps}</h3>
            {steps(content, None)}
        }
    });
    view! {
        <section class="read-back__part">
            <h2>{words.goals}</h2>
            {nothing}
            {all}
            {alone}
        </section>
    }
}

fn goal(content: &Content, goal: &Goal) -> AnyView {
    let words = content.words;
    let owner = goal.owner.map(|owner| {
        view! {
            <div>
                <dt>{words.owner}</dt>
                <dd>{names(content, &[owner])}</dd>
            </div>
        }
    });
    // A scale that nobody answered yet says nothing, unless it is their own.
    let is_told = |it: &Scale| it.question.is_some() || !it.ratings.is_empty();
    let scales = content.board.scales_of(Some(goal.id));
    let scales = scales.filter(|it| is_told(it)).map(|it| scale(content, it));
    view! {
        <article class="read-back__goal">
            <h3 class="read-back__said" dir="auto">{goal.text.clone()}</h3>
            <dl class="read-back__facts">{owner} {facts_of(facts::of_goal(content, goal))}</dl>
            {scales.collect_view()}
            {steps(content, Some(goal.id))}
        </article>
    }
}

fn steps(content: &Content, goal: Option<GoalId>) -> AnyView {
    let steps = content.board.steps_of(goal).map(|it| step(content, it));
    view! { <ul class="read-back__steps">{steps.collect_view()}</ul> }
}

fn step(content: &Content, step: &Step) -> AnyView {
    let words = content.words;
    let who = if step.who.is_empty() {
        view! { {words.who} ": " {facts::unsaid(content, step)} }
    } else {
        names(content, &step.who)
    };
    let by = step.by.map(|by| {
        let words = match by {
            By::Day(_) => content.language.texts().closing.by,
            By::NextMeeting => "",
        };
        view! { <span>" · " {words} " " {content.by(by)}</span> }
    });
    let state = facts::state_of_step(content, step);
    let state = state.map(|state| view! { <span>" · " {state}</span> });
    let more = facts::of_step(content, step).into_iter().map(|fact| {
        view! {
            <span>
                <span class="read-back__quiet">{fact.label} ": "</span>
                <span class="read-back__said" dir="auto">{fact.lines.concat()}</span>
            </span>
        }
    });
    view! {
        <li>
            <span class="read-back__said" dir="auto">{step.what.clone()}</span>
            <span class="read-back__quiet">
                {who} {by} {state}
            </span>
            {more.collect_view()}
        </li>
    }
}

/// Shows what each side does, once something is agreed; an empty side is seen.
pub fn both_ways(content: &Content) -> AnyView {
    let shown = (!content.board.steps.is_empty()).then(|| {
        view! {
            <section class="read-back__part">
                <h2>{content.language.texts().facts.both_ways}</h2>
                <dl class="read-back__facts is-sides">{facts_of(facts::both_ways(content))}</dl>
            </section>
        }
    });
    shown.into_any()
}

/// Shows who holds the thread, the transitions and the next meeting.
pub fn what_follows(content: &Content) -> AnyView {
    let facts = facts::what_follows(content);
    let shown = (!facts.is_empty()).then(|| {
        view! {
            <section class="read-back__part">
                <h2>{content.language.texts().agreements.follows}</h2>
                <dl class="read-back__facts">{facts_of(facts)}</dl>
            </section>
        }
    });
    shown.into_any()
}
