//! Any command on people, groups and ties.

use samtavle::board::*;

use super::Dice;

impl Dice<'_> {
    pub(super) fn on_people(&mut self) -> Command {
        let id = self.person();
        match self.throw(12) {
            0..=5 => Command::AddPerson {
                id,
                kind: self.kind(),
                name: self.words(),
                place: self.place(),
                takes_part: self.throw(2) == 0,
            },
            6 => Command::RenamePerson {
                id,
                name: self.words(),
            },
            7 => Command::SetRole {
                id,
                role: self.words(),
            },
            8 => Command::SetKind {
                id,
                kind: self.kind(),
            },
            9 => Command::SetSymbol {
                id,
                symbol: self.one_of(&Symbol::ALL),
            },
            10 => Command::PlacePerson {
                id,
                place: self.place(),
            },
            _ => Command::RemovePerson { id },
        }
    }

    pub(super) fn on_ties(&mut self) -> Command {
        let id = TieId(self.id(15, 17));
        match self.throw(6) {
            0 => Command::Untie { id },
            _ => Command::Tie {
                id,
                from: self.person(),
                to: self.person(),
                quality: self.one_of(&Quality::ALL),
            },
        }
    }

    fn kind(&mut self) -> Kind {
        self.one_of(&[Kind::Person, Kind::Person, Kind::Group])
    }

    fn place(&mut self) -> Place {
        let ring = match self.throw(12) {
            0 => return Place::Focus,
            1..=3 => return Place::Waiting,
            4 => 3,
            throw => throw % 3,
        };
        let sector = SectorId(self.id(3, 7));
        let exact = self.maybe(|dice| {
            let measures = [0, 1, 500, 999, 1000];
            Exact::new(dice.one_of(&measures), dice.one_of(&measures))
        });
        let ring = RingNumber(u8::try_from(ring).expect("0 to 3"));
        Place::OnMap(Spot {
            exact,
            ..Spot::new(ring, sector)
        })
    }
}
