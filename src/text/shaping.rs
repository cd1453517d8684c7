//! Words of the sheet that shapes the map: its rings and its sectors.

/// The words of the sheet.
#[derive(Debug)]
pub struct Shaping {
    /// Opens the sheet; its heading.
    pub title: &'static str,
    /// What the sheet is for.
    pub meaning: &'static str,
    /// The rings, as a heading.
    pub rings: &'static str,
    /// The sectors, as a heading.
    pub sectors: &'static str,
    /// A ring's name, as a field.
    pub ring_name: &'static str,
    /// A sector's name, as a field.
    pub sector_name: &'static str,
    /// A sector's colour, as a field.
    pub colour_of: fn(sector: &str) -> String,
    /// Moves a ring nearer to the child.
    pub nearer: fn(ring: &str) -> String,
    /// Moves a ring away from the child.
    pub further: fn(ring: &str) -> String,
    /// Moves a sector back around the map.
    pub before: fn(sector: &str) -> String,
    /// Moves a sector on around the map.
    pub after: fn(sector: &str) -> String,
    /// Takes a ring or sector away.
    pub remove: fn(name: &str) -> String,
    /// Puts a ring outside the others.
    pub add_ring: &'static str,
    /// Names a new sector.
    pub new_sector: &'static str,
    /// Adds it.
    pub add: &'static str,
    /// Asks where those go who stand in what is taken away.
    pub where_to: fn(people: usize, name: &str) -> String,
    /// Something has another place now.
    pub moved: fn(name: &str) -> String,
    /// Something is new.
    pub added: fn(name: &str) -> String,
    /// A ring is new.
    pub ring_added: fn(name: &str) -> String,
    /// Something is gone.
    pub removed: fn(name: &str) -> String,
}

pub(super) const DANISH: Shaping = Shaping {
    title: "Netværkskortets opdeling",
    meaning: "Ringene siger, hvor tæt nogen er på. Områderne siger, hvor i livet de hører til. Tryk på et navn for at ændre det.",
    rings: "Ringe, inderst først",
    sectors: "Områder, med uret",
    ring_name: "Ringens navn",
    sector_name: "Områdets navn",
    colour_of: |sector| format!("Farve for {sector}"),
    nearer: |ring| format!("Flyt {ring} indad"),
    further: |ring| format!("Flyt {ring} udad"),
    before: |sector| format!("Flyt {sector} tilbage"),
    after: |sector| format!("Flyt {sector} frem"),
    remove: |name| format!("Fjern {name}"),
    add_ring: "Tilføj en ring yderst",
    new_sector: "Nyt område",
    add: "Tilføj",
    where_to: |people, name| match people {
        1 => format!("Hvor skal den ene fra {name} hen?"),
        people => format!("Hvor skal de {people} fra {name} hen?"),
    },
    moved: |name| format!("{name} er flyttet."),
    added: |name| format!("{name} er tilføjet."),
    ring_added: |name| format!("Ringen {name} er tilføjet."),
    removed: |name| format!("{name} er fjernet."),
};

pub(super) const ENGLISH: Shaping = Shaping {
    title: "How the map is divided",
    meaning: "The rings say how close somebody is. The areas say where in life they belong. Press a name to change it.",
    rings: "Rings, innermost first",
    sectors: "Areas, clockwise",
    ring_name: "Name of the ring",
    sector_name: "Name of the area",
    colour_of: |sector| format!("Colour of {sector}"),
    nearer: |ring| format!("Move {ring} inwards"),
    further: |ring| format!("Move {ring} outwards"),
    before: |sector| format!("Move {sector} back"),
    after: |sector| format!("Move {sector} on"),
    remove: |name| format!("Remove {name}"),
    add_ring: "Add a ring outside",
    new_sector: "New area",
    add: "Add",
    where_to: |people, name| match people {
        1 => format!("Where does the one from {name} go?"),
        people => format!("Where do the {people} from {name} go?"),
    },
    moved: |name| format!("{name} is moved."),
    added: |name| format!("{name} is added."),
    ring_added: |name| format!("The ring {name} is added."),
    removed: |name| format!("{name} is removed."),
};
