//! Choosing the words for what happened to a file. The words are in [`crate::text`].

use super::UnknownField;
use super::error::{Damage, Damaged, NotABoard, OpenError, Thing};
use crate::text::Language;
use crate::text::opening::Opening;

/// How many unknown fields a notice names.
const NAMED: usize = 8;

impl OpenError {
    /// Returns what is wrong, that nothing has changed, and what to do.
    pub fn sentence(&self, language: Language) -> String {
        let words = &language.texts().opening;
        let (wrong, advice) = match self {
            Self::NotABoard(reason) => words.not_a_board(*reason),
            Self::TooNew { found, supported } => {
                ((words.too_new)(*found, *supported), words.update.to_owned())
            }
            Self::TooLarge { limit } => {
                let wrong = (words.too_large)(limit / 1_000_000);
                (wrong, words.choose_another.to_owned())
            }
            Self::Damaged(damaged) | Self::DamagedMap(damaged) => {
                let what = words.damage(&damaged.damage);
                let thing = words.thing(damaged, language);
                let is_board = matches!(self, Self::Damaged(_));
                let file = if is_board { words.a_board } else { words.a_map };
                let wrong = (words.damaged)(file, &what, thing.as_deref());
                (wrong, (words.use_earlier_or_ask)(&damaged.detail()))
            }
            Self::OwnMigration { from } => {
                ((words.own_migration)(*from), words.keep_and_tell.to_owned())
            }
        };
        [&wrong, words.unchanged, &advice].join(" ")
    }
}

/// Returns the notice on fields that did not come along, if there are any.
pub fn unknown_fields_notice(fields: &[UnknownField], language: Language) -> Option<String> {
    if fields.is_empty() {
        return None;
    }
    let named: Vec<String> = fields.iter().take(NAMED).map(written).collect();
    let more = fields.len() - named.len();
    Some((language.texts().opening.unknown_fields)(&named, more))
}

fn written(field: &UnknownField) -> String {
    match field.count {
        1 => field.path.clone(),
        count => format!("{} ({count} ×)", field.path),
    }
}

impl Damaged {
    /// Returns the place and the reader's own words, for whoever repairs a file.
    pub fn detail(&self) -> String {
        match &self.damage {
            Damage::Shape(technical) => format!("{}: {technical}", self.path),
            _ => self.path.to_string(),
        }
    }
}

impl Opening {
    fn not_a_board(&self, reason: NotABoard) -> (String, String) {
        let (wrong, advice) = match reason {
            NotABoard::Empty => (self.empty, self.use_earlier),
            NotABoard::NotJson => (self.not_json, self.choose_another),
            NotABoard::OtherJson => (self.other_json, self.choose_another),
            NotABoard::CutOff => (self.cut_off, self.use_earlier),
            NotABoard::TooDeep => (self.too_deep, self.choose_another),
        };
        (wrong.to_owned(), advice.to_owned())
    }

    fn damage(&self, damage: &Damage) -> String {
        let words = &self.damage;
        match damage {
            Damage::Shape(_) => words.shape.to_owned(),
            Damage::NotAnId(id) => (words.not_an_id)(id),
            Damage::NotADate(date) => (words.not_a_date)(date),
            Damage::UnknownCode(code) => (words.unknown_code)(code),
            Damage::ScoreOutOfRange => words.score_out_of_range.to_owned(),
            Damage::OutOfRange => words.out_of_range.to_owned(),
            Damage::PointsNowhere => words.points_nowhere.to_owned(),
            Damage::Twice => words.twice.to_owned(),
            Damage::NoChild => words.no_child.to_owned(),
            Damage::ImpossibleTie => words.impossible_tie.to_owned(),
            Damage::NoWords => words.no_words.to_owned(),
            Damage::TooLong(limit) => (words.too_long)(*limit),
            Damage::WrongCount => words.wrong_count.to_owned(),
        }
    }

    /// Returns the thing with what people call it: *the person “Mormor”*.
    fn thing(&self, damaged: &Damaged, language: Language) -> Option<String> {
        let words = &self.thing;
        let kind = match damaged.thing {
            Thing::Board => return None,
            Thing::Ring => words.ring,
            Thing::Sector => words.sector,
            Thing::Person => words.person,
            Thing::Group => words.group,
            Thing::Household => words.household,
            Thing::Tie => words.tie,
            Thing::Viewpoint => words.viewpoint,
            Thing::Question => words.question,
            Thing::Card => words.card,
            Thing::Goal => words.goal,
            Thing::Scale => words.scale,
            Thing::Step => words.step,
            Thing::Transition => words.transition,
            Thing::Meeting => words.meeting,
        };
        Some(match &damaged.called {
            Some(called) => format!("{kind} {}", language.quoted(called)),
            None => kind.to_owned(),
        })
    }
}
