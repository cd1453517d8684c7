//! The colour that goes with a person everywhere: their sector's.

use crate::board::{Board, Column, PersonId, Place, Symbol, Tone};

/// Returns the class that gives an element a person's colour.
pub fn of_person(board: &Board, person: PersonId) -> &'static str {
    match board.people.get(person).map(|person| person.place) {
        Some(Place::Focus) => "tone-child",
        Some(Place::OnMap(spot)) => board
            .sector(spot.sector)
            .map_or("tone-waiting", |sector| of_sector(sector.tone)),
        Some(Place::Waiting) | None => "tone-waiting",
    }
}

/// Returns the class that gives an element a sector's colour.
pub fn of_sector(tone: Tone) -> &'static str {
    match tone {
        Tone::Rose => "tone-rose",
        Tone::Ochre => "tone-ochre",
        Tone::Green => "tone-green",
        Tone::Slate => "tone-slate",
        Tone::Blue => "tone-blue",
        Tone::Plum => "tone-plum",
        Tone::Teal => "tone-teal",
        Tone::Clay => "tone-clay",
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

/// Returns the class that gives an element a person's symbol.
pub fn shape_of(board: &Board, person: PersonId) -> &'static str {
    match board.people.get(person).map(|person| person.symbol) {
        Some(Symbol::Square) => "is-square",
        Some(Symbol::Diamond) => "is-diamond",
        Some(Symbol::Circle | Symbol::Pet | Symbol::Thing) | None => "",
    }
}
