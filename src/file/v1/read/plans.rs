//! Reading goals, agreements and transitions.

use super::super::codes::{AreaCode, ByCode};
use super::{any_code, any_goal_ref, card_ref, code, code_here, only_beside, person_ref, said_in};
use crate::board::{Acceptance, Area, By, Goal, GoalId, Step, StepId, Transition, TransitionId};
use crate::file::cursor::{Cursor, Read};

/// Reads a goal.
///
/// # Errors
/// A [`Flaw`](crate::file::cursor::Flaw) in an id or code.
pub fn goal(at: &Cursor) -> Read<Goal> {
    let owner = at.optional("owner")?;
    let area = at.optional("area")?;
    Ok(Goal {
        id: GoalId(at.id_in("id")?),
        text: at.text_in("text")?,
        owner: owner.as_ref().map(person_ref).transpose()?,
        area: area.as_ref().map(self::area).transpose()?,
        answers: at.any_list_in("answers", card_ref)?,
        sign: at.text_in("sign")?,
        child_notices: said_in(at, "child_notices")?,
        for_how_long: said_in(at, "for_how_long")?,
        acceptance: at.any_list_in("acceptance", acceptance)?,
        state: any_code(at, "state")?.unwrap_or_default(),
    })
}

fn area(at: &Cursor) -> Read<Area> {
    let words = at.field("words")?;
    let said = words.text()?;
    let named = match code_here(at)? {
        AreaCode::Own => return Ok(Area::Own(said.to_owned())),
        AreaCode::PersonalDevelopment => Area::PersonalDevelopment,
        AreaCode::Network => Area::Network,
        AreaCode::Learning => Area::Learning,
    };
    if said.is_empty() {
        Ok(named)
    } else {
        Err(only_beside(&words, "own"))
    }
}

fn acceptance(at: &Cursor) -> Read<Acceptance> {
    Ok(Acceptance {
        person: person_ref(&at.field("person")?)?,
        consent: code(at, "consent")?,
        words: at.text_in("words")?,
    })
}

/// Reads an agreement.
///
/// # Errors
/// A [`Flaw`](crate::file::cursor::Flaw) in an id, its day or its state.
pub fn step(at: &Cursor) -> Read<Step> {
    let by = at.optional("by")?;
    Ok(Step {
        id: StepId(at.id_in("id")?),
        goal: any_goal_ref(at)?,
        what: at.text_in("what")?,
        who: at.list_in("who", person_ref)?,
        by: by.as_ref().map(self::by).transpose()?,
        checks: at.any_list_in("checks", person_ref)?,
        plan_b: said_in(at, "plan_b")?,
        state: code(at, "state")?,
    })
}

/// Reads when an agreement is to be done by; older files have the day alone (V6).
fn by(at: &Cursor) -> Read<By> {
    if at.is_text() {
        return at.day().map(By::Day);
    }
    let day = at.any_day_in("day")?;
    match (code_here(at)?, day) {
        (ByCode::Day, Some(day)) => Ok(By::Day(day)),
        (ByCode::NextMeeting, None) => Ok(By::NextMeeting),
        _ => Err(only_beside(at, "day")),
    }
}

/// Reads a transition.
///
/// # Errors
/// A [`Flaw`](crate::file::cursor::Flaw) in an id or its day.
pub fn transition(at: &Cursor) -> Read<Transition> {
    Ok(Transition {
        id: TransitionId(at.id_in("id")?),
        from: at.text_in("from")?,
        to: at.text_in("to")?,
        date: at.any_day_in("date")?,
        hands_over: at.list_in("hands_over", person_ref)?,
        receives: at.list_in("receives", person_ref)?,
    })
}
