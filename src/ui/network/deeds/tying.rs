//! Tying two people, and saying how their tie is.

use crate::board::{Board, Command, PersonId, Quality, TieId};
use crate::ui::network::places::{DETAILS_ID, focus_soon};
use crate::ui::network::room::NetworkRoom;

impl NetworkRoom {
    /// Ties two people, or shows the tie they have.
    pub fn tie_to(&'static self, from: PersonId, to: PersonId) {
        let between = |board: &Board| board.tie_between(from, to).map(|tie| tie.id);
        if let Some(known) = self.with_board(between) {
            self.select_tie(known);
            return;
        }
        let id = TieId(self.desk.new_id());
        // Never as the tie before was: nobody has said so of these two.
        let quality = Quality::default();
        if self.desk.run(Command::Tie {
            id,
            from,
            to,
            quality,
        }) {
            self.select_tie(id);
            self.say_tie(from, to, quality);
        }
    }

    /// Says how a tie is.
    pub fn set_quality(&'static self, id: TieId, quality: Quality) {
        let Some((from, to)) = self.ends(id) else {
            return;
        };
        if self.desk.run(Command::Tie {
            id,
            from,
            to,
            quality,
        }) {
            self.say_tie(from, to, quality);
        }
    }

    /// Takes a tie away.
    pub fn untie(&'static self, id: TieId) {
        let Some((from, to)) = self.ends(id) else {
            return;
        };
        if self.desk.run(Command::Untie { id }) {
            if self.tie.get_untracked() == Some(id) {
                self.tie.set(None);
            }
            let said = (self.texts().network.untied)(&self.name(from), &self.name(to));
            self.screen.speak(said);
            focus_soon(DETAILS_ID);
        }
    }

    fn say_tie(&'static self, from: PersonId, to: PersonId, quality: Quality) {
        let said = (self.texts().network.tied)(&self.name(from), &self.name(to), quality);
        self.screen.speak(said);
    }

    fn ends(&'static self, id: TieId) -> Option<(PersonId, PersonId)> {
        self.with_board(|board| board.ties.get(id).map(|tie| (tie.from, tie.to)))
    }
}
