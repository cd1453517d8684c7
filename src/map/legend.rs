//! What needs a word of explanation on the map.

use super::share::number;
use super::{Point, Seat};
use crate::board::{Board, Kind, Person, PersonId, Place, Quality, Symbol};

/// The symbols that people have, in the order they are explained.
const SHAPES: [Symbol; 3] = [Symbol::Circle, Symbol::Square, Symbol::Diamond];
/// From one sample to the next, as a multiple of a circle's radius; and how much
/// smaller several are, to stand in the place of one.
const APART: f64 = 2.5;
const SMALLER: f64 = 0.85;

/// Something drawn on the map that means something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// A tie of some quality.
    Tie(Quality),
    /// A tie with an arrow head: support goes that way.
    Support,
    /// A line around those who live together.
    Home,
    /// People with other symbols than a circle; says which are used.
    Shapes {
        /// Somebody is a circle.
        has_circle: bool,
        /// Somebody is a square.
        has_square: bool,
        /// Somebody is a diamond.
        has_diamond: bool,
    },
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
        let [has_circle, has_square, has_diamond] = SHAPES.map(|it| has(&|one| is_symbol(one, it)));
        let shapes = Self::Shapes {
            has_circle,
            has_square,
            has_diamond,
        };
        let others = [
            (Self::Support, ties().any(|tie| tie.support.is_some())),
            (Self::Home, is_home),
            // Circles alone raise no question.
            (shapes, has_square || has_diamond),
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

    /// Returns nameless people around a place whose symbols show it, side by side;
    /// nobody for what is no symbol. `size` is a circle's radius.
    pub fn samples(self, middle: Point, size: f64) -> Vec<Seat> {
        let nobody = PersonId(uuid::Uuid::nil());
        let person = Person::new(nobody, Kind::Person, String::new(), Place::Waiting);
        let of_symbol = |symbol| Person {
            symbol,
            ..person.clone()
        };
        let people = match self {
            Self::Tie(_) | Self::Support | Self::Home => Vec::new(),
            Self::Shapes {
                has_circle,
                has_square,
                has_diamond,
            } => {
                let are_used = [has_circle, has_square, has_diamond];
                let used = SHAPES
                    .into_iter()
                    .zip(are_used)
                    .filter(|(_, is_used)| *is_used);
                used.map(|(symbol, _)| of_symbol(symbol)).collect()
            }
            Self::Group => vec![Person {
                kind: Kind::Group,
                ..person
            }],
            Self::Pet => vec![of_symbol(Symbol::Pet)],
            Self::Thing => vec![of_symbol(Symbol::Thing)],
            Self::Deceased => vec![Person {
                is_deceased: true,
                ..person
            }],
            Self::Wished => vec![Person {
                is_wished: true,
                ..person
            }],
            Self::Here => vec![person],
        };
        let size = if people.len() > 1 {
            size * SMALLER
        } else {
            size
        };
        let step = size * APART;
        let mut x = middle.x - step * (number(people.len()) - 1.0) / 2.0;
        let seat = |person: &Person| {
            let mut seat = Seat::alone(person, Point::new(x, middle.y), size);
            x += step;
            seat.look.is_here = self == Self::Here;
            seat
        };
        people.iter().map(seat).collect()
    }
}
