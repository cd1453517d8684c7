//! The words of the document that leaves, printed and as plain text.

use crate::board::Quality;

/// The words of the document.
#[derive(Debug)]
pub struct Report {
    /// The document's title, with the day of the meeting. It carries no name:
    /// browsers suggest it as the name of the PDF file.
    pub title_of_meeting: fn(day: &str) -> String,
    /// The document's title when the meeting has no day, with the day it was made.
    pub title_made_on: fn(day: &str) -> String,
    /// Stands before the names of the children, and ends where they begin.
    pub board_for: &'static str,
    /// The kind of meeting, with its day and weekday.
    pub meeting_on: fn(day: &str) -> String,
    /// The kind of meeting.
    pub meeting: &'static str,
    /// Why we meet.
    pub purpose: &'static str,
    /// Who took part.
    pub took_part: &'static str,
    /// Nobody is noted as taking part.
    pub nobody_noted: &'static str,
    /// The points of the meeting.
    pub agenda: &'static str,

    /// The network, as a heading.
    pub network: &'static str,
    /// The network, around the named children.
    pub network_around: fn(children: &str) -> String,
    /// The map in one sentence, for those who hear it.
    pub map_drawn: fn(children: &str, people: usize, groups: usize) -> String,
    /// Says that the map stands in words after the drawing.
    pub in_words_below: &'static str,
    /// Stands before the names of the rings, innermost first.
    pub rings: &'static str,
    /// The network in words.
    pub in_words: &'static str,
    /// Stands before the names of those in the middle of the map.
    pub map_is_about: &'static str,
    /// Those who were named but not placed.
    pub waiting: &'static str,
    /// Nobody is on the map.
    pub nobody_placed: &'static str,
    /// The ties in words.
    pub ties: &'static str,
    /// A tie by its quality, as the heading of those it joins.
    pub tie: fn(Quality) -> &'static str,

    /// The three columns.
    pub board: &'static str,
    /// A column without cards.
    pub nothing_written: &'static str,
    /// Stands before the names of those a card is about.
    pub about_before: &'static str,
    /// Follows the names of those who see it too: `count` people, 1 or more.
    pub sees_too: fn(count: usize) -> &'static str,
    /// Follows the name of somebody who sees it differently.
    pub sees_differently: &'static str,

    /// The goals.
    pub goals: &'static str,
    /// No goal is written.
    pub no_goals: &'static str,
    /// The goal with this number, counted from 1.
    pub goal: fn(number: usize) -> String,
    /// Whose goal it is.
    pub owner: &'static str,
    /// How we will notice.
    pub sign: &'static str,
    /// Where we are now, from 0 to 10.
    pub now: &'static str,
    /// Nobody has given a number.
    pub no_scores: &'static str,

    /// The agreements.
    pub agreements: &'static str,
    /// No agreement is written.
    pub no_agreements: &'static str,
    /// What is to be done.
    pub what: &'static str,
    /// Who does it.
    pub who: &'static str,
    /// By when.
    pub by: &'static str,
    /// How far it is.
    pub state: &'static str,
    /// Which goal it belongs to, as the head of a column.
    pub of_goal: &'static str,
    /// Nobody, or no day, has been agreed on.
    pub not_agreed: &'static str,
    /// Not agreed yet, of what is still to be done.
    pub missing: &'static str,

    /// The last two letters between names: *Mor, Far **og** Liva*.
    pub and: &'static str,
    /// Where and when the document was made.
    pub made_on: fn(day: &str) -> String,
    /// Whose words these are.
    pub own_words: &'static str,
    /// Stands before the number of a page, and before the number of pages.
    pub page_of: (&'static str, &'static str),
}

