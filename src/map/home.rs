//! The homes on the map: a soft line around those who live together.

use super::measure::{SEMIBOLD, text_width};
use super::{Outline, Picture, Point, Rect};
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
    /// Where the middle of the name's letters is: on the line's highest stretch
    /// where it covers nobody, and mostly above it.
    pub name_at: Point,
    /// What it covers, box by box.
    pub(super) covers: Vec<Rect>,
}

/// How far above the line the middle of the name is, clear of a name under it.
const ABOVE: f64 = 4.0;
/// Half the side of the boxes that cover the line.
const ALONG: f64 = 6.0;

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
            let name_at = self.home_name_at(&outline, name);
            let along = outline.edge.iter();
            let along = along.map(|at| Rect::around(*at, ALONG, ALONG));
            Some(Home {
                household,
                name: name.to_owned(),
                d: outline.d,
                name_at,
                covers: along.chain(outline.inside).collect(),
            })
        };
        let households = board.households.iter();
        households
            .filter_map(|it| home((it.id, it.name.as_str())))
            .collect()
    }

    /// Finds the highest place on the line where the name covers nobody's symbol
    /// or name, and no tie if there is such a place.
    fn home_name_at(&self, outline: &Outline, name: &str) -> Point {
        let top = self.held(outline.top - Point::new(0.0, ABOVE), name);
        let half = self.home_name_half(name);
        let seats = self.seats.iter();
        let taken = seats.flat_map(|seat| [Some(seat.symbol_rect()), seat.label_rect()]);
        let taken: Vec<Rect> = taken.flatten().collect();
        let is_free = |at: &Point| {
            let rect = Rect::around(*at, half.x, half.y);
            !taken.iter().any(|other| other.overlaps(&rect))
        };
        let mut edge = outline.edge.clone();
        edge.sort_by(|one, other| one.y.total_cmp(&other.y));
        let along = edge.into_iter();
        let along = along.map(|at| self.held(at - Point::new(0.0, ABOVE), name));
        let free = std::iter::once(top).chain(along).filter(is_free);
        let free: Vec<Point> = free.collect();
        let ties = self.tie_lines();
        let is_crossed = |at: &&Point| {
            let rect = Rect::around(**at, half.x, half.y);
            ties.iter().any(|line| line.crosses(&rect))
        };
        let uncrossed = free.iter().find(|at| !is_crossed(at));
        uncrossed.or(free.first()).copied().unwrap_or(top)
    }

    /// Returns half the width and height of a home's name.
    fn home_name_half(&self, name: &str) -> Point {
        let width = text_width(name, self.text_size) * SEMIBOLD;
        Point::new(width, self.text_size * 0.8) * 0.5
    }

    /// Moves the middle of a home's name so that the whole name is in the picture.
    fn held(&self, at: Point, name: &str) -> Point {
        let half = self.home_name_half(name);
        // A name wider than the picture stands in its middle.
        let end = (self.width - half.x).max(self.width / 2.0);
        let foot = self.height - half.y * 1.5;
        Point::new(at.x.max(half.x).min(end), at.y.max(half.y * 1.5).min(foot))
    }
}
