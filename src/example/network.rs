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
    Svend,
    Huong,
    Yusuf,
    Cat,
    Mette,
    AnneBirgitte,
    AdultFriend,
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
        role: Both("går i 3. b", "in class 3 B"),
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
            "har boet hos farfar siden i foråret",
            "has lived at Grandpa's since spring",
        ),
        symbol: Symbol::Square,
        stands: Stands::OnMap(0, StandardSector::Family, None),
        takes_part: true,
    },
    Someone {
        who: Who::Noah,
        kind: Kind::Person,
        name: Both("Noah", "Noah"),
        role: Both("lillebror", "little brother"),
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
        who: Who::Svend,
        kind: Kind::Person,
        name: Both("Morfar Svend", "Grandad Svend"),
        role: Both(
            "lærte Liva at cykle, døde i sommer",
            "taught Liva to ride a bike, died last summer",
        ),
        symbol: Symbol::Square,
        stands: Stands::OnMap(1, StandardSector::Family, None),
        takes_part: false,
    },
    Someone {
        who: Who::Huong,
        kind: Kind::Person,
        name: Both("Nguyễn Thị Hương", "Nguyễn Thị Hương"),
        role: Both("bedste veninde", "best friend"),
        symbol: Symbol::Circle,
        stands: Stands::OnMap(0, StandardSector::Friends, None),
        takes_part: false,
    },
    Someone {
        who: Who::Yusuf,
        kind: Kind::Person,
        name: Both("Yusuf", "Yusuf"),
        role: Both("fætter", "cousin"),
        symbol: Symbol::Square,
        stands: Stands::OnMap(1, StandardSector::Friends, None),
        takes_part: false,
    },
    Someone {
        who: Who::Cat,
        kind: Kind::Person,
        name: Both("Pjuske", "Whiskers"),
        role: Both("kat, sover i Livas seng", "cat, sleeps in Liva's bed"),
        symbol: Symbol::Pet,
        stands: Stands::OnMap(0, StandardSector::Family, None),
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
        who: Who::AdultFriend,
        kind: Kind::Person,
        name: Both("En voksenven", "An adult friend"),
        role: Both(
            "én, der har tid om lørdagen",
            "somebody with time on Saturdays",
        ),
        symbol: Symbol::Circle,
        stands: Stands::OnMap(1, StandardSector::Associations, None),
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
pub const TIES: [(Who, Who, Quality); 20] = [
    (Who::Liva, Who::Mother, Quality::Close),
    (Who::Liva, Who::Father, Quality::Close),
    (Who::Liva, Who::Noah, Quality::Close),
    (Who::Liva, Who::Grethe, Quality::Close),
    (Who::Liva, Who::Huong, Quality::Close),
    (Who::Liva, Who::Cat, Quality::Close),
    (Who::Liva, Who::Football, Quality::Close),
    (Who::Liva, Who::Layla, Quality::Ordinary),
    (Who::Liva, Who::Ali, Quality::Ordinary),
    (Who::Liva, Who::Mette, Quality::Ordinary),
    (Who::Liva, Who::Yusuf, Quality::Weak),
    (Who::Liva, Who::Class, Quality::Strained),
    (Who::Mother, Who::Father, Quality::Strained),
    (Who::Liva, Who::Svend, Quality::Close),
    (Who::Father, Who::Grethe, Quality::Broken),
    (Who::Mother, Who::AnneBirgitte, Quality::Ordinary),
    (Who::Father, Who::AnneBirgitte, Quality::Weak),
    (Who::Father, Who::Ali, Quality::Close),
    (Who::Ali, Who::Yusuf, Quality::Close),
    (Who::Grethe, Who::Ali, Quality::NoContact),
];
