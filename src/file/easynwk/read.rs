//! Reading easyNWK's fields.

use super::super::cursor::{Cursor, Flaw, Read};
use super::super::error::Damage;
use super::super::json::Json;
use super::{Contact, Gender, Given, NetworkMap, Quarter, Someone, Stands, State};
use crate::board::{BoardError, limits};

/// The farthest anybody can stand, where the outermost circle is at 100: the
/// corner of the drawing and then some.
const FARTHEST: f64 = 200.0;
/// Angles are given between -180 and 180 degrees; a full turn more does no harm.
const FULL_TURN: f64 = 360.0;

/// Support can be marked in these fields: 0 none, 1 given, 2 got, 3 both. The
/// last is for those who open a door to others.
pub(super) const SUPPORT: [&str; 5] = [
    "supportEmotional",
    "supportInstrumental",
    "supportInformational",
    "supportSocial",
    "supportLinking",
];

/// What easyNWK writes for itself and nobody misses on a board.
const HOUSEKEEPING: [&str; 4] = [
    "genderDefault",
    "edgeTypeByUser",
    "contactOfPartner",
    "version",
];

/// Reads the file: the state that is shown, of several or one.
pub(super) fn file(at: &Cursor) -> Read<NetworkMap> {
    let Some(versions) = at.optional("versions")? else {
        return map(at);
    };
    at.pass("size");
    let current = at.optional("currentVersion")?;
    let current = current.as_ref().map(|it| it.value().as_whole());
    let all = versions.value().items();
    let is_current = |version: &Json| {
        let id = version.get("id").map(Json::as_whole);
        id.is_some() && id == current
    };
    let Some(last) = all.len().checked_sub(1) else {
        return Err(versions.flaw(Damage::WrongCount));
    };
    let chosen = all.iter().rposition(is_current).unwrap_or(last);
    let (mut position, mut found, mut others) = (0, None, Vec::new());
    versions.each(&mut |version| {
        version.pass("id");
        let state = state(version)?;
        if position == chosen {
            let map = map(&version.field("nwk")?)?;
            found = Some(NetworkMap { state, ..map });
        } else {
            version.pass("nwk");
            others.push(state);
        }
        position += 1;
        Ok(())
    })?;
    let map = found.ok_or_else(|| versions.flaw(Damage::WrongCount))?;
    Ok(NetworkMap {
        other_states: others,
        ..map
    })
}

/// Reads what a state is called.
fn state(at: &Cursor) -> Read<State> {
    Ok(State {
        title: words(at, "title", limits::STATEMENT)?,
        date: words(at, "date", limits::LINE)?,
    })
}

fn map(at: &Cursor) -> Read<NetworkMap> {
    let ego = someone(&at.field("ego")?)?;
    let mut ids = Vec::new();
    let mut alteri = Vec::new();
    let list = at.field("alteri")?;
    if list.value().items().len() > limits::PEOPLE {
        return Err(list.flaw(Damage::WrongCount));
    }
    list.each(&mut |at| {
        let id = at.field("id")?;
        let number = id.whole()?;
        if ids.contains(&number) {
            return Err(id.flaw(Damage::Twice));
        }
        ids.push(number);
        alteri.push(alter(at)?);
        Ok(())
    })?;
    let (connections, lost_connections) = connections(at, &ids)?;
    Ok(NetworkMap {
        ego,
        alteri,
        connections,
        lost_connections,
        state: State::default(),
        other_states: Vec::new(),
        unknown_fields: Vec::new(),
    })
}

/// Reads who is tied to whom. easyNWK writes some ties twice, and keeps ties
/// to people who were removed since: those are counted.
fn connections(at: &Cursor, ids: &[i64]) -> Read<(Vec<[usize; 2]>, usize)> {
    let (mut all, mut nowhere) = (Vec::new(), 0);
    let Some(list) = at.optional("connections")? else {
        return Ok((all, nowhere));
    };
    if list.value().items().len() > limits::TIES {
        return Err(list.flaw(Damage::WrongCount));
    }
    list.each(&mut |at| {
        at.pass("version");
        let (one, other) = (at.field("id1")?.whole()?, at.field("id2")?.whole()?);
        let position = |id| ids.iter().position(|known| *known == id);
        match (position(one), position(other)) {
            (Some(one), Some(other)) if one != other => {
                let pair = [one.min(other), one.max(other)];
                if !all.contains(&pair) {
                    all.push(pair);
                }
            }
            _ => nowhere += 1,
        }
        Ok(())
    })?;
    Ok((all, nowhere))
}

