//! The homes on the map: a soft line around those who live together.
//!
//! - **H1** A home's name stands outside the line, at its edge, on a ground of its
//!   own; at each part of the line, if it has several.
//! - **H2** It covers nobody's symbol or name, no sector's and no other home's name,
//!   and as few ties as can be. In a crowd it may stand on the line, or at some of its
//!   parts only; where there is no place at all, it covers somebody once.

use super::measure::{SEMIBOLD, text_width};
use super::seating::Line;
use super::{Picture, Point, Rect};
use crate::board::order::ordered;
use crate::board::{Board, HouseholdId, PersonId};

/// A home as it is drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Home {
    /// Which household it is.
    pub household: HouseholdId,
    /// Who of it is on the map.
    pub people: Vec<PersonId>,
    /// What the family calls it; may be empty.
    pub name: String,
    /// The line around its people: closed, to be filled by `evenodd`.
    pub d: String,
    /// The grounds its name stands on, each in the middle of one.
    pub names: Vec<Rect>,
    /// What it covers, box by box.
    pub(super) covers: Vec<Rect>,
}

/// Font size of a home's name, as a share of the map's.
const NAME: f64 = 0.88;
/// Half the height of its ground, and the air beside the words, in font sizes.
const HIGH: f64 = 0.72;
const BESIDE: f64 = 0.5;
/// How far the ground may lie over the line.
const OVER: f64 = 2.5;
/// A part's name does not stand on more ties than this, where another part has one.
const MOST: usize = 2;
/// Half the side of the boxes that cover the line.
const ALONG: f64 = 6.0;

impl Home {
    /// Returns the font size of homes' names on a picture whose names have another.
    pub fn name_size(text_size: f64) -> f64 {
        text_size * NAME
    }
}

impl Picture {
    /// Returns the homes of a board that have somebody on the map: those of
    /// several people, and of one who calls it by a name.
    pub fn homes(&self, board: &Board) -> Vec<Home> {
        let seats = self.seats.iter();
        let taken = seats.flat_map(|seat| [Some(seat.symbol_rect()), seat.label_rect()]);
        let areas = self.sector_names.iter().flat_map(|name| &name.boxes);
        let mut taken: Vec<Rect> = taken.flatten().chain(areas.copied()).collect();
        let ties = self.tie_lines();
        let mut homes = Vec::new();
        for household in &board.households {
            let members = board.members_of(household.id).map(|person| person.id);
            let people: Vec<PersonId> = members.filter(|id| self.seat(*id).is_some()).collect();
            if people.len() < 2 && household.name.is_empty() {
                continue;
            }
            let Some(outline) = self.outline(&people) else {
                continue;
            };
            let names = if household.name.is_empty() {
                Vec::new()
            } else {
                self.grounds(&outline.parts, &household.name, (&mut taken, &ties))
            };
            let along = outline.parts.iter().flatten();
            let along = along.map(|at| Rect::around(*at, ALONG, ALONG));
            homes.push(Home {
                household: household.id,
                people,
                name: household.name.clone(),
                covers: along.chain(outline.inside).collect(),
                d: outline.d,
                names,
            });
        }
        homes
    }

    /// Finds a ground for a home's name at each part of its line.
    fn grounds(
        &self,
        parts: &[Vec<Point>],
        name: &str,
        (taken, ties): (&mut Vec<Rect>, &[Line]),
    ) -> Vec<Rect> {
        let size = Home::name_size(self.text_size);
        let half = Point::new(
            text_width(name, size) * SEMIBOLD * 0.5 + size * BESIDE,
            size * HIGH,
        );
        let (up, aside) = (half.y - OVER * 0.5, half.x - OVER * 0.5);
        let ways = [
            (0.0, -up),
            (0.0, up),
            (-aside, 0.0),
            (aside, 0.0),
            (-aside, -up),
            (aside, -up),
            (-aside, up),
            (aside, up),
            (0.0, 0.0),
        ];
        let ground = |at: Point| Rect::around(self.held(at, half), half.x, half.y);
        let mut grounds = Vec::new();
        for part in parts {
            // As high as can be, above the line; else below it, beside it, on it.
            let edge = ordered(part, &|one, other| one.y.total_cmp(&other.y));
            let places = ways.into_iter().flat_map(|(x, y)| {
                let way = Point::new(x, y);
                edge.iter().map(move |at| (way, ground(*at + way)))
            });
            let is_free = |(way, rect): &(Point, Rect)| {
                let core = rect.grown(-OVER);
                let is_on_line = || parts.iter().flatten().any(|at| core.contains(*at));
                !taken.iter().any(|other| other.overlaps(rect))
                    && (*way == Point::default() || !is_on_line())
            };
            let free = places.filter(is_free).map(|(_, rect)| rect);
            // Where the fewest ties pass, the first of those.
            let crossed = |rect: &Rect| ties.iter().filter(|line| line.crosses(rect)).count();
            let mut best: Option<(usize, Rect)> = None;
            for rect in free {
                let fewest = best.map_or(usize::MAX, |(fewest, _)| fewest);
                if fewest == 0 {
                    break;
                }
                let crossed = crossed(&rect);
                if crossed < fewest {
                    best = Some((crossed, rect));
                }
            }
            let is_needed = |(crossed, _): &(usize, Rect)| grounds.is_empty() || *crossed <= MOST;
            if let Some((_, rect)) = best.filter(is_needed) {
                taken.push(rect);
                grounds.push(rect);
            }
        }
        if grounds.is_empty() {
            let all = parts.iter().flatten();
            let first = all.min_by(|one, other| one.y.total_cmp(&other.y));
            grounds.extend(first.map(|at| ground(*at - Point::new(0.0, up))));
        }
        grounds
    }

    /// Moves the middle of a home's name so that the whole name is in the picture.
    fn held(&self, at: Point, half: Point) -> Point {
        // A name wider than the picture stands in its middle.
        let end = (self.width - half.x).max(self.width / 2.0);
        let foot = self.height - half.y;
        Point::new(at.x.max(half.x).min(end), at.y.max(half.y).min(foot))
    }
}
