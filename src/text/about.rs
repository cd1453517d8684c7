//! Words of what is known about somebody beyond name and place, and of support
//! along a tie.

use crate::board::Direction;

/// The words of the part that opens in a person's panel, and of a tie's support.
#[derive(Debug)]
pub struct About {
    /// Opens the part.
    pub more_about: fn(name: &str) -> String,
    /// The empty role of an animal.
    pub pet_example: &'static str,
    /// The empty role of a thing.
    pub thing_example: &'static str,
    /// The age, as a field.
    pub age: &'static str,
    /// The empty age.
    pub age_example: &'static str,
    /// What can be so or not: deceased, wished for, asked.
    pub so_it_is: &'static str,
    /// Who lives with them, as a choice.
    pub lives_with: &'static str,
    /// What the household is called, as a field.
    pub home: &'static str,
    /// The household without a name.
    pub home_example: &'static str,
    /// What they can offer, as a choice.
    pub can_help_with: &'static str,
    /// What else they can offer, as a field.
    pub own_help: &'static str,
    /// Nothing said yet of what else they can offer.
    pub own_help_example: &'static str,
    /// How much they know, as a choice.
    pub knows: &'static str,
    /// Support along a tie, as a choice.
    pub support: &'static str,
    /// Which way support goes between two who are named.
    pub supports: fn(direction: Direction, from: &str, to: &str) -> String,
    /// What support consists of, as a choice.
    pub support_with: &'static str,
}

pub(super) const DANISH: About = About {
    more_about: |name| format!("Mere om {name}"),
    pet_example: "Hvad for et dyr, fx hund eller kanin",
    thing_example: "Hvad det betyder, fx trøst om natten",
    age: "Alder eller fødselsår",
    age_example: "Alder eller fødselsår, fx 9 eller 2017",
    so_it_is: "Sådan er det",
    lives_with: "Bor sammen med",
    home: "Hjemmets navn",
    home_example: "Hjemmets navn, fx hos mor",
    can_help_with: "Kan hjælpe med",
    own_help: "Andet, med egne ord",
    own_help_example: "Andet, med egne ord",
    knows: "Ved om situationen",
    support: "Hvem støtter hvem?",
    supports: |direction, from, to| match direction {
        Direction::Gives => format!("{from} støtter {to}"),
        Direction::Gets => format!("{to} støtter {from}"),
        Direction::Both => "De støtter hinanden".to_owned(),
    },
    support_with: "Giver",
};

pub(super) const ENGLISH: About = About {
    more_about: |name| format!("More about {name}"),
    pet_example: "What animal, such as a dog or a rabbit",
    thing_example: "What it means, such as comfort at night",
    age: "Age or year of birth",
    age_example: "Age or year of birth, such as 9 or 2017",
    so_it_is: "This is so",
    lives_with: "Lives with",
    home: "Name of the home",
    home_example: "Name of the home, such as at Mum's",
    can_help_with: "Can help with",
    own_help: "Something else, in own words",
    own_help_example: "Something else, in own words",
    knows: "Knows about the situation",
    support: "Who supports whom?",
    supports: |direction, from, to| match direction {
        Direction::Gives => format!("{from} supports {to}"),
        Direction::Gets => format!("{to} supports {from}"),
        Direction::Both => "They support each other".to_owned(),
    },
    support_with: "Gives",
};
