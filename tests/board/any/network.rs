//! Any command on people, groups and ties.

use samtavle::board::*;

use super::Dice;

impl Dice<'_> {
    pub(super) fn on_people(&mut self) -> Command {
        let id = self.person();
        match self.throw(16) {
            0..=5 => Command::AddPerson {
                id,
                kind: self.kind(),
                name: self.words(),
                place: self.place(),
                symbol: self.one_of(&Symbol::ALL),
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
            11 => Command::PlaceAll {
                people: self.people(),
                place: self.place(),
            },
            12 => Command::LeaveMiddle {
                id,
                place: self.place(),
            },
            13..=14 => self.network(),
            _ => Command::RemovePerson { id },
        }
    }

    pub(super) fn on_ties(&mut self) -> Command {
        let id = TieId(self.id(15, 17));
        match self.throw(10) {
            0 => Command::Untie { id },
            1 => Command::TieAll {
                ids: (0..3).map(|_| TieId(self.id(15, 17))).collect(),
                people: (0..3).map(|_| self.person()).collect(),
                quality: self.one_of(&Quality::ALL),
            },
            2..=3 => Command::SetSupport {
                id,
                support: self.support(),
            },
            _ => Command::Tie {
                id,
                from: self.person(),
                to: self.person(),
                quality: self.one_of(&Quality::ALL),
            },
        }
    }

    fn support(&mut self) -> Option<Support> {
        self.maybe(|dice| Support {
            direction: dice.one_of(&Direction::ALL),
            kinds: dice.kinds(),
        })
    }

    fn kinds<T: FixedKinds>(&mut self) -> Kinds<T> {
        let kinds: Vec<T> = (0..self.throw(4)).map(|_| self.one_of(T::ALL)).collect();
        Kinds::of(&kinds)
    }

    fn age(&mut self) -> Option<Age> {
        let ages = [
            Age::Years(0),
            Age::Years(9),
            Age::Years(130),
            Age::Years(131),
            Age::BirthYear(2017),
            Age::BirthYear(999),
        ];
        self.maybe(|dice| dice.one_of(&ages))
    }

    fn household(&mut self) -> HouseholdId {
        HouseholdId(self.id(31, 32))
    }

    /// A small network to add at once.
    fn network(&mut self) -> Command {
        let id = self.person();
        let to = self.person();
        let household = (self.throw(3) == 0).then(|| self.household());
        let name = self.one_of(&["Morbror", " Onkel ", ""]).to_owned();
        let person = Person {
            household,
            age: (self.throw(3) == 0).then_some(Age::Years(9)),
            offers: self.kinds(),
            is_wished: self.throw(2) == 0,
            ..Person::new(id, Kind::Person, name, self.place())
        };
        let households = household.into_iter().map(|id| Household {
            id,
            name: String::new(),
        });
        let tie = Tie {
            support: self.support(),
            ..Tie::new(TieId(self.id(15, 17)), id, to, Quality::Weak)
        };
        Command::AddNetwork {
            people: vec![person],
            households: households.collect(),
            ties: vec![tie],
        }
    }

    pub(super) fn about_people(&mut self) -> Command {
        let id = self.person();
        match self.throw(7) {
            0 => Command::SetAge {
                id,
                age: self.age(),
            },
            1 => Command::SetDeceased {
                id,
                is_deceased: self.throw(2) == 0,
            },
            2 => Command::SetOffers {
                id,
                offers: self.kinds(),
            },
            3 => Command::SetOfferWords {
                id,
                words: self.words(),
            },
            4 => Command::SetKnows {
                id,
                knows: self.maybe(|dice| dice.one_of(&Knows::ALL)),
            },
            5 => Command::SetAsked {
                id,
                is_asked: self.throw(2) == 0,
            },
            _ => Command::SetWished {
                id,
                is_wished: self.throw(2) == 0,
            },
        }
    }

    pub(super) fn on_households(&mut self) -> Command {
        let id = self.household();
        match self.throw(8) {
            0..=3 => Command::LiveTogether {
                id,
                people: self.people(),
            },
            4..=5 => Command::SetHousehold {
                person: self.person(),
                household: self.maybe(Self::household),
            },
            6 => Command::RenameHousehold {
                id,
                name: self.words(),
            },
            _ => Command::RemoveHousehold { id },
        }
    }

    fn kind(&mut self) -> Kind {
        self.one_of(&[Kind::Person, Kind::Person, Kind::Group])
    }

    fn place(&mut self) -> Place {
        match self.throw(12) {
            0 => Place::Focus,
            1..=3 => Place::Waiting,
            _ => Place::OnMap(self.spot()),
        }
    }

    pub(super) fn spot(&mut self) -> Spot {
        let (ring, sector) = (self.ring(), self.sector());
        let exact = self.maybe(|dice| {
            let measures = [0, 1, 500, 999, 1000];
            Exact::new(dice.one_of(&measures), dice.one_of(&measures))
        });
        Spot {
            exact,
            ..Spot::new(ring, sector)
        }
    }
}
