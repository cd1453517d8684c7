//! Words of *Netværk*: the map and its list.

use super::counting;
use crate::board::Quality;

/// The words of the room.
#[derive(Debug)]
pub struct Network {
    /// The room's heading.
    pub title: &'static str,

    /// The map, around the named children.
    pub map_around: fn(children: &str) -> String,
    /// How the keyboard works on the map.
    pub map_keys: &'static str,
    /// Shows the map in place of the list.
    pub map: &'static str,
    /// Shows the list.
    pub list: &'static str,
    /// The choice between the two.
    pub map_or_list: &'static str,
    /// Larger.
    pub zoom_in: &'static str,
    /// Smaller.
    pub zoom_out: &'static str,
    /// The whole map.
    pub whole_map: &'static str,

    /// Asks for the next name.
    pub who_matters: fn(children: &str) -> String,
    /// The grey words in the field while a question above it asks for a name.
    pub write_name: &'static str,
    /// Adds the name.
    pub add: &'static str,
    /// What the next name is: a person's, a group's, an animal's, a thing's.
    pub next_is: &'static str,
    /// One person.
    pub person: &'static str,
    /// A group.
    pub group: &'static str,
    /// An animal.
    pub pet: &'static str,
    /// A thing.
    pub thing: &'static str,
    /// Stands under the question while nobody has been named.
    pub first_step: &'static str,
    /// What to do when nothing is in hand.
    pub hint: &'static str,
    /// Where the next ones come.
    pub next_come_to: fn(place: &str) -> String,
    /// There are two of one name now.
    pub twin: fn(name: &str) -> String,
    /// Who was named is on the board already.
    pub is_there: fn(name: &str) -> String,
    /// Adds another one of that name.
    pub add_another: fn(name: &str) -> String,
    /// The next one comes into the middle, and only that one.
    pub next_comes_to_middle: &'static str,
    /// Forgets where the next ones come.
    pub forget_place: &'static str,
    /// Adds into a sector.
    pub add_to: fn(sector: &str) -> String,

    /// Those who are named but not placed.
    pub waiting: &'static str,
    /// How to place the one in hand.
    pub tap_where: fn(name: &str) -> String,
    /// How to place the one in hand without a pointer.
    pub place_by_key: &'static str,
    /// How to tie without a pointer.
    pub tie_by_key: &'static str,
    /// How to tie the one in hand.
    pub tap_other: fn(name: &str) -> String,
    /// Somebody carried here comes off the map.
    pub drop_to_wait: &'static str,

    /// Somebody has a new place.
    pub placed: fn(name: &str, place: &str) -> String,
    /// Somebody waits now.
    pub waits: fn(name: &str) -> String,
    /// Somebody is new.
    pub added: fn(name: &str) -> String,
    /// Somebody went back to where they were.
    pub put_back: fn(name: &str) -> String,
    /// Somebody cannot come closer.
    pub is_closest: fn(name: &str) -> String,
    /// Somebody cannot go further out.
    pub is_furthest: fn(name: &str) -> String,
    /// Two are tied now.
    pub tied: fn(one: &str, other: &str, quality: Quality) -> String,
    /// A tie is gone.
    pub untied: fn(one: &str, other: &str) -> String,
    /// Somebody is gone.
    pub removed: fn(name: &str) -> String,

    /// The heading of the list.
    pub everybody: &'static str,
    /// How many people, groups, animals and things there are around the children;
    /// nothing of what there is none of.
    pub counted: fn([usize; 4]) -> Vec<String>,
    /// A sector without people.
    pub nobody_here: &'static str,

    /// The name, as a field.
    pub name: &'static str,
    /// The role, as a field.
    pub role: &'static str,
    /// The empty role.
    pub role_example: &'static str,
    /// Which sector, as a field.
    pub sector: &'static str,
    /// Which ring, as a field.
    pub ring: &'static str,
    /// Takes part in the meeting.
    pub takes_part: &'static str,
    /// The symbol, as a choice.
    pub symbol: &'static str,
    /// Person or group, as a choice.
    pub kind: &'static str,
    /// Lets the next tap on the map place somebody.
    pub move_on_map: &'static str,

    /// The ties of somebody.
    pub ties: &'static str,
    /// Somebody has none.
    pub no_ties: &'static str,
    /// Begins a new tie.
    pub new_tie: &'static str,
    /// Begins a further tie of the same person.
    pub another_tie: fn(name: &str) -> String,
    /// Whom the new tie goes to.
    pub tie_to: fn(name: &str) -> String,
    /// Everybody is tied to this person already.
    pub all_are_tied: &'static str,
    /// A tie in words, after the name of one end: *nært bånd til Liva*.
    pub tie_words: fn(quality: Quality, other: &str) -> String,
    /// The two ends of a tie, as a heading.
    pub two: fn(one: &str, other: &str) -> String,
    /// How the tie is.
    pub how_is_tie: &'static str,
    /// Takes the tie away.
    pub untie: &'static str,
    /// What the lines mean.
    pub legend: &'static str,

