//! What is going on at *Tavlen* on this screen: who has the word, which cards
//! are shown and how, which are chosen.

use crate::ui::react::RwSignal;

use super::lens::Lens;
use crate::board::{CardId, PersonId};

/// The talk on this screen. Copies share it; it begins with an open floor.
#[derive(Clone, Copy, Default)]
pub struct Talk {
    /// Who says the next card, in the order chosen.
    pub speakers: RwSignal<Vec<PersonId>>,
    /// Whether several say the next card together: a tap on another person
    /// joins them to it, and does not put them in place of the first.
    pub are_several: RwSignal<bool>,
    /// The card that was said last on this screen.
    pub latest: RwSignal<Option<CardId>>,
    /// Who has the word; none while the floor is open.
    pub turn: RwSignal<Option<Turn>>,
    /// Which cards are shown, and in which order.
    pub lens: RwSignal<Lens>,
    /// The cards that are chosen to do something with all of them; none while
    /// nobody chooses.
    pub chosen: RwSignal<Option<Vec<CardId>>>,
    /// Whether the room's tools are open.
    pub has_tools: RwSignal<bool>,
}

impl Talk {
    /// Forgets it all: another board.
    pub fn forget(self) {
        self.speakers.set(Vec::new());
        self.are_several.set(false);
        self.latest.set(None);
        self.turn.set(None);
        self.lens.set(Lens::default());
        self.chosen.set(None);
        self.has_tools.set(false);
    }
}

/// Who has the word, and in a round who had it before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn {
    /// Whose turn it is.
    pub who: PersonId,
    /// Whether it is a round, in which everybody has one turn.
    pub is_round: bool,
    /// Who has had their turn in this round.
    pub had: Vec<PersonId>,
    /// Who of them said: not now.
    pub passed: Vec<PersonId>,
}

impl Turn {
    /// Gives the word to one person, with nobody before.
    pub fn of(who: PersonId, is_round: bool) -> Self {
        Self {
            who,
            is_round,
            had: Vec::new(),
            passed: Vec::new(),
        }
    }

    /// Hands the word on to a certain person; in a round they have it again.
    #[must_use]
    pub fn to(mut self, person: PersonId) -> Self {
        self.note(false);
        self.had.retain(|it| *it != person);
        self.passed.retain(|it| *it != person);
        self.who = person;
        self
    }

    /// Hands the word on to the next of those who are here; in a round to the
    /// next who has not had it. None is left when a round is over.
    pub fn on(mut self, here: &[PersonId], passes: bool) -> Option<Self> {
        self.note(passes);
        let at = here.iter().position(|it| *it == self.who);
        let after = at.map_or(0, |at| at + 1);
        let (before, from) = here.split_at(after);
        let mut next = from.iter().chain(before);
        self.who = *next.find(|it| !self.is_round || !self.had.contains(it))?;
        Some(self)
    }

    fn note(&mut self, passes: bool) {
        if self.is_round && !self.had.contains(&self.who) {
            self.had.push(self.who);
            if passes {
                self.passed.push(self.who);
            }
        }
    }
}
