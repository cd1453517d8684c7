//! Small drawings beside words: they repeat what the words say, so those who
//! hear the page are spared them.

use maud::{Markup, html};

use crate::board::{Board, Column, Kind, Person, StepState, Symbol, Tone};

/// The mark a person has on the map: shape, and the colour of the sector.
pub(super) fn person(board: &Board, person: &Person) -> Markup {
    let sector = person.spot().and_then(|spot| board.sector(spot.sector));
    let colour = match sector {
        Some(sector) => tone_class(sector.tone),
        None if person.is_child() => "is-child",
        None => "is-waiting",
    };
    html! {
        svg.mark.(colour) viewBox="0 0 16 16" aria-hidden="true" {
            @match (person.kind, person.symbol) {
                (Kind::Group, _) => (pill()),
                (Kind::Person, Symbol::Circle) => circle cx="8" cy="8" r="6" {},
                (Kind::Person, Symbol::Square) => rect x="2.5" y="2.5" width="11" height="11" rx="2" {},
                (Kind::Person, Symbol::Diamond) => path d="M8 1.5 14.5 8 8 14.5 1.5 8Z" {},
                (Kind::Person, Symbol::Pet) => path d="M2.6 2.2 6 4.2h4l3.4-2v6.4a5.4 5.4 0 0 1-10.8 0Z" {},
                (Kind::Person, Symbol::Thing) => path d="M5.5 4.5V3.2A1.2 1.2 0 0 1 6.7 2h2.6a1.2 1.2 0 0 1 1.2 1.2v1.3M2.5 6a1.5 1.5 0 0 1 1.5-1.5h8A1.5 1.5 0 0 1 13.5 6v7a1.5 1.5 0 0 1-1.5 1.5H4A1.5 1.5 0 0 1 2.5 13Z" {},
            }
        }
    }
}

fn pill() -> Markup {
    html! { rect x="1" y="3.5" width="14" height="9" rx="4.5" {} }
}

/// The class that gives a sector its colour.
pub(super) fn tone_class(tone: Tone) -> &'static str {
    match tone {
        Tone::Rose => "is-rose",
        Tone::Ochre => "is-ochre",
        Tone::Green => "is-green",
        Tone::Slate => "is-slate",
        Tone::Blue => "is-blue",
        Tone::Plum => "is-plum",
        Tone::Teal => "is-teal",
        Tone::Clay => "is-clay",
    }
}

/// The sign of a column: a cloud, a sun, an arrow.
pub(super) fn column(column: Column) -> Markup {
    html! {
        svg.icon viewBox="0 0 24 24" aria-hidden="true" {
            @match column {
                Column::Worries => path d="M7 18.5a4.5 4.5 0 0 1-.6-8.96 6 6 0 0 1 11.5 1.52A3.75 3.75 0 0 1 17.5 18.5Z" {},
                Column::Works => {
                    circle cx="12" cy="12" r="4" {}
                    path d="M12 3v2.2M12 18.8V21M3 12h2.2M18.8 12H21M5.6 5.6l1.6 1.6M16.8 16.8l1.6 1.6M5.6 18.4l1.6-1.6M16.8 7.2l1.6-1.6" {}
                },
                Column::Next => path d="M4.5 12h15M13 5.5l6.5 6.5-6.5 6.5" {},
            }
        }
    }
}

/// How far an agreement is: an empty, a half and a full circle, a crossed one.
pub(super) fn state(state: StepState) -> Markup {
    html! {
        svg.mark.is-progress viewBox="0 0 16 16" aria-hidden="true" {
            circle cx="8" cy="8" r="6" {}
            @match state {
                StepState::Agreed => {},
                StepState::UnderWay => path.is-filled d="M8 2a6 6 0 0 1 0 12Z" {},
                StepState::Done => path d="M5 8.3 7.2 10.5 11.2 5.8" {},
                StepState::Dropped => path d="M5.5 10.5 10.5 5.5" {},
            }
        }
    }
}

/// The sign of the tool itself: rings with somebody in the middle.
pub(super) fn emblem() -> Markup {
    html! {
        svg.emblem viewBox="0 0 64 52" aria-hidden="true" {
            ellipse cx="32" cy="26" rx="31" ry="25" {}
            ellipse cx="32" cy="26" rx="20" ry="16" {}
            path d="M32 26 13 13.5M32 26l22-8M32 26l-3 18" {}
            circle.is-filled cx="32" cy="26" r="7" {}
            circle cx="13" cy="13.5" r="4" {}
            circle cx="54" cy="18" r="4" {}
            circle cx="29" cy="44" r="4" {}
        }
    }
}
