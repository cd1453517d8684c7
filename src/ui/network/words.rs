//! What the room says about people, put together from the board.

use crate::board::{Board, Kind, Person, PersonId, Place, Spot, Stance};
use crate::text::Texts;

/// Returns a place in words: *Familie, tæt på*.
pub fn spot(board: &Board, texts: &Texts, spot: Spot) -> String {
    let sector = board.sector(spot.sector);
    let sector = sector.map_or("", |sector| texts.terms.sector(sector));
    let ring = texts.terms.ring(&board.rings, spot.ring);
    format!("{sector}, {ring}")
}

/// Returns where somebody stands, in words.
pub fn place(board: &Board, texts: &Texts, place: Place) -> String {
    match place {
        Place::Focus => texts.terms.focus.to_owned(),
        Place::Waiting => texts.terms.waiting.to_owned(),
        Place::OnMap(at) => spot(board, texts, at),
    }
}

/// Returns somebody in one sentence for those who hear the map: name, role,
/// kind, place, the ties to the children.
pub fn heard(board: &Board, texts: &Texts, person: &Person) -> String {
    let mut parts = vec![person.name.clone()];
    if !person.role.is_empty() {
        parts.push(person.role.clone());
    }
    if person.kind == Kind::Group {
        parts.push((texts.terms.kind)(person.kind).to_owned());
    }
    parts.push(place(board, texts, person.place));
    for child in board.children() {
        if let Some(tie) = board.tie_between(person.id, child.id) {
            parts.push((texts.network.tie_words)(tie.quality, &child.name));
        }
    }
    parts.join(", ")
}

/// Counts the statements and agreements that would stand without a name if
/// somebody were removed.
pub fn nameless(board: &Board, person: PersonId) -> (usize, usize) {
    let statements = board.cards.iter().filter(|card| {
        let sees_it = |view: &crate::board::View| {
            view.person == person && matches!(view.stance, Stance::Differently(_))
        };
        card.speakers.contains(&person) || card.views.iter().any(sees_it)
    });
    let agreements = board.steps.iter().filter(|step| step.who.contains(&person));
    (statements.count(), agreements.count())
}