    /// What somebody has said.
    pub says: &'static str,
    /// What was said about somebody.
    pub about: &'static str,
    /// What somebody has agreed to do.
    pub carries: &'static str,
    /// Goes before a day something is to be done by.
    pub by_day: fn(day: &str) -> String,

    /// Takes somebody off the board.
    pub remove: fn(name: &str) -> String,
    /// Asks before it.
    pub remove_question: fn(name: &str) -> String,
    /// What stays without the name.
    pub loses_name: fn(statements: usize, agreements: usize) -> String,
    /// Does it.
    pub remove_deed: &'static str,
}

pub(super) const DANISH: Network = Network {
    title: "Netværk",
    map_around: |children| format!("Netværkskort omkring {children}"),
    map_keys: "Piletasterne går til den næste person, og bogstaver finder et navn. Enter åbner, Skift og en piletast flytter, Delete fjerner. Plus, minus og nul ændrer størrelsen. Alt kan også gøres i listen.",
    map: "Netværkskort",
    list: "Liste",
    map_or_list: "Vis som",
    zoom_in: "Zoom ind",
    zoom_out: "Zoom ud",
    whole_map: "Vis alt",
    who_matters: |children| format!("Hvem er vigtig for {children}?"),
    write_name: "Skriv et navn",
    add: "Tilføj",
    next_is: "Den næste er",
    person: "Person",
    group: "Gruppe",
    pet: "Dyr",
    thing: "Ting",
    first_step: "Skriv et navn nedenfor, og tryk Enter. Begynd med den, I tænker på først.",
    hint: "Tryk på netværkskortet for at vælge, hvor den næste skal stå.",
    next_come_to: |place| format!("De næste kommer her: {place}"),
    is_there: |name| format!("{name} er der allerede."),
    add_another: |name| format!("Tilføj en {name} til"),
    twin: |name| format!("{name} stod her i forvejen. Nu er der to med det navn."),
    next_comes_to_middle: "Den næste kommer i midten",
    forget_place: "Glem stedet",
    add_to: |sector| format!("Tilføj i {sector}"),
    waiting: "Ikke placeret endnu",
    tap_where: |name| format!("Tryk på netværkskortet, hvor {name} skal stå"),
    place_by_key: "Med tastaturet: gå til den, der skal have en plads, og tryk Skift og en piletast.",
    tie_by_key: "Med tastaturet: gå til den anden, og tryk Enter.",
    tap_other: |name| format!("Bånd fra {name}: tryk på den anden."),
    drop_to_wait: "Slip her for at tage af netværkskortet",
    placed: |name, place| format!("{name}: {place}"),
    waits: |name| format!("{name} er taget af netværkskortet og venter."),
    added: |name| format!("{name} er tilføjet."),
    put_back: |name| format!("{name} blev, hvor {name} stod."),
    is_closest: |name| format!("{name} står allerede tættest på."),
    is_furthest: |name| format!("{name} står allerede længst ude."),
    tied: |one, other, quality| format!("{one}: {}", tie_in_danish(quality, other)),
    untied: |one, other| format!("Båndet mellem {one} og {other} er fjernet."),
    removed: |name| format!("{name} er fjernet."),
    everybody: "Alle i netværket",
    counted: counting::danish,
    nobody_here: "Ingen endnu",
    name: "Navn",
    role: "Rolle",
    role_example: "Rolle, fx mormor eller klasselærer",
    sector: "Område",
    ring: "Hvor tæt",
    takes_part: "Er med i dag",
    symbol: "Symbol",
    kind: "Person eller gruppe",
    move_on_map: "Flyt på netværkskortet",
    ties: "Bånd",
    no_ties: "Ingen bånd endnu.",
    new_tie: "Nyt bånd",
    another_tie: |name| format!("Endnu et bånd fra {name}"),
    tie_to: |name| format!("Hvem har {name} et bånd til? Tryk på netværkskortet, eller vælg her:"),
    all_are_tied: "Der er ikke flere at knytte bånd til.",
    tie_words: tie_in_danish,
    two: |one, other| format!("{one} og {other}"),
    how_is_tie: "Hvordan er båndet?",
    untie: "Fjern båndet",
    legend: "Tegnforklaring",
    says: "Siger",
    about: "Sagt om",
    carries: "Har lovet",
    by_day: |day| format!("senest {day}"),
    remove: |name| format!("Fjern {name}"),
    remove_question: |name| format!("Skal {name} fjernes fra tavlen?"),
    loses_name: |statements, agreements| {
        let statements = match statements {
            0 => None,
            1 => Some("1 udsagn".to_owned()),
            count => Some(format!("{count} udsagn")),
        };
        let agreements = match agreements {
            0 => None,
            1 => Some("1 aftale".to_owned()),
            count => Some(format!("{count} aftaler")),
        };
        let what: Vec<String> = statements.into_iter().chain(agreements).collect();
        format!(
            "{} bliver stående, men uden navnet. Det kan fortrydes.",
            what.join(" og ")
        )
    },
    remove_deed: "Fjern",
};

