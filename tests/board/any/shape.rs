//! Any command on rings and sectors, viewpoints and questions.

use samtavle::board::*;

use super::Dice;

impl Dice<'_> {
    /// One of three rings, or now and then one that may not be there.
    pub(super) fn ring(&mut self) -> RingNumber {
        RingNumber(match self.throw(12) {
            0 => 3,
            1 => 4,
            throw => u8::try_from(throw % 3).expect("0 to 2"),
        })
    }

    /// One of the standard sectors, or now and then one of the board's own.
    pub(super) fn sector(&mut self) -> SectorId {
        SectorId(match self.throw(8) {
            0 => self.id(37, 38),
            _ => self.id(3, 7),
        })
    }

    fn standard_rings(&mut self) -> Vec<String> {
        (0..self.throw(6)).map(|_| self.words()).collect()
    }

    pub(super) fn on_rings(&mut self) -> Command {
        let ring = self.ring();
        match self.throw(8) {
            0 => Command::RenameRing {
                ring,
                name: self.maybe(Self::words),
            },
            1..=3 => Command::AddRing {
                before: self.maybe(Self::ring),
                name: self.maybe(Self::words),
            },
            4..=5 => Command::MoveRing {
                ring,
                before: self.maybe(Self::ring),
                standard: self.standard_rings(),
            },
            _ => Command::RemoveRing {
                ring,
                people_to: self.maybe(Self::ring),
                standard: self.standard_rings(),
            },
        }
    }

    pub(super) fn on_sectors(&mut self) -> Command {
        let id = self.sector();
        match self.throw(9) {
            0 => Command::RenameSector {
                id,
                name: self.maybe(Self::words),
            },
            1 => Command::SetSectorTone {
                id,
                tone: self.one_of(&Tone::ALL),
            },
            2..=4 => Command::AddSector {
                sector: Sector {
                    id: SectorId(self.id(37, 38)),
                    standard: self.maybe(|dice| dice.one_of(&StandardSector::ALL)),
                    tone: self.one_of(&Tone::ALL),
                    name: self.maybe(Self::words),
                },
                before: self.maybe(Self::sector),
            },
            5..=6 => Command::MoveSector {
                id,
                before: self.maybe(Self::sector),
            },
            _ => Command::RemoveSector {
                id,
                people_to: self.maybe(Self::sector),
            },
        }
    }

    pub(super) fn on_viewpoints(&mut self) -> Command {
        let id = ViewpointId(self.id(33, 34));
        match self.throw(8) {
            0..=2 => Command::BeginViewpoint {
                id,
                viewer: self.person(),
            },
            3 => Command::RemoveViewpoint { id },
            _ => Command::PlaceInViewpoint {
                id,
                person: self.person(),
                spot: self.maybe(Self::spot),
            },
        }
    }

    pub(super) fn on_questions(&mut self) -> Command {
        let id = QuestionId(self.id(35, 36));
        match self.throw(5) {
            0..=2 => Command::AddQuestion {
                id,
                text: self.words(),
            },
            3 => Command::RewordQuestion {
                id,
                text: self.words(),
            },
            _ => Command::RemoveQuestion { id },
        }
    }
}
