//! Words for a map from easyNWK: the question, and what is told of it.

use super::roles::ROLES;

/// The words for a map that comes in.
#[derive(Debug)]
pub struct Easynwk {
    /// Asks what to do with the map while a board is open.
    pub question: &'static str,
    /// What the map is: who is in the middle, how many people and ties.
    pub offer: fn(name: &str, people: usize, ties: usize) -> String,
    /// Opens it as a new board.
    pub as_new: &'static str,
    /// What becomes of the open board then.
    pub as_new_hint: &'static str,
    /// The same, while something on it is in no file.
    pub as_new_unsaved: &'static str,
    /// Adds it to the open board.
    pub add: &'static str,
    /// What adding does.
    pub add_hint: &'static str,
    /// The map is a board now.
    pub opened: fn(people: usize, ties: usize) -> String,
    /// The map is on the open board now.
    pub added: fn(people: usize, ties: usize) -> String,
    /// What is told of it, as a heading.
    pub report: &'static str,
    /// Shows what is told of it again.
    pub read_again: &'static str,
    /// Heads what did not come along.
    pub left_behind: &'static str,
    /// Heads what looks different now.
    pub different: &'static str,
    /// Everything came along.
    pub all_came: &'static str,
    /// Several states: the one that was read, and the others.
    pub states: fn(&str, &str) -> String,
    /// Notes on these people.
    pub notes: fn(&str) -> String,
    /// Support that goes both ways in different things, at these people.
    pub mixed_support: fn(&str) -> String,
    /// Support by opening doors, at these people.
    pub linking: fn(&str) -> String,
    /// Ties in several roles, to these people.
    pub multiplex: fn(&str) -> String,
    /// Pictures, each with a name.
    pub emoji: fn(&str) -> String,
    /// Connections that lead to nobody.
    pub lost_connections: fn(usize) -> String,
    /// Fields we do not know.
    pub unknown_fields: fn(&str) -> String,
    /// How genders are shown.
    pub symbols: &'static str,
    /// Where colleagues stand.
    pub colleagues: fn(&str) -> String,
    /// Outside the outermost circle stood these.
    pub outside: fn(&str) -> String,
    /// No place had these.
    pub unplaced: fn(&str) -> String,
    /// No sector have these.
    pub no_sector: fn(&str) -> String,
    /// No name had this many; what they are called.
    pub nameless: fn(usize, &str) -> String,
    /// No name had the ego; what it is called.
    pub nameless_ego: fn(&str) -> String,
    /// The ego was in the middle already.
    pub same_child: fn(&str) -> String,
    /// The ego is in the middle too.
    pub one_more_child: fn(&str) -> String,
    /// These names are there twice.
    pub equal_names: fn(&str) -> String,
    /// What somebody without a name is called.
    pub no_name: &'static str,
    /// What a child without a name is called.
    pub ego_name: &'static str,
    /// The sector of colleagues, on a new board.
    pub colleagues_sector: &'static str,
    /// Where the language stands among the translations of a role.
    pub(super) translation: usize,
}

impl Easynwk {
    /// Translates a standard role of easyNWK's.
    pub fn role(&self, german: &str) -> Option<&'static str> {
        let (_, translations) = ROLES.iter().find(|(known, _)| *known == german)?;
        translations.get(self.translation).copied()
    }
}

pub(super) const DANISH: Easynwk = Easynwk {
    question: "Hvad skal der ske med kortet fra easyNWK?",
    offer: |name, people, ties| {
        let whom = match name {
            "" => String::new(),
            name => format!(" omkring {name}"),
        };
        format!(
            "Filen er et netværkskort{whom} med {}.",
            danish_count(people, ties)
        )
    },
    as_new: "Åbn som ny tavle",
    as_new_hint: "Tavlen, der er åben nu, bliver lukket.",
    as_new_unsaved: "På tavlen er der noget, som ikke er gemt. Det forsvinder, når tavlen bliver lukket. Gem først, hvis I vil beholde det.",
    add: "Føj til denne tavle",
    add_hint: "Alt på tavlen bliver stående. Det kan fortrydes.",
    opened: |people, ties| {
        format!(
            "Kortet fra easyNWK er åbnet: {}.",
            danish_count(people, ties)
        )
    },
    added: |people, ties| {
        format!(
            "Kortet fra easyNWK er føjet til: {}.",
            danish_count(people, ties)
        )
    },
    report: "Kortet fra easyNWK",
    read_again: "Se, hvad der ikke kom med fra easyNWK",
    left_behind: "Det kom ikke med",
    different: "Det ser anderledes ud her",
    all_came: "Alt fra kortet er kommet med.",
    states: |read, others| {
        format!("Filen har flere udgaver af kortet. Her ser I {read}. Disse er ikke med: {others}.")
    },
    notes: |names| format!("Noterne om {names}. De hører ikke til på en skærm, som alle ser."),
    mixed_support: |names| {
        format!("Hvem der giver hvad, ved {names}. Båndet siger her, at støtten går begge veje.")
    },
    linking: |names| format!("At nogen åbner døre til andre (linking), ved {names}."),
    multiplex: |names| {
        format!(
            "At man mødes i flere roller (multipleks), ved {names}. Det ses ikke på båndet her."
        )
    },
    emoji: |names| format!("Emojierne: {names}."),
    lost_connections: |count| match count {
        1 => "En forbindelse til en, der ikke er i filen.".to_owned(),
        count => format!("{count} forbindelser til nogen, der ikke er i filen."),
    },
    unknown_fields: |fields| format!("Noget, som Samtavle ikke kender: {fields}. Behold filen."),
    symbols: "Kvinder er cirkler, mænd er firkanter, og andre er ruder, også dem, hvor det ikke er sagt.",
    colleagues: |sector| format!("Kolleger og skolekammerater står i {sector}."),
    outside: |names| {
        format!("Stod uden for den yderste cirkel og står nu i den yderste ring: {names}.")
    },
    unplaced: |names| format!("Var ikke placeret på kortet og venter på en plads: {names}."),
    no_sector: |names| {
        format!("Området findes ikke på denne tavle, så disse venter på en plads: {names}.")
    },
    nameless: |count, called| match count {
        1 => format!("En uden navn hedder her {called}."),
        count => format!("{count} uden navn hedder her {called}."),
    },
    nameless_ego: |called| {
        format!(
            "Den i midten har ikke noget navn i filen og hedder her {called}. Skriv navnet under Velkommen."
        )
    },
    same_child: |name| format!("{name} står allerede i midten og har fået båndene fra filen."),
    one_more_child: |name| format!("{name} står nu også i midten."),
    equal_names: |names| {
        format!(
            "Disse navne stod på tavlen i forvejen og står der nu to gange: {names}. Er det den samme, så fjern den ene."
        )
    },
    no_name: "Uden navn",
    ego_name: "Barnet",
    colleagues_sector: "Skole, arbejde og kolleger",
    translation: 0,
};

