//! Reading scales, their answers and their covered rounds.

use super::{any_code, any_goal_ref, person_ref, said_in};
use uuid::Uuid;

use crate::board::{Covered, CoveredAnswer, GoalId, Rating, ReadyQuestion, Scale, ScaleId, Score};
use crate::file::cursor::{Cursor, Read};
use crate::file::error::Damage;

/// Reads a scale.
///
/// # Errors
/// A [`Flaw`](crate::file::cursor::Flaw) in an id, code or score.
pub fn scale(at: &Cursor) -> Read<Scale> {
    let covered = at.optional("covered")?;
    Ok(Scale {
        id: ScaleId(at.id_in("id")?),
        goal: any_goal_ref(at)?,
        ready: any_code(at, "ready")?,
        question: wording(at, "question")?,
        low: wording(at, "low")?,
        high: wording(at, "high")?,
        ratings: at.list_in("ratings", rating)?,
        covered: covered.as_ref().map(self::covered).transpose()?,
    })
}

/// Reads the scale that stood within a goal in older files of format 1 (V6). It
/// had no id of its own: it gets one that is the same each time.
///
/// # Errors
/// A [`Flaw`](crate::file::cursor::Flaw) in an id or score.
pub fn scale_within(goal: &Cursor) -> Read<Option<Scale>> {
    let Some(at) = goal.optional("scale")? else {
        return Ok(None);
    };
    let id = goal.id_in("id")?;
    let own = ScaleId(Uuid::from_u128(!id.as_u128()));
    Ok(Some(Scale {
        ratings: at.list_in("ratings", rating)?,
        ..Scale::new(own, Some(GoalId(id)), Some(ReadyQuestion::Goal))
    }))
}

/// Reads own words; those that are asked without them are not read back.
fn wording(at: &Cursor, name: &'static str) -> Read<Option<String>> {
    let Some(at) = at.optional(name)? else {
        return Ok(None);
    };
    at.pass("text");
    at.any_text_in("own")
}

fn rating(at: &Cursor) -> Read<Rating> {
    Ok(Rating {
        person: person_ref(&at.field("person")?)?,
        score: score(&at.field("score")?)?,
        why: said_in(at, "why")?,
        one_up: said_in(at, "one_up")?,
    })
}

fn covered(at: &Cursor) -> Read<Covered> {
    let order = at.list_in("order", person_ref)?;
    Ok(Covered::restored(order, at.list_in("answers", answer)?))
}

fn answer(at: &Cursor) -> Read<CoveredAnswer> {
    let score = at.optional("score")?;
    Ok(CoveredAnswer {
        person: person_ref(&at.field("person")?)?,
        score: score.as_ref().map(self::score).transpose()?,
        why: at.text_in("why")?,
        one_up: at.text_in("one_up")?,
    })
}

fn score(at: &Cursor) -> Read<Score> {
    let number = at.whole()?;
    let Ok(value) = u8::try_from(number) else {
        return Err(at.shape(&["a number out of range"]));
    };
    Score::new(value).map_err(|_| at.flaw(Damage::ScoreOutOfRange))
}
