//! Words of how the map is looked at: its lenses and what they light up.

/// The words around the lenses.
#[derive(Debug)]
pub struct Looking {
    /// Chooses a lens.
    pub show: &'static str,
    /// What the lenses show, as choices in their order.
    pub lenses: [&'static str; 6],
    /// People whom another room has chosen.
    pub chosen_elsewhere: &'static str,
    /// Leaves a lens.
    pub show_all: &'static str,
    /// The ties of somebody are to be shown, and nobody is chosen.
    pub choose_somebody: &'static str,
    /// How many ties the chosen one has.
    pub ties_of: fn(name: &str, count: usize) -> String,
    /// How many can help with something.
    pub can_help: fn(count: usize) -> String,
    /// Of how many it is said what they know.
    pub know: fn(count: usize) -> String,
    /// How many carry open agreements.
    pub carry: fn(count: usize) -> String,
    /// How many no card mentions.
    pub unmentioned: fn(count: usize) -> String,

    /// Somebody is lit up; nothing more is known.
    pub is_meant: &'static str,
    /// What somebody can help with.
    pub helps: fn(with: &str) -> String,
    /// How many open agreements somebody carries.
    pub carries: fn(count: usize) -> String,
    /// No card mentions somebody.
    pub is_unmentioned: &'static str,

    /// What more can be done with the map.
    pub more: &'static str,
    /// The same in a word, which its name begins with.
    pub more_short: &'static str,
    /// Shows the names on the map.
    pub names_shown: &'static str,
}

pub(super) const DANISH: Looking = Looking {
    show: "Vis",
    lenses: [
        "alle",
        "én persons bånd",
        "hvem kan hjælpe",
        "hvem ved hvad",
        "hvem har aftaler",
        "hvem er ikke nævnt",
    ],
    chosen_elsewhere: "fra Tavlen",
    show_all: "Vis alle",
    choose_somebody: "Vælg en person for at se båndene.",
    ties_of: |name, count| match count {
        0 => format!("{name} har ingen bånd endnu."),
        1 => format!("{name} har 1 bånd."),
        count => format!("{name} har {count} bånd."),
    },
    can_help: |count| match count {
        0 => "Ingen har sagt endnu, hvad de kan hjælpe med. Vælg det hos en person under Mere om …"
            .to_owned(),
        count => format!("{count} kan hjælpe med noget."),
    },
    know: |count| match count {
        0 => "Ingen har sagt endnu, hvem der ved hvad. Vælg det hos en person under Mere om …"
            .to_owned(),
        1 => "Det er sagt om 1, hvad de ved om situationen.".to_owned(),
        count => format!("Det er sagt om {count}, hvad de ved om situationen."),
    },
    carry: |count| match count {
        0 => "Ingen har aftaler, der venter. De laves i Mål og aftaler.".to_owned(),
        count => format!("{count} har aftaler, der venter. Tallet viser hvor mange."),
    },
    unmentioned: |count| match count {
        0 => "Alle er nævnt i et kort på Tavlen.".to_owned(),
        1 => "1 er ikke nævnt i et kort på Tavlen.".to_owned(),
        count => format!("{count} er ikke nævnt i et kort på Tavlen."),
    },
    is_meant: "fremhævet",
    helps: |with| format!("kan hjælpe med {with}"),
    carries: |count| match count {
        1 => "1 aftale".to_owned(),
        count => format!("{count} aftaler"),
    },
    is_unmentioned: "ikke nævnt",
    more: "Mere om netværkskortet",
    more_short: "Mere",
    names_shown: "Navne på netværkskortet",
};

pub(super) const ENGLISH: Looking = Looking {
    show: "Show",
    lenses: [
        "everybody",
        "the ties of one person",
        "who can help",
        "who knows what",
        "who has agreements",
        "who is not mentioned",
    ],
    chosen_elsewhere: "from the board",
    show_all: "Show everybody",
    choose_somebody: "Choose a person to see the ties.",
    ties_of: |name, count| match count {
        0 => format!("{name} has no ties yet."),
        1 => format!("{name} has 1 tie."),
        count => format!("{name} has {count} ties."),
    },
    can_help: |count| match count {
        0 => {
            "Nobody has said yet what they can help with. Choose it for a person under More about …"
                .to_owned()
        }
        count => format!("{count} can help with something."),
    },
    know: |count| match count {
        0 => "Nobody has said yet who knows what. Choose it for a person under More about …"
            .to_owned(),
        1 => "For 1 person it is said what they know about the situation.".to_owned(),
        count => format!("For {count} people it is said what they know about the situation."),
    },
    carry: |count| match count {
        0 => "Nobody has agreements that wait. They are made in Goals and agreements.".to_owned(),
        1 => "1 has agreements that wait.".to_owned(),
        count => format!("{count} have agreements that wait. The number is how many."),
    },
    unmentioned: |count| match count {
        0 => "Everybody is mentioned in a card on the board.".to_owned(),
        1 => "1 is not mentioned in a card on the board.".to_owned(),
        count => format!("{count} are not mentioned in a card on the board."),
    },
    is_meant: "highlighted",
    helps: |with| format!("can help with {with}"),
    carries: |count| match count {
        1 => "1 agreement".to_owned(),
        count => format!("{count} agreements"),
    },
    is_unmentioned: "not mentioned",
    more: "More about the map",
    more_short: "More",
    names_shown: "Names on the map",
};
