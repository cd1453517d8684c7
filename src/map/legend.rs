//! What needs a word of explanation on the map.

use crate::board::{Board, Kind, Person, PersonId, Place, Quality, Symbol};

/// Something drawn on the map that means something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// A tie of some quality.
    Tie(Quality),
    /// A tie with an arrow head: support goes that way.
    Support,
    /// A line around those who live together.
    Home,
    /// A group.
    Group,
    /// A pet.
    Pet,
    /// A thing.
    Thing,
    /// Somebody deceased.
    Deceased,
    /// Somebody wished for.
    Wished,
    /// Somebody who takes part in the meeting.
    Here,
}

impl Sign {
    /// Returns what a board's map uses of them, in the order they are explained.
    pub fn used_by(board: &Board) -> Vec<Self> {
        let placed: Vec<&Person> = (board.people.iter())
            .filter(|person| person.place != Place::Waiting)
            .map(AsRef::as_ref)
            .collect();
        let is_placed = |id: PersonId| {
            let person = board.people.get(id);
            person.is_some_and(|person| person.place != Place::Waiting)
        };
        let ties = || {
            let ties = board.ties.iter();
            ties.filter(|tie| is_placed(tie.from) && is_placed(tie.to))
        };
        let has = |is: &dyn Fn(&Person) -> bool| placed.iter().any(|person| is(person));
        let is_symbol =
            |person: &Person, symbol| person.kind == Kind::Person && person.symbol == symbol;
        let is_home = board.households.iter().any(|home| {
            let members = board.members_of(home.id);
            let here = members.filter(|it| it.place != Place::Waiting).count();
            here > 1 || (here == 1 && !home.name.is_empty())
        });
        let here = &board.meeting.participants;
        let others = [
            (Self::Support, ties().any(|tie| tie.support.is_some())),
            (Self::Home, is_home),
            (Self::Group, has(&|it| it.kind == Kind::Group)),
            (Self::Pet, has(&|it| is_symbol(it, Symbol::Pet))),
            (Self::Thing, has(&|it| is_symbol(it, Symbol::Thing))),
            (Self::Deceased, has(&|it| it.is_deceased)),
            (Self::Wished, has(&|it| it.is_wished)),
            (Self::Here, has(&|it| here.contains(&it.id))),
        ];
        let is_drawn = |quality: &Quality| ties().any(|tie| tie.quality == *quality);
        let qualities = Quality::ALL.into_iter().filter(is_drawn).map(Self::Tie);
        let others = others.into_iter().filter(|(_, is_used)| *is_used);
        qualities.chain(others.map(|(sign, _)| sign)).collect()
    }

    /// Returns a nameless somebody whose symbol shows it; none for what is no
    /// symbol. Who is [`Sign::Here`] is not said by the person alone.
    pub fn sample(self) -> Option<Person> {
        let nobody = PersonId(uuid::Uuid::nil());
        let mut person = Person::new(nobody, Kind::Person, String::new(), Place::Waiting);
        match self {
            Self::Tie(_) | Self::Support | Self::Home => return None,
            Self::Group => person.kind = Kind::Group,
            Self::Pet => person.symbol = Symbol::Pet,
            Self::Thing => person.symbol = Symbol::Thing,
            Self::Deceased => person.is_deceased = true,
            Self::Wished => person.is_wished = true,
            Self::Here => {}
        }
        Some(person)
    }
}