fn alter(at: &Cursor) -> Read<Someone> {
    for field in HOUSEKEEPING {
        at.pass(field);
    }
    let mut person = someone(at)?;
    if truth(at, "roleDefault", false)? {
        // Nobody said it: easyNWK fills in the sector's own.
        person.role.clear();
    }
    let stands = stands(at)?;
    let has_conflict = truth(at, "conflict", false)?;
    let is_reachable =
        person.is_human && !person.is_deceased && stands.is_none_or(|stands| !stands.is_outside);
    let kind = code(at, "edgeType", 1, 2)?;
    let contact = match kind {
        0 if is_reachable => Contact::No,
        0 => Contact::Impossible,
        _ if has_conflict => Contact::Conflict,
        _ => Contact::Yes,
    };
    let mut support = [Given::No; 5];
    for (field, given) in SUPPORT.into_iter().zip(&mut support) {
        *given = match code(at, field, 0, 3)? {
            // Without a tie easyNWK does not show what was marked before.
            _ if kind == 0 => Given::No,
            0 => Given::No,
            1 => Given::Gives,
            2 => Given::Gets,
            _ => Given::Both,
        };
    }
    Ok(Someone {
        support,
        contact,
        is_multiplex: kind == 2,
        stands,
        ..person
    })
}

/// Reads what the ego and the others have in common.
fn someone(at: &Cursor) -> Read<Someone> {
    let is_human = truth(at, "human", true)?;
    let gender = words(at, "currentGender", limits::LINE)?;
    let (gender, category) = match gender.as_str() {
        "weiblich" => (Gender::Female, String::new()),
        "männlich" => (Gender::Male, String::new()),
        "" | "divers" | "nicht festgelegt" => (Gender::Other, String::new()),
        // For what is no human, people write here what it is.
        _ => (Gender::Other, gender),
    };
    Ok(Someone {
        name: words(at, "name", limits::NAME)?,
        role: words(at, "role", limits::LINE)?,
        category,
        age: age(at)?,
        emoji: words(at, "emoji", limits::LINE)?,
        gender,
        is_human,
        is_deceased: truth(at, "deceased", false)?,
        has_note: !words(at, "note", usize::MAX)?.is_empty(),
        support: [Given::No; 5],
        contact: Contact::Impossible,
        is_multiplex: false,
        stands: None,
    })
}

/// Reads a place. Whoever stands in the very middle was never placed.
fn stands(at: &Cursor) -> Read<Option<Stands>> {
    let angle = measure(at, "angle", -FULL_TURN, FULL_TURN)?;
    let distance = measure(at, "distance", 0.0, FARTHEST)?;
    if distance == 0.0 {
        return Ok(None);
    }
    let turned = angle.rem_euclid(FULL_TURN);
    let (quarter, first) = match turned {
        ..90.0 => (Quarter::Family, 0.0),
        90.0..180.0 => (Quarter::Friends, 90.0),
        180.0..270.0 => (Quarter::Colleagues, 180.0),
        _ => (Quarter::Professionals, 270.0),
    };
    Ok(Some(Stands {
        quarter,
        along: thousandths((turned - first) / 90.0),
        out: thousandths(distance / 100.0).min(999),
        is_outside: distance > 100.0,
    }))
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "it is clamped to what fits"
)]
fn thousandths(share: f64) -> u16 {
    (share * 1000.0).clamp(0.0, 1000.0) as u16
}

fn measure(at: &Cursor, name: &'static str, least: f64, most: f64) -> Read<f64> {
    let field = at.field(name)?;
    let value = field.decimal()?;
    if (least..=most).contains(&value) {
        Ok(value)
    } else {
        Err(field.flaw(Damage::OutOfRange))
    }
}

/// Reads a small number, which some versions write as text.
fn code(at: &Cursor, name: &'static str, otherwise: i64, most: i64) -> Read<i64> {
    let Some(field) = at.optional(name)? else {
        return Ok(otherwise);
    };
    let number = match field.value() {
        Json::Text(text) if !text.is_empty() => text.parse().ok(),
        Json::Text(_) => Some(otherwise),
        _ => Some(field.whole()?),
    };
    let known = number.filter(|number| (0..=most).contains(number));
    known.ok_or_else(|| field.flaw(Damage::OutOfRange))
}

fn truth(at: &Cursor, name: &'static str, otherwise: bool) -> Read<bool> {
    match at.optional(name)? {
        None => Ok(otherwise),
        Some(field) => match field.value() {
            Json::Truth(truth) => Ok(*truth),
            _ => Err(field.shape(&["expected a truth value"])),
        },
    }
}

/// Reads how old somebody is: text, or the number that it is in some files.
fn age(at: &Cursor) -> Read<String> {
    match at.optional("age")? {
        Some(field) if field.value().as_whole().is_some() => Ok(field.whole()?.to_string()),
        Some(_) => words(at, "age", limits::LINE),
        None => Ok(String::new()),
    }
}

/// Reads words that may be missing.
fn words(at: &Cursor, name: &'static str, limit: usize) -> Read<String> {
    let Some(field) = at.optional(name)? else {
        return Ok(String::new());
    };
    limits::optional_words(field.text()?, limit).map_err(|refusal| too_long(&field, refusal))
}

fn too_long(at: &Cursor, refusal: BoardError) -> Flaw {
    at.flaw(match refusal {
        BoardError::TooLong { limit } => Damage::TooLong(limit),
        _ => Damage::NoWords,
    })
}
