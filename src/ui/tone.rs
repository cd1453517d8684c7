//! The colour that goes with a person everywhere: their sector's.

use crate::board::{Board, Column, PersonId, Place, StandardSector};

/// Returns the class that gives an element a person's colour.
pub fn of_person(board: &Board, person: PersonId) -> &'static str {
    match board.people.get(person).map(|person| person.place) {
        Some(Place::Focus) => "tone-child",
        Some(Place::OnMap(spot)) => board
            .sector(spot.sector)
            .map_or("tone-waiting", |sector| of_sector(sector.standard)),
        Some(Place::Waiting) | None => "tone-waiting",
    }
}

/// Returns the class that gives an element a sector's colour.
pub fn of_sector(sector: StandardSector) -> &'static str {
    match sector {
        StandardSector::Family => "tone-family",
        StandardSector::Friends => "tone-friends",
        StandardSector::School => "tone-school",
        StandardSector::Professionals => "tone-professionals",
        StandardSector::Associations => "tone-associations",
    }
}

/// Returns the class that gives an element a column's colours.
pub fn of_column(column: Column) -> &'static str {
    match column {
        Column::Worries => "tone-worries",
        Column::Works => "tone-works",
        Column::Next => "tone-next",
    }
}
