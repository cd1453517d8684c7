//! Where somebody sits on the map, and what is drawn there.

use super::names::initials;
use super::{Label, Look, Point, Rect, Shape};
use crate::board::{Person, PersonId, Spot};

/// One person or group on the map, the focus children included.
#[derive(Clone, Debug, PartialEq)]
pub struct Seat {
    /// Who sits here.
    pub person: PersonId,
    /// The middle of the symbol, in map units.
    pub at: Point,
    /// The symbol.
    pub shape: Shape,
    /// What it shows besides its outline.
    pub look: Look,
    /// What is written inside the symbol: initials, or a child's whole name.
    pub inside: Inside,
    /// The name beside the symbol; none when it stands inside.
    pub label: Option<Label>,
    /// The ring and sector; none for a focus child.
    pub spot: Option<Spot>,
}

/// Words inside a symbol, in lines around its middle.
#[derive(Clone, Debug, PartialEq)]
pub struct Inside {
    /// The lines.
    pub lines: Vec<String>,
    /// Font size, in map units.
    pub size: f64,
    /// The first line's baseline, below the symbol's middle (negative above).
    pub first_baseline: f64,
    /// From one baseline to the next.
    pub line_height: f64,
}

impl Inside {
    /// Centres lines of one size around a symbol's middle.
    pub(super) fn centred(lines: Vec<String>, size: f64) -> Self {
        let line_height = size * 1.15;
        let further: f64 = lines.iter().skip(1).map(|_| line_height).sum();
        Self {
            lines,
            size,
            // Half the height of a capital letter brings it to the middle.
            first_baseline: size * 0.36 - further / 2.0,
            line_height,
        }
    }
}

impl Seat {
    /// Makes a seat for somebody by themselves, who may not be on the map: the
    /// symbol with initials. `size` is a circle's radius.
    pub fn alone(person: &Person, at: Point, size: f64) -> Self {
        Self {
            person: person.id,
            at,
            shape: Shape::of(person, size),
            look: Look::of(person),
            inside: Inside::centred(vec![initials(&person.name)], size * 0.85),
            label: None,
            spot: person.spot(),
        }
    }

    /// Says whether this is a focus child.
    pub fn is_child(&self) -> bool {
        self.spot.is_none()
    }

    /// Says whether somebody's hand put the person exactly here.
    pub fn is_by_hand(&self) -> bool {
        self.spot.is_some_and(|spot| spot.exact.is_some())
    }

    /// Returns the symbol's box.
    pub fn symbol_rect(&self) -> Rect {
        self.shape.rect_at(self.at)
    }

    /// Returns the name's box on the map, if it stands beside the symbol.
    pub fn label_rect(&self) -> Option<Rect> {
        self.label.as_ref().map(|label| label.rect.moved(self.at))
    }
}
