//! What is known of the things on the board besides their words, as short facts
//! that the page, the journal and the read-back all say the same way.

use super::content::{Content, card_name};
use crate::board::{
    Card, CardStage, Direction, Goal, Person, PersonId, Scale, Side, Step, StepState, Transition,
    Viewpoint,
};
use crate::map::differences;
use crate::text::Facts as Words;

/// Something known, in our words and the family's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// What it is about, in our words; may be empty.
    pub label: String,
    /// What is known, one line each.
    pub lines: Vec<String>,
}

impl Fact {
    fn of(label: &str, lines: Vec<String>) -> Self {
        let label = label.to_owned();
        Self { label, lines }
    }
}

/// Keeps a fact when there is something to say.
fn keep(facts: &mut Vec<Fact>, label: &str, lines: Vec<String>) {
    let lines: Vec<_> = lines.into_iter().filter(|line| !line.is_empty()).collect();
    if !lines.is_empty() {
        facts.push(Fact::of(label, lines));
    }
}

fn words(content: &Content) -> &'static Words {
    &content.language.texts().facts
}

fn named(content: &Content, people: &[PersonId]) -> Vec<String> {
    match people {
        [] => Vec::new(),
        people => vec![content.joined(content.names(people))],
    }
}

/// Returns what is known of a person besides name and details.
pub fn of_person(content: &Content, person: &Person) -> Vec<String> {
    let terms = &content.terms.network;
    let mut facts = Vec::new();
    facts.extend(home(content, person));
    let mut offers: Vec<&str> = person.offers.iter().map(terms.offer).collect();
    if !person.offer_words.is_empty() {
        offers.push(&person.offer_words);
    }
    if !offers.is_empty() {
        facts.push((words(content).offers)(&content.joined(offers)));
    }
    let knows = person.knows.map(terms.knows).into_iter();
    let short: Vec<&str> = knows
        .chain(person.is_asked.then_some(terms.asked))
        .collect();
    facts.extend((!short.is_empty()).then(|| short.join(" · ")));
    facts
}

fn home(content: &Content, person: &Person) -> Option<String> {
    let home = person.household?;
    let all = content.board.members_of(home).map(|it| it.id);
    let others: Vec<PersonId> = all.filter(|it| *it != person.id).collect();
    let name = content.board.households.get(home).map(|it| it.name.clone());
    let name = name.unwrap_or_default();
    if others.is_empty() {
        return (!name.is_empty()).then(|| (words(content).lives_in)(&name));
    }
    let mut said = (words(content).lives_with)(&content.joined(content.names(&others)));
    if !name.is_empty() {
        said = format!("{said} ({name})");
    }
    Some(said)
}

/// Returns how the tie between two people supports them, in the order they are
/// named in, if that was said.
pub fn of_support(content: &Content, one: &Person, other: &Person) -> Option<String> {
    let terms = &content.terms.network;
    let tie = content.board.tie_between(one.id, other.id)?;
    let support = tie.support?;
    let support = if tie.from == one.id {
        support
    } else {
        support.reversed()
    };
    let said = (terms.supports)(support);
    Some(match support.direction {
        Direction::Both => said,
        Direction::Gives | Direction::Gets => format!("{} {said}", content.name(one)),
    })
}

/// Returns how somebody's own placing differs from the shared map.
pub fn of_viewpoint(content: &Content, viewpoint: &Viewpoint) -> Option<Fact> {
    let viewer = content.person(viewpoint.viewer)?;
    let label = (words(content).eyes_of)(&content.name(viewer));
    let mut lines = Vec::new();
    for it in differences(content.board, viewpoint) {
        let Some(person) = content.person(it.person) else {
            continue;
        };
        let said = words(content).seen(content.terms, content.board, it.seen, it.shared);
        lines.push(format!("{}: {said}", content.name(person)));
    }
    if lines.is_empty() {
        lines.push(words(content).sees_the_same.to_owned());
    }
    Some(Fact::of(&label, lines))
}

