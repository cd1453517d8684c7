//! Reading cards and what is on them.

use std::sync::Arc;

use super::super::codes::StanceCode;
use super::{any_code, code, only_beside, person_ref};
use crate::board::{Card, CardId, CardStage, Dots, Drawing, Stance, Stroke, View, limits};
use crate::file::cursor::{Cursor, Read};
use crate::file::error::Damage;

/// Reads a card.
///
/// # Errors
/// A [`Flaw`](crate::file::cursor::Flaw) in an id, code or drawing.
pub fn card(at: &Cursor) -> Read<Card> {
    let drawing = at.optional("drawing")?;
    Ok(Card {
        id: CardId(at.id_in("id")?),
        column: code(at, "column")?,
        kind: any_code(at, "kind")?,
        history: at.any_list_in("history", stage)?,
        text: at.text_in("text")?,
        drawing: drawing.as_ref().map(self::drawing).transpose()?,
        speakers: at.list_in("speakers", person_ref)?,
        about: at.list_in("about", person_ref)?,
        views: at.list_in("views", view)?,
        dots: at.any_list_in("dots", dots)?,
        is_prepared: at.truth_in("is_prepared")?,
        is_hidden: at.truth_in("is_hidden")?,
    })
}

fn stage(at: &Cursor) -> Read<CardStage> {
    Ok(CardStage {
        column: code(at, "column")?,
        kind: any_code(at, "kind")?,
    })
}

fn view(at: &Cursor) -> Read<View> {
    let words = at.field("words")?;
    let said = words.text()?;
    let stance = match code(at, "stance")? {
        StanceCode::Differently => Stance::Differently(said.to_owned()),
        StanceCode::Also if said.is_empty() => Stance::Also,
        StanceCode::Also => return Err(only_beside(&words, "differently")),
    };
    Ok(View {
        person: person_ref(&at.field("person")?)?,
        stance,
    })
}

fn dots(at: &Cursor) -> Read<Dots> {
    let count = at.number_in("count")?;
    if !(1..=limits::DOTS).contains(&count) {
        return Err(at.field("count")?.flaw(Damage::OutOfRange));
    }
    Ok(Dots {
        person: person_ref(&at.field("person")?)?,
        count,
    })
}

fn drawing(at: &Cursor) -> Read<Arc<Drawing>> {
    let strokes = at.list_in("strokes", stroke)?;
    let points: usize = strokes.iter().map(|it| it.points.len()).sum();
    if !(1..=limits::STROKES).contains(&strokes.len()) || points > limits::POINTS {
        return Err(at.field("strokes")?.flaw(Damage::WrongCount));
    }
    let drawing = Drawing {
        strokes: strokes.into_iter().map(Arc::new).collect(),
    };
    match drawing.check() {
        Ok(()) => Ok(Arc::new(drawing)),
        Err(_) => Err(at.flaw(Damage::OutOfRange)),
    }
}

fn stroke(at: &Cursor) -> Read<Stroke> {
    let points = at.field("points")?;
    let Some(read) = points_of(points.text()?) else {
        return Err(points.shape(&["expected points as `across,down across,down`"]));
    };
    Ok(Stroke {
        ink: code(at, "ink")?,
        width: at.number_in("width")?,
        points: read,
    })
}

/// Reads `120,40 125,44`, as SVG writes the points of a line.
fn points_of(written: &str) -> Option<Vec<(u16, u16)>> {
    let point = |point: &str| {
        let (across, down) = point.split_once(',')?;
        Some((measure(across)?, measure(down)?))
    };
    written.split(' ').map(point).collect()
}

fn measure(digits: &str) -> Option<u16> {
    let is_plain = digits.bytes().all(|digit| digit.is_ascii_digit());
    digits.parse().ok().filter(|_| is_plain)
}
