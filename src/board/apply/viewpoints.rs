//! Commands on viewpoints and on the board's own questions.

use super::{limits, room_for};
use crate::board::{
    Board, BoardError, PersonId, Place, Question, QuestionId, Seen, Spot, Viewpoint, ViewpointId,
};

impl Board {
    pub(super) fn add_question(&mut self, id: QuestionId, text: &str) -> Result<(), BoardError> {
        let text = limits::words(text, limits::LINE)?;
        self.require_new(id.0)?;
        room_for(self.questions.len(), limits::QUESTIONS)?;
        self.questions.push(Question { id, text });
        Ok(())
    }

    pub(super) fn reword_question(&mut self, id: QuestionId, text: &str) -> Result<(), BoardError> {
        let text = limits::words(text, limits::LINE)?;
        self.questions.change(id)?.text = text;
        Ok(())
    }

    pub(super) fn begin_viewpoint(
        &mut self,
        id: ViewpointId,
        viewer: PersonId,
    ) -> Result<(), BoardError> {
        self.require_person(viewer)?;
        if self.viewpoint_of(viewer).is_some() {
            return Ok(());
        }
        self.require_new(id.0)?;
        room_for(self.viewpoints.len(), limits::VIEWPOINTS)?;
        let places = Vec::new();
        self.viewpoints.push(Viewpoint { id, viewer, places });
        Ok(())
    }

    pub(super) fn place_in_viewpoint(
        &mut self,
        id: ViewpointId,
        person: PersonId,
        spot: Option<Spot>,
    ) -> Result<(), BoardError> {
        let seen = self.people.get(person).ok_or(BoardError::NotOnBoard)?;
        if seen.is_child() {
            return Err(BoardError::ChildStays);
        }
        if let Some(spot) = spot {
            self.require_place(Place::OnMap(spot))?;
        }
        // Back on the very spot of the shared map: nothing is said of them any more.
        let is_shared = seen.spot() == spot;
        let places = &mut self.viewpoints.change(id)?.places;
        let known = places.iter().position(|seen| seen.person == person);
        match known {
            Some(at) if is_shared => drop(places.remove(at)),
            Some(at) => places[at].spot = spot,
            None if is_shared => {}
            None => places.push(Seen { person, spot }),
        }
        Ok(())
    }

    /// Forgets what viewers said of where somebody stands.
    pub(super) fn forget_in_viewpoints(&mut self, person: PersonId) {
        let forget = |viewpoint: &mut Viewpoint| {
            viewpoint.places.retain(|seen| seen.person != person);
        };
        self.viewpoints.change_all(&forget);
    }
}
