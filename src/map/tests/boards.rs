//! Boards for tests: a family as in a meeting, and crowds of any size.

use uuid::Uuid;

use crate::board::{
    Board, Exact, Kind, Person, PersonId, Place, Quality, Ring, RingNumber, Sector, SectorId, Spot,
    StandardSector, Symbol, Tie, TieId,
};
use crate::map::{Picture, Stage};

/// A wide stage at a text size of 100 %.
pub(super) const WIDE: Stage = Stage {
    width: 960.0,
    height: 640.0,
    text_size: 17.0,
};

/// A telephone's stage.
pub(super) const PHONE: Stage = Stage {
    width: 390.0,
    height: 500.0,
    text_size: 17.0,
};

/// Draws a board with Danish sector names.
pub(super) fn draw(board: &Board, stage: Stage) -> Picture {
    Picture::draw(board, stage, |sector| match sector.standard {
        Some(StandardSector::Family) => "Familie",
        Some(StandardSector::Friends) => "Venner og fritid",
        Some(StandardSector::School) => "Skole og dagtilbud",
        Some(StandardSector::Professionals) => "Fagfolk",
        Some(StandardSector::Associations) => "Foreninger og frivillige",
        None => "Eget",
    })
}

/// Returns a board with only a child on it.
pub(super) fn around(child: &str) -> Board {
    let mut next = 0;
    let mut ids = || {
        next += 1;
        Uuid::from_u128(next)
    };
    Board::around_child(&mut ids, child).expect("a name")
}

/// Puts somebody on the map and returns them.
pub(super) fn add(board: &mut Board, name: &str, ring: u8, sector: usize) -> PersonId {
    let spot = Spot::new(RingNumber(ring), board.sectors[sector].id);
    add_at(board, name, Place::OnMap(spot))
}

/// Puts somebody at a place and returns them.
pub(super) fn add_at(board: &mut Board, name: &str, place: Place) -> PersonId {
    let id = PersonId(Uuid::from_u128(1000 + board.people.len() as u128));
    let person = Person::new(id, Kind::Person, name.to_owned(), place);
    change(board, |people| people.push(person));
    id
}

/// Changes one person.
pub(super) fn alter(board: &mut Board, id: PersonId, alter: impl Fn(&mut Person)) {
    change(board, |people| {
        let found = people.iter_mut().find(|person| person.id == id);
        alter(found.expect("on the board"));
    });
}

/// Ties two people.
pub(super) fn tie(board: &mut Board, from: PersonId, to: PersonId, quality: Quality) {
    let id = TieId(Uuid::from_u128(100_000 + board.ties.len() as u128));
    let tie = Tie::new(id, from, to, quality);
    board.ties = board
        .ties
        .iter()
        .map(|tie| Tie::clone(tie))
        .chain([tie])
        .collect();
}

fn change(board: &mut Board, change: impl FnOnce(&mut Vec<Person>)) {
    let mut people: Vec<Person> = board.people.iter().map(|it| Person::clone(it)).collect();
    change(&mut people);
    board.people = people.into_iter().collect();
}

/// A family with 17 people and groups and their ties, as a meeting draws it.
pub(super) fn family() -> Board {
    let mut board = around("Liva");
    let liva = board.children().next().expect("the child").id;
    let people = [
        ("Mor", 0, 0, Symbol::Circle, Some(Quality::Close)),
        ("Noah", 0, 0, Symbol::Square, Some(Quality::Close)),
        ("Mormor Grethe", 1, 0, Symbol::Circle, Some(Quality::Close)),
        ("Far", 1, 0, Symbol::Square, Some(Quality::Strained)),
        ("Onkel Peter", 2, 0, Symbol::Square, None),
        (
            "Bedstefar Ali",
            2,
            0,
            Symbol::Square,
            Some(Quality::NoContact),
        ),
        ("Faster Amina", 2, 0, Symbol::Circle, None),
        ("Sofie", 0, 1, Symbol::Circle, Some(Quality::Close)),
        ("Yusuf", 1, 1, Symbol::Square, Some(Quality::Weak)),
        ("Mille", 2, 1, Symbol::Circle, None),
        ("Karen (besøgsven)", 2, 2, Symbol::Circle, None),
        ("Rikke Sagsbehandler", 2, 3, Symbol::Circle, None),
        ("Jonas", 1, 3, Symbol::Square, Some(Quality::Weak)),
        (
            "Mette klasselærer",
            1,
            4,
            Symbol::Circle,
            Some(Quality::Ordinary),
        ),
        ("Pia", 2, 4, Symbol::Diamond, None),
    ];
    let ids: Vec<PersonId> = people
        .into_iter()
        .map(|(name, ring, sector, symbol, quality)| {
            let id = add(&mut board, name, ring, sector);
            alter(&mut board, id, |person| person.symbol = symbol);
            if let Some(quality) = quality {
                tie(&mut board, liva, id, quality);
            }
            id
        })
        .collect();
    for (name, ring, sector) in [
        ("Fodbold U13", 1, 2),
        ("Sundhedsplejersken", 2, 3),
        ("PPR", 2, 4),
    ] {
        let id = add(&mut board, name, ring, sector);
        alter(&mut board, id, |person| person.kind = Kind::Group);
        if ring == 1 {
            tie(&mut board, liva, id, Quality::Ordinary);
            tie(&mut board, ids[7], id, Quality::Ordinary);
        }
    }
    tie(&mut board, ids[0], ids[2], Quality::Ordinary);
    tie(&mut board, ids[0], ids[3], Quality::Broken);
    tie(&mut board, ids[13], ids[12], Quality::Ordinary);
    board
}