fn tie_in_danish(quality: Quality, other: &str) -> String {
    match quality {
        Quality::Close => format!("nært bånd til {other}"),
        Quality::Ordinary => format!("almindeligt bånd til {other}"),
        Quality::Weak => format!("svagt bånd til {other}"),
        Quality::Strained => format!("anspændt bånd til {other}"),
        Quality::Broken => format!("brudt bånd til {other}"),
        Quality::NoContact => format!("ingen kontakt med {other}"),
    }
}

pub(super) const ENGLISH: Network = Network {
    title: "Network",
    map_around: |children| format!("Map of the network around {children}"),
    map_keys: "Arrow keys go to the next person, letters find a name. Enter opens, Shift and an arrow key moves, Delete removes. Plus, minus and zero change the size. Everything can be done in the list as well.",
    map: "Map",
    list: "List",
    map_or_list: "Show as",
    zoom_in: "Zoom in",
    zoom_out: "Zoom out",
    whole_map: "Show all",
    who_matters: |children| format!("Who matters to {children}?"),
    write_name: "Write a name",
    add: "Add",
    next_is: "The next one is",
    person: "Person",
    group: "Group",
    pet: "Animal",
    thing: "Thing",
    first_step: "Write a name below and press Enter. Begin with whoever comes to mind first.",
    hint: "Tap the map to choose where the next one belongs.",
    next_come_to: |place| format!("The next ones come here: {place}"),
    is_there: |name| format!("{name} is already there."),
    add_another: |name| format!("Add another {name}"),
    twin: |name| format!("{name} was here already. Now two have that name."),
    next_comes_to_middle: "The next one comes into the middle",
    forget_place: "Forget the place",
    add_to: |sector| format!("Add to {sector}"),
    waiting: "Not placed yet",
    tap_where: |name| format!("Tap the map where {name} belongs"),
    place_by_key: "With the keyboard: go to whoever is to be placed, and press Shift and an arrow key.",
    tie_by_key: "With the keyboard: go to the other one and press Enter.",
    tap_other: |name| format!("Tie from {name}: tap the other one."),
    drop_to_wait: "Let go here to take off the map",
    placed: |name, place| format!("{name}: {place}"),
    waits: |name| format!("{name} is taken off the map and waits."),
    added: |name| format!("{name} is added."),
    put_back: |name| format!("{name} stayed in place."),
    is_closest: |name| format!("{name} is as close as can be."),
    is_furthest: |name| format!("{name} is as far out as can be."),
    tied: |one, other, quality| format!("{one}: {}", tie_in_english(quality, other)),
    untied: |one, other| format!("The tie between {one} and {other} is gone."),
    removed: |name| format!("{name} is removed."),
    everybody: "Everybody in the network",
    counted: counting::english,
    nobody_here: "Nobody yet",
    name: "Name",
    role: "Role",
    role_example: "Role, such as grandmother or class teacher",
    sector: "Area",
    ring: "How close",
    takes_part: "Is here today",
    symbol: "Symbol",
    kind: "Person or group",
    move_on_map: "Move on the map",
    ties: "Ties",
    no_ties: "No ties yet.",
    new_tie: "New tie",
    another_tie: |name| format!("Another tie from {name}"),
    tie_to: |name| format!("Who does {name} have a tie to? Tap the map, or choose here:"),
    all_are_tied: "There is nobody left to tie to.",
    tie_words: tie_in_english,
    two: |one, other| format!("{one} and {other}"),
    how_is_tie: "How is the tie?",
    untie: "Remove the tie",
    legend: "Key",
    says: "Says",
    about: "Said about",
    carries: "Has promised",
    by_day: |day| format!("by {day}"),
    remove: |name| format!("Remove {name}"),
    remove_question: |name| format!("Remove {name} from the board?"),
    loses_name: |statements, agreements| {
        let statements = match statements {
            0 => None,
            1 => Some("1 statement".to_owned()),
            count => Some(format!("{count} statements")),
        };
        let agreements = match agreements {
            0 => None,
            1 => Some("1 agreement".to_owned()),
            count => Some(format!("{count} agreements")),
        };
        let what: Vec<String> = statements.into_iter().chain(agreements).collect();
        let verb = if what.len() == 1 && what[0].starts_with("1 ") {
            "stays"
        } else {
            "stay"
        };
        format!(
            "{} {verb}, without the name. It can be undone.",
            what.join(" and ")
        )
    },
    remove_deed: "Remove",
};

fn tie_in_english(quality: Quality, other: &str) -> String {
    match quality {
        Quality::Close => format!("close to {other}"),
        Quality::Ordinary => format!("ordinary tie with {other}"),
        Quality::Weak => format!("weak tie with {other}"),
        Quality::Strained => format!("strained tie with {other}"),
        Quality::Broken => format!("broken tie with {other}"),
        Quality::NoContact => format!("no contact with {other}"),
    }
}