/// Returns this board's own questions.
pub fn own_questions(content: &Content) -> Option<Fact> {
    let questions = content.board.questions.iter().map(|it| it.text.clone());
    let mut facts = Vec::new();
    keep(
        &mut facts,
        words(content).own_questions,
        questions.collect(),
    );
    facts.pop()
}

/// Returns what kind of answer a card is, and what it was before.
pub fn card_kind(content: &Content, card: &Card) -> Option<String> {
    let kind = card
        .kind
        .map(|kind| (content.terms.card_kind)(kind).to_owned());
    let before: Vec<String> = (card.history.iter())
        .map(|stage| (words(content).was)(&stage_words(content, *stage)))
        .collect();
    let said: Vec<String> = kind.into_iter().chain(before).collect();
    (!said.is_empty()).then(|| said.join(" · "))
}

fn stage_words(content: &Content, stage: CardStage) -> String {
    match stage.kind {
        Some(kind) => (content.terms.card_kind)(kind).to_owned(),
        None => (content.terms.column_short)(stage.column).to_owned(),
    }
}

/// Returns who finds a card important. Nobody is ranked.
pub fn card_dots(content: &Content, card: &Card) -> Option<Fact> {
    let words = words(content);
    let given = card.dots.iter().filter_map(|dots| {
        let person = content.person(dots.person)?;
        Some((words.dots_of)(&content.name(person), dots.count))
    });
    let given: Vec<String> = given.collect();
    (!given.is_empty()).then(|| Fact::of(words.dots, vec![given.join(", ")]))
}

/// Returns everything that is known of a goal besides its words and scale.
pub fn of_goal(content: &Content, goal: &Goal) -> Vec<Fact> {
    let words = words(content);
    let mut facts = Vec::new();
    let answers = goal.answers.iter().filter_map(|id| {
        let card = content.board.cards.get(*id).filter(|it| !it.is_hidden)?;
        let name = card_name(content.board, content.language.texts(), card);
        Some(content.language.quoted(&name))
    });
    keep(&mut facts, words.answers, answers.collect());
    let area = goal
        .area
        .iter()
        .map(|it| (content.terms.area)(it).to_owned());
    keep(&mut facts, words.area, area.collect());
    keep(&mut facts, content.words.sign, vec![goal.sign.clone()]);
    keep(
        &mut facts,
        words.child_notices,
        vec![goal.child_notices.clone()],
    );
    keep(
        &mut facts,
        words.for_how_long,
        vec![goal.for_how_long.clone()],
    );
    let acceptance = goal.acceptance.iter().filter_map(|it| {
        let name = content.name(content.person(it.person)?);
        let said_so = (content.terms.consent)(it.consent);
        Some(match it.words.as_str() {
            "" => format!("{name}: {said_so}"),
            said => format!("{name}: {said_so}. {said}"),
        })
    });
    keep(&mut facts, words.acceptance, acceptance.collect());
    if goal.state != crate::board::GoalState::default() {
        let state = (content.terms.goal_state)(goal.state).to_owned();
        keep(&mut facts, words.goal_state, vec![state]);
    }
    facts
}

/// Returns a scale's question, in the family's words or ours.
pub fn question(content: &Content, scale: &Scale) -> String {
    let ready = || {
        let ready = scale.ready.map(content.terms.ready_question);
        ready.unwrap_or(content.words.now).to_owned()
    };
    scale.question.clone().unwrap_or_else(ready)
}

/// Returns what 0 and 10 mean on a scale.
pub fn ends(content: &Content, scale: &Scale) -> String {
    let terms = content.terms;
    (words(content).ends)(terms.low(scale), terms.high(scale))
}

