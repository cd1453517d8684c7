//! The rules of cards.

use super::{BrokenRule, each_once, needed, optional};
use crate::board::order::Index;
use crate::board::{Board, Card, CardStage, PersonId, Stance, limits};

/// Checks every card.
pub(super) fn check_cards(board: &Board, people: &Index) -> Result<(), BrokenRule> {
    for card in &board.cards {
        let viewers: Vec<PersonId> = card.views.iter().map(|view| view.person).collect();
        let givers: Vec<PersonId> = card.dots.iter().map(|dots| dots.person).collect();
        for named in [&card.speakers, &card.about, &viewers, &givers] {
            each_once(card.id.0, named, people)?;
        }
        check_card_words(card)?;
        if !is_sound(card) {
            return Err(BrokenRule::BadCard(card.id.0));
        }
    }
    Ok(())
}

fn check_card_words(card: &Card) -> Result<(), BrokenRule> {
    if card.drawing.is_some() {
        optional(card.id.0, &card.text, limits::STATEMENT)?;
    } else {
        needed(card.id.0, &card.text, limits::STATEMENT)?;
    }
    for view in &card.views {
        if let Stance::Differently(said) = &view.stance {
            optional(card.id.0, said, limits::STATEMENT)?;
        }
    }
    Ok(())
}

fn is_sound(card: &Card) -> bool {
    let fits = |stage: &CardStage| stage.kind.is_none_or(|kind| kind.column() == stage.column);
    let drawing = card.drawing.as_ref();
    card.history.len() <= limits::STAGES
        && card.history.iter().all(fits)
        && fits(&card.stage())
        && drawing.is_none_or(|drawing| drawing.check().is_ok())
        && card
            .dots
            .iter()
            .all(|dots| (1..=limits::DOTS).contains(&dots.count))
        && (card.is_prepared || !card.is_hidden)
}