pub(super) const ENGLISH: Easynwk = Easynwk {
    question: "What shall happen to the map from easyNWK?",
    offer: |name, people, ties| {
        let whom = match name {
            "" => String::new(),
            name => format!(" around {name}"),
        };
        format!(
            "The file is a network map{whom} with {}.",
            english_count(people, ties)
        )
    },
    as_new: "Open as a new board",
    as_new_hint: "The board that is open now is closed.",
    as_new_unsaved: "There is something on the board that is not saved. It will be gone when the board is closed. Save first if you want to keep it.",
    add: "Add to this board",
    add_hint: "Everything on the board stays. It can be undone.",
    opened: |people, ties| {
        format!(
            "The map from easyNWK is open: {}.",
            english_count(people, ties)
        )
    },
    added: |people, ties| {
        format!(
            "The map from easyNWK is added: {}.",
            english_count(people, ties)
        )
    },
    report: "The map from easyNWK",
    read_again: "See what did not come along from easyNWK",
    left_behind: "This did not come along",
    different: "This looks different here",
    all_came: "Everything on the map came along.",
    states: |read, others| {
        format!(
            "The file holds several states of the map. Here you see {read}. These are not here: {others}."
        )
    },
    notes: |names| {
        format!("The notes on {names}. They do not belong on a screen that everybody sees.")
    },
    mixed_support: |names| {
        format!("Who gives what, at {names}. The tie says here that support goes both ways.")
    },
    linking: |names| format!("That somebody opens doors to others (linking), at {names}."),
    multiplex: |names| {
        format!(
            "That people meet in several roles (multiplex), at {names}. The tie does not show it here."
        )
    },
    emoji: |names| format!("The emoji: {names}."),
    lost_connections: |count| match count {
        1 => "A connection to somebody who is not in the file.".to_owned(),
        count => format!("{count} connections to people who are not in the file."),
    },
    unknown_fields: |fields| {
        format!("Something that Samtavle does not know: {fields}. Keep the file.")
    },
    symbols: "Women are circles, men are squares, and others are diamonds, also those of whom it is not said.",
    colleagues: |sector| format!("Colleagues and schoolmates stand in {sector}."),
    outside: |names| {
        format!(
            "Outside the outermost circle stood {names}. Here they stand in the outermost ring."
        )
    },
    unplaced: |names| format!("Were not placed on the map, and wait for a place: {names}."),
    no_sector: |names| {
        format!("This board has no such sector, so these wait for a place: {names}.")
    },
    nameless: |count, called| match count {
        1 => format!("One without a name is called {called} here."),
        count => format!("{count} without a name are called {called} here."),
    },
    nameless_ego: |called| {
        format!(
            "The one in the middle has no name in the file and is called {called} here. Write the name under Welcome."
        )
    },
    same_child: |name| format!("{name} is in the middle already and got the ties from the file."),
    one_more_child: |name| format!("{name} is in the middle too now."),
    equal_names: |names| {
        format!(
            "These names were on the board already and are there twice now: {names}. If it is the same person, remove one."
        )
    },
    no_name: "No name",
    ego_name: "The child",
    colleagues_sector: "School, work and colleagues",
    translation: 1,
};

fn danish_count(people: usize, ties: usize) -> String {
    let people = match people {
        1 => "1 person".to_owned(),
        people => format!("{people} personer"),
    };
    format!("{people} og {ties} bånd")
}

fn english_count(people: usize, ties: usize) -> String {
    let people = match people {
        1 => "1 person".to_owned(),
        people => format!("{people} people"),
    };
    let ties = match ties {
        1 => "1 tie".to_owned(),
        ties => format!("{ties} ties"),
    };
    format!("{people} and {ties}")
}
