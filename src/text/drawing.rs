//! Words around drawings: the sheet one draws on, and what a drawing is called.

use super::list::joined;
use crate::board::Ink;

/// The words.
#[derive(Debug)]
pub struct Drawing {
    /// Opens an empty sheet.
    pub draw: &'static str,
    /// Opens an empty sheet for a card that has words.
    pub draw_on_card: &'static str,
    /// The sheet.
    pub sheet: &'static str,
    /// The paper on the sheet: how many strokes are on it.
    pub paper: fn(usize) -> String,
    /// Opens a card's drawing to draw on.
    pub open: &'static str,
    /// The choice of a colour.
    pub colours: &'static str,
    /// The name of a colour.
    pub colour: fn(Ink) -> &'static str,
    /// The choice of a pen.
    pub pens: &'static str,
    /// The three pens, from thin to thick.
    pub pen: [&'static str; 3],
    /// Takes the last stroke back.
    pub take_back: &'static str,
    /// Empties the paper.
    pub clear: &'static str,
    /// The field for words beside the drawing.
    pub words: &'static str,
    /// The grey words in that field, and where a drawing has none yet.
    pub words_hint: &'static str,
    /// Keeps the drawing.
    pub keep: &'static str,
    /// The drawing was kept.
    pub kept: &'static str,
    /// Nothing was drawn or written.
    pub nothing_yet: &'static str,
    /// The drawing of a card without words cannot be emptied.
    pub needs_strokes: &'static str,
    /// There is no room for more.
    pub full: &'static str,
    /// Asks before a drawing is thrown away.
    pub discard_question: &'static str,
    /// What follows.
    pub discard_consequence: &'static str,
    /// Does not throw it away.
    pub go_on: &'static str,
    /// Throws it away.
    pub discard: &'static str,
    /// What a drawing without words is called: who drew it.
    pub by: fn(&[&str]) -> String,
}

pub(super) const DANISH: Drawing = Drawing {
    draw: "Tegn",
    draw_on_card: "Tegn på kortet",
    sheet: "Tegnepapir",
    paper: |strokes| match strokes {
        0 => "Papiret er tomt".to_owned(),
        1 => "1 streg på papiret".to_owned(),
        _ => format!("{strokes} streger på papiret"),
    },
    open: "Åbn tegningen",
    colours: "Farve",
    colour: |ink| match ink {
        Ink::Plain => "sort",
        Ink::Red => "rød",
        Ink::Orange => "orange",
        Ink::Yellow => "gul",
        Ink::Green => "grøn",
        Ink::Blue => "blå",
        Ink::Purple => "lilla",
        Ink::Brown => "brun",
    },
    pens: "Pen",
    pen: ["tynd", "mellem", "tyk"],
    take_back: "Fortryd streg",
    clear: "Ryd papiret",
    words: "Ord til tegningen",
    words_hint: "Ord til tegningen …",
    keep: "Gem tegningen",
    kept: "Tegningen er gemt.",
    nothing_yet: "Tegn noget, eller skriv nogle ord.",
    needs_strokes: "Kortet har ingen ord. Tegn noget, eller slet kortet.",
    full: "Der er ikke plads til mere på papiret.",
    discard_question: "Smid tegningen væk?",
    discard_consequence: "Det, der er tegnet nu, kan ikke hentes tilbage.",
    go_on: "Tegn videre",
    discard: "Smid væk",
    by: |names| {
        if names.is_empty() {
            "Tegning".to_owned()
        } else {
            format!("Tegning af {}", joined(names, " og "))
        }
    },
};

pub(super) const ENGLISH: Drawing = Drawing {
    draw: "Draw",
    draw_on_card: "Draw on the card",
    sheet: "Drawing paper",
    paper: |strokes| match strokes {
        0 => "The paper is empty".to_owned(),
        1 => "1 stroke on the paper".to_owned(),
        _ => format!("{strokes} strokes on the paper"),
    },
    open: "Open the drawing",
    colours: "Colour",
    colour: |ink| match ink {
        Ink::Plain => "black",
        Ink::Red => "red",
        Ink::Orange => "orange",
        Ink::Yellow => "yellow",
        Ink::Green => "green",
        Ink::Blue => "blue",
        Ink::Purple => "purple",
        Ink::Brown => "brown",
    },
    pens: "Pen",
    pen: ["thin", "medium", "thick"],
    take_back: "Undo stroke",
    clear: "Clear the paper",
    words: "Words for the drawing",
    words_hint: "Words for the drawing …",
    keep: "Keep the drawing",
    kept: "The drawing is kept.",
    nothing_yet: "Draw something, or write some words.",
    needs_strokes: "The card has no words. Draw something, or delete the card.",
    full: "There is no room for more on the paper.",
    discard_question: "Throw the drawing away?",
    discard_consequence: "What is drawn now cannot be brought back.",
    go_on: "Go on drawing",
    discard: "Throw away",
    by: |names| {
        if names.is_empty() {
            "Drawing".to_owned()
        } else {
            format!("Drawing by {}", joined(names, " and "))
        }
    },
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawing_is_named_after_those_who_drew_it() {
        assert_eq!((DANISH.by)(&[]), "Tegning");
        assert_eq!((DANISH.by)(&["Liva"]), "Tegning af Liva");
        assert_eq!((DANISH.by)(&["Liva", "Noah"]), "Tegning af Liva og Noah");
        let by = (ENGLISH.by)(&["Liva", "Noah", "Mum"]);
        assert_eq!(by, "Drawing by Liva, Noah and Mum");
    }
}