pub(super) const DANISH: Report = Report {
    title_of_meeting: |day| format!("Samtavle fra dialogmøde den {day}"),
    title_made_on: |day| format!("Samtavle lavet den {day}"),
    board_for: "Samtavle for",
    meeting_on: |day| format!("Dialogmøde {day}"),
    meeting: "Dialogmøde",
    purpose: "Formål",
    took_part: "Hvem var med",
    nobody_noted: "Det er ikke noteret, hvem der var med.",
    agenda: "Dagsorden",

    network: "Netværket",
    network_around: |children| format!("Netværket omkring {children}"),
    map_drawn: |children, people, groups| {
        let people = match people {
            1 => "1 person".to_owned(),
            many => format!("{many} personer"),
        };
        let groups = match groups {
            0 => String::new(),
            1 => " og 1 gruppe".to_owned(),
            many => format!(" og {many} grupper"),
        };
        format!("Netværkskort med {children} i midten og {people}{groups} omkring.")
    },
    in_words_below: "Det samme står i ord efter netværkskortet.",
    rings: "Ringene indefra: ",
    in_words: "Netværket i ord",
    map_is_about: "Netværkskortet handler om",
    waiting: "Nævnt, men ikke placeret på netværkskortet endnu",
    nobody_placed: "Der er ikke sat nogen på netværkskortet endnu.",
    ties: "Båndene i ord",
    tie: |quality| match quality {
        Quality::Close => "Nært bånd",
        Quality::Ordinary => "Almindeligt bånd",
        Quality::Weak => "Svagt bånd",
        Quality::Strained => "Anspændt bånd",
        Quality::Broken => "Brudt bånd",
        Quality::NoContact => "Ingen kontakt",
    },

    board: "Tavlen",
    nothing_written: "Her blev ikke skrevet noget.",
    about_before: "Handler om ",
    sees_too: |_| " ser det også.",
    sees_differently: " ser det anderledes",

    goals: "Mål",
    no_goals: "Der står ingen mål på tavlen.",
    goal: |number| format!("Mål {number}"),
    owner: "Hvis mål det er",
    sign: "Det mærker vi på",
    now: "Hvor er vi nu?",
    no_scores: "Ingen har givet et tal.",

    agreements: "Aftaler",
    no_agreements: "Der står ingen aftaler på tavlen.",
    what: "Hvad",
    who: "Hvem",
    by: "Hvornår",
    state: "Status",
    of_goal: "Mål",
    not_agreed: "ikke aftalt",
    missing: "mangler endnu",

    and: "og",
    made_on: |day| format!("Lavet med Samtavle den {day}."),
    own_words: "Ordene står, som de blev sagt.",
    page_of: ("Side ", " af "),
};

pub(super) const ENGLISH: Report = Report {
    title_of_meeting: |day| format!("Samtavle from the dialogue meeting on {day}"),
    title_made_on: |day| format!("Samtavle made on {day}"),
    board_for: "Samtavle for",
    meeting_on: |day| format!("Dialogue meeting, {day}"),
    meeting: "Dialogue meeting",
    purpose: "Purpose",
    took_part: "Who took part",
    nobody_noted: "It was not noted who took part.",
    agenda: "Agenda",

    network: "The network",
    network_around: |children| format!("The network around {children}"),
    map_drawn: |children, people, groups| {
        let people = match people {
            1 => "1 person".to_owned(),
            many => format!("{many} people"),
        };
        let groups = match groups {
            0 => String::new(),
            1 => " and 1 group".to_owned(),
            many => format!(" and {many} groups"),
        };
        format!("Network map with {children} in the middle and {people}{groups} around.")
    },
    in_words_below: "The same stands in words after the map.",
    rings: "The rings from the middle: ",
    in_words: "The network in words",
    map_is_about: "The map is about",
    waiting: "Named, but not placed on the map yet",
    nobody_placed: "Nobody has been placed on the map yet.",
    ties: "The ties in words",
    tie: |quality| match quality {
        Quality::Close => "Close tie",
        Quality::Ordinary => "Ordinary tie",
        Quality::Weak => "Weak tie",
        Quality::Strained => "Strained tie",
        Quality::Broken => "Broken tie",
        Quality::NoContact => "No contact",
    },

    board: "The board",
    nothing_written: "Nothing was written here.",
    about_before: "About ",
    sees_too: |count| match count {
        1 => " sees it too.",
        _ => " see it too.",
    },
    sees_differently: " sees it differently",

    goals: "Goals",
    no_goals: "There are no goals on the board.",
    goal: |number| format!("Goal {number}"),
    owner: "Whose goal it is",
    sign: "How we will notice",
    now: "Where are we now?",
    no_scores: "Nobody has given a number.",

    agreements: "Agreements",
    no_agreements: "There are no agreements on the board.",
    what: "What",
    who: "Who",
    by: "By when",
    state: "Status",
    of_goal: "Goal",
    not_agreed: "not agreed",
    missing: "still missing",

    and: "and",
    made_on: |day| format!("Made with Samtavle on {day}."),
    own_words: "The words stand as they were said.",
    page_of: ("Page ", " of "),
};
