//! Who is around Liva, where they stand and how they are with each other.

use super::Both;
use crate::board::{Exact, Kind, Quality, StandardSector, Symbol};

/// Somebody of the example; also their position in [`PEOPLE`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Who {
    Liva,
    Mother,
    Father,
    Noah,
    Grethe,
    Ali,
    Layla,
    Amina,
    Sofie,
    Yusuf,
    Huong,
    Mette,
    AnneBirgitte,
    Karen,
    Class,
    Football,
    HomeworkCafe,
}

/// One person or group of the example.
pub struct Someone {
    pub who: Who,
    pub kind: Kind,
    pub name: Both,
    pub role: Both,
    pub symbol: Symbol,
    pub stands: Stands,
    pub takes_part: bool,
}

/// Where somebody stands; Liva stands in the middle whatever this says.
#[derive(Clone, Copy)]
pub enum Stands {
    /// Not placed yet.
    Waiting,
    /// In a ring (0 innermost) of a sector.
    OnMap(u8, StandardSector, Option<Exact>),
}

/// Everybody, in the order they were named.
pub const PEOPLE: [Someone; 17] = [
    Someone {
        who: Who::Liva,
        kind: Kind::Person,
        name: Both("Liva", "Liva"),
        role: Both("9 år, går i 3. b", "9 years old, in class 3 B"),
        symbol: Symbol::Circle,
        stands: Stands::Waiting,
        takes_part: true,
    },
    Someone {
        who: Who::Mother,
        kind: Kind::Person,
        name: Both("Mor", "Mum"),
        role: Both(
            "arbejder nat på plejehjemmet",
            "works nights at the care home",
        ),
        symbol: Symbol::Circle,
        stands: Stands::OnMap(0, StandardSector::Family, None),
        takes_part: true,
    },
    Someone {
        who: Who::Father,
        kind: Kind::Person,
        name: Both("Far", "Dad"),
        role: Both(
            "flyttede for sig selv i foråret",
            "moved to his own place in spring",
        ),
        symbol: Symbol::Square,
        stands: Stands::OnMap(0, StandardSector::Family, None),
        takes_part: true,
    },
    Someone {
        who: Who::Noah,
        kind: Kind::Person,
        name: Both("Noah", "Noah"),
        role: Both("lillebror, 4 år", "little brother, 4 years old"),
        symbol: Symbol::Diamond,
        stands: Stands::OnMap(0, StandardSector::Family, None),
        takes_part: false,
    },
    Someone {
        who: Who::Grethe,
        kind: Kind::Person,
        name: Both("Mormor Grethe", "Granny Grethe"),
        role: Both("mormor", "mother's mother"),
        symbol: Symbol::Circle,
        stands: Stands::OnMap(0, StandardSector::Family, None),
        takes_part: true,
    },
    Someone {
        who: Who::Ali,
        kind: Kind::Person,
        name: Both("Bedstefar Ali", "Grandpa Ali"),
        role: Both("farfar, har bil", "father's father, has a car"),
        symbol: Symbol::Square,
        stands: Stands::OnMap(1, StandardSector::Family, None),
        takes_part: true,
    },
    Someone {
        who: Who::Layla,
        kind: Kind::Person,
        name: Both("تيتا ليلى", "تيتا ليلى"),
        role: Both(
            "oldemor i Beirut, ringer om søndagen",
            "great-grandmother in Beirut, calls on Sundays",
        ),
        symbol: Symbol::Circle,
        stands: Stands::OnMap(
            1,
            StandardSector::Family,
            Some(Exact {
                along: 880,
                out: 700,
            }),
        ),
        takes_part: false,
    },
    Someone {
        who: Who::Amina,
        kind: Kind::Person,
        name: Both("Faster Amina", "Aunt Amina"),
        role: Both("fars søster, Yusufs mor", "Dad's sister, Yusuf's mother"),
        symbol: Symbol::Circle,
        stands: Stands::OnMap(2, StandardSector::Family, None),
        takes_part: false,
    },
    Someone {
        who: Who::Sofie,
        kind: Kind::Person,
        name: Both("Sofie", "Sofie"),
        role: Both("bedste veninde", "best friend"),
        symbol: Symbol::Circle,
        stands: Stands::OnMap(0, StandardSector::Friends, None),
        takes_part: false,
    },
    Someone {
        who: Who::Yusuf,
        kind: Kind::Person,
        name: Both("Yusuf", "Yusuf"),
        role: Both("fætter, 10 år", "cousin, 10 years old"),
        symbol: Symbol::Square,
        stands: Stands::OnMap(1, StandardSector::Friends, None),
        takes_part: false,
    },
    Someone {
        who: Who::Huong,
        kind: Kind::Person,
        name: Both("Nguyễn Thị Hương", "Nguyễn Thị Hương"),
        role: Both(
            "nabo, har nøgle til lejligheden",
            "neighbour, has a key to the flat",
        ),
        symbol: Symbol::Circle,
        stands: Stands::OnMap(2, StandardSector::Friends, None),
        takes_part: false,
    },
    Someone {
        who: Who::Mette,
        kind: Kind::Person,
        name: Both("Mette", "Mette"),
        role: Both("klasselærer", "class teacher"),
        symbol: Symbol::Circle,
        stands: Stands::OnMap(1, StandardSector::School, None),
        takes_part: true,
    },
    Someone {
        who: Who::AnneBirgitte,
        kind: Kind::Person,
        name: Both(
            "Anne-Birgitte Østergaard-Kjærsgaard",
            "Anne-Birgitte Østergaard-Kjærsgaard",
        ),
        role: Both("familiebehandler", "family therapist"),
        symbol: Symbol::Diamond,
        stands: Stands::OnMap(1, StandardSector::Professionals, None),
        takes_part: true,
    },
    Someone {
        who: Who::Karen,
        kind: Kind::Person,
        name: Both("Karen", "Karen"),
        role: Both("sundhedsplejerske på skolen", "health nurse at the school"),
        symbol: Symbol::Circle,
        stands: Stands::Waiting,
        takes_part: false,
    },
    Someone {
        who: Who::Class,
        kind: Kind::Group,
        name: Both("3. b", "Class 3 B"),
        role: Both("klassen på Lindeby Skole", "the class at Lindeby School"),
        symbol: Symbol::Circle,
        stands: Stands::OnMap(2, StandardSector::School, None),
        takes_part: false,
    },
    Someone {
        who: Who::Football,
        kind: Kind::Group,
        name: Both("Lindeby Boldklub ⚽", "Lindeby Football Club ⚽"),
        role: Both(
            "U10-pigerne, tirsdag og torsdag",
            "the girls' under-10s, Tuesdays and Thursdays",
        ),
        symbol: Symbol::Circle,
        stands: Stands::OnMap(0, StandardSector::Associations, None),
        takes_part: false,
    },
    Someone {
        who: Who::HomeworkCafe,
        kind: Kind::Group,
        name: Both(
            "Lektiecaféen på biblioteket",
            "Homework café at the library",
        ),
        role: Both(
            "frivillige lektiehjælpere om mandagen",
            "volunteers who help on Mondays",
        ),
        symbol: Symbol::Circle,
        stands: Stands::Waiting,
        takes_part: false,
    },
];