/// Three siblings, two of them with long names, and what each has of their own.
pub(super) fn siblings() -> Board {
    let mut board = around("Frederikke");
    let names = ["Noah", "Anna Katharina"];
    let children = names.map(|name| add_at(&mut board, name, Place::Focus));
    for (index, name) in NAMES[..12].iter().enumerate() {
        let ring = u8::try_from(index % 3).expect("small");
        let id = add(&mut board, name, ring, index % 5);
        tie(&mut board, children[index % 2], id, quality(index));
    }
    board
}

/// All in one ring of one sector.
pub(super) fn one_bench(people: usize) -> Board {
    let mut board = around("Liva");
    for index in 0..people {
        add(&mut board, NAMES[index % NAMES.len()], 0, 0);
    }
    board
}

/// A board with other numbers of sectors and rings.
pub(super) fn shaped(people: usize, sectors: usize, rings: usize) -> Board {
    let mut board = around("Liva");
    board.rings = vec![Ring::default(); rings].into();
    board.sectors = (0..sectors)
        .map(|index| {
            let id = SectorId(Uuid::from_u128(500 + index as u128));
            Sector::standard(id, StandardSector::ALL[index % 5])
        })
        .collect::<Vec<_>>()
        .into();
    let mut chance = Chance::new(people as u64);
    for (index, name) in NAMES.into_iter().take(people).enumerate() {
        let ring = u8::try_from(chance.below(rings)).expect("small");
        let id = add(&mut board, name, ring, chance.below(sectors));
        let child = board.children().next().expect("the child").id;
        if index % 2 == 0 {
            tie(&mut board, child, id, quality(index));
        }
    }
    board
}

/// Returns one quality after the other, over and over.
fn quality(index: usize) -> Quality {
    Quality::ALL[index % Quality::ALL.len()]
}

/// Names from several cultures, short and long.
pub(super) const NAMES: [&str; 40] = [
    "Mor",
    "Far",
    "Mormor Grethe",
    "Farfar",
    "Anne-Marie",
    "Fatima Al-Hassan",
    "محمد علي",
    "فاطمة",
    "Søren",
    "Åse Bjørnskov Østergaard",
    "Børnehaveklasselederen",
    "Kontaktpædagog Lone",
    "Nguyễn Thị Hoa",
    "Ömer",
    "Agnieszka Wiśniewska",
    "Onkel Bo",
    "🐶 Bella",
    "Trine fra 3. B",
    "Sundhedsplejersken",
    "Familieplejekonsulent Dorthe Madsen",
    "Ida",
    "Emil",
    "Klubben",
    "U13-holdet",
    "Oldemor",
    "王小明",
    "Ali",
    "Tante Ruth",
    "Nabo Jens",
    "Psykolog Helle Thorning",
    "Freja",
    "Viggo",
    "Farmor Inger",
    "Støtte-kontaktperson",
    "Skolelæreren Hr. Nielsen",
    "Zahra",
    "Lars",
    "Kusine Maja",
    "Spejderne",
    "Bent",
];

/// Numbers that look random and are the same every time.
pub(super) struct Chance(u64);

impl Chance {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    /// Returns a number below `end`.
    pub(super) fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).expect("31 bits") % end
    }
}

/// A board with `people` people around the child, `by_hand` of ten of them
/// placed by hand, and a tie for two of three.
pub(super) fn crowd(people: usize, by_hand: usize, seed: u64) -> Board {
    let mut chance = Chance::new(seed);
    let mut board = around("Alma");
    let mut all: Vec<Person> = board.people.iter().map(|it| Person::clone(it)).collect();
    let mut ties: Vec<Tie> = Vec::new();
    for index in 0..people {
        let id = PersonId(Uuid::from_u128(1000 + index as u128));
        // More are close family and far professionals than elsewhere.
        let sector = [0, 0, 0, 1, 2, 3, 3, 4][chance.below(8)];
        let ring = [0, 1, 1, 2, 2, 2][chance.below(6)];
        let mut spot = Spot::new(RingNumber(ring), board.sectors[sector].id);
        if chance.below(10) < by_hand {
            let mut thousandth = || u16::try_from(chance.below(1001)).expect("small");
            spot.exact = Some(Exact::new(thousandth(), thousandth()));
        }
        let kind = [Kind::Person, Kind::Person, Kind::Person, Kind::Group][chance.below(4)];
        let name = NAMES[chance.below(NAMES.len())].to_owned();
        let mut person = Person::new(id, kind, name, Place::OnMap(spot));
        person.symbol = Symbol::ALL[chance.below(3)];
        let other = if chance.below(3) < 2 {
            0
        } else {
            chance.below(all.len())
        };
        if chance.below(3) < 2 {
            let tie = TieId(Uuid::from_u128(100_000 + index as u128));
            let quality = quality(chance.below(Quality::ALL.len()));
            ties.push(Tie::new(tie, all[other].id, id, quality));
        }
        all.push(person);
    }
    board.people = all.into_iter().collect();
    board.ties = ties.into_iter().collect();
    board
}
