//! Words of the middle of the network map: the children the board is about.

/// The words of those in the middle.
#[derive(Debug)]
pub struct Middle {
    /// A child cannot be taken away.
    pub child_stays: fn(name: &str) -> String,
    /// How a child leaves the middle: one of several, and one alone.
    pub how_to_leave: fn(name: &str, is_alone: bool) -> String,
    /// The board is about them.
    pub heading: &'static str,
    /// Where the children stand, as a place to add to.
    pub name: &'static str,
    /// Lets the board be about somebody as well.
    pub put_in: &'static str,
    /// Lets it no longer be about a child, while another stays.
    pub take_out: &'static str,
    /// The board is about somebody as well now.
    pub is_in: fn(name: &str) -> String,
    /// The board is no longer about somebody, who waits for a place.
    pub has_left: fn(name: &str) -> String,
    /// Somebody was let go in the middle and stands beside it.
    pub is_beside: fn(name: &str) -> String,
}

pub(super) const DANISH: Middle = Middle {
    child_stays: |name| format!("{name} bliver i midten: det er {name}, tavlen handler om."),
    how_to_leave: |name, is_alone| {
        if is_alone {
            "Skal det ændres, så sæt først en anden i midten.".to_owned()
        } else {
            format!("Skal det ændres, så tryk på {name}, og vælg “Flyt ud af midten”.")
        }
    },
    heading: "I midten",
    name: "midten",
    put_in: "Sæt i midten",
    take_out: "Flyt ud af midten",
    is_in: |name| format!("{name} står i midten nu."),
    has_left: |name| format!("{name} står ikke længere i midten og venter på en plads."),
    is_beside: |name| {
        format!("{name} står nu lige ved midten. I selve midten står kun dem, tavlen handler om.")
    },
};

pub(super) const ENGLISH: Middle = Middle {
    child_stays: |name| format!("{name} stays in the middle: the board is about {name}."),
    how_to_leave: |name, is_alone| {
        if is_alone {
            "To change that, first put somebody else in the middle.".to_owned()
        } else {
            format!("To change that, tap {name} and choose “Move out of the middle”.")
        }
    },
    heading: "In the middle",
    name: "the middle",
    put_in: "Put in the middle",
    take_out: "Move out of the middle",
    is_in: |name| format!("{name} is in the middle now."),
    has_left: |name| format!("{name} is no longer in the middle and waits for a place."),
    is_beside: |name| {
        format!("{name} is right by the middle now. Only those the board is about stand in it.")
    },
};