/// How they are with each other.
pub const TIES: [(Who, Who, Quality); 19] = [
    (Who::Liva, Who::Mother, Quality::Close),
    (Who::Liva, Who::Father, Quality::Close),
    (Who::Liva, Who::Noah, Quality::Close),
    (Who::Liva, Who::Grethe, Quality::Close),
    (Who::Liva, Who::Sofie, Quality::Close),
    (Who::Liva, Who::Football, Quality::Close),
    (Who::Liva, Who::Layla, Quality::Ordinary),
    (Who::Liva, Who::Ali, Quality::Ordinary),
    (Who::Liva, Who::Mette, Quality::Ordinary),
    (Who::Liva, Who::Yusuf, Quality::Weak),
    (Who::Liva, Who::Class, Quality::Strained),
    (Who::Mother, Who::Father, Quality::Strained),
    (Who::Mother, Who::Amina, Quality::Broken),
    (Who::Mother, Who::Huong, Quality::Ordinary),
    (Who::Mother, Who::AnneBirgitte, Quality::Ordinary),
    (Who::Father, Who::AnneBirgitte, Quality::Weak),
    (Who::Father, Who::Ali, Quality::Close),
    (Who::Amina, Who::Yusuf, Quality::Close),
    (Who::Grethe, Who::Ali, Quality::NoContact),
];
