//! Where somebody stands on the network map: ring, sector and exact place.
//!
//! Ring and sector are said by the family and stored as such, never read off
//! coordinates. The exact place is relative to its ring and sector, so it
//! holds when the map is drawn in another shape or a sector widens.
//!
//! Source of the ring model: the hierarchical mapping technique of Kahn and
//! Antonucci (1980), concentric circles of closeness around the focus person;
//! sectors as in ego-centred network maps of social work.

use super::SectorId;
use super::kinds::all;

/// Where a person stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the middle: the board is about this person.
    Focus,
    /// Named, but not yet placed on the map.
    Waiting,
    /// On the map.
    OnMap(Spot),
}

/// A ring and a sector, and where within them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    /// How close the person is to the child.
    pub ring: RingNumber,
    /// Which part of the child's life the person belongs to.
    pub sector: SectorId,
    /// Where somebody's hand put the person, or none when the map finds a seat.
    pub exact: Option<Exact>,
}

impl Spot {
    /// Makes a spot whose exact seat the map finds.
    pub fn new(ring: RingNumber, sector: SectorId) -> Self {
        Self {
            ring,
            sector,
            exact: None,
        }
    }
}

/// A place within one ring of one sector, in thousandths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Exact {
    /// Along the sector, clockwise from its start: 0 to 1000.
    pub along: u16,
    /// From the ring's inner edge (0) to its outer edge (1000).
    pub out: u16,
}

impl Exact {
    /// The highest value of either measure.
    pub const MAX: u16 = 1000;

    /// Makes a place; both measures are held within 0 to 1000.
    pub fn new(along: u16, out: u16) -> Self {
        Self {
            along: along.min(Self::MAX),
            out: out.min(Self::MAX),
        }
    }
}

/// A ring's number, 0 for the innermost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct RingNumber(pub u8);

/// One ring of closeness.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ring {
    /// The ring's own name; without one it has the standard name of its number.
    pub name: Option<String>,
}

/// One sector of the map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sector {
    /// The sector's id.
    pub id: SectorId,
    /// Which standard sector this is, and thereby its standard name; none for
    /// a sector of the board's own, which always has a name.
    pub standard: Option<StandardSector>,
    /// Its colour.
    pub tone: Tone,
    /// The sector's own name, in place of the standard one.
    pub name: Option<String>,
}

impl Sector {
    /// Makes a sector that has its standard name and colour.
    pub fn standard(id: SectorId, standard: StandardSector) -> Self {
        Self {
            id,
            standard: Some(standard),
            tone: standard.tone(),
            name: None,
        }
    }
}

/// The sectors every new board starts with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StandardSector {
    /// Family and relatives.
    Family,
    /// Friends and leisure.
    Friends,
    /// School and day care.
    School,
    /// Professionals.
    Professionals,
    /// Associations and volunteers.
    Associations,
}

impl StandardSector {
    /// All of them, clockwise around the map as a new board has them.
    pub const ALL: [Self; 5] = all!(StandardSector {
        Family,
        Friends,
        Associations,
        Professionals,
        School
    });

    /// Returns the colour it has unless somebody chooses another.
    pub fn tone(self) -> Tone {
        match self {
            Self::Family => Tone::Rose,
            Self::Friends => Tone::Ochre,
            Self::Associations => Tone::Green,
            Self::Professionals => Tone::Slate,
            Self::School => Tone::Blue,
        }
    }
}

/// The colour of a sector; never the only thing that tells sectors apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tone {
    /// A quiet red.
    Rose,
    /// A dark yellow.
    Ochre,
    /// A leaf green.
    Green,
    /// A blue grey.
    Slate,
    /// A clear blue.
    Blue,
    /// A red violet.
    Plum,
    /// A green blue.
    Teal,
    /// An earthen red.
    Clay,
}

impl Tone {
    /// All colours in the order they are offered.
    pub const ALL: [Self; 8] = all!(Tone {
        Rose,
        Ochre,
        Green,
        Slate,
        Blue,
        Plum,
        Teal,
        Clay
    });
}
