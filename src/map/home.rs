//! The homes on the map: a soft line around those who live together.

use super::measure::{SEMIBOLD, text_width};
use super::{Picture, Point, Rect};
use crate::board::{Board, HouseholdId, PersonId};

/// A home as it is drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Home {
    /// Which household it is.
    pub household: HouseholdId,
    /// What the family calls it; may be empty.
    pub name: String,
    /// The line around its people: closed, to be filled by `evenodd`.
    pub d: String,
    /// Where the middle of the name's letters is: on the line's highest stretch,
    /// and mostly above it.
    pub name_at: Point,
    /// What it covers, box by box.
    pub(super) covers: Vec<Rect>,
}

/// How far above the line the middle of the name is, clear of a name under it.
const ABOVE: f64 = 4.0;

impl Picture {
    /// Returns the homes of a board that have somebody on the map: those of
    /// several people, and of one who calls it by a name.
    pub fn homes(&self, board: &Board) -> Vec<Home> {
        let home = |(household, name): (HouseholdId, &str)| {
            let people: Vec<PersonId> = board
                .members_of(household)
                .map(|person| person.id)
                .filter(|id| self.seat(*id).is_some())
                .collect();
            if people.len() < 2 && name.is_empty() {
                return None;
            }
            let outline = self.outline(&people)?;
            Some(Home {
                household,
                name: name.to_owned(),
                d: outline.d,
                name_at: self.held(outline.top - Point::new(0.0, ABOVE), name),
                covers: outline.covers,
            })
        };
        let households = board.households.iter();
        households
            .filter_map(|it| home((it.id, it.name.as_str())))
            .collect()
    }

    /// Moves the middle of a home's name so that the whole name is in the picture.
    fn held(&self, at: Point, name: &str) -> Point {
        let half = text_width(name, self.text_size) * SEMIBOLD / 2.0;
        let top = self.text_size * 0.6;
        // A name wider than the picture stands in its middle.
        let x =
            at.x.max(half)
                .min((self.width - half).max(self.width / 2.0));
        Point::new(x, at.y.max(top))
    }
}