/// Returns what everybody said about their number. Covered answers are not
/// among the ratings, so they cannot be here.
pub fn of_ratings(content: &Content, scale: &Scale) -> Vec<Fact> {
    let words = words(content);
    let mut facts = Vec::new();
    for rating in &scale.ratings {
        let Some(person) = content.person(rating.person) else {
            continue;
        };
        let name = content.name(person);
        keep(&mut facts, &(words.why)(&name), vec![rating.why.clone()]);
        keep(
            &mut facts,
            &(words.one_up)(&name),
            vec![rating.one_up.clone()],
        );
    }
    facts
}

/// Returns what an agreement says besides what, who, when and how far.
pub fn of_step(content: &Content, step: &Step) -> Vec<Fact> {
    let words = words(content);
    let mut facts = Vec::new();
    keep(&mut facts, words.checks, named(content, &step.checks));
    keep(&mut facts, words.plan_b, vec![step.plan_b.clone()]);
    facts
}

/// Returns what stands where nobody, or no day, was agreed on.
pub fn unsaid(content: &Content, step: &Step) -> &'static str {
    match step.state {
        StepState::Agreed | StepState::UnderWay => content.words.missing,
        StepState::Done | StepState::Dropped => content.words.not_agreed,
    }
}

/// Returns how far an agreement is; that it is agreed is not said of one that
/// nobody has taken on yet.
pub fn state_of_step(content: &Content, step: &Step) -> Option<&'static str> {
    let is_open = step.who.is_empty() && step.state == StepState::Agreed;
    (!is_open).then(|| (content.terms.step_state)(step.state))
}

/// Returns what each side does, side by side; an empty side is seen.
pub fn both_ways(content: &Content) -> Vec<Fact> {
    let words = words(content);
    let does = |side: Side| {
        let steps = content.steps().into_iter();
        let here = move |it: &Side| *it == side || *it == Side::Both;
        let steps = steps.filter(|step| content.board.side_of(step).is_some_and(|it| here(&it)));
        let lines: Vec<String> = steps
            .map(|step| format!("{}: {}", named(content, &step.who).concat(), step.what))
            .collect();
        match lines.as_slice() {
            [] => vec![words.empty_side.to_owned()],
            _ => lines,
        }
    };
    vec![
        Fact::of(words.family_does, does(Side::Family)),
        Fact::of(words.professionals_do, does(Side::Professionals)),
    ]
}

/// Returns what happens after the meeting: who holds the thread, transitions,
/// the next meeting.
pub fn what_follows(content: &Content) -> Vec<Fact> {
    let words = words(content);
    let meeting = &content.board.meeting;
    let mut facts = Vec::new();
    keep(
        &mut facts,
        words.thread_holder,
        named(content, meeting.thread_holder.as_slice()),
    );
    for transition in &content.board.transitions {
        facts.push(of_transition(content, transition));
    }
    let next = &meeting.next;
    let day = next.date.map(|day| content.day(day));
    let mut lines: Vec<String> = day.into_iter().collect();
    lines.push(next.place.clone());
    let invited = named(content, &next.invited).into_iter();
    lines.extend(invited.map(|names| format!("{}: {names}", words.invited)));
    keep(&mut facts, words.next_meeting, lines);
    facts
}

fn of_transition(content: &Content, transition: &Transition) -> Fact {
    let words = words(content);
    let day = transition.date.map(|day| content.day(day));
    let says = |label: &str, said: Vec<String>| {
        let said = said.into_iter();
        said.map(|said| format!("{label}: {said}"))
            .collect::<Vec<_>>()
    };
    let mut lines = says(words.on_day, day.into_iter().collect());
    lines.extend(says(
        words.hands_over,
        named(content, &transition.hands_over),
    ));
    lines.extend(says(words.receives, named(content, &transition.receives)));
    Fact::of(&(words.transition)(&transition.from, &transition.to), lines)
}

/// Returns the scales that stand alone.
pub fn standing_scales<'a>(content: &Content<'a>) -> Vec<&'a Scale> {
    let scales = content.board.scales_of(None);
    scales.map(AsRef::as_ref).collect()
}
