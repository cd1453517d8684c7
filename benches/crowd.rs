//! Boards to measure with: any number of people around a child, with one and a
//! half ties each, the same at every run. They are made by commands, so that
//! they keep every rule.

use samtavle::board::{
    Board, Command, Exact, Kind, PersonId, Place, Quality, RingNumber, Spot, Symbol, TieId,
};
use uuid::Uuid;

/// The sizes that are measured: a large network, a very large one, and more
/// than any meeting has.
pub const SIZES: [usize; 3] = [25, 150, 1_000];

const FIRST: [&str; 24] = [
    "Amina",
    "Anders",
    "Åse",
    "Birgit",
    "Bo",
    "Camilla",
    "Dorte",
    "Emil",
    "Fatima",
    "Grethe",
    "Hassan",
    "Ida",
    "Jens Peter",
    "Karen",
    "Lone",
    "Mads",
    "Mormor",
    "Noah",
    "Oliver",
    "Pia",
    "Rasmus",
    "Sofie",
    "Ümit",
    "Yusuf",
];
const LAST: [&str; 14] = [
    "",
    "",
    "",
    "Aydin",
    "Bæk",
    "Holm",
    "Jensen",
    "fra 3.b",
    "fra svømning",
    "Kjærgaard",
    "Lund",
    "Nguyen",
    "på Solsikkevej",
    "Østergaard",
];

/// Returns somebody's id by their number on the board, from 1.
pub fn person(number: usize) -> PersonId {
    PersonId(Uuid::from_u128(10_000 + number as u128))
}

/// Makes a board with `people` around a child, and 1.5 ties for each of them.
///
/// One in eight is a group, one in five was placed by hand, the others are
/// seated by the map. Every third tie is to the child.
pub fn board(people: usize) -> Board {
    let mut number = 0;
    let mut ids = || {
        number += 1;
        Uuid::from_u128(number)
    };
    let mut board = Board::around_child(&mut ids, "Liva").expect("Liva is a name");
    let child = board.people.iter().next().expect("the child is there").id;
    let mut dice = Dice(people as u64);
    for number in 1..=people {
        add(&mut board, &mut dice, number);
    }
    let mut ties = 0;
    while ties < people * 3 / 2 {
        let from = person(1 + dice.throw(people));
        let to = match dice.throw(3) {
            0 => child,
            _ => person(1 + dice.throw(people)),
        };
        if from == to || board.tie_between(from, to).is_some() {
            continue;
        }
        let quality = Quality::ALL[dice.throw(Quality::ALL.len())];
        let id = TieId(Uuid::from_u128(100_000 + ties as u128));
        run(
            &mut board,
            Command::Tie {
                id,
                from,
                to,
                quality,
            },
        );
        ties += 1;
    }
    board
}

fn add(board: &mut Board, dice: &mut Dice, number: usize) {
    let id = person(number);
    let name = format!(
        "{} {}",
        FIRST[dice.throw(FIRST.len())],
        LAST[dice.throw(LAST.len())]
    );
    let sector = board.sectors[dice.throw(board.sectors.len())].id;
    let ring = u8::try_from(dice.throw(board.rings.len())).expect("rings are few");
    let mut spot = Spot::new(RingNumber(ring), sector);
    if dice.throw(5) == 0 {
        spot.exact = Some(Exact::new(dice.thousandth(), dice.thousandth()));
    }
    let kind = match dice.throw(8) {
        0 => Kind::Group,
        _ => Kind::Person,
    };
    let place = Place::OnMap(spot);
    run(
        board,
        Command::AddPerson {
            id,
            kind,
            name,
            place,
            symbol: Symbol::Circle,
            takes_part: false,
        },
    );
    let symbol = Symbol::ALL[dice.throw(Symbol::ALL.len())];
    run(board, Command::SetSymbol { id, symbol });
}

fn run(board: &mut Board, command: Command) {
    board.apply(command).expect("a crowd keeps the rules");
}

/// Dice that fall the same way every time: a linear congruential generator
/// with the multiplier of Knuth's MMIX.
pub struct Dice(pub u64);

impl Dice {
    /// Throws a die with this many sides, numbered from 0.
    pub fn throw(&mut self, sides: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((self.0 >> 33) % sides as u64).expect("it is less than `sides`")
    }

    fn thousandth(&mut self) -> u16 {
        u16::try_from(self.throw(1_001)).expect("at most 1000")
    }
}
