//! The rules of goals, scales, agreements and transitions.

use uuid::Uuid;

use super::{BrokenRule, all_known, each_once, ids_once, needed, optional};
use crate::board::order::Index;
use crate::board::{Area, Board, BoardError, Goal, GoalId, PersonId, Scale, limits};

/// Checks every goal, scale, agreement and transition.
pub(super) fn check_plans(board: &Board, people: &Index) -> Result<(), BrokenRule> {
    let cards: Vec<Uuid> = board.cards.iter().map(|card| card.id.0).collect();
    let cards = Index::new(&cards);
    for goal in &board.goals {
        check_goal(goal, people, &cards)?;
    }
    for scale in &board.scales {
        known_goal(board, scale.id.0, scale.goal)?;
        check_scale(scale, people)?;
    }
    for step in &board.steps {
        known_goal(board, step.id.0, step.goal)?;
        each_once(step.id.0, &step.who, people)?;
        each_once(step.id.0, &step.checks, people)?;
        needed(step.id.0, &step.what, limits::STATEMENT)?;
        optional(step.id.0, &step.plan_b, limits::STATEMENT)?;
    }
    for transition in &board.transitions {
        each_once(transition.id.0, &transition.hands_over, people)?;
        each_once(transition.id.0, &transition.receives, people)?;
        optional(transition.id.0, &transition.from, limits::LINE)?;
        needed(transition.id.0, &transition.to, limits::LINE)?;
    }
    Ok(())
}

fn check_goal(goal: &Goal, people: &Index, cards: &Index) -> Result<(), BrokenRule> {
    let id = goal.id.0;
    all_known(id, goal.owner.as_slice(), people)?;
    let acceptance = goal.acceptance.iter();
    let accepting: Vec<PersonId> = acceptance.map(|said| said.person).collect();
    each_once(id, &accepting, people)?;
    let answers: Vec<Uuid> = goal.answers.iter().map(|card| card.0).collect();
    ids_once(id, &answers, cards)?;
    needed(id, &goal.text, limits::STATEMENT)?;
    for said in [&goal.sign, &goal.child_notices, &goal.for_how_long] {
        optional(id, said, limits::STATEMENT)?;
    }
    for said in &goal.acceptance {
        optional(id, &said.words, limits::STATEMENT)?;
    }
    match &goal.area {
        Some(Area::Own(said)) => needed(id, said, limits::LINE),
        _ => Ok(()),
    }
}

fn check_scale(scale: &Scale, people: &Index) -> Result<(), BrokenRule> {
    let id = scale.id.0;
    let raters: Vec<PersonId> = scale.ratings.iter().map(|it| it.person).collect();
    each_once(id, &raters, people)?;
    if scale.ready.is_none() && scale.question.is_none() {
        return Err(BrokenRule::BadWords(id, BoardError::EmptyWords));
    }
    let own_words = [&scale.question, &scale.low, &scale.high];
    for said in own_words.into_iter().flatten() {
        needed(id, said, limits::LINE)?;
    }
    for rating in &scale.ratings {
        optional(id, &rating.why, limits::STATEMENT)?;
        optional(id, &rating.one_up, limits::STATEMENT)?;
    }
    let Some(covered) = &scale.covered else {
        return Ok(());
    };
    each_once(id, &covered.order, people)?;
    if covered.order.is_empty() {
        return Err(BrokenRule::BadCount("scales"));
    }
    // Who answers is one of those who are asked.
    let asked: Vec<Uuid> = covered.order.iter().map(|it| it.0).collect();
    let answerers: Vec<PersonId> = covered.sealed().iter().map(|it| it.person).collect();
    each_once(id, &answerers, &Index::new(&asked))?;
    for answer in covered.sealed() {
        optional(id, &answer.why, limits::STATEMENT)?;
        optional(id, &answer.one_up, limits::STATEMENT)?;
    }
    Ok(())
}

fn known_goal(board: &Board, from: Uuid, goal: Option<GoalId>) -> Result<(), BrokenRule> {
    match goal {
        Some(goal) if !board.goals.contains(goal) => {
            Err(BrokenRule::PointsNowhere { from, to: goal.0 })
        }
        _ => Ok(()),
    }
}
