//! The order in which the map reads as a list: sector, ring, name.

use crate::board::order::order;
use crate::board::{Board, PersonId, RingNumber, SectorId};

/// Everybody on the board, in reading order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadingOrder {
    /// The focus children, in the board's order.
    pub focus: Vec<PersonId>,
    /// All sectors in the board's order, also those without people.
    pub sectors: Vec<SectorGroup>,
    /// Those who are named but not placed, in the board's order.
    pub waiting: Vec<PersonId>,
}

/// The people of one sector.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SectorGroup {
    /// The sector.
    pub sector: SectorId,
    /// Its rings that have people, innermost first.
    pub rings: Vec<RingGroup>,
}

/// The people of one ring of one sector.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RingGroup {
    /// The ring.
    pub ring: RingNumber,
    /// The people in it, by name.
    pub people: Vec<PersonId>,
}

impl ReadingOrder {
    /// Returns everybody in one row: children, sector by sector, then waiting.
    pub fn iter(&self) -> impl Iterator<Item = PersonId> + '_ {
        self.placed().chain(self.waiting.iter().copied())
    }

    /// Returns those who are on the map in one row: children, sector by sector.
    pub fn placed(&self) -> impl Iterator<Item = PersonId> + '_ {
        let rings = self.sectors.iter().flat_map(|group| &group.rings);
        let people = rings.flat_map(|ring| &ring.people);
        self.focus.iter().chain(people).copied()
    }
}

/// Puts the board's people in reading order.
pub fn reading_order(board: &Board) -> ReadingOrder {
    let placed = board.people.iter();
    let placed = placed.filter_map(|person| Some((person.spot()?, name_key(&person.name), person)));
    let placed: Vec<_> = placed.collect();
    let in_order = order(placed.len(), &|one, other| {
        let [one, other] = [one, other].map(|at| &placed[at]);
        let by_ring = one.0.ring.cmp(&other.0.ring);
        let by_name = by_ring.then_with(|| one.1.cmp(&other.1));
        by_name.then_with(|| one.2.id.cmp(&other.2.id))
    });
    let group = |sector: SectorId| {
        let mut rings: Vec<RingGroup> = Vec::new();
        let placed = in_order.iter().map(|at| &placed[*at]);
        for (spot, _, person) in placed.filter(|(spot, ..)| spot.sector == sector) {
            match rings.last_mut() {
                Some(group) if group.ring == spot.ring => group.people.push(person.id),
                _ => rings.push(RingGroup {
                    ring: spot.ring,
                    people: vec![person.id],
                }),
            }
        }
        SectorGroup { sector, rings }
    };
    ReadingOrder {
        focus: board.children().map(|child| child.id).collect(),
        sectors: board.sectors.iter().map(|it| group(it.id)).collect(),
        waiting: board
            .people
            .iter()
            .filter(|person| person.place == crate::board::Place::Waiting)
            .map(|person| person.id)
            .collect(),
    }
}

/// Makes names sort as a Danish reader expects: without regard to case, with
/// æ, ø, å after z, and other accented letters with their plain ones.
fn name_key(name: &str) -> String {
    name.chars()
        .flat_map(char::to_lowercase)
        .map(|letter| match letter {
            'á' | 'à' | 'â' | 'ã' => 'a',
            'ç' | 'č' | 'ć' => 'c',
            'é' | 'è' | 'ê' | 'ë' => 'e',
            'í' | 'ì' | 'î' | 'ï' | 'ı' => 'i',
            'ñ' => 'n',
            'ó' | 'ò' | 'ô' | 'õ' => 'o',
            'ş' | 'š' => 's',
            'ú' | 'ù' | 'û' => 'u',
            'ü' | 'ý' => 'y',
            'ž' => 'z',
            // Danish order: after z come æ (ä), ø (ö), å.
            'æ' | 'ä' => '\u{e000}',
            'ø' | 'ö' => '\u{e001}',
            'å' => '\u{e002}',
            other => other,
        })
        .collect()
}
